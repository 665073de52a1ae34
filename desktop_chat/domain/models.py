"""Models of several servers: what each lists, which are favourites, and how one is searched for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_chat.domain.connection import ModelInfo

MOST_RECENT = 8
MOST_FAVOURITES = 500
_LETTERS = 60
_BOUNDARY = frozenset(" -_./:@")


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A model of a server; `place` is the server's address, or `demo`."""

    place: str
    model: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person starred, in the order of starring, and used, the newest first."""

    favourites: tuple[ModelRef, ...] = ()
    recent: tuple[ModelRef, ...] = ()

    def starred(self, model: ModelRef) -> Marks:
        """Return them with a model starred, or no longer if it was."""
        others = tuple(each for each in self.favourites if each != model)
        if len(others) == len(self.favourites):
            others = (*others, model)[-MOST_FAVOURITES:]
        return replace(self, favourites=others)

    def used(self, model: ModelRef) -> Marks:
        """Return them with a model as the one that was used last."""
        others = (each for each in self.recent if each != model)
        return replace(self, recent=(model, *others)[:MOST_RECENT])

    def last_of(self, place: str) -> str:
        """Return the model of a server that was used last; "" where none was."""
        return next((each.model for each in self.recent if each.place == place), "")


@dataclass(frozen=True, slots=True)
class ModelList:
    """What a server listed when it was asked last; `asked_at` is in seconds since the epoch."""

    models: tuple[ModelInfo, ...] = ()
    asked_at: float = 0.0


class Finder:
    """Tells whether a name fits what was typed, and how well; made once for each text."""

    def __init__(self, typed: str) -> None:
        self.typed = " ".join(typed.casefold().split())
        self._words = tuple(self.typed.split())
        self._patterns = tuple(_pattern(word) for word in self._words)

    def rank(self, name: str, beside: str = "") -> tuple[int, int] | None:
        """Return how well a folded name fits, the least best; None where it does not.

        Best is the name itself, then its beginning, the beginning of a part of it, anything in it,
        all words in it, their letters in their order, and last what stands beside the name.
        """
        typed = self.typed
        at = name.find(typed)
        if at == 0:
            return (0 if len(name) == len(typed) else 1), len(name)
        if at > 0:
            return (2 if name[at - 1] in _BOUNDARY else 3), len(name)
        worst, spread = 4, 0
        for word, pattern in zip(self._words, self._patterns, strict=True):
            if word in name:
                continue
            if (found := pattern.match(name)) is not None:
                worst, spread = max(worst, 5), spread + found.end() - found.start(1)
            elif word in beside:
                worst = 6
            else:
                return None
        return worst, spread + len(name)

    def hits(self, name: str) -> tuple[tuple[int, int], ...]:
        """Return which parts of a name are what was typed, as pairs of start and stop."""
        folded = name.casefold()
        if len(folded) != len(name) or not self.typed:
            return ()
        at = folded.find(self.typed)
        if at >= 0:
            return ((at, at + len(self.typed)),)
        found: set[int] = set()
        for word, pattern in zip(self._words, self._patterns, strict=True):
            if (at := folded.find(word)) >= 0:
                found.update(range(at, at + len(word)))
            elif (hit := pattern.match(folded)) is not None:
                found.update(map(hit.start, range(1, len(hit.groups()) + 1)))
        return _joined(sorted(found))


@lru_cache(maxsize=64)
def _pattern(word: str) -> re.Pattern[str]:
    # No letter can be found in two ways, so what does not fit is left in linear time.
    parts = (f"[^{re.escape(letter)}]*({re.escape(letter)})" for letter in word[:_LETTERS])
    return re.compile("".join(parts), re.DOTALL)


def _joined(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = runs[-1][0], place + 1
        else:
            runs.append((place, place + 1))
    return tuple(runs)
