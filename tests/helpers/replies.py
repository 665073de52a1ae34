"""A source of replies that follows a script: it fills `domain.ports.ReplySource`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from desktop_chat.domain.connection import (
    Connection,
    ModelInfo,
    PromptMessage,
    ReplyRequest,
    Role,
    Source,
)
from desktop_chat.domain.endings import (
    Ending,
    EndState,
    Failure,
    FailureKind,
    RetryAdvice,
    RetryRule,
)
from desktop_chat.domain.events import ReplyEnded, StreamEvent, TextDelta
from desktop_chat.domain.ports import ReplySource, ReplyStream, RequestFailed
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase

DEMO = Connection("Demo", Source.DEMO, model="m")
REQUEST = ReplyRequest("m", (PromptMessage(Role.USER, "hello"),))


@dataclass(frozen=True)
class Batch:
    """What one read brings; `call` is made first, as something that happens meanwhile."""

    events: tuple[StreamEvent, ...]
    call: Callable[[], None] | None = None


@dataclass(frozen=True)
class Wait:
    """The server says nothing until the event is set; never, where there is none."""

    until: asyncio.Event | None = None


@dataclass(frozen=True)
class Raise:
    """The source has a bug."""

    error: Exception


Step = Batch | Wait | Raise


def batch(*events: StreamEvent) -> Batch:
    return Batch(events)


def text(words: str) -> Batch:
    return batch(TextDelta(words))


def end(state: EndState = EndState.COMPLETE, failure: Failure | None = None) -> Batch:
    return batch(ReplyEnded(Ending(state, failure)))


def failure(kind: FailureKind, retry: RetryRule = RetryRule.NEVER, after: float = 0.0) -> Failure:
    return Failure(kind, "It did not work.", retry=RetryAdvice(retry, after))


def fails(kind: FailureKind, retry: RetryRule = RetryRule.BACK_OFF, after: float = 0.0) -> Batch:
    return end(EndState.FAILED, failure(kind, retry, after))


COMPLETE = (text("Hi"), end())


class ScriptedStream(ReplyStream):
    """One attempt; the source's log tells when it was opened, read and closed."""

    def __init__(self, source: ScriptedSource, number: int, steps: Sequence[Step]) -> None:
        self._source = source
        self._number = number
        self._steps = iter(steps)

    async def __aenter__(self) -> Self:
        self._source.note("open", self._number)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for _ in range(self._source.turns_to_close):
            await asyncio.sleep(0)
        if self._source.close_waits is not None:
            await self._source.close_waits.wait()
        self._source.note("close", self._number)

    def __aiter__(self) -> AsyncIterator[Sequence[StreamEvent]]:
        self._source.note("send", self._number)
        return self

    async def __anext__(self) -> Sequence[StreamEvent]:
        for step in self._steps:
            match step:
                case Wait(until):
                    await (until or asyncio.Event()).wait()
                case Raise(error):
                    raise error
                case Batch(events, call):
                    self._source.reads += 1
                    if call is not None:
                        call()
                    return events
        raise StopAsyncIteration


@dataclass
class ScriptedSource(ReplySource):
    """Answers each request with the next script, and for ever with the last one."""

    scripts: Sequence[Sequence[Step]] = (COMPLETE,)
    listed: tuple[ModelInfo, ...] | Failure = ()
    turns_to_close: int = 3
    close_waits: asyncio.Event | None = None
    log: list[tuple[str, int]] = field(default_factory=list)
    requests: list[ReplyRequest] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    asked_for_models: list[Connection] = field(default_factory=list)
    models_wait: asyncio.Event | None = None
    reads: int = 0

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        number = len(self.requests)
        self.requests.append(request)
        self.connections.append(connection)
        return ScriptedStream(self, number, self.scripts[min(number, len(self.scripts) - 1)])

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        self.asked_for_models.append(connection)
        listed = self.listed
        if self.models_wait is not None:
            await self.models_wait.wait()
        if isinstance(listed, Failure):
            raise RequestFailed(listed)
        return listed

    async def aclose(self) -> None:
        self.note("aclose", 0)

    def note(self, what: str, number: int) -> None:
        self.log.append((what, number))

    @property
    def opened(self) -> int:
        """How many streams are open now."""
        kinds = [kind for kind, _ in self.log]
        return kinds.count("open") - kinds.count("close")


class Recorder:
    """Hears of a reply's changes, and that none comes after the end."""

    def __init__(self) -> None:
        self.snapshots: list[Snapshot] = []
        self.after_end = 0
        self.on: Callable[[Snapshot], None] | None = None

    def __call__(self, snapshot: Snapshot) -> None:
        if self.ended:
            self.after_end += 1
        self.snapshots.append(snapshot)
        if self.on is not None:
            self.on(snapshot)

    @property
    def ended(self) -> bool:
        return bool(self.snapshots) and self.snapshots[-1].phase is Phase.ENDED

    @property
    def phases(self) -> list[Phase]:
        """The phases, each once for as long as it lasted."""
        found: list[Phase] = []
        for snapshot in self.snapshots:
            if not found or found[-1] is not snapshot.phase:
                found.append(snapshot.phase)
        return found

    @property
    def state(self) -> EndState | None:
        """The state in which the reply ended."""
        ending = self.snapshots[-1].draft.ending
        return ending.state if ending is not None else None

    @property
    def text(self) -> str:
        return str(self.snapshots[-1].draft.text)
