"""One request and its answer's bytes, read by a task of their own.

The task reads whatever the network brings until a slice is full and then waits for the consumer:
what is read at once becomes one batch, a full consumer stops the reading (and TCP the server),
and nothing holds the event loop longer than a slice. It also makes silence easy to end: cancelling
this task closes the socket at once, and is told apart from a person's Stop, which cancels the
consumer.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from enum import Enum
from typing import Protocol

from desktop_chat.base.clock import Clock
from desktop_chat.providers.limits import Limits

_SLICE_BYTES = 65_536
_SLICE_PIECES = 64
_DRAIN_BYTES = 65_536
_TICK = 1.0


class Silence(Enum):
    """Which wait went over its limit."""

    HEADERS = "headers"
    IDLE = "idle"


class SilenceError(Exception):
    """Nothing came for longer than a limit allows."""

    def __init__(self, silence: Silence) -> None:
        super().__init__(silence.value)
        self.silence = silence


class BodyTooLargeError(Exception):
    """The decoded body went over its limit."""


class RawBody(AbstractAsyncContextManager["RawBody", None], Protocol):
    """An open answer: what the SDK's stream is to this module."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, with names in lower case."""
        ...

    def pieces(self) -> AsyncGenerator[bytes, None]:
        """Return the decoded bytes as they come."""
        ...

    async def close(self) -> None:
        """Close the connection, or give it back."""
        ...


class Exchange:
    """Sends one request with `send`, and gives its answer out as it comes.

    `close` must be awaited; it leaves no task, no timer and no open request behind.
    """

    def __init__(
        self, send: Callable[[], Awaitable[RawBody]], *, limits: Limits, clock: Clock
    ) -> None:
        self._send = send
        self._limits = limits
        self._clock = clock
        self._pieces: list[bytes] = []
        self._size = 0
        self._total = 0
        self._draining = False
        self._opened = False
        self._ended = False
        self._error: Exception | None = None
        self._silence: Silence | None = None
        self._news: asyncio.Future[None] | None = None
        self._room: asyncio.Future[None] | None = None
        self._limit_of_silence = limits.headers
        self._last = clock.monotonic()
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self.headers: Mapping[str, str] = {}
        self.ends_quietly = False

    # ---- the consumer's side

    async def open(self) -> None:
        """Send the request and return when the headers are there; raises what went wrong."""
        self._last = self._clock.monotonic()
        loop = asyncio.get_running_loop()
        self._task = loop.create_task(self._run(), name="providers:exchange")
        self._start_watch()
        while not self._opened and not self._ended:
            await self._wait_for_news()
        if not self._opened:
            self._raise()

    async def read(self) -> bytes:
        """Return what has come since the last call, b"" at the end; raises what cut it."""
        while not self._pieces and not self._ended:
            await self._wait_for_news()
        if not self._pieces:
            self._raise()
            return b""
        data = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        self._make_room()
        return data

    def expect_end(self) -> None:
        """Take silence as the end from now on: the server has said that it is done."""
        self._limit_of_silence = min(self._limit_of_silence, self._limits.after_finish)
        self.ends_quietly = True

    def abort(self) -> None:
        """Close the connection now; `close` still has to be awaited."""
        self._stop_watch()
        if self._task is not None:
            self._task.cancel()

    async def close(self, *, drain: bool = False) -> None:
        """End everything. `drain`: the answer is over, so its connection may be kept."""
        self._stop_watch()
        task = self._task
        if task is None:
            return
        try:
            if drain and not task.done():
                self._draining = True
                self._pieces.clear()
                self._total = 0
                self._make_room()
                await asyncio.wait({task}, timeout=self._limits.drain)
        finally:
            task.cancel()
        while not task.done():
            await asyncio.wait({task})

    # ---- the reader's side

    async def _run(self) -> None:
        try:
            async with await self._send() as body:
                self._opened = True
                self.headers = body.headers
                self._limit_of_silence = self._limits.idle
                self._last = self._clock.monotonic()
                self._tell()
                await self._read_all(body)
        except asyncio.CancelledError:
            if self._silence is None:
                raise
            self._error = SilenceError(self._silence)
        # Everything is handed to the consumer, which knows the world's errors from ours.
        except Exception as error:
            self._error = error
        finally:
            self._ended = True
            self._tell()

    async def _read_all(self, body: RawBody) -> None:
        pieces = body.pieces()
        try:
            async for piece in pieces:
                await self._take(piece)
        finally:
            # The body first: generators that are dropped while it is open await on their way
            # out, which ends in a RuntimeError where no loop closes them (FACTS.md 2.1 B2).
            await body.close()
            await pieces.aclose()

    async def _take(self, piece: bytes) -> None:
        self._last = self._clock.monotonic()
        self._total += len(piece)
        if self._draining:
            if self._total > _DRAIN_BYTES:
                raise BodyTooLargeError
            return
        self._pieces.append(piece)
        self._size += len(piece)
        self._tell()
        if self._total > self._limits.body:
            raise BodyTooLargeError
        if self._size >= _SLICE_BYTES or len(self._pieces) >= _SLICE_PIECES:
            self._room = asyncio.get_running_loop().create_future()
            await self._room
            self._last = self._clock.monotonic()

    def _raise(self) -> None:
        error, self._error = self._error, None
        if error is not None:
            raise error

    async def _wait_for_news(self) -> None:
        self._news = asyncio.get_running_loop().create_future()
        try:
            await self._news
        finally:
            self._news = None

    def _tell(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    def _make_room(self) -> None:
        room, self._room = self._room, None
        self._last = self._clock.monotonic()
        if room is not None and not room.done():
            room.set_result(None)

    # ---- silence

    def _start_watch(self) -> None:
        shortest = min(self._limits.headers, self._limits.idle, self._limits.after_finish)
        # One coarse timer for the stream, not one per read: qasync never kills cancelled timers
        # (FACTS.md q1), so the last one of this chain is all that can outlive it, by a tick.
        tick = max(0.005, min(_TICK, shortest / 4))
        loop = asyncio.get_running_loop()

        def look() -> None:
            self._look()
            if self._timer is not None:
                self._timer = loop.call_later(tick, look)

        self._timer = loop.call_later(tick, look)

    def _stop_watch(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _look(self) -> None:
        if self._ended or self._room is not None or self._task is None:
            return
        if self._clock.monotonic() - self._last >= self._limit_of_silence:
            self._silence = Silence.IDLE if self._opened else Silence.HEADERS
            self._stop_watch()
            self._task.cancel()
