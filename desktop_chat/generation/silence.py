"""Notices when a server has said nothing for long, and has it said once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_chat.base.clock import Clock
from desktop_chat.base.tasks import TaskScope
from desktop_chat.generation import session_rules as rules
from desktop_chat.generation.session_state import SessionState

_LOOKS = 1.0
"""Seconds between two looks."""


class SilenceWatch:
    """Watches one reply at a time; `tell` is called once for each silence."""

    def __init__(
        self,
        clock: Clock,
        state: Callable[[], SessionState],
        backlog: Callable[[], int],
        tell: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._state = state
        self._backlog = backlog
        self._tell = tell
        self._task: asyncio.Task[None] | None = None

    def begin(self, tasks: TaskScope) -> None:
        """Watch the reply that runs now."""
        self.end()
        self._task = tasks.spawn("silence", self._watch())

    def end(self) -> None:
        """Watch no more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _watch(self) -> None:
        said: float | None = None
        turn = self._state().running
        while self._state().running == turn:
            await self._clock.sleep(_LOOKS)
            state = self._state()
            if state.running != turn or state.live is None or state.notice is not None:
                continue
            quiet = rules.is_silent(state.live, self._clock.monotonic(), self._backlog())
            if quiet and said != state.live.heard_at:
                # Once for each silence: a person may put the notice away.
                said = state.live.heard_at
                self._tell()
