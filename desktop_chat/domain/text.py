"""What a server's or a person's text must become before it is shown, stored or copied.

One rule for all of them, so that what is shown, saved and exported is the same text (WIRE.md I3):
no lone surrogate (UTF-8 has no form for it), no NUL (SQLite's search stops at it), no other
control character (a terminal would obey it). `\\t` and `\\n` stay; CRLF and CR become `\\n`.
"""

from __future__ import annotations

import re

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
INVISIBLE = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Characters that change how a text reads and are not seen themselves (FAULTS.md S24)."""
_REPLACEMENT = "\ufffd"
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)}
_PICTURES[0x7F] = "\u2421"


_PIECE = 65_536


def _is_unsafe(text: str) -> bool:
    # In pieces: no other thread runs while one is looked through.
    return any(_UNSAFE.search(text, start, start + _PIECE) for start in range(0, len(text), _PIECE))


def _visible(match: re.Match[str]) -> str:
    return _PICTURES.get(ord(match.group()), _REPLACEMENT)


def clean(text: str) -> str:
    """Return a complete text with everything unsafe made visible.

    Surrogates that form a pair become their character; a lone one becomes U+FFFD.
    """
    if not _is_unsafe(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _UNSAFE.sub(_visible, text)


class StreamCleaner:
    """Cleans a text that comes in pieces: a pair or a CRLF may be split between two of them.

    A trailing high surrogate or CR is held back until the next piece decides what it is.
    """

    __slots__ = ("_held",)

    def __init__(self) -> None:
        self._held = ""

    def feed(self, piece: str) -> str:
        """Return what of the text so far is certain, and was not returned before."""
        if not self._held and _UNSAFE.search(piece) is None:
            return piece
        piece = self._held + piece
        self._held = ""
        if piece and (piece[-1] == "\r" or "\ud800" <= piece[-1] <= "\udbff"):
            self._held = piece[-1]
            piece = piece[:-1]
        return clean(piece)

    def flush(self) -> str:
        """Return what was held back, as it must be if nothing follows."""
        held, self._held = self._held, ""
        return clean(held)


def undirected(text: str) -> str:
    """Return `text` without marks that turn the direction of whatever follows them.

    For a part of a line of ours, which one that is never closed would turn as well. Letters of
    languages written from right to left need none of them.
    """
    return text if text.isascii() else _DIRECTIONS.sub("", text)


def one_line(text: str, limit: int = 300) -> str:
    """Return `text` cleaned and undirected, its white space folded, cut to `limit` characters."""
    folded = " ".join(undirected(clean(text)).split())
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"
