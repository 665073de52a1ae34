"""The line under the composer: the connection and what it does, and a hint or tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.kit.texts import Label, SpokenLine
from desktop_chat.ui.theme import ThemeSource


class StatusLine(QWidget):
    """Says in small words what goes on; the element `Status` holds the left text on the bus."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = SpokenLine(themes, strings.NAME_STATUS, self)
        self._right = Label(themes, size="caption", colour="text_secondary", parent=self)
        self._right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._right.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 8)
        row.setSpacing(16)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def left(self) -> str:
        """What stands left."""
        return self._left.text()

    @property
    def right(self) -> str:
        """What stands right."""
        return self._right.text()

    def show_left(self, text: str) -> None:
        """Say the connection and its state: `OpenAI · streaming, 84 tokens/s`."""
        line = one_line(text)
        if line != self._left.text():
            self._left.setText(line)
            self._left.setCursorPosition(0)

    def show_right(self, text: str) -> None:
        """Say a hint, or the tokens."""
        line = one_line(text)
        if line != self._right.text():
            self._right.setText(line)
