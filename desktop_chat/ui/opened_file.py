"""Asks whether to bring in what is in a file that the program was given from outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.ui import intake_words as words
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_LONGEST = 300


class OpenedFileSheet(Sheet):
    """Shows the whole path, and asks; nothing of the file is read before.

    Signals:
        agreed(list[Path]): what is in it is to be brought in.
    """

    agreed = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget, file: Path) -> None:
        super().__init__(themes, owner, title=words.OPENED_TITLE, width=480)
        self._file = file
        self.take_button = Button(themes, words.OPENED_TAKE, kind=ButtonKind.PRIMARY)
        self.take_button.clicked.connect(self._take)
        leave = Button(themes, words.OPENED_LEAVE)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(10)
        question = Label(themes, words.OPENED_QUESTION, size="lead", weight="semibold", wraps=True)
        column.addWidget(question)
        shown = Label(themes, one_line(str(file), _LONGEST), size="small", wraps=True)
        shown.setAccessibleName(f"{words.OPENED_FILE}: {shown.text()}")
        column.addWidget(shown)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.take_button)
        column.addLayout(row)

    def _take(self) -> None:
        self.accept()
        self.agreed.emit([self._file])

    def first_focus(self) -> QWidget:
        """Bring it in with Enter: a person has just opened the file."""
        return self.take_button
