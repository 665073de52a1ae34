"""One API's try at a reply: the request, its silent repetitions, and the answer as events."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api, Connection, ReplyRequest
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import StreamEvent
from desktop_chat.domain.notices import wait_words
from desktop_chat.domain.parameters import Parameter
from desktop_chat.providers.bodies import build_body
from desktop_chat.providers.clients import SetupError
from desktop_chat.providers.endpoints import PATHS
from desktop_chat.providers.errors import Answer, http_failure
from desktop_chat.providers.exchange import (
    BodyTooLargeError,
    Exchange,
    RawBody,
    Silence,
    SilenceError,
)
from desktop_chat.providers.fields import JsonObject
from desktop_chat.providers.inspections import Recording
from desktop_chat.providers.mapper import ReplyMapper, too_large
from desktop_chat.providers.parameters import fields_sent, parameters_named
from desktop_chat.providers.shared import Shared

if TYPE_CHECKING:
    from desktop_chat.providers import sdk, transport_errors

_MOST_EVENTS = 256
_MOST_BYTES = 16_384
"""Bytes that are decoded in one go, so that a batch costs about a millisecond."""
_MOST_LESSONS = 8
"""A server that takes no parameter at all refuses one after the other."""


class Attempt:
    """Asks one API. `ending` is there when it is over, `refused` when it is open."""

    def __init__(
        self, api: Api, connection: Connection, request: ReplyRequest, shared: Shared
    ) -> None:
        self.api = api
        self.ending: Ending | None = None
        self.refused: tuple[Parameter, ...] = ()
        self._connection = connection
        self._request = request
        self._shared = shared
        self._limits = shared.limits.within(connection.time_outs)
        self._exchange: Exchange | None = None
        self._mapper: ReplyMapper | None = None
        self._recording: Recording | None = None
        self._data = b""
        self._at = 0
        self._events: list[StreamEvent] = []

    @property
    def has_shown(self) -> bool:
        """Whether anything of a reply has come."""
        seen = self._mapper.seen if self._mapper is not None else None
        return seen is not None and (seen.has_answer or seen.has_thinking)

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; none before it has come."""
        return self._exchange.headers if self._exchange is not None else {}

    async def open(self) -> bool:
        """Send the request; return whether the server answers with a reply."""
        ending, was_kept = await self._send()
        if ending is not None and was_kept:
            # F11: the server had closed a kept connection, and never saw the request.
            await self.close()
            ending, _ = await self._send()
        for _ in range(_MOST_LESSONS):
            if ending is None or ending.failure is None or not self._learn(ending.failure):
                break
            await self.close()
            ending, _ = await self._send()
        self.ending = ending
        return ending is None

    async def batch(self) -> list[StreamEvent]:
        """Return the next events, at most 256; none when the ending is there."""
        while not self._events and self.ending is None:
            await self._advance()
        batch, self._events = self._events[:_MOST_EVENTS], self._events[_MOST_EVENTS:]
        return batch

    def abort(self) -> None:
        """Close the connection at once; `close` still has to be awaited."""
        if self._exchange is not None:
            self._exchange.abort()

    async def close(self) -> None:
        """Close the connection, or keep it for the next request where the reply is whole."""
        exchange, self._exchange = self._exchange, None
        if self._recording is not None:
            self._recording.ended(self.ending)
        if exchange is not None:
            broken = self.ending is not None and self.ending.state is EndState.INTERRUPTED
            await exchange.close(drain=self.ending is not None and not broken)

    # ---- sending

    def _learn(self, failure: Failure) -> bool:
        shared = self._shared
        model = self._request.model
        if not shared.learns:
            return False
        quirks = shared.memory.quirks
        before = quirks.body(self._connection, model).without
        sent = frozenset(fields_sent(self.api, self._request.parameters)) - before
        learned = quirks.learn(self._connection, model, self.api, failure, sent)
        if learned:
            new = quirks.body(self._connection, model).without - before
            self.refused += parameters_named(new.intersection(sent))
            shared.memory.keep()
        return learned

    async def _send(self) -> tuple[Ending | None, bool]:
        """Send once; return how it ended, if it did, and whether a lost reused connection did."""
        ending, was_kept = await self._send_recorded()
        if ending is not None and self._recording is not None:
            self._recording.ended(ending)
        return ending, was_kept

    async def _send_recorded(self) -> tuple[Ending | None, bool]:
        from desktop_chat.providers import sdk, transport_errors

        shared = self._shared
        try:
            client = await shared.clients.get(self._connection)
        except SetupError as error:
            return Ending(EndState.FAILED, error.failure), False
        notes = sdk.RequestNotes()
        known = shared.memory.quirks.body(self._connection, self._request.model)
        body = build_body(self.api, self._request, known)
        recording = Recording(self._request.tag, self._connection, self.api, body, shared.clock)
        self._recording = recording
        if recording.tag:
            shared.inspections.begin(recording)
        sender = self._sender(client, body, notes)
        exchange = Exchange(sender, limits=self._limits, clock=shared.clock)
        self._exchange = exchange
        try:
            try:
                await exchange.open()
            finally:
                recording.sent(notes.headers)
        except sdk.StatusReceived as answer:
            recording.refused(answer.status, answer.headers, answer.body)
            failure = http_failure(self._answer(answer.status, answer.headers), answer.body)
            filtered = failure.kind is FailureKind.PROMPT_FILTERED
            return Ending(EndState.FILTERED if filtered else EndState.FAILED, failure), False
        except SilenceError as error:
            return self._silent(error), False
        except transport_errors.TRANSPORT as error:
            ending = transport_errors.transport_ending(
                error, self._route, answered=False, first=notes.first
            )
            kept = not notes.fresh and not notes.first
            return ending, kept and transport_errors.is_lost_connection(error)
        recording.answered(200, exchange.headers)
        self._mapper = ReplyMapper(
            self.api,
            self._answer(200, exchange.headers),
            self._limits,
            continue_text=self._request.continue_text,
        )
        return None, False

    def _sender(
        self, client: sdk.Client, body: JsonObject, notes: sdk.RequestNotes
    ) -> Callable[[], Awaitable[RawBody]]:
        from desktop_chat.providers import sdk

        async def send() -> RawBody:
            sdk.notes.set(notes)
            return await sdk.post(client, PATHS[self.api], body)

        return send

    def _answer(self, status: int, headers: Mapping[str, str]) -> Answer:
        return Answer(
            status=status,
            headers=headers,
            place=self._connection.place,
            model=self._request.model,
            has_key=bool(self._connection.key),
            proxy=self._route.proxy,
            now=self._shared.clock.now(),
        )

    @property
    def _route(self) -> transport_errors.Route:
        from desktop_chat.providers import transport_errors

        return transport_errors.route_of(self._connection)

    # ---- reading

    async def _advance(self) -> None:
        """Decode a little more of what came, or read on, or end."""
        mapper, exchange = self._mapper, self._exchange
        if mapper is None or exchange is None:
            raise RuntimeError("the attempt was not opened")
        if mapper.over:
            self._finish(mapper, None)
            return
        if self._at >= len(self._data):
            self._data, broken = await self._read(exchange)
            self._at = 0
            if not self._data:
                self._finish(mapper, broken)
                return
        piece = self._data[self._at : self._at + _MOST_BYTES]
        self._at += _MOST_BYTES
        self._events = mapper.feed(piece)
        if self._recording is not None and (mapper.seen.has_answer or mapper.seen.has_thinking):
            self._recording.output()
        if mapper.has_reason:
            exchange.expect_end()

    async def _read(self, exchange: Exchange) -> tuple[bytes, Ending | None]:
        from desktop_chat.providers import transport_errors

        try:
            data = await exchange.read()
            if data and self._recording is not None:
                self._recording.read(data)
            return data, None
        except SilenceError as error:
            return b"", None if exchange.ends_quietly else self._silent(error)
        except BodyTooLargeError:
            return b"", Ending(EndState.FAILED, too_large())
        except transport_errors.TRANSPORT as error:
            return b"", transport_errors.transport_ending(error, self._route, answered=True)

    def _finish(self, mapper: ReplyMapper, broken: Ending | None) -> None:
        self._data = b""
        self._events, self.ending = mapper.end(broken)
        if self._recording is not None:
            self._recording.ended(self.ending, mapper.tokens)

    def _silent(self, error: SilenceError) -> Ending:
        limits = self._limits
        place = self._route.place
        if error.silence is Silence.HEADERS:
            sentence = tr("{place} did not begin to answer within {wait}.").format(
                place=place, wait=wait_words(limits.headers)
            )
        else:
            sentence = tr("{place} sent nothing for {wait}.").format(
                place=place, wait=wait_words(limits.idle)
            )
        return Ending(EndState.INTERRUPTED, Failure(FailureKind.NETWORK, sentence))
