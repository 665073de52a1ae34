"""What is said about where a link or an image leads (FAULTS.md S07, S08); nothing is loaded."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl

from desktop_chat.domain.text import one_line
from desktop_chat.ui.links import safe_url, shown_host
from desktop_chat.ui.transcript import words

NOTE, BACK = "note", "note-back"
"""Of the links from a footnote's use to its text, and back; never seen outside."""

_LIMIT = 200
_SHOWN = 64
_WEB = frozenset({"http", "https"})


def openable(target: str) -> str | None:
    """Return the address that may be offered for opening, fully encoded; None for all others."""
    url = safe_url(target.strip())
    if url is None:
        return None
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def destination(target: str) -> str:
    """Return where a link leads: its real host, an international name in punycode, and the rest.

    At most two short lines.
    """
    url = safe_url(target.strip())
    if url is None:
        return words.LINK_INERT.format(target=one_line(target, _SHOWN)) if target else ""
    host = one_line(shown_host(url), _SHOWN)
    if url.scheme().lower() == "mailto":
        return host
    whole = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    rest = whole.partition("//")[2].partition("/")[2]
    return f"{host}\n{one_line(f'/{rest}', _SHOWN)}" if rest else host


def image_origin(source: str) -> str:
    """Return where an image would come from, in words."""
    if source[:5].lower() == "data:":
        # Megabytes of it, perhaps.
        return words.IMAGE_INSIDE
    url = QUrl(source, QUrl.ParsingMode.TolerantMode)
    scheme = url.scheme().lower()
    if scheme in _WEB and url.host():
        return one_line(shown_host(url), _LIMIT)
    return words.IMAGE_NOT_LOADED


def as_tool_tip(text: str) -> str:
    """Return `text` as a tool tip that shows it literally, whatever it looks like."""
    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f"<span>{lines}</span>" if text else ""
