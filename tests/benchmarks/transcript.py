"""The measures of the transcript: what a frame costs, however much there is."""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from desktop_chat.domain.conversation import Turn
from tests.benchmarks.figure import Figure, at_most
from tests.benchmarks.stage import FRAME, Costs, Stage, median_ms, on_stage, percentile
from tests.benchmarks.texts import HOSTILE, SHAPES, conversation, shape

MANY, FEW = 10_000, 10
_DELTA = 60
_FRAMES = 80
_SMALL, _LARGE = 10_000, 1_000_000


def answer() -> list[Figure]:
    """What a frame costs late in a long answer, against early in it."""
    figures: list[Figure] = []

    async def work(stage: Stage) -> None:
        for name in SHAPES:
            text = shape(name, _LARGE + 4 * _FRAMES * _DELTA)
            stage.begin_reply()
            early = _stream(stage, text, _SMALL)
            late = _stream(stage, text, _LARGE)
            ratio = statistics.median(late.cpu) / statistics.median(early.cpu)
            said = f"{median_ms(late.cpu):.1f} ÷ {median_ms(early.cpu):.1f} ms CPU"
            figures.append(at_most(f"frame at 1 MB ÷ at 10 kB: {name}", ratio, 1.5, more=said))

    on_stage(work)
    return figures


def _stream(stage: Stage, text: str, size: int) -> Costs:
    """Have a reply come as far as `size`, and note the cost of the frames from there on."""
    stage.give(text[stage.draft.text.length : size])
    while stage.view.has_work:
        stage.frame()
    costs = Costs()
    for at in range(size, size + _FRAMES * _DELTA, _DELTA):
        stage.give(text[at : at + _DELTA])
        costs.time(stage.frame)
    return costs


def drain() -> list[Figure]:
    """The longest frame while 1 MB that came at once is drawn, and how long it all takes."""
    figures: list[Figure] = []

    async def work(stage: Stage) -> None:
        for name in SHAPES:
            stage.begin_reply()
            began = time.perf_counter()
            stage.give(shape(name, _LARGE))
            costs = await stage.watch(lambda: not stage.view.has_work)
            took = time.perf_counter() - began
            more = f"clock {max(costs.wall) * 1000:.1f} ms, all in {took:.1f} s"
            longest = max(costs.cpu) * 1000
            figures.append(
                at_most(f"1 MB at once: longest frame, {name}", longest, 16.7, unit="ms", more=more)
            )

    on_stage(work)
    return figures


def hostile() -> list[Figure]:
    """The longest step while content is drawn that was made to hold the window up."""
    figures: list[Figure] = []

    async def work(stage: Stage) -> None:
        for name, text in HOSTILE.items():
            stage.begin_reply()
            stage.give(text)
            costs = await stage.watch(lambda: not stage.view.has_work)
            stage.end()
            after = await stage.watch(lambda: not stage.view.has_work)
            longest = max(*costs.cpu, *after.cpu) * 1000
            more = f"clock {max(*costs.wall, *after.wall) * 1000:.1f} ms"
            figures.append(at_most(name, longest, 100, unit="ms", more=more))

    on_stage(work)
    return figures


def opening() -> list[Figure]:
    """Opening 10,000 messages against 10, painted."""

    def open_it(stage: Stage, turns: list[Turn]) -> None:
        stage.view.set_conversation(turns, None)
        stage.paint()

    many, few = Costs(), Costs()

    async def work(stage: Stage) -> None:
        long, short = conversation(MANY), conversation(FEW)
        for _ in range(9):
            for costs, turns in ((many, long), (few, short)):
                stage.view.set_conversation([], None)
                await stage.calm(0.05)
                costs.time(lambda turns=turns: open_it(stage, turns))  # type: ignore[misc]

    on_stage(work)
    return [_ratio("opening 10,000 messages ÷ 10", many, few)]


def resize() -> list[Figure]:
    """One step of a resize with 10,000 messages open, against 10."""
    costs = {MANY: Costs(), FEW: Costs()}

    async def work(stage: Stage) -> None:
        for _ in range(2):
            for count, each in costs.items():
                stage.view.set_conversation([], None)
                stage.view.set_conversation(conversation(count), None)
                await stage.calm()
                for number in range(16):
                    width = 700 + 20 * (number % 8)

                    def step(width: int = width) -> None:
                        stage.view.resize(width, 800)
                        stage.paint()

                    each.time(step)
                    await asyncio.sleep(0)
                stage.view.resize(900, 800)

    on_stage(work)
    return [_ratio("resize with 10,000 messages ÷ with 10", costs[MANY], costs[FEW])]


def _ratio(name: str, large: Costs, small: Costs) -> Figure:
    ratio = statistics.median(large.cpu) / statistics.median(small.cpu)
    said = f"{median_ms(large.cpu):.1f} ÷ {median_ms(small.cpu):.1f} ms CPU"
    return at_most(name, ratio, 1.5, more=said)


def scroll() -> list[Figure]:
    """The frames of scrolling through 10,000 messages, by the wheel and by the scroll bar.

    A frame is what the scroll bar's new value takes until it is painted; what the view does
    between such frames must leave room for them, and is told beside.
    """
    figures: list[Figure] = []

    async def work(stage: Stage) -> None:
        stage.view.set_conversation(conversation(MANY), None)
        await stage.calm()
        bar = stage.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 3)
        await stage.calm()
        for name, pixels, frames in (
            ("wheel", -144, 400),
            ("wheel, fast", -720, 300),
            ("wheel, down", 144, 400),
        ):

            def by_wheel(_: int, pixels: int = pixels) -> None:
                bar.setValue(bar.value() + pixels)

            costs, between = await _scroll(stage, frames, by_wheel)
            figures.append(_frames(name, costs, between))
        frames = 500
        costs, between = await _scroll(
            stage, frames, lambda number: bar.setValue(bar.maximum() * number // frames)
        )
        figures.append(_frames("scroll bar, end to end", costs, between))

    on_stage(work)
    return figures


async def _scroll(stage: Stage, frames: int, move: Callable[[int], None]) -> tuple[Costs, float]:
    """Scroll once per frame; return what it cost, and the longest event between two frames."""
    costs = Costs()
    between = 0.0
    for number in range(frames):
        begun = time.perf_counter()

        def step(number: int = number) -> None:
            move(number)
            stage.paint()

        costs.time(step)
        rest = await stage.watch(lambda begun=begun: time.perf_counter() - begun >= FRAME)  # type: ignore[misc]
        between = max(between, *rest.cpu, 0.0)
    return costs, between


def _frames(name: str, costs: Costs, between: float) -> Figure:
    p99 = percentile(costs.cpu, 99) * 1000
    more = (
        f"median {median_ms(costs.cpu):.1f}, max {max(costs.cpu) * 1000:.1f}, "
        f"clock p99 {percentile(costs.wall, 99) * 1000:.1f}, between ≤ {between * 1000:.1f}"
    )
    return at_most(f"scrolling, p99 frame: {name}", p99, 16.7, unit="ms", more=more)


def memory() -> list[Figure]:
    """Resident memory with 10,000 messages open, against the empty window."""
    grown = [_grown(MANY) for _ in range(2)]
    return [at_most("memory with 10,000 messages open", min(grown), 40, unit="MiB")]


def _grown(messages: int) -> float:
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.memory", str(messages)],
        check=True,
        capture_output=True,
        text=True,
    )
    return float(said.stdout)


TRANSCRIPT = {
    "answer": answer,
    "opening": opening,
    "memory": memory,
    "resize": resize,
    "scroll": scroll,
    "drain": drain,
    "hostile": hostile,
}
