"""How far something is that takes its time, over the top of the conversation, with its own end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    edge_of,
    mirrored,
    paint_box,
    paint_shadow,
    painter_for,
    set_edges,
)
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_PATIENCE_MS = 600
"""Milliseconds after which it is shown: what is done sooner needs no word."""

_SHADOW = 16
_BELOW_TOP = 4
_BAR_WIDTH, _BAR_HEIGHT = 140, 6


@guarded
class ProgressCard(QWidget):
    """Stands over the top of `host` while something runs, and takes no focus by itself.

    Signals:
        cancelled(): it is to be given up.
    """

    cancelled = Signal()

    def __init__(self, themes: ThemeSource, host: QWidget, cancel: str) -> None:
        super().__init__(host)
        self._themes = themes
        self._host = host
        self._words = Label(themes, size="small", parent=self)
        self.bar = _Bar(themes, self)
        self.cancel_button = Button(themes, cancel, kind=ButtonKind.GHOST, height=30, parent=self)
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        set_edges(row, _SHADOW + 16, _SHADOW + 3, _SHADOW + 4, _SHADOW + 3)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel_button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        host.installEventFilter(self)
        themes.changed.connect(self._place)
        self.hide()

    @property
    def text(self) -> str:
        """What it says is being done."""
        return self._words.text()

    def begin(self, words: str, steps: int) -> None:
        """Say that something with so many steps has begun; shown if it takes long."""
        self.end()
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, max(1, steps))
        self.bar.setValue(0)
        self._patience.start()

    def set_done(self, steps: int) -> None:
        """Say that so many steps are done."""
        self.bar.setValue(steps)

    def end(self) -> None:
        """Go away."""
        self._patience.stop()
        self.hide()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()
        announce(self, self.text)

    def _place(self) -> None:
        font = self._words.font()
        self._words.setMinimumWidth(QFontMetrics(font).horizontalAdvance(self.text) + 4)
        size = self.sizeHint()
        width = min(size.width(), self._host.width())
        left = (self._host.width() - width) // 2
        self.setGeometry(left, _BELOW_TOP - _SHADOW, width, size.height())

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top of the host."""
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card with a soft shadow."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = theme.radius.card
        paint_shadow(painter, box, radius, theme, steps=9)
        paint_box(painter, box, radius, fill=theme.colour("raised"), border=theme.colour("border"))
        painter.end()


@guarded
class _Bar(QProgressBar):
    """A thin bar, which assistive technology reads as what it is."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be thin."""
        px = self._themes.current.px
        return QSize(px(_BAR_WIDTH), px(_BAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is done over what there is to do."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect()
        radius = box.height() / 2
        paint_box(painter, box, radius, fill=theme.colour("selected"), border=edge_of(theme))
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        done = box.adjusted(0, 0, -round(box.width() * (1 - share)), 0)
        if done.width() > box.height():
            done = mirrored(painter, done, box)
            paint_box(painter, done, radius, fill=theme.colour("accent"))
        painter.end()
