"""The copy buttons that lie over the heads of code blocks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_chat.markdown import CodeHead
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.look import CODE_HEAD
from desktop_chat.ui.transcript.pieces import Pieces

_SHOWN_MS = 1_600


class CopyButton(Button):
    """Has one code block copied, and says for a moment that it was."""

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, parent: QWidget) -> None:
        super().__init__(
            themes,
            words.COPY,
            kind=ButtonKind.GHOST,
            icon="copy",
            height=28,
            icon_size=14,
            ink="text_secondary",
            accessible_name=words.COPY_CODE,
            parent=parent,
        )
        self._events = events
        self.code = -1
        self.pieces: Pieces | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._calm_down)
        self.clicked.connect(self._copy)

    def offer(self, pieces: Pieces, code: int) -> None:
        """Copy that code block from now on."""
        if self.pieces is not pieces or self.code != code:
            self.pieces, self.code = pieces, code
            self._timer.stop()
            self._calm_down()

    def _copy(self) -> None:
        if self.pieces is not None:
            self._events.code_wanted.emit(self)

    def say_copied(self) -> None:
        """Say that it was copied."""
        self._say(words.COPIED, "check")
        self._timer.start()

    def _calm_down(self) -> None:
        self._say(words.COPY, "copy")

    def _say(self, text: str, icon: str) -> None:
        right = self.geometry().right()
        self.set_words(text)
        self.set_look(ButtonKind.GHOST, icon, ink="text_secondary")
        self.resize(self.sizeHint())
        self.move(right - self.width() + 1, self.y())


class CodeButtons:
    """Keeps one button at each head of a code block in a pane, and reuses them."""

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, host: QWidget) -> None:
        self._themes = themes
        self._events = events
        self._host = host
        self._buttons: list[CopyButton] = []

    def place(self, pieces: Pieces, heads: list[tuple[CodeHead, int]], right: int) -> None:
        """Show a button for each head, which is given with the height at which it stands."""
        while len(self._buttons) < len(heads):
            button = CopyButton(self._themes, self._events, self._host)
            button.resize(button.sizeHint())
            self._buttons.append(button)
        for button, (head, top) in zip(self._buttons, heads, strict=False):
            button.offer(pieces, head.code)
            button.move(right - button.width(), top + (CODE_HEAD - button.height()) // 2)
            if button.isHidden():
                button.show()
        for button in self._buttons[len(heads) :]:
            button.hide()
