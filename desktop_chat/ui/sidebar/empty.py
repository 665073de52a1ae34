"""What stands where a list has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource


class EmptyWords(QWidget):
    """A few words, and quieter ones below them."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(themes, size="small", weight="medium", wraps=True, parent=self)
        self._line = Label(themes, size="caption", colour="text_secondary", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """The words that are shown."""
        return f"{self._title.text()} {self._line.text()}".strip()

    def say(self, title: str, line: str = "") -> None:
        """Show these words."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
