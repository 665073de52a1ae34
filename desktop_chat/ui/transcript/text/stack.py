"""The panes of one flow, one below the other, built only where a reader is near."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.markdown import CodeEnd, CodeHead, CodeLine, FlowBlock, TableRow, Title
from desktop_chat.ui.kit.paint import show_now
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.text.bus import put_on_bus, take_off_bus
from desktop_chat.ui.transcript.text.look import CODE_END, MARGIN, Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.pane_pool import PanePool, fitting
from desktop_chat.ui.transcript.text.pieces import Piece, Pieces, text_length
from desktop_chat.ui.transcript.text.rich import estimated_beyond
from desktop_chat.ui.transcript.text.spoken import SpokenMessage, needs_telling
from desktop_chat.ui.transcript.text.wide import WideKind

_SPARE = 4
"""Panes that a stack keeps for reuse."""


class Band(NamedTuple):
    """The heights between which a row is in sight, and how far around them it is built and kept.

    With `room` the row hangs at its lower end instead: so many pixels from there up are in sight,
    and the heights of what lies above need not be known for it. Panes are built within `near`
    pixels around, as far as the budget goes, and stay within `keep`.
    """

    budget: Budget
    top: int = 0
    bottom: int = 0
    room: int | None = None
    near: int = 0
    keep: int = 0

    def reaches(self, top: int, bottom: int, beyond: int) -> bool:
        """Return whether these heights are in sight, or at most so many pixels away."""
        return top < self.bottom + beyond and bottom > self.top - beyond


class Place(NamedTuple):
    """A place in a row that stays where it is when heights change: a line of a block of a piece.

    `position` counts from the beginning of `block`, which counts from that of the piece.
    """

    part: int
    piece: int = 0
    position: int = 0
    block: int = 0


def estimated_height(piece: Piece, width: int, look: Look, *, wraps: bool = True) -> int:
    """Return about how high a piece will be, without laying it out."""
    per_line = max(8.0, width / (look.theme.scale.body * 0.5))
    if not wraps:
        per_line = math.inf
    return sum(_estimated_block(block, per_line, look) for block in piece.blocks)


def _estimated_block(block: FlowBlock, per_line: float, look: Look) -> int:
    match block.content:
        case CodeHead():
            return look.gaps.code_head + CODE_END + look.top_of(block)
        case CodeEnd():
            return CODE_END
        case CodeLine():
            return look.code_line * max(1, math.ceil(text_length(block) / (per_line * 0.9)))
        case TableRow():
            return look.line + 13
        case Title():
            return look.line + 4 + look.top_of(block)
        case _:
            lines = max(1, math.ceil(text_length(block) / per_line))
            return look.line * lines + look.top_of(block) + estimated_beyond(block)


@dataclass(slots=True)
class _Known:
    """What is known of the height of a piece, and for which version and width."""

    height: int
    piece: Piece
    version: int
    width: int


class _Above:
    """The height of the pieces above all panes, which is not added up again while it holds."""

    def __init__(self) -> None:
        self.count = self.height = 0
        self._key: object = None
        self._last: _Known | None = None

    def shrink_to_what_holds(
        self, key: object, known: Sequence[_Known], pieces: Sequence[Piece]
    ) -> None:
        """Forget all unless what the heights depend on is the same, and the last piece is."""
        last = self._last
        if (
            last is None
            or key != self._key
            or self.count > len(known)
            or known[self.count - 1] is not last
            or pieces[self.count - 1] is not last.piece
            or last.version != last.piece.version
        ):
            self.count = self.height = 0

    def shrink_below(self, number: int, known: Sequence[_Known]) -> None:
        """Leave out what is not above piece `number`."""
        while self.count > max(0, number):
            self.count -= 1
            self.height -= known[self.count].height
        self._note(known)

    def grow_to(self, number: int, key: object, known: Sequence[_Known]) -> None:
        """Take all pieces above `number` in, of those whose heights are known."""
        self._key = key
        self.shrink_below(number, known)
        for each in known[self.count : number]:
            self.height += each.height
            self.count += 1
        self._note(known)

    def _note(self, known: Sequence[_Known]) -> None:
        self._last = known[self.count - 1] if self.count else None


class PaneStack:
    """Shows a flow inside `host`, which is the parent of its panes."""

    def __init__(self, pool: PanePool, host: QWidget, name: str) -> None:
        self._pool = pool
        self._events = pool.events
        self._host = host
        self._name = name
        self._spoken: SpokenMessage | None = None
        self._pieces = Pieces()
        self._panes: dict[int, TextPane] = {}
        self._spare: list[TextPane] = []
        self._known: list[_Known] = []
        self._above = _Above()
        self.top = 0
        self.held: int | None = None
        """The piece that has a pane wherever it is: the one that must stay where it is seen."""
        self._caret = False

    @property
    def panes(self) -> list[TextPane]:
        """The panes that are built, from the top down."""
        return [self._panes[number] for number in sorted(self._panes)]

    def set_name(self, name: str) -> None:
        """Give the panes another accessible name."""
        if name != self._name:
            self._name = name
            self._name_all()

    def _name_all(self) -> None:
        for pane in (*self._panes.values(), *self._spare):
            pane.setAccessibleName(self._pane_name)
        if self._spoken is not None:
            self._spoken.setAccessibleName(self._name)

    @property
    def _pane_name(self) -> str:
        speaks = self._spoken is not None and not self._spoken.isHidden()
        return words.PART.format(name=self._name) if speaks else self._name

    def _speak(self) -> None:
        """Have the whole text in one element where it is shown in several, and someone listens."""
        wanted = needs_telling(self._pieces) and QAccessible.isActive()
        shown = self._spoken is not None and not self._spoken.isHidden()
        if wanted and self._spoken is None:
            self._spoken = SpokenMessage(self._host)
        if self._spoken is not None and wanted:
            self._spoken.follow(self._pieces)
        elif self._spoken is not None and shown:
            self._spoken.stop()
        if shown != wanted:
            self._name_all()

    def set_caret(self, shown: bool) -> None:
        """Show where the text goes on, at the end of the last piece."""
        self._caret = shown

    def show(self, pieces: Pieces) -> None:
        """Show another flow, or another state of the same message."""
        self._pieces = pieces

    def shows(self, pieces: Pieces) -> bool:
        """Return whether that flow is shown."""
        return self._pieces is pieces

    def release(self) -> None:
        """Show nothing."""
        self._pieces = Pieces()
        self._speak()
        self._known.clear()
        self._above = _Above()
        for number in list(self._panes):
            self._drop(number)
        for pane in self._spare[_SPARE:]:
            self._pool.give(pane)
        del self._spare[_SPARE:]

    # -- layout -----------------------------------------------------------------------------------

    def arrange(self, left: int, top: int, width: int, band: Band, look: Look) -> int:
        """Put the panes between `left` and `left + width` from `top` on; return the height."""
        self.top = top
        count = len(self._pieces.all)
        del self._known[count:]
        key = (self._pieces, self._pieces.upheavals, self._events.wraps_code, width, look)
        first = (
            count if band.room is None else self._build_from_the_end(band.room, band, width, look)
        )
        self._above.shrink_to_what_holds(key, self._known, self._pieces.all)
        self._above.shrink_below(self._lowest_wanted(band, first), self._known)
        y = top + self._above.height
        for number in range(self._above.count, count):
            known = self._estimate(number, width, look)
            if band.room is None:
                is_wanted = self._is_wanted(number, y, known.height, band)
            else:
                is_wanted = number >= first or number == self.held
            if is_wanted or self._has_focus(number):
                pane = self._build(number, width, look)
                known = self._known[number]
                pane.setGeometry(left - MARGIN, y, width + 2 * MARGIN, known.height)
                pane.set_caret(self._caret and number == count - 1)
                if pane.isHidden():
                    show_now(pane)
            elif number in self._panes:
                self._drop(number)
                # What it showed may have been another piece, which had that number before.
                known = self._estimate(number, width, look)
            y += known.height
        for number in [number for number in self._panes if number >= count]:
            self._drop(number)
        self._above.grow_to(min(self._panes, default=count), key, self._known)
        self._speak()
        return y - top

    def _lowest_wanted(self, band: Band, first: int) -> int:
        """Return the first piece that may be wanted, or has a pane."""
        lowest = min((first, *self._panes))
        if self.held is not None:
            lowest = min(lowest, self.held)
        if band.room is None:
            lowest = min(lowest, self._piece_at(band.top - max(band.near, band.keep)))
        return lowest

    def _piece_at(self, y: int) -> int:
        """Return the number of the first piece whose end is below a height, of those above."""
        number, bottom = self._above.count, self.top + self._above.height
        while number > 0 and bottom > y:
            number -= 1
            bottom -= self._known[number].height
        return number

    def _is_wanted(self, number: int, top: int, height: int, band: Band) -> bool:
        """Return whether a piece at that place is to have a pane."""
        if number == self.held:
            return True
        if number in self._panes:
            return band.reaches(top, top + height, band.keep)
        return band.reaches(top, top + height, band.near) and band.budget.allows_pane(
            in_sight=band.reaches(top, top + height, 0)
        )

    def _has_focus(self, number: int) -> bool:
        """Return whether the focus is in the pane of a piece: it goes once that is taken away."""
        pane = self._panes.get(number)
        if pane is None:
            return False
        focused = QApplication.focusWidget()
        return focused is not None and (focused is pane or pane.isAncestorOf(focused))

    def _build_from_the_end(self, room: int, band: Band, width: int, look: Look) -> int:
        """Build panes from the last one up until `room` is full; return the first of them."""
        first = len(self._pieces.all)
        for number in range(len(self._known), first):
            piece = self._pieces.all[number]
            height = self._guess(piece, width, look)
            self._known.append(_Known(height, piece, piece.version, width))
        for number in [number for number in self._panes if number >= first]:
            self._drop(number)
        while first > 0:
            is_there = first - 1 in self._panes
            if room <= -(band.keep if is_there else band.near):
                break
            if not is_there and not band.budget.allows_pane(in_sight=room > 0):
                break
            first -= 1
            self._build(first, width, look)
            room -= self._known[first].height
        return first

    def _build(self, number: int, width: int, look: Look) -> TextPane:
        """Return the pane of a piece, up to date and measured."""
        pane = self._pane(number)
        pane.set_growing(self._caret and number == len(self._pieces.all) - 1)
        pane.show_piece(self._pieces, number, look, width)
        piece = self._pieces.all[number]
        self._known[number] = _Known(pane.text_height(), piece, piece.version, width)
        return pane

    def _estimate(self, number: int, width: int, look: Look) -> _Known:
        piece = self._pieces.all[number]
        if number == len(self._known):
            height = self._guess(piece, width, look)
            self._known.append(_Known(height, piece, piece.version, width))
        known = self._known[number]
        if number in self._panes and known.width == width:
            # It is about to be measured, or was shown until now: as good as an estimate.
            return known
        if known.piece is not piece or known.version != piece.version:
            known.height = self._guess(piece, width, look)
            known.piece, known.version, known.width = piece, piece.version, width
        elif known.width != width:
            if self._wraps(piece):
                known.height = max(look.line, known.height * known.width // width)
            known.width = width
        return known

    def _guess(self, piece: Piece, width: int, look: Look) -> int:
        return estimated_height(piece, width, look, wraps=self._wraps(piece))

    def _wraps(self, piece: Piece) -> bool:
        """Return whether the lines of a piece go on in the next one where they are too long."""
        wide = piece.wide
        if wide is None or wide.kind is WideKind.TABLE:
            return True
        return self._pieces.wide_state(wide, wraps=self._events.wraps_code).wraps

    def _pane(self, number: int) -> TextPane:
        pane = self._panes.get(number)
        if pane is None:
            piece = self._pieces.all[number]
            pane = fitting(self._spare, piece) or self._take(piece)
            put_on_bus(pane)
            below = min((other for other in self._panes if other > number), default=None)
            if below is None:
                pane.raise_()
            else:
                pane.stackUnder(self._panes[below])
            self._panes[number] = pane
        return pane

    def _take(self, piece: Piece) -> TextPane:
        pane = self._pool.take(self._host, piece)
        pane.setAccessibleName(self._pane_name)
        return pane

    def _drop(self, number: int) -> None:
        pane = self._panes.pop(number)
        pane.clear_piece()
        pane.hide()
        take_off_bus(pane)
        self._spare.append(pane)

    def ideal_width(self, width: int, look: Look) -> int:
        """Return the width that the text takes of `width`; all of it where it is long."""
        if len(self._pieces.all) != 1:
            return width
        pane = self._pane(0)
        pane.show_piece(self._pieces, 0, look, width)
        return min(width, pane.ideal_width())

    # -- places -----------------------------------------------------------------------------------

    def place_at(self, part: int, y: int) -> Place | None:
        """Return the place at height `y` of the row, or the first one below that is built."""
        top = self.top
        last = len(self._known) - 1
        first = 0
        if y >= top + self._above.height and self._above.count <= last:
            first, top = self._above.count, top + self._above.height
        for number in range(first, last + 1):
            known = self._known[number]
            if y < top + known.height or number == last:
                pane = self._panes.get(number)
                if pane is not None:
                    return Place(part, number, *pane.place_at(y - top))
                below = min((other for other in self._panes if other > number), default=None)
                return None if below is None else Place(part, below)
            top += known.height
        return None

    def y_of(self, place: Place) -> int:
        """Return the height in the row of a place; the top of its piece while that is not built."""
        number = min(place.piece, len(self._known))
        first = self._above.count if number >= self._above.count else 0
        top = self.top + (self._above.height if first else 0)
        top += sum(known.height for known in self._known[first:number])
        pane = self._panes.get(place.piece)
        return top + (pane.y_of(place.position, place.block) if pane is not None else 0)

    def refresh_insets(self) -> None:
        """Show what is ready by now, also in the panes that wait to be used again."""
        for pane in (*self._panes.values(), *self._spare):
            pane.refresh_insets()

    def colour_code(self) -> None:
        """Lay newly found colours over the code that is built."""
        for pane in self._panes.values():
            pane.colour_code()
