"""A transcript alone in a window that nobody sees, and the cost of single frames in it.

Costs are seconds of the window's thread: its processor time, which others on the machine do not
lengthen, and the time by the clock beside it.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_chat.base.ids import TurnId
from desktop_chat.base.memory import settle
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.life import Phase
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.view import TranscriptView
from tests.benchmarks.window import TimedApplication

FRAME = 1 / 60
LIVE = TurnId("live")


@dataclass
class Costs:
    """What a number of steps has cost, in seconds."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def time(self, work: Callable[[], object]) -> None:
        """Do something, and note what it costs."""
        wall, cpu = time.perf_counter(), time.thread_time()
        work()
        self.cpu.append(time.thread_time() - cpu)
        self.wall.append(time.perf_counter() - wall)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value below which that share of all values lies."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


class Stage:
    """A view of 900 × 800 pixels, and ways to have frames drawn in it."""

    def __init__(self, view: TranscriptView, application: TimedApplication) -> None:
        self.view = view
        self.application = application
        self.draft = Draft()

    def paint(self) -> None:
        """Lay out and paint all that is due, as the window would do it before the next frame."""
        QCoreApplication.sendPostedEvents()

    def begin_reply(self) -> None:
        """Show a new conversation, in which a reply begins to come."""
        self.draft = Draft()
        turns: list[Turn] = [
            UserTurn(TurnId("ask"), None, "Go on"),
            ReplyTurn(LIVE, TurnId("ask"), "m"),
        ]
        self.view.set_conversation([], None)
        self.view.set_conversation(turns, LIVE)
        self.paint()

    def give(self, text: str) -> None:
        """Hand more text of the reply over."""
        self.draft = Draft(text=self.draft.text.append(text))
        self.view.show_draft(LIVE, self.draft, Phase.STREAMING)

    def end(self) -> None:
        """Say that no more comes."""
        self.draft = Draft(text=Rope(str(self.draft.text)), ending=Ending(EndState.COMPLETE))
        self.view.show_draft(LIVE, self.draft, Phase.ENDED)

    def frame(self) -> None:
        """Draw and paint one frame."""
        self.view.draw_frame()
        self.paint()

    async def watch(self, until: Callable[[], bool], seconds: float = 120) -> Costs:
        """Let the view work as it does in the program, and note what each of its events costs.

        Raises:
            TimeoutError: it did not come to its end.
        """
        end = time.monotonic() + seconds
        self.application.watch()
        try:
            while not until():
                if time.monotonic() > end:
                    raise TimeoutError
                await asyncio.sleep(0.001)
        finally:
            seen = self.application.seen()
        return Costs(*seen)

    async def calm(self, seconds: float = 0.3) -> None:
        """Let everything that was begun come to its end."""
        while self.view.has_work:  # noqa: ASYNC110 - frames are what is waited for
            await asyncio.sleep(0.002)
        await asyncio.sleep(seconds)


def on_stage(work: Callable[[Stage], Coroutine[Any, Any, None]]) -> None:
    """Show an empty transcript, and run `work` in its loop."""
    application = TimedApplication.shared()
    view = TranscriptView(ThemeSource(application))
    view.resize(900, 800)
    view.show()

    async def live() -> int:
        await asyncio.sleep(0.05)
        settle()
        await work(Stage(view, application))
        return 0

    def fail(error: BaseException) -> None:
        raise error

    run_window(application, live, on_signal=lambda: None, on_error=fail)
    view.close()
    view.deleteLater()


def median_ms(values: Sequence[float]) -> float:
    """Return the median in milliseconds."""
    return statistics.median(values) * 1000
