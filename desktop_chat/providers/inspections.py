"""Keep what went over the wire for the last replies of this run, in memory and within bounds.

While a reply comes, all that is done is to note when a read ended and to keep its bytes, which are
there anyway; they are read as events when somebody looks.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from desktop_chat.base.clock import Clock
from desktop_chat.base.redact import redact
from desktop_chat.domain.connection import Api, Connection
from desktop_chat.domain.endings import Ending
from desktop_chat.domain.inspection import NO_KEY, Inspection, WireEvent
from desktop_chat.domain.text import clean, one_line
from desktop_chat.providers.endpoints import PATHS
from desktop_chat.providers.fields import JsonObject

KEPT = 20
MOST_BYTES = 1024 * 1024
"""Of the answer, and of the request, of each reply."""
_HALF = MOST_BYTES // 2
_MOST_EVENTS = 5_000
_EVENT = 2_000
_ERROR = 64 * 1024

_SHOWN_HEADERS = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "openai-organization",
    "openai-project",
    "transfer-encoding",
    "user-agent",
}
"""What a connection adds by itself may hold a key under any name, and is not shown."""

_BETWEEN = re.compile(rb"\r\n\r\n|\n\n|\r\r")

Headers = Iterable[tuple[str, str]]


class Recording:
    """One request and its answer while it goes on; `look` makes a value of it."""

    def __init__(
        self, tag: str, connection: Connection, api: Api, body: JsonObject, clock: Clock
    ) -> None:
        self.tag = tag
        self._monotonic = clock.monotonic
        self._url = f"{connection.place}{PATHS[api]}"
        self._api = api.value
        self._body = cut(body, MOST_BYTES)
        self._begun = clock.monotonic()
        self._sent_at = clock.now()
        self._headers: Headers = ()
        self._status: int | None = None
        self._answer_headers: Mapping[str, str] = {}
        self._answered: float | None = None
        self._first_output: float | None = None
        self._ended: float | None = None
        self._size = 0
        self._left_out = 0
        self._head: list[tuple[float, bytes]] = []
        self._head_size = 0
        self._tail: deque[tuple[float, bytes]] = deque()
        self._tail_size = 0
        self._tokens: int | None = None
        self._ending = ""
        self._error = ""

    # What an attempt notes.

    def sent(self, headers: Headers) -> None:
        """Note the headers that left."""
        self._headers = headers

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Note that the answer has begun."""
        self._status, self._answer_headers = status, headers
        self._answered = self._now()

    def refused(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Note an answer that is an error."""
        self.answered(status, headers)
        self._error = body[:_ERROR].decode("utf-8", "replace")

    def read(self, data: bytes) -> None:
        """Note what one read brought; it costs the same whatever stands in it."""
        size = len(data)
        noted = (self._monotonic() - self._begun, data)
        self._size += size
        if self._head_size + size <= _HALF:
            self._head.append(noted)
            self._head_size += size
            return
        self._tail.append(noted)
        self._tail_size += size
        while self._tail_size > _HALF:
            _, gone = self._tail.popleft()
            self._tail_size -= len(gone)
            self._left_out += len(gone)

    def output(self) -> None:
        """Note that the first of the text has come."""
        if self._first_output is None:
            self._first_output = self._now()

    def ended(self, ending: Ending | None, tokens: int | None = None) -> None:
        """Note the end; the first one counts. None stands for one that a person stopped."""
        if self._ended is not None:
            return
        self._ended = self._now()
        self._tokens = tokens
        if ending is None:
            self._ending = "stopped"
            return
        self._ending = f"{ending.state} ({ending.reason})" if ending.reason else ending.state.value
        if ending.failure is not None and not self._error:
            self._error = "\n".join((ending.failure.sentence, *ending.failure.details))

    # What is looked at.

    def look(self) -> Inspection:
        """Return it as it is now."""
        return Inspection(
            sent_at=self._sent_at,
            url=self._url,
            api=self._api,
            headers=_shown(self._headers),
            body=redact(json.dumps(self._body, ensure_ascii=False, indent=2)),
            status=self._status,
            answer_headers=_answered_with(self._answer_headers.items()),
            answered=self._answered,
            first_byte=self._head[0][0] if self._head else None,
            first_output=self._first_output,
            ended=self._ended,
            size=self._size,
            left_out=self._left_out,
            tokens=self._tokens,
            events=self._events(),
            ending=self._ending,
            error=clean(redact(self._error)),
        )

    def _events(self) -> tuple[WireEvent, ...]:
        events = [*read_events(self._head), *read_events(tuple(self._tail))]
        if len(events) > _MOST_EVENTS:
            half = _MOST_EVENTS // 2
            events = events[:half] + events[-half:]
        return tuple(events)

    def _now(self) -> float:
        return self._monotonic() - self._begun


class Inspections:
    """The recordings of the last requests, the newest last."""

    def __init__(self, kept: int = KEPT) -> None:
        self._recordings: deque[Recording] = deque(maxlen=kept)

    def begin(self, recording: Recording) -> None:
        """Keep one more, and drop the oldest where there are too many."""
        self._recordings.append(recording)

    def of(self, tag: str) -> tuple[Inspection, ...]:
        """Return those of one reply, the oldest first."""
        return tuple(each.look() for each in self._recordings if each.tag == tag)

    def has(self, tag: str) -> bool:
        """Return whether there is one of that reply."""
        return any(each.tag == tag for each in self._recordings)


def cut(body: JsonObject, most: int) -> JsonObject:
    """Return a body with its long texts cut in the middle, so that all have room in `most`."""
    count = _count_texts(body)
    each = max(200, most // max(1, count))
    value = _cut(body, each)
    assert isinstance(value, dict)
    return value


def _count_texts(value: object) -> int:
    if isinstance(value, str):
        return len(value) > 200
    if isinstance(value, dict):
        return sum(map(_count_texts, value.values()))
    return sum(map(_count_texts, value)) if isinstance(value, list) else 0


def _cut(value: object, most: int) -> object:
    if isinstance(value, str) and len(value) > most:
        half = most // 2
        return f"{value[:half]} … {len(value) - 2 * half:,} characters left out … {value[-half:]}"
    if isinstance(value, dict):
        return {name: _cut(each, most) for name, each in value.items()}
    return [_cut(each, most) for each in value] if isinstance(value, list) else value


def read_events(reads: Iterable[tuple[float, bytes]]) -> list[WireEvent]:
    """Return the events of server-sent bytes, each at the time of the read that completed it.

    What is no event stream is one event.
    """
    reads = list(reads)
    if not reads:
        return []
    whole = b"".join(data for _, data in reads)
    ends = list(accumulate(len(data) for _, data in reads))
    found = []
    for block, end in _blocks(whole):
        at = reads[min(bisect_right(ends, end - 1), len(reads) - 1)][0]
        found.append(_event(at, block))
    return found


def _blocks(whole: bytes) -> Iterator[tuple[bytes, int]]:
    at = 0
    for mark in _BETWEEN.finditer(whole):
        if block := whole[at : mark.start()].strip():
            yield block, mark.end()
        at = mark.end()
    if block := whole[at:].strip():
        yield block, len(whole)


def _event(at: float, block: bytes) -> WireEvent:
    size = len(block)
    text = block[: 2 * _EVENT].decode("utf-8", "replace")
    name, data = "", []
    for line in text.splitlines():
        field, colon, value = line.partition(":")
        if colon and field == "event":
            name = value.strip()
        elif colon and field == "data":
            data.append(value.removeprefix(" "))
        elif colon and not field:
            name = name or "comment"
            data.append(value.strip())
        else:
            data.append(line)
    said = clean(redact("\n".join(data)))
    said = said if len(said) <= _EVENT else f"{said[:_EVENT]} …"
    return WireEvent(at, one_line(name, 80), said, size)


def _shown(headers: Headers) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, one_line(redact(value), 500) if name.lower() in _SHOWN_HEADERS else NO_KEY)
        for name, value in headers
    )


def _answered_with(headers: Headers) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, NO_KEY if "cookie" in name.lower() else one_line(redact(value), 500))
        for name, value in headers
    )
