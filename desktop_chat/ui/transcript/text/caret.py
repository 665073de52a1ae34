"""The mark that shows where the text of a reply goes on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_chat.ui.transcript.text.look import Look

_AFTER = 3
_WIDTH = 7


class Caret:
    """The mark in one pane; it is painted where the text was when it was set."""

    def __init__(self) -> None:
        self.is_shown = False
        self._rect = QRectF()

    def set(self, edit: QTextEdit, position: int | None, *, shown: bool) -> None:
        """Show it after the text at `position`, or not; None: there is no place for it."""
        if not (shown or self.is_shown):
            return
        self.is_shown = shown
        edit.viewport().update(self._rect.toAlignedRect())
        self._rect = QRectF()
        if shown and position is not None:
            cursor = QTextCursor(edit.document())
            cursor.setPosition(position)
            line = QRectF(edit.cursorRect(cursor))
            # A line that is full to its end leaves only the margin.
            left = min(line.left() + _AFTER, float(edit.viewport().width() - _WIDTH))
            self._rect = QRectF(left, line.top() + 3, _WIDTH, max(4.0, line.height() - 6))
        edit.viewport().update(self._rect.toAlignedRect())

    def paint(self, painter: QPainter, look: Look) -> None:
        """Paint it."""
        if self.is_shown and not self._rect.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(self._rect, 2, 2)
