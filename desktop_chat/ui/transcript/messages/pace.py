"""When a frame is due: at once for the first, then once per 16 ms, less often in a flood."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_FRAME = 0.016
_SLOWEST = 0.064
_SHARE = 4
"""In a flood, frames take one part in so many of the time: the rest is the network's."""

_PAINTING = 0.4
"""What painting takes, which happens after the frame: a part of what the frame itself took."""


class Pace(QObject):
    """Two single-shot timers, which run only while something is due.

    Signals:
        frame_due(): draw what is new.
        work_due(): there is so much to do that some of it should be done between frames.
    """

    frame_due = Signal()
    work_due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next = 0.0
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self.frame_due)
        self._work = QTimer(self)
        self._work.setSingleShot(True)
        self._work.timeout.connect(self.work_due)

    @property
    def is_due(self) -> bool:
        """Whether a frame, or work, will come."""
        return self._frame.isActive() or self._work.isActive()

    def want_frame(self) -> None:
        """Have a frame drawn as soon as one may be."""
        if not self._frame.isActive():
            due = self._next - time.perf_counter()
            self._frame.start(max(0, round(due * 1000)))

    def want_work(self) -> None:
        """Have work done before the next frame as well."""
        if not self._work.isActive():
            self._work.start(0)

    def begin_frame(self) -> float:
        """Return the time at which a frame begins; none is due any more."""
        self._frame.stop()
        return time.perf_counter()

    def end_frame(self, begun: float) -> None:
        """Take note of what the frame has cost."""
        cost = (time.perf_counter() - begun) * (1 + _PAINTING)
        self._next = begun + min(_SLOWEST, max(_FRAME, _SHARE * cost))

    def stop(self) -> None:
        """Draw nothing until something is wanted again."""
        self._frame.stop()
        self._work.stop()
