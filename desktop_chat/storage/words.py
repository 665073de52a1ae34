"""A text as the words that a search finds it by, and the words of a query.

Upper case, accents and the width of letters make no difference. Scripts that are written without
spaces (Chinese, Japanese, Korean, Thai …) are cut into single characters and pairs of neighbours,
so that any part of a sentence is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

WORD_LENGTH = 64
"""Characters of a word that count; what is longer is no word of a language."""
_SLICE = 32_768
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3100-\u318f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_LETTER = re.compile(f"[^\\W{_UNSPACED}]")
_ALIKE = {"ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "Ø": "o", "Đ": "d", "Ħ": "h", "Ł": "l"}


@cache
def _table() -> dict[int, str]:
    """Return what each letter counts as; a letter always counts as one."""
    table = {ord(letter): alike for letter, alike in _ALIKE.items()}
    table[ord("_")] = " "
    for start, stop in ((0x41, 0x590), (0x1E00, 0x2000), (0x2C60, 0x2C80), (0xFF01, 0xFFA0)):
        for code in range(start, stop):
            letter = chr(code)
            plain = "".join(
                each
                for each in unicodedata.normalize("NFKD", letter)
                if not unicodedata.combining(each)
            ).lower()
            if len(plain) == 1 and plain != letter and not plain.isspace():
                table.setdefault(code, plain)
    return table


@cache
def _marks() -> str:
    """Return the marks that belong to the letter before them (vowels of Indian scripts …)."""
    return "".join(
        chr(code)
        for start, stop in ((0x300, 0x1E00), (0x20D0, 0x2100), (0xA66F, 0xABF0))
        for code in range(start, stop)
        if unicodedata.category(chr(code)) in {"Mn", "Mc", "Me"}
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[\\w{_marks()}]+")


def folded(text: str) -> str:
    """Return `text` with every letter as it counts; each character keeps its place."""
    return text.lower().replace("_", " ") if text.isascii() else text.translate(_table())


def words_of(text: str) -> set[str]:
    """Return the words of a text."""
    found: set[str] = set()
    for piece in _pieces(text):
        plain = folded(piece)
        if plain.isascii():
            found.update(word[:WORD_LENGTH] for word in _word().findall(plain))
        else:
            for word in _word().findall(plain):
                found.update(_cut(word))
    return found


def indexed(text: str) -> str:
    """Return the words of a text as the index takes them."""
    return " ".join(words_of(text))


def _pieces(text: str) -> Iterator[str]:
    """Yield a long text in pieces: no other thread runs while one is looked through."""
    start = 0
    while len(text) - start > _SLICE:
        stop = start + _SLICE
        space = max(text.rfind(" ", start, stop), text.rfind("\n", start, stop))
        stop = space + 1 if space >= start else stop
        yield text[start:stop]
        start = stop
    yield text[start:]


def _cut(word: str) -> Iterator[str]:
    if not _HAS_UNSPACED.search(word):
        if plain := _ACCENTS.sub("", word):
            yield plain[:WORD_LENGTH]
        return
    for run in _RUN.findall(word):
        if not _HAS_UNSPACED.match(run):
            yield from _cut(run)
            continue
        yield from run
        yield from (run[at : at + 2] for at in range(len(run) - 1))


@dataclass(frozen=True, slots=True)
class Place:
    """Finds where a word stands in a folded text.

    `word` stands alone or, with `is_prefix`, begins a word; with `is_anywhere` it is part of a
    script without spaces. No pattern is compiled for it: that takes longer than looking for it.
    """

    word: str
    is_prefix: bool = False
    is_anywhere: bool = False

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where it begins and ends, one after the other."""
        end = 0
        for start, stop in self._candidates(text):
            if start >= end and self._is_bounded(text, start, stop):
                end = stop
                yield start, stop

    def _candidates(self, text: str) -> Iterator[tuple[int, int]]:
        if not (self.is_anywhere or text.isascii()) and _ACCENTS.search(text):
            accents = f"{_ACCENTS.pattern[:-1]}*"
            letters = accents.join(re.escape(letter) for letter in self.word) + accents
            # Looking ahead finds those that overlap as well.
            for match in re.finditer(f"(?=({letters}))", text):
                yield match.span(1)
            return
        at = text.find(self.word)
        while at >= 0:
            yield at, at + len(self.word)
            at = text.find(self.word, at + 1)

    def _is_bounded(self, text: str, start: int, stop: int) -> bool:
        if self.is_anywhere:
            return True
        before = start - 1
        while before >= 0 and _ACCENTS.match(text[before]):
            before -= 1
        if before >= 0 and _LETTER.match(text[before]):
            return False
        return self.is_prefix or len(self.word) == WORD_LENGTH or not _LETTER.match(text, stop)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: `match` is for the index, and None where the index cannot tell.

    `places` finds in a folded text where the words stand, the longest word first.
    """

    match: str | None
    places: tuple[Place, ...]


NOTHING = Query(None, ())


def query_of(text: str, *, shortest: int) -> Query:
    """Return the query of what was typed; its last word may be unfinished.

    An unfinished word of fewer letters than `shortest` is left out of `match`.
    """
    plain = folded(text[:1_000])
    found = list(_word().finditer(plain))
    terms: list[str] = []
    places: list[Place] = []
    for number, match in enumerate(found[:16]):
        unfinished = number == len(found) - 1 and match.end() == len(plain)
        runs = _RUN.findall(match.group())
        for at, run in enumerate(runs):
            is_prefix = unfinished and at == len(runs) - 1
            if _HAS_UNSPACED.match(run):
                pairs = [run[i : i + 2] for i in range(len(run) - 1)] or [run]
                terms += [f'"{pair}"' for pair in pairs]
                places.append(Place(run, is_anywhere=True))
                continue
            word = _ACCENTS.sub("", run)[:WORD_LENGTH]
            if not word:
                continue
            if not is_prefix:
                terms.append(f'"{word}"')
            elif len(word) >= shortest:
                terms.append(f'"{word}"*')
            places.append(Place(word, is_prefix=is_prefix))
    places.sort(key=lambda place: -len(place.word))
    return Query(" ".join(terms) or None, tuple(places))
