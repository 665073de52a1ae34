"""Two panes beside each other, whose border can be dragged; the left one gives way or lies over."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.ui import strings
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import painter_for, put
from desktop_chat.ui.theme import ThemeSource

NARROW = 760
"""Pixels of width below which the left pane lies over the other one."""

_GRIP = 8
_LEFT_FREE = 56


@guarded
class SplitPane(QWidget):
    """`side` at the left of `main`.

    In a window that is too narrow for both, `side` is hidden, and lies over `main` when it is
    shown; a press beside it hides it again.

    Signals:
        shown_changed(bool): the left pane came or went.
        width_changed(int): a person gave it another width, in pixels at a text size of 100 %.
        wanted_changed(bool): a person wants it where there is room for both, or no longer.
    """

    shown_changed = Signal(bool)
    width_changed = Signal(int)
    wanted_changed = Signal(bool)

    def __init__(
        self, themes: ThemeSource, side: QWidget, main: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._side = side
        self._main = main
        self._wanted = True
        self._lies_over = False
        self._was_shown = True
        self._width = themes.current.column.sidebar
        self._text_size = themes.current.text_size
        main.setParent(self)
        self._scrim = _Scrim(themes, self)
        side.setParent(self)
        self._grip = _Grip(themes, self)
        self._grip.dragged.connect(self._dragged)
        self._grip.let_go.connect(self._let_go)
        self._scrim.pressed.connect(self.put_away)
        themes.changed.connect(self._retheme)
        self._arrange()

    @property
    def is_shown(self) -> bool:
        """Whether the left pane is to be seen."""
        return self._lies_over if self.is_narrow else self._wanted

    @property
    def is_wanted(self) -> bool:
        """Whether the left pane is shown where there is room for both."""
        return self._wanted

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for both panes."""
        return self.width() < self._themes.current.px(NARROW)

    @property
    def side_width(self) -> int:
        """The left pane's width, in pixels at a text size of 100 %, shown or not."""
        return round(self._width * 100 / self._text_size)

    def set_wanted(self, wanted: bool) -> None:
        """Show the left pane where there is room for both, or not."""
        self._wanted = wanted
        self._arrange()

    def set_shown(self, shown: bool) -> None:
        """Show or hide the left pane now; where there is no room for both, until it is put away."""
        if self.is_narrow:
            self._lies_over = shown
            self._arrange()
        elif shown != self._wanted:
            self.set_wanted(shown)
            self.wanted_changed.emit(shown)

    def toggle(self) -> None:
        """Show the left pane if it is hidden, else hide it."""
        self.set_shown(not self.is_shown)

    def put_away(self) -> bool:
        """Hide the left pane if it lies over the other one; return whether it did."""
        did, self._lies_over = self._lies_over, False
        if did:
            self._arrange()
        return did

    def set_side_width(self, width: int) -> None:
        """Give the left pane that width, in pixels at a text size of 100 %, within its bounds."""
        self._dragged(round(width * self._text_size / 100))

    def _dragged(self, x: int) -> None:
        bounds = self._themes.current.column
        self._width = max(bounds.sidebar_min, min(x, bounds.sidebar_max))
        self._arrange()

    def _let_go(self) -> None:
        self.width_changed.emit(self.side_width)

    def _retheme(self) -> None:
        width, self._text_size = self.side_width, self._themes.current.text_size
        self.set_side_width(width)

    def _arrange(self) -> None:
        shown, narrow = self.is_shown, self.is_narrow
        width = min(self._width, self.width() - _LEFT_FREE) if narrow else self._width
        if not shown and self._side_has_focus():
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        left = width + 1 if shown and not narrow else 0
        for pane, start, room in (
            (self._side, 0, width),
            (self._main, left, self.width() - left),
            (self._grip, width - _GRIP // 2, _GRIP),
            (self._scrim, width, self.width() - width),
        ):
            place = QRect(start, 0, room, self.height())
            put(pane, place, self.rect())
        self._side.setVisible(shown)
        self._scrim.setVisible(shown and narrow)
        self._grip.setVisible(shown and not narrow)
        self._grip.raise_()
        if shown != self._was_shown:
            self._was_shown = shown
            self.shown_changed.emit(shown)

    def _side_has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._side.isAncestorOf(focused)

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both panes their place; a pane that lay over goes when there is room again."""
        super().resizeEvent(event)
        if not self.is_narrow:
            self._lies_over = False
        self._arrange()


@guarded
class _Grip(QWidget):
    """The border between the panes.

    Signals:
        dragged(int): it is to stand at that place of its parent.
        let_go(): it stays where it is.
    """

    dragged = Signal(int)
    let_go = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._parent = parent
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(strings.NAME_SIDEBAR_WIDTH)
        themes.changed.connect(self.update)

    # Qt's own names.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self.mapToParent(event.position().toPoint()).x()
            # From the edge at which the left pane, or in Arabic the right one, begins.
            is_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            self.dragged.emit(at if is_left else self._parent.width() - 1 - at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay."""
        self.let_go.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Go back to the usual width."""
        self.dragged.emit(self._themes.current.column.sidebar)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a thin line, thicker under the pointer."""
        theme = self._themes.current
        painter = painter_for(self)
        line = self.rect().adjusted(_GRIP // 2, 0, -_GRIP // 2 + 1, 0)
        if self.underMouse():
            painter.fillRect(line.adjusted(-1, 0, 1, 0), theme.colour("border_strong"))
        else:
            painter.fillRect(line, theme.colour("border"))
        painter.end()


@guarded
class _Scrim(QWidget):
    """The dimmed ground beside a pane that lies over.

    Signals:
        pressed(): it was pressed.
    """

    pressed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    # Qt's own names.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell it, and keep it from what lies below."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        painter = painter_for(self)
        dark = self._themes.current.is_dark
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if dark else 75))
        painter.end()
