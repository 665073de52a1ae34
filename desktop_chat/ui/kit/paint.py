"""Shapes that style sheets cannot draw: crisp rounded boxes, focus rings, shadows."""

from __future__ import annotations

import math
import re
import unicodedata

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLayout, QWidget

from desktop_chat.ui.theme import Theme

RING = 3
"""Pixels that a control keeps free around its shape, for the focus ring."""

_SHADOW_STEPS = 20
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
_ACROSS = int(Qt.AlignmentFlag.AlignHorizontal_Mask)
_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)


def painter_for(widget: QWidget) -> QPainter:
    """Return a smooth painter on `widget`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def paint_box(
    painter: QPainter,
    rect: QRect,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose border lies within `rect`, on whole pixels."""
    box = QRectF(rect)
    if border is not None:
        half = width / 2
        box.adjust(half, half, -half, -half)
        radius -= half
        painter.setPen(QPen(border, width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def edge_of(theme: Theme) -> QColor | None:
    """Return the border of what is told by its ground alone: it has one in high contrast."""
    return theme.colour("border_strong") if theme.is_high_contrast else None


def mirrored(painter: QPainter, rect: QRect, within: QRect) -> QRect:
    """Return where `rect` is to be painted: turned round where one reads from the right."""
    return turned(rect, within, painter.layoutDirection())


def put(part: QWidget, place: QRect, within: QRect) -> None:
    """Give a part of a widget its place within it: across where one reads from the right."""
    part.setGeometry(turned(place, within, QGuiApplication.layoutDirection()))


def turned(place: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return a place within another: across where one reads from the right.

    NOTE(PySide6 6.11): it is `QStyle.visualRect`, but whoever imports QStyle makes 566 values.
    """
    if direction is Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)


def show_now(part: QWidget) -> None:
    """Show a part, and have it painted with all else that has changed.

    NOTE(Qt 6.11): what becomes visible asks to be painted in an event of its own, which comes too
    late for the painting that is due. What is visible already is not painted again for it.
    """
    if not part.isVisible():
        part.show()
        part.update()


def set_edges(holder: QLayout | QWidget, before: int, top: int, after: int, bottom: int) -> None:
    """Give a layout or a label its margins, of which Qt turns none round.

    `before` is where one begins to read.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        before, after = after, before
    holder.setContentsMargins(before, top, after, bottom)


def draw_line(painter: QPainter, room: QRect, flags: int, text: str) -> None:
    """Draw one line of plain text, which keeps its own direction among words of the other one.

    `AlignLeft` is where one begins to read, as everywhere in Qt.
    """
    whole = painter.layoutDirection()
    if whole is Qt.LayoutDirection.RightToLeft and begins_from_right(text) is False:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flags = _as_seen_from_right(flags)
    painter.drawText(room, flags, text)
    painter.setLayoutDirection(whole)


def paragraph(
    text: str, font: QFont, width: int, align: Qt.AlignmentFlag
) -> tuple[QTextLayout, float]:
    """Return plain text, wrapped, for a window that is read from the right, and its height."""
    side = _as_seen_from_right(int(align)) & _ACROSS
    option = QTextOption(Qt.AlignmentFlag(side | _ABSOLUTE))
    from_right = begins_from_right(text) is not False
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    leading, height = QFontMetricsF(font).leading(), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # On whole pixels.
        top = math.ceil(height + leading) if height else 0.0
        line.setPosition(QPointF(0, top))
        height = top + line.height()
    layout.endLayout()
    return layout, height


def draw_paragraph(painter: QPainter, room: QRect, align: Qt.AlignmentFlag, text: str) -> None:
    """Draw plain text, wrapped into `room`; its lines begin at the right, each in its order."""
    layout, height = paragraph(text, painter.font(), room.width(), align)
    spare = room.height() - height
    if align & Qt.AlignmentFlag.AlignTop:
        spare = 0
    elif not align & Qt.AlignmentFlag.AlignBottom:
        spare /= 2
    layout.draw(painter, QPointF(room.left(), room.top() + int(spare)))


def _as_seen_from_right(flags: int) -> int:
    """Return an alignment as it is seen where one reads from the right."""
    if not flags & _ACROSS:
        return flags | _RIGHT
    if flags & _ABSOLUTE or not flags & (_LEFT | _RIGHT):
        return flags
    return flags ^ (_LEFT | _RIGHT)


def begins_from_right(text: str) -> bool | None:
    """Return whether the first letter with a direction is of a script from the right.

    None: no letter has one.
    """
    found = (unicodedata.bidirectional(letter) for letter in _ISOLATED.sub("", text))
    return next((kind != "L" for kind in found if kind in {"L", "R", "AL"}), None)


def pressed(colour: QColor) -> QColor:
    """Return what a strong or soft ground becomes while it is pressed down."""
    return colour.darker(112) if colour.lightnessF() > 0.5 else colour.lighter(120)


def choice_colours(theme: Theme, choice: QWidget) -> tuple[QColor, QColor]:
    """Return ground and border of what holds words to choose from: lighter than of a field."""
    if not choice.isEnabled():
        return theme.colour("window"), theme.colour("border")
    edge = "border_strong" if choice.underMouse() else "border"
    return theme.colour("surface"), theme.colour(edge)


def field_colours(theme: Theme, field: QWidget, *, wrong: bool = False) -> tuple[QColor, QColor]:
    """Return ground and border of what is typed into, by its state."""
    if not field.isEnabled():
        return theme.colour("window"), theme.colour("border")
    if wrong:
        return theme.colour("surface"), theme.colour("error")
    return theme.colour("surface"), theme.colour(
        "text_secondary" if field.underMouse() else "border_strong"
    )


def type_into(theme: Theme, field: QWidget) -> None:
    """Give a field within a painted box its colours, also for when it is disabled."""
    palette = field.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text_secondary"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text_disabled"))
    field.setPalette(palette)


def paint_ring(painter: QPainter, rect: QRect, radius: float, theme: Theme) -> None:
    """Paint the focus ring around a shape that fills `rect`, within the room kept free for it."""
    width = 3.0 if theme.is_high_contrast else 2.0
    painter.setPen(QPen(theme.colour("focus"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = RING - width / 2
    outer = QRectF(rect).adjusted(-reach, -reach, reach, reach)
    painter.drawRoundedRect(outer, radius + reach, radius + reach)


def paint_shadow(
    painter: QPainter, rect: QRect, radius: float, theme: Theme, *, steps: int = _SHADOW_STEPS
) -> None:
    """Paint a soft shadow under a card that fills `rect`; it reaches about 37 pixels beyond.

    With 9 `steps` it reaches 16 pixels.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 6 if theme.is_dark else 2))
    for step in range(steps, 0, -1):
        # Dense near the card, thin far from it.
        reach = step**1.45 * 0.4
        box = QRectF(rect).adjusted(-reach, -reach + 6, reach, reach + 6)
        painter.drawRoundedRect(box, radius + reach, radius + reach)
