"""The bundle beside the source: its start, and its memory, as seen from outside.

Both are the same Python when `dev.py bench` is run with the one that the bundle was built with;
the figures name the two when they are not.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.benchmarks.figure import Figure, at_most

_STARTS = 7
_LOOK = 0.005
_IDLE = 0.05
_PROGRAM = Path(__file__).resolve().parents[2] / "dist" / "desktop-chat" / "desktop-chat"
_READY = re.compile(r"(?m)^(\S+ \S+) INFO +desktop_chat\.app: conversations opened")
_VERSION = re.compile(r"Desktop Chat \S+, Python (\S+),")


@dataclass(frozen=True, slots=True)
class _Start:
    """What a start took until conversations could be had, and what is resident thereafter."""

    clock: float
    processor: float
    resident: float
    python: str


def beside_source(place: Path, environ: dict[str, str], empty_window: float) -> list[Figure]:
    """Return the figures of the bundle in dist/, none when there is none.

    `empty_window` is what an empty window of Qt's has resident, in MiB.
    """
    if not _PROGRAM.exists():
        return []
    commands = {"source": [sys.executable, "-m", "desktop_chat"], "bundle": [str(_PROGRAM)]}
    starts: dict[str, list[_Start]] = {name: [] for name in commands}
    # One after the other, so that both see the same machine.
    for number in range(_STARTS):
        for name, command in commands.items():
            data = place / f"{name}{number}"
            starts[name].append(_start(command, data, environ, rests=number == _STARTS - 1))
    figures = []
    pythons = {name: each[0].python for name, each in starts.items()}
    other = "" if len(set(pythons.values())) == 1 else f"; Python {', '.join(pythons.values())}"
    for how in ("processor", "clock") if _seen_from_outside() else ("clock",):
        best = {name: min(getattr(each, how) for each in made) for name, made in starts.items()}
        more = ", ".join(f"{name} {seconds * 1000:.0f} ms" for name, seconds in best.items())
        figures.append(
            at_most(
                f"start: bundle ÷ source, by the {how}",
                best["bundle"] / best["source"],
                1.1,
                more=more + other,
            )
        )
    if _seen_from_outside():
        figures += [
            at_most(
                f"start: memory of the {name} − empty window",
                made[-1].resident - empty_window,
                35,
                unit="MiB",
            )
            for name, made in starts.items()
        ]
    return figures


def _start(command: list[str], data: Path, environ: dict[str, str], *, rests: bool) -> _Start:
    """Start the program; when it `rests`, look at its memory only then."""
    log = data / "logs" / "desktop-chat.log"
    begun = time.time()
    with _running([*command, "--demo", "--data-dir", str(data)], environ) as process:
        while not (found := _READY.search(said := _text(log))):
            if time.time() > begun + 60:
                raise TimeoutError
            time.sleep(_LOOK)
        processor = _processor(process.pid)
        clock = datetime.strptime(found[1], "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()
        if rests:
            _wait_for_rest(process.pid)
        version = _VERSION.search(said)
        return _Start(
            clock - begun, processor, _resident(process.pid), version[1] if version else ""
        )


@contextlib.contextmanager
def _running(command: list[str], environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environ, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def _text(log: Path) -> str:
    try:
        return log.read_text("utf-8")
    except OSError:
        return ""


def _seen_from_outside() -> bool:
    """Tell whether the system shows what another process uses."""
    return Path("/proc/self/schedstat").exists()


def _processor(pid: int) -> float:
    """Return the processor's seconds of a process by now, all its threads taken together."""
    spent = 0
    for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # it has just ended
            spent += int(thread.read_text("ascii").split()[0])
    return spent / 1e9


def _resident(pid: int) -> float:
    """Return the resident MiB of a process, or nothing where that cannot be seen."""
    if not _seen_from_outside():
        return 0.0
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _wait_for_rest(pid: int) -> None:
    """Return when a process has nothing more to do, however busy the machine is."""
    if not _seen_from_outside():
        return
    worked = _processor(pid)
    while True:
        time.sleep(3)
        now = _processor(pid)
        if now - worked < _IDLE:
            return
        worked = now
