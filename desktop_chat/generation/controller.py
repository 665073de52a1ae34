"""The controller: owns the one task of a reply, and all cancellation."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_chat.base.clock import Clock
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Connection, ReplyRequest
from desktop_chat.domain.draft import Draft, fold_all
from desktop_chat.domain.endings import STOPPED, Ending, EndState, Failure, FailureKind
from desktop_chat.domain.ports import ReplySource, ReplyStream, ReplyView
from desktop_chat.generation.life import Phase, Trigger, next_phase
from desktop_chat.generation.retry import RetryPlan, plan_retry

BACKLOG_LIMIT = 256 * 1024
"""Characters that may wait to be drawn; with more, nothing is read from the server."""

SLICE = 0.004
"""Seconds of continuous work after which the loop gets its turn (DESIGN.md, “Fairness”)."""

LONGEST_CLOSE = 2.0
"""Seconds that a connection may take to close when the program ends."""

_log = logging.getLogger(Log.GENERATION)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A reply at one moment; times are monotonic seconds, None where it has not come to it.

    `retry` and `retry_at` are there while the next attempt is waited for. `heard_at` is when the
    server last gave a sign of life.
    """

    phase: Phase
    draft: Draft
    started_at: float
    heard_at: float
    first_output_at: float | None = None
    ended_at: float | None = None
    retry: RetryPlan | None = None
    retry_at: float | None = None


@dataclass(slots=True)
class _Run:
    """The mutable state of one reply; only its controller touches it."""

    connection: Connection
    request: ReplyRequest
    draft: Draft
    before: Draft
    started_at: float
    heard_at: float
    on_change: Callable[[Snapshot], None]
    prepare: Callable[[], Awaitable[None]] | None
    phase: Phase = Phase.IDLE
    first_output_at: float | None = None
    ended_at: float | None = None
    retry: RetryPlan | None = None
    retry_at: float | None = None
    retry_now: asyncio.Event = field(default_factory=asyncio.Event)
    closing: bool = False

    @property
    def anything_shown(self) -> bool:
        return self.draft.size > self.before.size

    def snapshot(self) -> Snapshot:
        return Snapshot(
            self.phase,
            self.draft,
            self.started_at,
            self.heard_at,
            self.first_output_at,
            self.ended_at,
            self.retry,
            self.retry_at,
        )


class ReplyController:
    """Runs one reply at a time; starting another one ends the one that runs.

    Every reply ends in exactly one state: the last call of its `on_change` has the phase `ENDED`
    and a draft with an ending, and no call follows it. Calls come on the loop's thread.
    """

    def __init__(
        self,
        source: ReplySource,
        *,
        clock: Clock,
        view: ReplyView | None = None,
        slice_seconds: float = SLICE,
    ) -> None:
        self._source = source
        self._clock = clock
        self._view = view
        self._slice = slice_seconds
        self._tasks = TaskScope("generation")
        self._run: _Run | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is something to stop."""
        return self._run is not None and self._run.phase.is_running

    def start(
        self,
        connection: Connection,
        request: ReplyRequest,
        on_change: Callable[[Snapshot], None],
        *,
        draft: Draft | None = None,
        prepare: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Begin a reply; `draft` is what it begins with when one is continued.

        The first request leaves when `prepare` has returned; stopping cancels it.

        Raises:
            RuntimeError: the controller is closed.
        """
        while self.is_running:  # what hears of an end may begin the next reply
            self.stop()
        begun = draft if draft is not None else Draft()
        now = self._clock.monotonic()
        run = _Run(connection, request, begun, begun, now, now, on_change, prepare)
        # The task is there before `on_change` is called: it may stop or replace this reply.
        self._task = self._tasks.spawn("reply", self._live(run, self._tasks.running()))
        self._run = run
        self._step(run, Trigger.START)

    def stop(self) -> None:
        """End the reply that runs, at once: its state is `stopped` when this returns.

        The task is cancelled, which closes the connection in whatever state it is in.
        """
        run, task = self._run, self._task
        if run is None or task is None or not run.phase.is_running:
            return
        # First the task: whatever `on_change` does or raises, the connection closes. Where that is
        # closing already it is left to: a cancelled close would leave it open.
        if not run.closing:
            task.cancel()
        self._finish(run, STOPPED, Trigger.STOP)

    def retry_now(self) -> None:
        """End the wait for the next attempt, if there is one."""
        if self._run is not None:
            self._run.retry_now.set()

    async def ended(self) -> None:
        """Return when no reply runs and every connection is closed."""
        while running := self._tasks.running():
            await asyncio.wait(running)

    async def close(self) -> None:
        """Stop what runs and return when nothing is left of it."""
        while self.is_running:
            self.stop()
        if running := self._tasks.running():
            # What closes its connection is not cancelled again, unless that takes too long.
            await asyncio.wait(running, timeout=LONGEST_CLOSE)
        await self._tasks.close()

    async def _live(self, run: _Run, before: frozenset[asyncio.Task[Any]]) -> None:
        try:
            if before:
                # The replaced replies' connections are closed before this one's request leaves.
                await asyncio.wait(before)
            if run.prepare is not None:
                await run.prepare()
            await self._attempts(run)
        except asyncio.CancelledError:
            # By `stop`, which has ended the reply; or by whoever ends the loop.
            self._finish(run, STOPPED, Trigger.STOP)
            raise
        except Exception as error:  # a bug of ours must still end the reply; the scope logs it
            self._finish(run, _own_error(error), Trigger.END)
            raise

    async def _attempts(self, run: _Run) -> None:
        retries = 0
        while True:
            ending = await self._attempt(run)
            plan = plan_retry(ending, retries_made=retries, anything_shown=run.anything_shown)
            if plan is None:
                self._finish(run, ending, Trigger.END)
                return
            retries = plan.number
            await self._wait(run, plan)

    async def _attempt(self, run: _Run) -> Ending:
        await _take_cancellation(run)
        try:
            async with self._source.open(run.connection, run.request) as stream:
                try:
                    return await self._read(run, stream)
                finally:
                    run.closing = True
        finally:
            run.closing = False

    async def _read(self, run: _Run, stream: ReplyStream) -> Ending:
        busy_since = self._clock.monotonic()
        async for batch in stream:
            now = run.heard_at = self._clock.monotonic()
            run.draft = fold_all(run.draft, batch)
            ending = run.draft.ending
            if ending is not None:
                # The draft is open while a retry may follow; `_finish` closes it.
                run.draft = replace(run.draft, ending=None)
            self._advance(run, now)
            await _take_cancellation(run)
            if ending is not None:
                return ending
            if self._view is not None and self._view.backlog > BACKLOG_LIMIT:
                await self._view.caught_up()
            if self._clock.monotonic() - busy_since > self._slice:
                await asyncio.sleep(0)
                busy_since = self._clock.monotonic()
        raise RuntimeError("the stream ended without an ending")

    def _advance(self, run: _Run, now: float) -> None:
        if run.anything_shown:
            if run.first_output_at is None:
                run.first_output_at = now
            self._step(run, Trigger.OUTPUT)
        elif run.draft.answered:
            self._step(run, Trigger.HEADERS)
        else:
            run.on_change(run.snapshot())

    async def _wait(self, run: _Run, plan: RetryPlan) -> None:
        _log.info("%s: attempt %d in %.1f s", plan.failure.kind, plan.number + 1, plan.wait)
        run.draft = run.before
        run.retry, run.retry_at = plan, self._clock.monotonic() + plan.wait
        run.retry_now.clear()
        self._step(run, Trigger.FAILED_EARLY)
        await _take_cancellation(run)
        sleeping = self._tasks.spawn("retry wait", self._clock.sleep(plan.wait))
        pressed = self._tasks.spawn("retry now", run.retry_now.wait())
        try:
            await asyncio.wait({sleeping, pressed}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            pressed.cancel()
        run.retry = run.retry_at = None
        run.heard_at = self._clock.monotonic()
        self._step(run, Trigger.TRY_AGAIN)

    def _finish(self, run: _Run, ending: Ending, trigger: Trigger) -> None:
        if not run.phase.is_running:
            return  # it has ended before; the first ending stands
        run.draft = replace(run.draft, ending=ending, activity=None)
        run.retry = run.retry_at = None
        run.ended_at = self._clock.monotonic()
        _log.info("reply ended: %s, %d characters", ending.state, run.draft.text.length)
        self._step(run, trigger)

    def _step(self, run: _Run, trigger: Trigger) -> None:
        run.phase = next_phase(run.phase, trigger)
        run.on_change(run.snapshot())


async def _take_cancellation(run: _Run) -> None:
    """Have a reply that was stopped from inside `on_change` be cancelled here.

    Otherwise the next thing that waits would be cancelled, which may be the closing of the
    connection or the sending of another request.
    """
    if not run.phase.is_running:
        await asyncio.sleep(0)
        raise asyncio.CancelledError


def _own_error(error: Exception) -> Ending:
    return Ending(
        EndState.FAILED,
        Failure(
            FailureKind.PROGRAM,
            tr("The program made a mistake. What has come is kept; the log says more."),
            details=(type(error).__name__,),
        ),
    )
