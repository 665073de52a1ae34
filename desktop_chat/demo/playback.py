"""Play a plan: the deltas at their pace, then the ending."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from time import monotonic

from desktop_chat.demo.chunks import count_tokens, cut
from desktop_chat.demo.plans import Plan
from desktop_chat.demo.scripts import EndingKind, Pace
from desktop_chat.demo.wire import Finish, Kind, Renderer, Said, Usage
from desktop_chat.demo.wire.frames import KEEPALIVE, compact

_TICK = 0.01  # seconds; timers of a GUI loop are not finer
_MOST_AT_ONCE = 256  # deltas, some 50 kB of events
_LONGEST_WAIT_FOR_A_WHOLE = 3.0
_FINISHES = {
    EndingKind.STOP: Finish.STOP,
    EndingKind.REFUSAL: Finish.STOP,
    EndingKind.LENGTH: Finish.LENGTH,
    EndingKind.CONTENT_FILTER: Finish.CONTENT_FILTER,
    EndingKind.TOOL_CALLS: Finish.TOOL_CALLS,
}


class ConnectionCut(ConnectionResetError):
    """Tell the transport to break the connection; `reset` asks for a TCP reset."""

    def __init__(self, *, reset: bool = False) -> None:
        super().__init__("the demo cut the connection")
        self.reset = reset


class Pacer:
    """Hand out deltas when they are due.

    Each delta has its time on one monotonic scale, so timers that are coarse or early change when a
    delta comes, but not how long the reply takes.
    """

    def __init__(self, deltas: Iterator[str], rate: float | None) -> None:
        self._deltas = deltas
        self._rate = rate
        self._began: float | None = None
        self._sent = 0

    async def batch(self) -> list[str]:
        """Wait for the next deltas; an empty list is the end."""
        if self._rate is None:
            # A reader that never has to wait would otherwise never let anybody else run.
            await asyncio.sleep(0)
            return list(islice(self._deltas, _MOST_AT_ONCE))
        if self._began is None:
            self._began = monotonic()
        else:
            await sleep_until(max(self._began + self._sent / self._rate, monotonic() + _TICK))
        due = int((monotonic() - self._began) * self._rate) + 1 - self._sent
        deltas = list(islice(self._deltas, min(max(due, 1), _MOST_AT_ONCE)))
        self._sent += len(deltas)
        return deltas


async def sleep_until(deadline: float) -> None:
    """Sleep until a monotonic time, however early the loop's timers come back."""
    while (left := deadline - monotonic()) > 0:  # noqa: ASYNC110 - time is what is waited for
        await asyncio.sleep(max(left, 0.001))


async def for_ever() -> None:
    """Wait until cancelled."""
    await asyncio.get_running_loop().create_future()


async def stream(plan: Plan, renderer: Renderer, prompt_tokens: int) -> AsyncIterator[bytes]:
    """Yield the events of a plan; raise `ConnectionCut` where it says so."""
    if plan.ending is EndingKind.MUTE:
        await for_ever()
    yield renderer.begin()
    beat = plan.pace.keepalive
    deadline = monotonic() + plan.pace.first_delay
    while beat is not None and monotonic() + beat < deadline:
        await sleep_until(monotonic() + beat)
        yield KEEPALIVE
    await sleep_until(deadline)
    parts = ((Kind.THINKING, plan.thinking), (Kind.TEXT, plan.text))
    for kind, text in (*parts, (Kind.REFUSAL, _refusal(plan))):
        pacer = _pacer(text, plan.pace)
        while deltas := await pacer.batch():
            yield renderer.deltas(kind, deltas)
    if plan.ending is EndingKind.STALL:
        while beat is not None:
            await sleep_until(monotonic() + beat)
            yield KEEPALIVE
        await for_ever()
    yield _end(plan, renderer, prompt_tokens)


async def wait_for_whole(plan: Plan) -> None:
    """Wait about as long as the streamed reply would take, within reason."""
    rate = plan.pace.deltas_per_second
    writing = count_tokens(plan.text) / rate if rate else 0.0
    wait = min(plan.pace.first_delay + writing, plan.pace.first_delay + _LONGEST_WAIT_FOR_A_WHOLE)
    await sleep_until(monotonic() + wait)


def render_whole(plan: Plan, renderer: Renderer, prompt_tokens: int) -> bytes:
    """Render the reply that is not streamed."""
    calls = plan.calls if plan.ending is EndingKind.TOOL_CALLS else ()
    said = Said(plan.thinking, plan.text, _refusal(plan), calls)
    finish = _FINISHES.get(plan.ending, Finish.STOP)
    return compact(renderer.whole(said, finish, _usage(plan, prompt_tokens))).encode()


async def send_whole(plan: Plan, body: bytes) -> AsyncIterator[bytes]:
    """Yield a reply that is not streamed, broken in its middle where the plan says so."""
    match plan.ending:
        case EndingKind.MUTE:
            await for_ever()
        case EndingKind.CUT | EndingKind.RESET:
            yield body[: len(body) // 2]
            raise ConnectionCut(reset=plan.ending is EndingKind.RESET)
        case EndingKind.STALL:
            yield body[: len(body) // 2]
            await for_ever()
        case _:
            yield body


def _pacer(text: str, pace: Pace) -> Pacer:
    deltas = cut(text, pace.cutting, size=pace.size, seed=pace.seed)
    return Pacer(deltas, pace.deltas_per_second)


def _end(plan: Plan, renderer: Renderer, prompt_tokens: int) -> bytes:
    match plan.ending:
        case EndingKind.CUT | EndingKind.RESET:
            raise ConnectionCut(reset=plan.ending is EndingKind.RESET)
        case EndingKind.ERROR:
            return renderer.error(plan.error)
        case EndingKind.FAILED:
            return renderer.failed(plan.error)
        case EndingKind.NO_FINISH:
            return b""
    calls = plan.calls if plan.ending is EndingKind.TOOL_CALLS else ()
    called = [renderer.call(index, call) for index, call in enumerate(calls)]
    usage = _usage(plan, prompt_tokens)
    return b"".join([*called, renderer.end(_FINISHES[plan.ending], usage)])


def _refusal(plan: Plan) -> str:
    return plan.refusal if plan.ending is EndingKind.REFUSAL else ""


def _usage(plan: Plan, prompt_tokens: int) -> Usage:
    completion = count_tokens(plan.text) + count_tokens(_refusal(plan))
    return Usage(prompt_tokens, completion, count_tokens(plan.thinking))
