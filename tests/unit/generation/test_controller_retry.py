"""What fails is tried again where that can help, and a bug is not hidden."""

from __future__ import annotations

import pytest

from desktop_chat.base.logs import Log
from desktop_chat.domain.draft import Draft, continuation_of
from desktop_chat.domain.endings import EndState, FailureKind, RetryRule
from desktop_chat.domain.events import (
    HeadersReceived,
    ModelNamed,
    TextDelta,
    ThinkingDelta,
    Usage,
    UsageReported,
)
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from tests.helpers.clock import settle
from tests.helpers.replies import (
    COMPLETE,
    DEMO,
    REQUEST,
    Raise,
    Recorder,
    Step,
    batch,
    end,
    fails,
    text,
)
from tests.unit.generation.controller_bench import Bench, bench

RATE, SERVER, NETWORK = FailureKind.RATE_LIMITED, FailureKind.SERVER, FailureKind.NETWORK
HEADERS = batch(HeadersReceived())


# Retry


def test_a_server_error_is_tried_again_twice() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        for requests, longest_wait in ((1, 0.63), (2, 1.26)):
            assert len(b.source.requests) == requests
            await b.clock.advance(longest_wait)
        await b.clock.advance(60.0)
        assert len(b.source.requests) == 3
        assert reply.state is EndState.FAILED
        assert reply.phases == [Phase.CONNECTING, Phase.RETRYING] * 2 + [
            Phase.CONNECTING,
            Phase.ENDED,
        ]

    bench((fails(SERVER),), check=check)


def test_a_rate_limit_is_waited_for_exactly_once() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        waiting = reply.snapshots[-1]
        assert waiting.phase is Phase.RETRYING
        assert waiting.retry is not None
        assert (waiting.retry.number, waiting.retry.wait, waiting.retry_at) == (1, 20.0, 1_020.0)
        assert waiting.retry.failure.kind is RATE
        await b.clock.advance(19.9)
        assert len(b.source.requests) == 1
        await b.clock.advance(0.2)
        assert len(b.source.requests) == 2
        again = next(s for s in reply.snapshots[::-1] if s.phase is Phase.CONNECTING)
        assert (again.retry, again.retry_at) == (None, None)
        assert reply.state is EndState.FAILED

    bench((fails(RATE, RetryRule.AT, 20.0),), check=check)


def test_a_success_after_a_retry_has_nothing_of_the_failed_attempt() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        assert reply.snapshots[-1].draft == Draft()
        await b.clock.advance(1.0)
        assert reply.state is EndState.COMPLETE
        assert reply.text == "Hi"
        assert reply.snapshots[-1].draft.model == ""
        assert b.source.opened == 0

    failed = (batch(HeadersReceived(), ModelNamed("old"), UsageReported(Usage(9))), fails(SERVER))
    bench(failed, COMPLETE, check=check)


@pytest.mark.parametrize("shown", [TextDelta("a"), ThinkingDelta("a")])
def test_nothing_is_tried_again_after_the_first_output(shown: TextDelta | ThinkingDelta) -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        await b.clock.advance(60.0)
        assert len(b.source.requests) == 1
        assert reply.state is EndState.FAILED

    bench((batch(shown), fails(SERVER)), check=check)


def test_a_continued_reply_is_tried_again_and_keeps_its_text() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run(continuation_of(Draft(text=Rope("old "))))
        assert reply.phases[-1] is Phase.RETRYING
        assert reply.text == "old "
        await b.clock.advance(1.0)
        assert reply.text == "old Hi"
        assert reply.snapshots[-1].draft.revision == 0

    bench((fails(SERVER),), COMPLETE, check=check)


def test_retry_now_ends_the_wait() -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        b.controller.retry_now()
        b.controller.retry_now()
        await settle()
        assert reply.state is EndState.COMPLETE
        assert len(b.source.requests) == 2
        assert b.clock.sleepers == 0

    bench((fails(RATE, RetryRule.AT, 60.0),), COMPLETE, check=check)


def test_retry_now_before_the_wait_does_not_shorten_it() -> None:
    async def check(b: Bench) -> None:
        reply = b.start()
        b.controller.retry_now()
        await settle()
        assert reply.phases[-1] is Phase.RETRYING
        await b.clock.advance(5.0)
        assert reply.phases[-1] is Phase.RETRYING

    bench((fails(RATE, RetryRule.AT, 60.0),), COMPLETE, check=check)


def test_retry_now_from_inside_on_change_ends_the_wait() -> None:
    async def check(b: Bench) -> None:
        reply = Recorder()
        reply.on = lambda s: b.controller.retry_now() if s.phase is Phase.RETRYING else None
        b.controller.start(DEMO, REQUEST, reply)
        await settle()
        assert reply.state is EndState.COMPLETE

    bench((fails(RATE, RetryRule.AT, 60.0),), COMPLETE, check=check)


def test_each_attempt_closes_before_the_next_one_opens() -> None:
    async def check(b: Bench) -> None:
        await b.run()
        for _ in range(3):
            await b.clock.advance(2.0)
        kinds = [kind for kind, _ in b.source.log]
        assert kinds == ["open", "send", "close"] * 3

    bench((fails(SERVER),), check=check)


# Bugs


@pytest.mark.parametrize(
    "script",
    [
        (text("kept"), Raise(ValueError("a bug"))),
        (text("kept"),),  # a stream that does not end as it must
    ],
)
def test_a_bug_of_the_source_ends_the_reply_and_is_logged_once(
    script: tuple[Step, ...], caplog: pytest.LogCaptureFixture
) -> None:
    async def check(b: Bench) -> None:
        reply = await b.run()
        assert reply.state is EndState.FAILED
        ending = reply.snapshots[-1].draft.ending
        assert ending is not None
        assert ending.failure is not None
        assert ending.failure.kind is FailureKind.PROGRAM
        assert reply.text == "kept"
        assert b.source.opened == 0

    bench(script, check=check)
    errors = [record for record in caplog.records if record.levelname == "ERROR"]
    assert [record.name for record in errors] == [Log.TASKS]


def test_a_bug_of_the_view_ends_the_reply_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def check(b: Bench) -> None:
        def fail(snapshot: Snapshot) -> None:
            if snapshot.phase is Phase.STREAMING:
                raise ValueError("a bug")

        reply = Recorder()
        reply.on = fail
        b.controller.start(DEMO, REQUEST, reply)
        await settle()
        assert reply.state is EndState.FAILED
        assert reply.text == "Hi"

    bench(check=check)
    assert "a bug" in caplog.text


def test_after_a_bug_the_next_reply_works() -> None:
    async def check(b: Bench) -> None:
        await b.run()
        assert (await b.run()).state is EndState.COMPLETE

    bench((Raise(ValueError("a bug")),), COMPLETE, check=check)


def test_no_reply_text_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def check(b: Bench) -> None:
        await b.run()
        await b.clock.advance(5.0)

    bench((fails(SERVER),), (text("canary-of-the-reply"), end()), check=check)
    assert "attempt 2" in caplog.text
    assert "complete" in caplog.text
    assert "canary" not in caplog.text
