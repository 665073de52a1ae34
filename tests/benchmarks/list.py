"""The measures of the list in the real window: the start, opening a conversation, 100,000 rows."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.memory import settle
from desktop_chat.demo.engine import DemoServer
from desktop_chat.engine import DEMO
from desktop_chat.generation.library import Library
from desktop_chat.providers.source import Providers
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.benchmarks.figure import Figure, at_most
from tests.benchmarks.library import Part, fill, vocabulary
from tests.benchmarks.stage import FRAME, percentile
from tests.benchmarks.window import TimedApplication

_TURNS = 20
_STARTS = 7
_EACH = 12
"""Conversations of each length: more than stay in memory, so that each is read anew."""


class _Painted(QObject):
    """Counts how often a window was painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a repaint."""
        self.count += event.type() is QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)


class Room:
    """The window on a store, in its loop."""

    def __init__(self, windows: Windows, application: TimedApplication) -> None:
        self.windows = windows
        self.application = application
        self.painted = _Painted(self.window)

    @property
    def window(self) -> MainWindow:
        """The only window."""
        return self.windows.active.window

    @property
    def desk(self) -> Desk:
        """What joins it to the store."""
        return self.windows.desks[0]

    async def until(self, what: Callable[[], bool], seconds: float = 60) -> None:
        """Return when something is true, looked at in every turn of the loop.

        Raises:
            TimeoutError: it did not become true.
        """
        end = time.monotonic() + seconds
        while not what():
            if time.monotonic() > end:
                raise TimeoutError
            await asyncio.sleep(0)

    def is_listed(self) -> bool:
        """Whether the list shows its first row."""
        rows = self.window.sidebar.list.rows
        return any(rows.info(row) is not None for row in range(min(4, rows.rowCount())))

    async def open(self, conversation: ConversationId) -> float:
        """Choose a conversation; return the seconds until the whole window is painted with it."""
        begun = time.perf_counter()
        self.window.sidebar.opened.emit(conversation)
        await self.until(lambda: _shows(self.desk, conversation))
        await self.paint()
        return time.perf_counter() - begun

    async def paint(self) -> None:
        """Have the whole window painted, with all that is to be laid out before."""
        before = self.painted.count
        self.window.update()
        await self.until(lambda: self.painted.count > before)


def _shows(desk: Desk, conversation: ConversationId) -> bool:
    return desk.session is not None and desk.session.state.id == conversation


def in_room(folder: Path, work: Callable[[Room], Coroutine[Any, Any, None]]) -> None:
    """Open the window on a folder as the program does, and run `work` in its loop."""
    application = TimedApplication.shared()
    themes = ThemeSource(application)
    windows = Windows(themes, Preferences(Settings(), themes, application))

    async def live() -> int:
        windows.open()
        store = (await open_store(folder)).store
        source = Providers(in_process=DemoServer())
        library = Library(source, store, lambda: DEMO, clock=SystemClock())
        windows.on_error = _fail
        windows.furnish(library)
        room = Room(windows, application)
        last = await store.memo("open")
        await room.desk.show_stored(ConversationId(last or "c0"))
        try:
            await room.until(room.is_listed)
            await work(room)
        finally:
            await windows.end()
            await library.close()
            await store.close()
            await source.aclose()
        return 0

    run_window(application, live, on_signal=lambda: None, on_error=lambda error: _fail("", error))
    windows.close_for_good()
    windows.deleteLater()


def _fail(_name: str, error: BaseException) -> None:
    raise error


@contextlib.contextmanager
def _folders(*names: str) -> Iterator[tuple[Path, ...]]:
    with tempfile.TemporaryDirectory() as temporary:
        yield tuple(Path(temporary) / name for name in names)


# The start.


def start() -> list[Figure]:
    """From the start of the process to a window that lists and takes typing."""
    with _folders("small", "large") as (small, large):
        fill(small, Part(10, _TURNS))
        fill(large, Part(10_000, _TURNS))
        took: dict[Path, list[tuple[float, float]]] = {small: [], large: []}
        # In turns, so that what else goes on lengthens both.
        for folder in [small, large] * _STARTS:
            took[folder].append(_started(folder))
    (few, few_cpu), (many, many_cpu) = (_medians(took[folder]) for folder in (small, large))
    return [
        at_most("window: start, 10,000 conversations ÷ 10, CPU", many_cpu / few_cpu, 1.2),
        Figure("window: the same by the clock", f"{many / few:.2f} ({many:.2f} s ÷ {few:.2f} s)"),
    ]


def _medians(took: Sequence[tuple[float, float]]) -> tuple[float, float]:
    wall, cpu = zip(*took, strict=True)
    return statistics.median(wall), statistics.median(cpu)


def _started(folder: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.benchmarks.list", str(folder)]
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        cpu = float(process.stdout.readline())
        return time.perf_counter() - begun, cpu


def _start_here(folder: Path) -> None:
    """Be the process that starts, and print how long it took."""

    async def work(room: Room) -> None:
        await room.paint()
        print(time.process_time(), flush=True)

    in_room(folder, work)


# Opening.


_KINDS = (Part(_EACH, 0), Part(_EACH, 2, 10), Part(_EACH, _TURNS), Part(_EACH, 2_000))


def opening() -> list[Figure]:
    """From the click on a row to the painted frame, against a conversation of one exchange.

    One without any messages is no measure: it shows a greeting and cards with suggestions.
    """
    with _folders("data") as (folder,):
        fill(folder, *_KINDS)
        took: list[list[float]] = [[] for _ in _KINDS]
        cpu: list[list[float]] = [[] for _ in _KINDS]
        """Of the window's thread: the older messages are read by another one meanwhile."""

        async def work(room: Room) -> None:
            settle()
            for number, kind in itertools.product(range(_EACH), range(len(_KINDS))):
                begun = time.thread_time()
                conversation = ConversationId(f"c{kind * _EACH + number}")
                took[kind].append(await room.open(conversation))
                cpu[kind].append(time.thread_time() - begun)
                await asyncio.sleep(0.5)  # what follows the frame is not the next one's

        in_room(folder, work)
    none, least, usual, long = map(statistics.median, cpu)
    clock = ", ".join(f"{statistics.median(each) * 1000:.0f}" for each in took)
    return [
        at_most("window: 2,000 messages ÷ one exchange, CPU", long / least, 1.5),
        at_most("window: 20 messages ÷ one exchange, CPU", usual / least, 1.5),
        Figure(
            "window: none, 2, 20, 2,000 messages, CPU",
            ", ".join(f"{each * 1000:.0f}" for each in (none, least, usual, long)) + " ms",
        ),
        Figure("window: the same by the clock", f"{clock} ms"),
        Figure("window: longest of all", f"{max(took[-1]) * 1000:.0f} ms"),
    ]


# The list.


def sidebar() -> list[Figure]:
    """A list of 100,000 conversations: what scrolling and searching cost the window at a time."""
    steps: dict[str, list[float]] = {}
    with _folders("data") as (folder,):
        fill(folder, Part(100_000, 2))

        async def work(room: Room) -> None:
            settle()
            room.application.watch()
            bar = room.window.sidebar.list.verticalScrollBar()
            for place in (*range(0, 4_000, 40), *range(0, bar.maximum(), bar.maximum() // 100)):
                bar.setValue(place)
                await asyncio.sleep(0.01)
            bar.setValue(0)
            await room.until(room.is_listed)
            steps["scrolling"] = room.application.seen()[0]
            room.application.watch()
            line = room.window.sidebar.search.field.line
            for word in vocabulary()[5_000:5_100:10]:
                for length in range(1, len(word) + 1):
                    line.setText(word[:length])
                    await asyncio.sleep(0.03)
                await asyncio.sleep(0.2)
            steps["searching"] = room.application.seen()[0]

        in_room(folder, work)
    return [
        at_most(
            f"list of 100,000: longest step {name}",
            max(found) * 1000,
            round(FRAME * 1000, 1),
            unit="ms",
            more=f"99 %: {percentile(found, 99) * 1000:.1f}",
        )
        for name, found in steps.items()
    ]


LIST = {"list-start": start, "list-opening": opening, "list-rows": sidebar}

if __name__ == "__main__":
    _start_here(Path(sys.argv[1]))
