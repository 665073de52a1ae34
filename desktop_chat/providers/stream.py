"""One reply as the batches of its events: the APIs that are tried for it, and its one end."""

from __future__ import annotations

import logging
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from types import TracebackType
from typing import Self

from desktop_chat.base.logs import Log
from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api, Connection, ReplyRequest
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import (
    HeadersReceived,
    ParametersRefused,
    ReplyEnded,
    StreamEvent,
)
from desktop_chat.providers.attempt import Attempt
from desktop_chat.providers.shared import Shared

_log = logging.getLogger(Log.PROVIDERS)

Batch = Sequence[StreamEvent]


class Reply:
    """Fills `ports.ReplyStream`."""

    def __init__(self, connection: Connection, request: ReplyRequest, shared: Shared) -> None:
        self._connection = connection
        self._request = request
        self._shared = shared
        self._attempt: Attempt | None = None
        self._batches: AsyncGenerator[Batch, None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connection; one whose reply is whole is kept for the next request."""
        attempt, self._attempt = self._attempt, None
        try:
            if attempt is not None:
                if kind is not None:
                    attempt.abort()
                await attempt.close()
        finally:
            if self._batches is not None:
                # Under qasync nobody else closes an abandoned generator (FACTS.md q3).
                await self._batches.aclose()

    def __aiter__(self) -> AsyncIterator[Batch]:
        """Return the batches; they can be iterated once."""
        if self._batches is not None:
            raise RuntimeError("a reply can be iterated once")
        self._batches = self._guarded()
        return self._batches

    async def _guarded(self) -> AsyncGenerator[Batch, None]:
        """Yield the batches; a bug of ours ends the reply as any other failure does."""
        try:
            async with aclosing(self._attempts()) as batches:
                async for batch in batches:
                    yield batch
        # A bug of ours is one ending more. Logged is where, not what: the message may quote what a
        # server sent.
        except Exception as error:
            where = "".join(traceback.format_tb(error.__traceback__))
            _log.error("a reply failed: %s\n%s", type(error).__name__, where)
            if self._attempt is not None:
                self._attempt.abort()
            yield [ReplyEnded(_bug(error))]
        # Stop: the server sees the connection closed now, not when the context is left.
        except BaseException:
            if self._attempt is not None:
                self._attempt.abort()
            raise

    async def _attempts(self) -> AsyncGenerator[Batch, None]:
        """Ask one API after the other, as long as only the endpoint is missing."""
        connection, model = self._connection, self._request.model
        apis = self._shared.memory.endpoints.order(connection, model)
        answered = False
        for api in apis:
            attempt = Attempt(api, connection, self._request, self._shared)
            self._attempt = attempt
            is_open = await attempt.open()
            if attempt.refused:
                yield [ParametersRefused(attempt.refused)]
            if is_open and not answered:
                answered = True
                yield [HeadersReceived()]
            while batch := await attempt.batch():
                yield batch
            ending = attempt.ending
            if ending is None:
                raise RuntimeError("an attempt is over without an ending")
            if ending.failure is None:
                self._worked(api)
            if _is_missing(ending) and api is not apis[-1] and not attempt.has_shown:
                await attempt.close()
                continue
            yield [ReplyEnded(_final(ending, api, automatic=connection.api is None))]
            return

    def _worked(self, api: Api) -> None:
        memory = self._shared.memory
        if memory.endpoints.worked(self._connection, self._request.model, api):
            memory.keep()


def _is_missing(ending: Ending) -> bool:
    failure = ending.failure
    return failure is not None and failure.kind is FailureKind.ENDPOINT_MISSING


def _final(ending: Ending, api: Api, *, automatic: bool) -> Ending:
    """Return the ending as it is told: where no API is left to try, the address is wrong."""
    failure = ending.failure
    if failure is None or not _is_missing(ending) or not (automatic or api is Api.CHAT):
        return ending
    wrong = Failure(
        FailureKind.WRONG_ADDRESS,
        tr("There is no chat API at this address. Check it; most end in /v1."),
        failure.server_words,
        failure.status,
        failure.code,
        failure.retry,
        failure.details,
    )
    return Ending(ending.state, wrong, ending.reason, ending.details)


def _bug(error: Exception) -> Ending:
    failure = Failure(
        FailureKind.SERVER,
        tr("The program could not read the reply. This is a fault of the program."),
        details=(type(error).__name__,),
    )
    return Ending(EndState.FAILED, failure)
