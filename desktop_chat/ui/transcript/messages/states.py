"""The states of all rows, each made when it is first asked for: most rows are never looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState, UserState, state_of


class States:
    """Rows by number and by turn."""

    def __init__(
        self,
        turns: Iterable[Turn] = (),
        running: TurnId | None = None,
        *,
        opens_thinking: bool = False,
    ) -> None:
        self.opens_thinking = opens_thinking
        """Whether what a model thinks is open in rows that are made from now on."""
        self._turns: list[Turn] = list(turns)
        self._running = running
        self._made: dict[int, RowState] = {}
        self._rows = {turn.id: row for row, turn in enumerate(self._turns)}

    def __len__(self) -> int:
        return len(self._turns)

    def __getitem__(self, row: int) -> RowState:
        if row < 0:
            row += len(self._turns)
        state = self._made.get(row)
        if state is None:
            turn = self._turns[row]
            state = self._made[row] = self._new(turn, running=turn.id == self._running)
        return state

    def peek(self, row: int) -> RowState:
        """Return a state to look something up in; it is kept only if it was worked out before."""
        made = self._made.get(row)
        if made is not None and made.is_begun:
            return made
        fresh = state_of(self.turn(row), running=False)
        if isinstance(fresh, ReplyState) and isinstance(made, ReplyState):
            fresh.thinking_open = made.thinking_open
        return fresh

    def adopt(self, row: int, state: RowState) -> None:
        """Keep what was worked out of a row in a state that was made to look something up."""
        own = self[row]
        if own is state or own.turn is not state.turn or own.is_begun:
            return
        if isinstance(own, UserState) and isinstance(state, UserState):
            own.adopt(state)
        elif isinstance(own, ReplyState) and isinstance(state, ReplyState):
            own.adopt(state)

    def turn(self, row: int) -> Turn:
        """Return the turn of a row; costs nothing more."""
        state = self._made.get(row)
        return self._turns[row] if state is None else state.turn

    def is_made(self, row: int) -> bool:
        """Return whether anyone has asked for the state of a row."""
        return row in self._made

    def row_of(self, turn: TurnId) -> int | None:
        """Return the row of a turn."""
        return self._rows.get(turn)

    def is_last_of_its_kind(self, row: int) -> bool:
        """Return whether it is the newest message of the person, or the newest reply to it."""
        count = len(self._turns)
        if row == count - 1:
            return True
        return row == count - 2 and isinstance(self.turn(row), UserTurn)

    def append(self, turn: Turn, *, running: bool) -> None:
        """Add a row at the end."""
        row = len(self._turns)
        self._rows[turn.id] = row
        self._turns.append(turn)
        self._made[row] = self._new(turn, running=running)

    def extended(self, older: Sequence[Turn]) -> States:
        """Return the same rows, as far as they are worked out, below those of older turns."""
        made = States([*older, *self._turns], self._running, opens_thinking=self.opens_thinking)
        made._made = {row + len(older): state for row, state in self._made.items()}
        return made

    def replace(self, row: int, turn: Turn, *, running: bool) -> None:
        """Show another turn of the same id in a row."""
        self._turns[row] = turn
        self._made[row] = self._new(turn, running=running)

    def made(self) -> list[RowState]:
        """Return the states that anyone has asked for."""
        return list(self._made.values())

    def _new(self, turn: Turn, *, running: bool) -> RowState:
        state = state_of(turn, running=running)
        if isinstance(state, ReplyState):
            state.thinking_open = self.opens_thinking
        return state

    def truncate(self, count: int) -> None:
        """Keep the first `count` rows."""
        for row in range(count, len(self._turns)):
            del self._rows[self.turn(row).id]
            self._made.pop(row, None)
        del self._turns[count:]
