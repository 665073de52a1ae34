"""The models that match what was typed, best first; made for tens of thousands of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import draw_line, mirrored, paint_box
from desktop_chat.ui.theme import Theme, ThemeSource

ROW_HEIGHT = 36
TALL_ROW_HEIGHT = 50
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line to choose; `given` is a name that was typed and that the server has not listed."""

    name: str
    description: str = ""
    given: bool = False

    @property
    def words(self) -> str:
        """What stands on the line."""
        return strings.USE_MODEL.format(name=self.name) if self.given else self.name


@guarded
class ModelRows(QStringListModel):
    """Holds all models and shows those that hold every typed word, in the name or beside it.

    The lines are counted and kept by Qt: a view asks for the number of rows once for each row.
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Row] = []
        self._folded: list[tuple[str, str]] = []
        self._matching: list[int] = []
        self._shown: list[Row] = []
        self._typed = ""
        self._current = ""

    @property
    def typed(self) -> str:
        """What was typed, folded for comparing."""
        return self._typed.casefold()

    @property
    def current(self) -> str:
        """The model in use."""
        return self._current

    @property
    def has_descriptions(self) -> bool:
        """Whether any line that is shown has a second one."""
        return any(row.description for row in self._shown)

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        """Hold these models, each name once, in the server's order."""
        rows: dict[str, Row] = {}
        for model in models:
            name = one_line(model.id)
            if name:
                rows.setdefault(name, Row(name, one_line(model.description or model.owner)))
        self._all = list(rows.values())
        self._folded = [(r.name.casefold(), r.description.casefold()) for r in self._all]
        self._matching = list(range(len(self._all)))
        typed, self._typed = self._typed, ""
        self.look_for(typed)

    def set_current(self, name: str) -> None:
        """Mark that model as the one in use."""
        self._current = one_line(name)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def look_for(self, typed: str) -> None:
        """Show what matches; a name that matches nothing exactly is offered as it is."""
        before, self._typed = self.typed, one_line(typed)
        # Whoever types on can only lose matches, so the rest is not looked through again.
        within = self._matching if self.typed.startswith(before) else range(len(self._all))
        words = self.typed.split()
        self._matching = [at for at in within if self._holds(at, words)]
        rank = partial(self._rank, whole=self.typed)
        self._shown = [self._all[at] for at in sorted(self._matching, key=rank)]
        if self._typed and all(self._typed != row.name for row in self._shown):
            self._shown.append(Row(self._typed, strings.USE_MODEL_WHY, given=True))
        self.setStringList([row.words for row in self._shown])

    def _holds(self, at: int, words: list[str]) -> bool:
        name, beside = self._folded[at]
        return all(word in name or word in beside for word in words)

    def _rank(self, at: int, whole: str) -> int:
        """Return how well a match fits: whole, at the beginning, within, in parts, beside."""
        name = self._folded[at][0]
        if name == whole:
            return 0
        if name.startswith(whole):
            return 1
        if whole in name:
            return 2
        return 3 if all(word in name for word in whole.split()) else 4

    def row(self, at: int) -> Row | None:
        """Return the line of that number."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def row_of(self, name: str) -> int:
        """Return the number of the line of that model, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._shown) if row.name == name), -1)

    # Qt's own names.

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's words, or all of it for whoever reads it aloud."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            in_use = row.name == self._current
            return f"{row.words}, {strings.CURRENT_MODEL}" if in_use else row.words
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.description
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let lines be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@guarded
class RowPainter(QStyledItemDelegate):
    """Paints a line: the name with what was typed in bold, the description below it, a tick."""

    def __init__(self, themes: ThemeSource, rows: ModelRows) -> None:
        super().__init__()
        self._themes = themes
        self._rows = rows

    # Qt's own names.

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give all lines one height."""
        height = TALL_ROW_HEIGHT if self._rows.has_descriptions else ROW_HEIGHT
        return QSize(100, self._themes.current.tall(height))

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
        if state & QStyle.StateFlag.State_Selected:
            paint_box(painter, place, 8, fill=theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, place, 8, fill=theme.colour("hover"))
        inner = place.adjusted(12, 0, -12, 0)
        if row.name == self._rows.current and not row.given:
            side = theme.px(18)
            middle = place.top() + (place.height() - side) // 2
            tick = QRect(inner.right() - side + 1, middle, side, side)
            paint_icon(painter, "check", theme.colours.accent, mirrored(painter, tick, place))
            inner.setRight(inner.right() - side - 10)
        if row.given:
            side = theme.px(18)
            middle = place.top() + (place.height() - side) // 2
            plus = QRect(inner.left() - 2, middle, side, side)
            paint_icon(painter, "plus", theme.colours.accent, mirrored(painter, plus, place))
            inner.setLeft(inner.left() + side + 8)
        self._paint_words(painter, mirrored(painter, inner, place), row, theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, row: Row, theme: Theme) -> None:
        name_box = QRect(inner)
        if row.description:
            px, left, width = theme.px, inner.left(), inner.width()
            top = inner.top() + (inner.height() - px(39)) // 2
            name_box = QRect(left, top, width, px(22))
            below = QRect(left, top + px(21), width, px(18))
            font = theme.ui_font(theme.scale.caption)
            painter.setFont(font)
            painter.setPen(theme.colour("text_secondary"))
            self._draw(painter, below, row.description)
        painter.setFont(theme.ui_font(theme.px(14)))
        painter.setPen(theme.colour("text"))
        at = -1 if row.given else row.name.casefold().find(self._rows.typed)
        if at < 0 or not self._rows.typed:
            self._draw(painter, name_box, row.words)
            return
        end = at + len(self._rows.typed)
        for piece, hit in (
            (row.name[:at], False),
            (row.name[at:end], True),
            (row.name[end:], False),
        ):
            weight = theme.weight.semibold if hit else theme.weight.regular
            painter.setFont(theme.ui_font(theme.px(14), weight))
            painter.setPen(theme.colour("accent" if hit else "text"))
            taken = self._draw(painter, name_box, piece)
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                name_box.setRight(name_box.right() - taken)
            else:
                name_box.setLeft(name_box.left() + taken)

    @staticmethod
    def _draw(painter: QPainter, box: QRect, text: str) -> int:
        """Draw `text` into `box`, with an ellipsis where it is too long; return its width."""
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, box, int(flags | Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(text)
