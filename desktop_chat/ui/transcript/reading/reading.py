"""What a reader does with the transcript: walk, select, copy, look for words, open a menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.following import follow
from desktop_chat.ui.transcript.column.marks import Extent, Mark, Marks
from desktop_chat.ui.transcript.column.places import Located, Places, span_of
from desktop_chat.ui.transcript.column.revealing import Revealer
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.messages.backlog import WhenDone
from desktop_chat.ui.transcript.messages.menu import MessageMenu
from desktop_chat.ui.transcript.messages.state import ReplyState
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.reading.carrying import Carrier
from desktop_chat.ui.transcript.reading.code_copying import CodeCopier
from desktop_chat.ui.transcript.reading.finder import Finder
from desktop_chat.ui.transcript.reading.gathering import Copier
from desktop_chat.ui.transcript.reading.keys import SelectingKeys
from desktop_chat.ui.transcript.reading.notes import Ways
from desktop_chat.ui.transcript.reading.pointer import Pointer
from desktop_chat.ui.transcript.reading.tabbing import Tabbing
from desktop_chat.ui.transcript.text.copying import to_clipboard
from desktop_chat.ui.transcript.text.links import openable
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.picture_inset import PictureInset
from desktop_chat.ui.transcript.text.pictures import Picture

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Reading(QObject):
    """Answers what a reader does in the rows of one column, inside `viewport`.

    `when_done` says when a message whose code is to be copied is all worked out.

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
        themes: ThemeSource,
        column: Column,
        events: TranscriptEvents,
        viewport: QWidget,
        when_done: WhenDone,
    ) -> None:
        super().__init__(viewport)
        self._column = column
        self._code_copier = CodeCopier(column, when_done)
        self._viewport = viewport
        self._events = events
        self._places = Places(column, viewport)
        self._revealer = Revealer(
            column,
            self._places,
            when_done,
            lay_out=self.moved.emit,
            uncover=self._uncover,
        )
        self._marks = Marks(column.row_of)
        self._applied = False
        self._pointer = Pointer(self._marks, self._places, events, viewport)
        self._keys = SelectingKeys(
            column,
            self._places,
            self._marks,
            reveal=self.reveal,
            scroll=self.scroll,
            focused=self._focused,
        )
        self.copier = Copier(column, self)
        self.carrier = Carrier(viewport)
        self._tabbing = Tabbing(self._places, self.scroll)
        self._menu = MessageMenu(themes, viewport)
        self.finder = Finder(themes, column, self._places, self.reveal)
        self._ways = Ways(column, self._places, self.reveal, when_done)
        self._connect()

    def _connect(self) -> None:
        events, menu = self._events, self._menu
        self._pointer.changed.connect(self._marks_changed)
        self._pointer.released.connect(self._offer_primary)
        self._pointer.scroll_wanted.connect(self.scroll_wanted)
        self._pointer.carried.connect(self._carry)
        self.copier.collected.connect(self.carrier.carry)
        self.copier.copied.connect(self._tell_copied)
        events.menu_requested.connect(self._open_menu)
        events.action.connect(self.act)
        events.code_wanted.connect(self._code_copier.copy)
        events.way_wanted.connect(self._ways.follow)
        events.focus_moved.connect(self._show_focus)
        menu.action_chosen.connect(self.act)
        menu.copy_chosen.connect(self.copy)
        menu.select_all_chosen.connect(self.select_all)
        menu.find_chosen.connect(self.find)

    def panes(self) -> list[TextPane]:
        """Return the texts that are built, in the order in which they are read."""
        return [found.pane for found in self._places.all()]

    def after_layout(self) -> None:
        """Show in the texts that are built what is selected and what was found."""
        self._apply()
        self.finder.after_layout()

    def follow_moves(self, replies: Iterable[ReplyState]) -> None:
        """Stay where a reader is, and with what is selected, in replies whose notes have moved."""
        for reply in replies:
            for part, moves in reply.take_moves():
                self._column.follow_moves(reply.turn.id, part, moves)
                self._marks.follow_moves(reply.turn.id, part, moves)

    def conversation_changed(self) -> None:
        """Let go what is not there any more, and look through what is new."""
        if any(self._column.row_of(mark.turn) is None for mark in self._marks.all()):
            self._pointer.stop()
            self._marks.clear()
        self.finder.conversation_changed()

    # -- places -----------------------------------------------------------------------------------

    def scroll(self, pixels: int) -> None:
        """Move what is shown up by so many pixels, and follow no longer."""
        self._revealer.scroll(pixels)

    def _uncover(self) -> None:
        """Select nothing that a place could be under."""
        if self.selection is not None:
            self.clear_selection()

    def reveal(self, mark: Mark, context: bool = False) -> None:
        """Scroll a place into sight; with `context`, one that no selection may cover."""
        self._revealer.reveal(mark, context=context)

    def _focused(self) -> Located | None:
        return self._places.of_pane(QApplication.focusWidget())

    # -- the focus --------------------------------------------------------------------------------

    def _show_focus(self) -> None:
        # Widgets tell that they lose the focus while a window is being taken down, too.
        if isValid(self._viewport) and self._viewport.isVisible():
            for _, row in self._places.rows():
                row.refresh_actions()

    def walk(self, step: int) -> None:
        """Go `step` messages down, and give the focus to its text."""
        column = self._column
        if not column.states:
            return
        if self._marks.extent() is None:
            self._marks.clear()
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
        for row, widget in self._places.rows():
            if widget.has_focus:
                return row
        if self._column.follows:
            return len(self._column.states)
        return self._column.first_in_sight()

    def tab(self, forward: bool, *, inside: bool) -> bool:
        """Give the focus to the next link or button, or the one before; return whether one is."""
        return self._tabbing.move(forward=forward, inside=inside)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key says that is pressed in the transcript; return whether it says anything."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy()
        focused = self._focused()
        if focused is not None and event.key() in _OPENING:
            return self._press(focused, opens_menu=event.key() != Qt.Key.Key_Space)
        if self._keys.take(event):
            self._marks_changed()
            return True
        return False

    def _press(self, focused: Located, *, opens_menu: bool) -> bool:
        link = focused.pane.link
        if link is not None:
            start = self._places.mark(focused, link.start)
            follow(self._events, link.address, start, by_key=True)
        elif opens_menu:
            self._open_menu(focused.pane, focused.pane.mapToGlobal(QPoint(16, 8)))
        return link is not None or opens_menu

    # -- selecting --------------------------------------------------------------------------------

    @property
    def selection(self) -> Extent | None:
        """What is selected."""
        return self._marks.extent()

    def select(self, start: Mark, end: Mark) -> None:
        """Select what lies between two places."""
        self._marks.begin(start)
        self._marks.extend(end)
        self._marks_changed()

    def select_all(self) -> None:
        """Select the whole conversation."""
        if self._column.states:
            self._keys.select_all()
            self._marks_changed()

    def clear_selection(self) -> None:
        """Select nothing."""
        self._marks.clear()
        self._marks_changed()

    def _marks_changed(self) -> None:
        """Show what is selected; meanwhile the view does not go away under it."""
        self.finder.unlight()
        if self.selection is not None:
            self._column.stop_following()
        elif self._applied and self._column.at_end:
            self._column.follows = True
        self._apply()

    def _apply(self) -> None:
        extent, head = self._marks.extent(), self._marks.head
        if extent is None and head is None and not self._applied:
            return
        self._applied = extent is not None or head is not None
        at = self._places.find(head) if head is not None else None
        for found in self._places.all():
            here = at[1] if at is not None and at[0].pane is found.pane else None
            span = None if extent is None else span_of(found, extent)
            if span is not None:
                start, end = span
                found.pane.select_if_new(*((end, start) if here == start else (start, end)))
            elif here is not None:
                found.pane.select_if_new(here, here)
            else:
                found.pane.drop_selection()

    # -- copying ----------------------------------------------------------------------------------

    def selected_text(self) -> str:
        """Return the beginning of what is selected, a few pages at most."""
        extent = self.selection
        return "" if extent is None else self.copier.beginning(extent)

    def copy(self) -> bool:
        """Put what is selected on the clipboard; return whether anything is."""
        extent = self.selection
        if extent is not None:
            self.copier.copy(extent)
        return extent is not None

    def _tell_copied(self) -> None:
        announce(self._viewport, words.COPIED)

    def _carry(self) -> None:
        if (extent := self.selection) is not None:
            self.copier.collect(extent)

    def _offer_primary(self) -> None:
        """Have a middle click paste what was selected, where the system knows that."""
        if (extent := self.selection) is not None:
            self.copier.offer(extent)

    def act(self, turn: TurnId, action: TurnAction) -> None:
        """Copy a message, and have whoever listens do everything else."""
        row = self._column.row_of(turn)
        if row is not None and action is TurnAction.COPY:
            self.copier.copy_message(row)
        elif row is not None and action is TurnAction.COPY_MARKDOWN:
            to_clipboard(self._column.states[row].source)
        self.action_requested.emit(turn, action)

    # -- the menu, and looking for words ----------------------------------------------------------

    def _open_menu(self, pane: TextPane, place: QPoint) -> None:
        found = self._places.of_pane(pane)
        if found is None:
            return
        row = self._column.bound[found.row]
        link = pane.link.address if pane.link is not None else ""
        local = self._viewport.mapFromGlobal(place)
        room = QRect(QPoint(0, 0), self._viewport.size()).adjusted(8, 8, -8, -8)
        self._menu.open_for(
            row.turn_id(),
            row.menu_actions(),
            _within(room, local),
            newest=row.is_newest,
            selected=self.selection is not None,
            link=openable(link or pane.link_at(pane.mapFromGlobal(place))),
            picture=_picture_at(pane, place),
        )

    def find(self) -> None:
        """Open the find bar with what is selected."""
        extent = self.selection
        self.finder.open(self.selected_text(), extent.first if extent else None)


def _picture_at(pane: TextPane, place: QPoint) -> Picture | None:
    painted = pane.inset_at(pane.viewport().mapFromGlobal(place))
    return painted.picture if isinstance(painted, PictureInset) else None


def _within(room: QRect, place: QPoint) -> QPoint:
    x, y = place.x(), place.y()
    return QPoint(max(room.left(), min(x, room.right())), max(room.top(), min(y, room.bottom())))
