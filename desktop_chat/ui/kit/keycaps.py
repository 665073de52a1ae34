"""Keys as they look on a keyboard: small boxes with what stands on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.commands.chords import Chord
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.paint import paint_box, painter_for
from desktop_chat.ui.theme import Theme, ThemeSource

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


@guarded
class KeyCaps(QWidget):
    """Shows the keys of one chord; assistive technology reads them as one text."""

    def __init__(self, themes: ThemeSource, chord: Chord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        notation = key_source().keymap.notation
        self._parts = chord.parts(notation)
        self.setAccessibleName(chord.text(notation))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for all of them."""
        theme = self._themes.current
        return QSize(caps_width(self._parts, theme), theme.px(_HEIGHT) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        painter = painter_for(self)
        paint_caps(painter, self.rect(), self._parts, self._themes.current)
        painter.end()
