"""Where a connection is given: address, key, API and model, checked before anything is sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import (
    AddressError,
    BaseUrl,
    KeyFormatError,
    check_key,
    parse_base_url,
)
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import Choice, TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 640


@guarded
class ConnectionDialog(Sheet):
    """Asks for a connection; opened with `open()`, or `open_with` one to start from.

    A key is never filled in. Left empty it stays the known one, as long as the address has the
    same origin, because a key belongs to its address.

    Signals:
        accepted_connection(Connection): Connect was pressed, and all fields are right.
    """

    accepted_connection = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=strings.CONNECTION_TITLE, width=_WIDTH)
        self._known: Connection | None = None
        self._warned_of = ""
        self.address = TextField(themes, strings.FIELD_ADDRESS, placeholder=strings.ADDRESS_EXAMPLE)
        self.key = TextField(themes, strings.FIELD_KEY, placeholder=strings.KEY_EXAMPLE)
        self.key.line.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.key.line.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText
        )
        self.model = TextField(themes, strings.FIELD_MODEL, placeholder=strings.MODEL_EXAMPLE)
        self.api = Choice(themes, strings.FIELD_API, [words for words, _ in strings.API_LABELS])
        self.address_note = self._note()
        self.key_note = self._note()
        self.connect_button = Button(themes, strings.CONNECT, kind=ButtonKind.PRIMARY)
        self.cancel_button = Button(themes, strings.CANCEL)
        self._lay_out()
        self.address.line.textEdited.connect(self._forget_address_error)
        self.key.line.textEdited.connect(self._forget_key_error)
        self.connect_button.clicked.connect(self._connect)
        self.cancel_button.clicked.connect(self.reject)
        self._show_key_note()

    def open_with(self, known: Connection | None) -> None:
        """Open with this connection's fields; its key stays unseen."""
        self._known = known
        self._warned_of = ""
        address = known.address if known is not None else None
        self.address.line.setText(str(address) if address is not None else "")
        self.address.line.setCursorPosition(0)
        self.key.line.clear()
        self.model.line.setText(known.model if known is not None and address is not None else "")
        api = known.api if known is not None else None
        self.api.select(next(i for i, (_, each) in enumerate(strings.API_LABELS) if each is api))
        self._forget_address_error()
        self._forget_key_error()
        self.open()

    def first_focus(self) -> QWidget:
        """Begin at the address."""
        return self.address.line

    # Parts.

    def _note(self) -> Label:
        return Label(self.themes, size="caption", colour="text_secondary", wraps=True)

    def _lay_out(self) -> None:
        themes = self.themes
        title = Label(themes, strings.CONNECTION_TITLE, size="h2", weight="semibold")
        line = Label(
            themes, strings.CONNECTION_LINE, size="small", colour="text_secondary", wraps=True
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 104)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget, Label | None], ...] = (
            (strings.FIELD_ADDRESS, self.address, self.address_note),
            (strings.FIELD_KEY, self.key, self.key_note),
            (strings.FIELD_API, self.api, None),
            (strings.FIELD_MODEL, self.model, None),
        )
        at = 0
        for words, field, note in rows:
            label = Label(themes, words, size="small")
            label.setContentsMargins(3, 0, 0, 0)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
            if note is not None:
                note.setContentsMargins(4, 0, 4, 4)
                grid.addWidget(note, at + 1, 1)
            grid.setRowMinimumHeight(at + 2, 4)
            at += 3
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.connect_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.setSpacing(0)
        title.setContentsMargins(3, 0, 3, 0)
        line.setContentsMargins(3, 4, 3, 16)
        column.addWidget(title)
        column.addWidget(line)
        column.addLayout(grid)
        column.addSpacing(12)
        column.addLayout(buttons)

    def _say(self, field: TextField, note: Label, sentence: str, *, colour: str) -> None:
        field.set_wrong(colour == "error")
        note.set_colour(colour)
        note.setText(sentence)
        note.setVisible(bool(sentence))
        field.line.setAccessibleDescription(sentence)
        if colour != "text_secondary":
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(field.line, sentence, urgent=True)
        self.refit()

    def _forget_address_error(self) -> None:
        self._warned_of = ""
        self._say(self.address, self.address_note, "", colour="text_secondary")
        self._show_key_note()

    def _forget_key_error(self) -> None:
        self._show_key_note()

    def _show_key_note(self) -> None:
        sentence = strings.KEY_NOTE
        if self._kept_key():
            sentence = f"{sentence} {strings.KEY_KEPT}"
        self._say(self.key, self.key_note, sentence, colour="text_secondary")

    def _kept_key(self) -> Secret:
        """Return the key of the known connection, if the address is still of its origin."""
        known = self._known
        if known is None or known.address is None:
            return Secret("")
        try:
            address = parse_base_url(self.address.line.text())
        except AddressError:
            return Secret("")
        return known.key if address.origin == known.address.origin else Secret("")

    def _connect(self) -> None:
        try:
            address = parse_base_url(self.address.line.text())
        except AddressError as error:
            self._say(self.address, self.address_note, str(error), colour="error")
            return
        try:
            typed = check_key(self.key.line.text())
        except KeyFormatError as error:
            self._say(self.key, self.key_note, str(error), colour="error")
            return
        if self._must_warn(address):
            return
        connection = Connection(
            name="OpenAI" if address.is_openai else address.place,
            source=Source.PERSON,
            address=address,
            api=strings.API_LABELS[self.api.index][1],
            key=Secret(typed) if typed else self._kept_key(),
            model=one_line(self.model.line.text()),
        )
        self.key.line.clear()
        self.accept()
        self.accepted_connection.emit(connection)

    def _must_warn(self, address: BaseUrl) -> bool:
        """Warn once of an address without encryption; a second press goes on."""
        if address.is_encrypted or address.is_private or self._warned_of == str(address):
            return False
        self._warned_of = str(address)
        sentence = strings.NOT_ENCRYPTED.format(place=address.place)
        self._say(self.address, self.address_note, sentence, colour="warning")
        return True

    # Qt's own names.

    def done(self, result: int) -> None:
        """Leave no key behind in the field."""
        self.key.line.clear()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Connect with Enter from any field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._connect()
            event.accept()
            return
        super().keyPressEvent(event)
