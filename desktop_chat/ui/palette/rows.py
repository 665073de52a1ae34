"""The rows of the palette as a view shows them, and how each is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.base.languages import enumerated
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keycaps import caps_width, paint_caps
from desktop_chat.ui.kit.paint import draw_line, edge_of, paint_box
from desktop_chat.ui.palette import words
from desktop_chat.ui.palette.entries import Entry, Heading, Line, Row
from desktop_chat.ui.theme import Theme, ThemeSource

ROW_HEIGHT, HEADING_HEIGHT = 40, 30
_SIDE, _ICON, _GAP = 13, 18, 12
_Index = QModelIndex | QPersistentModelIndex


@guarded
class PaletteRows(QStringListModel):
    """Headings, and entries that can be chosen. Qt keeps and counts the lines."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self._rows = list(rows)
        self.setStringList([_title(row) for row in rows])

    def line(self, at: int) -> Line | None:
        """Return the entry in that row, None for a heading."""
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        return row if isinstance(row, Line) else None

    def is_heading(self, at: int) -> bool:
        """Return whether a heading is in that row."""
        return 0 <= at < len(self._rows) and isinstance(self._rows[at], Heading)

    def near(self, at: int, step: int) -> int:
        """Return the row of the next entry from `at` on, in steps; -1 where there is none."""
        while 0 <= at < len(self._rows):
            if self.line(at) is not None:
                return at
            at += step
        return -1

    def first_ready(self) -> int:
        """Return the row of the first entry that does something now, else of the first one."""
        for at in range(len(self._rows)):
            line = self.line(at)
            if line is not None and not line.entry.why_not:
                return at
        return self.near(0, 1)

    def row_of(self, key: str) -> int:
        """Return the row of the entry of that key, -1 where it is not shown."""
        for at in range(len(self._rows)):
            line = self.line(at)
            if line is not None and line.entry.key == key:
                return at
        return -1

    def spoken(self, at: int) -> str:
        """Return what a screen reader says of a row."""
        line = self.line(at)
        if line is None:
            return _title(self._rows[at]) if 0 <= at < len(self._rows) else ""
        detail = enumerated(filter(None, (said(line.entry), "+".join(line.entry.keys))))
        form = words.SPOKEN_WITH if detail else words.SPOKEN
        return form.format(title=line.entry.title, section=line.section, detail=detail)

    # Qt's own names.

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, or all of it for whoever reads it aloud."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return super().data(index, role) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let entries be chosen, and headings be read."""
        if self.is_heading(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _title(row: Row) -> str:
    return row.title if isinstance(row, Heading) else row.entry.title


def said(entry: Entry) -> str:
    """Return what stands beside the title of an entry."""
    if entry.why_not:
        return entry.why_not
    if entry.is_on is not None and not entry.detail:
        return words.ON if entry.is_on else words.OFF
    return entry.detail


@guarded
class RowPainter(QStyledItemDelegate):
    """Paints a heading, or an entry: icon, title with letters lit, and at the end its keys."""

    def __init__(self, themes: ThemeSource, rows: PaletteRows) -> None:
        super().__init__()
        self._themes = themes
        self._rows = rows

    # Qt's own names.

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give entries one height, and headings another."""
        height = HEADING_HEIGHT if self._rows.is_heading(index.row()) else ROW_HEIGHT
        return QSize(100, self._themes.current.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        theme = self._themes.current
        place: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        line = self._rows.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line is None:
            _paint_heading(painter, place, str(index.data() or ""), theme, mirrored=mirrored)
        else:
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                lit, edge = theme.colour("accent_soft"), edge_of(theme)
                paint_box(painter, place, theme.radius.control, fill=lit, border=edge)
            elif state & QStyle.StateFlag.State_MouseOver:
                paint_box(painter, place, theme.radius.control, fill=theme.colour("hover"))
            _LinePainter(painter, place, line, theme, mirrored=mirrored).paint()
        painter.restore()


def _paint_heading(
    painter: QPainter, place: QRect, text: str, theme: Theme, *, mirrored: bool
) -> None:
    painter.setFont(theme.ui_font(theme.scale.caption, theme.weight.semibold))
    painter.setPen(theme.colour("text_secondary"))
    side = theme.px(_SIDE)
    box = place.adjusted(side, theme.px(6), -side, 0)
    painter.drawText(box, int(_leading(mirrored) | Qt.AlignmentFlag.AlignVCenter), text)


def _leading(mirrored: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class _LinePainter:
    """Paints one entry from its leading edge on, wherever that is."""

    def __init__(
        self, painter: QPainter, place: QRect, line: Line, theme: Theme, *, mirrored: bool
    ) -> None:
        self._painter = painter
        self._line = line
        self._theme = theme
        self._mirrored = mirrored
        self._place = place
        side = theme.px(_SIDE)
        self._begin, self._end = side, place.width() - side

    def _box(self, begin: int, end: int) -> QRect:
        """Return the part of the row between two distances from its leading edge."""
        left = self._place.left() + (self._place.width() - end if self._mirrored else begin)
        return QRect(left, self._place.top(), max(0, end - begin), self._place.height())

    def paint(self) -> None:
        """Paint icon, what stands at the end, and the title in what room is left."""
        theme, entry = self._theme, self._line.entry
        colours = theme.colours
        ink = colours.text_disabled if entry.why_not else colours.text
        icon = theme.px(_ICON)
        if entry.icon:
            quiet = colours.text_disabled if entry.why_not else colours.text_secondary
            paint_icon(self._painter, entry.icon, quiet, self._box(self._begin, self._begin + icon))
        self._begin += icon + theme.px(_GAP)
        self._paint_end(entry)
        self._paint_title(entry.title, ink)

    def _paint_end(self, entry: Entry) -> None:
        theme = self._theme
        if entry.keys and not entry.why_not:
            width = caps_width(entry.keys, theme)
            paint_caps(self._painter, self._box(self._end - width, self._end), entry.keys, theme)
            self._end -= width + theme.px(_GAP)
        if entry.is_on and entry.detail:
            icon = theme.px(_ICON)
            box = self._box(self._end - icon, self._end)
            paint_icon(self._painter, "check", theme.colours.accent, box)
            self._end -= icon + theme.px(6)
        text = said(entry)
        if not text:
            return
        font = theme.ui_font(theme.scale.caption)
        metrics = QFontMetrics(font)
        room = self._end - self._begin
        # Half of it at least, and all that the title leaves.
        title = QFontMetrics(self._title_font(lit=True)).horizontalAdvance(entry.title)
        room = max(room // 2, room - title - theme.px(_GAP))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + 1
        self._painter.setFont(font)
        self._painter.setPen(theme.colour("text_secondary"))
        box = self._box(self._end - width, self._end)
        self._painter.drawText(
            box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), shown
        )
        self._end -= width + theme.px(_GAP)

    def _title_font(self, *, lit: bool) -> QFont:
        theme = self._theme
        weight = theme.weight.semibold if lit else theme.weight.regular
        return theme.ui_font(theme.px(14), weight)

    def _paint_title(self, title: str, ink: str) -> None:
        theme = self._theme
        plain, lit = self._title_font(lit=False), self._title_font(lit=True)
        metrics = QFontMetrics(lit)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, self._end - self._begin)
        if self._mirrored or not self._line.marks:
            self._painter.setFont(plain)
            self._painter.setPen(theme.colour("text") if ink == theme.colours.text else ink)
            box = self._box(self._begin, self._end)
            flags = _leading(self._mirrored) | Qt.AlignmentFlag.AlignVCenter
            draw_line(self._painter, box, int(flags | Qt.TextFlag.TextSingleLine), shown)
            return
        self._paint_pieces(shown, plain, lit, ink)

    def _paint_pieces(self, shown: str, plain: QFont, lit: QFont, ink: str) -> None:
        at = 0
        accent = self._theme.colours.accent
        for start, end in (*self._line.marks, (len(shown), len(shown))):
            for text, font, colour in (
                (shown[at:start], plain, ink),
                (shown[start:end], lit, ink if self._line.entry.why_not else accent),
            ):
                if text:
                    self._painter.setFont(font)
                    self._painter.setPen(colour)
                    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                    box = self._box(self._begin, max(self._begin, self._end))
                    self._painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), text)
                    self._begin += QFontMetrics(font).horizontalAdvance(text)
            at = max(at, end)
