"""Opening what a text links to: never without showing where it goes (FAULTS.md S07–S10)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.text import clean, one_line
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label, SpokenText
from desktop_chat.ui.theme import ThemeSource

_SCHEMES = {"http", "https", "mailto"}
_LONGEST = 2_000
_WIDTH = 480
_TALLEST = 160


def safe_url(text: str) -> QUrl | None:
    """Return the address if it may be offered to the system; None for every other scheme.

    Addresses with a user name are refused: `https://bank.example@evil.example` exists only to
    be misread.
    """
    if len(text) > _LONGEST or any(ord(c) < 0x21 for c in text):
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES or url.userInfo():
        return None
    if url.scheme().lower() != "mailto" and not url.host():
        return None
    return url


def shown_host(url: QUrl) -> str:
    """Return the host as it is sent, so that look-alike letters show as `xn--…`."""
    if url.scheme().lower() == "mailto":
        return url.path()
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


class LinkOpener(QObject):
    """Asks before the first visit to a host, then opens links with the system's browser."""

    def __init__(self, themes: ThemeSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        self._known: set[str] = set()

    def open(self, text: str) -> None:
        """Open `text` if it is a link that may be opened; else say that it is not."""
        url = safe_url(text)
        if url is None:
            self._show(_LinkSheet(self._themes, self._window, None, text))
        elif shown_host(url) in self._known:
            QDesktopServices.openUrl(url)
        else:
            sheet = _LinkSheet(self._themes, self._window, url, text)
            sheet.agreed.connect(self._go)
            self._show(sheet)

    def _go(self, url: QUrl) -> None:
        self._known.add(shown_host(url))
        QDesktopServices.openUrl(url)

    def _show(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()


class _LinkSheet(Sheet):
    """Shows the whole address of a link; with a `url`, asks whether to open it.

    Signals:
        agreed(QUrl): it is to be opened.
    """

    agreed = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget, url: QUrl | None, text: str) -> None:
        super().__init__(themes, owner, title=strings.LINK_TITLE, width=_WIDTH)
        self._url = url
        if url is None:
            self._address = one_line(text)
            question = strings.LINK_REFUSED
        else:
            self._address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            question = strings.LINK_QUESTION.format(host=shown_host(url))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(10)
        column.addWidget(Label(themes, question, size="lead", weight="semibold", wraps=True))
        self._shown = SpokenText(themes, strings.LINK_ADDRESS)
        self._shown.say("", clean(self._address))
        self._shown.let_tab_in()
        column.addWidget(self._shown)
        column.addSpacing(4)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        # Nothing leaves by an Enter that was meant for something else.
        self._cancel = Button(
            self.themes, strings.LINK_CLOSE if self._url is None else strings.LINK_CANCEL
        )
        self._cancel.clicked.connect(self.reject)
        copy = Button(self.themes, strings.LINK_COPY)
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addWidget(self._cancel)
        if self._url is not None:
            go = Button(self.themes, strings.LINK_OPEN, kind=ButtonKind.PRIMARY)
            go.clicked.connect(self._agree)
            row.addWidget(go)
        return row

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._url)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(clean(self._address))
        self.accept()

    def place_card(self) -> None:
        """Give the address the room that it takes, up to some lines; the rest scrolls."""
        width = min(_WIDTH, self.width() - 32) - 50
        self._shown.setFixedHeight(max(22, min(_TALLEST, self._shown.height_for(width) + 2)))
        super().place_card()

    def first_focus(self) -> QWidget:
        """Begin where nothing happens."""
        return self._cancel
