"""Several dictionaries and a person's own words, asked as one."""

from __future__ import annotations

import logging
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from desktop_chat.base.logs import Log
from desktop_chat.spelling import words
from desktop_chat.spelling.engine import Dictionary
from desktop_chat.spelling.languages import script_of_language, script_of_word

MOST_SUGGESTIONS = 5

_log = logging.getLogger(Log.SPELLING)


@dataclass(slots=True)
class Checker:
    """A word is right when any dictionary knows it, or none is written in its script."""

    own: frozenset[str] = frozenset()
    _dictionaries: dict[str, Dictionary] = field(default_factory=dict)
    _hits: Counter[str] = field(default_factory=Counter)
    """How many words each dictionary knew: the language of what is being written has most."""
    _asked: str = ""
    """The language of the dictionary that was asked last."""

    def use(self, language: str, dictionary: Dictionary) -> None:
        """Ask a dictionary from now on; it is asked something first, which may fail."""
        dictionary.knows("a")
        self._dictionaries[language] = dictionary

    def is_right(self, word: str) -> bool:
        """Return whether nothing is wrong with a word."""
        forms = dict.fromkeys((_plain(word), word))
        if any(each in self.own or each.lower() in self.own for each in forms):
            return True
        serving = self._serving(word)
        return not serving or any(
            self._knows(language, each) for language in serving for each in forms
        )

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may be meant: most of it of the dictionary that knew most words so far."""
        first: list[str] = []
        others: list[str] = []
        for language in sorted(self._serving(word), key=lambda each: -self._hits[each]):
            self._asked = language
            given = self._dictionaries[language].suggestions(_plain(word))
            (others if first else first).extend(each for each in given if each != word)
        mixed = (*first[: MOST_SUGGESTIONS - 1], *others[:1], *first[MOST_SUGGESTIONS - 1 :])
        return tuple(dict.fromkeys((*mixed, *others)))[:MOST_SUGGESTIONS]

    def drop_failed(self, error: Exception) -> str:
        """Ask the dictionary that was asked last no more; return what is to be said about it."""
        _log.warning("the dictionary %s failed", self._asked, exc_info=error)
        self._dictionaries.pop(self._asked, None)
        return words.BROKEN.format(language=self._asked)

    def _serving(self, word: str) -> list[str]:
        script = script_of_word(word)
        known = self._dictionaries
        return [each for each in known if script and script_of_language(each) == script]

    def _knows(self, language: str, word: str) -> bool:
        self._asked = language
        is_known = self._dictionaries[language].knows(word)
        self._hits[language] += is_known
        return is_known


def _plain(word: str) -> str:
    """Return a word as dictionaries have it: composed letters, plain apostrophes."""
    return unicodedata.normalize("NFC", word).replace("’", "'")
