"""From which side each block of a message is read, and from which side it is laid out."""

from __future__ import annotations

import random

import pytest

from desktop_chat.markdown import CodeHead, FlowBlock, MarkdownStream, Prose, TableRow, flow_of
from tests.unit.markdown.helpers import streamed, take

ARABIC = "هذه رسالة طويلة مكتوبة باللغة العربية"
LATIN = "This one is written in letters from the left"


def sides(text: str) -> list[bool]:
    return [block.from_right for block in flow_of(text)]


def read_from_right(text: str) -> list[bool | None]:
    """Return from which side each paragraph is read; None: as it is by itself."""
    return [block.text_from_right for block in flow_of(text) if isinstance(block.content, Prose)]


def test_a_message_from_the_left_says_nothing() -> None:
    text = f"# {LATIN}\n\n- {LATIN}\n\n> 12\n\n| a |\n|---|\n| b |\n\n```\n{ARABIC}\n```\n"
    found = flow_of(text)
    assert not any(block.from_right for block in found)
    assert {block.text_from_right for block in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        f"- {ARABIC}\n\n  ```\n  x = 1\n  ```\n\n  ---\n\n  12\n- {LATIN}",
        f"> {ARABIC}\n>\n> ```\n> x = 1\n> ```\n>\n> {LATIN}\n>\n> $$x$$",
        f"> [!NOTE]\n> {ARABIC}\n>\n> - {LATIN}\n>\n> <div>",
        f"{ARABIC}\n\n1. ```\n   x = 1\n   ```\n2. {LATIN}",
        f"{ARABIC}\n\n- Python\n- {LATIN}",
    ],
)
def test_all_of_a_list_or_quote_begins_on_one_side(text: str) -> None:
    assert all(sides(text))


def test_a_list_of_another_language_is_laid_out_as_it_is_read() -> None:
    assert sides(f"{ARABIC}\n\n- {LATIN}\n- ثلاثة") == [True, False, False]
    assert sides(f"{LATIN}\n\n- {ARABIC}\n- Three") == [False, True, True]


def test_each_list_and_each_quote_has_its_own_side() -> None:
    assert sides(f"> {ARABIC}\n\n> {LATIN}\n\n- {ARABIC}\n\n{LATIN}\n\n- {LATIN}") == [
        *(True, False, True, False, False)
    ]


def test_code_is_always_from_the_left_and_a_table_as_what_is_around_it() -> None:
    found = flow_of(f"{ARABIC}\n\n```\n{ARABIC}\n```\n\n| Name |\n|---|\n| x |\n\n---\n")
    assert [block.from_right for block in found if isinstance(block.content, TableRow)] == [
        True
    ] * 2
    assert not any(block.from_right for block in found if isinstance(block.content, CodeHead))
    assert sides(f"{LATIN}\n\n| الاسم |\n|---|\n| x |\n") == [False, True, True]


def test_a_paragraph_is_read_as_most_of_it_where_its_first_word_is_of_the_other_side() -> None:
    assert read_from_right("Python هي لغة برمجة عالية المستوى") == [True]
    assert read_from_right(f"{ARABIC}\n\nPython هي لغة برمجة\n\n{LATIN}") == [True, True, None]
    assert read_from_right(f"{LATIN}\n\nسلام is what one says there in the morning") == [
        *(None, False)
    ]


def test_code_formulas_and_addresses_do_not_tell_how_a_text_is_read() -> None:
    assert read_from_right("`install` ثم") == [True]
    assert read_from_right("$abc$ ثم <https://example.com/long/path>") == [True]


@pytest.mark.parametrize("seed", range(8))
def test_however_it_comes_it_has_the_same_sides(seed: int) -> None:
    chance = random.Random(seed)
    parts = [
        *(ARABIC, LATIN, f"- {ARABIC}\n- x", f"1. {LATIN}\n   ```\n   x\n   ```\n2. {ARABIC}"),
        *(f"> {ARABIC}\n>\n> 12", f"> [!TIP]\n> {LATIN}", "- 1\n- 2", "> ---", "&#1605;&#1606;"),
        *(f"| {ARABIC} |\n|---|\n| x |", "| x |\n|---|\n| y |", f"[^1]: {ARABIC}", "text[^1]"),
        *(f"> - {LATIN}\n> - {ARABIC}", f"- > {ARABIC}\n\n  12", f"[a]: x\n\n[a] {ARABIC}"),
    ]
    text = "\n\n".join(chance.choices(parts, k=12)) + "\n"
    assert streamed(text, sorted(chance.sample(range(len(text)), 20))) == flow_of(text)
    assert streamed(text, range(len(text))) == flow_of(text)


def test_what_is_closed_stays_as_it_was_shown() -> None:
    stream = MarkdownStream()
    flow: list[FlowBlock] = []
    for at, part in enumerate(
        (f"- {ARABIC}\n", f"- {LATIN}\n", "\n  ```\n  x\n  ```\n", "- 1\n- 2\n")
    ):
        stream.append(part)
        update = stream.update()
        take(flow, update)
        assert all(block.from_right for block in (*flow, *update.tail)), at
