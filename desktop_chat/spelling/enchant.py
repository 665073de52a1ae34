"""Enchant, by pyenchant: the system's own dictionaries, in whatever form they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_chat.spelling.engine import Dictionary, Engine, NoEngine


def open_enchant() -> Engine:
    """Load the library, which takes a moment and looks for it on disk.

    Raises:
        NoEngine: the library or its Python package is not there.
        ImportError, OSError, AssertionError: it is there, and cannot be loaded.
    """
    try:
        from enchant import Broker
    except ImportError as error:
        said = str(error).strip().partition("\n")[0]
        if error.name == "enchant" or "library was not found" in said:
            raise NoEngine(said) from error
        raise
    return _Enchant(Broker())


class _Enchant:
    """The library."""

    def __init__(self, broker: Any) -> None:
        self._broker = broker

    def languages(self) -> Sequence[str]:
        """Return the tags of all dictionaries that it finds."""
        return sorted(self._broker.list_languages())

    def dictionary(self, language: str) -> Dictionary:
        """Open a dictionary."""
        return _Words(self._broker.request_dict(language))


class _Words:
    """A dictionary."""

    def __init__(self, opened: Any) -> None:
        self._opened = opened

    def knows(self, word: str) -> bool:
        """Ask it."""
        return bool(self._opened.check(word))

    def suggestions(self, word: str) -> Sequence[str]:
        """Ask it."""
        return [str(each) for each in self._opened.suggest(word)]
