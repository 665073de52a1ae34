"""Looks through a whole conversation in steps of bounded cost, from where the reader is."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.heights import HeightIndex
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState
from desktop_chat.ui.transcript.reading.matching import (
    Match,
    PieceMatches,
    Query,
    RowCount,
    match_at,
)

STEP = 8_000
"""Characters of Markdown, and what else costs as much, in one step."""

_SHARE = 0.002
"""Seconds of work on a long message between two looks at the cost."""

_GLANCE = 8
"""How many characters are glanced at for the price of one that is worked out."""

_FEW_PIECES = 4
"""With matches: they are counted again in no time when they are walked through."""

_KEPT = 2_000_000
"""Characters of messages whose blocks are kept while the words are changed."""


class Search:
    """Counts the matches of a query in each row, and knows which one is looked at."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._query: Query | None = None
        self._states: object = None
        self._counts = HeightIndex()
        self._left: Iterator[int] = iter(())
        self._open: deque[int] = deque()
        self._live: dict[int, RowCount] = {}
        self._kept: dict[int, RowState] = {}
        self._kept_size = 0
        self._places: dict[int, tuple[PieceMatches, ...]] = {}
        """Where in long messages the matches are."""
        self._counting: tuple[int, RowState, RowCount] | None = None
        """The message that is being looked through."""
        self._opening: tuple[int, RowState] | None = None
        """The message whose match is to be shown, and that is being worked out for that."""
        self.is_done = True
        self.current: tuple[int, int] | None = None
        """Row and number, within it, of the match that is looked at."""

    @property
    def query(self) -> Query | None:
        """What is looked for."""
        return self._query

    def begin(self, text: str, row: int) -> None:
        """Look for other words, from that row on, then from the beginning."""
        before = self._query
        narrower = (
            before is not None and self.is_done and text.lower().startswith(before.text.lower())
        )
        self._query = Query(text) if text.strip() else None
        self._states = self._column.states
        count = len(self._column.states)
        rows = [*range(row, count), *range(min(row, count))]
        if narrower and len(self._counts) == count and text[-1:].strip():
            rows = [each for each in rows if self._counts[each]]
        self._counts = HeightIndex([0] * count)
        self._live.clear()
        self._places.clear()
        self._opening = None
        self.current = None
        self._look_at(rows if self._query is not None else [])

    def end(self) -> None:
        """Forget everything."""
        self._query = None
        self._counts = HeightIndex()
        self._live.clear()
        self._places.clear()
        self._opening = None
        self._kept.clear()
        self._kept_size = 0
        self.current = None
        self._look_at([])

    def _look_at(self, rows: Iterable[int]) -> None:
        self._open = deque(rows)
        self._counting = None
        self._left = self._count_all()
        self.is_done = not self._open

    @property
    def rows(self) -> int:
        """How many rows were looked at, or will be."""
        return len(self._counts)

    def is_of(self, states: object) -> bool:
        """Return whether these are the rows that are looked through."""
        return states is self._states

    def row_changed(self, row: int) -> None:
        """Look again at a row that shows something else now."""
        if self._query is None:
            return
        while len(self._counts) < len(self._column.states):
            self._counts.append(0)
        self._forget(row)
        if row not in self._open:
            self._open.append(row)
        if self.is_done:
            self._look_at(self._open)

    def truncated(self, count: int) -> None:
        """Forget all rows but the first `count`."""
        for row in [row for row in self._kept if row >= count]:
            self._forget(row)
        for row in [row for row in self._live if row >= count]:
            del self._live[row]
        for row in [row for row in self._places if row >= count]:
            del self._places[row]
        if len(self._counts) > count:
            self._counts.truncate(count)
        if self.current is not None and self.current[0] >= count:
            self.current = None

    def _forget(self, row: int) -> None:
        self._places.pop(row, None)
        if self._opening is not None and self._opening[0] == row:
            self._opening = None
        state = self._kept.pop(row, None)
        if state is not None:
            self._kept_size -= _length(state)

    # -- counting ---------------------------------------------------------------------------------

    def step(self) -> bool:
        """Look at as much as one step may cost; return whether anything changed."""
        if self._opening is not None:
            self._opening[1].work(time.perf_counter() + _SHARE)
            return False
        if self._query is None or self.is_done:
            return False
        left = STEP
        while left > 0:
            cost = next(self._left, None)
            if cost is None:
                self.is_done = True
                break
            left -= cost
        return True

    def _count_all(self) -> Iterator[int]:
        while self._open:
            row = self._open.popleft()
            if row < len(self._counts) and row < len(self._column.states):
                yield from self._count_row(row)

    def _count_row(self, row: int) -> Iterator[int]:
        query = self._query
        assert query is not None
        states = self._column.states
        turn = states.turn(row)
        known = self._kept.get(row)
        state = known if known is not None and known.turn is turn else states.peek(row)
        running = isinstance(state, ReplyState) and state.is_running
        if not running:
            yield 16 + _length(state) // _GLANCE
            if not query.can_be_in(turn):
                self._counts.set(row, 0)
                return
        while state.needs_work and not running:
            state.work(time.perf_counter() + _SHARE)
            yield STEP // 2
        counts = self._live.setdefault(row, RowCount()) if running else RowCount()
        self._counting = (row, state, counts)
        for cost in counts.count(state.parts, query):
            self._counts.set(row, counts.total)
            yield 16 + cost // 2
        self._counting = None
        self._counts.set(row, counts.total)
        if state is not known and not running:
            self._keep(row, state)
        if len(places := counts.places()) > _FEW_PIECES:
            self._places[row] = places

    def _keep(self, row: int, state: RowState) -> None:
        length = _length(state)
        self._forget(row)
        if self._kept_size + length <= _KEPT:
            self._kept[row] = state
            self._kept_size += length

    # -- walking ----------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many matches were found so far."""
        return self._counts.total

    @property
    def number(self) -> int:
        """The number of the match that is looked at, from 1; 0 for none."""
        if self.current is None:
            return 0
        row, nth = self.current
        return self._counts.offset(row) + nth + 1

    def first_from(self, row: int) -> bool:
        """Look at the first match from that row on, or else from the beginning."""
        if not self.count:
            return False
        before = self._counts.offset(min(row, len(self._counts)))
        self._go(before if before < self.count else 0)
        return True

    def move(self, step: int) -> bool:
        """Look at the next match, or the one before; round at the ends."""
        count = self.count
        if not count:
            return False
        at = self.number - 1 if self.current is not None else (-1 if step > 0 else 0)
        self._go((at + step) % count)
        return True

    def _go(self, number: int) -> None:
        row = self._counts.row_at(number)
        self.current = (row, number - self._counts.offset(row))

    @property
    def is_opening(self) -> bool:
        """Whether it takes more steps before the match that is looked at can be shown."""
        return self._opening is not None and self._opening[1].needs_work

    def current_match(self) -> Match | None:
        """Return where the match is that is looked at; None when it is gone, or `is_opening`."""
        if self.current is None or self._query is None:
            return None
        row, nth = self.current
        if row >= len(self._column.states):
            return None
        state = self._state_of(row)
        if state.needs_work and not (isinstance(state, ReplyState) and state.is_running):
            self._opening = (row, state)
            return None
        self._opening = None
        # It is about to be shown, and need not be worked out again for that.
        self._column.states.adopt(row, state)
        return match_at(state.parts, self._query, nth, self._places_in(row, state))

    def _state_of(self, row: int) -> RowState:
        if self._opening is not None and self._opening[0] == row:
            return self._opening[1]
        if self._counting is not None and self._counting[0] == row:
            return self._counting[1]
        kept = self._kept.get(row)
        return kept if kept is not None else self._column.states.peek(row)

    def _places_in(self, row: int, state: RowState) -> tuple[PieceMatches, ...]:
        counts = self._live.get(row)
        if counts is None and row in self._places:
            return self._places[row]
        if self._counting is not None and self._counting[0] == row:
            return self._counting[2].places()
        assert self._query is not None
        counts = counts or RowCount()
        for _ in counts.count(state.parts, self._query):
            pass
        return counts.places()


def _length(state: RowState) -> int:
    return state.draft.text.length if isinstance(state, ReplyState) else len(state.turn.text)
