"""Brings a place of the conversation into sight, wherever it is."""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.column.places import Places
from desktop_chat.ui.transcript.messages.backlog import WhenDone
from desktop_chat.ui.transcript.messages.state import RowState
from desktop_chat.ui.transcript.text.stack import Place

_MARGIN = 10


class Revealer:
    """Scrolls a column; `when_done` says when a message is all worked out.

    `lay_out` shows the column where it is now, `uncover` takes away what may lie over a place.
    """

    def __init__(
        self,
        column: Column,
        places: Places,
        when_done: WhenDone,
        *,
        lay_out: Callable[[], None],
        uncover: Callable[[], None],
    ) -> None:
        self._column = column
        self._places = places
        self._when_done = when_done
        self._lay_out = lay_out
        self._uncover = uncover
        self._wanted: Mark | None = None
        """The place that is to be scrolled to, the last one if there were several."""

    def scroll(self, pixels: int) -> None:
        """Move what is shown up by so many pixels, and follow no longer."""
        if pixels:
            self._column.stop_following()
            self._column.scroll_by(pixels)
            self._lay_out()

    def reveal(self, mark: Mark, *, context: bool) -> None:
        """Scroll a place into sight; with `context`, with room around it and nothing over it.

        Where its message is not worked out yet, it is done as soon as that is.
        """
        self._wanted = mark
        state = self._state_of(mark)
        if state is None:
            return
        if not state.needs_work or self._places.find(mark) is not None:
            self._reveal_now(mark, context=context)
        else:
            self._when_done(state, lambda: self._reveal_later(mark, context=context))

    def _reveal_later(self, mark: Mark, *, context: bool) -> None:
        if self._wanted is mark:
            self._reveal_now(mark, context=context)

    def _reveal_now(self, mark: Mark, *, context: bool) -> None:
        if context:
            self._uncover()
        if self._places.find(mark) is None:
            self._build(mark)
        found = self._places.find(mark)
        if found is None:
            return
        found[0].pane.show_across(found[1])
        rect = self._places.rect(*found)
        height = self._column.view_height
        top, bottom = self._column.covered + _MARGIN, height - _MARGIN
        if top <= rect.top() and rect.bottom() <= bottom:
            return
        if context:
            y = height // 3 - rect.height() // 2
        else:
            y = top if rect.top() < top else bottom - rect.height()
        self._put(found[0].row, rect.top(), y)

    def _put(self, row: int, now: int, then: int) -> None:
        """Have the line that is at one height of the viewport stand at another."""
        place = self._column.bound[row].place_at(now - (self._column.top_of(row) or 0))
        if place is None:
            self.scroll(now - then)
            return
        above = now - (self._column.top_of(row) or 0) - self._column.bound[row].y_of(place)
        self._column.show_place(self._column.states.turn(row).id, place, then - above)
        self._lay_out()

    def _state_of(self, mark: Mark) -> RowState | None:
        row = self._column.row_of(mark.turn)
        return None if row is None else self._column.states[row]

    def _build(self, mark: Mark) -> None:
        """Lay out around a place that is not built."""
        state = self._state_of(mark)
        if state is None:
            return
        parts = state.parts
        part = min(mark.spot.part, len(parts) - 1)
        while part and not len(parts[part]):
            part -= 1
        block = min(mark.spot.block if part == mark.spot.part else 1 << 30, len(parts[part]) - 1)
        piece = max(0, parts[part].index_of(block)) if block >= 0 else 0
        place = Place(part, piece, 0)
        self._column.show_place(mark.turn, place, self._column.view_height // 3)
        self._lay_out()
