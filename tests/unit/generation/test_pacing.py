"""A flood leaves the loop its turns, and waits for whoever draws it."""

from __future__ import annotations

import asyncio
import itertools
import logging

import pytest

from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.endings import EndState
from desktop_chat.generation.controller import BACKLOG_LIMIT, SLICE, ReplyController, Snapshot
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import DEMO, REQUEST, Recorder, ScriptedSource, end, text


class SlowView:
    """A view that draws when a test says so; what it was given and has not drawn is its backlog."""

    def __init__(self) -> None:
        self.given = 0
        self.drawn = 0
        self.waits = 0
        self._caught_up = asyncio.Event()

    def show(self, snapshot: Snapshot) -> None:
        self.given = snapshot.draft.text.length

    @property
    def backlog(self) -> int:
        return self.given - self.drawn

    async def caught_up(self) -> None:
        self.waits += 1
        self._caught_up.clear()
        await self._caught_up.wait()

    def draw(self) -> None:
        self.drawn = self.given
        self._caught_up.set()


class GoneView:
    """A view that is gone: it never draws, and never makes anyone wait."""

    backlog = BACKLOG_LIMIT * 2

    async def caught_up(self) -> None:
        return


@pytest.mark.parametrize("view", [None, GoneView()])
def test_a_flood_leaves_another_task_a_turn_in_every_slice(view: GoneView | None) -> None:
    batches, cost = 400, SLICE / 4
    turns: list[int] = []

    async def check() -> None:
        clock = FakeClock(per_look=cost / 2)  # each batch looks at the clock twice
        source = ScriptedSource(((*[text("x")] * batches, end()),))
        controller = ReplyController(source, clock=clock, view=view)
        tasks = TaskScope("test")

        async def other() -> None:
            while True:
                turns.append(source.reads)
                await asyncio.sleep(0)

        reply = Recorder()
        controller.start(DEMO, REQUEST, reply)
        tasks.spawn("other", other())
        await controller.ended()
        await tasks.close()
        assert reply.state is EndState.COMPLETE
        await controller.close()

    asyncio.run(check())
    steps = [later - earlier for earlier, later in itertools.pairwise(turns)]
    assert max(steps) <= 6
    assert len([step for step in steps if step]) >= batches // 6


def test_a_slow_server_costs_the_loop_no_extra_turns() -> None:
    async def check() -> None:
        clock = FakeClock()
        source = ScriptedSource(((*[text("x")] * 100, end()),))
        controller = ReplyController(source, clock=clock)
        seen: list[int] = []

        async def other() -> None:
            while True:
                seen.append(source.reads)
                await asyncio.sleep(0)

        tasks = TaskScope("test")
        tasks.spawn("other", other())
        controller.start(DEMO, REQUEST, Recorder())
        await controller.ended()
        await tasks.close()
        # No time has passed, so all was read in one go.
        assert set(seen) <= {0, 101}

    asyncio.run(check())


def test_nothing_is_read_while_the_view_is_behind() -> None:
    piece = "x" * (BACKLOG_LIMIT // 4)

    async def check() -> None:
        view = SlowView()
        source = ScriptedSource(((*[text(piece)] * 12, end()),))
        controller = ReplyController(source, clock=FakeClock(), view=view)
        reply = Recorder()
        reply.on = view.show
        controller.start(DEMO, REQUEST, reply)
        reads = []
        while not reply.ended:
            await settle()
            assert view.backlog <= BACKLOG_LIMIT + len(piece)
            reads.append(source.reads)
            view.draw()
        assert reads == [5, 10, 13]  # the fifth piece is the first above the limit
        assert view.waits == 2
        assert reply.text == piece * 12
        await controller.close()

    asyncio.run(check())


def test_a_backlog_at_the_limit_is_no_reason_to_wait() -> None:
    async def check() -> None:
        view = SlowView()
        source = ScriptedSource(((text("x" * BACKLOG_LIMIT), end()),))
        controller = ReplyController(source, clock=FakeClock(), view=view)
        reply = Recorder()
        reply.on = view.show
        controller.start(DEMO, REQUEST, reply)
        await controller.ended()
        assert view.waits == 0

    asyncio.run(check())


def test_stop_works_while_the_view_is_behind() -> None:
    async def check() -> None:
        view = SlowView()
        source = ScriptedSource(((text("x" * BACKLOG_LIMIT * 2), text("y"), end()),))
        controller = ReplyController(source, clock=FakeClock(), view=view)
        reply = Recorder()
        reply.on = view.show
        controller.start(DEMO, REQUEST, reply)
        await settle()
        assert view.waits == 1
        controller.stop()
        assert reply.state is EndState.STOPPED
        await controller.ended()
        assert source.opened == 0
        assert source.reads == 1

    asyncio.run(check())


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
