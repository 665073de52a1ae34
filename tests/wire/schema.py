"""A row of WIRE.md as data: what is on the wire, and what must come of it."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import Activity, CitationAdded, MediaAdded, Usage
from tests.helpers.wire_server import Action, Fin, Hold, Pause, Reset, Send, WaitFor


class Framing(Enum):
    """How the body is delimited."""

    CHUNKED = auto()
    LENGTH = auto()
    CLOSE = auto()
    NONE = auto()
    """The items are all there is: no status line, no headers."""


class End(Enum):
    """What follows the last item."""

    END = auto()
    """What the framing asks for."""
    CUT = auto()
    RESET = auto()
    HOLD = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One HTTP answer. Each item is one HTTP chunk; `gap` seconds pass before each of them.

    `tail` is written after the last item without framing; `prelude` before the status line.
    """

    items: Sequence[bytes] = ()
    status: str = "200 OK"
    content_type: str = "text/event-stream; charset=utf-8"
    headers: Sequence[tuple[str, str]] = ()
    framing: Framing = Framing.CHUNKED
    end: End = End.END
    prelude: bytes = b""
    tail: bytes = b""
    gap: float = 0.0

    @property
    def body(self) -> bytes:
        """The body, without its framing."""
        return b"".join(self.items)

    @property
    def code(self) -> int:
        """The status as a number."""
        return int(self.status.split(" ", 1)[0])

    @property
    def all_headers(self) -> tuple[tuple[str, str], ...]:
        """The headers as they are sent."""
        headers = list(self.headers)
        if self.content_type:
            headers.insert(0, ("Content-Type", self.content_type))
        if self.framing is Framing.CHUNKED:
            headers.append(("Transfer-Encoding", "chunked"))
        elif self.framing is Framing.LENGTH:
            headers.append(("Content-Length", str(len(self.body))))
        else:
            headers.append(("Connection", "close"))
        return tuple(headers)

    def actions(self, seen: threading.Event | None = None) -> tuple[Action, ...]:
        """Return what the server does.

        `seen` is set by a reader that has shown text: a reset waits for it, because it would
        destroy what the reader has not yet taken from its socket.
        """
        steps: list[Action] = []
        if self.framing is not Framing.NONE:
            steps.append(Send(self.prelude + self._head()))
        for item in self.items:
            if self.gap:
                steps.append(Pause(self.gap))
            chunked = self.framing is Framing.CHUNKED
            steps.append(Send(b"%x\r\n%b\r\n" % (len(item), item) if chunked else item))
        if self.tail:
            steps.append(Send(self.tail))
        return (*steps, *self._last(seen))

    def _head(self) -> bytes:
        lines = [
            f"HTTP/1.1 {self.status}",
            *(f"{k}: {v}" for k, v in self.all_headers),
            "",
            "",
        ]
        return "\r\n".join(lines).encode("latin-1")

    def _last(self, seen: threading.Event | None) -> tuple[Action, ...]:
        match self.end:
            case End.END if self.framing is Framing.CHUNKED:
                return (Send(b"0\r\n\r\n"),)
            case End.END if self.framing is Framing.LENGTH:
                return ()
            case End.END | End.CUT:
                return (Fin(),)
            case End.RESET:
                return (Pause(0.3) if seen is None else WaitFor(seen), Reset())
            case End.HOLD:
                return (Hold(),)


def json_error(status: str, body: str, *headers: tuple[str, str]) -> Answer:
    """Return an answer with a JSON body of known length: how servers refuse a request."""
    return Answer(
        items=(body.encode(),),
        status=status,
        content_type="application/json",
        headers=headers,
        framing=Framing.LENGTH,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What must come of a row. `words`, `details` and `never` are regular expressions.

    `words` is searched in what a person reads of a failure; `details` in what *Copy details*
    gives; `never` must not match the text at any moment. `exits` are the exit codes of `ask`
    that the page allows (one, but where UX.md leaves it open).
    """

    state: EndState
    text: str | re.Pattern[str] = ""
    exits: frozenset[int] = frozenset()
    thinking: str | re.Pattern[str] = ""
    refusal: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    usage: Usage | None = None
    model: str | None = None
    kinds: frozenset[FailureKind] = frozenset()
    words: str = ""
    details: str = ""
    reason: str | None = None
    citations: tuple[CitationAdded, ...] = ()
    media: tuple[MediaAdded, ...] = ()
    activity: Activity | None = None
    never: str = ""

    @property
    def shown(self) -> str | re.Pattern[str]:
        """What a reader sees of it: the text, or the refusal."""
        return self.refusal or self.text


_EXITS = {
    EndState.COMPLETE: 0,
    EndState.TOOL_CALLS: 0,
    EndState.LENGTH: 3,
    EndState.INTERRUPTED: 6,
    EndState.FILTERED: 8,
    EndState.REFUSED: 8,
    EndState.EMPTY: 10,
    EndState.STOPPED: 130,
}

_FAILED_EXITS = {
    FailureKind.RATE_LIMITED: 4,
    FailureKind.QUOTA: 4,
    FailureKind.SERVER: 5,
    FailureKind.NETWORK: 6,
    FailureKind.KEY_REFUSED: 7,
    FailureKind.PROMPT_FILTERED: 8,
}


def ended(state: EndState, text: str | re.Pattern[str] = "", **more: object) -> Expect:
    """Return an expectation whose exit code follows from the state."""
    exits = frozenset({_EXITS[state]})
    return Expect(state=state, text=text, exits=exits, **more)  # type: ignore[arg-type]


def complete(text: str | re.Pattern[str] = "", **more: object) -> Expect:
    """Return the expectation of a reply that came whole."""
    return ended(EndState.COMPLETE, text, **more)


def failed(*kinds: FailureKind, text: str = "", **more: object) -> Expect:
    """Return the expectation of a failure of one of `kinds`; each has its own exit code."""
    exits = frozenset(_FAILED_EXITS.get(kind, 9) for kind in kinds)
    return Expect(
        state=EndState.FAILED,
        text=text,
        kinds=frozenset(kinds),
        exits=exits,
        **more,  # type: ignore[arg-type]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `desktop-chat ask` must do with a row beyond its text and its exit code.

    `answers` stand for the row's own where a retry changes what comes of it, and `expect` is
    what comes of it then. `requests` is how many the server must see; `pause` the least seconds
    between the first two.
    """

    answers: Sequence[Answer] = ()
    expect: Expect | None = None
    requests: int | None = None
    pause: float = 0.0
    notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row, or one of its variants.

    `expects` holds every outcome that the page allows. A `grain` above 1 multiplies the sizes of
    the pieces in which a huge answer is written: a million writes of one byte would test patience
    and nothing else. `idle` scales the limit of silence, in seconds.
    """

    id: str
    name: str
    answers: Sequence[Answer]
    expects: Sequence[Expect]
    api: Api = Api.CHAT
    variant: str = ""
    grain: int = 1
    idle: float | None = None
    max_tokens: int | None = None
    ask: Ask = Ask()

    @property
    def key(self) -> str:
        """The id of the row and its variant."""
        return f"{self.id}-{self.variant}" if self.variant else self.id

    @property
    def answer(self) -> Answer:
        """The first answer, which is the only one of most rows."""
        return self.answers[0]


def row(
    id: str,
    name: str,
    items: Sequence[bytes] | Answer,
    *expects: Expect,
    **more: object,
) -> Row:
    """Return a row with one answer: a stream of these items, unless it is given whole."""
    answer = items if isinstance(items, Answer) else Answer(items=items)
    return Row(id=id, name=name, answers=(answer,), expects=expects, **more)  # type: ignore[arg-type]
