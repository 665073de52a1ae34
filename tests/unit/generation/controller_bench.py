"""A controller with everything around it scripted, for the tests beside this file."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from desktop_chat.domain.draft import Draft
from desktop_chat.generation.controller import ReplyController
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import (
    COMPLETE,
    DEMO,
    REQUEST,
    Recorder,
    ScriptedSource,
    Step,
)


class Bench:
    """A controller with a scripted source and a clock that stands still."""

    def __init__(self, *scripts: tuple[Step, ...]) -> None:
        self.source = ScriptedSource(scripts or (COMPLETE,))
        self.clock = FakeClock()
        self.controller = ReplyController(self.source, clock=self.clock)

    def start(self, draft: Draft | None = None) -> Recorder:
        recorder = Recorder()
        self.controller.start(DEMO, REQUEST, recorder, draft=draft)
        return recorder

    async def run(self, draft: Draft | None = None) -> Recorder:
        """Start a reply and let everything happen that needs no time."""
        recorder = self.start(draft)
        await settle()
        return recorder

    async def close(self) -> None:
        """Close, and check that nothing is left."""
        await self.controller.close()
        assert self.source.opened == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}


def bench(*scripts: tuple[Step, ...], check: Callable[[Bench], Awaitable[None]]) -> None:
    async def run() -> None:
        made = Bench(*scripts)
        try:
            await check(made)
        finally:
            await made.close()

    asyncio.run(run())
