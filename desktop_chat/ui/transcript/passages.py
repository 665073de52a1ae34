"""Stretches of a conversation as plain text, by their places in the flow and without a widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop_chat.domain.text import clean
from desktop_chat.markdown import CodeEnd, CodeHead, FlowBlock, Gap, RuleLine
from desktop_chat.ui.transcript.pieces import Pieces
from desktop_chat.ui.transcript.shown import Spot, between


class Excerpt(NamedTuple):
    """The part of a block between two units of what it shows; `end` is None for all the rest."""

    block: FlowBlock
    start: int = 0
    end: int | None = None


def excerpts(
    parts: Sequence[Pieces], start: Spot | None = None, end: Spot | None = None
) -> Iterator[Excerpt]:
    """Iterate over the blocks of a message between two places; None is its beginning or end."""
    for number, pieces in enumerate(parts):
        first = start.block if start is not None and number == start.part else 0
        if (start is not None and number < start.part) or (end is not None and number > end.part):
            continue
        for place, block in enumerate(pieces.blocks_from(first), first):
            if end is not None and (number, place) > end[:2]:
                return
            begins = start is not None and (number, place) == start[:2]
            ends = end is not None and (number, place) == end[:2]
            yield Excerpt(
                block,
                start.unit if begins and start is not None else 0,
                end.unit if ends and end is not None else None,
            )


def copied_text(excerpt: Excerpt) -> str | None:
    """Return what is copied of a block; None where it has no text of its own, or none is taken."""
    block, start, end = excerpt
    if isinstance(block.content, CodeHead | CodeEnd | RuleLine):
        return None
    found = between(block, start, end)
    if not found and (start or end is not None):
        return None
    return "".join(stretch.copied for stretch in found)


def plain_text(parts: Iterable[Excerpt]) -> str:
    """Join blocks that follow each other, with the lines between them that one sees.

    A gap belongs to the block below it, also when that one has no text.
    """
    joined: list[str] = []
    gap = ""
    for excerpt in parts:
        block, text = excerpt.block, copied_text(excerpt)
        if block.gap in {Gap.NORMAL, Gap.SECTION}:
            gap = "\n\n"
        elif not block.continued:
            gap = gap or "\n"
        if text is None:
            continue
        if joined:
            joined.append(gap)
        joined.append(text)
        gap = ""
    return clean("".join(joined))
