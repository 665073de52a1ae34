"""Whatever happens in whatever order, each reply ends once and nothing is left behind."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_chat.domain.endings import EndState, FailureKind, RetryRule
from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    HeadersReceived,
    StreamEvent,
    TextDelta,
    TextReplaced,
    TextWasThinking,
    ThinkingDelta,
)
from desktop_chat.generation.controller import ReplyController, Snapshot
from desktop_chat.generation.life import TRANSITIONS, Phase
from desktop_chat.generation.retry import LONGEST_WAIT
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import (
    DEMO,
    REQUEST,
    Raise,
    Recorder,
    ScriptedSource,
    Step,
    Wait,
    batch,
    end,
    fails,
)

EVENTS: st.SearchStrategy[StreamEvent] = st.one_of(
    st.just(HeadersReceived()),
    st.just(ActivityNoted(Activity.QUEUED)),
    st.text("ab", max_size=3).map(TextDelta),
    st.just(ThinkingDelta("t")),
    st.just(TextWasThinking()),
    st.text("ab", max_size=3).map(TextReplaced),
)
BATCHES = st.lists(EVENTS, max_size=3).map(lambda events: batch(*events))
ENDS: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(EndState).map(end),
    st.builds(fails, st.sampled_from(FailureKind), st.sampled_from(RetryRule), st.floats(0, 200)),
    st.builds(Wait),
    st.just(Raise(ValueError("a bug"))),
)
SCRIPTS = st.builds(lambda steps, last: (*steps, last), st.lists(BATCHES, max_size=4), ENDS)

DOINGS = ("start", "stop", "retry_now", "turn", "settle", "second", "long")


@dataclass
class World:
    """A controller, all replies it was asked for, and what happens to it."""

    source: ScriptedSource
    clock: FakeClock = field(default_factory=FakeClock)
    replies: list[Recorder] = field(default_factory=list)
    most_open: int = 0

    def __post_init__(self) -> None:
        self.controller = ReplyController(self.source, clock=self.clock)

    def start(self, inside: Callable[[Snapshot], None] | None) -> None:
        reply = Recorder()
        self.replies.append(reply)
        reply.on = lambda snapshot: self._heard(snapshot, inside)
        self.controller.start(DEMO, REQUEST, reply)

    def _heard(self, snapshot: Snapshot, inside: Callable[[Snapshot], None] | None) -> None:
        self.most_open = max(self.most_open, self.source.opened)
        if inside is not None:
            inside(snapshot)

    async def do(self, doing: str, inside: Callable[[Snapshot], None] | None) -> None:
        match doing:
            case "start":
                self.start(inside)
            case "stop":
                stopped = self.replies[-1]
                self.controller.stop()
                assert stopped.ended
            case "retry_now":
                self.controller.retry_now()
            case "turn":
                await asyncio.sleep(0)
            case "settle":
                await settle()
            case "second":
                await self.clock.advance(1.0)
            case _:
                await self.clock.advance(LONGEST_WAIT + 10)


def check_story(reply: Recorder) -> None:
    assert reply.after_end == 0
    phases = [snapshot.phase for snapshot in reply.snapshots]
    assert phases[0] is Phase.CONNECTING
    assert phases[-1] is Phase.ENDED
    assert phases.count(Phase.ENDED) == 1
    steps = {(before, after) for (before, _), after in TRANSITIONS.items()}
    for before, after in itertools.pairwise(phases):
        assert before is after or (before, after) in steps
    for snapshot in reply.snapshots:
        assert (snapshot.draft.ending is not None) == (snapshot.phase is Phase.ENDED)
        assert (snapshot.retry is not None) == (snapshot.phase is Phase.RETRYING)
        assert (snapshot.ended_at is not None) == (snapshot.phase is Phase.ENDED)


def insider(world: World, what: str, phase: Phase) -> Callable[[Snapshot], None]:
    done: list[int] = []

    def act(snapshot: Snapshot) -> None:
        if snapshot.phase is not phase or done:
            return
        done.append(1)
        match what:
            case "stop":
                world.controller.stop()
            case "retry_now":
                world.controller.retry_now()
            case _:
                world.start(None)

    return act


@pytest.mark.timeout(300)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(SCRIPTS, min_size=1, max_size=4),
    st.lists(st.sampled_from(DOINGS), min_size=1, max_size=14),
    st.none()
    | st.tuples(
        st.sampled_from(("stop", "retry_now", "start")),
        st.sampled_from([phase for phase in Phase if phase is not Phase.IDLE]),
    ),
)
def test_each_reply_ends_once(
    scripts: Sequence[Sequence[Step]], doings: Sequence[str], inside: tuple[str, Phase] | None
) -> None:
    async def run() -> None:
        world = World(ScriptedSource(scripts))
        act = insider(world, *inside) if inside is not None else None
        for doing in ("start", *doings):
            await world.do(doing, act)
        await world.controller.close()
        for reply in world.replies:
            check_story(reply)
        assert world.source.opened == 0
        assert world.most_open <= 1
        assert world.clock.sleepers == 0
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    logging.disable(logging.CRITICAL)  # bugs of the source are logged; test_controller.py looks
    try:
        asyncio.run(run())
    finally:
        logging.disable(logging.NOTSET)
