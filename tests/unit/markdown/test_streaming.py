"""Only what is open is parsed again, and what a frame costs does not depend on what came before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_chat.markdown import CodeLine, FlowBlock, MarkdownStream, flow_of
from desktop_chat.markdown.streaming import SHARE, WINDOW
from tests.unit.markdown.helpers import block_text, lines, take

PROSE = "Some **bold** words, `code`, a [link](http://e.com/x) and *more* to fill the line.\n\n"
SHAPES = {
    "prose": PROSE * 2_000,
    "one paragraph": PROSE.strip().replace("\n", " ") * 2_000,
    "wrapped lines": "words of a paragraph that goes on and on\n" * 4_000,
    "one list": "".join(f"- item {n} with **bold** text\n" for n in range(5_000)),
    "numbered, spaced, nested": "".join(
        f"1. item {n}\n\n   - sub\n\n     text\n\n" for n in range(4_000)
    ),
    "one code block": "```py\n" + "x = call(argument)  # why\n" * 6_000,
    "code in an item": "1. do\n\n   ```py\n" + "   x = call(argument)\n" * 6_000,
    "code in a quote": "> ```py\n" + "> x = call(argument)\n" * 6_000,
    "one table": "| a | b |\n|---|---|\n" + "".join(f"| {n} | **x** |\n" for n in range(8_000)),
    "one quote": "> some quoted **text**\n>\n" * 6_000,
    "one HTML block": "<div>\n" + "<p>text</p>\n" * 12_000,
    "indented code": "    x = call(argument)\n" * 6_000,
}


def costs(text: str, step: int = 200) -> Iterator[int]:
    stream = MarkdownStream()
    for start in range(0, len(text), step):
        stream.append(text[start : start + step])
        yield stream.update().parsed


@pytest.mark.parametrize("shape", SHAPES)
def test_a_frame_costs_the_same_at_any_length(shape: str) -> None:
    text = SHAPES[shape][:100_000]
    work = list(costs(text))
    assert len(work) == -(-len(text) // 200)
    early, late = work[: len(work) // 5], work[-len(work) // 5 :]
    assert sum(late) <= 1.5 * sum(early)
    assert max(work) <= 5 * WINDOW


@pytest.mark.parametrize(
    "shape",
    ["one list", "one code block", "code in an item", "code in a quote", "one table", "one quote",
     "one HTML block", "indented code", "numbered, spaced, nested"],
)  # fmt: skip
def test_a_frame_of_a_long_block_costs_a_few_of_its_lines(shape: str) -> None:
    assert max(costs(SHAPES[shape][:20_000], step=40)) <= 600


def test_an_open_fence_never_reparses_finished_lines() -> None:
    stream = MarkdownStream()
    stream.append("```py\n" + "first = 1\n" * 300)
    stream.update()
    for number in range(300):
        stream.append(f"x{number} = 1\n")
        update = stream.update()
        assert update.parsed <= 100
        assert [block_text(block) for block in update.closed] == [f"| x{number} = 1"]
        assert lines(update.tail) == ["..."]


def test_a_finished_item_is_closed_while_its_list_goes_on() -> None:
    stream = MarkdownStream()
    stream.append("7. a\n7. b\n   - c\n   - d\n7. e")
    update = stream.update()
    assert lines(update.closed) == ["  7. a", "  8. b", "    ◦ c"]
    stream.append("\n7. f\n")
    update = stream.update()
    assert lines(update.closed) == ["    ◦ d", "  9. e"]
    assert lines(update.tail) == ["  10. f"]


def test_an_unfinished_line_closes_nothing() -> None:
    stream = MarkdownStream()
    stream.append("1. a\n\n2")
    assert not stream.update().closed
    stream.append(". b\n")
    update = stream.update()
    assert lines(update.closed) == ["  1. a"]
    assert lines(update.tail) == ["  2. b"]


def test_a_row_is_closed_once_its_line_is() -> None:
    stream = MarkdownStream()
    stream.append("| a |\n|---|\n| 1 |\n| 2")
    update = stream.update()
    assert lines(update.closed) == ["H['a']", "R['1']"]
    assert lines(update.tail) == ["R['2']"]


def test_display_maths_that_is_open_closes_nothing_below_it() -> None:
    stream = MarkdownStream()
    stream.append("a\n\n$$\nx\n- y\n- z\n")
    update = stream.update()
    assert lines(update.closed) == []
    assert lines(update.tail) == ["a", "$$x\n- y\n- z"]
    stream.append("$$\n\nb\n")
    assert lines(stream.update().closed) == ["a", "$$x\n- y\n- z"]


def test_a_definition_above_serves_below_at_once() -> None:
    stream = MarkdownStream()
    stream.append("[a]: /u\n\nx\n\ny\n\nsee [a] here")
    stream.update()
    stream.append(" and\n\n[a]\n\nz\n")
    update = stream.update()
    assert "<link a|/u>" in lines(update.closed)
    assert not stream.finish().reset


def test_a_definition_below_changes_what_was_closed_only_at_the_end() -> None:
    stream = MarkdownStream()
    flow: list[FlowBlock] = []
    for character in "see [a]\n\nx\n\ny\n\n[a]: /u\n\n[A]\n\nz\n":
        stream.append(character)
        take(flow, stream.update())
    assert lines(flow)[0] == "see [a]"
    end = stream.finish()
    assert end.reset
    take(flow, end)
    assert lines(flow) == ["see <link a|/u>", "x", "y", "<link A|/u>", "z"]


def test_brackets_that_nothing_defines_change_nothing_at_the_end() -> None:
    stream = MarkdownStream()
    stream.append("a [0] and [x]\n\n[b]: /u\n\ny\n")
    stream.update()
    assert not stream.finish().reset


def test_the_first_of_two_definitions_holds_wherever_a_cut_is() -> None:
    text = "[a]: /1\n\nx\n\n[a]: /2\n\n[a]\n\ny"
    stream = MarkdownStream()
    flow: list[FlowBlock] = []
    for character in text:
        stream.append(character)
        take(flow, stream.update())
    take(flow, stream.finish())
    assert tuple(flow) == flow_of(text)
    assert "<link a|/1>" in lines(flow)


def test_more_than_a_share_waits_for_the_next_frame() -> None:
    stream = MarkdownStream()
    stream.append("word " * SHARE)
    update = stream.update()
    assert update.more
    frames = 1
    while update.more:
        update = stream.update()
        frames += 1
    assert frames == 5
    assert not stream.finish().reset


def test_an_update_without_news_hands_out_the_same_tail_and_costs_nothing() -> None:
    stream = MarkdownStream()
    stream.append("a **b")
    before = stream.update()
    again = stream.update()
    assert again.tail is before.tail
    assert (again.closed, again.parsed) == ((), 0)


def test_nothing_can_be_added_behind_the_end() -> None:
    stream = MarkdownStream()
    stream.finish()
    with pytest.raises(RuntimeError):
        stream.append("x")


def test_the_end_closes_all_that_is_open() -> None:
    stream = MarkdownStream()
    stream.append("- a\n\n  ```py\n  x")
    stream.update()
    end = stream.finish()
    assert end.tail == ()
    assert lines(flow_of("- a\n\n  ```py\n  x")) == ["  • a", "  ```py", "  | x", "  ..."]
    assert [type(block.content) for block in end.closed].count(CodeLine) == 1
