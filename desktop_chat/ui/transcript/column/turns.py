"""Brings the rows in line with a conversation, and touches only what is different."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn
from desktop_chat.generation.life import Phase
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.standing import TOP
from desktop_chat.ui.transcript.messages.backlog import Backlog
from desktop_chat.ui.transcript.messages.state import ReplyState


def show_turns(
    column: Column, backlog: Backlog, turns: Sequence[Turn], running: TurnId | None
) -> None:
    """Have the column show `turns`; rows that are there stay as and where they are.

    Whatever is new at the end is followed; another conversation is shown from its end. Where
    another version of a message is shown, it begins where the one before began.
    """
    kept = 0
    most = min(len(column.states), len(turns))
    while kept < most and column.states.turn(kept).id == turns[kept].id:
        kept += 1
    if not kept:
        if not _is_end_of(column, turns):
            backlog.clear()
            column.reset(turns, running)
            return
        older = len(turns) - len(column.states)
        column.extend_upwards(turns[:older])
        _bring_rows_up_to_date(column, backlog, turns[older:], running, first=older)
        return
    # Another version took a message's place; one that is being written now is followed instead.
    switched = kept < min(len(column.states), len(turns))
    switched = switched and all(turn.id != running for turn in turns[kept:])
    top = column.top_of(kept) if switched else None
    column.truncate(kept)
    _bring_rows_up_to_date(column, backlog, turns[:kept], running)
    for turn in turns[kept:]:
        column.append(turn, running=turn.id == running)
    if switched:
        column.put_reader(turns[kept].id, -(TOP if top is None else top))
    elif kept < len(turns):
        column.follows = True


def _bring_rows_up_to_date(
    column: Column,
    backlog: Backlog,
    turns: Sequence[Turn],
    running: TurnId | None,
    *,
    first: int = 0,
) -> None:
    for row, turn in enumerate(turns, first):
        if column.states.is_made(row) or column.states.turn(row) is not turn:
            show_turn(column, backlog, turn, running)


def _is_end_of(column: Column, turns: Sequence[Turn]) -> bool:
    """Return whether the column shows the last of `turns`, and only those."""
    shown = len(column.states)
    tail = turns[len(turns) - shown :] if 0 < shown < len(turns) else ()
    return bool(tail) and all(
        column.states.turn(row).id == turn.id for row, turn in enumerate(tail)
    )


def show_turn(column: Column, backlog: Backlog, turn: Turn, running: TurnId | None) -> None:
    """Have a row that is there show its turn as it is now."""
    row = column.row_of(turn.id)
    assert row is not None
    state = column.states[row]
    if state.turn is turn and not (isinstance(state, ReplyState) and state.is_running):
        return
    if isinstance(state, ReplyState) and isinstance(turn, ReplyTurn):
        state.turn = turn
        _bring_up_to_date(state, is_running=turn.id == running)
        if row in column.bound:
            state.begin()
        backlog.add(state)
    elif state.turn != turn:
        column.replace(turn, running=turn.id == running)


def _bring_up_to_date(state: ReplyState, *, is_running: bool) -> None:
    """Take over what the conversation holds of a reply, unless more of it is known already."""
    draft = state.turn.draft
    if not is_running:
        knows_more = draft.ending is None and draft.size < state.draft.size
        if not knows_more:
            state.start_over_unless(draft.text)
        state.take(state.draft if knows_more else draft, Phase.ENDED)
    elif not state.is_running or draft.text.length > state.draft.text.length:
        state.take(draft, Phase.CONNECTING)
