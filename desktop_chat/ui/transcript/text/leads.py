"""What is painted where the text of a block begins: boxes, bullets, numbers, icons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument, QTextLine

from desktop_chat.markdown import AlertHead, AlertKind, CodeHead, FlowBlock
from desktop_chat.markdown.flow import BULLETS
from desktop_chat.ui.icons import paint_icon, pixmap
from desktop_chat.ui.transcript.text.look import CODE_PADDING, MARGIN, Look, alert_icon, lead_width

_ICONS = {
    AlertKind.NOTE: "info",
    AlertKind.TIP: "bulb",
    AlertKind.IMPORTANT: "important",
    AlertKind.WARNING: "warning",
    AlertKind.CAUTION: "error",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and where it is in its document; its gap above is not part of `rect`."""

    place: int
    block: FlowBlock
    rect: QRectF


def paint_lead(
    painter: QPainter, document: QTextDocument, position: int, each: Placed, look: Look
) -> None:
    """Paint what stands before the text of a block that begins at a position of its document."""
    shown = each.block
    if shown.task is None and shown.marker not in BULLETS:
        if isinstance(shown.content, CodeHead):
            _paint_number(painter, document, each, look)
        return
    block = document.findBlock(position)
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    if shown.task is not None:
        _paint_box(painter, block, line, each, look)
    else:
        _paint_bullet(painter, block, line, each, look)


def paint_alert(
    painter: QPainter, document: QTextDocument, position: int, each: Placed, look: Look
) -> None:
    """Paint the icon before the label of an alert."""
    content = each.block.content
    line = document.findBlock(position).layout().lineAt(0)
    if not isinstance(content, AlertHead) or not line.isValid():
        return
    size = alert_icon(look)
    x = MARGIN + look.left_of(each.block)
    if each.block.from_right:
        x = round(document.textWidth()) - x - size
    y = each.rect.top() + line.y() + (line.height() - size) / 2
    icon, ink = _ICONS[content.alert], look.alert_colour(content.alert)
    paint_icon(painter, icon, ink, QRect(x, round(y), size, size))


def _paint_box(
    painter: QPainter, block: QTextBlock, line: QTextLine, each: Placed, look: Look
) -> None:
    size = look.theme.scale.body + 1
    x = _x(block, size, each, look)
    top = each.rect.top() + line.y() + (line.height() - size) / 2
    if isinstance(each.block.content, CodeHead):
        top = each.rect.top() + (look.gaps.code_head - size) / 2
    box = QRectF(x + 0.5, round(top) + 0.5, size - 1, size - 1)
    done = bool(each.block.task)
    painter.setPen(QPen(look.colour("accent" if done else "border_strong"), 1))
    painter.setBrush(look.colour("accent") if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    if done:
        dpr = painter.device().devicePixelRatioF()
        check = pixmap("check", look.colour("on_accent"), size - 2, dpr)
        painter.drawPixmap(QPointF(box.left() + 0.5, box.top() + 0.5), check)


def _paint_bullet(
    painter: QPainter, block: QTextBlock, line: QTextLine, each: Placed, look: Look
) -> None:
    scale = look.theme.text_size / 100
    x = _x(block, 8 * scale, each, look) + 4 * scale
    y = each.rect.top() + line.y() + line.ascent() - look.body_metrics.xHeight() / 2
    if isinstance(each.block.content, CodeHead):
        y = each.rect.top() + look.gaps.code_head / 2
    ink = look.colour("text_secondary")
    kind = BULLETS.index(each.block.marker)
    painter.setPen(QPen(ink, 1.2 * scale) if kind == 1 else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if kind == 1 else ink)
    if kind == 2:
        side = 2 * scale
        painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side))
    else:
        painter.drawEllipse(QPointF(x, y), 2.5 * scale, 2.5 * scale)


def _paint_number(painter: QPainter, document: QTextDocument, each: Placed, look: Look) -> None:
    """Paint the number of an item that begins with code, which may be scrolled below it."""
    inset, height = MARGIN + look.left_of(each.block) - 8.0, look.gaps.code_head
    room = QRectF(0, each.rect.top(), inset, height)
    side = Qt.AlignmentFlag.AlignRight
    if each.block.from_right:
        room.moveRight(document.textWidth())
        side = Qt.AlignmentFlag.AlignLeft
    painter.setFont(look.body_font)
    painter.setPen(look.colour("text_secondary"))
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(flags), each.block.marker)


def _x(block: QTextBlock, width: float, each: Placed, look: Look) -> float:
    """Return the left side of what is so wide and stands before an item or its card."""
    made = block.blockFormat()
    x = MARGIN + (made.rightMargin() if each.block.from_right else made.leftMargin())
    x -= lead_width(look, each.block)
    if isinstance(each.block.content, CodeHead):
        x -= CODE_PADDING
    return float(block.document().textWidth() - x - width if each.block.from_right else x)
