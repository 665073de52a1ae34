"""What the editor's parts are made of: rows of a label, a field, and a note below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.fields import TextArea, TextField
from desktop_chat.ui.kit.paint import set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_ANY_WIDTH = 16_777_215
"""Qt's own most."""

_LABELS = 128
"""The width of the column of labels, so that those of several parts stand in line."""

_BESIDE = 16


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


@dataclass(frozen=True, slots=True)
class _Part:
    """One row of a form: its words, what stands beside them, and the note below that."""

    label: Label | None
    widget: QWidget
    note: Label | None = None
    gap: bool = False


class Form:
    """A grid of rows on a widget, which can be put below one another.

    In a narrow one the words stand above the fields.
    """

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        self._themes = themes
        self._parts: list[_Part] = []
        self._at = 0
        self._is_narrow = False
        self.grid = QGridLayout(owner)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(_BESIDE)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnMinimumWidth(0, self.indent)
        self.grid.setColumnStretch(1, 1)

    @property
    def indent(self) -> int:
        """The room that the words take beside the fields."""
        return 0 if self._is_narrow else self._themes.current.px(_LABELS)

    @property
    def beside(self) -> int:
        """What is left of the width for the words and the gap behind them."""
        return self.indent + _BESIDE if self.indent else 0

    def set_narrow(self, narrow: bool) -> None:
        """Put the words above the fields, or beside them."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        while self.grid.takeAt(0) is not None:
            pass
        for row in range(self._at + 1):
            self.grid.setRowMinimumHeight(row, 0)
        self.grid.setColumnMinimumWidth(0, self.indent)
        self._at = 0
        for part in self._parts:
            self._place(part)

    def add(self, words: str, field: TextField | TextArea) -> Row:
        """Add a row with a note."""
        note = Label(self._themes, size="caption", colour="text_secondary", wraps=True)
        note.setContentsMargins(4, 0, 4, 4)
        self._put(_Part(self._label(words), field, note, gap=True))
        row = Row(field, note)
        line = field.line
        if isinstance(field, TextField):
            field.line.textEdited.connect(row.clear)
        else:
            line.textChanged.connect(row.clear)
        return row

    def add_widget(self, words: str, widget: QWidget) -> None:
        """Add a row of any widget."""
        self._put(_Part(self._label(words), widget, gap=True))

    def put(self, widget: QWidget) -> None:
        """Add something small below the last row, under its field."""
        self._put(_Part(None, widget))

    def _label(self, words: str) -> Label:
        return Label(self._themes, words, size="small", wraps=True)

    def _room_for(self, label: Label) -> int:
        """Return the room that words take beside a field: that of all forms, if a word has it."""
        metrics = QFontMetrics(label.font())
        longest = max(map(metrics.horizontalAdvance, label.text().split()), default=0)
        return max(self.indent, longest + 4)

    def _put(self, part: _Part) -> None:
        self._parts.append(part)
        self._place(part)

    def _place(self, part: _Part) -> None:
        column = 0 if self._is_narrow else 1
        span = 2 - column
        is_area = isinstance(part.widget, TextArea)
        if part.label is not None:
            part.label.setMaximumWidth(
                _ANY_WIDTH if self._is_narrow else self._room_for(part.label)
            )
            above = 6 if self._is_narrow else 10 if is_area else 0
            set_edges(part.label, 3, above, 0, 0)
            place = Qt.AlignmentFlag.AlignTop if is_area else Qt.AlignmentFlag(0)
            self.grid.addWidget(part.label, self._at, 0, 1, 2 - column, place)
            self._at += self._is_narrow
            self.grid.addWidget(part.widget, self._at, column, 1, span)
        else:
            left = Qt.AlignmentFlag.AlignLeft
            self.grid.addWidget(part.widget, self._at, column, 1, span, left)
        self._at += 1
        if part.note is not None:
            self.grid.addWidget(part.note, self._at, column, 1, span)
            self._at += 1
        if part.gap:
            self.grid.setRowMinimumHeight(self._at, 4)
            self._at += 1
