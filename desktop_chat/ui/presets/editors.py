"""The editors of one preset and of one prompt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.base.languages import enumerated
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notebook import new_item_id
from desktop_chat.domain.parameter_fields import ParameterError
from desktop_chat.domain.preset_values import LONGEST_NAME, check_name
from desktop_chat.domain.prompts import BUILT_IN, SavedPrompt, check_prompt, names_in
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextArea, TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuPopup
from desktop_chat.ui.kit.paint import set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.parameters import ParameterForm, WrongParameter
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.marks import IconPicker
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 620


@guarded
class _Editor(Sheet):
    """A sheet with a title, fields under their names, a sentence for trouble, Save and Cancel."""

    def __init__(self, themes: ThemeSource, owner: QWidget, title: str) -> None:
        super().__init__(themes, owner, title=title, width=_WIDTH)
        self.title = Label(themes, title, size="h2", weight="semibold")
        self.trouble = Label(themes, size="small", colour="error", wraps=True)
        self.save_button = Button(themes, words.SAVE, kind=ButtonKind.PRIMARY)
        self.cancel_button = Button(themes, words.CANCEL)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.setSpacing(0)
        self.title.setContentsMargins(3, 0, 3, 12)
        self.trouble.setContentsMargins(3, 0, 3, 8)
        self.trouble.hide()
        column.addWidget(self.title)
        column.addLayout(self.fields)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)

    def add(self, name: str, field: QWidget) -> None:
        """Put a field under its name."""
        label = Label(self.themes, name, weight="medium")
        label.setContentsMargins(3, 0, 3, 3)
        self.fields.addWidget(label)
        self.fields.addWidget(field)
        self.fields.addSpacing(12)

    def say(self, sentence: str, at: TextField | TextArea | None = None) -> None:
        """Say what is wrong, and with which field."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if at is not None:
            at.set_wrong(True)
            at.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if sentence:
            announce(self.trouble, sentence, urgent=True)
        self.refit()

    def save(self) -> None:
        """Check the fields, and give out what they hold."""
        raise NotImplementedError

    # Qt's own names.

    def open(self) -> None:
        """Open with the buttons behind the fields, which came after them, for who goes by Tab."""
        for button in (self.cancel_button, self.save_button):
            button.raise_()
        super().open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter from any field of one line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not isinstance(self.focusWidget(), QPlainTextEdit):
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)


@guarded
class PresetEditor(_Editor):
    """Asks for a preset.

    Signals:
        saved(ChatPreset): Save was pressed, and all fields are right.
    """

    saved = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        owner: QWidget,
        known: ChatPreset | None,
        connections: Sequence[Connection] = (),
    ) -> None:
        title = words.TITLE_EDIT_PRESET if known is not None else words.TITLE_ADD_PRESET
        super().__init__(themes, owner, title)
        self._known = known
        self._connections = tuple(connections)
        self._connection = known.connection if known is not None else ""
        self.name = TextField(themes, words.NAME, placeholder=words.NAME_EXAMPLE)
        self.icon = IconPicker(themes)
        self.model = TextField(themes, words.MODEL, placeholder=words.MODEL_EXAMPLE)
        self.connection_button = Button(themes, icon_after="chevron-down")
        self.connection_menu = MenuPopup(themes, self.connection_button, words.CONNECTION)
        self.form = ParameterForm(themes, empty=words.NOT_SET)
        self.add(words.NAME, self.name)
        self.add(words.ICON, self.icon)
        self.add(words.MODEL, self.model)
        self.add(words.CONNECTION, self.connection_button)
        self.fields.addWidget(self.form)
        self.connection_button.clicked.connect(self._offer_connections)
        self.name.line.textEdited.connect(lambda _text: self.name.set_wrong(False))
        self.form.edited.connect(self.refit)
        self._show_connection()
        self.icon.show_value(known.icon if known is not None else "")
        if known is not None:
            self.name.set_text(known.name)
            self.model.set_text(known.model)
            self.form.fill(known.parameters)

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.name.line

    def _show_connection(self) -> None:
        name = words.ANY_CONNECTION
        if self._connection:
            found = (each.name for each in self._connections if each.profile == self._connection)
            name = next(found, words.ANY_CONNECTION)
        self.connection_button.set_words(name)
        self.connection_button.setAccessibleName(f"{words.CONNECTION}: {name}")

    def _offer_connections(self) -> None:
        items: list[MenuItem] = [
            MenuEntry(
                words.ANY_CONNECTION,
                lambda: self._choose(""),
                checked=not self._connection,
                command=None,
            )
        ]
        for each in self._connections:
            items.append(
                MenuEntry(
                    each.name,
                    _choosing(self._choose, each.profile),
                    checked=each.profile == self._connection,
                    command=None,
                )
            )
        self.connection_menu.open_with(items)

    def _choose(self, profile: str) -> None:
        self._connection = profile
        self._show_connection()

    def save(self) -> None:
        """Check the fields, and give the preset out."""
        try:
            name = check_name(self.name.text)
        except ParameterError as error:
            self.say(str(error), self.name)
            return
        try:
            parameters = self.form.read()
        except WrongParameter as wrong:
            self.say(str(wrong))
            wrong.row.say(str(wrong))
            return
        known = self._known or ChatPreset(new_item_id(), "")
        self.saved.emit(
            replace(
                known,
                name=name,
                icon=self.icon.value,
                model=one_line(self.model.text, LONGEST_NAME * 2),
                connection=self._connection,
                parameters=parameters,
            )
        )
        self.accept()


@guarded
class PromptEditor(_Editor):
    """Asks for a prompt; `taken` are the names that others have, in lower case.

    Signals:
        saved(SavedPrompt): Save was pressed, and all fields are right.
    """

    saved = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        owner: QWidget,
        known: SavedPrompt | None,
        taken: frozenset[str] = frozenset(),
    ) -> None:
        title = words.TITLE_EDIT_PROMPT if known is not None else words.TITLE_ADD_PROMPT
        super().__init__(themes, owner, title)
        self._known = known
        self._taken = taken
        self.name = TextField(themes, words.NAME, placeholder=words.PROMPT_NAME_EXAMPLE)
        self.text = TextArea(themes, words.TEXT, placeholder=words.TEXT_EXAMPLE, lines=10)
        self.hint = Label(themes, size="caption", colour="text_secondary", wraps=True)
        set_edges(self.hint, 4, 0, 3, 8)
        self.add(words.NAME, self.name)
        self.add(words.TEXT, self.text)
        self.fields.addWidget(self.hint)
        if known is not None:
            self.name.set_text(known.name)
            self.text.set_text(known.text)
        self.name.line.textEdited.connect(lambda _text: self.name.set_wrong(False))
        self.text.line.textChanged.connect(self._text_changed)
        self._text_changed()

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.name.line

    def _text_changed(self) -> None:
        self.text.set_wrong(False)
        asked = (each for each in names_in(self.text.text) if each.casefold() not in BUILT_IN)
        names = enumerated(asked)
        self.hint.setText(words.FIELDS.format(names=names) if names else "")
        self.hint.setVisible(bool(names))
        self.refit()

    def save(self) -> None:
        """Check the fields, and give the prompt out."""
        name = one_line(self.name.text.strip().lstrip("/"), LONGEST_NAME)
        if not name:
            self.say(words.NO_NAME, self.name)
        elif name.casefold() in self._taken:
            self.say(words.TAKEN, self.name)
        elif not self.text.text.strip():
            self.say(words.NO_TEXT, self.text)
        else:
            id_ = self._known.id if self._known is not None else new_item_id()
            self.saved.emit(check_prompt(id_, name, self.text.text))
            self.accept()


def _choosing(choose: Callable[[str], None], profile: str) -> Callable[[], None]:
    return lambda: choose(profile)
