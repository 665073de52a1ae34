"""How a row of the list looks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop_chat.base.languages import whole
from desktop_chat.domain.library import Shelf
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.paint import draw_line, edge_of, mirrored, paint_box
from desktop_chat.ui.sidebar.outline import RowKind
from desktop_chat.ui.sidebar.rows import ConversationRows, Mark
from desktop_chat.ui.theme import Theme, ThemeSource

SIDE = 12
"""Pixels between the pane's edges and the rows' grounds."""

MORE = 30
"""Pixels at a row's end in which a press opens its menu."""

END = 4
"""The same at the end, where the scroll bar stands beside them."""

BAR_STYLE = (
    "QScrollBar:vertical { width: 8px; margin: 2px; } QScrollBar::handle { border-radius: 2px; }"
)
"""A thin bar, which takes what `END` is less than `SIDE`."""

_PAD = 12
_PERIOD = 1.6


@dataclass(frozen=True, slots=True)
class RowState:
    """What holds for a row when it is painted; `phase` is the time of a soft motion, 0 for none."""

    is_open: bool = False
    is_selected: bool = False
    is_hovered: bool = False
    has_focus: bool = False
    is_named: bool = False
    """The title is being written: it is not painted below the field."""
    phase: float = 0.0


class RowPainter:
    """Paints rows in the colours of the theme."""

    def __init__(self, themes: ThemeSource, rows: ConversationRows) -> None:
        self._themes = themes
        self._rows = rows
        self.painted = 0
        """How many rows were painted; for tests and measurements."""

    def paint_row(self, painter: QPainter, place: QRect, row: int, state: RowState) -> None:
        """Paint one row into `place`."""
        spot = self._rows.spot(row)
        if spot is None:
            return
        self.painted += 1
        theme = self._themes.current
        match spot.kind:
            case RowKind.HEADING:
                self._paint_heading(painter, place, row, state, theme)
            case RowKind.ARCHIVE:
                self._paint_archive(painter, place, state, theme)
            case RowKind.CONVERSATION:
                self._paint_conversation(painter, place, row, state, theme)

    def title_room(self, place: QRect, row: int) -> QRect:
        """Return where the title of a row is."""
        px = self._themes.current.px
        spot = self._rows.spot(row)
        box = place.adjusted(SIDE + _PAD, 0, -END - _PAD, 0)
        if spot is not None and spot.section is not None and spot.section.shelf is Shelf.FOLDER:
            if spot.kind is RowKind.HEADING:
                return box.adjusted(px(20), px(4), -px(28), 0)
            return box.adjusted(px(20), 0, -self._ends(row), 0)
        return box.adjusted(0, 0, -self._ends(row), 0)

    def is_cut(self, place: QRect, row: int) -> bool:
        """Return whether the title does not fit."""
        metrics = QFontMetrics(self._title_font(self._themes.current))
        return (
            metrics.horizontalAdvance(self._rows.title(row)) > self.title_room(place, row).width()
        )

    @staticmethod
    def _title_font(theme: Theme) -> QFont:
        return theme.ui_font(theme.px(14))

    def _ends(self, row: int) -> int:
        """Return how many pixels at the end of a row its marks take."""
        info = self._rows.info(row)
        if info is None:
            return 0
        # That it is pinned is said by the heading above it.
        return 0 if self._rows.mark(info) is None else self._themes.current.px(20)

    def _paint_conversation(
        self, painter: QPainter, place: QRect, row: int, state: RowState, theme: Theme
    ) -> None:
        self._paint_ground(painter, place, state, theme)
        info = self._rows.info(row)
        room = self.title_room(place, row)
        if info is None:
            bar = QRect(
                room.left(), room.center().y() - 4, room.width() * (60 + row * 7 % 30) // 100, 9
            )
            paint_box(painter, mirrored(painter, bar, place), 4, fill=theme.colour("hover"))
            return
        ends = QRect(
            room.right() + 1, room.top(), place.right() - END - _PAD - room.right(), room.height()
        )
        if state.is_hovered:
            if not ends.width():
                room.setRight(room.right() - theme.px(22))
            side = theme.px(18)
            top = place.top() + (place.height() - side) // 2
            dots = QRect(place.right() - END - side - 8, top, side, side)
            _icon(painter, "more", theme.colours.text_secondary, dots, place)
        else:
            self._paint_ends(painter, (ends, place), row, state.phase, theme)
        if not state.is_named:
            unread = info.is_unread and not state.is_open
            font = theme.ui_font(theme.px(14), theme.weight.semibold if unread else None)
            _draw(
                painter,
                mirrored(painter, room, place),
                self._rows.title(row),
                font,
                theme.colours.text,
            )

    def _paint_ends(
        self, painter: QPainter, places: tuple[QRect, QRect], row: int, phase: float, theme: Theme
    ) -> None:
        """Paint what stands at the end of a title: what is going on."""
        room, whole_row = places
        info = self._rows.info(row)
        if info is None:
            return
        mark = self._rows.mark(info)
        middle = room.center().y()
        right = room.right() + 1
        if mark is not None:
            dot = mirrored(painter, QRect(right - 8, middle - 4, 8, 8), whole_row)
            centre = QPointF(dot.left() + 4, middle + 0.5)
            self._paint_mark(painter, centre, mark, phase, theme)

    @staticmethod
    def _paint_mark(
        painter: QPainter, centre: QPointF, mark: Mark, phase: float, theme: Theme
    ) -> None:
        if mark is Mark.FAILED:
            place = QRect(round(centre.x()) - 12, round(centre.y()) - 8, 16, 16)
            paint_icon(painter, "error", theme.colours.error, place)
            return
        colour = theme.colour("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        if mark is Mark.REPLYING:
            wave = (1 + math.cos(phase / _PERIOD * 2 * math.pi)) / 2
            halo = theme.colour("accent")
            halo.setAlphaF(0.28 * wave)
            painter.setBrush(halo)
            painter.drawEllipse(centre, 4.0 + 3.0 * wave, 4.0 + 3.0 * wave)
            colour.setAlphaF(0.55 + 0.45 * wave)
        painter.setBrush(colour)
        painter.drawEllipse(centre, 4.0, 4.0)

    def _paint_heading(
        self, painter: QPainter, place: QRect, row: int, state: RowState, theme: Theme
    ) -> None:
        spot = self._rows.spot(row)
        assert spot is not None
        assert spot.section is not None
        box = place.adjusted(0, 4, 0, 0)
        font = theme.ui_font(theme.scale.caption, theme.weight.semibold)
        if spot.section.shelf is not Shelf.FOLDER:
            room = box.adjusted(SIDE + _PAD, 4, -END - _PAD, 0)
            room = mirrored(painter, room, place)
            _draw(painter, room, self._rows.title(row), font, theme.colours.text_secondary)
            return
        self._paint_ground(painter, box, state, theme)
        closed = self._rows.listing.outline.is_closed(spot.section)
        empty = not self._rows.listing.outline.held(spot.section)
        side = theme.px(16)
        middle = box.top() + (box.height() - side) // 2
        icon = QRect(box.left() + SIDE + _PAD - 2, middle, side, side)
        _icon(painter, "folder", theme.colours.text_secondary, icon, place)
        if not state.is_named:
            room = mirrored(painter, self.title_room(place, row), place)
            font = theme.ui_font(theme.px(14), theme.weight.medium)
            _draw(painter, room, self._rows.title(row), font, theme.colours.text)
        end = QRect(box.right() - END - side - 9, middle, side, side)
        if state.is_hovered:
            _icon(painter, "more", theme.colours.text_secondary, end, place)
        elif not empty:
            name = "chevron-right" if closed else "chevron-down"
            _icon(painter, name, theme.colours.text_secondary, end, place)

    def _paint_archive(
        self, painter: QPainter, place: QRect, state: RowState, theme: Theme
    ) -> None:
        box = place.adjusted(0, 8, 0, 0)
        self._paint_ground(painter, box, state, theme)
        side = theme.px(18)
        top = box.top() + (box.height() - side) // 2
        icon = QRect(box.left() + SIDE + _PAD - 4, top, side, side)
        _icon(painter, "archive", theme.colours.text_secondary, icon, place)
        room = box.adjusted(SIDE + _PAD + theme.px(22), 0, -END - _PAD, 0)
        room = mirrored(painter, room, place)
        _draw(
            painter,
            room,
            self._rows.title(self._rows.rowCount() - 1),
            theme.ui_font(theme.px(14)),
            theme.colours.text,
        )
        font = theme.ui_font(theme.scale.caption)
        painter.setFont(font)
        painter.setPen(theme.colour("text_secondary"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, int(flags), whole(self._rows.listing.outline.archived))

    @staticmethod
    def _paint_ground(painter: QPainter, place: QRect, state: RowState, theme: Theme) -> None:
        box = mirrored(painter, place.adjusted(SIDE, 0, -END, 0), place)
        fill = None
        if state.is_open:
            fill = theme.colour("selected")
        elif state.is_selected:
            fill = theme.colour("accent_soft")
        elif state.is_hovered:
            fill = theme.colour("hover")
        if fill is not None:
            paint_box(painter, box, theme.radius.control, fill=fill, border=edge_of(theme))
        if state.is_open and state.is_selected:
            bar = mirrored(painter, QRect(box.left(), box.top() + 9, 3, box.height() - 18), box)
            paint_box(painter, bar, 1.5, fill=theme.colour("accent"))
        if state.has_focus:
            ring = theme.colour("focus")
            paint_box(painter, box, theme.radius.control, border=ring, width=2)


def _icon(painter: QPainter, name: str, colour: str, place: QRect, within: QRect) -> None:
    paint_icon(painter, name, colour, mirrored(painter, place, within))


def _draw(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    """Draw one line, with an ellipsis where it is too long."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    draw_line(painter, room, int(flags | Qt.TextFlag.TextSingleLine), shown)
