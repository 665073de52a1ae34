"""Opening what a text links to: never without showing where it goes (FAULTS.md S07–S10)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.ui import window_strings as strings

_SCHEMES = {"http", "https", "mailto"}
_LONGEST = 2_000


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

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._known: set[str] = set()

    def open(self, text: str) -> None:
        """Open `text` if it is a link that may be opened; else say that it is not."""
        url = safe_url(text)
        if url is None:
            self._tell_refused(text)
            return
        if shown_host(url) in self._known:
            QDesktopServices.openUrl(url)
            return
        self._ask(url)

    def _ask(self, url: QUrl) -> None:
        full = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        box = self._box(strings.LINK_QUESTION.format(host=shown_host(url)), full)
        go = box.addButton(strings.LINK_OPEN, QMessageBox.ButtonRole.AcceptRole)
        copy = box.addButton(strings.LINK_COPY, QMessageBox.ButtonRole.ActionRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)

        def answered() -> None:
            if box.clickedButton() is go:
                self._known.add(shown_host(url))
                QDesktopServices.openUrl(url)
            elif box.clickedButton() is copy:
                QGuiApplication.clipboard().setText(full)

        box.finished.connect(answered)
        box.open()

    def _tell_refused(self, text: str) -> None:
        box = self._box(strings.LINK_REFUSED, one_line(text))
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def _box(self, title: str, body: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(strings.LINK_TITLE)
        box.setText(title)
        box.setInformativeText(body)
        return box
