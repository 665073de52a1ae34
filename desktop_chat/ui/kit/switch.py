"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for, pressed
from desktop_chat.ui.theme import Theme, ThemeSource

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

    def _colours(self, theme: Theme) -> tuple[QColor, QColor | None, QColor]:
        """Return ground, border and knob."""
        on, over = self.isChecked(), self.underMouse() or self.isDown()
        if not self.isEnabled():
            dim = theme.colour("text_disabled")
            return theme.colour("hover"), None if on else theme.colour("border"), dim
        if on:
            fill = theme.colour("accent_hover" if over else "accent")
            knob = theme.colour("on_accent")
            return pressed(fill) if self.isDown() else fill, None, knob
        fill = theme.colour("selected" if self.isDown() else "hover" if over else "surface")
        edge = theme.colour("text_secondary" if over else "border_strong")
        return fill, edge, theme.colour("text_secondary")

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
        fill, border, knob = self._colours(theme)
        paint_box(painter, box, radius, fill=fill, border=border)
        if self.hasFocus():
            paint_ring(painter, box, radius, theme)
        gap = theme.px(_GAP)
        side = box.height() - 2 * gap
        is_right = self.isChecked() is not (
            self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        left = box.right() - gap - side + 1 if is_right else box.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(QRectF(left, box.top() + gap, side, side))
        painter.end()
