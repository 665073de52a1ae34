"""Finding by a few letters: how well a text fits what was typed, and which letters to light.

Each typed word is looked for by itself, and all of them have to be there. A word fits best at the
beginning, then at the start of a word, at a hump (`camelCase`), within a word, spread over the
starts of words (`nc` in “New conversation”), and last as letters in their order not far apart.
Every step goes through the text once, so the time grows with its length, not with its square.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 300
"""Characters of a text, and a third of that of what was typed, that are looked at."""

_WHOLE, _BEGINNING, _WORD, _HUMP, _INITIALS, _WITHIN, _SPREAD = 1_000, 900, 800, 700, 600, 450, 250
_BESIDE = 120
_FARTHEST = 4
"""How many times as long as itself a word may be spread."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a text fits, more is better, and the ranges (start, end) that do, in order."""

    score: float
    marks: tuple[tuple[int, int], ...] = ()


def words_of(typed: str) -> tuple[str, ...]:
    """Return what is looked for, folded; a text may be looked for with many at no further cost."""
    return tuple(_folded(typed[: LONGEST // 3]).split())


def fit(words: tuple[str, ...], text: str, beside: str = "") -> Fit | None:
    """Return how well `text` fits what `words_of` returned; None where it does not.

    A word that is only in `beside`, which is not shown, at the start of a word there, counts less.
    """
    text = text[:LONGEST]
    if not words:
        return Fit(0.0)
    plain = _folded(text)
    starts: list[int] = []
    aside = ""
    score = 0.0
    marks: list[tuple[int, int]] = []
    for word in words:
        found = None
        if _in_order(word, plain):
            starts = starts or _starts(text)
            found = _place(word, plain, starts)
        if found is not None:
            score += found.score
            marks += found.marks
            continue
        aside = aside or f" {_folded(beside[:LONGEST])}"
        if f" {word}" not in aside:
            return None
        score += _BESIDE
    # Of what fits equally well, the shorter text holds less that was not meant.
    return Fit(score / len(words) - len(text) / 10, _merged(marks))


def _folded(text: str) -> str:
    # Letter by letter, so that places stay what they are.
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _starts(text: str) -> list[int]:
    """Return of each letter 2 where a word starts, 1 at a hump, else 0."""
    found = []
    before = " "
    for letter in text:
        if letter.isalnum() and not before.isalnum():
            found.append(2)
        elif (letter.isupper() and before.islower()) or letter.isdigit() > before.isdigit():
            found.append(1)
        else:
            found.append(0)
        before = letter
    return found


def _in_order(word: str, plain: str) -> bool:
    """Return whether all letters of the word come in their order: the least that has to be so."""
    at = -1
    for letter in word:
        at = plain.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _place(word: str, plain: str, starts: list[int]) -> Fit | None:
    return (
        _together(word, plain, starts)
        or _initials(word, plain, starts)
        or _spread(word, plain, starts)
    )


def _together(word: str, plain: str, starts: list[int]) -> Fit | None:
    """Return the best place where the word stands as it is."""
    at = plain.find(word)
    if at < 0:
        return None
    if at == 0:
        whole = len(word) == len(plain)
        return Fit(_WHOLE if whole else _BEGINNING, ((0, len(word)),))
    best, kind = at, starts[at]
    while kind < 2 and (at := plain.find(word, at + len(word))) >= 0:
        if starts[at] > kind:
            best, kind = at, starts[at]
    base = (_WITHIN, _HUMP, _WORD)[kind]
    return Fit(base - best / 10, ((best, best + len(word)),))


def _initials(word: str, plain: str, starts: list[int]) -> Fit | None:
    """Return the word spread over starts and humps, each with the letters that follow it."""
    places: list[int] = []
    at = -1
    jumps = 0
    for letter in word:
        following = at + 1
        if places and following < len(plain) and plain[following] == letter:
            at = following
        else:
            at = next(_from(letter, plain, starts, following), -1)
            if at < 0:
                return None
            jumps += 1
        places.append(at)
    return Fit(_INITIALS - 10 * jumps - places[0] / 10, _merged([(p, p + 1) for p in places]))


def _from(letter: str, plain: str, starts: list[int], begin: int) -> Iterator[int]:
    return (at for at in range(begin, len(plain)) if starts[at] and plain[at] == letter)


def _spread(word: str, plain: str, starts: list[int]) -> Fit | None:
    """Return the letters of the word in their order, from the start of a word, near each other."""
    if len(word) < 3:
        return None
    end = -1
    for letter in word:
        end = plain.find(letter, end + 1)
        if end < 0:
            return None
    # Backwards from there, the letters stand as near to each other as they can.
    places = [end]
    for letter in reversed(word[:-1]):
        places.append(plain.rfind(letter, 0, places[-1]))
    places.reverse()
    span = end + 1 - places[0]
    if not starts[places[0]] or span > _FARTHEST * len(word):
        return None
    score = _SPREAD - 5 * (span - len(word)) - places[0] / 10
    return Fit(score, _merged([(place, place + 1) for place in places]))


def _merged(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
