"""The first window, from the moment at which it can be seen until its parts are there."""

from __future__ import annotations

import importlib
import signal
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop_chat.base.plain_asyncio import import_asyncio
from desktop_chat.settings.declared import (
    SEND_KEY,
    SIDEBAR_SHOWN,
    SIDEBAR_WIDTH,
    WINDOW_FRAME,
    WINDOW_MAXIMISED,
)
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.first_loop import take_steps
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.placing import put_window
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.threshold import Threshold

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_chat.ui.actions import WindowActions

IN_ORDER = (
    *("base.logs", "base.tasks", "domain.text", "domain.address", "domain.pictures"),
    *("domain.attachments", "domain.prices", "domain.parameters", "domain.connection"),
    *("domain.endings", "domain.events", "domain.draft", "domain.notices", "domain.conversation"),
    *("domain.catalogue", "domain.library", "domain.profiles", "domain.inspection", "domain.ports"),
    *("generation.life", "generation.controller", "generation.session_state"),
    *("generation.session", "generation.connections", "generation.library"),
    *("ui.window_strings", "ui.errors", "ui.loop", "ui.icons", "commands.declared"),
    *("commands.keyfile", "ui.kit.keys", "ui.kit.buttons", "ui.kit.texts", "ui.kit.menu"),
    *("ui.kit.fields", "ui.kit.edit_menu", "ui.composer", "ui.banners", "ui.header"),
    *("ui.model_picker.picker", "ui.presets.desk", "ui.sidebar"),
    *("ui.window_parts", "ui.bridge", "ui.desk", "ui.palette_desk"),
    *("ui.workbench", "ui.connections.desk", "ui.attaching"),
    *("ui.models_desk", "app.windows", "app.manners", "app.preferences"),
    *("demo.late", "storage.words", "storage.store", "providers.source", "app.life"),
)
"""What the parts of the window need, from below: each brings some further modules with it."""


class FirstWindow:
    """Shows the frame of a window, and takes what is typed meanwhile."""

    def __init__(self, themes: ThemeSource, settings: Settings) -> None:
        value = settings.value
        self.window = MainWindow(themes, filled=False)
        put_window(self.window, value(WINDOW_FRAME), maximised=value(WINDOW_MAXIMISED))
        self.threshold = Threshold(
            themes,
            sidebar=value(SIDEBAR_WIDTH) if value(SIDEBAR_SHOWN) else 0,
            send_key=value(SEND_KEY),
        )
        self.window.setCentralWidget(self.threshold)
        self._sent = ""
        self._kept: list[QKeyEvent] = []
        self.is_to_end = False
        """Whether it was closed, or the program asked to end, before there was anything to end."""

    def show_while(self, steps: Iterator[object]) -> None:
        """Show it, and take those steps while a person looks at it and types."""
        self.window.close_requested.connect(self._end_wanted)
        self.window.show()
        self.threshold.box.setFocus()
        _hear_signals(self._end_wanted)
        take_steps(steps, self.threshold.painted)
        self.window.close_requested.disconnect(self._end_wanted)

    def _end_wanted(self) -> None:
        self.is_to_end = True

    def fill(self) -> None:
        """Give the window its parts, with what was typed in the message box."""
        typed, at = self.threshold.box.take()
        self._sent = self.threshold.box.sent
        self._kept = self.threshold.box.kept
        self.window.fill()
        if typed:
            box = self.window.composer.box
            box.insert_text(typed)
            cursor = box.textCursor()
            cursor.setPosition(min(at, box.document().characterCount() - 1))
            box.setTextCursor(cursor)

    def hand_over(self, actions: WindowActions) -> None:
        """Have a message sent that a person sent already, and done what they asked for by keys."""
        if self._sent:
            actions.bridge.submit_or_keep(self._sent)
        if self._kept:
            from desktop_chat.ui.replay import Replay

            Replay(actions, self._kept).begin()


def imported() -> Iterator[None]:
    """Import what the window needs, one module after the other."""
    import_asyncio()
    for name in IN_ORDER:
        importlib.import_module(f"desktop_chat.{name}")
        yield


def _hear_signals(told: Callable[[], None]) -> None:
    """Have `told` called for what asks for the end, until `run_window` hears it itself."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = signal.Signals.__members__.get(name)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: told())
