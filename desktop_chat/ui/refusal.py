"""The small window that says why the program does not start."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QApplication

from desktop_chat import APP_NAME
from desktop_chat.ui import strings as common
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.handover import Claim, Claimed
from desktop_chat.ui.kit.message import MessageWindow
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.theme import ThemeSource

_SENTENCES = {
    Claimed.SILENT: strings.INSTANCE_SILENT,
    Claimed.UNREACHABLE: strings.INSTANCE_UNREACHABLE,
    Claimed.TOO_LONG: strings.INSTANCE_TOO_LONG,
}


def refusal(claim: Claim) -> str:
    """Return why a second start comes to nothing, as one sentence; "" where it does not."""
    without, with_process = _SENTENCES.get(claim.what, ("", ""))
    return with_process.format(process=claim.process) if claim.process else without


def tell_refusal(app: QApplication, sentence: str) -> None:
    """Show a sentence in a window of its own; return when it is closed, or the program is ended."""
    themes = ThemeSource(app)
    window = MessageWindow(
        themes,
        window=APP_NAME,
        title=strings.INSTANCE_TITLE,
        sentence=sentence,
        close=common.CLOSE,
    )
    # Not the window's own end: a signal may come before it is shown, and what is hidden cannot
    # be closed.
    ended = asyncio.Event()
    window.finished.connect(ended.set)

    async def shown() -> int:
        if not ended.is_set():
            window.show()
            await ended.wait()
        return 0

    run_window(app, shown, on_signal=ended.set, on_error=lambda _error: ended.set())
    window.hide()
    window.deleteLater()
    themes.deleteLater()
