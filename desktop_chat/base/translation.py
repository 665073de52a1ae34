"""What a person reads, in their language: every sentence of the program goes through here.

Modules keep their sentences as constants, so the language is chosen once, before those modules
are imported. Until `install`, and where a translation is missing, the English source is shown.
"""

from __future__ import annotations

from typing import Protocol


class Translator(Protocol):
    """Finds the words of one language."""

    def __call__(self, source: str, meaning: str, count: int | None) -> str | None:
        """Return the translation of an English source, in the form for `count`; None: unknown."""


_translator: Translator | None = None


def install(translator: Translator | None) -> None:
    """Translate what is asked for from now on; None: English."""
    global _translator  # noqa: PLW0603 - the language is one for the process
    _translator = translator


def tr(source: str, meaning: str = "") -> str:
    """Return `source` in the language of the program; fields in braces are the caller's to fill.

    `meaning` tells apart what is one word in English and two in another language.
    """
    found = _translator(source, meaning, None) if _translator is not None else None
    return found or source


def trn(one: str, many: str, count: int, meaning: str = "") -> str:
    """Return the form for `count` things; `many` is what translations are listed under."""
    found = _translator(many, meaning, count) if _translator is not None else None
    return found or (one if count == 1 else many)


def mark(source: str) -> str:
    """Return `source` as it is, and have it translated: `tr_marked` says it where it is shown.

    For words that are also a name, such as the value of an enum: those must not change with the
    language.
    """
    return source


def tr_marked(source: str) -> str:
    """Return what was marked, in the language of the program."""
    return tr(source)
