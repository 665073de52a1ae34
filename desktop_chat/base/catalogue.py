"""The sentences of one language, out of a file that Qt's `lrelease` made, read without Qt.

The window and the terminal say the same sentences, and the terminal never loads Qt. The format is
that of Qt's QTranslator (`qtranslator.cpp`): a magic number, then sections; of these, the messages
and the rules of the plural are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")

_MESSAGES, _PLURALS = 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NONE = 0xFFFFFFFF

_LESS, _AT_MOST, _BETWEEN = 2, 3, 4  # what is none of these is “equal”
_OPERATION, _NOT, _MOD_10, _MOD_100, _LEADING = 0x07, 0x08, 0x10, 0x20, 0x40
_AND, _OR = 0xFD, 0xFE

Forms = tuple[str, ...]


class DamagedCatalogue(ValueError):
    """A file that is no catalogue."""


class Catalogue:
    """The translations of one language, by their English source and its meaning."""

    def __init__(self, forms: dict[tuple[str, str], Forms], plurals: bytes = b"") -> None:
        self.forms = forms
        self._plurals = plurals

    def __call__(self, source: str, meaning: str, count: int | None) -> str | None:
        """Return the translation, in the form for `count`; None where there is none."""
        found = self.all_forms(source, meaning)
        if not found:
            return None
        if count is None or len(found) == 1:
            return found[0]
        return found[min(plural_form(self._plurals, count), len(found) - 1)]

    def all_forms(self, source: str, meaning: str) -> Forms:
        """Return every form of a sentence; none where it is not translated."""
        # `lrelease` leaves a meaning out that tells nothing apart within the file.
        return self.forms.get((source, meaning)) or self.forms.get((source, ""), ())


def read_catalogue(path: Path) -> Catalogue:
    """Return what a compiled file holds.

    Raises:
        OSError: it cannot be read.
        DamagedCatalogue: it is none.
    """
    data = path.read_bytes()
    if not data.startswith(MAGIC):
        raise DamagedCatalogue(f"{path.name} does not begin as a catalogue does")
    forms: dict[tuple[str, str], Forms] = {}
    plurals = b""
    try:
        for tag, section in _sections(data):
            if tag == _MESSAGES:
                forms = dict(_messages(section))
            elif tag == _PLURALS:
                plurals = section
    except (IndexError, UnicodeDecodeError) as error:
        raise DamagedCatalogue(f"{path.name}: {error}") from error
    return Catalogue(forms, plurals)


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(MAGIC)
    while at + 5 <= len(data):
        size = int.from_bytes(data[at + 1 : at + 5], "big")
        yield data[at], data[at + 5 : at + 5 + size]
        at += 5 + size


def _messages(data: bytes) -> Iterator[tuple[tuple[str, str], Forms]]:
    at, source, meaning = 0, "", ""
    forms: list[str] = []
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == _END:
            yield (source, meaning), tuple(forms)
            source, meaning, forms = "", "", []
            continue
        size = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if size == _NONE:
            continue
        raw = data[at : at + size]
        at += size
        if at > len(data):
            raise IndexError("it is cut off")
        if tag == _TRANSLATION:
            forms.append(raw.decode("utf-16-be"))
        elif tag == _SOURCE:
            source = raw.decode("utf-8")
        elif tag == _COMMENT:
            meaning = raw.decode("utf-8")
        elif tag != _CONTEXT:
            raise IndexError(f"a part of the unknown kind {tag}")


def plural_form(rules: bytes, count: int) -> int:
    """Return which form stands with `count`, by the rules of a catalogue: 0 for the first."""
    if not rules:
        return 0
    at, form = 0, 0
    while True:
        holds, at = _one_of(rules, at, abs(count))
        if holds:
            return form
        form += 1
        if at >= len(rules):
            return form
        at += 1  # the mark between two rules


def _one_of(rules: bytes, at: int, count: int) -> tuple[bool, int]:
    any_holds = False
    while True:
        all_hold = True
        while True:
            holds, at = _condition(rules, at, count)
            all_hold = all_hold and holds
            if at >= len(rules) or rules[at] != _AND:
                break
            at += 1
        any_holds = any_holds or all_hold
        if at >= len(rules) or rules[at] != _OR:
            return any_holds, at
        at += 1


def _condition(rules: bytes, at: int, count: int) -> tuple[bool, int]:
    code, right = rules[at], rules[at + 1]
    at += 2
    left = count
    if code & _MOD_10:
        left %= 10
    elif code & _MOD_100:
        left %= 100
    elif code & _LEADING:
        while left >= 1_000:
            left //= 1_000
    operation = code & _OPERATION
    if operation == _BETWEEN:
        holds = right <= left <= rules[at]
        at += 1
    elif operation == _AT_MOST:
        holds = left <= right
    elif operation == _LESS:
        holds = left < right
    else:
        holds = left == right
    return holds is not bool(code & _NOT), at
