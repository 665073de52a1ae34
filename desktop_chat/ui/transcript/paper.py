"""A conversation on paper: the pieces of its messages, cut into pages between lines.

What is drawn is what the window shows, in the light theme: the same blocks, documents and grounds.
Nothing is loaded; an image is the line that stands for it.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from desktop_chat.domain.conversation import ReplyTurn, Turn
from desktop_chat.domain.notices import status_words
from desktop_chat.domain.text import one_line
from desktop_chat.generation.life import Phase
from desktop_chat.markdown import CodeEnd, CodeHead, FlowBlock, Inlines, Prose, Run, TableRow, Title
from desktop_chat.ui.theme import load_theme
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.state import ReplyState, UserState
from desktop_chat.ui.transcript.text.highlight import Lexers, code_formats, colour_block
from desktop_chat.ui.transcript.text.look import MARGIN, Look
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.underlay import Shift, Underlay
from desktop_chat.ui.transcript.text.writer import PaneWriter

SCALE = 14 / 15
"""Of a pixel of the window at 96 to the inch: text of 15 pixels becomes 10.5 points."""

_FOOT = 30
_HEAD = 30
_ABOVE_MESSAGE = 18
_ABOVE_PART = 10
_CELL = 7
"""Space and line above and below the text of a cell."""

_SHARE = 0.004
"""Seconds of working out blocks at a time."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Printed:
    """What is put on paper: `said` has a line for each turn, such as when it was written."""

    title: str
    turns: tuple[Turn, ...]
    said: tuple[str, ...] = ()
    thinking: bool = False


def draw_pages(device: QPagedPaintDevice, printed: Printed) -> Iterator[int]:
    """Draw all pages of a conversation; iterate to go on, and close to give up.

    Yields the number of turns that are drawn, after a few milliseconds of work each time.
    """
    look = Look(load_theme("light"))
    sheets = _Sheets(device, printed.title, look)
    try:
        title: Inlines = (Run(one_line(printed.title, 300)),)
        sheets.flow([FlowBlock(Title(1, title))], look)
        for number, turn in enumerate(printed.turns):
            said = printed.said[number] if number < len(printed.said) else ""
            for _ in _draw_turn(sheets, turn, said, look, thinking=printed.thinking):
                yield number
        sheets.finish()
        yield len(printed.turns)
    finally:
        sheets.close()


def _draw_turn(
    sheets: _Sheets, turn: Turn, said: str, look: Look, *, thinking: bool
) -> Iterator[None]:
    if not isinstance(turn, ReplyTurn):
        sheets.head(words.YOU, said, look)
        asked = UserState(turn)
        yield from sheets.pieces(asked, lambda state: state.pieces, look)
        yield from sheets.pieces(asked, lambda state: state.files, look, above=_ABOVE_PART)
        return
    draft = turn.draft
    sheets.head(one_line(draft.model or turn.model, 100) or words.REPLY, said, look)
    state = ReplyState(turn, Phase.ENDED)
    state.thinking_open = thinking
    if thinking and draft.thinking:
        yield from sheets.pieces(state, lambda state: state.thinking, look.quiet)
    yield from sheets.pieces(state, lambda state: state.pieces, look, above=_ABOVE_PART)
    yield from sheets.pieces(state, lambda state: state.extras, look, above=_ABOVE_PART)
    ending = status_words(draft.ending) if draft.ending is not None else words.UNFINISHED
    if ending:
        sheets.flow([FlowBlock(Prose((Run(f"({ending})"),)))], look.quiet, above=_ABOVE_PART)


class _Sheets:
    """The pages, and how far the present one is filled; lengths are pixels of the window."""

    def __init__(self, device: QPagedPaintDevice, title: str, look: Look) -> None:
        self._device = device
        self._look = look
        self._title = one_line(title, 90)
        self._owner = QObject()
        self._lexers = Lexers(self._owner)
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise OSError(words.CANNOT_DRAW)
        scale = device.logicalDpiX() / 96 * SCALE
        self._painter.scale(scale, scale)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.width = math.floor(device.width() / scale)
        self._room = math.floor(device.height() / scale) - _FOOT
        self._at = 0.0
        self._fresh = True
        self._page = 1

    def close(self) -> None:
        """Stop drawing."""
        if self._painter.isActive():
            self._painter.end()

    def finish(self) -> None:
        """End the last page."""
        self._draw_foot()

    def pieces(
        self,
        state: UserState | ReplyState,
        part: Callable[..., Pieces],
        look: Look,
        *,
        above: float = 0.0,
    ) -> Iterator[None]:
        """Draw one of the texts of a turn, piece by piece."""
        while state.needs_work:
            state.work(time.perf_counter() + _SHARE)
            yield
        pieces = part(state)
        yield from self._colour(pieces)
        for number, piece in enumerate(pieces.all):
            space = 0.0 if number else above
            leaf = _Leaf(piece.blocks, look, self.width, pieces.table_sample, first=number == 0)
            leaf.colour(code_formats(pieces, piece.blocks, piece.start, look))
            self._lay(leaf, space)
            yield

    def _colour(self, pieces: Pieces) -> Iterator[None]:
        """Find the colours of all code, a few milliseconds at a time."""
        for code in pieces.codes:
            until = time.perf_counter() + _SHARE
            for _ in colour_block(pieces, code, self._lexers):
                if time.perf_counter() > until:
                    yield
                    until = time.perf_counter() + _SHARE

    def head(self, who: str, said: str, look: Look) -> None:
        """Draw whose message follows; a few of its lines stay with it."""
        if self._at:
            self._at += _ABOVE_MESSAGE
        if self._at + _HEAD + 3 * look.line > self._room:
            self._turn_over()
        painter, theme = self._painter, look.theme
        box = QRectF(MARGIN, self._at, self.width - 2 * MARGIN, _HEAD)
        painter.setFont(theme.ui_font(theme.scale.small, theme.weight.semibold))
        painter.setPen(look.colour("text"))
        painter.drawText(box, _LEFT, who)
        painter.setFont(look.caption_font)
        painter.setPen(look.colour("text_secondary"))
        painter.drawText(box, _RIGHT, said)
        self._at += _HEAD
        self._fresh = True

    def flow(
        self,
        blocks: Sequence[FlowBlock],
        look: Look,
        *,
        above: float = 0.0,
    ) -> None:
        """Draw a few blocks."""
        self._lay(_Leaf(blocks, look, self.width, lambda _table: [], first=True), above)

    def _lay(self, leaf: _Leaf, above: float) -> None:
        """Draw a document on as many pages as it needs."""
        if not self._fresh:
            self._at += above
        self._fresh = False
        start = 0.0
        while start < leaf.height:
            end = leaf.cut(start, start + self._room - self._at)
            if end is None:
                if self._at:
                    self._turn_over()
                    continue
                # One line that is higher than a page.
                end = min(leaf.height, start + self._room)
            self._draw(leaf, start, end)
            self._at += end - start
            start = end
            if start < leaf.height:
                self._turn_over()

    def _draw(self, leaf: _Leaf, start: float, end: float) -> None:
        painter = self._painter
        painter.save()
        painter.translate(0, self._at - start)
        leaf.draw(painter, start, end)
        painter.restore()

    def _turn_over(self) -> None:
        self._draw_foot()
        self._device.newPage()
        self._page += 1
        self._at = 0.0
        self._fresh = True

    def _draw_foot(self) -> None:
        look = self._look
        box = QRectF(MARGIN, self._room + 8, self.width - 2 * MARGIN, _FOOT - 8)
        self._painter.setFont(look.caption_font)
        self._painter.setPen(look.colour("text_secondary"))
        self._painter.drawText(box, _LEFT, self._title)
        self._painter.drawText(box, _RIGHT, str(self._page))


class _Leaf:
    """One document of bounded size, and between which of its lines it may be cut."""

    def __init__(
        self,
        blocks: Sequence[FlowBlock],
        look: Look,
        width: int,
        sample: Callable[[int], list[TableRow]],
        *,
        first: bool,
    ) -> None:
        self._look = look
        self._width = width
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setUseDesignMetrics(True)
        self._document.setDefaultTextOption(_wrapping())
        self._writer = PaneWriter(self._document, sample, scrolls=False)
        self._writer.reset(look)
        frame = self._document.rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN)
        self._document.rootFrame().setFrameFormat(frame)
        self._document.setTextWidth(width)
        self._writer.set_width(width - 2 * MARGIN)
        self._writer.show(blocks, is_start=first)
        self._underlay = Underlay(self._document, self._writer)
        self.height = float(math.ceil(self._document.size().height()))
        self._texts: list[tuple[int, float, float]] = []
        """The paragraphs of several lines: position, top and bottom."""
        self._whole = _joined(self._spans())

    def colour(self, known: Iterable[tuple[int, list[QTextLayout.FormatRange]]]) -> None:
        """Lay colours over lines of code, by their number among the blocks."""
        self._writer.lay_over(known)

    def cut(self, start: float, most: float) -> float | None:
        """Return the lowest place up to `most` where the next page may begin; None for none."""
        if self.height <= most:
            return self.height
        found = None
        for top, bottom in self._whole:
            if bottom > most:
                # The space above what follows stays on this page.
                break
            found = min(most, max(bottom, top))
        return found if found is not None and found > start else None

    def draw(self, painter: QPainter, start: float, end: float) -> None:
        """Draw what lies between two heights, in the document's own coordinates."""
        clip = QRectF(0, start, self._width, end - start)
        painter.setClipRect(clip)
        self._underlay.paint(painter, clip, self._look, Shift())
        inner_top, inner_bottom = start, end
        last: int | None = None
        # In the order in which it is read, which is that in which a PDF's text is found.
        for position, top, bottom in self._texts:
            if top < start < bottom:
                self._draw_lines(painter, position, start, end)
                inner_top = bottom
            elif top < end < bottom:
                last, inner_bottom = position, top
        if inner_top + 2 < inner_bottom:
            context = QAbstractTextDocumentLayout.PaintContext()
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, self._look.colour("text"))
            context.palette = palette
            # Without the edges: what only touches them belongs to another page.
            context.clip = QRectF(0, inner_top + 1, self._width, inner_bottom - inner_top - 2)
            self._document.documentLayout().draw(painter, context)
        if last is not None:
            self._draw_lines(painter, last, start, end)

    def _draw_lines(self, painter: QPainter, position: int, start: float, end: float) -> None:
        """Draw the lines of a paragraph that lie between two heights.

        Qt draws one line more on each side of a clip. Nobody sees it, but whoever searches or
        copies the text of a PDF finds it twice.
        """
        block = self._document.findBlock(position)
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        painter.setPen(self._look.colour("text"))
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            middle = origin.y() + line.y() + line.height() / 2
            if start < middle < end:
                line.draw(painter, origin)

    def _spans(self) -> Iterator[Span]:
        """Iterate over what must not be cut: lines, rows, and what stays with what follows."""
        keep: float | None = None
        for place, block in enumerate(self._writer.blocks):
            is_row = self._writer.table_of(place) is not None
            position = self._writer.position_of(place)
            spans = list(self._row(place) if is_row else self._lines_at(position))
            if not spans:
                continue
            if len(spans) > 1 and not is_row:
                self._texts.append((position, spans[0][0], spans[-1][1]))
            top, bottom = spans[0]
            if keep is not None:
                yield keep, bottom
            if isinstance(block.content, CodeEnd):
                # What ends a card stays with its last line.
                top -= 1
                spans[0] = top, bottom
            keep = spans[-1][0] if isinstance(block.content, Title | CodeHead) else None
            yield from spans

    def _lines_at(self, position: int) -> Iterator[Span]:
        block = self._document.findBlock(position)
        top = self._document.documentLayout().blockBoundingRect(block).top()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield top + line.y(), top + line.y() + line.height()

    def _row(self, place: int) -> Iterator[Span]:
        found = self._writer.table_of(place)
        assert found is not None
        table, row = found
        for column in range(table.columns()):
            lines = list(self._lines_at(table.cellAt(row, column).firstPosition()))
            if lines:
                yield lines[0][0] - _CELL, lines[0][1]
                yield from lines
                yield lines[-1][0], lines[-1][1] + _CELL


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Return spans that do not overlap, from the top down."""
    joined: list[Span] = []
    for top, bottom in sorted(spans):
        if joined and top < joined[-1][1] - 0.01:
            joined[-1] = joined[-1][0], max(joined[-1][1], bottom)
        else:
            joined.append((top, bottom))
    return joined


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
