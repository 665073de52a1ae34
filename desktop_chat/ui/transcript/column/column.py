"""The column of rows: which are built, where they are, and what stays put when heights change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.ui.kit.paint import show_now
from desktop_chat.ui.transcript.column.heights import HeightIndex
from desktop_chat.ui.transcript.column.standing import Standing
from desktop_chat.ui.transcript.messages.rows import SIDE, MessageRow
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState
from desktop_chat.ui.transcript.messages.states import States
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.stack import Band

BOTTOM = 8
"""Pixels below the last row."""

NEAR = 240
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


class Column(Standing):
    """Lays rows out for a viewport; a row is built when it is near, and given back when it is far.

    With `follows` the end is kept at the bottom of the viewport, else the anchor in its place.
    """

    def __init__(self, take: RowMaker, give: RowTaker) -> None:
        super().__init__()
        self._take = take
        self._give = give
        self.width = 0
        self.versions: Mapping[TurnId, tuple[int, int]] = MappingProxyType({})
        """Of turns with several versions: the number of the one that is shown, and how many."""
        self.near = NEAR
        """Pixels beyond the viewport within which rows are built; none while there is no time."""
        self.budget = Budget(_BUILDING)
        self._holding: MessageRow | None = None

    # -- rows -------------------------------------------------------------------------------------

    def reset(self, turns: Sequence[Turn], running: TurnId | None) -> None:
        """Show other rows, from the end on."""
        for row in list(self.bound):
            self._unbind(row)
        self.states = States(turns, running, opens_thinking=self.states.opens_thinking)
        self._heights = HeightIndex(_estimates(turns, self.width))
        self._anchor = None
        self.follows = True

    def extend_upwards(self, older: Sequence[Turn]) -> None:
        """Show more rows above those that are shown, which stay what and where they are."""
        self.keep_place()
        heights = [self._heights[row] for row in range(len(self.states))]
        self.states = self.states.extended(older)
        self._heights = HeightIndex([*_estimates(older, self.width), *heights])
        count = len(older)
        bound = {row + count: widget for row, widget in self.bound.items()}
        self.bound.clear()
        self.bound.update(bound)
        self._tops = {row + count: top for row, top in self._tops.items()}

    def append(self, turn: Turn, *, running: bool) -> None:
        """Add a row at the end."""
        self.states.append(turn, running=running)
        self._heights.append(_estimate(turn, self.width))

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

    def _unbind(self, row: int) -> None:
        widget = self.bound.pop(row, None)
        if widget is not None:
            self._tops.pop(row, None)
            widget.give_focus_up()
            self._give(widget)
            if not self.states[row].is_worth_keeping:
                self.states[row].release()

    @property
    def is_growing(self) -> bool:
        """Whether the last row is a reply that still comes."""
        last = self.states[-1] if self.states else None
        return isinstance(last, ReplyState) and last.is_running

    # -- layout -----------------------------------------------------------------------------------

    def lay_out(self, left: int, look: Look) -> None:
        """Put all rows that are near in their place, and build and give back what must be."""
        self.budget.begin(whole=self.follows or self.jumps)
        self.jumps = False
        if not self.states or self.view_height <= 0:
            self.maximum = self.value = 0
            return
        self._come_near()
        top_row, top = self._start(look)
        self._fill(top_row, top, look)
        self._clamp(look)
        if self._holding is not None:
            self._holding.hold(None)
            self._holding = None
        self._drop_far()
        self._apply(left)

    def _come_near(self) -> None:
        """Begin with a row that is in sight, if what was at the top is far away by now.

        Rows on the way there would be built for nothing.
        """
        row = None if self.follows or self._anchor is None else self._anchor_row()
        if row is None or self._anchor is None or row not in self.bound:
            return
        top = self._anchor.offset - self.bound[row].y_of(self._anchor.place)
        if top + self._heights[row] <= 0 or top >= self.view_height:
            self.scroll_to(self._top + self._heights.offset(row) - top)

    def _start(self, look: Look) -> tuple[int, int]:
        """Return the row from which to lay out, and its top."""
        if not self.follows and self._anchor is not None:
            row = self._anchor_row()
            widget = self._bind(row)
            # To the end of the layout: a place that is gone to is there afterwards.
            self._holding = widget
            widget.hold(self._anchor.place)
            top = self._tops.get(row, self._anchor.offset)
            for _ in range(_ROUNDS):
                self._measure(row, top, look)
                found = self._anchor.offset - widget.y_of(self._anchor.place)
                if found == top:
                    break
                top = found
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
            _put_in_order(widget, row, self.bound)
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
        widget.set_last(self.states.is_last_of_its_kind(row))
        widget.set_version(self.versions.get(widget.turn_id()))
        height = widget.arrange(self.width, band, look)
        self._heights.set(row, height)
        return height

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
                # From there up: heights that are only guessed move nothing that is in sight.
                top = self._measure_up(last, self.view_height - BOTTOM, look)
                self._fill(last, top, look)
        if 0 in self._tops and self._tops[0] > self._top:
            self._shift(self._top - self._tops[0], look)

    def _shift(self, pixels: int, look: Look) -> None:
        row = min(self._tops, key=lambda each: abs(self._tops[each]))
        top = self._tops[row] + pixels
        self._measure(row, top, look)
        self._fill(row, top, look)

    def _drop_far(self) -> None:
        for row in list(self.bound):
            top = self._tops[row]
            if top > self.view_height + NEAR or top + self._heights[row] < -NEAR:
                self._unbind(row)

    def _apply(self, left: int) -> None:
        for row, widget in self.bound.items():
            top = self._tops[row]
            widget.setGeometry(left - SIDE, top, self.width + 2 * SIDE, self._heights[row])
            in_sight = top < self.view_height and top + self._heights[row] > 0
            if widget.isHidden() == in_sight:
                if not in_sight:
                    widget.give_focus_up()
                    widget.hide()
                else:
                    show_now(widget)
        total = self._top + self._heights.total + BOTTOM
        self.maximum = max(0, total - self.view_height)
        row = min(
            (row for row in self._tops if self._tops[row] + self._heights[row] >= -NEAR),
            default=min(self._tops),
        )
        self.value = min(
            self.maximum, max(0, self._top + self._heights.offset(row) - self._tops[row])
        )
        if self.follows:
            self.value = self.maximum
            self._anchor = None
        else:
            self.keep_place()


def hold_still(column: Column) -> None:
    """Have what a person pressed stay under the mouse, unless more comes at the end."""
    if not column.is_growing:
        column.stop_following()


def _estimate(turn: Turn, width: int) -> int:
    """Return about how high the row of a turn will be."""
    length = len(turn.text) if isinstance(turn, UserTurn) else turn.draft.text.length
    per_line = max(20, (width or 700) // 8)
    return _CHROME + 24 * min(_MOST_ESTIMATED // 24, 1 + length // per_line)


def _estimates(turns: Sequence[Turn], width: int) -> list[int]:
    """Return about how high the rows of all turns will be.

    The last ones speak for all: looking at each would take longer than showing some.
    """
    sample = [_estimate(turn, width) for turn in turns[-_SAMPLE:]]
    mean = sum(sample) // len(sample) if sample else 0
    return [*[mean] * (len(turns) - len(sample)), *sample]


def _put_in_order(widget: MessageRow, row: int, others: Mapping[int, MessageRow]) -> None:
    """Have rows in the order in which they are read: assistive technology goes by it."""
    below = min((other for other in others if other > row), default=None)
    if below is None:
        widget.raise_()
    else:
        widget.stackUnder(others[below])
