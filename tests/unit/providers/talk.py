"""What tests of the real client have in common: answers, connections, and asking."""

from __future__ import annotations

import asyncio
import socket

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import (
    Api,
    Connection,
    PromptMessage,
    ReplyRequest,
    Role,
    Source,
)
from desktop_chat.domain.endings import Ending
from desktop_chat.domain.events import ReplyEnded, StreamEvent
from desktop_chat.providers.source import Limits, Providers
from tests.helpers.wire_server import Action, Hold, Send

HELLO = ReplyRequest("m", (PromptMessage(Role.USER, "hello"),))
KEY = "sk-abcdefghijklmnop"
TEXT = b'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}\n\n'
STOP = b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"


def answer(*items: bytes, status: str = "200 OK", end: bytes = b"0\r\n\r\n") -> list[Action]:
    """Return the actions of a chunked answer; with `end` empty it stays open."""
    lines = (f"HTTP/1.1 {status}", "Content-Type: text/event-stream", "Transfer-Encoding: chunked")
    head = "\r\n".join((*lines, "", ""))
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(item), item) for item in items)
    actions: list[Action] = [Send(head.encode() + chunks + end)]
    return actions if end else [*actions, Hold()]


def refusal(status: str, body: bytes = b"", *headers: str) -> list[Action]:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return [Send("\r\n".join(lines).encode() + body)]


WHOLE = answer(TEXT, STOP, DONE)


def to(address: str, *, key: str = "", api: Api | None = Api.CHAT) -> Connection:
    return Connection("test", Source.PERSON, parse_base_url(address), api, Secret(key), "m")


async def read(
    source: Providers, connection: Connection, request: ReplyRequest = HELLO
) -> list[StreamEvent]:
    async with source.open(connection, request) as stream:
        return [event async for batch in stream for event in batch]


def ending_of(events: list[StreamEvent]) -> Ending:
    ends = [event.ending for event in events if isinstance(event, ReplyEnded)]
    assert len(ends) == 1
    assert isinstance(events[-1], ReplyEnded)
    return ends[0]


def ask(connection: Connection, limits: Limits | None = None, times: int = 1) -> Ending:
    """Return how the last of some replies ended, one after the other on one source."""

    async def main() -> Ending:
        source = Providers(limits=limits or Limits())
        try:
            for _ in range(times - 1):
                await read(source, connection)
            return ending_of(await read(source, connection))
        finally:
            await source.aclose()

    return asyncio.run(main())


def sentence_of(ending: Ending) -> str:
    assert ending.failure is not None
    return ending.failure.sentence


MISSING = refusal("404 Not Found", b'{"detail":"Not Found"}')


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
