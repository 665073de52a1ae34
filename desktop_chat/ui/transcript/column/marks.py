"""What is selected: two places in the conversation, which outlive every widget that shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.transcript.text.pieces import Moves
from desktop_chat.ui.transcript.text.shown import Spot

BEGINNING = Spot(0, 0, 0)
END = Spot(1 << 30, 0, 0)
"""Behind all that a message shows, however much of it is still to come."""


class Mark(NamedTuple):
    """A place in the conversation."""

    turn: TurnId
    spot: Spot


class Extent(NamedTuple):
    """All that lies between two places, the first one first; rows by their numbers."""

    first: int
    start: Spot
    last: int
    end: Spot

    def within(self, row: int) -> tuple[Spot, Spot] | None:
        """Return what of a row is part of it; None for nothing."""
        if not self.first <= row <= self.last:
            return None
        start = self.start if row == self.first else BEGINNING
        return start, self.end if row == self.last else END


@dataclass(slots=True)
class Marks:
    """Where a selection began, and where it has come to; `row_of` finds the row of a turn."""

    row_of: Callable[[TurnId], int | None]
    anchor: tuple[Mark, Mark] | None = None
    """The place, word or paragraph at which it began."""
    head: Mark | None = None

    def begin(self, start: Mark, end: Mark | None = None) -> None:
        """Begin at a place, or with all that lies between two."""
        self.anchor = (start, end or start)
        self.head = end or start

    def extend(self, start: Mark, end: Mark | None = None) -> None:
        """Go as far as a place; where whole words are taken, to the end of it that is away."""
        if self.anchor is None:
            self.begin(start, end)
            return
        before = self._key(start) < self._key(self.anchor[0])
        self.head = start if before else end or start

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = None
        self.head = None

    def all(self) -> tuple[Mark, ...]:
        """Return every place that is remembered."""
        return (*(self.anchor or ()), *((self.head,) if self.head is not None else ()))

    def follow_moves(self, turn: TurnId, part: int, moves: Moves) -> None:
        """Stay at the same words, of which the blocks are elsewhere now."""

        def moved(mark: Mark) -> Mark:
            spot = mark.spot
            if mark.turn != turn or spot.part != part:
                return mark
            return Mark(turn, spot._replace(block=moves.of(spot.block)))

        if self.anchor is not None and self.head is not None:
            self.anchor = (moved(self.anchor[0]), moved(self.anchor[1]))
            self.head = moved(self.head)

    def _key(self, mark: Mark) -> tuple[int, Spot]:
        row = self.row_of(mark.turn)
        return (-1 if row is None else row), mark.spot

    def extent(self) -> Extent | None:
        """Return what is selected; None for nothing, also when one of its messages is gone."""
        if self.anchor is None or self.head is None:
            return None
        keys = sorted(self._key(mark) for mark in self.all())
        (first, start), (last, end) = keys[0], keys[-1]
        if first < 0 or keys[0] == keys[-1]:
            return None
        return Extent(first, start, last, end)
