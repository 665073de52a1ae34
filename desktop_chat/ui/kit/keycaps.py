"""Keys as they look on a keyboard: small boxes with what stands on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop_chat.ui.kit.paint import paint_box
from desktop_chat.ui.theme import Theme

_HEIGHT, _PADDING, _GAP = 21, 6, 4


def _font(theme: Theme) -> QFont:
    return theme.ui_font(theme.scale.caption)


def _widths(parts: Sequence[str], theme: Theme) -> list[int]:
    metrics = QFontMetrics(_font(theme))
    height, padding = theme.px(_HEIGHT), theme.px(_PADDING)
    return [max(height, metrics.horizontalAdvance(part) + 2 * padding) for part in parts]


def caps_width(parts: Sequence[str], theme: Theme) -> int:
    """Return how wide these keys are beside each other."""
    return sum(_widths(parts, theme)) + theme.px(_GAP) * max(0, len(parts) - 1)


def paint_caps(painter: QPainter, place: QRect, parts: Sequence[str], theme: Theme) -> None:
    """Paint keys from the left of `place` on, in the middle of its height."""
    height, gap = theme.px(_HEIGHT), theme.px(_GAP)
    left, top = place.left(), place.top() + (place.height() - height) // 2
    painter.setFont(_font(theme))
    for part, width in zip(parts, _widths(parts, theme), strict=True):
        box = QRect(left, top, width, height)
        border = theme.colour("border")
        paint_box(painter, box, theme.px(5), fill=theme.colour("surface"), border=border)
        painter.setPen(theme.colour("text_secondary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part)
        left += width + gap
