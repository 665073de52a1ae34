"""One request's task: what it leaves behind, and what it does about silence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from types import TracebackType
from typing import Self

import pytest

from desktop_chat.base.clock import SystemClock
from desktop_chat.providers.exchange import (
    BodyTooLargeError,
    Exchange,
    RawBody,
    Silence,
    SilenceError,
)
from desktop_chat.providers.limits import Limits


class FakeBody:
    """An open answer with these pieces; None is a wait that nothing but a cancellation ends."""

    def __init__(self, *pieces: bytes | None) -> None:
        self._pieces = pieces
        self.given = 0
        self.closed = False

    @property
    def headers(self) -> Mapping[str, str]:
        return {"x": "y"}

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        for piece in self._pieces:
            if piece is None:
                await asyncio.Event().wait()
            else:
                self.given += 1
                yield piece

    async def close(self) -> None:
        self.closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


def sending(body: FakeBody) -> Callable[[], Awaitable[RawBody]]:
    async def send() -> RawBody:
        return body

    return send


async def read_all(exchange: Exchange) -> None:
    while await exchange.read():
        pass


def run(answer: FakeBody, use: Callable[[Exchange], Awaitable[None]], **limits: float) -> None:
    """Use an exchange, close it, and check that nothing is left of it."""

    async def main() -> None:
        exchange = Exchange(
            sending(answer),
            limits=Limits(**limits),  # type: ignore[arg-type]
            clock=SystemClock(),
        )
        try:
            await use(exchange)
        finally:
            await exchange.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert answer.closed

    asyncio.run(main())


def test_what_is_there_at_once_is_read_at_once():
    async def use(exchange: Exchange) -> None:
        await exchange.open()
        assert exchange.headers == {"x": "y"}
        assert await exchange.read() == b"abc"
        assert await exchange.read() == b""
        assert await exchange.read() == b""

    run(FakeBody(b"a", b"b", b"c"), use)


def test_a_slow_consumer_stops_the_reading():
    body = FakeBody(*[b"x" * 65_536] * 50)

    async def use(exchange: Exchange) -> None:
        await exchange.open()
        for _ in range(20):
            await asyncio.sleep(0)
        assert body.given <= 2
        await read_all(exchange)
        assert body.given == 50

    run(body, use)


def test_a_consumer_that_leaves_while_reading_waits_for_it():
    async def use(exchange: Exchange) -> None:
        await exchange.open()
        await exchange.read()

    run(FakeBody(*[b"x" * 65_536] * 50), use)


def test_silence_in_the_body():
    async def use(exchange: Exchange) -> None:
        await exchange.open()
        assert await exchange.read() == b"a"
        with pytest.raises(SilenceError) as caught:
            await exchange.read()
        assert caught.value.silence is Silence.IDLE
        assert not exchange.ends_quietly

    run(FakeBody(b"a", None), use, idle=0.05)


def test_silence_after_the_finish_reason():
    async def use(exchange: Exchange) -> None:
        await exchange.open()
        assert await exchange.read() == b"a"
        exchange.expect_end()
        with pytest.raises(SilenceError):
            await exchange.read()
        assert exchange.ends_quietly

    run(FakeBody(b"a", None), use, after_finish=0.05)


def test_silence_before_the_headers():
    async def never() -> RawBody:
        await asyncio.Event().wait()
        raise AssertionError

    async def main() -> None:
        exchange = Exchange(never, limits=Limits(headers=0.05), clock=SystemClock())
        with pytest.raises(SilenceError) as caught:
            await exchange.open()
        assert caught.value.silence is Silence.HEADERS
        await exchange.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_a_body_over_its_limit():
    async def use(exchange: Exchange) -> None:
        await exchange.open()
        with pytest.raises(BodyTooLargeError):
            await read_all(exchange)

    run(FakeBody(*[b"x" * 1_000] * 50), use, body=10_000)


def test_a_consumer_that_is_cancelled_closes_the_body():
    body = FakeBody(b"a", None)

    async def main() -> None:
        exchange = Exchange(sending(body), limits=Limits(), clock=SystemClock())
        await exchange.open()
        reading = asyncio.ensure_future(_read_twice(exchange))
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        exchange.abort()
        await exchange.close()
        assert body.closed
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


async def _read_twice(exchange: Exchange) -> None:
    await exchange.read()
    await exchange.read()


def test_draining_takes_what_is_left_but_not_for_long():
    async def main() -> None:
        loop = asyncio.get_running_loop()
        for body in (FakeBody(b"a", b"b"), FakeBody(b"a", None), FakeBody(*[b"x" * 9_999] * 99)):
            exchange = Exchange(sending(body), limits=Limits(), clock=SystemClock())
            await exchange.open()
            await exchange.read()
            began = loop.time()
            await exchange.close(drain=True)
            assert loop.time() - began < 1
            assert body.closed

    asyncio.run(main())
