"""How wide the columns of a table are: as wide as they need, else fairly cut, never one letter.

Where even the cut columns have no room, the table is wider than its place, and is scrolled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtGui import QTextLength

from desktop_chat.markdown import ImageRun, Inlines, TableRow
from desktop_chat.ui.transcript.text.grid import CELL_GAP
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.rich import is_tall

_LEAST = 120
"""What a column keeps of the width that it wants, however many there are."""

_LEAST_WORD = 240
"""The same for a longer word, which would be broken."""

_MOST_KNOWN = 16
"""Tables whose columns are remembered."""

_COMFORT = 320
"""How wide a column is at most in a table that is scrolled anyway."""

_SMALL = 4
"""Rows of a table that is all looked at; of a larger one the rest may need more room."""

_UNSEEN = 84
"""How wide a column is at least in such a table, where there is room: numbers become longer."""

_LONGEST = 600
"""Characters of a cell that are measured: a longer one wraps whatever the rest is."""

_laid: WeakKeyDictionary[Look, dict[object, tuple[object, list[QTextLength]]]] = WeakKeyDictionary()

_WORD = re.compile("[^\\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")
"""What is not broken; Chinese, Japanese and Korean can be anywhere."""


@dataclass(slots=True)
class _Wish:
    """What a column wants: all on one line, and each word whole."""

    whole: float = 0.0
    word: float = 0.0

    @property
    def least(self) -> float:
        return min(self.whole, max(_LEAST, min(self.word, _LEAST_WORD)))


def _wishes(rows: Sequence[TableRow], look: Look) -> list[_Wish]:
    wishes = [_Wish() for _ in range(max(len(row.cells) for row in rows))]
    for row in rows:
        metrics = look.bold_metrics if row.header else look.body_metrics
        for wish, runs in zip(wishes, row.cells, strict=False):
            whole = sum(look.run_width(run, metrics, _LONGEST) for run in runs)
            wish.whole = max(wish.whole, whole + CELL_GAP + 2)
            if whole > _LEAST:
                wish.word = max(wish.word, _longest_word(runs) * whole + CELL_GAP + 2)
    return wishes


def _longest_word(runs: Inlines) -> float:
    """Return the share of its text that the longest word of a cell has, about."""
    text = "".join(run.alt if isinstance(run, ImageRun) else run.text for run in runs)[:_LONGEST]
    return max(map(len, _WORD.findall(text)), default=0) / max(1, len(text))


def fair_shares(wanted: Sequence[float], room: float, least: Sequence[float]) -> list[float]:
    """Return widths that fill `room` at most: who wants little gets it, the rest share evenly.

    None gets less than its `least`, even if that is too much for the room.
    """
    level = _level(wanted, room, least)
    return [max(low, min(most, level)) for most, low in zip(wanted, least, strict=True)]


def _level(wanted: Sequence[float], room: float, least: Sequence[float]) -> float:
    """Return the share above which the columns are cut."""
    low, high = 0.0, max(wanted, default=0.0)
    for _ in range(24):
        level = (low + high) / 2
        taken = sum(max(a, min(b, level)) for a, b in zip(least, wanted, strict=True))
        low, high = (level, high) if taken <= room else (low, level)
    return low


def lay_columns(
    rows: Sequence[TableRow], look: Look, room: int, *, scrolls: bool = True
) -> list[QTextLength]:
    """Return the widths of a table's columns; without `scrolls` they have to fit the room.

    All pieces of a table ask for the same: they are remembered for each look.
    """
    key = (tuple(map(id, rows)), room, scrolls)
    laid = _laid.setdefault(look, {})
    known = laid.get(key)
    if known is not None:
        return known[1]
    widths = _lay_columns(rows, look, room, scrolls=scrolls)
    # What is painted becomes as wide as it is when it is ready.
    if not any(is_tall(cell) for row in rows for cell in row.cells):
        if len(laid) >= _MOST_KNOWN:
            del laid[next(iter(laid))]
        # With the rows themselves, so that the places of dropped ones are not taken for theirs.
        laid[key] = (tuple(rows), widths)
    return widths


def _lay_columns(
    rows: Sequence[TableRow], look: Look, room: int, *, scrolls: bool
) -> list[QTextLength]:
    wishes = _wishes(rows, look)
    widths = [wish.whole for wish in wishes]
    roomy = [max(width, look.theme.px(_UNSEEN)) for width in widths]
    if len(rows) > _SMALL and sum(roomy) <= room:
        widths = roomy
    if sum(widths) > room:
        least = [wish.least for wish in wishes]
        if sum(least) > room and not scrolls:
            widths = fair_shares(widths, room, [0.0] * len(widths))
        elif sum(least) <= room:
            widths = fair_shares(widths, room, least)
        else:
            widths = [max(wish.least, min(wish.whole, _COMFORT)) for wish in wishes]
    fixed = QTextLength.Type.FixedLength
    return [QTextLength(fixed, int(width)) for width in widths]


def left_beside(widths: Sequence[QTextLength], room: int) -> int:
    """Return the room left of columns that end at the right."""
    return max(0, room - round(sum(width.rawValue() for width in widths)))
