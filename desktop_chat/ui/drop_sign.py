"""What lies over the window while files are dragged over it: where they will go."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_chat.ui import attachment_words as words
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.theme import ThemeSource

_EDGE, _ICON, _GAP = 12, 40, 10
_DIM = 215


@guarded
class DropSign(QWidget):
    """Covers its parent while it is shown; the mouse goes through it."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words.DROP)
        self.hide()

    def show_over(self) -> None:
        """Cover the parent as it is now."""
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
            self.raise_()
            self.show()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, and what a drop does."""
        theme = self._themes.current
        painter = painter_for(self)
        veil = QColor(theme.colour("window"))
        veil.setAlpha(_DIM)
        painter.fillRect(self.rect(), veil)
        edge = theme.px(_EDGE)
        frame = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, theme.radius.composer, theme.radius.composer)
        self._say(painter)
        painter.end()

    def _say(self, painter: QPainter) -> None:
        theme = self._themes.current
        font = theme.ui_font(theme.scale.lead)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        icon, line = theme.px(_ICON), painter.fontMetrics().height()
        top = (self.height() - icon - theme.px(_GAP) - line) // 2
        place = QRect((self.width() - icon) // 2, top, icon, icon)
        paint_icon(painter, "attach", theme.colours.accent, place)
        below = QRect(0, place.bottom() + theme.px(_GAP), self.width(), line)
        painter.setPen(theme.colour("text"))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words.DROP)
