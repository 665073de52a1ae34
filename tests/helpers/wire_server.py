"""A server that says exactly the bytes it is told to, over a real socket.

No HTTP library stands between a test and the wire: an answer is a list of actions (send these
bytes, pause, wait for an event, end the connection in one way or another), and `recut` decides in
which pieces the bytes are written. Every request is recorded, and so is when its peer closed.
"""

from __future__ import annotations

import contextlib
import json
import random
import select
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

PATIENCE = 50.0
"""Seconds after which a wait for something that must happen is given up."""

_TICK = 0.01
_MERGE_UP_TO = 4 << 20


@dataclass(frozen=True, slots=True)
class Send:
    """Bytes to write, in the pieces that the server's `recut` makes of them."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Pause:
    """Seconds without a byte."""

    seconds: float


@dataclass(frozen=True, slots=True)
class WaitFor:
    """No byte before the event is set; `seconds` bounds the wait."""

    event: threading.Event
    seconds: float = PATIENCE


@dataclass(frozen=True, slots=True)
class Fin:
    """The connection ends with a FIN, whatever the framing promised."""


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection ends with a RST."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The connection stays open, silent, until the peer closes it."""


Action = Send | Pause | WaitFor | Fin | Reset | Hold
Recut = Callable[[bytes], Iterable[bytes]]


def whole(data: bytes) -> Iterable[bytes]:
    """Write everything at once."""
    yield data


def pieces_of(size: int) -> Recut:
    """Write `size` bytes at a time."""

    def cut(data: bytes) -> Iterator[bytes]:
        view = memoryview(data)
        for start in range(0, len(data), size):
            yield bytes(view[start : start + size])

    return cut


def random_pieces(seed: int, most: int = 40) -> Recut:
    """Write pieces of 1 to `most` bytes, the same ones for the same seed."""

    def cut(data: bytes) -> Iterator[bytes]:
        dice = random.Random(seed)
        view, start = memoryview(data), 0
        while start < len(data):
            size = dice.randint(1, most)
            yield bytes(view[start : start + size])
            start += size

    return cut


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(slots=True)
class Exchange:
    """One request and how its answer went.

    `closed` is set when the peer's end of the connection is known to be gone; `done` when every
    action of the answer has been carried out or the peer was gone before. `sent` counts bytes.
    """

    request: Request
    arrived: float
    closed: threading.Event = field(default_factory=threading.Event)
    done: threading.Event = field(default_factory=threading.Event)
    sent: int = 0
    last_sent: float = 0.0
    closed_at: float = 0.0


Answerer = Callable[[Request, int], Sequence[Action]]


class _PeerGoneError(Exception):
    pass


class _OurEndError(Exception):
    pass


class WireServer:
    """Serves scripted answers on a free loopback port, from threads of its own.

    `answers` are given to the requests in their order; the last one serves all further requests
    too. Instead of a list it may be a function of the request and its number. Both `answers` and
    `recut` may be set anew between requests. Use as a context manager: leaving it closes
    everything and joins every thread.
    """

    def __init__(
        self, answers: Sequence[Sequence[Action]] | Answerer, *, recut: Recut = whole
    ) -> None:
        self.answers = answers
        self.recut = recut
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._stop = threading.Event()
        self._news = threading.Condition()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._failures: list[BaseException] = []
        self.exchanges: list[Exchange] = []
        self.port: int = self._listener.getsockname()[1]

    @property
    def base_url(self) -> str:
        """The address to put into a connection."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def requests(self) -> list[Request]:
        """Every request so far, in order."""
        with self._news:
            return [exchange.request for exchange in self.exchanges]

    def wait_for_exchange(self, number: int = 0) -> Exchange:
        """Return exchange `number`, as soon as its request has come."""
        with self._news:
            came = self._news.wait_for(lambda: len(self.exchanges) > number, timeout=PATIENCE)
            assert came, f"request {number} did not come within {PATIENCE:.0f} s"
            return self.exchanges[number]

    def __enter__(self) -> Self:
        self._start(self._accept, "accept")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        with self._news:
            connections = tuple(self._connections)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()
        alive = [thread.name for thread in self._threads if thread.is_alive()]
        assert not alive, f"threads of the wire server go on: {alive}"
        if error is None and self._failures:
            raise self._failures[0]

    def _start(self, work: Callable[..., None], name: str, *args: Any) -> None:
        def run() -> None:
            try:
                work(*args)
            except BaseException as failure:  # told to the test when the server ends
                self._failures.append(failure)

        thread = threading.Thread(target=run, name=f"wire-{self.port}-{name}")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            readable, _, _ = select.select([self._listener], [], [], _TICK)
            if not readable:
                continue
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._news:
                self._connections.add(connection)
            self._start(self._serve, f"{len(self._threads)}", connection)

    def _serve(self, connection: socket.socket) -> None:
        exchange: Exchange | None = None
        buffer = bytearray()
        try:
            while True:
                request = _read_request(connection, buffer)
                exchange, actions = self._record(request)
                _Script(connection, self.recut, exchange, self._stop).run(actions)
                exchange.done.set()
        except (_PeerGoneError, OSError):
            if exchange is not None:
                exchange.closed_at = time.monotonic()
                if not self._stop.is_set():
                    exchange.closed.set()
        except _OurEndError:
            pass
        finally:
            with self._news:
                self._connections.discard(connection)
            connection.close()
            if exchange is not None:
                exchange.done.set()

    def _record(self, request: Request) -> tuple[Exchange, Sequence[Action]]:
        with self._news:
            number = len(self.exchanges)
            exchange = Exchange(request, time.monotonic())
            self.exchanges.append(exchange)
            self._news.notify_all()
        answers = self.answers
        if callable(answers):
            return exchange, answers(request, number)
        return exchange, answers[min(number, len(answers) - 1)]


class _Script:
    """Carries out the actions of one answer on one connection."""

    def __init__(
        self,
        connection: socket.socket,
        recut: Recut,
        exchange: Exchange,
        stop: threading.Event,
    ) -> None:
        self._connection = connection
        self._recut = recut
        self._exchange = exchange
        self._stop = stop

    def run(self, actions: Sequence[Action]) -> None:
        """Carry out every action; the connection stays usable unless one of them ends it."""
        for action in _merged(actions):
            match action:
                case Send(data):
                    self._send(data)
                case Pause(seconds):
                    self._idle(time.monotonic() + seconds, None)
                case WaitFor(event, seconds):
                    self._idle(time.monotonic() + seconds, event)
                case Hold():
                    self._idle(None, None)
                case Fin():
                    self._connection.shutdown(socket.SHUT_WR)
                    self._exchange.done.set()
                    self._idle(None, None)
                case Reset():
                    form = "hh" if sys.platform == "win32" else "ii"
                    linger = struct.pack(form, 1, 0)
                    self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    raise _OurEndError

    def _send(self, data: bytes) -> None:
        for piece in self._recut(data):
            self._connection.sendall(piece)
            self._exchange.sent += len(piece)
            self._exchange.last_sent = time.monotonic()

    def _idle(self, until: float | None, event: threading.Event | None) -> None:
        """Wait, and notice at once when the peer goes away meanwhile."""
        while not self._stop.is_set():
            if event is not None and event.is_set():
                return
            left = _TICK if until is None else min(_TICK, until - time.monotonic())
            if left <= 0:
                return
            readable, _, _ = select.select([self._connection], [], [], left)
            if readable and not self._connection.recv(1, socket.MSG_PEEK):
                raise _PeerGoneError
            if readable:
                self._stop.wait(left)
        raise _OurEndError


def _merged(actions: Sequence[Action]) -> Iterator[Action]:
    """Join what is sent in a row, so that it can be cut anywhere."""
    run = bytearray()
    for action in actions:
        if isinstance(action, Send) and len(run) + len(action.data) <= _MERGE_UP_TO:
            run += action.data
            continue
        if run:
            yield Send(bytes(run))
            run.clear()
        yield action
    if run:
        yield Send(bytes(run))


def _read_request(connection: socket.socket, buffer: bytearray) -> Request:
    while (end := buffer.find(b"\r\n\r\n")) < 0:
        _receive(connection, buffer)
    lines = bytes(buffer[:end]).decode("latin-1").split("\r\n")
    del buffer[: end + 4]
    method, path, _ = lines[0].split(" ", 2)
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return Request(method, path, headers, _read_chunked(connection, buffer))
    return Request(
        method,
        path,
        headers,
        _take(connection, buffer, int(headers.get("content-length", 0))),
    )


def _read_chunked(connection: socket.socket, buffer: bytearray) -> bytes:
    body = bytearray()
    while True:
        while (end := buffer.find(b"\r\n")) < 0:
            _receive(connection, buffer)
        size = int(bytes(buffer[:end]).split(b";")[0], 16)
        del buffer[: end + 2]
        body += _take(connection, buffer, size)
        _take(connection, buffer, 2)
        if size == 0:
            return bytes(body)


def _take(connection: socket.socket, buffer: bytearray, size: int) -> bytes:
    while len(buffer) < size:
        _receive(connection, buffer)
    taken = bytes(buffer[:size])
    del buffer[:size]
    return taken


def _receive(connection: socket.socket, buffer: bytearray) -> None:
    data = connection.recv(65_536)
    if not data:
        raise _PeerGoneError
    buffer += data
