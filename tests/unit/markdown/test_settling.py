"""Definitions far from their use: the first is known at once, the late one when the text ends."""

from __future__ import annotations

from desktop_chat.markdown import FlowBlock, MarkdownStream, places_after
from desktop_chat.markdown.streaming import WINDOW
from tests.unit.markdown.helpers import block_text, take

FILLER = "A paragraph of some words, with **bold** ones among them.\n\n" * 17_000
USES = "See [late], [the text][late], ![pic][late] and a note[^why].\n\n"
DEFINITIONS = "[late]: https://e.com/x 'title'\n\n[^why]: Because.\n"
SETTLED = (
    "See <link late|https://e.com/x>, <link the text|https://e.com/x>, "
    "<image pic|https://e.com/x> and a note<footnote 1>."
)


def written(text: str, share: int = 4_000) -> tuple[list[FlowBlock], list[bool], int]:
    """Stream a text; return the flow, which updates were resets, and the dearest update."""
    stream = MarkdownStream()
    flow: list[FlowBlock] = []
    resets: list[bool] = []
    dearest = 0
    for at in range(0, len(text), share):
        stream.append(text[at : at + share])
        update = stream.update()
        dearest = max(dearest, update.parsed)
        resets.append(update.reset)
        take(flow, update)
    end = stream.finish()
    resets.append(end.reset)
    take(flow, end)
    return flow, resets, max(dearest, end.parsed)


def test_a_definition_a_megabyte_after_its_use_settles_at_the_end_alone() -> None:
    assert len(FILLER) > 950_000
    flow, resets, dearest = written(USES + FILLER + DEFINITIONS)
    assert block_text(flow[0]) == SETTLED
    assert resets == [*[False] * (len(resets) - 1), True]
    # Only the piece with the use is parsed again, not the megabyte.
    assert dearest < 20 * WINDOW


def test_a_definition_a_megabyte_before_its_use_is_known_at_once() -> None:
    flow, resets, _ = written(DEFINITIONS + FILLER + USES)
    assert block_text(flow[-3]) == SETTLED
    # The note gets its number, its way back and its place when all is known.
    assert resets == [*[False] * (len(resets) - 1), True]
    links = written(DEFINITIONS.partition("\n")[0] + "\n\n" + FILLER + USES)
    assert block_text(links[0][-1]) == SETTLED.replace("<footnote 1>", "[^why]")
    assert not any(links[1])


def test_what_is_settled_has_the_blocks_of_before() -> None:
    # A reader's place is a block and a position in it; only notes get another block.
    text = USES * 3 + "- [late]\n- a[^why]\n\n| [late] |\n|---|\n| [^why] |\n\n"
    text += FILLER[:30_000] + "\n\n" + DEFINITIONS
    stream = MarkdownStream()
    stream.append(text)
    update = stream.update(len(text))
    before = [*update.closed, *update.tail]
    end = stream.finish()
    assert end.reset
    after = [end.closed[place] for place in places_after(before, end.closed)]
    assert [type(block.content) for block in after] == [type(block.content) for block in before]
    assert places_after(before, end.closed)[:-1] == list(range(len(before) - 1))
