"""The list of conversations: what keys and the mouse do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_chat.base.ids import FolderId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import Shelf
from desktop_chat.ui.kit.buttons import plain_words
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.paint import turned
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.anchor import Landmark
from desktop_chat.ui.sidebar.live import LiveList
from desktop_chat.ui.sidebar.name_field import NameField
from desktop_chat.ui.sidebar.outline import RowKind, Spot
from desktop_chat.ui.sidebar.painter import END, MORE, SIDE, RowState
from desktop_chat.ui.sidebar.rows import is_stop
from desktop_chat.ui.theme import ThemeSource

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOUSE = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason})
_OF_THE_ROW = (CommandId.RENAME, CommandId.DELETE)
_LOOKED_THROUGH = 2_000
"""Rows in which a title is looked for by its first letters."""


@guarded
class ConversationList(LiveList):
    """Conversations under their headings, of any number.

    Signals:
        renamed(ConversationId, str), folder_renamed(FolderId, str): a name was written in place.
        naming_ended(): the field in which a name is written has gone.
        delete_wanted(): Del was pressed.
        menu_wanted(Spot, QRect): a menu for the selected conversations, or for a folder, is wanted
            beside that place of the viewport.
    """

    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)
    naming_ended = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object, object)

    # Already while the base class is made, rows are looked at.
    _field: NameField | None = None
    _is_own = False

    def __init__(
        self, themes: ThemeSource, parent: QWidget, *, still: Callable[[], bool] = reduced_motion
    ) -> None:
        super().__init__(themes, parent, still=still)
        self.setAccessibleName(words.NAME_CONVERSATIONS)
        self._is_menu_press = False
        self._typed = ""
        self._typed_at = 0.0
        self.filled.connect(self._follow_field)

    # -- names ------------------------------------------------------------------------------------

    def rename_row(self, row: int) -> None:
        """Have a new name written in place, of a conversation or of a folder."""
        self.end_field()
        spot = self.rows.spot(row)
        info = self.rows.info(row)
        folder = _folder_of(spot)
        if info is not None:
            about = Landmark(conversation=info.id)
            field = NameField(self._themes, self, words.NAME_TITLE, info.title)
        elif folder is not None:
            about = Landmark(folder=folder)
            name = self.rows.title(row)
            field = NameField(self._themes, self, words.NAME_FOLDER, name)
        else:
            return
        self._field = field
        field.about = about
        field.named.connect(self._named)
        field.finished.connect(self.end_field)
        self.scrollTo(self.rows.index(row))
        self._follow_field()
        field.begin()

    def rename_opened(self) -> None:
        """Have a new name written for the conversation that is shown, if it is in the list."""
        row = None if self._opened is None else self.rows.listing.row_of(self._opened)
        if row is not None:
            self.rename_row(row)

    @property
    def is_naming(self) -> bool:
        """Whether a name is being written in place."""
        return self._field is not None

    def _named(self, text: str) -> None:
        about = self._field.about if self._field is not None else Landmark()
        if about.conversation is not None:
            self.renamed.emit(about.conversation, text)
        elif about.folder is not None:
            self.folder_renamed.emit(about.folder, text)

    def end_field(self) -> None:
        """Take away the field in which a name is written."""
        field, self._field = self._field, None
        if field is not None:
            field.go()
            self.viewport().update()
            self.naming_ended.emit()

    def _follow_field(self) -> None:
        if self._field is None:
            return
        row = self._field.about.row_in(self.rows.listing)
        if row < 0:
            self.end_field()
        else:
            place = self.place(row)
            room = self._painter.title_room(place, row)
            self._field.stand_in(turned(room, place, self.layoutDirection()))

    def looked_elsewhere(self) -> None:
        """Keep the field in its row."""
        super().looked_elsewhere()
        self._follow_field()

    def state_of(self, row: int) -> RowState:
        """Return what holds for a row that is painted."""
        state = super().state_of(row)
        if self._field is None or self._field.about.row_in(self.rows.listing) != row:
            return state
        return RowState(is_open=state.is_open, is_named=True)

    # -- menus ------------------------------------------------------------------------------------

    def ask_for_menu(self, row: int) -> None:
        """Ask for the menu of a row; one that is not selected is selected first."""
        spot = self.rows.spot(row)
        if spot is None or spot.kind is RowKind.ARCHIVE:
            return
        if spot.kind is RowKind.CONVERSATION:
            index = self.rows.index(row)
            flag = QItemSelectionModel.SelectionFlag
            is_selected = self.selectionModel().isSelected(index)
            command = flag.NoUpdate if is_selected else flag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, command)
        elif _folder_of(spot) is None:
            return
        self.menu_wanted.emit(spot, self.place(row).adjusted(SIDE, 0, -END, 0))

    # -- keys -------------------------------------------------------------------------------------

    def _do_key(self, event: QKeyEvent) -> bool:
        """Do what a key says that is the list's own; return whether it is one."""
        row = self.currentIndex().row()
        spot = self.rows.spot(row)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_row(row)
            case _ if key_source().matches(event, CommandId.RENAME):
                self.rename_row(row)
            case _ if key_source().matches(event, CommandId.DELETE):
                self.delete_wanted.emit()
            case Qt.Key.Key_Menu:
                self.ask_for_menu(row)
            case Qt.Key.Key_F10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.ask_for_menu(row)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                is_turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                opens = Qt.Key.Key_Left if is_turned else Qt.Key.Key_Right
                self._open_or_close(spot, opens=event.key() == opens)
            case Qt.Key.Key_A if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                pass  # a hundred thousand at once are nobody's wish
            case _:
                return False
        return True

    def _open_or_close(self, spot: Spot | None, *, opens: bool) -> None:
        folder = _folder_of(spot)
        if spot is None or spot.section is None:
            return
        if folder is not None and self.outline.is_closed(spot.section) == opens:
            if self.outline.held(spot.section):
                self.folder_toggled.emit(folder)
        elif not opens and spot.section.shelf is Shelf.FOLDER:
            heading = self.outline.heading_of(spot.section)
            if heading is not None:
                self.setCurrentIndex(self.rows.index(heading))

    def _row_with(self, letters: str, start: int) -> int:
        """Return the first loaded row from `start` on whose title begins so; -1 for none."""
        count = self.outline.count
        for step in range(min(count, _LOOKED_THROUGH)):
            row = (start + step) % count
            spot = self.rows.spot(row)
            is_title = spot is not None and spot.kind is RowKind.CONVERSATION
            if is_title and self.rows.title(row).casefold().startswith(letters):
                return row
        return -1

    def _is_on_dots(self, event: QMouseEvent) -> bool:
        whole = self.viewport().rect()
        dots = whole.adjusted(whole.width() - END - MORE + 1, 0, 0, 0)
        return turned(dots, whole, self.layoutDirection()).contains(event.position().toPoint())

    # Qt's own names.

    def keyboardSearch(self, search: str) -> None:
        """Go to a title by its first letters, among what is loaded."""
        letters, was = search.casefold(), self._typed
        # What is typed within a moment belongs together; Qt's own pause for it cannot be asked.
        pause = QApplication.keyboardInputInterval() / 1_000
        now = time.monotonic()
        self._typed = was + letters if now - self._typed_at < pause else letters
        self._typed_at = now
        at = max(0, self.currentIndex().row())
        row = self._row_with(self._typed, at + (1 if self._typed == letters else 0))
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, delete, or move as Qt's lists do."""
        self._show_focus(by_key=True)
        if self._do_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show_focus(self, *, by_key: bool) -> None:
        if by_key != self._focus_by_key:
            self._focus_by_key = by_key
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by a key, on a row."""
        self._focus_by_key = event.reason() not in _MOUSE
        if self.currentIndex().row() < 0 and not self._point_at_opened():
            self.point_at(self.stop_near(0, 1))
        super().focusInEvent(event)
        self.tell_focus()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select as Qt's lists do; the dots at a row's end open its menu."""
        self._show_focus(by_key=False)
        row = self.row_at(event.position().toPoint())
        spot = self.rows.spot(row)
        left = event.button() == Qt.MouseButton.LeftButton
        on_dots = self._is_on_dots(event)
        has_dots = spot is not None and (spot.index >= 0 or _folder_of(spot) is not None)
        self._is_menu_press = left and on_dots and has_dots
        if self._is_menu_press:
            self.ask_for_menu(row)
        elif spot is None or not is_stop(spot):
            event.accept()
        elif left:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer; a press that moves selects nothing more."""
        self._hover(self.row_at(event.position().toPoint()))
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed."""
        pressed = self.currentIndex().row()
        row = self.row_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _HELD
        if plain and not self._is_menu_press and row >= 0 and row == pressed:
            self.open_row(row)
        self._is_menu_press = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a conversation; the first click has opened it."""
        row = self.row_at(event.position().toPoint())
        on_dots = self._is_on_dots(event)
        if self.rows.info(row) is not None and not on_dots:
            self._is_menu_press = True
            self.rename_row(row)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or of the one that keys are at."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_at(event.pos()) if by_mouse else self.currentIndex().row()
        self.ask_for_menu(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Light no row any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def event(self, event: QEvent) -> bool:
        """Know what is done by a key; some mean the row here, not what is shown."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if any(key_source().matches(event, each) for each in _OF_THE_ROW):
                event.accept()
                return True
        was, self._is_own = self._is_own, True
        try:
            return super().event(event)
        finally:
            self._is_own = was

    def viewportEvent(self, event: QEvent) -> bool:
        """Know what is done by the mouse; show a title that does not fit as a plain tool tip."""
        was, self._is_own = self._is_own, True
        try:
            return self._do_in_viewport(event)
        finally:
            self._is_own = was

    def _do_in_viewport(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos())
            place = self.place(row)
            text = self.rows.title(row) if row >= 0 and self._painter.is_cut(place, row) else ""
            QToolTip.showText(event.globalPos(), plain_words(text), self.viewport(), place)
            return True
        return super().viewportEvent(event)


def _folder_of(spot: Spot | None) -> FolderId | None:
    """Return the folder of which a row is the heading."""
    is_heading = spot is not None and spot.kind is RowKind.HEADING
    return spot.section.folder if is_heading and spot and spot.section else None
