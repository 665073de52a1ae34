"""A spelling library for tests, that knows what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_chat.spelling.engine import Dictionary, Engine
from desktop_chat.spelling.worker import SpellingWorker


class KnownWords:
    """A dictionary of a few words; `asked` is what it was asked for, each time."""

    def __init__(self, *known: str) -> None:
        self.known = {"a", *known}
        self.asked: list[str] = []
        self.broken = False

    def knows(self, word: str) -> bool:
        if self.broken:
            raise RuntimeError("the dictionary is broken")
        self.asked.append(word)
        return word in self.known or word.lower() in self.known

    def suggestions(self, word: str) -> Sequence[str]:
        return [each for each in sorted(self.known) if each[0] == word[0]]


class KnownLanguages:
    """A library of such dictionaries."""

    def __init__(self, **dictionaries: KnownWords) -> None:
        self.dictionaries = dictionaries

    def languages(self) -> Sequence[str]:
        return sorted(self.dictionaries)

    def dictionary(self, language: str) -> Dictionary:
        found = self.dictionaries[language]
        if found.broken:
            raise RuntimeError("the dictionary is broken")
        return found


def worker_of(folder: Path, engine: Engine, *spoken: str) -> SpellingWorker:
    """Return a worker whose library is `engine`."""
    return SpellingWorker(folder, lambda: engine, lambda: spoken or ("en",))
