"""Stretches of a conversation as plain text, by their places in the flow and without a widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple, Protocol

from desktop_chat.domain.text import clean
from desktop_chat.markdown import CodeEnd, CodeHead, FlowBlock, Gap, RuleLine
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.shown import Spot, between


class Excerpt(NamedTuple):
    """The part of a block between two units of what it shows; `end` is None for all the rest."""

    block: FlowBlock
    start: int = 0
    end: int | None = None


class Blocks(Protocol):
    """The blocks of a flow, in order."""

    def blocks_from(self, place: int) -> Iterator[FlowBlock]:
        """Iterate over the blocks from `place` on."""
        ...


class Snapshot:
    """The blocks of a flow as they are now: more of it may come while they are read."""

    def __init__(self, pieces: Pieces) -> None:
        self._blocks = list(chain.from_iterable(piece.blocks for piece in pieces.all))

    def blocks_from(self, place: int) -> Iterator[FlowBlock]:
        """Iterate over the blocks from `place` on."""
        return islice(self._blocks, place, None)


def excerpts(
    parts: Sequence[Blocks], start: Spot | None = None, end: Spot | None = None
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


class PlainText:
    """Joins blocks that follow each other, with the lines between them that one sees.

    A gap belongs to the block below it, also when that one has no text.
    """

    def __init__(self) -> None:
        self._joined: list[str] = []
        self._gap = ""
        self.length = 0

    def add(self, excerpt: Excerpt) -> None:
        """Take the next block."""
        block, text = excerpt.block, copied_text(excerpt)
        if block.gap in {Gap.NORMAL, Gap.SECTION}:
            self._gap = "\n\n"
        elif not block.continued:
            self._gap = self._gap or "\n"
        if text is None:
            return
        if self._joined:
            self._joined.append(self._gap)
        text = clean(text)
        self._joined.append(text)
        self.length += len(text)
        self._gap = ""

    def end(self) -> str:
        """Return all of it, clean."""
        return "".join(self._joined)


def plain_text(parts: Iterable[Excerpt]) -> str:
    """Return the text of blocks that follow each other."""
    joined = PlainText()
    for excerpt in parts:
        joined.add(excerpt)
    return joined.end()
