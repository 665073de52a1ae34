"""The column of rows: which are built, where they are, and what stays put when heights change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.ui.transcript.budget import Budget
from desktop_chat.ui.transcript.heights import HeightIndex
from desktop_chat.ui.transcript.look import Look
from desktop_chat.ui.transcript.rows import SIDE, MessageRow
from desktop_chat.ui.transcript.stack import Band, Place
from desktop_chat.ui.transcript.state import ReplyState, RowState
from desktop_chat.ui.transcript.states import States

TOP = 24
"""Pixels above the first row."""

BOTTOM = 8
"""Pixels below the last row."""

NEAR = 480
"""Pixels beyond the viewport within which rows are built, while there is time, and kept."""

_BUILDING = 0.004
"""Seconds of a layout in which rows and panes are begun."""

_SAMPLE = 200
"""Rows whose heights are estimated one by one when a conversation is opened."""

_ROUNDS = 4
"""How often heights are corrected in one layout, at most: each round builds what it uncovered."""

_CHROME = 90
_MOST_ESTIMATED = 16_000_000

RowMaker = Callable[[RowState], MessageRow]
RowTaker = Callable[[MessageRow], None]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stays where it is: a place in a turn, and its distance from the top of the viewport."""

    turn: TurnId
    place: Place
    offset: int


class Column:
    """Lays rows out for a viewport; a row is built when it is near, and given back when it is far.

    With `follows` the end is kept at the bottom of the viewport, else the anchor in its place.
    """

    def __init__(self, take: RowMaker, give: RowTaker) -> None:
        self._take = take
        self._give = give
        self.states = States()
        self._heights = HeightIndex()
        self.bound: dict[int, MessageRow] = {}
        self._tops: dict[int, int] = {}
        self._anchor: Anchor | None = None
        self.follows = True
        self.width = 0
        self.view_height = 0
        self.value = 0
        self.maximum = 0
        self.versions: Mapping[TurnId, tuple[int, int]] = MappingProxyType({})
        """Of turns with several versions: the number of the one that is shown, and how many."""
        self.near = NEAR
        """Pixels beyond the viewport within which rows are built; none while there is no time."""
        self.budget = Budget(_BUILDING)

    # -- rows -------------------------------------------------------------------------------------

    def row_of(self, turn: TurnId) -> int | None:
        """Return the number of a turn's row."""
        return self.states.row_of(turn)

    def reset(self, turns: Sequence[Turn], running: TurnId | None) -> None:
        """Show other rows, from the end on."""
        for row in list(self.bound):
            self._unbind(row)
        self.states = States(turns, running, opens_thinking=self.states.opens_thinking)
        # The last ones speak for all: looking at each would take longer than showing some.
        sample = [self._estimate(turn) for turn in turns[-_SAMPLE:]]
        others = len(turns) - len(sample)
        mean = sum(sample) // len(sample) if sample else 0
        self._heights = HeightIndex([*[mean] * others, *sample])
        self._anchor = None
        self.follows = True

    def extend_upwards(self, turns: Sequence[Turn], running: TurnId | None) -> None:
        """Show more rows above those that are shown, which stay where they are."""
        self.keep_place()
        anchor, follows = self._anchor, self.follows
        self.reset(turns, running)
        self._anchor, self.follows = anchor, follows

    def append(self, turn: Turn, *, running: bool) -> None:
        """Add a row at the end."""
        self.states.append(turn, running=running)
        self._heights.append(self._estimate(turn))

    def truncate(self, count: int) -> None:
        """Keep the first `count` rows."""
        for row in [row for row in self.bound if row >= count]:
            self._unbind(row)
        self.states.truncate(count)
        self._heights.truncate(count)
        if self._anchor is not None and self.row_of(self._anchor.turn) is None:
            self._anchor = None

    def replace(self, turn: Turn, *, running: bool) -> None:
        """Show a turn anew in the row of the one that has its id."""
        row = self.states.row_of(turn.id)
        assert row is not None
        self._unbind(row)
        self.states.replace(row, turn, running=running)

    def _estimate(self, turn: Turn) -> int:
        """Return about how high the row of a turn will be."""
        length = len(turn.text) if isinstance(turn, UserTurn) else turn.draft.text.length
        per_line = max(20, (self.width or 700) // 8)
        return _CHROME + 24 * min(_MOST_ESTIMATED // 24, 1 + length // per_line)

    def _unbind(self, row: int) -> None:
        widget = self.bound.pop(row, None)
        if widget is not None:
            self._tops.pop(row, None)
            self._give(widget)
            if not self.states[row].is_worth_keeping:
                self.states[row].release()

    @property
    def is_growing(self) -> bool:
        """Whether the last row is a reply that still comes."""
        last = self.states[-1] if self.states else None
        return isinstance(last, ReplyState) and last.is_running

    # -- where a reader is ------------------------------------------------------------------------

    def keep_place(self) -> None:
        """Remember what is at the top of the viewport: it stays there from now on."""
        if self.follows:
            return
        for row in sorted(self.bound):
            top, widget = self._tops[row], self.bound[row]
            if top + self._heights[row] <= 0:
                continue
            place = widget.place_at(max(0, -top))
            if place is not None:
                self._anchor = Anchor(widget.turn_id(), place, top + widget.y_of(place))
                return

    def scroll_by(self, pixels: int) -> None:
        """Move what is shown up by so many pixels."""
        self.keep_place()
        if self._anchor is None:
            self.scroll_to(self.value + pixels)
        else:
            anchor = self._anchor
            self._anchor = Anchor(anchor.turn, anchor.place, anchor.offset - pixels)

    def scroll_to(self, value: int) -> None:
        """Go to that value of the scroll bar, which may be far away."""
        if not self.states:
            return
        row = self._heights.row_at(max(0, value - TOP))
        offset = TOP + self._heights.offset(row) - value
        self._anchor = Anchor(self.states.turn(row).id, Place(-1), offset)

    def reader_place(self) -> tuple[TurnId | None, int]:
        """Return the turn at the top of the viewport and how many of its pixels are above.

        None while the end is followed.
        """
        if self.follows or not self.states:
            return None, 0
        row = self.first_in_sight()
        return self.states.turn(row).id, -self._tops.get(row, 0)

    def put_reader(self, turn: TurnId, above: int) -> None:
        """Have the row of a turn begin so many pixels above the top of the viewport."""
        if self.row_of(turn) is not None:
            self.follows = False
            self._anchor = Anchor(turn, Place(-1), -above)

    def show_row(self, row: int) -> None:
        """Put the beginning of a row at the top of the viewport."""
        self.follows = False
        self._anchor = Anchor(self.states.turn(row).id, Place(-1), TOP)

    def first_in_sight(self) -> int:
        """Return the first row that is in sight below the upper edge, or partly."""
        for row in sorted(self.bound):
            if self._tops[row] + self._heights[row] > TOP:
                return row
        return 0

    def stop_following(self) -> None:
        """Stay where the view is from now on."""
        if self.follows:
            self.follows = False
            self.keep_place()

    # -- layout -----------------------------------------------------------------------------------

    def lay_out(self, left: int, look: Look) -> None:
        """Put all rows that are near in their place, and build and give back what must be."""
        self.budget.begin(whole=self.follows)
        if not self.states or self.view_height <= 0:
            self.maximum = self.value = 0
            return
        self._come_near()
        top_row, top = self._start(look)
        self._fill(top_row, top, look)
        self._clamp(look)
        self._drop_far()
        self._apply(left)

    def _come_near(self) -> None:
        """Begin with a row that is in sight, if what was at the top is far away by now.

        Rows on the way there would be built for nothing.
        """
        if self.follows or self._anchor is None:
            return
        row = self._anchor_row()
        widget = self.bound.get(row)
        top = self._anchor.offset - (widget.y_of(self._anchor.place) if widget is not None else 0)
        if top + self._heights[row] <= 0 or top >= self.view_height:
            self.scroll_to(TOP + self._heights.offset(row) - top)

    def _start(self, look: Look) -> tuple[int, int]:
        """Return the row from which to lay out, and its top."""
        if not self.follows and self._anchor is not None:
            row = self._anchor_row()
            widget = self._bind(row)
            widget.hold(self._anchor.place)
            top = self._tops.get(row, self._anchor.offset)
            for _ in range(_ROUNDS):
                self._measure(row, top, look)
                found = self._anchor.offset - widget.y_of(self._anchor.place)
                if found == top:
                    break
                top = found
            widget.hold(None)
            return row, top
        row = len(self.states) - 1
        return row, self._measure_up(row, self.view_height - BOTTOM, look)

    def _anchor_row(self) -> int:
        row = None if self._anchor is None else self.row_of(self._anchor.turn)
        assert row is not None
        return row

    def _bind(self, row: int) -> MessageRow:
        widget = self.bound.get(row)
        if widget is None:
            widget = self._take(self.states[row])
            # In the order in which they are read: assistive technology goes by it.
            below = min((other for other in self.bound if other > row), default=None)
            if below is None:
                widget.raise_()
            else:
                widget.stackUnder(self.bound[below])
            self.bound[row] = widget
        return widget

    def _measure(self, row: int, top: int, look: Look) -> int:
        """Arrange a row whose top is known; return its height."""
        band = Band(self.budget, -top, self.view_height - top, near=self.near, keep=NEAR)
        height = self._arrange(row, band, look)
        self._tops[row] = top
        return height

    def _measure_up(self, row: int, bottom: int, look: Look) -> int:
        """Arrange a row whose bottom is known; return its top."""
        band = Band(self.budget, room=bottom, near=self.near, keep=NEAR)
        height = self._arrange(row, band, look)
        self._tops[row] = bottom - height
        return bottom - height

    def _arrange(self, row: int, band: Band, look: Look) -> int:
        widget = self._bind(row)
        widget.set_last(self._is_last_of_its_kind(row))
        widget.set_version(self.versions.get(widget.turn_id()))
        height = widget.arrange(self.width, band, look)
        self._heights.set(row, height)
        return height

    def _is_last_of_its_kind(self, row: int) -> bool:
        count = len(self.states)
        if row == count - 1:
            return True
        return row == count - 2 and isinstance(self.states.turn(row), UserTurn)

    def _fill(self, start: int, top: int, look: Look) -> None:
        """Measure the rows around `start` until the viewport and what is near it is full."""
        self._fill_up(start, top, look)
        y = top + self._heights[start]
        row = start + 1
        while row < len(self.states) and self._is_wanted(row, y - self.view_height):
            y += self._measure(row, y, look)
            row += 1
        for far in [each for each in self.bound if each >= row]:
            self._tops[far] = self.view_height + 2 * NEAR

    def _is_wanted(self, row: int, distance: int) -> bool:
        """Return whether a row that begins so many pixels out of sight is to be built or kept."""
        if row in self.bound:
            return distance < NEAR
        return distance < self.near and self.budget.allows_row(in_sight=distance < 0)

    def _fill_up(self, start: int, top: int, look: Look) -> None:
        y = top
        row = start - 1
        while row >= 0 and self._is_wanted(row, -y):
            y = self._measure_up(row, y, look)
            row -= 1
        for far in [each for each in self.bound if each <= row]:
            self._tops[far] = -self._heights[far] - 2 * NEAR

    def _clamp(self, look: Look) -> None:
        """Leave no empty space at the end, and none at the beginning."""
        last = len(self.states) - 1
        if last in self._tops:
            bottom = self._tops[last] + self._heights[last] + BOTTOM
            if bottom < self.view_height:
                self._shift(self.view_height - bottom, look)
        if 0 in self._tops and self._tops[0] > TOP:
            self._shift(TOP - self._tops[0], look)

    def _shift(self, pixels: int, look: Look) -> None:
        row = min(self._tops, key=lambda each: abs(self._tops[each]))
        self._fill_around(row, self._tops[row] + pixels, look)

    def _fill_around(self, row: int, top: int, look: Look) -> None:
        self._measure(row, top, look)
        self._fill(row, top, look)

    def _drop_far(self) -> None:
        for row in list(self.bound):
            top = self._tops[row]
            if top > self.view_height + NEAR or top + self._heights[row] < -NEAR:
                if self.bound[row].has_focus:
                    self.bound[row].hide()
                else:
                    self._unbind(row)

    def _apply(self, left: int) -> None:
        for row, widget in self.bound.items():
            top = self._tops[row]
            widget.setGeometry(left - SIDE, top, self.width + 2 * SIDE, self._heights[row])
            in_sight = top < self.view_height and top + self._heights[row] > 0
            if widget.isHidden() == in_sight:
                widget.setVisible(in_sight)
        total = TOP + self._heights.total + BOTTOM
        self.maximum = max(0, total - self.view_height)
        row = min(
            (row for row in self._tops if self._tops[row] + self._heights[row] >= -NEAR),
            default=min(self._tops),
        )
        self.value = min(self.maximum, max(0, TOP + self._heights.offset(row) - self._tops[row]))
        if self.follows:
            self.value = self.maximum
        else:
            self.keep_place()

    def top_of(self, row: int) -> int | None:
        """Return where a row is in the viewport; None while it is not built."""
        return self._tops.get(row)


def hold_still(column: Column) -> None:
    """Have what a person pressed stay under the mouse, unless more comes at the end."""
    if not column.is_growing:
        column.stop_following()
