"""What a spelling library is to this program, so that another can take its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol


class NoEngine(Exception):
    """There is no spelling library; the message says why, for the log."""


class Dictionary(Protocol):
    """The dictionary of one language."""

    def knows(self, word: str) -> bool:
        """Return whether a word is spelled right."""

    def suggestions(self, word: str) -> Sequence[str]:
        """Return words that may be meant, the likeliest first."""


class Engine(Protocol):
    """A spelling library; it is used on one thread, and may raise anything."""

    def languages(self) -> Sequence[str]:
        """Return the tags of its dictionaries, such as `de_AT`."""

    def dictionary(self, language: str) -> Dictionary:
        """Open a dictionary."""


OpenEngine = Callable[[], Engine]
"""Raises `NoEngine` where there is none, and anything else where it cannot be used."""
