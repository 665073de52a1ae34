"""One reply at a time, one end for each, and a connection that closes whatever happens."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    HeadersReceived,
    ModelNamed,
    TextDelta,
    ThinkingDelta,
    Usage,
    UsageReported,
)
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from tests.helpers.clock import settle
from tests.helpers.replies import (
    COMPLETE,
    DEMO,
    REQUEST,
    Recorder,
    Step,
    Wait,
    batch,
    end,
    fails,
    text,
)
from tests.unit.generation.controller_bench import Bench, bench

RATE, SERVER, NETWORK = FailureKind.RATE_LIMITED, FailureKind.SERVER, FailureKind.NETWORK
HEADERS = batch(HeadersReceived())


IDLE_TO_END = [Phase.CONNECTING, Phase.WAITING, Phase.STREAMING, Phase.ENDED]


@pytest.mark.parametrize(
    ("script", "phases", "state"),
    [
        ((HEADERS, text("a"), text("b"), end()), IDLE_TO_END, EndState.COMPLETE),
        ((HEADERS, HEADERS, text("a"), HEADERS, end()), IDLE_TO_END, EndState.COMPLETE),
        ((text("ab"), end()), [Phase.CONNECTING, Phase.STREAMING, Phase.ENDED], EndState.COMPLETE),
        ((end(EndState.EMPTY),), [Phase.CONNECTING, Phase.ENDED], EndState.EMPTY),
        (
            (HEADERS, end(EndState.EMPTY)),
            [Phase.CONNECTING, Phase.WAITING, Phase.ENDED],
            EndState.EMPTY,
        ),
        ((HEADERS, text("a"), end(EndState.LENGTH)), IDLE_TO_END, EndState.LENGTH),
        ((HEADERS, text("a"), fails(SERVER)), IDLE_TO_END, EndState.FAILED),
        ((fails(NETWORK),), [Phase.CONNECTING, Phase.ENDED], EndState.FAILED),
        ((HEADERS, batch(ThinkingDelta("t")), end()), IDLE_TO_END, EndState.COMPLETE),
    ],
)
def test_a_reply_goes_through_its_phases(
    script: tuple[Step, ...], phases: list[Phase], state: EndState
) -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        assert reply.phases == phases
        assert reply.state is state
        assert reply.after_end == 0
        assert not b.controller.is_running
        assert b.source.log == [("open", 0), ("send", 0), ("close", 0)]

    bench(script, check=check)


def test_what_came_is_in_the_draft_and_the_times_in_the_snapshot() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        await b.clock.advance(5.0)
        gate.set()
        await settle()
        last = reply.snapshots[-1]
        assert str(last.draft.text) == "Hi"
        assert last.draft.model == "m-2"
        assert last.draft.usage == Usage(1)
        assert (last.started_at, last.first_output_at, last.ended_at) == (1_000, 1_005, 1_005)
        assert last.heard_at == 1_005

    gate = asyncio.Event()
    script = (
        batch(HeadersReceived(), ModelNamed("m-2")),
        Wait(gate),
        text("Hi"),
        batch(UsageReported(Usage(1))),
        end(),
    )
    bench(script, check=check)


def test_every_sign_of_life_is_told_though_nothing_is_shown() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        await b.clock.advance(3.0)
        gate.set()
        await settle()
        assert reply.phases == [Phase.CONNECTING]
        assert reply.snapshots[-1].heard_at == 1_003
        assert reply.snapshots[-1].draft.activity is Activity.QUEUED

    gate = asyncio.Event()
    bench((Wait(gate), batch(ActivityNoted(Activity.QUEUED)), Wait()), check=check)


# Stop


@pytest.mark.parametrize(
    ("script", "seconds", "phase"),
    [
        ((Wait(),), 0.0, Phase.CONNECTING),
        ((HEADERS, Wait()), 0.0, Phase.WAITING),
        ((text("kept"), Wait()), 0.0, Phase.STREAMING),
        ((fails(SERVER),), 0.0, Phase.RETRYING),
    ],
)
def test_stop_ends_a_reply_in_every_phase_at_once(
    script: tuple[Step, ...], seconds: float, phase: Phase
) -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        await b.clock.advance(seconds)
        assert reply.phases[-1] is phase
        b.controller.stop()
        assert reply.state is EndState.STOPPED
        assert not b.controller.is_running
        b.controller.stop()
        await b.controller.ended()
        assert b.source.opened == 0
        assert len(b.source.requests) == 1
        assert reply.after_end == 0
        assert reply.phases.count(Phase.ENDED) == 1
        assert reply.text == ("kept" if phase is Phase.STREAMING else "")

    bench(script, check=check)


def test_stop_before_the_task_has_begun_sends_nothing() -> None:
    async def check(b: Bench) -> None:
        reply = b.start()
        b.controller.stop()
        await settle()
        assert reply.state is EndState.STOPPED
        assert b.source.requests == []

    bench(check=check)


def test_stop_without_a_reply_does_nothing() -> None:
    async def check(b: Bench) -> None:
        b.controller.stop()
        b.controller.retry_now()
        await b.controller.ended()

    bench(check=check)


@pytest.mark.parametrize("phase", [p for p in Phase if p is not Phase.IDLE])
def test_stop_from_inside_on_change_leaves_no_trace(phase: Phase) -> None:
    async def check(b: Bench) -> None:
        reply = Recorder()
        reply.on = lambda snapshot: b.controller.stop() if snapshot.phase is phase else None
        b.controller.start(DEMO, REQUEST, reply)
        await settle()
        for _ in range(3):
            await b.clock.advance(1.0)
        assert reply.ended
        assert reply.after_end == 0
        assert b.source.opened == 0
        assert reply.state is (EndState.COMPLETE if phase is Phase.ENDED else EndState.STOPPED)
        assert len(b.source.requests) == (0 if phase is Phase.CONNECTING else
                                          1 if phase is Phase.RETRYING else 2)  # fmt: skip

    bench((fails(SERVER),), (HEADERS, text("a"), *[text("b")] * 50, end()), check=check)


def test_stop_from_inside_on_change_reads_no_further() -> None:
    async def check(b: Bench) -> None:
        reply = Recorder()
        reply.on = lambda s: b.controller.stop() if s.phase is Phase.STREAMING else None
        b.controller.start(DEMO, REQUEST, reply)
        await settle()
        assert b.source.reads == 1
        assert reply.text == "a"
        assert b.source.log[-1] == ("close", 0)

    bench((text("a"), *[text("b")] * 1_000, end()), check=check)


def test_an_end_in_the_batch_at_which_one_stops_comes_too_late() -> None:
    async def check(b: Bench) -> None:
        reply = Recorder()
        reply.on = lambda s: b.controller.stop() if s.phase is Phase.STREAMING else None
        b.controller.start(DEMO, REQUEST, reply)
        await settle()
        assert reply.state is EndState.STOPPED
        assert b.source.opened == 0

    whole = batch(TextDelta("a"), *end().events)
    bench((whole,), check=check)


def test_whoever_fails_to_hear_of_a_stop_does_not_keep_the_connection_open() -> None:
    async def check(b: Bench) -> None:
        def fail(snapshot: Snapshot) -> None:
            if snapshot.phase is Phase.ENDED:
                raise ValueError("a bug in the window")

        reply = await b.run()
        reply.on = fail
        with pytest.raises(ValueError, match="a bug in the window"):
            b.controller.stop()
        await b.controller.ended()
        assert b.source.opened == 0
        assert not b.controller.is_running

    bench((text("a"), Wait()), check=check)


def test_the_loops_own_end_ends_the_reply_too() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await b.controller.ended()
        assert reply.state is EndState.STOPPED
        assert b.source.opened == 0

    bench((text("a"), Wait()), check=check)


def test_stop_leaves_a_connection_that_closes_already_to_its_close() -> None:
    async def check(b: Bench) -> None:
        b.source.turns_to_close = 100
        reply = await b.run()
        assert b.source.reads == 2
        assert b.source.opened == 1
        assert reply.phases[-1] is Phase.STREAMING
        b.controller.stop()
        assert reply.state is EndState.STOPPED
        await b.controller.close()
        assert b.source.log == [("open", 0), ("send", 0), ("close", 0)]
        assert reply.after_end == 0

    bench((text("a"), end()), check=check)


def test_closing_does_not_cancel_what_a_stop_has_cancelled_before() -> None:
    async def check(b: Bench) -> None:
        b.source.turns_to_close = 10
        await b.run()
        b.controller.stop()
        await settle(3)
        await b.controller.close()
        assert b.source.log[-1] == ("close", 0)

    bench((text("a"), Wait()), check=check)


# Replace


def test_a_new_reply_stops_the_one_that_runs_and_waits_for_its_connection_to_close() -> None:
    async def check(b: Bench) -> None:
        first = await b.run()
        second = b.start()
        assert first.state is EndState.STOPPED
        await settle()
        assert second.state is EndState.COMPLETE
        assert b.source.log == [
            ("open", 0), ("send", 0), ("close", 0), ("open", 1), ("send", 1), ("close", 1),
        ]  # fmt: skip

    bench((text("a"), Wait()), COMPLETE, check=check)


def test_the_last_of_many_new_replies_waits_for_the_first_connection_too() -> None:
    async def check(b: Bench) -> None:
        b.source.turns_to_close = 20
        replies = [await b.run()]
        for _ in range(3):
            replies.append(b.start())
            await settle(2)
        await settle(100)
        assert [reply.state for reply in replies] == [EndState.STOPPED] * 3 + [EndState.COMPLETE]
        assert b.source.log == [
            ("open", 0), ("send", 0), ("close", 0), ("open", 1), ("send", 1), ("close", 1),
        ]  # fmt: skip

    bench((text("a"), Wait()), COMPLETE, check=check)


@pytest.mark.parametrize("phase", [p for p in Phase if p is not Phase.IDLE])
def test_a_reply_may_be_replaced_from_inside_on_change(phase: Phase) -> None:
    async def check(b: Bench) -> None:
        first, second = Recorder(), Recorder()

        def replace(snapshot: Snapshot) -> None:
            if snapshot.phase is phase and not second.snapshots:
                b.controller.start(DEMO, REQUEST, second)

        first.on = replace
        b.controller.start(DEMO, REQUEST, first)
        for _ in range(4):
            await b.clock.advance(2.0)
        assert first.ended
        assert second.state is EndState.COMPLETE
        assert (first.after_end, second.after_end) == (0, 0)
        assert b.source.opened == 0

    bench((fails(SERVER),), (HEADERS, text("a"), end()), check=check)


def test_whoever_hears_of_a_stop_may_begin_the_next_reply() -> None:
    async def check(b: Bench) -> None:
        first, second = Recorder(), Recorder()
        b.controller.start(DEMO, REQUEST, first)
        await settle()

        def begin(snapshot: Snapshot) -> None:
            if snapshot.phase is Phase.ENDED:
                b.controller.start(DEMO, REQUEST, second)

        first.on = begin
        b.controller.stop()
        assert b.controller.is_running
        await settle()
        assert second.state is EndState.COMPLETE

    bench((text("a"), Wait()), COMPLETE, check=check)


def test_a_closed_controller_begins_nothing() -> None:
    async def check(b: Bench) -> None:
        await b.controller.close()
        with pytest.raises(RuntimeError, match="has ended"):
            b.start()
        assert not b.controller.is_running

    bench(check=check)
