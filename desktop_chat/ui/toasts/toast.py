"""A few words over the bottom of the conversation, with a button that takes back what was done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source, show_keys
from desktop_chat.ui.kit.paint import paint_box, paint_shadow, painter_for, set_edges
from desktop_chat.ui.kit.texts import SpokenLine
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.toasts import words

_SHADOW = 16
_ABOVE_BOTTOM = 4


@guarded
class Toast(QWidget):
    """Stands over the bottom of `host`, one at a time; another takes its place.

    The time does not run while the pointer or the focus is on it.

    Signals:
        undone(): the button was pressed.
        gone(): it went away by itself, was closed, or made room for another; what it told of can
            be done for good. Never emitted after `undone` for the same toast.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, themes: ThemeSource, host: QWidget) -> None:
        super().__init__(host)
        self._themes = themes
        self._host = host
        self._left = 0
        self._line = SpokenLine(themes, words.NAME_TOAST, self)
        self.undo_button = Button(
            themes,
            words.UNDO,
            kind=ButtonKind.GHOST,
            ink="accent",
            height=30,
            parent=self,
        )
        show_keys(self.undo_button, CommandId.UNDO, words.UNDO)
        self.close_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=30,
            icon_size=16,
            ink="text_secondary",
            accessible_name=words.DISMISS,
            parent=self,
        )
        row = QHBoxLayout(self)
        set_edges(row, _SHADOW + 16, _SHADOW + 3, _SHADOW + 4, _SHADOW + 3)
        row.setSpacing(2)
        row.addWidget(self._line, 1)
        row.addSpacing(10)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._time_is_up)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.dismiss)
        host.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        themes.changed.connect(self._place)
        self.hide()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._line.text()

    @property
    def is_undoable(self) -> bool:
        """Whether something can be taken back."""
        return not self.isHidden()

    @property
    def is_counting(self) -> bool:
        """Whether its time runs."""
        return self._clock.isActive()

    def show_undo(self, text: str, seconds: float) -> None:
        """Show `text` for so long, with a button that takes it back."""
        self.dismiss()
        self._line.setText(one_line(text))
        self._clock.start(round(seconds * 1_000))
        self._place()
        self.show()
        self.raise_()
        announce(self, f"{self._line.text()}. {key_source().tip(CommandId.UNDO, words.UNDO)}")

    def undo(self) -> bool:
        """Take back what was done; return whether there was anything."""
        if self.isHidden():
            return False
        self._go()
        self.undone.emit()
        return True

    def dismiss(self) -> None:
        """Let it be done."""
        if not self.isHidden():
            self._go()
            self.gone.emit()

    def _time_is_up(self) -> None:
        self.dismiss()

    def _go(self) -> None:
        self._clock.stop()
        self._left = 0
        self.hide()

    def _hold(self) -> None:
        if self._clock.isActive():
            self._left = self._clock.remainingTime()
            self._clock.stop()

    def _go_on(self) -> None:
        if self._left and not self.isHidden():
            self._clock.start(max(self._left, 1_500))
            self._left = 0

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._hold()
        elif not self.underMouse():
            self._go_on()

    def _place(self) -> None:
        theme = self._themes.current
        font = theme.ui_font(theme.scale.small)
        self._line.setFont(font)
        self._line.setMinimumWidth(QFontMetrics(font).horizontalAdvance(self._line.text()) + 4)
        size = self.sizeHint()
        width = min(size.width(), self._host.width())
        left = (self._host.width() - width) // 2
        top = self._host.height() - size.height() + _SHADOW - _ABOVE_BOTTOM
        self.setGeometry(left, top, width, size.height())
        self.update()

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the host."""
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: object) -> None:
        """Wait while someone may be about to press."""
        self._hold()

    def leaveEvent(self, event: object) -> None:
        """Go on."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._go_on()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card with a soft shadow."""
        theme = self._themes.current
        painter = painter_for(self)
        box: QRect = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = theme.radius.card
        paint_shadow(painter, box, radius, theme, steps=9)
        paint_box(painter, box, radius, fill=theme.colour("raised"), border=theme.colour("border"))
        painter.end()
