"""What a person reads, in their language: every sentence of the program goes through here.

Modules keep their sentences as constants, so the language is chosen once, before those modules
are imported. Until `install`, and where a translation is missing, the English source is shown.
"""

from __future__ import annotations

import unicodedata
from typing import Any, Protocol


class Translator(Protocol):
    """Finds the words of one language."""

    def __call__(self, source: str, meaning: str, count: int | None) -> str | None:
        """Return the translation of an English source, in the form for `count`; None: unknown."""


_translator: Translator | None = None
_isolates = False

_ISOLATE, _END = "\u2068", "\u2069"
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def install(translator: Translator | None) -> None:
    """Translate what is asked for from now on; None: English."""
    global _translator  # noqa: PLW0603 - the language is one for the process
    _translator = translator


def isolate_fields(wanted: bool) -> None:
    """Keep names and addresses in sentences from the right in their own order, from now on.

    Without this, what stands in a field takes part in the order of the sentence around it, and an
    address comes out scrambled. The marks are for what is drawn: `unisolated` takes them out of
    what is copied or written, and the terminal is given none.
    """
    global _isolates  # noqa: PLW0603 - the language is one for the process
    _isolates = wanted


def isolated(value: object) -> object:
    """Return what fills a field, with marks around it where it has letters from the left."""
    if not _isolates or isinstance(value, int | float):
        return value
    text = str(value)
    if text.startswith(_ISOLATE) and text.find(_END) == len(text) - 1:
        return text
    has_left = any(unicodedata.bidirectional(letter) == "L" for letter in text)
    return f"{_ISOLATE}{text}{_END}" if has_left else text


def unisolated(text: str) -> str:
    """Return a text without the marks of `isolate_fields`, to be copied or written."""
    return text if text.isascii() else text.translate(_MARKS)


class _Sentence(str):
    """A sentence whose fields are isolated when they are filled in."""

    __slots__ = ()

    def format(self, *args: object, **fields: object) -> str:
        """Fill the fields in."""
        shown = {name: isolated(value) for name, value in fields.items()}
        return str.format(self, *map(isolated, args), **shown)

    def format_map(self, fields: Any, /) -> str:
        """Fill the fields in that the sentence has."""
        return str.format_map(self, {name: isolated(value) for name, value in fields.items()})


def _said(found: str) -> str:
    return _Sentence(found) if _isolates else found


def tr(source: str, meaning: str = "") -> str:
    """Return `source` in the language of the program; fields in braces are the caller's to fill.

    `meaning` tells apart what is one word in English and two in another language.
    """
    found = _translator(source, meaning, None) if _translator is not None else None
    return _said(found or source)


def trn(one: str, many: str, count: int, meaning: str = "") -> str:
    """Return the form for `count` things; `many` is what translations are listed under."""
    found = _translator(many, meaning, count) if _translator is not None else None
    return _said(found or (one if count == 1 else many))


def mark(source: str) -> str:
    """Return `source` as it is, and have it translated: `tr_marked` says it where it is shown.

    For words that are also a name, such as the value of an enum: those must not change with the
    language.
    """
    return source


def tr_marked(source: str) -> str:
    """Return what was marked, in the language of the program."""
    return tr(source)
