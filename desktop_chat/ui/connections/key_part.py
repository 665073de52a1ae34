"""The editor's part for the key: where it comes from, and the key itself, which is never shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl, KeyFormatError, check_key
from desktop_chat.domain.profiles import (
    FieldError,
    KeyRef,
    KeySource,
    Preset,
    check_variable,
    join_command,
    split_command,
)
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.parts import Form
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import Choice, TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource

_TYPED = (KeySource.KEYCHAIN, KeySource.SESSION)


@guarded
class KeyPart(QWidget):
    """Asks for a key or for where it is. A key is never filled in, and forgotten on `clear`.

    Signals:
        page_requested(str): the page on which keys are issued is to be opened.
        session_requested(): the key is to be kept for this session only, because the keychain
            did not take it.
    """

    page_requested = Signal(str)
    session_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = KeyRef()
        self._place: BaseUrl | None = None
        self._preset: Preset | None = None
        self._texts: dict[KeySource, str] = {}
        self.sources = Choice(themes, words.FIELD_KEY_FROM, [w for w, _ in words.KEY_SOURCES])
        # Else it holds the form at the width of all words in a row.
        self.sources.setMinimumWidth(1)
        self.field = TextField(themes, words.FIELD_KEY)
        self.page_button = Button(
            themes,
            words.KEY_PAGE.format(page=""),
            kind=ButtonKind.GHOST,
            icon="external",
            height=28,
            ink="accent",
        )
        self.session_button = Button(themes, words.SESSION_INSTEAD)
        self._source = KeySource.KEYCHAIN
        self.form = form = Form(themes, self)
        for button in (self.page_button, self.session_button):
            # Their words are cut where they do not fit.
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # What stands in the field follows from where the key is.
        form.add_widget(words.FIELD_KEY_FROM, self.sources)
        self.row = form.add(words.FIELD_KEY, self.field)
        form.put(self.session_button)
        form.put(self.page_button)
        self.session_button.hide()
        self.page_button.hide()
        self.sources.changed.connect(self._source_chosen)
        self.page_button.clicked.connect(self._page_pressed)
        self.session_button.clicked.connect(self.session_requested)
        self.field.line.textEdited.connect(self.session_button.hide)
        self._show()

    @property
    def source(self) -> KeySource:
        """Which source is chosen."""
        return self._source

    def fill(self, known: KeyRef, preset: Preset | None, address: BaseUrl | None) -> None:
        """Begin with what is known of a key; nothing of the key itself is."""
        self._known, self._preset = known, preset
        self._texts = {}
        if preset is not None and preset.variable:
            self._texts[KeySource.VARIABLE] = preset.variable
        if known.variable:
            self._texts[KeySource.VARIABLE] = known.variable
        if known.command:
            self._texts[KeySource.COMMAND] = join_command(known.command)
        source = known.source if known.source is not KeySource.NONE else KeySource.KEYCHAIN
        self._source = source
        self.sources.select([each for _, each in words.KEY_SOURCES].index(source))
        self.field.set_text(self._texts.get(source, ""))
        page = preset.key_page if preset is not None else ""
        said = words.KEY_PAGE.format(page=page.removeprefix("https://").rstrip("/"))
        self.page_button.set_words(said)
        self.page_button.setAccessibleName(said)
        self.page_button.setVisible(bool(page))
        self.set_address(address)

    def set_address(self, address: BaseUrl | None) -> None:
        """Have the key belong to another address; of another origin, it is asked for again."""
        was_known = self._is_known
        self._place = address
        if was_known and not self._is_known:
            # What was chosen for one server is not meant for another.
            self._texts = {}
            if self._source not in _TYPED:
                self.field.set_text("")
        self._show()

    def use_session(self) -> None:
        """Choose this session as the place of the key that was typed."""
        self.sources.select([each for _, each in words.KEY_SOURCES].index(KeySource.SESSION))

    def read(self, address: BaseUrl) -> tuple[KeyRef, Secret]:
        """Return where the key comes from, and the key where one was typed.

        Raises:
            FieldError: the field holds what cannot be used.
            KeyFormatError: what was typed is no key.
        """
        text = self.field.text
        match self._source:
            case KeySource.VARIABLE:
                return KeyRef(self._source, address.origin, variable=check_variable(text)), _NONE
            case KeySource.COMMAND:
                return KeyRef(self._source, address.origin, command=split_command(text)), _NONE
            case _:
                return self._typed(address, check_key(text))

    def _typed(self, address: BaseUrl, key: str) -> tuple[KeyRef, Secret]:
        self._place = address
        kept = self._is_known and self._known.source in _TYPED
        if key or kept:
            return KeyRef(self._source, address.origin), Secret(key)
        if self._preset is not None and self._preset.needs_key:
            raise FieldError(words.KEY_NEEDED.format(name=self._preset.name))
        return KeyRef(), _NONE

    def say(self, error: FieldError | KeyFormatError | str, *, offer_session: bool = False) -> None:
        """Show what is wrong with the key."""
        self.row.say(str(error))
        self.session_button.setVisible(offer_session)

    def clear(self) -> None:
        """Leave no key behind in the field."""
        self.field.line.clear()
        self._texts = {}

    @property
    def _is_known(self) -> bool:
        known, place = self._known, self._place
        return (
            known.source is not KeySource.NONE
            and place is not None
            and known.origin == place.origin
        )

    def _source_chosen(self, index: int) -> None:
        before, self._source = self._source, words.KEY_SOURCES[index][1]
        if before is self._source:
            return
        typed = before in _TYPED and self._source in _TYPED
        if not typed:
            # A key does not become the name of a variable that is shown.
            if before not in _TYPED:
                self._texts[before] = self.field.text
            self.field.set_text(self._texts.get(self._source, ""))
        self._show()

    def _show(self) -> None:
        line, source = self.field.line, self._source
        typed = source in _TYPED
        echo = QLineEdit.EchoMode
        line.setEchoMode(echo.Password if typed else echo.Normal)
        hints = Qt.InputMethodHint
        secret = hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText
        line.setInputMethodHints(secret if typed else hints.ImhNoPredictiveText)
        example = words.KEY_EXAMPLES[source]
        if typed and self._preset is not None and self._preset.is_local:
            example = words.KEY_NOT_NEEDED
        self.field.set_placeholder(example)
        self.session_button.hide()
        note = words.KEY_NOTES[source]
        known = self._known
        if known.source is not KeySource.NONE and self._place is not None and not self._is_known:
            note = words.KEY_AGAIN.format(place=self._place.place)
        elif typed and self._is_known and known.source in _TYPED:
            note = sentences(note, words.KEY_KEPT)
        self.row.hint(note)

    def _page_pressed(self) -> None:
        if self._preset is not None:
            self.page_requested.emit(self._preset.key_page)

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the places of keys below each other where they do not fit."""
        super().resizeEvent(event)
        self.sources.set_stacked(self.sources.row_width > self.width() - self.form.beside)


_NONE = Secret("")
