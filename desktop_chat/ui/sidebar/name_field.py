"""The field in which a name is written, in the place where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop_chat.domain.library import TITLE_LENGTH
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.edit_menu import open_edit_menu
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.sidebar.anchor import Landmark
from desktop_chat.ui.theme import ThemeSource


def _host(view: QAbstractScrollArea) -> QWidget:
    """Return what the field of a list stands in.

    NOTE(Qt 6.11): of a list, assistive technology learns the items alone, and of a stack its
    pages; nothing else that stands in them is found.
    """
    host: QWidget | None = view.parentWidget()
    while isinstance(host, QStackedWidget):
        host = host.parentWidget()
    return host or view.viewport()


@guarded
class NameField(QLineEdit):
    """Takes a name; Enter and leaving it keep what was written, Esc does not.

    Signals:
        named(str): another name was written, and is not empty.
        finished(): it is not needed any more.
    """

    named = Signal(str)
    finished = Signal()

    def __init__(
        self, themes: ThemeSource, view: QAbstractScrollArea, name: str, text: str
    ) -> None:
        super().__init__(one_line(text), _host(view))
        self._themes = themes
        self._view = view
        self._before = self.text()
        self._is_done = False
        self._came_from: QWidget | None = None
        """What had the focus before."""
        self.about = Landmark()
        """Whose name it is."""
        self.setAccessibleName(name)
        self.setMaxLength(TITLE_LENGTH)
        self.setFrame(False)
        self.setTextMargins(3, 0, 3, 0)
        self._retheme()
        themes.changed.connect(self._retheme)

    def stand_in(self, room: QRect) -> None:
        """Take the place of a title."""
        host = self.parentWidget() or self
        seen = QRect(self._view.viewport().mapTo(host, QPoint(0, 0)), self._view.viewport().size())
        place = room.adjusted(-6, 4, 6, -4).translated(seen.topLeft())
        self.setGeometry(place)
        shown = place.intersected(seen)
        # An empty mask would be none.
        inside = shown.translated(-place.topLeft()) if shown.isValid() else QRect(-2, -2, 1, 1)
        self.setMask(QRegion(inside))

    def begin(self) -> None:
        """Show it with the whole name selected."""
        self._came_from = QApplication.focusWidget()
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Leave for good, and keep nothing more."""
        self._is_done = True
        had_focus = self.hasFocus()
        self.hide()
        self.deleteLater()
        if had_focus:
            before = self._came_from
            is_there = before is not None and isValid(before) and before.isVisible()
            back = before if before is not None and is_there else self._view
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._is_done:
            return
        self._is_done = True
        text = one_line(self.text(), TITLE_LENGTH)
        if text and text != self._before:
            self.named.emit(text)
        self.finished.emit()

    def _retheme(self) -> None:
        theme = self._themes.current
        self.setFont(theme.ui_font(theme.px(14)))
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        self.setPalette(palette)
        focus = theme.colours.focus
        self.setStyleSheet(
            f"background: {theme.colours.surface}; border: 2px solid {focus}; border-radius: 6px;"
        )

    # Qt's own names.

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from taking Esc, Enter and Del."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name, or leave it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._is_done = True
            self.finished.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        else:
            super().keyPressEvent(event)
            # Arrows at the ends of the name are not the list's.
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu of the program's own kind."""
        open_edit_menu(self._themes, self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the name when something else is turned to, except the field's own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()
