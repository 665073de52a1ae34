"""Runs the window, with something wrong in it, in a process of its own.

`python -m tests.helpers.faulty_window FAULT [OPTION ...]`: opens the window, lets the fault
happen, prints a line for what came of it, and closes the window as a person does.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any, NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat import app
from desktop_chat.app import conversations
from desktop_chat.options import WindowOptions, parse
from desktop_chat.ui import header, loop
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.notices import Notices
from desktop_chat.ui.transcript.text.copying import to_clipboard
from desktop_chat.ui.transcript.view import TranscriptView

FRAMES = 60


class UnsayableError(Exception):
    """Fails where it is said what failed."""

    def __str__(self) -> str:
        raise ValueError("an error that cannot be said")


def fail(*_args: Any, **_named: Any) -> NoReturn:
    """Fail, with a key in the words."""
    raise ValueError("injected, with sk-proj-1234567890abcdefghijklmnop in it")


def unsayable(*_args: Any) -> NoReturn:
    """Fail in a way that makes handling it fail."""
    raise UnsayableError


async def failing(*_args: object) -> None:
    """Fail as a task."""
    fail()


class Records(logging.Handler):
    """Knows what was logged."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def window() -> MainWindow:
    """The window."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def notice() -> str:
    """The title of the notice that is shown."""
    shown = window().notice_bar.notice
    return shown.title if shown is not None else ""


def streams() -> bool:
    """Whether a reply comes."""
    return "streaming" in window().status_line.left


def paint_often() -> None:
    """Have the header painted anew for a number of frames."""
    title = window().header
    left = [FRAMES]

    def frame() -> None:
        left[0] -= 1
        title.repaint()
        # As C++ within an override does it.
        title.grab()
        if left[0]:
            QTimer.singleShot(1, frame)

    frame()


def break_paint() -> None:
    """Have every paint of the header fail, after it has begun."""
    whole = painter_for

    def broken(widget: QWidget) -> NoReturn:
        painter = whole(widget)
        painter.save()
        fail(painter)

    vars(header)["painter_for"] = broken


BEFORE: dict[str, Callable[[], object]] = {
    "paint": break_paint,
    "task": lambda: setattr(conversations, "back_up_when_due", failing),
    "notice": lambda: setattr(Notices, "tell", fail),
    "show": lambda: setattr(TranscriptView, "show_draft", fail),
}
FAULTS: dict[str, Callable[[], object]] = {
    "slots": lambda: [QTimer.singleShot(n, fail) for n in range(FRAMES)],
    "callback": lambda: asyncio.get_running_loop().call_soon(fail),
    "thread": lambda: threading.Thread(target=fail).start(),
    "unsayable": lambda: QTimer.singleShot(0, unsayable),
    "notice": lambda: QTimer.singleShot(0, fail),
    "paint": paint_often,
    "task": lambda: None,
    "show": lambda: None,
    "close": lambda: None,
    "close-twice": lambda: None,
    "copied": lambda: to_clipboard("copied", "<b>copied</b>"),
}
CAME: dict[str, Callable[[], bool]] = {
    "close": streams,
    "close-twice": streams,
    "copied": lambda: QGuiApplication.clipboard().text() == "copied",
}
"""What came of those that leave no notice."""


def main(fault: str, arguments: list[str]) -> int:
    """Run the window with that fault."""
    options = parse(arguments)
    assert isinstance(options, WindowOptions)
    BEFORE.get(fault, lambda: None)()
    records = Records()
    run_window = loop.run_window

    def come() -> bool:
        if fault == "notice":
            return any("could not be shown" in said for said in records.said)
        if fault in CAME:
            return CAME[fault]()
        told = "Something went wrong" in notice()
        if fault == "show":
            # The reply has ended all the same.
            return told and any("reply ended" in said for said in records.said)
        return told

    def look() -> None:
        if not come():
            QTimer.singleShot(5, look)
            return
        print(notice(), flush=True)
        # What came with the fault has its time as well.
        QTimer.singleShot(0 if fault in CAME else 300, close)

    def close() -> None:
        window().close()
        if fault == "close-twice":
            window().close()
            QTimer.singleShot(0, window().close)

    def watched(*args: Any, **named: Any) -> int:
        logging.getLogger().addHandler(records)
        QTimer.singleShot(0, FAULTS[fault])
        QTimer.singleShot(0, look)
        return run_window(*args, **named)

    vars(loop)["run_window"] = watched
    return app.main(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
