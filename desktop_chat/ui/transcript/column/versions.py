"""Which message is meant where none is pointed at."""

from __future__ import annotations

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.transcript.column.column import Column


def versions_at_hand(column: Column) -> TurnId | None:
    """Return the turn with several versions that has the focus, else the newest; None for none."""
    for row in column.bound.values():
        if row.has_focus and row.turn_id() in column.versions:
            return row.turn_id()
    rows = (column.row_of(turn) for turn in column.versions)
    newest = max((row for row in rows if row is not None), default=None)
    return None if newest is None else column.states.turn(newest).id


def message_at_hand(column: Column) -> TurnId | None:
    """Return the turn that has the focus, else the newest; None where there is none."""
    for row in column.bound.values():
        if row.has_focus:
            return row.turn_id()
    return column.states.turn(len(column.states) - 1).id if column.states else None
