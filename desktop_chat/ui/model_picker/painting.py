"""How a line of the model picker looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.domain.text import one_line
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import draw_line, edge_of, mirrored, paint_box
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.model_picker.rows import ModelRows, Row, RowKind
from desktop_chat.ui.theme import Theme, ThemeSource

ROW_HEIGHT = 34
SIDE = 12
_ICON = 18
_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    RowKind.GIVEN: "plus",
    RowKind.REFRESH: "retry",
    RowKind.TROUBLE: "warning",
    RowKind.ALL: "chevron-down",
}


def star_box(place: QRect, theme: Theme) -> QRect:
    """Return where the star of a line stands that fills `place`."""
    side = theme.px(_ICON)
    left = place.right() - theme.px(SIDE) - side + 5
    return QRect(left, place.top() + (place.height() - side) // 2, side, side)


@guarded
class RowPainter(QStyledItemDelegate):
    """Paints the name with what was typed in bold, what is known of it, a tick, a star."""

    def __init__(self, themes: ThemeSource, rows: ModelRows) -> None:
        super().__init__()
        self._themes = themes
        self._rows = rows

    # Qt's own names.

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give all lines one height."""
        return QSize(100, self._themes.current.tall(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        row = self._rows.row(index.row())
        if row is None:
            return
        theme = self._themes.current
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = bool(state & QStyle.StateFlag.State_Selected) and row.can_be_chosen
        is_over = bool(state & QStyle.StateFlag.State_MouseOver) and row.can_be_chosen
        if is_lit:
            lit, edge = theme.colour("accent_soft"), edge_of(theme)
            paint_box(painter, place, theme.radius.control, fill=lit, border=edge)
        elif is_over:
            paint_box(painter, place, theme.radius.control, fill=theme.colour("hover"))
        brush, side = _Brush(painter, place), theme.px(SIDE)
        inner = place.adjusted(side, 0, -side, 0)
        if row.kind is RowKind.HEADING:
            self._paint_heading(brush, inner, row, theme)
        elif row.kind is RowKind.MODEL:
            self._paint_model(brush, place, row, theme, has_star=is_lit or is_over)
        else:
            self._paint_other(brush, inner, row, theme)
        painter.restore()

    def _paint_heading(self, brush: _Brush, inner: QRect, row: Row, theme: Theme) -> None:
        brush.painter.setPen(theme.colour("text_secondary"))
        shelf = row.shelf
        box = inner.adjusted(0, theme.px(6), 0, 0)
        if shelf is not None:
            count = len(shelf.models)
            said = words.ASKING if shelf.is_asking else words.models(count) if count else ""
            brush.painter.setFont(theme.ui_font(theme.scale.caption))
            box.setRight(box.right() - brush.text(box, said, at_end=True) - 10)
        brush.painter.setFont(theme.ui_font(theme.scale.caption, theme.weight.semibold))
        brush.text(box, one_line(row.text))

    def _paint_other(self, brush: _Brush, inner: QRect, row: Row, theme: Theme) -> None:
        icon, side = _ICONS.get(row.kind, ""), theme.px(_ICON)
        is_quiet = row.kind is RowKind.NOTE
        if icon:
            colour = theme.colours.warning if row.kind is RowKind.TROUBLE else theme.colours.accent
            top = inner.top() + (inner.height() - side) // 2
            brush.icon(icon, colour, QRect(inner.left() - 2, top, side, side))
            inner = inner.adjusted(side + 8, 0, 0, 0)
        brush.painter.setFont(theme.ui_font(theme.scale.small if is_quiet else theme.px(14)))
        brush.painter.setPen(theme.colour("text_secondary" if is_quiet else "text"))
        width = brush.text(inner, row.words)
        beside = self._beside(row) if row.kind is RowKind.GIVEN else ""
        if beside:
            brush.painter.setFont(theme.ui_font(theme.scale.caption))
            brush.painter.setPen(theme.colour("text_secondary"))
            brush.text(inner.adjusted(min(width, inner.width()) + 12, 0, 0, 0), beside, at_end=True)

    def _paint_model(
        self, brush: _Brush, place: QRect, row: Row, theme: Theme, *, has_star: bool
    ) -> None:
        star = star_box(place, theme)
        if row.is_favourite:
            brush.icon("star-filled", theme.colours.accent, star)
        elif has_star:
            brush.icon("star", theme.colours.text_secondary, star)
        side = theme.px(_ICON)
        inner = QRect(place)
        inner.setLeft(place.left() + theme.px(SIDE))
        inner.setRight(star.left() - 8)
        if self._rows.is_current(row):
            top = inner.top() + (inner.height() - side) // 2
            tick = QRect(inner.right() - side + 1, top, side, side)
            brush.icon("check", theme.colours.accent, tick)
            inner.setRight(tick.left() - 8)
        brush.painter.setFont(theme.ui_font(theme.scale.caption))
        brush.painter.setPen(theme.colour("text_secondary"))
        beside = inner.adjusted(inner.width() * 2 // 5, 0, 0, 0)
        inner.setRight(inner.right() - brush.text(beside, self._beside(row), at_end=True) - 10)
        left = self._paint_name(brush, inner, row, theme)
        if row.beside and inner.right() - left > theme.px(60):
            brush.painter.setFont(theme.ui_font(theme.scale.caption))
            brush.painter.setPen(theme.colour("text_secondary"))
            brush.text(inner.adjusted(left - inner.left() + 10, 0, 0, 0), one_line(row.beside))

    def _beside(self, row: Row) -> str:
        """Return what stands right: whose it is, its window and its price."""
        name = one_line(row.shelf.name, 40) if row.shelf is not None else ""
        said = [name] if row.names_server and name else []
        if row.kind is RowKind.GIVEN:
            said.append(row.beside)
        elif known := words.facts(self._rows.facts(row)):
            said.append(known)
        return " · ".join(said)

    def _paint_name(self, brush: _Brush, inner: QRect, row: Row, theme: Theme) -> int:
        """Paint the name with what was typed marked; return where it ends."""
        name = one_line(row.text)
        hits = self._rows.finder.hits(name)
        regular = theme.ui_font(theme.px(14))
        bold = theme.ui_font(theme.px(14), theme.weight.semibold)
        box = QRect(inner)
        for text, is_hit in _pieces(name, hits):
            brush.painter.setFont(bold if is_hit else regular)
            brush.painter.setPen(theme.colour("accent" if is_hit else "text"))
            box.setLeft(box.left() + brush.text(box, text))
            if box.left() >= inner.right():
                break
        return box.left()


def _pieces(name: str, hits: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, stop in hits:
        pieces += [(name[at:start], False), (name[start:stop], True)]
        at = stop
    return [piece for piece in (*pieces, (name[at:], False)) if piece[0]]


class _Brush:
    """Draws into one line, in places as one reads from the left; turned round where one does not.

    The painter's font and pen count.
    """

    def __init__(self, painter: QPainter, place: QRect) -> None:
        self.painter = painter
        self.place = place

    def icon(self, name: str, colour: str, box: QRect) -> None:
        """Draw an icon."""
        paint_icon(self.painter, name, colour, mirrored(self.painter, box, self.place))

    def text(self, box: QRect, text: str, *, at_end: bool = False) -> int:
        """Draw `text` into `box`, with an ellipsis where it is too long; return its width."""
        if not text:
            return 0
        metrics = QFontMetrics(self.painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        draw_line(self.painter, mirrored(self.painter, box, self.place), flags, shown)
        return metrics.horizontalAdvance(shown if at_end else text)
