"""A text that was to go on: a table that has begun is shown as one, and nothing is lost."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import MarkdownStream, flow_of
from tests.unit.markdown.helpers import lines

HEAD = "Text.\n\n| name | `size` |\n"
TABLE = HEAD + "|------|-----:|\n| a    | 1    |\n"
AFTER_HEAD = len(HEAD) - len(" |\n")


def shown(text: str) -> tuple[str, ...]:
    """Return what a streamed text shows in its last frame, and what stays when it is cut there."""
    stream = MarkdownStream()
    stream.append(text)
    update = stream.update()
    return tuple(lines(update.closed + update.tail))


@pytest.mark.parametrize("end", range(AFTER_HEAD, len(TABLE) + 1))
def test_a_table_stays_one_wherever_its_text_is_cut(end: int) -> None:
    settled = lines(flow_of(TABLE[:end], cut=True))
    assert not [line for line in settled if line.startswith("|  ") or "--" in line], settled
    assert tuple(settled) == shown(TABLE[:end])


@pytest.mark.parametrize("end", range(AFTER_HEAD, len(TABLE) + 1, 3))
@pytest.mark.parametrize("step", [1, 5])
def test_however_a_cut_text_came_it_is_the_same(end: int, step: int) -> None:
    stream = MarkdownStream()
    flow: list[object] = []
    for at in range(0, end, step):
        stream.append(TABLE[at : min(end, at + step)])
        flow += stream.update().closed
    flow += stream.finish(cut=True).closed
    assert tuple(flow) == flow_of(TABLE[:end], cut=True)


def test_a_whole_text_is_what_it_says() -> None:
    assert flow_of(HEAD) != flow_of(HEAD, cut=True)
    assert flow_of(TABLE) == flow_of(TABLE, cut=True)


@pytest.mark.parametrize(
    "text",
    [
        "Text with a | bar",
        "- item | bar",
        "```\n| a | b |\n|--",
        "| a | b |\n\n",
        "| a | b |\n|---|\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3",
        "| --",
        "|",
        "",
    ],
)
def test_all_else_is_read_to_the_letter(text: str) -> None:
    assert flow_of(text, cut=True) == flow_of(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Some **bold and *both", "Some **bold and *****both***"),
        ("Call `it", "Call `it`"),
        ("Gone ~~for ", "Gone ~~for~~"),
        ("- one\n- **two", "• **two**"),
        ("above *it\n\nand *below", "and *below*"),
    ],
)
def test_emphasis_that_is_open_where_a_text_was_cut_off_stays_as_it_was_shown(
    text: str, shown: str
) -> None:
    stream = MarkdownStream()
    stream.append(text)
    update = stream.update()
    flow = [*update.closed, *stream.finish(cut=True).closed]
    assert lines(flow)[-1].strip() == shown
    assert flow == [*update.closed, *update.tail] == list(flow_of(text, cut=True))
    assert flow_of(text) != flow_of(text, cut=True)


@pytest.mark.parametrize(
    "text",
    ["It is $5", "2 *", "**", "see [it](http://x", "![cat", "so $x^2", "**costs $5", "a_b", "~~"],
)
def test_nothing_that_may_be_text_is_lost_where_a_text_was_cut_off(text: str) -> None:
    assert flow_of(text, cut=True) == flow_of(text)
