"""The list below a field that keeps the focus."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
)

from desktop_chat.ui.theme import ThemeSource


class FoundList(QListView):
    """What was found for the text of a field: never focused, painted by `painter` alone."""

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        rows: QAbstractItemModel,
        painter: QAbstractItemDelegate,
    ) -> None:
        super().__init__()
        self._painter = painter
        self.setAccessibleName(name)
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._retheme()
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
