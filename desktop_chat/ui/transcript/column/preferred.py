"""How a person likes to read: what holds for the turns that are shown, and for those that come."""

from __future__ import annotations

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.messages.state import ReplyState


def wrap_all_code(column: Column, events: TranscriptEvents, *, wraps: bool) -> None:
    """Wrap the lines of all code, or let it scroll sideways; a block's own switch still works."""
    events.wraps_code = wraps
    for state in column.states.made():
        if isinstance(state, ReplyState):
            state.wrap_code(wraps=wraps)
    _show(column, events)


def open_all_thinking(column: Column, events: TranscriptEvents, *, is_open: bool) -> None:
    """Open what the models think, or close it; each is still opened and closed by itself."""
    column.states.opens_thinking = is_open
    for state in column.states.made():
        if isinstance(state, ReplyState):
            state.open_thinking(is_open=is_open)
    _show(column, events)


def _show(column: Column, events: TranscriptEvents) -> None:
    for row in tuple(column.bound.values()):
        events.resized.emit(row.turn_id())
