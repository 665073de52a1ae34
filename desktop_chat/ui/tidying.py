"""Collects garbage in an event of its own: that takes as long as a frame does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_chat.base.memory import tidy

REST_MS = 1_000
"""How long nothing new is to come before it is done: the frame somebody waits for comes first."""


class Tidier(QObject):
    """Has all garbage collected soon, once however often that is asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._tidy)

    def soon(self) -> None:
        """Collect when what is being done now is done and drawn."""
        self._timer.start()

    def put_off(self) -> None:
        """Wait again: something moves that a person looks at."""
        if self._timer.isActive():
            self._timer.start()

    def _tidy(self) -> None:
        tidy(thorough=True)
