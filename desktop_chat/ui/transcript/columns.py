"""How wide the columns of a table are: as wide as they need, else fairly cut, never one letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextLength

from desktop_chat.markdown import TableRow
from desktop_chat.ui.transcript.look import CELL_GAP, Look

_NARROWEST = 72
_LONGEST = 600
"""Characters of a cell that are measured: a longer one wraps whatever the rest is."""


def _natural(rows: Sequence[TableRow], look: Look) -> list[float]:
    widths = [0.0] * max(len(row.cells) for row in rows)
    for row in rows:
        for column, runs in enumerate(row.cells):
            metrics = look.bold_metrics if row.header else look.body_metrics
            width = sum(look.run_width(run, metrics, _LONGEST) for run in runs)
            widths[column] = max(widths[column], width)
    return widths


def fair_shares(wanted: Sequence[float], room: float) -> list[float]:
    """Return widths that fill `room` at most: who wants little gets it, the rest share evenly."""
    shares = [0.0] * len(wanted)
    left = room
    by_size = sorted(range(len(wanted)), key=lambda column: wanted[column])
    for done, column in enumerate(by_size):
        share = left / (len(wanted) - done)
        shares[column] = min(wanted[column], share)
        left -= shares[column]
    return shares


def lay_columns(rows: Sequence[TableRow], look: Look, room: int) -> list[QTextLength]:
    """Return the widths of a table's columns."""
    natural = [width + CELL_GAP + 2 for width in _natural(rows, look)]
    if sum(natural) > room:
        natural = [max(width, _NARROWEST) for width in fair_shares(natural, room)]
    fixed = QTextLength.Type.FixedLength
    return [QTextLength(fixed, round(width)) for width in natural]
