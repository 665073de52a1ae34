"""A list view that lays out nothing: it asks an `Outline` where rows are, however many there are.

Qt's own list view looks at each row to lay itself out, which takes seconds with 100,000 rows of a
Python model. Its place on the accessibility bus, its keys and its selection are kept.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.sidebar.outline import Outline
from desktop_chat.ui.sidebar.painter import BAR_STYLE, RowPainter, RowState
from desktop_chat.ui.sidebar.rows import ConversationRows, is_stop
from desktop_chat.ui.theme import ThemeSource

MOST_SELECTED = 500
"""Rows that one range may hold."""

Index = QModelIndex | QPersistentModelIndex


def ranges(selection: QItemSelection) -> list[tuple[int, int]]:
    """Return the first and last rows of the parts of a selection, from the top down."""
    parts = (selection.at(number) for number in range(selection.count()))
    return sorted((part.top(), part.bottom()) for part in parts)


@guarded
class FlatList(QListView):
    """Shows `ConversationRows` at the places that their outline gives."""

    def __init__(self, themes: ThemeSource, rows: ConversationRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows = rows
        """What is shown."""
        self._painter = RowPainter(themes, rows)
        self._hovered = -1
        self._focus_by_key = False
        self._holds_still = False
        """While it is set, a row that becomes the current one is not scrolled to."""
        rows.setParent(self)
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setStyleSheet(BAR_STYLE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._retheme()
        themes.changed.connect(self._retheme)

    @property
    def outline(self) -> Outline:
        """Where rows are."""
        return self.rows.listing.outline

    @property
    def painted(self) -> int:
        """How many rows were painted; for tests and measurements."""
        return self._painter.painted

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and the last row in sight; (0, -1) where there is none."""
        if not self.outline.count or self.viewport().height() <= 0:
            return 0, -1
        top = self.verticalOffset()
        return self.outline.row_at(top), self.outline.row_at(top + self.viewport().height() - 1)

    def row_at(self, point: QPoint) -> int:
        """Return the row at a point of the viewport, -1 where there is none."""
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self.outline.height:
            return -1
        row = self.outline.row_at(y)
        return row if y < self.outline.top(row) + self.outline.row_height(row) else -1

    def place(self, row: int) -> QRect:
        """Return where a row is in the viewport."""
        outline = self.outline
        if not 0 <= row < outline.count:
            return QRect()
        top = outline.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), outline.row_height(row))

    def stop_near(self, row: int, step: int) -> int:
        """Return the first row from `row` on, by `step`, at which keys stop; -1 for none."""
        while (spot := self.rows.spot(row)) is not None:
            if is_stop(spot):
                return row
            row += step
        return -1

    def state_of(self, row: int) -> RowState:
        """Return what holds for a row that is painted."""
        return RowState(is_hovered=row == self._hovered)

    @property
    def shows_focus(self) -> bool:
        """Whether the focus is here, and keys are used."""
        return self.hasFocus() and self._focus_by_key

    def tell_focus(self) -> None:
        """Tell assistive technology which row keys are at."""
        row = self.currentIndex().row()
        if QAccessible.isActive() and row >= 0 and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def looked_elsewhere(self) -> None:
        """Take note that other rows are in sight."""

    def _retheme(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for each in (self._hovered, row):
                self.viewport().update(self.place(each))
            self._hovered = row

    def _move_to(self, key: QAbstractItemView.CursorAction) -> int:
        action = QAbstractItemView.CursorAction
        at = self.currentIndex().row()
        last = self.outline.count - 1
        page = max(1, self.viewport().height() // self.outline.row - 1)
        if key == action.MoveHome or (at < 0 and key != action.MoveEnd):
            return self.stop_near(0, 1)
        targets = {
            action.MoveUp: (at - 1, -1),
            action.MovePrevious: (at - 1, -1),
            action.MoveDown: (at + 1, 1),
            action.MoveNext: (at + 1, 1),
            action.MovePageUp: (max(0, at - page), -1),
            action.MovePageDown: (min(last, at + page), 1),
            action.MoveEnd: (last, -1),
        }
        row, step = targets.get(key, (at, 1))
        found = self.stop_near(row, step)
        if found < 0:
            found = self.stop_near(max(0, min(row, last)), -step)
        return found if found >= 0 else at

    # Qt's own names.

    def doItemsLayout(self) -> None:
        """Take over what the outline says: there is nothing to lay out."""
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        row = self.outline.row
        bar.setSingleStep(row)
        bar.setPageStep(max(row, height - row))
        bar.setRange(0, max(0, self.outline.height - height))
        # It keeps its place, and shows no handle where there is nothing to scroll.
        bar.setEnabled(bar.maximum() > 0)
        self.looked_elsewhere()

    def verticalOffset(self) -> int:
        """Return how many pixels of the list are above the viewport."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is, in sight or not."""
        return self.place(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        row = self.row_at(point)
        return self.rows.index(row) if row >= 0 else QModelIndex()

    def isIndexHidden(self, _index: Index) -> bool:
        """Return False: what is not shown is not in the model."""
        return False

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight by the shortest way."""
        if self._holds_still or not index.isValid():
            return
        place = self.visualRect(index)
        bar = self.verticalScrollBar()
        if place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + 1)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Show other rows."""
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        self._hover(self.row_at(pointer) if self.viewport().underMouse() else -1)
        self.looked_elsewhere()
        self.viewport().update()

    def moveCursor(
        self, key: QAbstractItemView.CursorAction, _held: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row to which a key goes; headings of days are passed over."""
        row = self._move_to(key)
        return self.rows.index(row) if row >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows between the rectangle's corners, counted from its first one."""
        offset = self.verticalOffset()
        start = self.outline.row_at(rect.top() + offset)
        end = self.outline.row_at(rect.bottom() + offset)
        end = max(start - MOST_SELECTED + 1, min(end, start + MOST_SELECTED - 1))
        first, last = sorted((start, end))
        chosen = QItemSelection(self.rows.index(first), self.rows.index(last))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return all that is in sight."""
        return QRegion(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell assistive technology which row the focus is on."""
        # Not the list view's own, which would look the row up in a layout that was never made.
        QAbstractItemView.currentChanged(self, current, previous)
        self.tell_focus()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell assistive technology what is selected."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if QAccessible.isActive():
            for change, event_type in (
                (selected, QAccessible.Event.SelectionAdd),
                (deselected, QAccessible.Event.SelectionRemove),
            ):
                for first, _ in ranges(change)[:1]:
                    event = QAccessibleEvent(self, event_type)
                    event.setChild(first)
                    QAccessible.updateAccessibility(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight and not painted yet."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.visible_rows()
        for row in range(first, last + 1):
            place = self.place(row)
            if event.rect().intersects(place):
                self._painter.paint_row(painter, place, row, self.state_of(row))
        painter.end()
