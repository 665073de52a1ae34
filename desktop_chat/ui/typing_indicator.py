"""Three calm dots: the reply has been asked for, and nothing has come yet."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.theme import ThemeSource

_DOT = 3.5
_GAP = 12
_PERIOD = 1.4
_FRAME_MS = 33
_FAINT, _STRONG = 0.30, 1.0


@guarded
class TypingIndicator(QWidget):
    """Breathes while it is visible, and runs no timer while it is not or nothing may move."""

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        *,
        still: Callable[[], bool] = reduced_motion,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._is_still = still
        self._still = False
        self._frame = QTimer(self)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    @property
    def is_moving(self) -> bool:
        """Whether a timer runs."""
        return self._frame.isActive()

    def _strength(self, dot: int, now: float) -> float:
        if self._still:
            return 0.75
        phase = (now / _PERIOD - dot * 0.16) * 2 * math.pi
        wave = (1 + math.sin(phase)) / 2
        return _FAINT + (_STRONG - _FAINT) * wave * wave

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be as high as a line of text."""
        scale = self._themes.current.text_size / 100
        return QSize(round((2 * _GAP + 4 * _DOT) * scale), round(24 * scale))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move, where moving is welcome."""
        super().showEvent(event)
        self._still = self._is_still()
        if not self._still:
            self._frame.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        self._frame.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots as they are at this moment."""
        painter = painter_for(self)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._themes.current.colour("text_secondary")
        now = time.monotonic()
        scale = self._themes.current.text_size / 100
        size, gap = _DOT * scale, _GAP * scale
        for dot in range(3):
            colour.setAlphaF(self._strength(dot, now))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(size + 0.5 + dot * gap, self.height() / 2), size, size)
        painter.end()
