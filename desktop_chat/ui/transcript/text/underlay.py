"""What is painted below the text of a pane: cards of code, bars of quotes, grounds of runs, rules.

Frames within the document would do the same, but cost a new layout of everything around them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument, QTextLine

from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Prose,
    RuleLine,
    TableRow,
)
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.code_buttons import label_of
from desktop_chat.ui.transcript.text.leads import Placed, paint_alert, paint_lead
from desktop_chat.ui.transcript.text.look import (
    CHIP_PADDING,
    CODE_END,
    CODE_PADDING,
    MARGIN,
    Look,
)
from desktop_chat.ui.transcript.text.sides import has_mark, x_of
from desktop_chat.ui.transcript.text.writer import PaneWriter

_BEYOND = 40.0
"""How far a card reaches out of the pane where it goes on in the next one."""

_BAR = 3.0
# Code is written from the left in every window.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@dataclass(slots=True)
class _Card:
    left: float
    right: float
    top: float
    bottom: float
    head: float | None
    label: str


class Shift(NamedTuple):
    """How far the text is scrolled sideways, and where that is seen; None: everywhere."""

    offset: int = 0
    window: QRect | None = None


class Underlay:
    """Paints below the text of one document."""

    def __init__(self, document: QTextDocument, writer: PaneWriter) -> None:
        self._document = document
        self._writer = writer
        self.hides: Callable[[int], bool] = lambda code: False
        """Tells whether characters that cannot be seen are in a code block."""

    def _placed(self, top: float, bottom: float) -> Iterator[Placed]:
        """Iterate over what has a ground between two heights, and a little beyond them.

        Where a block is costs more to find out than whether anything is painted below it. Of the
        rows of a table, the first cell stands for the row; of the lines of a card, the first.
        """
        blocks = self._writer.blocks
        layout = self._document.documentLayout()
        in_card = False
        for place in range(self._first_at(top), len(blocks)):
            shown = blocks[place]
            is_line = isinstance(shown.content, CodeLine)
            if is_line == in_card and self._is_bare(place, shown):
                continue
            in_card = is_line or isinstance(shown.content, CodeHead)
            block = self._document.findBlock(self._writer.position_of(place))
            rect = layout.blockBoundingRect(block)
            # Its height is that of the lines; the first one begins below the block's top.
            rect.setBottom(rect.bottom() + block.layout().boundingRect().top())
            yield Placed(place, shown, rect)
            if rect.top() > bottom:
                return

    def _first_at(self, top: float) -> int:
        if top <= 0:
            return 0
        hit = self._document.documentLayout().hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        return max(0, self._writer.block_at(max(0, hit)) - 1)

    def _is_bare(self, place: int, block: FlowBlock) -> bool:
        """Return whether nothing is painted below a block, but the card that it may be in."""
        return not (
            block.quotes
            or block.marker
            or block.task is not None
            or isinstance(block.content, CodeHead | CodeEnd | RuleLine)
            or self._writer.chips_of(place)
        )

    def head(self) -> tuple[CodeHead, int] | None:
        """Return the head of the code block that begins here, and the height at which it stands."""
        first = self._writer.blocks[0] if self._writer.blocks else None
        if first is None or not isinstance(first.content, CodeHead):
            return None
        found = self._document.findBlock(self._writer.position_of(0))
        top = self._document.documentLayout().blockBoundingRect(found).top()
        return first.content, round(top)

    def paint(self, painter: QPainter, clip: QRectF, look: Look, shift: Shift) -> None:
        """Paint what lies within `clip`."""
        card: _Card | None = None
        above: Placed | None = None
        for each in self._placed(clip.top() - 1, clip.bottom() + 1):
            card = self._gather_card(painter, card, each, look)
            if each.block.quotes:
                self._paint_bars(painter, each, look, above)
            above = each
            self._paint_marks(painter, each, look)
            if isinstance(each.block.content, Prose | TableRow):
                self._paint_chips(painter, each, look, shift)
        if card is not None:
            card.bottom = max(card.bottom, clip.bottom()) + _BEYOND
            self._paint_card(painter, card, look)

    # -- cards ------------------------------------------------------------------------------------

    def _gather_card(
        self, painter: QPainter, card: _Card | None, each: Placed, look: Look
    ) -> _Card | None:
        content, rect = each.block.content, each.rect
        if not isinstance(content, CodeHead | CodeLine | CodeEnd):
            if card is not None:
                card.bottom = max(card.bottom, rect.top())
                self._paint_card(painter, card, look)
            return None
        if isinstance(content, CodeHead):
            if card is not None:
                self._paint_card(painter, card, look)
            label = label_of(content)
            if self.hides(content.code):
                label = f"{label} · {words.HIDDEN_IN_CODE}"
            head = rect.top() + look.gaps.code_head
            return _Card(*self._ends(each.block, look), rect.top(), rect.bottom(), head, label)
        if card is None:
            ends = self._ends(each.block, look)
            card = _Card(*ends, rect.top() - _BEYOND, rect.bottom(), None, "")
        card.bottom = rect.bottom()
        if isinstance(content, CodeEnd):
            card.bottom = rect.top() + CODE_END
            self._paint_card(painter, card, look)
            return None
        return card

    def _ends(self, block: FlowBlock, look: Look) -> tuple[float, float]:
        """Return from where to where a block reaches that is as wide as there is room."""
        near, far = MARGIN + look.left_of(block), self._document.textWidth() - MARGIN
        if block.from_right:
            near, far = MARGIN, self._document.textWidth() - near
        return float(near), far

    def _paint_card(self, painter: QPainter, card: _Card, look: Look) -> None:
        width = card.right - card.left
        box = QRectF(card.left, card.top, width, card.bottom - card.top)
        box.adjust(0.5, 0.5, -0.5, -0.5)
        radius = look.theme.radius.card - 0.5
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("code_background"))
        painter.drawRoundedRect(box, radius, radius)
        if card.head is None:
            return
        line = card.head - 0.5
        painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line))
        painter.setFont(look.label_font)
        painter.setPen(look.colour("text_secondary"))
        height = look.gaps.code_head
        label = QRectF(box.left() + CODE_PADDING, card.top, width - 3 * height, height)
        # What is only clipped is still found in the text of a PDF.
        if not painter.hasClipping() or painter.clipBoundingRect().intersects(label):
            painter.drawText(label, int(Qt.AlignmentFlag.AlignVCenter | _LEFT), card.label)

    # -- bars, rules, grounds ---------------------------------------------------------------------

    def _bar_of(self, each: Placed, look: Look, above: Placed | None) -> tuple[float, float]:
        """Return where the bar of a quote that goes on begins and ends, without a seam.

        The padding of cells and the spaces around code belong to no line.
        """
        top = each.rect.top() - look.top_of(each.block)
        if each.place == 0:
            top = 0
        elif above is not None:
            top = min(top, above.rect.bottom())
        is_last = each.place == len(self._writer.blocks) - 1
        end = math.ceil(self._document.size().height()) if is_last else 0
        return top, max(each.rect.bottom(), float(end))

    def _paint_bars(
        self, painter: QPainter, each: Placed, look: Look, above: Placed | None
    ) -> None:
        top, bottom = self._bar_of(each, look, above)
        quotes, indents = each.block.quotes, each.block.quote_indents
        opened = len(quotes) - each.block.quotes_opened
        painter.setPen(Qt.PenStyle.NoPen)
        for depth, kind in enumerate(quotes):
            # Of a list in a quote the bar stands where the quote begins.
            lists = indents[depth] if depth < len(indents) else each.block.indent
            left = MARGIN + look.gaps.indent * lists + look.gaps.quote_indent * depth
            if each.block.from_right:
                left = round(self._document.textWidth() - left - _BAR)
            painter.setBrush(look.alert_colour(kind))
            start = math.floor(each.rect.top() if depth >= opened else top)
            painter.drawRect(QRectF(left, start, _BAR, math.ceil(bottom) - start))

    def _paint_marks(self, painter: QPainter, each: Placed, look: Look) -> None:
        if isinstance(each.block.content, RuleLine):
            painter.setPen(QPen(look.colour("border"), 1))
            y = round(each.rect.top()) + 0.5
            left, right = self._ends(each.block, look)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        if isinstance(each.block.content, AlertHead):
            position = self._writer.position_of(each.place)
            paint_alert(painter, self._document, position, each, look)
        elif has_mark(each.block):
            position = self._writer.position_of(each.place)
            paint_lead(painter, self._document, position, each, look)

    def _paint_chips(self, painter: QPainter, each: Placed, look: Look, shift: Shift) -> None:
        chips = self._writer.chips_of(each.place)
        if not chips:
            return
        painter.save()
        if shift.window is not None:
            painter.setClipRect(shift.window, Qt.ClipOperation.IntersectClip)
        painter.translate(-shift.offset, 0)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("code_background"))
        for position, length in chips:
            block = self._document.findBlock(position)
            for rect in self._line_rects(
                block, position - block.position(), length, look, flush=True
            ):
                painter.drawRoundedRect(rect, 4, 4)
        painter.restore()

    def paint_link(self, painter: QPainter, start: int, end: int, look: Look) -> None:
        """Paint the focus ring around a link, on each of its lines and around what is painted."""
        painter.setPen(QPen(look.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        block = self._document.findBlock(start)
        for source, strut, box in self._writer.insets.between(start, end):
            self._ring_words(painter, block, (start, source), look)
            line = block.layout().lineForTextPosition(strut - block.position())
            origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
            at = origin + QPointF(x_of(line, strut - block.position()), line.y() + line.ascent())
            ring = QRectF(at.x(), at.y() - box.ascent, box.width, box.ascent + box.descent)
            painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), 4, 4)
            start = strut + 1
        self._ring_words(painter, block, (start, end), look)

    def _ring_words(
        self, painter: QPainter, block: QTextBlock, span: tuple[int, int], look: Look
    ) -> None:
        start, end = span
        for rect in self._line_rects(block, start - block.position(), end - start, look):
            painter.drawRoundedRect(rect, 4, 4)

    def _line_rects(
        self, block: QTextBlock, start: int, length: int, look: Look, *, flush: bool = False
    ) -> Iterator[QRectF]:
        """Iterate over the grounds of some text; `flush`: none begins left of its paragraph."""
        layout = block.layout()
        indent = block.blockFormat().textIndent()
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        ascent = look.chip_metrics.ascent() + 1
        height = round(ascent + look.chip_metrics.descent() + 1) - 1
        nearest = max(0, layout.lineForTextPosition(start).lineNumber())
        for number in range(nearest, layout.lineCount()):
            line = layout.lineAt(number)
            begin = line.textStart()
            first = max(start, begin)
            last = min(start + length, begin + line.textLength())
            if first >= last:
                break
            x1 = x_of(line, first)
            # What follows may be read from the other side, and begin elsewhere.
            x2 = x_of(line, last - 1, QTextLine.Edge.Trailing)
            top = line.y() + line.ascent() - ascent
            left, right = min(x1, x2) - CHIP_PADDING, max(x1, x2)
            if flush:
                left = max(left, line.x() - (1 if number else indent))
            yield QRectF(
                origin.x() + left + 0.5,
                round(origin.y() + top) + 0.5,
                right - left - 1,
                height,
            )
