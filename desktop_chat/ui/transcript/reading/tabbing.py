"""The Tab key in the transcript: through links and buttons, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.column.places import Places
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.links import BACK, NOTE, destination
from desktop_chat.ui.transcript.text.page import Link
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.pictures import SCHEME

_MARGIN = 12


class Stop(NamedTuple):
    """What takes the focus, and where it is in the viewport; a link is one in a text."""

    top: int
    left: int
    rect: QRect
    widget: QWidget
    link: Link | None = None


class Tabbing:
    """Walks through what can be pressed; `scroll` goes down by so many pixels."""

    def __init__(self, places: Places, scroll: Callable[[int], None]) -> None:
        self._places = places
        self._scroll = scroll

    def stops(self) -> list[Stop]:
        """Return all stops in the rows that are built, in the order in which they are read."""
        viewport = self._places.viewport
        found: list[Stop] = []
        for _, row in self._places.rows():
            here: list[Stop] = []
            for widget in row.findChildren(QWidget):
                if isinstance(widget, TextPane):
                    here += self._links(widget)
                elif _takes_tab(widget) and widget.isVisibleTo(row):
                    rect = QRect(widget.mapTo(viewport, QPoint(0, 0)), widget.size())
                    here.append(Stop(rect.center().y(), rect.left(), rect, widget))
            # What stands in one line has not the same top to the pixel.
            found += sorted(here, key=lambda stop: (stop.top // 8, stop.left))
        return found

    def _links(self, pane: TextPane) -> list[Stop]:
        if pane.isHidden():
            return []
        origin = pane.mapTo(self._places.viewport, QPoint(0, 0))
        made: list[Stop] = []
        for link in pane.links():
            rect = pane.rect_at(link.start).translated(origin)
            made.append(Stop(rect.center().y(), rect.left(), rect, pane, link))
        return made

    def move(self, *, forward: bool, inside: bool) -> bool:
        """Go to the next stop, or the one before; `inside`: the focus is on one, or in a text.

        Return whether there is one.
        """
        stops = self.stops()
        at = self._current(stops, forward=forward) if inside else self._enter(stops, forward)
        at += 1 if forward else -1
        if not 0 <= at < len(stops):
            return False
        self._go(stops[at], forward=forward)
        return True

    def _enter(self, stops: list[Stop], forward: bool) -> int:
        """Return the stop before the first in sight, or after the last one."""
        height = self._places.viewport.height()
        seen = [
            number
            for number, stop in enumerate(stops)
            if stop.rect.bottom() > 0 and stop.rect.top() < height
        ]
        if not seen:
            return len(stops) if forward else -1
        return seen[0] - 1 if forward else seen[-1] + 1

    def _current(self, stops: list[Stop], *, forward: bool) -> int:
        focused = QApplication.focusWidget()
        link = focused.link if isinstance(focused, TextPane) else None
        for number, stop in enumerate(stops):
            if stop.widget is focused and stop.link == link:
                return number
        if focused is None or not isinstance(focused, TextPane):
            return self._enter(stops, forward)
        # In a text, and on no link of it: what comes after its beginning, or before it.
        top = focused.mapTo(self._places.viewport, QPoint(0, 0)).y()
        before = sum(stop.top < top for stop in stops)
        return before - 1 if forward else before

    def _go(self, stop: Stop, *, forward: bool) -> None:
        height = self._places.viewport.height()
        # Read before anything moves: what is scrolled away may show another text afterwards.
        said = _said_of(stop)
        if stop.rect.top() < _MARGIN:
            self._scroll(stop.rect.top() - height // 4)
        elif stop.rect.bottom() > height - _MARGIN:
            self._scroll(stop.rect.bottom() - 3 * height // 4)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop.widget.setFocus(reason)
        if isinstance(stop.widget, TextPane):
            stop.widget.set_link(stop.link)
            # To assistive technology the text has the focus, whichever link it is on.
            announce(stop.widget, said)


def _takes_tab(widget: QWidget) -> bool:
    # Buttons of rows are left out of Qt's own walk, which goes by the order of their making.
    return isinstance(widget, QAbstractButton) and widget.isEnabled()


def _said_of(stop: Stop) -> str:
    """Return the words of a link, and where it leads; "" for what is none."""
    pane, link = stop.widget, stop.link
    if link is None or not isinstance(pane, TextPane):
        return ""
    cursor = pane.cursor_at(link.start)
    cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
    said = cursor.selectedText().replace(STRUT, "")
    kind = link.address.partition(":")[0]
    if kind == BACK:
        return words.BACK_TO_TEXT
    if kind == NOTE:
        return f"{said}\n{words.FOOTNOTE}"
    return said if kind == SCHEME else f"{said}\n{destination(link.address)}"
