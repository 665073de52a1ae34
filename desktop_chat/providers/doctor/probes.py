"""The single things that a test tries: a list of models, the smallest request to one API."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import (
    Api,
    Connection,
    ModelInfo,
    PromptMessage,
    ReplyRequest,
    Role,
)
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import ReplyEnded
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.ports import RequestFailed
from desktop_chat.providers.attempt import Attempt
from desktop_chat.providers.clients import SetupError
from desktop_chat.providers.exchange import SilenceError
from desktop_chat.providers.models import list_models
from desktop_chat.providers.shared import Shared
from desktop_chat.providers.words import is_about_proxy

LEAST_TOKENS = 16
"""The smallest limit that every API takes; Responses refuses less."""

_PROMPT = (PromptMessage(Role.USER, "Say OK."),)


class Reach(Enum):
    """How far a request came."""

    ANSWERED = "answered"
    REFUSED = "refused"
    NO_HOST = "no host"
    CERTIFICATE = "certificate"
    ENCRYPTION = "encryption"
    PROXY = "proxy"
    SETUP = "setup"
    SILENT = "silent"
    LOST = "lost"
    """Anything else that a network does."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one thing that was tried came to; no `failure` means that it worked."""

    failure: Failure | None = None
    reach: Reach = Reach.ANSWERED
    models: tuple[ModelInfo, ...] = ()
    is_reply: bool = False
    """A reply was asked for, not a list."""
    came_whole: bool = False
    """The reply was asked for as a stream, and came as one body."""
    is_empty: bool = False
    """The reply ended well and held no text."""

    @property
    def works(self) -> bool:
        """Whether the server did what it was asked for."""
        return self.failure is None

    @property
    def kind(self) -> FailureKind | None:
        """What went wrong."""
        return self.failure.kind if self.failure is not None else None


SILENT = Outcome(
    Failure(FailureKind.NETWORK, tr("No answer came within the time limit.")), Reach.SILENT
)


async def try_list(connection: Connection, shared: Shared) -> Outcome:
    """Ask for the list of models, in whatever shape."""
    try:
        return Outcome(models=await list_models(connection, shared))
    except RequestFailed as failed:
        return Outcome(failed.failure, _reach(failed.failure, failed.__cause__))


async def try_api(
    api: Api, connection: Connection, model: str, shared: Shared, *, stream: bool
) -> Outcome:
    """Send the smallest real request to one API, once."""
    request = ReplyRequest(model, _PROMPT, Parameters(max_tokens=LEAST_TOKENS), stream=stream)
    attempt = Attempt(api, connection, request, shared)
    has_text = False
    try:
        await attempt.open()
        kind = attempt.headers.get("content-type", "")
        while batch := await attempt.batch():
            has_text = has_text or any(type(event) is not ReplyEnded for event in batch)
        return _judged(attempt.ending, is_json="json" in kind and stream, has_text=has_text)
    finally:
        attempt.abort()
        await attempt.close()


def _judged(ending: Ending | None, *, is_json: bool, has_text: bool) -> Outcome:
    assert ending is not None
    failure = ending.failure
    if failure is not None:
        # What a network did has details; that nothing came has none.
        silent = failure.kind is FailureKind.NETWORK and not failure.details
        return Outcome(failure, Reach.SILENT if silent else Reach.ANSWERED)
    if ending.state is EndState.INTERRUPTED:
        words = tr("The reply broke off before the server said that it is whole.")
        return Outcome(Failure(FailureKind.SERVER, words), Reach.LOST)
    if ending.state is EndState.EMPTY and not (ending.reason or ending.details):
        words = tr("An answer came, and there was nothing in it.")
        return Outcome(Failure(FailureKind.SERVER, words))
    return Outcome(
        is_reply=True,
        came_whole=is_json and has_text,
        is_empty=ending.state is EndState.EMPTY,
    )


def _reach(failure: Failure, cause: BaseException | None) -> Reach:
    if isinstance(cause, SilenceError):
        return Reach.SILENT
    if failure.status == 407:
        return Reach.PROXY
    if failure.status is not None or cause is None:
        return Reach.ANSWERED
    if failure.kind is FailureKind.WRONG_ADDRESS:
        return Reach.ANSWERED
    for reach in _transport_reach(cause, failure):
        return reach
    return Reach.SETUP if isinstance(cause, SetupError) else Reach.LOST


def _transport_reach(cause: BaseException, failure: Failure) -> Iterator[Reach]:
    import httpx2

    from desktop_chat.providers import transport_errors

    chain = list(transport_errors.causes(cause))
    if isinstance(cause, SetupError):
        yield Reach.SETUP
    if any(isinstance(e, ssl.SSLCertVerificationError) for e in chain):
        yield Reach.CERTIFICATE
    if any(isinstance(e, httpx2.ProxyError) for e in chain) or is_about_proxy(failure.sentence):
        yield Reach.PROXY
    waiting = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
    if any(isinstance(e, ssl.SSLError) and not isinstance(e, waiting) for e in chain):
        yield Reach.ENCRYPTION
    if any(isinstance(e, socket.gaierror) for e in chain):
        yield Reach.NO_HOST
    if any(isinstance(e, ConnectionRefusedError) for e in chain):
        yield Reach.REFUSED
    if any(isinstance(e, httpx2.TimeoutException) for e in chain):
        yield Reach.SILENT
