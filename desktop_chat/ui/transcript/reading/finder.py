"""Find in conversation: joins the bar, the search, and the grounds behind what was found."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_chat.base.ids import TurnId
from desktop_chat.base.languages import whole
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.column.places import Located, Places
from desktop_chat.ui.transcript.reading.find_bar import FindBar
from desktop_chat.ui.transcript.reading.matching import Match, Query, first_match, spans_in
from desktop_chat.ui.transcript.reading.searching import Search
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.piece_text import piece_text

_STEP_MS = 1
"""Between two steps, so that whatever else is to do has its turn."""

_PATIENCE = 0.1
"""Seconds that may be spent on a long message before its first match is shown."""

_LONGEST = 200
"""Characters of a selection that become the words to look for."""


class Finder(QObject):
    """Looks for what is typed; `reveal` scrolls a place into sight, with room around it."""

    def __init__(
        self,
        themes: ThemeSource,
        column: Column,
        places: Places,
        reveal: Callable[[Mark, bool], None],
    ) -> None:
        super().__init__(places.viewport)
        self._column = column
        self._places = places
        self._reveal = reveal
        self._search = Search(column)
        self._bar = FindBar(themes, places.viewport)
        self._before: QWidget | None = None
        self._from = 0
        self._grew = False
        self._turn: TurnId | None = None
        """Whose match is looked at."""
        self._current: tuple[int, Match] | None = None
        self._lit: tuple[TurnId, Query] | None = None
        """What is lit in one message, without the bar."""
        self._painted: dict[TextPane, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._bar.text_changed.connect(self._look_for)
        self._bar.moved.connect(self.move)
        self._bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    @property
    def search(self) -> Search:
        """What was found."""
        return self._search

    def open(self, text: str, row: int | None) -> None:
        """Show the bar, with the first line of `text`, which is selected in `row`, as its words."""
        self._lit = None
        if not self.is_open:
            self._before = QApplication.focusWidget()
            self._from = self._column.first_in_sight() if row is None else row
        lines = text.strip().split("\n")
        same = self._bar.text
        self._bar.place(self._places.viewport.size())
        self._bar.open_with(lines[0][:_LONGEST].strip() if lines else "")
        if self._bar.text == same and same:
            self._look_for(same)

    def close(self) -> None:
        """Hide the bar, and give the focus back."""
        if not self.is_open:
            return
        has_focus = self._bar.isAncestorOf(QApplication.focusWidget() or self._places.viewport)
        self._timer.stop()
        self._search.end()
        self._current = None
        self._light()
        self._bar.hide()
        self._column.covered = 0
        before, self._before = self._before, None
        if not has_focus:
            return
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._places.viewport.setFocus()

    def light(self, turn: TurnId, texts: Collection[str]) -> bool:
        """Light texts in a message and show the first of them; return False where none is there."""
        self.close()
        row = self._column.row_of(turn)
        wanted = [text for text in texts if text.strip()]
        if row is None or not wanted:
            self.unlight()
            return False
        query = Query.any_of(wanted)
        self._lit = (turn, query)
        state = self._column.states[row]
        until = time.perf_counter() + _PATIENCE
        while state.needs_work and time.perf_counter() < until:
            state.work(until)
        match = first_match(state.parts, query)
        if match is not None:
            self._reveal(Mark(turn, match.start), True)
        self._light()
        return match is not None

    def unlight(self) -> None:
        """Light nothing without the bar any more."""
        if self._lit is not None:
            self._lit = None
            self._light()

    @property
    def is_lit(self) -> bool:
        """Whether something is lit without the bar."""
        return self._lit is not None

    # -- searching --------------------------------------------------------------------------------

    def _look_for(self, text: str) -> None:
        if self._search.current is not None:
            self._from = self._search.current[0]
        self._search.begin(text, self._from)
        self._current = None
        self._step()

    def _step(self) -> None:
        was_opening = self._search.is_opening
        changed = self._search.step()
        if was_opening and not self._search.is_opening:
            self._show_current()
        if changed and self._search.current is None and self._bar.text:
            self._to_first()
        if not self._search.is_done or self._search.is_opening:
            self._timer.start()
        self._say()
        if not self._search.query or self._search.is_done:
            self._light()

    def _to_first(self) -> None:
        """Go to the first match at or below where the reader was, once it is known."""
        found = self._search.count
        if not found:
            return
        if self._search.first_from(self._from):
            self._show_current()

    def move(self, step: int) -> None:
        """Go to the next match, or the one before."""
        if self._search.move(step):
            self._show_current()
            self._say()

    def _show_current(self) -> None:
        match = self._search.current_match()
        current = self._search.current
        if match is None or current is None:
            self._current = None
            if self._search.is_opening and not self._timer.isActive():
                self._timer.start()
            return
        row = current[0]
        self._current = (row, match)
        self._turn = self._column.states.turn(row).id
        self._reveal(Mark(self._column.states.turn(row).id, match.start), True)
        self._place_bar()
        self._light()

    def _place_bar(self) -> None:
        """Put the bar where it does not cover what it has led to."""
        self._bar.place(self._places.viewport.size(), self._place_of_current())

    def _place_of_current(self) -> QRect | None:
        turn = self._turn
        if self._current is None or turn is None:
            return None
        match = self._current[1]
        ends = (self._places.find(Mark(turn, spot)) for spot in (match.start, match.end))
        rects = [self._places.rect(*found) for found in ends if found is not None]
        return rects[0].united(rects[-1]) if rects else None

    def _say(self) -> None:
        search = self._search
        if search.query is None:
            self._bar.say("", nothing=False)
        elif not search.is_done:
            self._bar.say(words.FIND_COUNTING.format(count=whole(search.count)), nothing=False)
        elif not search.count:
            self._bar.say(words.FIND_NONE, nothing=True)
        else:
            said = words.FIND_COUNT.format(number=whole(search.number), count=whole(search.count))
            self._bar.say(said, nothing=False)

    def changed(self, turn: TurnId) -> None:
        """Look again at a message that shows something else now."""
        row = self._column.row_of(turn)
        if row is None or self._search.query is None:
            return
        self._search.row_changed(row)
        if not self._timer.isActive():
            self._timer.start()

    def conversation_changed(self) -> None:
        """Look through what is new; in another conversation, through all of it."""
        self.unlight()
        if not self.is_open or self._search.query is None:
            return
        if self._search.is_of(self._column.states):
            self._search.truncated(len(self._column.states))
            for row in range(self._search.rows, len(self._column.states)):
                self.changed(self._column.states.turn(row).id)
        else:
            self._begin_again()

    def _begin_again(self) -> None:
        """Look through other rows; a match that is still there stays the one that is looked at."""
        turn = self._column.states.row_of(self._turn) if self._turn is not None else None
        number = self._search.current[1] if self._search.current is not None else 0
        self._search.end()
        self._from = turn or 0
        self._search.begin(self._bar.text, self._from)
        self._current = None
        if turn is not None:
            self._search.current = (turn, number)
            match = self._search.current_match()
            self._current = None if match is None else (turn, match)
        self._step()

    # -- what is painted --------------------------------------------------------------------------

    def after_layout(self) -> None:
        """Show what was found in the texts that are built now, and look at what has come."""
        if self.is_open:
            self._place_bar()
            self._bar.raise_()
            self._column.covered = self._bar.room
            if self._search.query is not None:
                self._watch_live()
        self._light()

    def _light(self) -> None:
        """Lay grounds behind what was found in the texts that are built."""
        if self._search.query is None and self._lit is None and not self._painted:
            return
        painted: dict[TextPane, object] = {}
        for found in self._places.all():
            shown, query = found.pane.shown, self._query_of(found)
            if shown is None or query is None:
                found.pane.show_matches((), None)
                continue
            pieces, number = shown
            current = self._current_in(found, number)
            key = (query, pieces.all[number], pieces.all[number].version, current, found.pane.look)
            if self._painted.get(found.pane) != key:
                self._paint(found, query, current)
            painted[found.pane] = key
        self._painted = painted

    def _query_of(self, found: Located) -> Query | None:
        """Return what is lit in a text."""
        if self._search.query is not None or self._lit is None:
            return self._search.query
        turn, query = self._lit
        return query if self._column.states.turn(found.row).id == turn else None

    def _watch_live(self) -> None:
        """Count again in the reply that comes, and once more when it has ended."""
        growing = self._column.is_growing
        if (growing or self._grew) and self._column.states:
            self.changed(self._column.states[-1].turn.id)
        self._grew = growing

    def _current_in(self, found: Located, number: int) -> int | None:
        if self._current is None:
            return None
        row, match = self._current
        here = (row, match.part, match.piece) == (found.row, found.part, number)
        return match.nth if here else None

    def _paint(self, found: Located, query: Query, current: int | None) -> None:
        shown = found.pane.shown
        if shown is None:
            return
        spans: list[tuple[int, int]] = []
        for start, end in spans_in(piece_text(*shown), query):
            first = found.pane.position_of(start.block, start.unit)
            last = found.pane.position_of(end.block, end.unit)
            if first is not None:
                spans.append((first, found.pane.end if last is None else last))
        found.pane.show_matches(spans, current)
