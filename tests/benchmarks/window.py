"""The real window in this process, with a heartbeat that sees how long the GUI thread is held."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop_chat.base.clock import SystemClock
from desktop_chat.base.memory import settle
from desktop_chat.demo.engine import DemoServer
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.providers.loading import loaded
from desktop_chat.providers.source import Providers
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource


class TimedApplication(QApplication):
    """An application that notes the longest time any one event took to handle.

    Every slot, timer, socket notification, layout and paint is an event; what one of them takes
    is what a person's click would have to wait.
    """

    depth = 0
    paint_seconds = 0.0
    """How much longer each repaint of a window takes: a slow view, on purpose."""
    watches = 0
    watching = 0
    """The number of the watch that goes on, or 0."""
    _cpu: ClassVar[list[float]] = []
    _wall: ClassVar[list[float]] = []

    @classmethod
    def shared(cls) -> TimedApplication:
        """Return the one application of this process."""
        application = cls.instance()
        return application if isinstance(application, cls) else cls([])

    def watch(self) -> None:
        """Begin to note what events take."""
        self._cpu.clear()
        self._wall.clear()
        self.watches += 1
        self.watching = self.watches

    def seen(self) -> tuple[list[float], list[float]]:
        """Note no more; return what each event took: of the processor, and by the clock."""
        self.watching = 0
        return list(self._cpu), list(self._wall)

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Handle one event, and time it when it is not inside another one."""
        if self.paint_seconds and event.type() is QEvent.Type.UpdateRequest:
            time.sleep(self.paint_seconds)
        if not self.watching or self.depth:
            return super().notify(receiver, event)
        self.depth = 1
        watch = self.watching
        wall, cpu = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self.depth = 0
            if watch == self.watching:  # else the watch has begun or ended inside this event
                self._cpu.append(time.thread_time() - cpu)
                self._wall.append(time.perf_counter() - wall)


@dataclass
class Rig:
    """A window, its session, and the ways to wait for them."""

    window: MainWindow
    bridge: Bridge
    session: ChatSession
    application: TimedApplication
    begin: Callable[[], ChatSession]

    async def renew(self) -> None:
        """Show an empty conversation."""
        old, self.session = self.session, self.begin()
        self.bridge.attach(self.session)
        await old.close()

    async def until(self, what: Callable[[], bool], seconds: float = 120) -> None:
        """Return when `what` is true, looked at every 2 ms.

        Raises:
            TimeoutError: it did not become true.
        """
        end = time.monotonic() + seconds
        while not what():
            if time.monotonic() > end:
                raise TimeoutError
            await asyncio.sleep(0.002)

    def idle(self) -> bool:
        """Whether the reply has ended and all of it is drawn."""
        return self.session.state.running is None and self.window.transcript.backlog == 0


def in_window(base_url: str, model: str, work: Callable[[Rig], Coroutine[Any, Any, None]]) -> None:
    """Open the window on that server and model, and run `work` in its loop."""
    application = TimedApplication.shared()
    themes = ThemeSource(application)
    window = MainWindow(themes)
    bridge = Bridge(window, themes)
    window.show()

    async def live() -> int:
        source = Providers(in_process=DemoServer())
        connection = Connection(
            "Benchmark", Source.COMMAND_LINE, parse_base_url(base_url), model=model
        )

        def begin() -> ChatSession:
            return ChatSession(
                source,
                SessionState(connection, model),
                bridge,
                clock=SystemClock(),
                view=window.transcript,
            )

        rig = Rig(window, bridge, begin(), application, begin)
        bridge.attach(rig.session)
        await loaded()
        settle()
        try:
            await work(rig)
        finally:
            await rig.session.close()
            await source.aclose()
        return 0

    def fail(error: BaseException) -> None:
        raise error

    run_window(application, live, on_signal=lambda: None, on_error=fail)
    window.close_for_good()
    window.deleteLater()
