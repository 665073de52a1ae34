"""The sheet of a conversation's own parameters; what is typed counts at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.domain.chat_presets import Tuning
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.parameters import NO_PARAMETERS, in_force
from desktop_chat.domain.ports import Untaken
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.parameters import words
from desktop_chat.ui.parameters.form import ParameterForm, WrongParameter
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 620


@guarded
class ParameterSheet(Sheet):
    """Shows and changes the parameters of one conversation.

    Signals:
        tuned(Parameters): these are the conversation's own now.
    """

    tuned = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=words.TITLE, width=_WIDTH)
        title = Label(themes, words.TITLE, size="h2", weight="semibold")
        self.line = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.form = ParameterForm(themes)
        self.reset_button = Button(themes, words.RESET_ALL, kind=ButtonKind.GHOST, icon="retry")
        self.done_button = Button(themes, words.DONE, kind=ButtonKind.PRIMARY)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_button)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.setSpacing(0)
        title.setContentsMargins(3, 0, 3, 0)
        self.line.setContentsMargins(3, 4, 3, 16)
        for part in (title, self.line, self.form):
            column.addWidget(part)
        column.addLayout(buttons)
        self.form.edited.connect(self._edited)
        self.reset_button.clicked.connect(self._reset)
        self.done_button.clicked.connect(self._finish)

    def show_tuning(self, tuning: Tuning, connection: Connection, untaken: Untaken | None) -> None:
        """Show what a conversation says, over its preset and its connection."""
        preset = tuning.preset
        below = words.BELOW_CONNECTION
        if preset is not None:
            below = words.BELOW_PRESET.format(name=preset.name)
        self.line.setText(words.LINE.format(below=below))
        beneath = in_force(
            connection.parameters, preset.parameters if preset is not None else NO_PARAMETERS
        )
        self.form.fill(tuning.parameters, beneath, untaken)
        self.reset_button.setVisible(not tuning.parameters.is_unset)
        self.refit()

    def first_focus(self) -> QWidget:
        """Begin at the system prompt."""
        return next(iter(self.form.rows.values())).focused

    def _edited(self) -> None:
        try:
            own = self.form.read()
        except WrongParameter:
            self.reset_button.setVisible(True)
            self.refit()
            return
        self.reset_button.setVisible(not own.is_unset)
        self.refit()
        self.tuned.emit(own)

    def _reset(self) -> None:
        self.form.reset()
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        try:
            self.form.read()
        except WrongParameter as wrong:
            wrong.row.say(str(wrong))
            return
        self.accept()

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Enter from any field of one line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not isinstance(self.focusWidget(), QPlainTextEdit):
            self._finish()
            event.accept()
            return
        super().keyPressEvent(event)
