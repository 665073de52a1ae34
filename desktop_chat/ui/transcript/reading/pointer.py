"""Selects with the mouse: places, words and paragraphs, and beyond the edges of the viewport."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.transcript.column.following import follow
from desktop_chat.ui.transcript.column.marks import Mark, Marks
from desktop_chat.ui.transcript.column.places import Located, Places
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.pane import TextPane

_EDGE = 24
"""Pixels at the viewport's edges in which a mouse that drags scrolls."""

_SCROLL_MS = 16
_FASTEST = 40

_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier

Unit = QTextCursor.SelectionType | None
"""What a drag takes as a whole: words, paragraphs; None for single characters."""


@guarded
class Pointer(QObject):
    """Moves the marks as the mouse is pressed, dragged and released over the texts.

    While the button is down, the viewport has the mouse: the text in which it was pressed may be
    scrolled away and given back.

    Signals:
        changed(): other marks hold.
        released(): the button is up again.
        carried(): what is selected was taken hold of, and is to go where the mouse goes.
        scroll_wanted(int): the mouse is beyond the edge; scroll by so many pixels.
    """

    changed = Signal()
    released = Signal()
    carried = Signal()
    scroll_wanted = Signal(int)

    def __init__(
        self, marks: Marks, places: Places, events: TranscriptEvents, viewport: QWidget
    ) -> None:
        super().__init__(viewport)
        self._marks = marks
        self._places = places
        self._events = events
        self._viewport = viewport
        self._unit: Unit = None
        self._place = QPoint()
        self._link = ""
        self._start: Mark | None = None
        self._speed = 0
        self._holds_selected = False
        """Whether the button went down on what is selected, and the mouse has not moved since."""
        self._since_double = QElapsedTimer()
        self.is_dragging = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll)
        events.pressed.connect(self._press)
        events.double_pressed.connect(self._double_press)

    def _press(self, pane: TextPane, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        found = self._places.of_pane(pane)
        if found is None:
            return
        local = pane.mapFromGlobal(place)
        self._link = pane.link_at(local)
        self._start = self._places.mark(found, pane.position_near(local))
        third = (
            self._since_double.isValid()
            and self._since_double.elapsed() < QApplication.doubleClickInterval()
            and (place - self._place).manhattanLength() < QApplication.startDragDistance()
        )
        self._since_double.invalidate()
        self._unit = QTextCursor.SelectionType.BlockUnderCursor if third else None
        start, end = self._around(found, pane.position_near(local))
        plain = not (third or modifiers & _HELD)
        self._holds_selected = plain and self._is_on_selected(pane, local)
        if self._holds_selected:
            self._grab(place)
            return
        if modifiers & Qt.KeyboardModifier.ShiftModifier and self._marks.anchor is not None:
            self._marks.extend(start, end)
        else:
            self._marks.begin(start, end)
        self._grab(place)

    def _is_on_selected(self, pane: TextPane, local: QPoint) -> bool:
        """Return whether a place is on letters that are selected, not only beside them."""
        extent, start = self._marks.extent(), self._start
        row = self._marks.row_of(start.turn) if start is not None else None
        within = extent.within(row) if extent is not None and row is not None else None
        if start is None or within is None or not within[0] <= start.spot <= within[1]:
            return False
        letter = pane.rect_at(pane.position_near(local))
        high = letter.height()
        return letter.adjusted(-high, 0, high, 0).contains(local)

    def _double_press(self, pane: TextPane, place: QPoint) -> None:
        found = self._places.of_pane(pane)
        if found is None:
            return
        self._link, self._holds_selected = "", False
        self._since_double.start()
        self._unit = QTextCursor.SelectionType.WordUnderCursor
        self._marks.begin(*self._around(found, pane.position_near(pane.mapFromGlobal(place))))
        self._grab(place)

    def _grab(self, place: QPoint) -> None:
        self._place = place
        if not self.is_dragging:
            self.is_dragging = True
            self._viewport.grabMouse()
            self._viewport.installEventFilter(self)
        self.changed.emit()

    def _around(self, found: Located, position: int) -> tuple[Mark, Mark]:
        """Return the ends of what is taken as a whole around a position."""
        start = end = position
        if self._unit is not None:
            start, end = found.pane.around(position, self._unit)
        return self._places.mark(found, start), self._places.mark(found, end)

    def _drag_to(self, place: QPoint) -> None:
        way = (place - self._place).manhattanLength()
        if (self._link or self._holds_selected) and way < QApplication.startDragDistance():
            return
        if self._holds_selected:
            self._holds_selected, self._link = False, ""
            self.stop()
            self.carried.emit()
            return
        self._link = ""
        self._place = place
        self._extend()
        y = self._viewport.mapFromGlobal(place).y()
        below = y - (self._viewport.height() - _EDGE)
        above = _EDGE - y
        self._set_speed(below // 2 if below > 0 else -above // 2 if above > 0 else 0)

    def _extend(self) -> None:
        found = self._places.at(self._place)
        if found is not None:
            self._marks.extend(*self._around(*found))
            self.changed.emit()

    def _set_speed(self, pixels: int) -> None:
        self._speed = max(-_FASTEST, min(_FASTEST, pixels))
        if self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed:
            self._timer.stop()

    def _scroll(self) -> None:
        self.scroll_wanted.emit(self._speed)
        self._extend()

    def stop(self) -> None:
        """Let the mouse go."""
        if self.is_dragging:
            self.is_dragging = False
            self._set_speed(0)
            self._viewport.removeEventFilter(self)
            self._viewport.releaseMouse()

    def _release(self) -> None:
        self.stop()
        if self._holds_selected and self._start is not None:
            self._holds_selected = False
            self._marks.begin(self._start)
            self.changed.emit()
        if self._link and self._marks.extent() is None:
            assert self._start is not None
            follow(self._events, self._link, self._start, by_key=False)
        self._link = ""
        self.released.emit()

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the mouse does until its button is up."""
        if not self.is_dragging or not isinstance(event, QMouseEvent):
            return False
        left = Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseMove:
            self._drag_to(event.globalPosition().toPoint())
        elif event.type() is QEvent.Type.MouseButtonRelease and event.button() is left:
            self._release()
        return True
