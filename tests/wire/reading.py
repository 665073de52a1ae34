"""Reading one reply of a wire server through the real SDK."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import threading
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from desktop_chat.base.clock import SystemClock
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
from desktop_chat.domain.events import RefusalDelta, StreamEvent, TextDelta, ThinkingDelta
from desktop_chat.domain.parameters import Parameters
from desktop_chat.providers.limits import Limits
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import (
    Action,
    Answerer,
    Exchange,
    Recut,
    Request,
    WireServer,
    pieces_of,
    random_pieces,
    whole,
)
from tests.wire.rows_http_errors import KEY, REFUSED_FIELDS
from tests.wire.schema import Row

SEED = 20260101


def chunkings(grain: int) -> dict[str, Recut]:
    """Return the four ways in which an answer is written; `grain` scales them for huge ones."""
    return {
        "whole": whole,
        "7-byte": pieces_of(7 * grain),
        "1-byte": pieces_of(grain),
        "random": random_pieces(SEED, 40 * grain),
    }


def answerer(row: Row, seen: threading.Event | None = None) -> Answerer:
    """Return what the server of a row answers, from its next request on.

    The server of a learning row looks at the request: it refuses as long as there is what it
    refuses.
    """
    scripts = [answer.actions(seen) for answer in row.answers]
    refused = REFUSED_FIELDS.get(row.key)
    given = itertools.count()

    def answer(request: Request, _number: int) -> Sequence[Action]:
        if refused is None:
            return scripts[min(next(given), len(scripts) - 1)]
        return scripts[0] if refused in request.json else scripts[1]

    return answer


def limits_of(row: Row) -> Limits:
    """Return the limits under which a row is read."""
    return Limits() if row.idle is None else Limits(idle=row.idle)


def connection_to(server: WireServer, api: Api | None = Api.CHAT) -> Connection:
    """Return a connection to a wire server."""
    address = parse_base_url(server.base_url)
    return Connection("wire", Source.COMMAND_LINE, address, api, Secret(KEY), "m")


def hello(*, max_tokens: int | None = None, stream: bool = True) -> ReplyRequest:
    """Return a request that asks for a reply to `hi`."""
    return ReplyRequest(
        "m",
        (PromptMessage(Role.USER, "hi"),),
        parameters=Parameters(max_tokens=max_tokens),
        stream=stream,
    )


@contextlib.asynccontextmanager
async def providers(limits: Limits | None = None) -> AsyncIterator[Providers]:
    """Give providers that are closed at the end."""
    source = Providers(in_process=None, clock=SystemClock(), limits=limits or Limits())
    try:
        yield source
    finally:
        await source.aclose()


@dataclass(slots=True)
class Reading:
    """What came of one request, and what the server saw of it."""

    events: list[StreamEvent] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    ended_at: float = 0.0

    @property
    def last_sent(self) -> float:
        """When the server's last byte left."""
        return self.exchanges[-1].last_sent


_SHOWS = (TextDelta, ThinkingDelta, RefusalDelta)


async def read_events(
    source: Providers,
    connection: Connection,
    request: ReplyRequest,
    seen: threading.Event | None = None,
) -> list[StreamEvent]:
    """Return all events of one reply; `seen` is set by the first of them that shows something."""
    events: list[StreamEvent] = []
    async with source.open(connection, request) as stream:
        async for batch in stream:
            events.extend(batch)
            if seen is not None and any(isinstance(event, _SHOWS) for event in batch):
                seen.set()
    return events


async def read_row(row: Row, recut: Recut = whole) -> Reading:
    """Serve a row, read it, and return what came."""
    return (await read_in_turn([row], [recut]))[0]


async def read_chunkings(row: Row) -> dict[str, Reading]:
    """Read a row at each chunking: beside each other where it waits, else one after the other.

    A row of which something is learned has a new server each time, so that it is learned again.
    """
    cuts = chunkings(row.grain)
    if row.idle is None and row.key not in REFUSED_FIELDS:
        readings = await read_in_turn([row] * len(cuts), list(cuts.values()))
    else:
        readings = await asyncio.gather(*(read_row(row, cut) for cut in cuts.values()))
    return dict(zip(cuts, readings, strict=True))


async def read_in_turn(rows: Sequence[Row], recuts: Sequence[Recut]) -> list[Reading]:
    """Read rows one after the other, each in its way, from one server and by one client."""
    readings = []
    seen = threading.Event()
    with WireServer([]) as server:
        async with providers(limits_of(rows[0])) as source:
            for row, recut in zip(rows, recuts, strict=True):
                seen.clear()
                server.answers, server.recut = answerer(row, seen), recut
                before = len(server.exchanges)
                request = hello(max_tokens=row.max_tokens)
                connection = connection_to(server, row.api)
                reading = Reading(await read_events(source, connection, request, seen))
                reading.ended_at = time.monotonic()
                reading.exchanges = server.exchanges[before:]
                readings.append(reading)
    return readings
