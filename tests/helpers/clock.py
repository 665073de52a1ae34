"""A clock that stands still until a test moves it."""

from __future__ import annotations

import asyncio
import heapq
import itertools


async def settle(turns: int = 50) -> None:
    """Give every task that can go on its turns, until nothing is left to do but wait."""
    for _ in range(turns):
        await asyncio.sleep(0)


class FakeClock:
    """Fills `base.clock.Clock`; time passes in `advance`, and by `per_look` with every look."""

    def __init__(self, *, per_look: float = 0.0) -> None:
        self.time = 1_000.0
        self.per_look = per_look
        self._numbers = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    @property
    def sleepers(self) -> int:
        """How many wait for this clock."""
        return sum(not future.done() for _, _, future in self._sleepers)

    def monotonic(self) -> float:
        self.time += self.per_look
        return self.time

    def now(self) -> float:
        return 1_700_000_000.0 + self.time

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.time + seconds, next(self._numbers), future))
        await future

    async def advance(self, seconds: float) -> None:
        """Let `seconds` pass; whoever sleeps wakes at its time, and does what it then does."""
        await settle()
        end = self.time + seconds
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _, future = heapq.heappop(self._sleepers)
            self.time = max(self.time, at)
            if not future.done():
                future.set_result(None)
            await settle()
        self.time = end
        await settle()
