"""What a reader does with the transcript: walk, select, copy, open a menu."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desktop_chat.base.ids import TurnId
from desktop_chat.markdown import code_text
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.backlog import WhenDone
from desktop_chat.ui.transcript.code_copying import CodeCopier
from desktop_chat.ui.transcript.column import Column
from desktop_chat.ui.transcript.copying import cleaned_code, to_clipboard
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.links import openable
from desktop_chat.ui.transcript.pane import TextPane
from desktop_chat.ui.transcript.picture_inset import PictureInset
from desktop_chat.ui.transcript.picture_menu import add_picture_actions
from desktop_chat.ui.transcript.rows import MessageRow
from desktop_chat.ui.transcript.selection import Selection
from desktop_chat.ui.transcript.state import ReplyState, RowState
from desktop_chat.ui.transcript.turn_action import TurnAction

_EDGE = 24
"""Pixels at the viewport's edges in which a mouse that drags scrolls."""

_LOOKED_THROUGH = 100
"""Turns, from the end, in which code to copy is looked for."""

_COPYING = frozenset({TurnAction.COPY, TurnAction.COPY_MARKDOWN})


class Reading(QObject):
    """Answers what a reader does in the rows of one column, inside `viewport`.

    `when_done` says when a message that is to be copied is all worked out.

    Signals:
        moved(): the column's anchor was changed; lay out anew.
        scroll_wanted(int): scroll by so many pixels.
        action_requested(TurnId, TurnAction): a person wants something done with a turn.
    """

    moved = Signal()
    scroll_wanted = Signal(int)
    action_requested = Signal(object, object)

    def __init__(
        self,
        column: Column,
        events: TranscriptEvents,
        viewport: QWidget,
        when_done: WhenDone,
    ) -> None:
        super().__init__(viewport)
        self._column = column
        self._when_done = when_done
        self._copier = CodeCopier(column, when_done)
        self._viewport = viewport
        self._selection = Selection(self.panes, self)
        self._selection.scroll_wanted.connect(self.scroll_wanted)
        events.pressed.connect(self._selection.begin)
        events.dragged.connect(self._drag)
        events.released.connect(self._selection.end)
        events.menu_requested.connect(self._open_menu)
        events.action.connect(self._act)
        events.code_wanted.connect(self._copier.copy)
        events.copy_requested.connect(self._selection.copy)
        events.select_all_requested.connect(self._select_message)
        events.focus_moved.connect(self._show_focus)

    def panes(self) -> list[TextPane]:
        """Return the texts that are built, in the order in which they are read."""
        return [pane for row in self._rows() for pane in row.panes]

    def _rows(self) -> list[MessageRow]:
        bound = self._column.bound
        return [bound[row] for row in sorted(bound)]

    def _row_of(self, pane: TextPane) -> MessageRow | None:
        return next((row for row in self._rows() if pane in row.panes), None)

    def _state_of(self, pane: TextPane) -> RowState | None:
        widget = self._row_of(pane)
        row = None if widget is None else self._column.row_of(widget.turn_id())
        return None if row is None else self._column.states[row]

    # -- the focus --------------------------------------------------------------------------------

    def _show_focus(self) -> None:
        # Widgets tell that they lose the focus while a window is being taken down, too.
        if isValid(self._viewport) and self._viewport.isVisible():
            for row in self._rows():
                row.refresh_actions()

    def walk(self, step: int) -> None:
        """Go `step` messages down, and give the focus to its text."""
        column = self._column
        if not column.states:
            return
        row = self._current() + step
        if row >= len(column.states):
            column.follows = True
            self.moved.emit()
            return
        row = max(0, row)
        column.show_row(row)
        self.moved.emit()
        widget = column.bound.get(row)
        if widget is not None and widget.panes:
            widget.panes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _current(self) -> int:
        """Return the row that has the focus, else the one at the top, counted from its end."""
        column = self._column
        for row in sorted(column.bound):
            if column.bound[row].has_focus:
                return row
        if column.follows:
            return len(column.states)
        return column.first_in_sight()

    # -- selecting and copying --------------------------------------------------------------------

    def _drag(self, pane: TextPane, place: QPoint) -> None:
        self._selection.drag(pane, place)
        y = self._viewport.mapFromGlobal(place).y()
        below = y - (self._viewport.height() - _EDGE)
        above = _EDGE - y
        self._selection.set_speed(below // 2 if below > 0 else -above // 2 if above > 0 else 0)

    def _select_message(self, pane: TextPane) -> None:
        row = self._row_of(pane)
        self._selection.select_all(row.panes if row is not None else [pane])

    def _act(self, turn: TurnId, action: TurnAction) -> None:
        row = self._column.row_of(turn)
        if row is not None and action in _COPYING:
            state = self._column.states[row]
            if action is TurnAction.COPY_MARKDOWN:
                to_clipboard(state.source)
            else:
                self._when_done(state, lambda: to_clipboard(state.plain_text))
        self.action_requested.emit(turn, action)

    def copy_last_code(self) -> bool:
        """Copy the last code block of the newest reply that has one; return whether one has."""
        states = self._column.states
        for row in reversed(range(max(0, len(states) - _LOOKED_THROUGH), len(states))):
            state = states[row]
            if not isinstance(state, ReplyState):
                continue
            state.work(math.inf)
            pieces = state.pieces
            codes = pieces.codes
            if codes and (head := pieces.head_of(codes[-1])) is not None:
                to_clipboard(cleaned_code(code_text(pieces.blocks_from(head), codes[-1])))
                return True
        return False

    # -- the menu ---------------------------------------------------------------------------------

    def _open_menu(self, pane: TextPane, place: QPoint) -> None:
        state = self._state_of(pane)
        if state is None:
            return
        menu = QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        link = openable(pane.link_at(pane.viewport().mapFromGlobal(place)))
        selected = bool(self._selection.text())
        turn = state.turn.id

        def add(text: str, does: Callable[[], object]) -> QAction:
            action = menu.addAction(text)
            action.triggered.connect(does)
            return action

        if selected:
            add(words.COPY, self._selection.copy)
        else:
            add(words.COPY, lambda: self._act(turn, TurnAction.COPY))
        add(words.COPY_AS_MARKDOWN, lambda: self._act(turn, TurnAction.COPY_MARKDOWN))
        if link is not None:
            add(words.COPY_LINK, lambda: to_clipboard(link))
        painted = pane.inset_at(pane.viewport().mapFromGlobal(place))
        if isinstance(painted, PictureInset):
            add_picture_actions(menu, painted.picture, self._viewport)
        menu.addSeparator()
        add(words.SELECT_ALL, lambda: self._select_message(pane))
        menu.popup(place)
