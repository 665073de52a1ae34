"""Qt's loop before there is anything else: it shows a window while the program is imported."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance

_SLICE = 0.008
"""Seconds of work after which what was typed has its turn."""

_UNSEEN_MS = 400
"""Milliseconds after which the work begins for a window that nobody can see."""


class _Steps(QObject):
    """Takes one step after the other, with the events of the window between them."""

    def __init__(self, steps: Iterator[object], loop: QEventLoop) -> None:
        super().__init__()
        self._steps = steps
        self._loop = loop
        self.error: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_UNSEEN_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def begin(self) -> None:
        """Take them from now on."""
        self._timer.setInterval(0)

    def _go_on(self) -> None:
        self._timer.setInterval(0)
        until = time.monotonic() + _SLICE
        try:
            for _ in self._steps:
                if time.monotonic() >= until:
                    return
        except BaseException as error:  # raised again by `take_steps`, outside of Qt's loop
            self.error = error
        self._timer.stop()
        self._loop.quit()


def take_steps(steps: Iterator[object], painted: SignalInstance) -> None:
    """Run Qt's loop until all steps are taken, the first of them when `painted` is emitted.

    This is the program's outermost loop: asyncio's, which comes after it, is not imported yet.
    """
    loop = QEventLoop()
    taken = _Steps(steps, loop)
    painted.connect(taken.begin)
    loop.exec()
    if taken.error is not None:
        raise taken.error
