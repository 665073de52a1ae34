"""What is put on the clipboard: what is shown, as plain text that obeys nobody (FAULTS.md S25)."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_chat.domain.text import INVISIBLE, clean

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def cleaned_code(code: str) -> str:
    """Return code without characters that a reader cannot see, and without a final newline."""
    code = clean(code.replace("\r\n", "\n").replace("\r", "\n"))
    return INVISIBLE.sub("", _CONTROLS.sub("", code)).rstrip("\n")


def display_source(tex: str) -> str:
    """Return display maths with its delimiters."""
    return f"$$\n{tex}\n$$" if "\n" in tex else f"$${tex}$$"


def as_mime(text: str, html: str = "", *, is_clean: bool = False) -> QMimeData:
    """Return a text for the clipboard, plain and, where given, as HTML of our own (S26).

    `is_clean`: it was cleaned part by part already.
    """
    mime = QMimeData()
    mime.setText(text if is_clean else clean(text))
    if html:
        mime.setData("text/html", (html if is_clean else clean(html)).encode("utf-8"))
    return mime


def to_clipboard(text: str, html: str = "", *, is_clean: bool = False) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setMimeData(as_mime(text, html, is_clean=is_clean))
