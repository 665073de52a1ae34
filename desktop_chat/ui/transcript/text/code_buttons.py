"""The buttons that lie over the head of a code block."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.markdown import CodeHead
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.wide import Wide, WideKind

_SHOWN_MS = 1_600
_LABEL_LIMIT = 60


def label_of(head: CodeHead) -> str:
    """Return the words at the head of a code block."""
    return one_line(head.language, _LABEL_LIMIT) or words.CODE


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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.code = -1
        self._said = "", ""
        self.pieces: Pieces | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._calm_down)
        self.clicked.connect(self._copy)

    def offer(self, pieces: Pieces, head: CodeHead) -> None:
        """Copy that code block from now on."""
        if self.pieces is not pieces or self.code != head.code:
            self.pieces, self.code = pieces, head.code
            if self._timer.isActive():
                self._timer.stop()
                self._calm_down()
        note = words.COPY_CODE_TIP if pieces.hides(head.code) else ""
        said = "\n".join(each for each in (label_of(head), note) if each)
        if (note, said) != self._said:
            self._said = note, said
            plain_tool_tip(self, note)
            self.setAccessibleDescription(said)

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


class WrapButton(Button):
    """Wraps the lines of one code block, and of those that come into sight later."""

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, parent: QWidget) -> None:
        super().__init__(
            themes,
            kind=ButtonKind.GHOST,
            icon="wrap",
            height=28,
            icon_size=16,
            ink="text_secondary",
            accessible_name=words.WRAP_LINES,
            parent=parent,
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._events = events
        self._pieces: Pieces | None = None
        self._wide = Wide(WideKind.CODE, -1)
        self.setCheckable(True)
        self.toggled.connect(self._look_pressed)
        # Not a click: assistive technology toggles what can be checked.
        self.toggled.connect(self._wrap)

    def offer(self, pieces: Pieces, head: CodeHead) -> None:
        """Wrap that code block from now on."""
        self._pieces = pieces
        self._wide = Wide(WideKind.CODE, head.code)
        self.setChecked(self._wraps)

    @property
    def _wraps(self) -> bool:
        assert self._pieces is not None
        return self._pieces.wide_state(self._wide, wraps=self._events.wraps_code).wraps

    def _look_pressed(self, on: bool) -> None:
        if on:
            self.set_look(ButtonKind.SOFT, "wrap", ink="accent")
        else:
            self.set_look(ButtonKind.GHOST, "wrap", ink="text_secondary")

    def _wrap(self, on: bool) -> None:
        if self._pieces is not None and on != self._wraps:
            self._events.wraps_code = on
            self._pieces.wrap(self._wide, on)
            self._events.reshaped.emit(self._pieces)


class CodeButtons:
    """Keeps the buttons at the head of the code block that begins in a pane."""

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, host: QWidget) -> None:
        self._themes = themes
        self._events = events
        self._host = host
        self._copy: CopyButton | None = None
        self._wrap: WrapButton | None = None

    def place(
        self, pieces: Pieces, head: tuple[CodeHead, int] | None, right: int, height: int
    ) -> None:
        """Show them at the head, which is given with its top, `height` pixels high."""
        if head is None:
            for button in (self._wrap, self._copy):
                if button is not None:
                    button.hide()
            return
        if self._wrap is None:
            self._wrap = WrapButton(self._themes, self._events, self._host)
        if self._copy is None:
            self._copy = CopyButton(self._themes, self._events, self._host)
        content, top = head
        for button in (self._copy, self._wrap):
            button.offer(pieces, content)
            button.resize(button.sizeHint())
            button.move(right - button.width(), top + (height - button.height()) // 2)
            button.show()
            right -= button.width()
