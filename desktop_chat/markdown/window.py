"""How much of an open text one parse sees: less of one that is hardly anything but marks.

What a parse costs goes by the marks in it, far more than by its letters. Where a window ends
depends on the text from its start on and on nothing else, so that it is the same at any pace.
"""

from __future__ import annotations

import re
from typing import Final

MARK_COST: Final = 8
"""How many other characters one mark costs as much as."""
_MARKS: Final = "*_~`[]<>!&$"
_MARK: Final = re.compile("[" + re.escape(_MARKS) + "]")


_SPACELESS: Final = re.compile(r"(?<=[^\x00-\x7f])[*~]")
"""A mark that costs twice: the text is read again where it stands without spaces."""


def weight(text: str) -> int:
    """Return about how many plain characters cost as much to parse as a text."""
    marks = sum(map(text.count, _MARKS))
    if not text.isascii():
        marks += len(_SPACELESS.findall(text))
    return len(text) + MARK_COST * marks


def window_end(text: str, size: int) -> int | None:
    """Return where a window of `size` that begins with `text` is full; None where it is not yet."""
    text = text[:size]
    if weight(text) < size:
        return None
    spaceless = {mark.start() for mark in _SPACELESS.finditer(text)}
    cost = 0
    for mark in _MARK.finditer(text):
        if mark.start() + cost >= size:
            break
        cost += MARK_COST * (2 if mark.start() in spaceless else 1)
        if mark.end() + cost >= size:
            return mark.end()
    return size - cost
