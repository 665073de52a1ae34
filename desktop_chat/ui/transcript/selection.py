"""One selection over all panes: text widgets select within themselves, this joins them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from desktop_chat.ui.transcript.copying import to_clipboard
from desktop_chat.ui.transcript.pane import TextPane

_SCROLL_MS = 16
_FASTEST = 40


class Selection(QObject):
    """Carries a selection that began in one pane on into others, while the mouse drags.

    `panes` returns all panes that are built, in the order in which they are read.

    Signals:
        scroll_wanted(int): the mouse is beyond the edge; scroll by so many pixels.
    """

    scroll_wanted = Signal(int)

    def __init__(self, panes: Callable[[], list[TextPane]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._origin: TextPane | None = None
        self._start = 0
        self._speed = 0
        self._place = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse is down in a pane."""
        return self._origin is not None

    def begin(self, pane: TextPane) -> None:
        """Begin in `pane`: nothing else stays selected."""
        self._origin = pane
        self._start = -1
        self._drop_others({pane})

    def drag(self, pane: TextPane, place: QPoint) -> None:
        """Go on to that global place."""
        if pane is not self._origin:
            return
        if self._start < 0:
            self._start = pane.textCursor().anchor()
        self._place = place
        self._extend()

    def end(self) -> None:
        """The mouse button is up."""
        self._origin = None
        self.set_speed(0)

    def set_speed(self, pixels: int) -> None:
        """Scroll by so many pixels per frame until another speed is set; 0 stops."""
        self._speed = max(-_FASTEST, min(_FASTEST, pixels))
        if self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed:
            self._timer.stop()

    def _scroll(self) -> None:
        if self._origin is None:
            self.set_speed(0)
            return
        self.scroll_wanted.emit(self._speed)
        self._extend()

    def _extend(self) -> None:
        panes = self._panes()
        if self._origin not in panes:
            return
        here = panes.index(self._origin)
        there = self._target(panes)
        low, high = min(here, there), max(here, there)
        for number, pane in enumerate(panes):
            if number < low or number > high:
                pane.drop_selection()
            elif number == here == there:
                continue
            elif number == here:
                pane.select(self._start, pane.end if there > here else 0)
            elif number == there:
                position = pane.cursorForPosition(pane.mapFromGlobal(self._place)).position()
                pane.select(0 if there > here else pane.end, position)
            else:
                pane.select(0, pane.end)

    def _target(self, panes: list[TextPane]) -> int:
        for number, pane in enumerate(panes):
            bottom = pane.mapToGlobal(QPoint(0, pane.height())).y()
            if self._place.y() < bottom:
                return number
        return len(panes) - 1

    def _drop_others(self, kept: set[TextPane]) -> None:
        for pane in self._panes():
            if pane not in kept:
                pane.drop_selection()

    # -- what is selected -------------------------------------------------------------------------

    def select_all(self, panes: list[TextPane]) -> None:
        """Select the whole of these panes, and nothing else."""
        self._drop_others(set(panes))
        for pane in panes:
            pane.select(0, pane.end)

    def text(self) -> str:
        """Return what is selected, in all panes."""
        parts = [pane.selected() for pane in self._panes()]
        return "\n\n".join(part for part in parts if part)

    def copy(self) -> bool:
        """Put what is selected on the clipboard; return whether anything is."""
        text = self.text()
        if text:
            to_clipboard(text)
        return bool(text)
