"""The flow says where each block stands, what marks it, and how far it is from the one above."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import (
    AlertHead,
    CodeHead,
    FlowBlock,
    Gap,
    Prose,
    Run,
    TableRow,
    code_text,
    common_prefix,
    flow_of,
)
from tests.unit.markdown.helpers import shown


def gaps(text: str) -> list[Gap]:
    return [block.gap for block in flow_of(text)]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("- a\n  - b\n    - c\n      - d", ["  • a", "    ◦ b", "      ▪ c", "        ▪ d"]),
        ("3. a\n\n   b\n9. c", ["  3. a", "  b", "  4. c"]),
        ("- [x] a\n- [ ] b", ["  • [x] a", "  • [ ] b"]),
        ("- \n- b", ["  • ", "  • b"]),
        ("- - a", ["  • ", "    ◦ a"]),
        ("- ```\n  x\n  ```\n  y", ["  • ```", "  | x", "  ```", "  y"]),
        ("> a\n> > b\n\nc", [">a", ">>b", "c"]),
        (">", [">"]),
        ("> [!TIP]\n> a", [">!Tip", ">a"]),
        ("[^1]: a\n\n    b", ["  1. a", "  b"]),
        ("<p>\n</p>", ["html <p>", "html </p>"]),
        ("```\n\na", ["```", "| ", "| a", "..."]),
    ],
)
def test_a_flow_is_flat(text: str, flow: list[str]) -> None:
    assert shown(text) == flow


@pytest.mark.parametrize(
    ("text", "distances"),
    [
        ("a\n\nb", [Gap.NORMAL, Gap.NORMAL]),
        ("a\n\n# b", [Gap.NORMAL, Gap.SECTION]),
        ("- a\n- b\n\n- c", [Gap.NORMAL, Gap.TIGHT, Gap.NORMAL]),
        ("- a\n  - b\n\n    - c", [Gap.NORMAL, Gap.TIGHT, Gap.NORMAL]),
        ("```\na\n```", [Gap.NORMAL, Gap.NONE, Gap.NONE]),
        ("| a |\n|---|\n| b |", [Gap.NORMAL, Gap.NONE]),
        ("> [!TIP]\n> a\n>\n> b", [Gap.NORMAL, Gap.TIGHT, Gap.NORMAL]),
        ("> [!TIP]\n> - a\n> - b", [Gap.NORMAL, Gap.TIGHT, Gap.TIGHT]),
    ],
)
def test_the_gap_above_a_block_says_what_it_belongs_to(text: str, distances: list[Gap]) -> None:
    assert gaps(text) == distances


def test_a_blank_line_that_comes_late_does_not_loosen_the_items_above() -> None:
    assert gaps("- a\n- b\n\n- c")[:2] == gaps("- a\n- b")


def test_the_first_block_of_a_quote_says_how_many_begin_with_it() -> None:
    opened = [block.quotes_opened for block in flow_of("> > a\n>\n> b\n\nc\n\n> d")]
    assert opened == [2, 0, 0, 1]


def test_code_blocks_and_tables_are_numbered_through() -> None:
    flow = flow_of("```\na\n```\n- ```\n  b\n  ```\n\n| a |\n|---|\n\n| b |\n|---|\n")
    assert [b.content.code for b in flow if isinstance(b.content, CodeHead)] == [0, 1]
    assert [b.content.table for b in flow if isinstance(b.content, TableRow)] == [0, 1]


@pytest.mark.parametrize(
    "code", ["a", "a\n\n  b", "", "\n", "\ta", "x" * 20_000, "a" * 9_000 + "\nb"]
)
def test_the_text_of_a_code_block_is_exactly_the_code(code: str) -> None:
    flow = flow_of(f"x\n\n```py\n{code}\n```\n\n```\nother\n```\n")
    assert code_text(flow, 0) == code
    assert code_text(flow, 1) == "other"


def test_an_over_long_paragraph_is_pieces_that_join_to_the_whole() -> None:
    text = "some words and more of them " * 2_000
    flow = flow_of(text)
    pieces = [run.text for b in flow if isinstance(b.content, Prose) for run in b.content.runs
              if isinstance(run, Run)]  # fmt: skip
    assert "".join(pieces) == text.rstrip()
    assert max(map(len, pieces)) <= 8_000
    assert [block.continued for block in flow] == [False] + [True] * (len(flow) - 1)
    assert {block.gap for block in flow[1:]} == {Gap.NONE}


def test_an_over_long_paragraph_is_cut_outside_emphasis_and_links() -> None:
    flow = flow_of("words **bold words here** and [a link](http://e.com/a) `co de` " * 1_000)
    texts = [run.text for b in flow if isinstance(b.content, Prose) for run in b.content.runs
             if isinstance(run, Run)]  # fmt: skip
    assert len(flow) > 5
    assert not any("*" in text or "[" in text or "`" in text for text in texts)


def test_blocks_that_are_equal_at_the_start_are_counted() -> None:
    old, new = flow_of("a\n\nb\n\nc"), flow_of("a\n\nb\n\nd\n\ne")
    assert common_prefix(old, new) == 2
    assert common_prefix(old, old[:1]) == 1
    assert common_prefix((), new) == 0


def test_blocks_are_equal_by_content() -> None:
    assert flow_of("- **a** `b`\n") == flow_of("* **a** `b`\n\n")
    assert FlowBlock(Prose((Run("a"),))) != FlowBlock(Prose((Run("a"),)), indent=1)


def test_an_alert_has_a_head_of_its_own() -> None:
    (head,) = flow_of("> [!NOTE]")
    assert isinstance(head.content, AlertHead)


def test_an_item_that_begins_with_a_table_keeps_its_number() -> None:
    assert shown("7. | a | b |\n   |---|---|\n   | 1 | 2 |\n") == [
        "  7. ",
        "  H['a', 'b']",
        "  R['1', '2']",
    ]
