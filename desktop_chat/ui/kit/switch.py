"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for
from desktop_chat.ui.theme import ThemeSource

_WIDTH, _HEIGHT = 40, 24
_GAP = 4


@guarded
class Switch(QCheckBox):
    """A check box by role and state, which is what assistive technology knows; painted as a switch.

    It tells of a change by `toggled`.
    """

    def __init__(self, themes: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for the shape and the ring."""
        px = self._themes.current.px
        return QSize(px(_WIDTH) + 2 * RING, px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """Take a press anywhere."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch with Enter as well as with Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape, and the knob at the side that holds."""
        theme = self._themes.current
        painter = painter_for(self)
        box = QRect(RING, RING, theme.px(_WIDTH), theme.px(_HEIGHT))
        radius = box.height() / 2
        over = self.underMouse() or self.isDown()
        if self.isChecked():
            paint_box(painter, box, radius, fill=theme.colour("accent_hover" if over else "accent"))
        else:
            fill = theme.colour("hover" if over else "surface")
            paint_box(painter, box, radius, fill=fill, border=theme.colour("border_strong"))
        if self.hasFocus():
            paint_ring(painter, box, radius, theme)
        gap = theme.px(_GAP)
        side = box.height() - 2 * gap
        left = box.right() - gap - side + 1 if self.isChecked() else box.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if self.isChecked() else "text_secondary"))
        painter.drawEllipse(QRectF(left, box.top() + gap, side, side))
        painter.end()
