"""Collects garbage in an event of its own: that takes as long as a frame does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_chat.base.memory import tidy


class Tidier(QObject):
    """Has all garbage collected soon, once however often that is asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tidy)

    def soon(self) -> None:
        """Collect after what is being done now."""
        self._timer.start(0)

    def _tidy(self) -> None:
        tidy(thorough=True)
