"""What generation and the window need of the outside, as protocols that adapters fill."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from desktop_chat.domain.connection import Api, Connection, ModelInfo, ReplyRequest
from desktop_chat.domain.diagnosis import Diagnosis, Step
from desktop_chat.domain.endings import Failure
from desktop_chat.domain.events import StreamEvent
from desktop_chat.domain.inspection import Inspection
from desktop_chat.domain.parameters import Parameter


class RequestFailed(Exception):
    """A request other than for a reply went wrong; `failure` says how."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.sentence)
        self.failure = failure


class ReplyStream(Protocol):
    """One request and the events of its reply, in batches of what one read brought.

    Iterating never raises for anything that a server or a network does: the last event of the
    last batch is always `ReplyEnded`, and no other event is one. Leaving the context closes the
    connection, at once and whatever state it is in; cancelling the task that iterates leaves the
    context. The request is sent when iteration begins.
    """

    async def __aenter__(self) -> Self:
        """Begin."""
        ...

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connection."""
        ...

    def __aiter__(self) -> AsyncIterator[Sequence[StreamEvent]]:
        """Return the batches; they can be iterated once."""
        ...


class ReplySource(Protocol):
    """Sends requests to servers: the port that `providers` fills."""

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        """Return the stream of one attempt at a reply; nothing is sent yet."""
        ...

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        """Return the models that a server lists, in its order.

        Raises:
            RequestFailed: it has no list, or did not answer.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


class Examiner(Protocol):
    """Tests connections: a port that `providers` fills."""

    async def examine(self, connection: Connection, tell: Callable[[Step], object]) -> Diagnosis:
        """Test a connection, and tell each step when it begins and when it ends.

        Bounded in time; cancelling the task ends it. The key goes to the connection's own origin
        alone. What it teaches about the server is used from then on.
        """
        ...


class Inspector(Protocol):
    """Shows what went over the wire for replies of this run: a port that `providers` fills."""

    def inspections(self, tag: str) -> tuple[Inspection, ...]:
        """Return the requests that were made for a reply, the oldest first; none that are old."""
        ...


@dataclass(frozen=True, slots=True)
class Untaken:
    """Parameters that are not sent: `api` has no field for them, or the server refused them."""

    api: Api
    no_field: frozenset[Parameter] = frozenset()
    refused: frozenset[Parameter] = frozenset()


class Dialects(Protocol):
    """Knows what servers take: a port that `providers` fills."""

    def untaken(self, connection: Connection, model: str) -> Untaken:
        """Return which parameters are not sent to a model, as far as is known now."""
        ...


class InProcessReply(Protocol):
    """What a server inside this process answers: the port that `demo` fills."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers, in order."""
        ...

    @property
    def body(self) -> AsyncIterator[bytes]:
        """The body as it comes; raises ConnectionResetError where the connection is cut."""
        ...


class InProcessServer(Protocol):
    """A server inside this process, reached without a port."""

    async def respond(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> InProcessReply:
        """Return the answer to one request."""
        ...


class ReplyView(Protocol):
    """Whoever shows a reply while it comes: the port that the transcript fills.

    It hears of what is new through `on_change`, which must return at once; drawing is the view's
    own affair, at most once per frame. `backlog` is the number of characters that were given and
    not drawn; when it is too large the controller awaits `caught_up` before it reads more
    (DESIGN.md, “Backpressure”).
    """

    @property
    def backlog(self) -> int:
        """Characters that wait to be drawn."""
        ...

    async def caught_up(self) -> None:
        """Return when most of the backlog is drawn, or the view is gone."""
        ...


class PictureRefused(Exception):
    """A picture is not there, or is not to be had; the argument is a sentence that says why."""


class PictureSource(Protocol):
    """Fetches pictures that a person asked for: the port that `providers` fills."""

    async def fetch(self, address: str) -> bytes:
        """Return the bytes of the picture at an http or https address.

        Raises:
            PictureRefused: there is none, it is too large, or it is somewhere else.
        """
        ...
