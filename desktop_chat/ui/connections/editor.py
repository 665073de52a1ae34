"""The editor of one connection: first which service, then its address, its key, and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.domain.address import AddressError, BaseUrl, KeyFormatError, parse_typed_url
from desktop_chat.domain.profiles import FieldError, KeyRef, Preset, Profile
from desktop_chat.domain.text import one_line
from desktop_chat.generation.connections import new_profile_id
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.advanced import AdvancedPart, Wrong
from desktop_chat.ui.connections.key_part import KeyPart
from desktop_chat.ui.connections.parts import Form
from desktop_chat.ui.connections.presets import PresetPicker
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_WIDTH, _NARROW = 660, 560
_LONGEST_NAME = 80


@guarded
class ConnectionEditor(Sheet):
    """Asks for a connection; opened with `open_new` or `open_with` one to change.

    Whoever listens keeps what is given, and then calls `accept`, or says what is wrong.

    Signals:
        save_requested(Profile, Secret): Save was pressed and all fields are right. The secret is
            empty where no key was typed.
        page_requested(str): a page is to be opened.
    """

    save_requested = Signal(object, object)
    page_requested = Signal(str)

    def __init__(self, themes: ThemeSource, owner: QWidget, presets: Sequence[Preset]) -> None:
        super().__init__(themes, owner, title=words.TITLE_ADD, width=_WIDTH)
        self._presets = tuple(presets)
        self._preset: Preset | None = None
        self._known: Profile | None = None
        self._warned_of: set[str] = set()
        self.title = Label(themes, words.TITLE_ADD, size="h2", weight="semibold")
        self.begins_at_key = False
        self.line = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.picker = PresetPicker(themes, self._presets)
        self.form = QWidget()
        basic = QWidget()
        form = Form(themes, basic)
        model = Form(themes, more := QWidget())
        self.name = form.add(words.FIELD_NAME, TextField(themes, words.FIELD_NAME))
        self._address = TextField(themes, words.FIELD_ADDRESS, placeholder=words.ADDRESS_EXAMPLE)
        self.address = form.add(words.FIELD_ADDRESS, self._address)
        self.key = KeyPart(themes)
        self.model = model.add(
            words.FIELD_MODEL,
            TextField(themes, words.FIELD_MODEL, placeholder=words.MODEL_EXAMPLE),
        )
        self.advanced = AdvancedPart(themes)
        self._forms = (form, self.key.form, model, self.advanced.form)
        self.advanced_button = Button(
            themes, words.ADVANCED, kind=ButtonKind.GHOST, icon="chevron-right"
        )
        self.back_button = Button(
            themes, words.BACK, kind=ButtonKind.GHOST, icon="chevron-left", ink="accent"
        )
        self.trouble = Label(themes, size="small", colour="error", wraps=True)
        self.save_button = Button(themes, words.SAVE, kind=ButtonKind.PRIMARY)
        self.cancel_button = Button(themes, words.CANCEL)
        self._lay_out(basic, more)
        self._join()

    def open_new(self) -> None:
        """Open with the choice of a service."""
        self._known = None
        self._set_titles(words.TITLE_ADD, words.CHOOSE_LINE)
        self._show_step(choosing=True)
        self.open()

    def open_with(self, known: Profile) -> None:
        """Open with a profile's fields; its key stays unseen."""
        self._known = known
        preset = next((each for each in self._presets if each.id == known.preset), None)
        self._set_titles(words.TITLE_EDIT, preset.name if preset is not None else "")
        self._preset = preset
        self._fill(known.name, str(known.address), known.key, known.address)
        self.model.fill(known.model)
        self.advanced.fill(known, None)
        self._unfold(self.advanced.is_used)
        self._show_step(choosing=False)
        self.open()

    def begin_with(self, preset: Preset | None) -> None:
        """Show the fields of a new connection, as far as a preset knows them."""
        self._preset = preset
        self._set_titles(words.TITLE_ADD, preset.line if preset is not None else words.OTHER_LINE)
        address = preset.address if preset is not None else ""
        self._fill(preset.name if preset is not None else "", address, KeyRef(), None)
        self._address_edited()
        self.model.fill("")
        self.advanced.fill(None, preset.api if preset is not None else None)
        self._unfold(False)
        self._show_step(choosing=False)
        if preset is None or "{" in preset.address:
            self.address.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._select_pattern(address)
        else:
            self.key.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """Show that it is being saved."""
        self.save_button.setEnabled(not busy)
        self.save_button.set_words(words.SAVING if busy else words.SAVE)

    def say_key_trouble(self, sentence: str, *, offer_session: bool) -> None:
        """Say why the key cannot be kept or had; a second Save may go on all the same."""
        if not offer_session:
            self._warned_of.add(sentence)
            sentence = sentences(sentence, words.SAVE_ANYWAY)
        self.key.say(sentence, offer_session=offer_session)
        self.refit()

    def was_warned_of(self, sentence: str) -> bool:
        """Return whether a trouble with the key was said before, and Save pressed all the same."""
        return sentence in self._warned_of

    def say_trouble(self, sentence: str) -> None:
        """Say why the connection cannot be kept."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            announce(self.trouble, sentence, urgent=True)
        self.refit()

    def first_focus(self) -> QWidget:
        """Begin at the first service, at the key where that is what was asked for, or the name."""
        if not self.picker.isHidden():
            return self.picker.cards[0]
        return self.key.row.field.line if self.begins_at_key else self.name.field.line

    def place_card(self) -> None:
        """Put words above their fields where the window is narrow."""
        narrow = self.width() < self.themes.current.px(_NARROW)
        for form in self._forms:
            form.set_narrow(narrow)
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().place_card()

    # Parts.

    def _lay_out(self, basic: QWidget, more: QWidget) -> None:
        fields = QVBoxLayout(self.form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(0)
        for part in (basic, self.key, more):
            fields.addWidget(part)
        fields.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeft)
        fields.addWidget(self.advanced)
        fields.addWidget(self.trouble)
        self._foot = _foot(self.back_button, self.cancel_button, self.save_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.setSpacing(0)
        self.title.setContentsMargins(3, 0, 3, 0)
        self.line.setContentsMargins(3, 4, 3, 12)
        self.trouble.setContentsMargins(3, 8, 3, 0)
        self.trouble.hide()
        for part in (self.title, self.line, self.picker, self.form):
            column.addWidget(part)
        column.addSpacing(12)
        column.addLayout(self._foot)

    def _join(self) -> None:
        self.picker.chosen.connect(self.begin_with)
        self._address.line.textEdited.connect(self._address_edited)
        self.key.page_requested.connect(self.page_requested)
        self.key.session_requested.connect(self._use_session)
        self.advanced_button.clicked.connect(self._toggle_advanced)
        self.back_button.clicked.connect(self._choose_again)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)

    def _set_titles(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.title.setContentsMargins(3, 0, 3, 0 if line else 12)

    def _fill(self, name: str, address: str, key: KeyRef, place: BaseUrl | None) -> None:
        self._warned_of = set()
        self.name.fill(name)
        self.address.fill(address)
        self.key.fill(key, self._preset, place)
        self.say_trouble("")
        self.set_busy(False)

    def _show_step(self, *, choosing: bool) -> None:
        self.picker.setVisible(choosing)
        self.form.setVisible(not choosing)
        self.save_button.setVisible(not choosing)
        self.back_button.setVisible(not choosing and self._known is None)
        self.refit()

    def _choose_again(self) -> None:
        self.key.clear()
        self._set_titles(words.TITLE_ADD, words.CHOOSE_LINE)
        self._show_step(choosing=True)
        self.picker.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_advanced(self) -> None:
        self._unfold(self.advanced.isHidden())
        self.refit()

    def _unfold(self, shown: bool) -> None:
        self.advanced.setVisible(shown)
        icon = "chevron-down" if shown else "chevron-right"
        self.advanced_button.set_look(ButtonKind.GHOST, icon)

    def _select_pattern(self, address: str) -> None:
        found = re.search(r"\{\w+\}", address)
        if found is not None:
            self._address.line.setSelection(found.start(), len(found.group()))

    # What a person does.

    def _address_edited(self) -> None:
        self._warned_of = set()
        try:
            self.key.set_address(parse_typed_url(self.address.text))
        except AddressError:
            # It is being typed.
            self.key.set_address(None)

    def _use_session(self) -> None:
        self.key.use_session()
        self._save()

    def _save(self) -> None:
        if not self.save_button.isEnabled():
            return
        self.say_trouble("")
        address = self._checked_address()
        if address is None:
            return
        try:
            ref, secret = self.key.read(address)
        except (FieldError, KeyFormatError) as error:
            self.key.say(error)
            self.refit()
            return
        try:
            rest = self.advanced.read()
        except Wrong as wrong:
            self._unfold(True)
            self.refit()
            wrong.row.say(str(wrong))
            return
        if self._must_warn(address):
            return
        profile = Profile(
            self._known.id if self._known is not None else new_profile_id(),
            one_line(self.name.text, _LONGEST_NAME) or address.place,
            address,
            preset=self._preset.id if self._preset is not None else "",
            api=rest.api,
            key=ref,
            model=one_line(self.model.text),
            organisation=rest.organisation,
            project=rest.project,
            headers=rest.headers,
            time_outs=rest.time_outs,
            proxy=rest.proxy,
            ca_file=rest.ca_file,
            parameters=rest.parameters,
        )
        self.save_requested.emit(profile, secret)

    def _checked_address(self) -> BaseUrl | None:
        text = self.address.text
        pattern = re.search(r"\{(\w+)\}", text)
        try:
            if pattern is not None:
                raise AddressError(words.PUT_IN.format(name=pattern.group(1)))
            return parse_typed_url(text)
        except AddressError as error:
            self.address.say(str(error))
            self._select_pattern(text)
            self.refit()
            return None

    def _must_warn(self, address: BaseUrl) -> bool:
        """Warn once of an address without encryption; a second press goes on."""
        if address.is_encrypted or address.is_private or str(address) in self._warned_of:
            return False
        self._warned_of.add(str(address))
        self.address.say(words.NOT_ENCRYPTED.format(place=address.place), warning=True)
        self.refit()
        return True

    # Qt's own names.

    def done(self, result: int) -> None:
        """Leave no key behind in the field."""
        self.key.clear()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter from any field of one line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        in_lines = isinstance(self.focusWidget(), QPlainTextEdit)
        if enter and not in_lines and not self.form.isHidden():
            self._save()
            event.accept()
            return
        super().keyPressEvent(event)


def _foot(first: QWidget, *others: QWidget) -> QBoxLayout:
    """Return a row with one button at its beginning and the others at its end."""
    ends = QHBoxLayout()
    ends.setSpacing(4)
    ends.addStretch()
    for each in others:
        ends.addWidget(each)
    foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    foot.setSpacing(4)
    foot.addWidget(first)
    foot.addLayout(ends, 1)
    return foot
