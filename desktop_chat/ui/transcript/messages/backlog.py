"""The turns whose blocks are still being worked out, and whoever waits for that."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState

WhenDone = Callable[[RowState, Callable[[], None]], None]
"""Has the second called as soon as all that was given of a turn is among its blocks."""

CAUGHT_UP = 128 * 1024
"""Characters of backlog below which nobody has to wait: half of what the controller allows."""


class Backlog:
    """Work that is done in shares; `wake` is called when someone waits for the end of some."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._states: dict[TurnId, RowState] = {}
        self._waiters: list[asyncio.Future[None]] = []
        self._errands: list[tuple[RowState, Callable[[], None]]] = []
        self._is_ahead = False

    def __bool__(self) -> bool:
        return bool(self._states)

    @property
    def size(self) -> int:
        """Characters that were given and are not among the blocks."""
        return sum(state.backlog for state in self.replies())

    def replies(self) -> Iterator[ReplyState]:
        """Iterate over the replies that something may have changed in."""
        for state in self._states.values():
            if isinstance(state, ReplyState):
                yield state

    def add(self, state: RowState) -> None:
        """Work on that turn, too."""
        self._states[state.turn.id] = state

    def when_done(self, state: RowState, then: Callable[[], None]) -> None:
        """Call `then` as soon as all that was given of that turn is among the blocks."""
        if state.needs_work:
            self.add(state)
            self._errands.append((state, then))
            self._wake()
        else:
            then()

    def clear(self) -> None:
        """Work on nothing more."""
        self._states.clear()
        self._errands.clear()
        self.release()

    def work(self, seconds: float) -> None:
        """Work for about that long, on one turn at least; who has waited longest comes first.

        What has gone out of sight is left out, unless someone waits for it: its blocks are
        forgotten, and worked out again when it comes back.
        """
        deadline = time.perf_counter() + seconds
        awaited = [state for state, _ in self._errands]
        for turn, state in list(self._states.items()):
            del self._states[turn]
            if not state.is_begun and all(state is not each for each in awaited):
                continue
            self._states[turn] = state
            state.work(deadline)
            if time.perf_counter() > deadline:
                break

    def work_ahead(self, seconds: float) -> None:
        """Work between frames, so that the next one need not."""
        self.work(seconds)
        self._is_ahead = True

    def work_in_frame(self, seconds: float) -> None:
        """Work for a frame, unless it has been done before it."""
        if not self._is_ahead:
            self.work(seconds)
        self._is_ahead = False

    def settle(self) -> bool:
        """Leave out what is done, let go who waited for it; return whether anything is left."""
        for turn in [turn for turn, state in self._states.items() if not state.needs_work]:
            del self._states[turn]
        self._run_errands()
        if self.size < CAUGHT_UP:
            self.release()
        return bool(self._states)

    def _run_errands(self) -> None:
        ready = [errand for errand in self._errands if not errand[0].needs_work]
        if ready:
            self._errands = [errand for errand in self._errands if errand[0].needs_work]
            for _, then in ready:
                then()

    async def wait(self) -> None:
        """Return when most is done, or `release` is called."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        await waiter

    def release(self) -> None:
        """Let everyone go who waits."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()
