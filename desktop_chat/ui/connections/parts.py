"""What the editor's parts are made of: rows of a label, a field, and a note below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.fields import TextArea, TextField
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

LABELS = 128
"""The width of the column of labels, so that those of several parts stand in line."""


class Row:
    """A field and its note; `say` shows an error or a warning there, `hint` what to know."""

    def __init__(self, field: TextField | TextArea, note: Label) -> None:
        self.field = field
        self.note = note
        self._hint = ""
        self._show("", "text_secondary")

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text

    def fill(self, text: str) -> None:
        """Put `text` in, as if nothing had been typed."""
        self.field.set_text(text)
        self.clear()

    def hint(self, sentence: str) -> None:
        """Show a sentence that is no error."""
        self._hint = sentence
        self.clear()

    def clear(self) -> None:
        """Take an error back."""
        self._show(self._hint, "text_secondary")

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """Show an error or a warning, speak it, and take the focus there."""
        self._show(sentence, "warning" if warning else "error")
        line = self.field.line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(line, sentence, urgent=True)

    def _show(self, sentence: str, colour: str) -> None:
        self.field.set_wrong(colour == "error")
        self.note.set_colour(colour)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence) and not self.field.isHidden())
        self.field.line.setAccessibleDescription(sentence)


class Form:
    """A grid of rows on a widget, which can be put below one another."""

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        self._themes = themes
        self._at = 0
        self.grid = QGridLayout(owner)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnMinimumWidth(0, LABELS)
        self.grid.setColumnStretch(1, 1)

    def add(self, words: str, field: TextField | TextArea) -> Row:
        """Add a row with a note."""
        self.add_widget(words, field, gap=False)
        note = Label(self._themes, size="caption", colour="text_secondary", wraps=True)
        note.setContentsMargins(4, 0, 4, 4)
        self.grid.addWidget(note, self._at, 1)
        self._gap()
        row = Row(field, note)
        line = field.line
        if isinstance(field, TextField):
            field.line.textEdited.connect(row.clear)
        else:
            line.textChanged.connect(row.clear)
        return row

    def add_widget(self, words: str, widget: QWidget, *, gap: bool = True) -> None:
        """Add a row of any widget."""
        label = Label(self._themes, words, size="small")
        label.setContentsMargins(3, 10 if isinstance(widget, TextArea) else 0, 0, 0)
        place = Qt.AlignmentFlag.AlignTop if isinstance(widget, TextArea) else Qt.AlignmentFlag(0)
        self.grid.addWidget(label, self._at, 0, place)
        self.grid.addWidget(widget, self._at, 1)
        self._at += 1
        if gap:
            self._gap()

    def put(self, widget: QWidget) -> None:
        """Add something small below the last row, under its field."""
        self.grid.addWidget(widget, self._at, 1, Qt.AlignmentFlag.AlignLeft)
        self._at += 1

    def _gap(self) -> None:
        self.grid.setRowMinimumHeight(self._at + 1, 4)
        self._at += 2
