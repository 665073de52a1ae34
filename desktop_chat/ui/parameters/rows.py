"""One parameter of the form: its name, a sentence, its field, and where its value is from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.domain.parameter_fields import ParameterError, read_text, show_text
from desktop_chat.domain.parameter_words import NAMES
from desktop_chat.domain.parameters import (
    UNSET,
    Effort,
    Layer,
    Parameter,
    Unset,
    Value,
    Verbosity,
)
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import Choice, TextArea, TextField
from desktop_chat.ui.kit.paint import set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.parameters import words
from desktop_chat.ui.theme import ThemeSource

_LINES = {Parameter.SYSTEM: 5, Parameter.STOP: 2, Parameter.EXTRA: 3}
_NOTHING = frozenset({Parameter.SYSTEM, Parameter.STOP, Parameter.EXTRA})
"""What a server has no value of its own for."""

_CHOICES: Mapping[Parameter, Mapping[Effort, str] | Mapping[Verbosity, str]] = {
    Parameter.EFFORT: words.EFFORTS,
    Parameter.VERBOSITY: words.VERBOSITIES,
}


class ParameterRow(QWidget):
    """Shows what one layer says of a parameter, and lets it be changed.

    Signals:
        edited(): a person changed it.
    """

    edited = Signal()

    def __init__(
        self, themes: ThemeSource, parameter: Parameter, parent: QWidget, *, empty: str
    ) -> None:
        super().__init__(parent)
        self._empty = words.NOTHING_SENT if parameter in _NOTHING and not empty else empty
        self._empty = self._empty or words.SERVER_DECIDES
        self.parameter = parameter
        name = NAMES[parameter]
        self._own: Value | Unset = UNSET
        self._below: Value = None
        self._layer = Layer.PROGRAM
        self._untaken = ""
        self._error = ""
        self.title = Label(themes, name, weight="medium")
        self.help = Label(
            themes, words.HELP[parameter], size="small", colour="text_secondary", wraps=True
        )
        self.note = Label(themes, size="caption", colour="text_secondary", wraps=True)
        self.leave_button = Button(
            themes,
            words.SEND_NONE if parameter in _NOTHING else words.LEAVE,
            kind=ButtonKind.GHOST,
            height=26,
            ink="accent",
            accessible_name=(
                words.NAME_SEND_NONE if parameter in _NOTHING else words.NAME_LEAVE
            ).format(name=name),
        )
        self.reset_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="retry",
            height=26,
            icon_size=16,
            ink="text_secondary",
            accessible_name=words.RESET.format(name=name),
            tip=words.TIP_RESET,
        )
        self.field = _field(themes, parameter)
        self._lay_out()
        self.reset_button.clicked.connect(self.reset)
        self.leave_button.clicked.connect(self._leave)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        set_edges(top, 3, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.leave_button)
        top.addWidget(self.reset_button)
        top.addStrut(self.reset_button.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(0)
        self.help.setContentsMargins(3, 0, 3, 4)
        set_edges(self.note, 4, 2, 3, 0)
        column.addLayout(top)
        column.addWidget(self.help)
        column.addWidget(self.field)
        column.addWidget(self.note)
        if isinstance(self.field, Choice):
            column.setAlignment(self.field, Qt.AlignmentFlag.AlignLeft)
            # Else it holds the form at the width of all words in a row.
            self.field.setMinimumWidth(1)
            self.field.changed.connect(self._chosen)
        elif isinstance(self.field, TextField):
            self.field.line.textEdited.connect(self._typed)
        else:
            self.field.line.textChanged.connect(self._typed)

    @property
    def focused(self) -> QWidget:
        """What takes the focus."""
        if isinstance(self.field, Choice):
            return self.field.buttons[max(0, self.field.index)]
        return self.field.line

    @property
    def value(self) -> Value | Unset:
        """What the layer says now.

        Raises:
            ParameterError: what was typed cannot be used.
        """
        if self._error:
            raise ParameterError(self._error)
        return self._own

    def show_value(self, own: Value | Unset, below: Value, layer: Layer, untaken: str) -> None:
        """Show what this layer says, what counts without it, and why it may not be sent."""
        self._own, self._below, self._layer, self._untaken = own, below, layer, untaken
        self._error = ""
        self._fill()
        self._show()

    def reset(self) -> None:
        """Say nothing here."""
        self._take(UNSET)
        self.focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Have what is wrong read out, and take the focus there."""
        self.focused.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.focused, sentence, urgent=True)

    def fit(self, width: int) -> None:
        """Put the words of a choice below each other where they do not fit."""
        if isinstance(self.field, Choice):
            self.field.set_stacked(self.field.row_width > width)

    def _leave(self) -> None:
        self._take(None)
        self.focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, value: Value | Unset) -> None:
        self._own, self._error = value, ""
        self._fill()
        self._show()
        self.edited.emit()

    def _fill(self) -> None:
        shown = "" if isinstance(self._own, Unset) else show_text(self._own)
        blocked = self.field.blockSignals(True)
        if isinstance(self.field, Choice):
            values: list[object] = list(_CHOICES[self.parameter])
            self.field.select(values.index(self._own) + 1 if self._own in values else 0)
        elif self.field.text != shown:
            line_blocked = self.field.line.blockSignals(True)
            self.field.set_text(shown)
            self.field.line.blockSignals(line_blocked)
        self.field.blockSignals(blocked)

    def _chosen(self, index: int) -> None:
        values: Sequence[Value] = list(_CHOICES[self.parameter])
        self._own, self._error = (values[index - 1] if index else UNSET), ""
        self._show()
        self.edited.emit()

    def _typed(self) -> None:
        assert not isinstance(self.field, Choice)
        try:
            read = read_text(self.parameter, self.field.text)
            self._own, self._error = (UNSET if read is None else read), ""
        except ParameterError as error:
            self._error = str(error)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        inherits = isinstance(self._own, Unset) and not self._error
        self.reset_button.setVisible(not inherits)
        self.leave_button.setVisible(inherits and self._below is not None)
        note, colour = self._note(), "text_secondary"
        if self._error:
            note, colour = self._error, "error"
        elif self._untaken and not (inherits and self._below is None):
            colour = "warning"
        self.note.set_colour(colour)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        described = "\n".join(part for part in (words.HELP[self.parameter], note) if part)
        if isinstance(self.field, Choice):
            self.field.setAccessibleDescription(described)
        else:
            self.field.set_wrong(bool(self._error))
            self.field.line.setAccessibleDescription(described)
            self.field.line.setPlaceholderText(self._placeholder())
        self.focused.setAccessibleDescription(described)

    def _placeholder(self) -> str:
        if self._own is None or self._below is None:
            return self._empty
        return one_line(show_text(self._below), 200)

    def _note(self) -> str:
        if self._own is None:
            said = words.NONE_HERE if self.parameter in _NOTHING else words.LEFT
        elif not isinstance(self._own, Unset) or self._layer is Layer.PROGRAM:
            said = ""
        elif self._below is None:
            said = words.LEFT_BY[self._layer]
        else:
            said = words.FROM[self._layer].format(value=self._said(self._below))
        sent = self._own if not isinstance(self._own, Unset) else self._below
        untaken = self._untaken if sent is not None or not said else ""
        return sentences(said, untaken)

    def _said(self, value: Value) -> str:
        for labels in (words.EFFORTS, words.VERBOSITIES):
            for each, label in labels.items():
                if each is value:
                    return label
        return one_line(show_text(value), 80)


def _field(themes: ThemeSource, parameter: Parameter) -> TextField | TextArea | Choice:
    name = NAMES[parameter]
    if parameter in _CHOICES:
        return Choice(themes, name, [words.NOT_SET, *_CHOICES[parameter].values()])
    if parameter in _LINES:
        return TextArea(themes, name, lines=_LINES[parameter])
    return TextField(themes, name)
