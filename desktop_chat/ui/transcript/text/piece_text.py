"""What a piece shows, as plain text with its places: to be looked through, and to be spoken."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_chat.markdown import FlowBlock
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.shown import Spot, shown_text, units


@dataclass(frozen=True, slots=True)
class PieceText:
    """What a piece shows; `starts` are the offsets of its blocks, of which `first` is the first.

    Behind `own` stands the beginning of the next piece, where that goes on in the same paragraph.
    """

    text: str
    starts: tuple[int, ...]
    first: int
    own: int

    def matches(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Iterate over the offsets between which there is what is looked for."""
        for found in pattern.finditer(self.text):
            if found.start() >= self.own:
                return
            yield found.span()

    def spot(self, part: int, offset: int) -> Spot:
        """Return the place at an offset."""
        at = max(0, bisect_right(self.starts, offset) - 1)
        before = self.text[self.starts[at] : offset]
        return Spot(part, self.first + at, units(before))


def piece_text(
    pieces: Pieces, number: int, text_of: Callable[[FlowBlock], str] = shown_text
) -> PieceText:
    """Return what piece `number` shows; places are right in text as it is shown."""
    piece = pieces.all[number]
    texts: list[str] = []
    starts: list[int] = []
    at = 0
    for place, block in enumerate(piece.blocks):
        if place and not block.continued:
            texts.append("\n")
            at += 1
        starts.append(at)
        text = text_of(block)
        texts.append(text)
        at += len(text)
    own = at
    if number + 1 < len(pieces.all):
        following = pieces.all[number + 1].blocks
        if following and following[0].continued:
            starts.append(at)
            texts.append(text_of(following[0]))
    return PieceText("".join(texts), tuple(starts), piece.start, own)
