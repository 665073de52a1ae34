"""Tells when a day begins, because headings are worded by the day."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal


class Midnight(QObject):
    """Waits for the next midnight of the local clock, again and again.

    Signals:
        passed(): a day has begun.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    @property
    def left(self) -> int:
        """How many milliseconds are left."""
        return self._timer.remainingTime()

    def wait(self) -> None:
        """Begin to wait."""
        now = datetime.now().astimezone()
        begin = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
        self._timer.start(max(1_000, int((begin - now).total_seconds() * 1_000)))

    def _tell(self) -> None:
        self.passed.emit()
        self.wait()
