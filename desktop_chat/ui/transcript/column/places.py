"""Finds places in the texts that are built: by the mouse, by a mark, by what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import Extent, Mark
from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.shown import Spot


class Located(NamedTuple):
    """A text that is built, and which row and part of it it shows."""

    row: int
    part: int
    pane: TextPane


class Places:
    """The texts of one column inside `viewport`."""

    def __init__(self, column: Column, viewport: QWidget) -> None:
        self._column = column
        self.viewport = viewport

    def rows(self) -> Iterator[tuple[int, MessageRow]]:
        """Iterate over the rows that are built, from the top down."""
        bound = self._column.bound
        for row in sorted(bound):
            yield row, bound[row]

    def all(self) -> list[Located]:
        """Return all texts, in the order in which they are read."""
        return [
            Located(row, part, pane)
            for row, widget in self.rows()
            for part, stack in enumerate(widget.stacks())
            for pane in stack.panes
        ]

    def of_pane(self, pane: QWidget | None) -> Located | None:
        """Return where a text is; None when it is not one of them."""
        return next((found for found in self.all() if found.pane is pane), None)

    def mark(self, found: Located, position: int) -> Mark:
        """Return what outlives the document in which `position` is."""
        block, unit = found.pane.spot_at(position)
        return Mark(self._column.states.turn(found.row).id, Spot(found.part, block, unit))

    def find(self, mark: Mark) -> tuple[Located, int] | None:
        """Return where a mark is shown, and its position there; None while it is not built."""
        row = self._column.row_of(mark.turn)
        if row is None or row not in self._column.bound:
            return None
        last: tuple[Located, int] | None = None
        for part, stack in enumerate(self._column.bound[row].stacks()):
            for pane in stack.panes:
                found = Located(row, part, pane)
                if part == mark.spot.part:
                    position = pane.position_of(mark.spot.block, mark.spot.unit)
                    if position is not None:
                        return found, position
                if part < mark.spot.part or pane.first_block <= mark.spot.block:
                    last = found, pane.end
        # A place behind all that is shown is at its end, once that is built.
        is_behind = mark.spot.part >= len(self._column.bound[row].stacks())
        return last if is_behind and last is not None and last[0].pane.is_last else None

    def at(self, place: QPoint) -> tuple[Located, int] | None:
        """Return the text at or below a global place, else the last one; and the position."""
        found = None
        for each in self.all():
            found = each
            if place.y() < each.pane.mapToGlobal(QPoint(0, each.pane.height())).y():
                break
        if found is None:
            return None
        return found, found.pane.position_near(found.pane.mapFromGlobal(place))

    def rect(self, found: Located, position: int) -> QRect:
        """Return where the text cursor is at a position, in the viewport."""
        rect = found.pane.rect_at(position)
        return rect.translated(found.pane.mapTo(self.viewport, QPoint(0, 0)))

    def beside(self, found: Located, step: int) -> Located | None:
        """Return the text before or after another one."""
        everything = self.all()
        at = everything.index(found) + step
        return everything[at] if 0 <= at < len(everything) else None


def span_of(found: Located, extent: Extent) -> tuple[int, int] | None:
    """Return the positions between which a text belongs to an extent; None for nothing of it."""
    within = extent.within(found.row)
    if within is None:
        return None
    pane, (start, end) = found.pane, within
    begin = (found.part, pane.first_block)
    first = 0 if start[:2] < begin else pane.position_of(start.block, start.unit)
    if first is None or start.part > found.part or end[:2] < begin:
        return None
    last = pane.position_of(end.block, end.unit) if end.part == found.part else None
    return first, pane.end if last is None else last
