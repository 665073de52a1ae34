"""The small window that says why the program does not start."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_chat import APP_NAME
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.handover import Claim, Claimed
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
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(APP_NAME)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(strings.INSTANCE_TITLE)
    box.setInformativeText(sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Close)

    async def shown() -> int:
        ended = asyncio.Event()
        box.finished.connect(ended.set)
        box.open()
        await ended.wait()
        return 0

    run_window(app, shown, on_signal=box.reject, on_error=lambda _error: box.reject())
    box.deleteLater()
    themes.deleteLater()
