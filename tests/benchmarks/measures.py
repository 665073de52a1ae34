"""The measures, by name; each prints its figures and says whether the goal is reached."""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time

from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.generation.controller import BACKLOG_LIMIT
from desktop_chat.generation.life import Phase
from tests.benchmarks.demo_server import DemoProcess
from tests.benchmarks.figure import Figure
from tests.benchmarks.list import LIST
from tests.benchmarks.memory import resident
from tests.benchmarks.models import MODELS
from tests.benchmarks.start import START
from tests.benchmarks.store import STORE
from tests.benchmarks.transcript import TRANSCRIPT
from tests.benchmarks.window import Rig, in_window

FLOOD = 60_000


def flood() -> list[Figure]:
    """Deltas per second drawn in the window, against a bare typed loop without one."""
    with DemoProcess() as server:
        model = f"demo-flood-{FLOOD}"
        bare: list[float] = []
        ours: list[float] = []
        blocks: list[float] = []
        by_clock: list[float] = []

        async def work(rig: Rig) -> None:
            loop = asyncio.get_running_loop()
            for _ in range(4):
                # One after the other, so that both see the same machine.
                bare.append(await loop.run_in_executor(None, _bare, server.base_url, model))
                await rig.renew()
                rig.application.watch()
                started = time.perf_counter()
                rig.session.send("flood")
                await rig.until(rig.idle)
                seconds = time.perf_counter() - started
                ours.append(FLOOD / seconds)
                cpu, wall = rig.application.seen()
                blocks.append(max(cpu))
                by_clock.append(max(wall))

        in_window(server.base_url, model, work)
    # The first run of each also imports and warms up.
    ratio = statistics.median(ours[1:]) / statistics.median(bare[1:])
    longest = statistics.median(blocks[1:]) * 1000
    return [
        Figure("flood: deltas drawn/s ÷ bare typed loop", f"{ratio:.1f}", "≥ 4", ratio >= 4),
        Figure("flood: deltas drawn/s", f"{statistics.median(ours[1:]):,.0f}"),
        Figure("flood: bare typed loop, deltas/s", f"{statistics.median(bare[1:]):,.0f}"),
        Figure(
            "flood: longest block of the GUI thread (CPU)",
            f"{longest:.1f} ms",
            "≤ 16.7",
            longest <= 16.7,
        ),
        Figure("flood: the same, of each run", _each(blocks)),
        Figure("flood: the same, by the clock", _each(by_clock)),
    ]


def _each(seconds: list[float]) -> str:
    return ", ".join(f"{each * 1000:.1f}" for each in seconds) + " ms"


def _bare(base_url: str, model: str) -> float:
    said = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bare_loop", base_url, model],
        check=True,
        capture_output=True,
        text=True,
    )
    deltas, seconds = said.stdout.split()
    return int(deltas) / float(seconds)


def stop() -> list[Figure]:
    """From Stop to the connection closed, as the server sees it, in three phases."""
    figures: list[Figure] = []
    phases = {
        "streaming": ("demo-slow", Phase.STREAMING),
        "silent after the headers": ("demo-mute", Phase.WAITING),
        "before the headers": ("demo-silent", Phase.CONNECTING),
    }
    with DemoProcess() as server:
        for name, (model, phase) in phases.items():
            took: list[float] = []

            async def work(rig: Rig, phase: Phase = phase, took: list[float] = took) -> None:
                for _ in range(8):
                    server.forget()
                    rig.session.send("go on")
                    seen = asyncio.get_running_loop().run_in_executor(
                        None, server.wait_for, "request"
                    )
                    await seen
                    await rig.until(lambda: rig.session.state.phase is phase)
                    pressed = time.monotonic()
                    rig.session.stop()
                    closed = await asyncio.get_running_loop().run_in_executor(
                        None, server.wait_for, "disconnected"
                    )
                    took.append((closed["at"] - pressed) * 1000)

            in_window(server.base_url, model, work)
            worst = max(took)
            figures.append(
                Figure(
                    f"Stop → connection closed, {name}",
                    f"median {statistics.median(took):.1f} ms, longest {worst:.1f} ms",
                    "≤ 50",
                    worst <= 50,
                )
            )
    return figures


def slow_view() -> list[Figure]:
    """Memory, and whether anything is lost, while each repaint takes 100 ms more than it needs."""
    deltas = 150_000
    waiting: list[int] = []
    grown: list[float] = []
    lengths: list[int] = []
    with DemoProcess() as server:

        async def work(rig: Rig) -> None:
            transcript = rig.window.transcript
            rig.session.send("warm up")
            await rig.until(rig.idle)
            await rig.renew()
            rig.application.paint_seconds = 0.1
            before = resident()
            rig.session.send("flood")

            def look() -> bool:
                waiting.append(transcript.backlog)
                grown.append(resident() - before)
                return rig.idle()

            await rig.until(look)
            rig.application.paint_seconds = 0.0
            reply = rig.session.state.conversation.path()[-1]
            assert isinstance(reply, ReplyTurn)
            lengths.append(reply.draft.text.length)

        in_window(server.base_url, f"demo-flood-{deltas}", work)
        whole = _flood_length(server.base_url, deltas)
    allowed = BACKLOG_LIMIT + 64 * 1024
    most = max(waiting)
    text_size = lengths[0] / 2**20
    return [
        Figure(
            "slow view: most characters waiting",
            f"{most:,} of {lengths[0]:,}",
            f"≤ {allowed:,}",
            most <= allowed,
        ),
        Figure("slow view: nothing lost", f"{lengths[0] == whole}", "True", lengths[0] == whole),
        Figure(
            "slow view: memory grown, beside the text's own",
            f"{max(grown) - text_size:.1f} MiB",
        ),
    ]


def _flood_length(base_url: str, deltas: int) -> int:
    """Return how many characters the flood has, read without a window."""
    said = subprocess.run(
        [
            *(sys.executable, "-m", "desktop_chat", "ask", "--base-url", base_url),
            *("--api", "chat", "--model", f"demo-flood-{deltas}", "flood"),
        ],
        check=True,
        capture_output=True,
    )
    return len(said.stdout.decode("utf-8"))


MEASURES = {
    "flood": flood,
    "stop": stop,
    "slow-view": slow_view,
    **START,
    **STORE,
    **TRANSCRIPT,
    **LIST,
    **MODELS,
}
