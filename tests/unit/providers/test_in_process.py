"""A server inside the process is a server like any other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import pytest

from desktop_chat.domain.connection import Connection, PromptMessage, ReplyRequest, Role, Source
from desktop_chat.domain.draft import Draft, fold
from desktop_chat.domain.endings import EndState
from desktop_chat.providers.source import Providers

DEMO = Connection("Demo", Source.DEMO)
HELLO = ReplyRequest("demo", (PromptMessage(Role.USER, "hello"),))
TEXT = b'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}\n\n'
STOP = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


@dataclass
class Answered:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: AsyncIterator[bytes]


class FakeServer:
    def __init__(self, *pieces: bytes | type[Exception], status: int = 200) -> None:
        self._pieces = pieces
        self._status = status
        self.asked: list[tuple[str, str, bytes]] = []
        self.closed = asyncio.Event()

    async def respond(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> Answered:
        self.asked.append((method, path, body))
        return Answered(self._status, (("content-type", "text/event-stream"),), self._body())

    async def _body(self) -> AsyncIterator[bytes]:
        try:
            for piece in self._pieces:
                if not isinstance(piece, bytes):
                    raise piece
                yield piece
            if not self._pieces:
                await asyncio.Event().wait()
        finally:
            self.closed.set()


def reply_of(server: FakeServer) -> Draft:
    async def main() -> Draft:
        source = Providers(in_process=server)
        draft = Draft()
        async with source.open(DEMO, HELLO) as stream:
            async for batch in stream:
                for event in batch:
                    draft = fold(draft, event)
        await source.aclose()
        assert server.closed.is_set()
        return draft

    return asyncio.run(main())


def test_a_reply_comes_from_inside():
    server = FakeServer(TEXT, STOP)
    draft = reply_of(server)
    assert str(draft.text) == "Hi"
    assert draft.ending is not None
    assert draft.ending.state is EndState.COMPLETE
    assert server.asked[0][:2] == ("POST", "/v1/chat/completions")


def test_a_cut_from_inside_is_a_cut():
    draft = reply_of(FakeServer(TEXT, ConnectionResetError))
    assert str(draft.text) == "Hi"
    assert draft.ending is not None
    assert draft.ending.state is EndState.INTERRUPTED


def test_stop_closes_the_body():
    async def main() -> None:
        server = FakeServer()
        source = Providers(in_process=server)
        began = asyncio.Event()

        async def read() -> None:
            async with source.open(DEMO, HELLO) as stream:
                async for _ in stream:
                    began.set()

        task = asyncio.create_task(read())
        await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert server.closed.is_set()
        await source.aclose()

    asyncio.run(main())
