"""The small window of a quick question: one field, and below it the answer as it streams."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.ui import quick_words as words
from desktop_chat.ui import strings
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import closes
from desktop_chat.ui.kit.paint import painter_for, set_edges
from desktop_chat.ui.kit.texts import SpokenLine
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.view import TranscriptView
from desktop_chat.ui.wayland import is_wayland

_WIDTH, _ANSWER = 660, 380
_BELOW = 24
"""Pixels that are left free at the screen's lower edge."""


@guarded
class QuickWindow(QDialog):
    """Has no frame of the desktop's; its ground moves it, Esc closes it.

    Signals:
        asked(str): a question that is not empty. The field keeps it until `clear` is called.
        stop_requested(), main_requested(): Stop, or Open in main window, was pressed.
        closed(): it went away, by whatever way.
    """

    asked = Signal(str)
    stop_requested = Signal()
    main_requested = Signal()
    closed = Signal()

    def __init__(self, themes: ThemeSource) -> None:
        flags = Qt.WindowType  # a QDialog, as a plain widget is no window to screen readers
        super().__init__(
            None, flags.Window | flags.FramelessWindowHint | flags.WindowStaysOnTopHint
        )
        self._themes = themes
        self._running = False
        self.setWindowTitle(words.TITLE)
        self.setAccessibleName(words.TITLE)
        self.field = TextField(
            themes, words.FIELD, placeholder=words.PLACEHOLDER, icon="spark", quiet=True
        )
        self.button = Button(
            themes,
            kind=ButtonKind.SOFT,
            icon="send",
            height=36,
            icon_size=20,
            accessible_name=words.ASK,
        )
        self.close_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=36,
            ink="text_secondary",
            accessible_name=words.CLOSE,
        )
        self.transcript = TranscriptView(themes)
        self.notice_bar = NoticeBar(themes)
        self.status = SpokenLine(themes, strings.NAME_STATUS)
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.main_button = Button(themes, words.OPEN, icon="external")
        self._answer = QWidget()
        self._lay_out()
        self.field.line.returnPressed.connect(self._ask)
        self.field.line.textChanged.connect(self._show_button)
        self.button.clicked.connect(self._press)
        self.close_button.clicked.connect(self.close)
        self.main_button.clicked.connect(self.main_requested)
        themes.changed.connect(self._retheme)
        self.show_answer(shown=False)

    def _lay_out(self) -> None:
        below = QVBoxLayout(self._answer)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.transcript, 1)
        below.addWidget(self.notice_bar)
        foot = QHBoxLayout()
        set_edges(foot, 8, 0, 0, 0)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.main_button)
        below.addLayout(foot)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.field, 1)
        top.addWidget(self.button)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        edge = 10
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._answer, 1)

    def come_forward(self) -> None:
        """Show it in the upper part of the screen on which the pointer is."""
        if not self.isVisible():
            screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
            room = screen.availableGeometry()
            left = room.left() + (room.width() - self.width()) // 2
            self.move(left, room.top() + room.height() // 6)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.line.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.field.line.selectAll()

    def show_answer(self, *, shown: bool) -> None:
        """Make room for an answer, or be as low as the field."""
        self._answer.setVisible(shown)
        self._fit()

    def set_running(self, running: bool) -> None:
        """Say whether a reply comes: with nothing in the field, the button stops it."""
        self._running = running
        self._show_button()
        name = words.STOP if running else words.ASK
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)

    def _show_button(self) -> None:
        ready = ButtonKind.PRIMARY if self.field.text.strip() else ButtonKind.SOFT
        kind, icon = (ButtonKind.STRONG, "stop") if self._running else (ready, "send")
        self.button.set_look(kind, icon)

    def clear(self) -> None:
        """Empty the field."""
        self.field.line.clear()

    def say(self, sentence: str) -> None:
        """Show a sentence at the foot, and have it read out."""
        self.status.setText(sentence)
        announce(self.field.line, sentence)

    def _ask(self) -> None:
        text = self.field.text.strip()
        if text:
            self.asked.emit(text)
        else:
            announce(self.field.line, words.EMPTY)

    def _press(self) -> None:
        if self._running:
            self.stop_requested.emit()
        else:
            self._ask()

    def _retheme(self) -> None:
        self._fit()
        self.update()

    def _fit(self) -> None:
        px = self._themes.current.px
        room = self.screen().availableSize()
        low = self.field.height() + 20
        # A hidden answer still has a layout; what is hidden takes no room in it.
        high = low + px(_ANSWER) if self._answer.isVisibleTo(self) else low
        if is_wayland():
            # The low window was put into the middle, and stays there while it grows downwards.
            high = min(high, (room.height() + low) // 2 - _BELOW)
        self.setMinimumSize(min(px(320), room.width()), low)
        self.resize(min(px(_WIDTH), room.width() - 32), min(high, room.height() - 64))

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, or as any window."""
        if event.key() == Qt.Key.Key_Escape or closes(event):
            self.close()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the window by its ground."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go away, and tell so; a reply that comes goes on."""
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its frame."""
        theme = self._themes.current
        painter = painter_for(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        edge = theme.colour("border_strong")
        for side in _sides(self.rect()):
            painter.fillRect(side, edge)
        painter.end()


def _sides(rect: QRect) -> tuple[QRect, ...]:
    """Return the four lines within the edges of a rectangle."""
    across, down = QPoint(rect.width() - 1, 0), QPoint(0, rect.height() - 1)
    wide = QRect(rect.left(), rect.top(), rect.width(), 1)
    tall = QRect(rect.left(), rect.top(), 1, rect.height())
    return wide, tall, wide.translated(down), tall.translated(across)
