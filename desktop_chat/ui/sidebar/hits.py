"""What a search found: titles and passages, in which the words that match are lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_chat.domain.library import SearchHit
from desktop_chat.domain.passages import plain_passage
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import edge_of, mirrored, paint_box
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.painter import BAR_STYLE, END, SIDE
from desktop_chat.ui.theme import Theme, ThemeSource

Index = QModelIndex | QPersistentModelIndex
Marks = Sequence[tuple[int, int]]

_PAD = 12
_TITLE = 22
_LINE = 18
_LEAD = 18
"""Characters of a passage before its first match."""


@guarded
class HitRows(QAbstractListModel):
    """The places that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[SearchHit, ...] = ()

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = tuple(_plain(hit) for hit in hits)
        self.endResetModel()

    # Qt's own names.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a place's title, or all of it for whoever reads it aloud."""
        if not 0 <= index.row() < len(self.hits):
            return None
        hit = self.hits[index.row()]
        title = one_line(hit.title) or words.UNTITLED
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title if hit.turn is None else f"{title}: {one_line(hit.passage)}"
        return None


def _plain(hit: SearchHit) -> SearchHit:
    """Return a place in a message without the marks of Markdown; a title has none."""
    if hit.turn is None:
        return hit
    passage, marks = plain_passage(hit.passage, hit.marks)
    return replace(hit, passage=passage, marks=marks)


@guarded
class HitPainter(QStyledItemDelegate):
    """Paints a place: the title, and below it two lines of the passage."""

    def __init__(self, themes: ThemeSource, rows: HitRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._rows = rows

    # Qt's own names.

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as what is shown."""
        hit = self._rows.hits[index.row()]
        theme = self._themes.current
        if hit.turn is None:
            return QSize(100, theme.tall(36))
        return QSize(100, theme.tall(10) + theme.px(_TITLE + 2 * _LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one place."""
        hit = self._rows.hits[index.row()]
        theme = self._themes.current
        place = mirrored(painter, option.rect.adjusted(SIDE, 0, -END, 0), option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            lit, edge = theme.colour("selected"), edge_of(theme)
            paint_box(painter, place, theme.radius.control, fill=lit, border=edge)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, place, theme.radius.control, fill=theme.colour("hover"))
        room = place.adjusted(_PAD, 0, -_PAD, 0)
        if hit.turn is None:
            title = QRect(room.left(), place.top(), room.width(), place.height())
            is_title = hit.passage == hit.title
            shown = hit.passage if is_title else one_line(hit.title) or words.UNTITLED
            marks: Marks = hit.marks if is_title else ()
            _Words(shown, marks, theme.ui_font(theme.px(14)), "text").paint(painter, title, theme)
        else:
            title = QRect(room.left(), place.top() + theme.px(4), room.width(), theme.px(_TITLE))
            font = theme.ui_font(theme.px(14), theme.weight.medium)
            text = one_line(hit.title) or words.UNTITLED
            _Words(text, (), font, "text").paint(painter, title, theme)
            below = QRect(room.left(), title.bottom() + 1, room.width(), theme.px(2 * _LINE))
            passage = from_first_mark(hit.passage, hit.marks)
            font = theme.ui_font(theme.scale.caption)
            _Words(*passage, font, "text_secondary", lines=2).paint(painter, below, theme)
        painter.restore()


@guarded
class HitList(QListView):
    """The places that were found, best first."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = HitRows()
        self.rows.setParent(self)
        self.setAccessibleName(words.NAME_RESULTS)
        self.setModel(self.rows)
        self.setItemDelegate(HitPainter(themes, self.rows, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setStyleSheet(BAR_STYLE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._retheme()
        themes.changed.connect(self._retheme)

    def current_hit(self) -> SearchHit | None:
        """Return the place that is lit."""
        row = self.currentIndex().row()
        return self.rows.hits[row] if 0 <= row < len(self.rows.hits) else None

    def light(self, row: int) -> None:
        """Light the place of that number, or the nearest."""
        if self.rows.hits:
            index = self.rows.index(max(0, min(row, len(self.rows.hits) - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _retheme(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().update()


def from_first_mark(passage: str, marks: Marks) -> tuple[str, Marks]:
    """Return a passage from shortly before its first match on, and where the matches are in it."""
    first = min((start for start, _ in marks), default=0)
    if first <= 2 * _LEAD:
        return passage, marks
    cut = passage.find(" ", first - _LEAD, first) + 1 or first - _LEAD
    moved = 1 - cut
    return "…" + passage[cut:], [(start + moved, end + moved) for start, end in marks]


@dataclass(frozen=True, slots=True)
class _Words:
    """Plain text in which some ranges are lit, in a few lines that may end in an ellipsis."""

    text: str
    marks: Marks
    font: QFont
    colour: str
    lines: int = 1

    def paint(self, painter: QPainter, room: QRect, theme: Theme) -> None:
        """Paint it into `room`: one line in its middle, several from its top."""
        shown = _fitting(self.text, self.font, room.width(), self.lines)
        layout = QTextLayout(shown, self.font)
        layout.setTextOption(_option())
        layout.setFormats(self._lit(shown, theme))
        count = _lay_out(layout, room.width(), self.lines)
        top = float(room.top())
        if self.lines == 1:
            top += (room.height() - QFontMetrics(self.font).height()) / 2
        painter.setPen(theme.colour(self.colour))
        for number in range(count):
            layout.lineAt(number).setPosition(QPointF(0, number * theme.px(_LINE)))
        layout.draw(painter, QPointF(room.left(), top))

    def _lit(self, shown: str, theme: Theme) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setForeground(theme.colour("accent"))
        look.setFontWeight(theme.weight.semibold)
        found: list[QTextLayout.FormatRange] = []
        # The ellipsis is no match.
        most = len(shown) - (shown != self.text)
        for start, end in self.marks:
            if 0 <= start < min(end, most):
                part = QTextLayout.FormatRange()
                # Qt counts UTF-16 units.
                part.start = _units(shown[:start])
                part.length = _units(shown[start : min(end, most)])
                part.format = look
                found.append(part)
        return found


def _fitting(text: str, font: QFont, width: int, lines: int) -> str:
    metrics = QFontMetrics(font)
    if lines == 1:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(text[:400], font)
    layout.setTextOption(_option())
    count = _lay_out(layout, width, lines)
    if not count:
        return text
    last = layout.lineAt(count - 1)
    end = last.textStart() + last.textLength()
    if end >= _units(text):
        return text
    kept = text.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore").rstrip()
    while kept and _overflows(kept + "…", font, width, lines):
        kept = kept[:-1].rstrip()
    return kept + "…"


def _overflows(text: str, font: QFont, width: int, lines: int) -> bool:
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    count = _lay_out(layout, width, lines)
    last = layout.lineAt(count - 1)
    return last.textStart() + last.textLength() < _units(text)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Titles in any script stand below each other, as in the list of all.
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _lay_out(layout: QTextLayout, width: int, most: int) -> int:
    layout.beginLayout()
    count = 0
    while count < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
