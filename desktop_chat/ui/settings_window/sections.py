"""The list at the left: sections and further pages, with their icons; icons alone when narrow."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import edge_of, mirrored, paint_box
from desktop_chat.ui.settings_window import words
from desktop_chat.ui.theme import ThemeSource

_HEIGHT, _ICON, _SIDE, _GAP = 36, 18, 12, 10
_Index = QModelIndex | QPersistentModelIndex


@guarded
class SectionList(QListWidget):
    """Titles of which one is current; arrows move through them."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._painter = _Painter(themes, self)
        self.is_narrow = False
        """Whether icons alone are shown."""
        self.setAccessibleName(words.NAME_SECTIONS)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._retheme()
        themes.changed.connect(self._retheme)

    def add(self, title: str, icon: str) -> None:
        """Add a title at the end."""
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, icon)
        self.addItem(item)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, with the titles as tool tips, or both."""
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            for row in range(self.count()):
                item = self.item(row)
                item.setToolTip(item.text() if narrow else "")
            self.viewport().update()

    def wanted_width(self) -> int:
        """Return the width at which every title is whole."""
        px = self._themes.current.px
        if self.is_narrow:
            return px(_ICON + 2 * _SIDE)
        metrics = QFontMetrics(self._themes.current.ui_font(px(14)))
        titles = (self.item(row).text() for row in range(self.count()))
        longest = max(map(metrics.horizontalAdvance, titles), default=0)
        return max(px(160), longest + px(2 * _SIDE + _ICON + _GAP) + 4)

    def _retheme(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window, which looks for what they begin."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)


@guarded
class _Painter(QStyledItemDelegate):
    """Paints a title."""

    def __init__(self, themes: ThemeSource, owner: SectionList) -> None:
        super().__init__(owner)
        self._themes = themes
        self._list = owner

    # Qt's own names.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Give all titles one height."""
        return QSize(10, self._themes.current.tall(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint icon and title; the current one on a ground, a ring where the focus is."""
        theme = self._themes.current
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = place.adjusted(0, 1, 0, -1)
        if state & QStyle.StateFlag.State_Selected:
            lit, edge = theme.colour("selected"), edge_of(theme)
            paint_box(painter, box, theme.radius.control, fill=lit, border=edge)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, theme.radius.control, fill=theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus and self._list.hasFocus():
            paint_box(painter, box, theme.radius.control, border=theme.colour("focus"), width=2)
        side, icon = theme.px(_SIDE), theme.px(_ICON)
        spot = QRect(place.left() + side, place.top(), icon, place.height())
        spot = mirrored(painter, spot, place)
        paint_icon(
            painter, index.data(Qt.ItemDataRole.UserRole), theme.colours.text_secondary, spot
        )
        if not self._list.is_narrow:
            painter.setFont(theme.ui_font(theme.px(14)))
            painter.setPen(theme.colour("text"))
            room = place.adjusted(side + icon + theme.px(_GAP), 0, -4, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            title = painter.fontMetrics().elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(mirrored(painter, room, place), int(flags), title)
        painter.restore()
