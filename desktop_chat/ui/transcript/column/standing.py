"""Where a reader is in the column of rows: what stays put when heights change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeGuard

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.transcript.column.heights import HeightIndex
from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.messages.states import States
from desktop_chat.ui.transcript.text.pieces import Moves
from desktop_chat.ui.transcript.text.stack import Place

TOP = 24
"""Pixels above the first row."""
_BEGINNING = Place(-1)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stays where it is: a place in a turn, and its distance from the top of the viewport."""

    turn: TurnId
    place: Place
    offset: int
    waits: bool = False
    """Whether it stays as it is until the blocks at that place are worked out."""


class Standing:
    """The rows of a column, and the place in them that is kept at its height in the viewport."""

    def __init__(self) -> None:
        self.states = States()
        self._heights = HeightIndex()
        self.bound: dict[int, MessageRow] = {}
        self._tops: dict[int, int] = {}
        self._anchor: Anchor | None = None
        self.follows = True
        self.jumps = False
        """Whether the next layout is somewhere else, where nothing in sight may be missing."""
        self.view_height = 0
        self.value = 0
        self.maximum = 0
        self.covered = 0
        """Pixels at the top of the viewport that something lies over."""

    def row_of(self, turn: TurnId) -> int | None:
        """Return the number of a turn's row."""
        return self.states.row_of(turn)

    def top_of(self, row: int) -> int | None:
        """Return where a row is in the viewport; None while it is not built."""
        return self._tops.get(row)

    def keep_place(self) -> None:
        """Remember what is at the top of the viewport: it stays there from now on.

        A place that is not worked out yet is waited for.
        """
        if self.follows:
            return
        if self._is_awaited(self._anchor):
            self.jumps = True
            return
        for row in sorted(self.bound):
            top, widget = self._tops[row], self.bound[row]
            if top + self._heights[row] <= 0:
                continue
            place = widget.place_at(max(0, -top))
            if place is not None:
                self._anchor = Anchor(widget.turn_id(), place, top + widget.y_of(place))
                return

    def _is_awaited(self, anchor: Anchor | None) -> TypeGuard[Anchor]:
        """Return whether the blocks at a place are still to be worked out."""
        if anchor is None or not anchor.waits:
            return False
        row = self.row_of(anchor.turn)
        if row is None or not self.states[row].needs_work:
            return False
        parts, place = self.states[row].parts, anchor.place
        # The last of them may grow still.
        return 0 <= place.part < len(parts) and place.piece >= len(parts[place.part].all) - 1

    def scroll_by(self, pixels: int) -> None:
        """Move what is shown up by so many pixels; a place that is waited for is given up."""
        if self._is_awaited(self._anchor):
            self._anchor = None
        if self._anchor is None:
            self.keep_place()
        if self._anchor is None:
            self.scroll_to(self.value + pixels)
        else:
            self._anchor = replace(self._anchor, offset=self._anchor.offset - pixels)

    def follow_moves(self, turn: TurnId, part: int, moves: Moves) -> None:
        """Keep the same words in place, of which the block is elsewhere now."""
        anchor, row = self._anchor, self.row_of(turn)
        if anchor is None or row is None or (anchor.turn, anchor.place.part) != (turn, part):
            return
        place, pieces = anchor.place, self.states[row].parts[part]
        if place.piece >= len(moves.starts):
            return
        block = moves.of(moves.starts[place.piece] + place.block)
        piece = pieces.index_of(block)
        place = place._replace(piece=piece, block=block - pieces.all[piece].start)
        self._anchor = replace(anchor, place=place)

    @property
    def _top(self) -> int:
        """Pixels above the first row."""
        return max(TOP, self.covered)

    def scroll_to(self, value: int) -> None:
        """Go to that value of the scroll bar, which may be far away."""
        if not self.states:
            return
        row = self._heights.row_at(max(0, value - self._top))
        offset = self._top + self._heights.offset(row) - value
        self._anchor = Anchor(self.states.turn(row).id, Place(-1), offset)

    def reader_place(self) -> tuple[TurnId | None, Place, int]:
        """Return the turn at the top of the viewport, the line there, and how far above that is.

        None while the end is followed.
        """
        if self.follows or not self.states:
            return None, Place(-1), 0
        if self._is_awaited(self._anchor):
            return self._anchor.turn, self._anchor.place, -self._anchor.offset
        row = self.first_in_sight()
        top, widget = self._tops.get(row, 0), self.bound.get(row)
        place = widget.place_at(max(0, -top)) if widget is not None else None
        if widget is None or place is None:
            return self.states.turn(row).id, Place(-1), -top
        return widget.turn_id(), place, -top - widget.y_of(place)

    def put_reader(self, turn: TurnId, above: int, place: Place = _BEGINNING) -> None:
        """Have a place in a turn's row stand so many pixels above the top of the viewport.

        It is gone to as soon as it is worked out, unless another place is by then.
        """
        if self.row_of(turn) is not None:
            self.show_place(turn, place, -above)
            self._anchor = Anchor(turn, place, -above, waits=True)

    def show_row(self, row: int) -> None:
        """Put the beginning of a row at the top of the viewport."""
        self.show_place(self.states.turn(row).id, Place(-1), self._top)

    def show_place(self, turn: TurnId, place: Place, offset: int) -> None:
        """Put a place so many pixels below the top of the viewport."""
        self.follows = False
        self.jumps = True
        self._anchor = Anchor(turn, place, offset)

    def scale(self, ratio: float) -> None:
        """Have lines become higher by so much: one that is cut at the top is cut as before."""
        anchor = self._anchor
        if anchor is not None and anchor.offset < 0 and ratio != 1:
            self._anchor = replace(anchor, offset=round(anchor.offset * ratio))

    def hold_row(self, turn: TurnId) -> None:
        """Keep the beginning of a row where it is, whatever its height becomes."""
        row = self.row_of(turn)
        if row in self._tops and self._tops[row] >= 0:
            self.show_place(turn, Place(-1), self._tops[row])
        else:
            self.stop_following()

    @property
    def at_end(self) -> bool:
        """Whether the end is in sight."""
        return self.value >= self.maximum - 1

    def first_in_sight(self) -> int:
        """Return the first row that is in sight below the upper edge, or partly."""
        for row in sorted(self.bound):
            if self._tops[row] + self._heights[row] > self._top:
                return row
        return 0

    def stop_following(self) -> None:
        """Stay where the view is from now on."""
        if self.follows:
            self.follows = False
            self.keep_place()
