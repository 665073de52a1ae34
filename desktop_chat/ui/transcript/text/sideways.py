"""Scrolling a pane sideways whose code or table is wider than the column."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QTextOption, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QTextEdit

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.look import CODE_END, Look
from desktop_chat.ui.transcript.text.wide import Wide, WideKind, WideState

BAR = 10
"""How high the bar is; its handle is slimmer."""

BAR_ROOM = 14
"""What a table that is scrolled has below it."""

_FADE = 24
_STEP = 48
_PER_NOTCH = 120
_BACK, _ON = Qt.Key.Key_Left, Qt.Key.Key_Right


@guarded
class _Bar(QScrollBar):
    """A bar that leaves the wheel to what lies below it, so that the page does not stop at it."""

    # Qt's own names.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it."""
        event.ignore()


class Sideways(QObject):
    """Keeps the offset of one pane equal to that of the whole block that it shows a part of.

    The text edit's own hidden scroll bar holds the offset, so that clicks, selections, links and
    assistive technology find what they see.
    """

    def __init__(self, edit: QTextEdit, events: TranscriptEvents) -> None:
        super().__init__(edit)
        self._events = events
        self._document = edit.document()
        self._viewport = edit.viewport()
        self._hidden = edit.horizontalScrollBar()
        self._hidden.setSingleStep(_STEP)
        self._state: WideState | None = None
        self._kind: WideKind | None = None
        self._is_end = False
        self._left = self._right = self._top = 0
        self._room = 0
        self._is_held = False
        self._bar: QScrollBar | None = None
        self._hidden.rangeChanged.connect(self._keep_range)
        self._hidden.valueChanged.connect(self._moved)
        events.moved_sideways.connect(self._follow)

    # -- what is shown ----------------------------------------------------------------------------

    def show(self, wide: Wide | None, state: WideState | None) -> QTextOption.WrapMode:
        """Scroll that block from now on, or nothing; return how its lines are to be broken."""
        self._kind = None if wide is None else wide.kind
        self._state = state
        if self._kind is WideKind.CODE and state is not None and not state.wraps:
            return QTextOption.WrapMode.NoWrap
        return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere

    def set_end(self, is_end: bool) -> bool:
        """Show the bar here, below the end of the block, or not; return whether that is new."""
        changed = is_end != self._is_end
        self._is_end = is_end
        return changed

    def measure(self, ends: tuple[int, int], top: int, room: int, height: int, *, line: int) -> int:
        """Take the measures of the pane: from where to where the block is, its width and height.

        Its text begins at `top`. `line` is the height of a line of code. Returns how much higher
        than its text the pane has to be.
        """
        (self._left, self._right), self._top, self._room = ends, top, room
        state = self._state
        if state is not None:
            width = round(self._document.size().width())
            if self._kind is WideKind.CODE and not state.wraps:
                # Lines that are not wrapped are as long at any width, and pieces differ. The
                # document itself is never narrower than the widest column it was shown in.
                kept = state.width if state.line == line else 0
                width = max(math.ceil(self._document.idealWidth()), kept)
                state.line = line
            if width != state.width:
                state.width = width
                self._events.moved_sideways.emit(state)
        self._keep_range()
        return self._place_bar(height)

    @property
    def most(self) -> int:
        """How far the block can be scrolled."""
        return 0 if self._state is None else max(0, self._state.width - self._room)

    @property
    def offset(self) -> int:
        """How far it is scrolled."""
        return self._hidden.value()

    def window(self) -> QRect | None:
        """Return where the part of the block is seen that is scrolled; None where all of it is."""
        if not self.most:
            return None
        edge = 1 if self._kind is WideKind.CODE else 0
        left = self._left + edge if self.offset else 0
        return QRect(left, 0, self._right - edge - left, self._viewport.height())

    def paint_edges(self, painter: QPainter, look: Look) -> None:
        """Let the text fade where more of it lies beyond the edge."""
        window = self.window()
        if window is None:
            return
        is_code = self._kind is WideKind.CODE
        ground = look.colour("code_background" if is_code else "window")
        bottom = self._end_of_text() if is_code and self._is_end else window.bottom() + 1
        window.setTop(self._top)
        window.setBottom(bottom - 1)
        if self.offset < self.most:
            place = window.adjusted(window.width() - _FADE, 0, 0, 0)
            _fade(painter, place, QPointF(place.topLeft()), QPointF(place.topRight()), ground)
        if self.offset:
            place = window.adjusted(0, 0, _FADE - window.width(), 0)
            _fade(painter, place, QPointF(place.topRight()), QPointF(place.topLeft()), ground)

    def _place_bar(self, height: int) -> int:
        if not (self._is_end and self.most):
            if self._bar is not None:
                self._bar.hide()
            return 0
        bar = self._bar
        if bar is None:
            bar = self._bar = self._make_bar()
            bar.setRange(0, self.most)
        bar.setPageStep(self._hidden.pageStep())
        bar.setValue(self.offset)
        is_code = self._kind is WideKind.CODE
        extra = 0 if is_code else BAR_ROOM
        inset = 8 if is_code else 0
        # The margin below a card's end is a part of the text's height, unless it is the last block.
        bottom = self._end_of_text() + CODE_END if is_code else height + extra
        width = self._right - self._left - 2 * inset
        bar.setGeometry(self._left + inset, bottom - BAR - 1, width, BAR)
        bar.show()
        return extra

    def _end_of_text(self) -> int:
        last = self._document.lastBlock()
        return round(self._document.documentLayout().blockBoundingRect(last).top())

    def _make_bar(self) -> QScrollBar:
        bar = _Bar(Qt.Orientation.Horizontal, self._viewport)
        bar.setAccessibleName(words.SCROLL_SIDEWAYS)
        bar.setCursor(Qt.CursorShape.ArrowCursor)
        bar.setSingleStep(_STEP)
        bar.valueChanged.connect(self._hidden.setValue)
        self._hidden.valueChanged.connect(bar.setValue)
        return bar

    # -- the offset -------------------------------------------------------------------------------

    def _keep_range(self) -> None:
        """Give the pane the range of the whole block, also where its own part is narrower."""
        if self._bar is not None:
            # It follows also while it is hidden, and would bound what it follows.
            self._bar.setRange(0, self.most)
        if self._hidden.maximum() != self.most:
            self._hidden.setRange(0, self.most)
        if self._state is not None:
            self._hidden.setValue(self._state.at(self._state.offset, self.most))

    def _moved(self, value: int) -> None:
        self._viewport.update()
        if self._is_held or self._state is None:
            return
        offset = self._state.at(value, self.most)
        if offset != self._state.offset and self._hidden.maximum() == self.most:
            self._state.offset = offset
            self._events.moved_sideways.emit(self._state)

    def _follow(self, state: WideState) -> None:
        if state is self._state:
            self._keep_range()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Stay where it is, whatever is selected meanwhile."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
            self._keep_range()

    # -- hands ------------------------------------------------------------------------------------

    def wheel(self, event: QWheelEvent) -> bool:
        """Scroll if the wheel is turned sideways, or with Shift; return whether it was for this."""
        is_fine = not event.pixelDelta().isNull()
        delta = event.pixelDelta() if is_fine else event.angleDelta()
        across, down = delta.x(), delta.y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
            across, down = down, 0
        if not self.most or abs(across) <= abs(down):
            return False
        pixels = across if is_fine else across * 2 * _STEP // _PER_NOTCH
        self._hidden.setValue(self._hidden.value() - pixels)
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Scroll by a key; return whether it was one for this."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.most or plain or event.key() not in {_BACK, _ON}:
            return False
        step = _STEP if event.key() == _ON else -_STEP
        self._hidden.setValue(self._hidden.value() + step)
        return True


def _fade(painter: QPainter, place: QRect, start: QPointF, end: QPointF, ground: QColor) -> None:
    clear = QColor(ground)
    clear.setAlpha(0)
    veil = QLinearGradient(start, end)
    veil.setColorAt(0, clear)
    veil.setColorAt(1, ground)
    painter.fillRect(place, veil)
