"""Writes flow blocks into a text document, and keeps it up to date by their difference.

Only cursors and formats are used, never HTML: what a message says is shown and nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    HtmlLine,
    ImageRun,
    Inline,
    InlineStyle,
    MathLines,
    Prose,
    RuleLine,
    TableRow,
    Title,
    common_prefix,
)
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.columns import lay_columns
from desktop_chat.ui.transcript.copying import INVISIBLE
from desktop_chat.ui.transcript.links import image_origin
from desktop_chat.ui.transcript.look import Look, marker_text

_BREAKS = re.compile("[\n\v\f\r\x85\u2028\u2029]")
_FOREIGN = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
Span = tuple[str, QTextCharFormat]
Chip = tuple[int, int]
"""Where a run with a soft ground begins in the document, and its length."""


def literal(text: str) -> str:
    """Return `text` so that it stays within one paragraph and has no marks of Qt's own in it."""
    if _BREAKS.search(text) is not None:
        text = _BREAKS.sub("\u2028", text)
    return _FOREIGN.sub("\ufffd", text) if _FOREIGN.search(text) is not None else text


@dataclass(slots=True)
class _Mark:
    """Where a block is: `cut` is where the document ended before it, `position` its first place.

    `fresh`: the empty paragraph that begins a document, or follows a table, was there for it.
    """

    cut: int
    position: int
    fresh: bool
    table: QTextTable | None
    row: int
    chips: list[Chip]


class PaneWriter:
    """Keeps one document equal to a list of blocks.

    `sample` returns the rows that decide the columns of a table, which may lie in another piece.
    """

    def __init__(self, document: QTextDocument, sample: Callable[[int], list[TableRow]]) -> None:
        self._document = document
        self._sample = sample
        self._look: Look
        self._width = 0
        self._marks: list[_Mark] = []
        self._fresh = True
        self._is_start = True
        self.blocks: list[FlowBlock] = []

    def reset(self, look: Look) -> None:
        """Empty the document, and take another look."""
        self._look = look
        self._width = 0
        self._document.clear()
        self._document.setDefaultFont(look.body_font)
        self._marks.clear()
        self.blocks.clear()
        self._fresh = True

    def show(self, blocks: Sequence[FlowBlock], *, is_start: bool) -> int:
        """Make the document show `blocks`; return how many of the old ones were kept.

        With `is_start` the first block has no space above it.
        """
        if is_start != self._is_start and self.blocks:
            self._truncate(0)
        self._is_start = is_start
        keep = common_prefix(self.blocks, blocks)
        if keep == len(self.blocks) == len(blocks):
            return keep
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if keep < len(self.blocks):
            keep = self._drop_or_grow(keep, blocks)
        for block in blocks[keep:]:
            self._append(block)
        cursor.endEditBlock()
        return keep

    def _drop_or_grow(self, keep: int, blocks: Sequence[FlowBlock]) -> int:
        if keep < len(blocks) and _grows(self.blocks[keep], blocks[keep]):
            self._truncate(keep + 1)
            self._grow(keep, blocks[keep])
            return keep + 1
        self._truncate(keep)
        return keep

    # -- places -----------------------------------------------------------------------------------

    def position_of(self, place: int) -> int:
        """Return where block number `place` of this document begins."""
        return self._marks[place].position

    def range_of(self, place: int) -> tuple[int, int]:
        """Return where the text of a block begins and ends."""
        mark = self._marks[place]
        if mark.table is not None:
            last = mark.table.cellAt(mark.row, mark.table.columns() - 1)
            return mark.position, last.lastPosition()
        block = self._document.findBlock(mark.position)
        return mark.position, mark.position + block.length() - 1

    def block_at(self, position: int) -> int:
        """Return the number of the block that holds `position`."""
        return max(0, bisect_right(self._marks, position, key=lambda mark: mark.position) - 1)

    def chips_of(self, place: int) -> list[Chip]:
        """Return the runs of a block that have a soft ground."""
        return self._marks[place].chips

    def table_of(self, place: int) -> tuple[QTextTable, int] | None:
        """Return the table and the row in it that show a block."""
        mark = self._marks[place]
        return None if mark.table is None else (mark.table, mark.row)

    # -- tables -----------------------------------------------------------------------------------

    def set_width(self, width: int) -> None:
        """Lay the columns of all tables for a document of this width."""
        if width == self._width:
            return
        self._width = width
        for place, mark in enumerate(self._marks):
            if mark.table is not None and mark.row == 0:
                self._constrain(mark.table, self.blocks[place])

    def refresh_columns(self) -> None:
        """Lay the columns of the last table again: rows that came may need other widths."""
        if self._marks and (table := self._marks[-1].table) is not None:
            self._constrain(table, self.blocks[-1])

    def _constrain(self, table: QTextTable, block: FlowBlock) -> None:
        content = block.content
        if not isinstance(content, TableRow) or not self._width:
            return
        room = self._width - self._look.left_of(block)
        widths = lay_columns(self._sample(content.table) or [content], self._look, room)
        made = table.format()
        if made.columnWidthConstraints() != widths:
            made.setColumnWidthConstraints(widths)
            table.setFormat(made)

    def _append_row(self, block: FlowBlock, row: TableRow) -> None:
        cut = self._end()
        last = self.blocks[-1].content if self.blocks else None
        table = self._marks[-1].table if self._marks else None
        cursor = QTextCursor(self._document)
        if isinstance(last, TableRow) and last.table == row.table and table is not None:
            table.appendRows(1)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            made = self._look.table_format(block, first=self._is_start and not self.blocks)
            table = cursor.insertTable(1, max(1, len(row.cells)), made)
            self._constrain(table, block)
        number = table.rows() - 1
        mark = _Mark(cut, table.cellAt(number, 0).firstPosition(), self._fresh, table, number, [])
        self._marks.append(mark)
        self.blocks.append(block)
        self._fresh = True
        self._fill_row(mark, row)

    def _fill_row(self, mark: _Mark, row: TableRow) -> None:
        assert mark.table is not None
        mark.chips.clear()
        columns = mark.table.columns()
        for column, runs in enumerate(row.cells[:columns]):
            cell = mark.table.cellAt(mark.row, column)
            alignment = row.alignments[column] if column < len(row.alignments) else None
            cell.setFormat(self._look.table_cell(header=row.header, last=column == columns - 1))
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._look.cell_format(alignment))
            self._insert(cursor, self._cell_spans(runs, header=row.header), mark.chips)

    def _cell_spans(self, runs: Sequence[Inline], *, header: bool) -> list[Span]:
        if header:
            bold = InlineStyle.BOLD
            runs = [
                run if isinstance(run, ImageRun) else replace(run, style=run.style | bold)
                for run in runs
            ]
        return self._run_spans(runs, 0)

    # -- paragraphs -------------------------------------------------------------------------------

    def _end(self) -> int:
        return self._document.characterCount() - 1

    def _append(self, block: FlowBlock) -> None:
        if isinstance(block.content, TableRow):
            self._append_row(block, block.content)
            return
        if self._marks and (table := self._marks[-1].table) is not None:
            # Qt lays the paragraph after a table right below it, whatever its own margin.
            below = table.format()
            below.setBottomMargin(self._look.top_of(block))
            table.setFormat(below)
        cut = self._end()
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        fresh = self._fresh
        made = self._look.block_format(block, first=self._is_start and not self.blocks)
        empty = isinstance(block.content, CodeHead | CodeEnd | RuleLine)
        plain = self._look.tiny_format if empty else self._look.plain_format
        if fresh:
            cursor.setBlockFormat(made)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(made, plain)
        mark = _Mark(cut, cursor.position(), fresh, None, 0, [])
        self._insert(cursor, self._spans(block), mark.chips)
        self._marks.append(mark)
        self.blocks.append(block)
        self._fresh = False

    def _insert(self, cursor: QTextCursor, spans: Sequence[Span], chips: list[Chip]) -> None:
        for text, made in spans:
            if not text:
                continue
            if self._look.has_chip(made):
                _add_chip(chips, cursor.position(), _units(text))
            cursor.insertText(text, made)

    def _grow(self, place: int, block: FlowBlock) -> None:
        """Change the last block, as far as possible at its end alone."""
        mark = self._marks[place]
        if mark.table is not None:
            assert isinstance(block.content, TableRow)
            self._fill_row(mark, block.content)
        else:
            old, new = self._spans(self.blocks[place]), self._spans(block)
            number, kept = _common_spans(old, new)
            before = sum(_units(text) for text, _ in old[:number]) + kept
            cursor = QTextCursor(self._document)
            cursor.setPosition(mark.position + before)
            if before < sum(_units(text) for text, _ in old):
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
            rest = list(new[number:])
            if rest:
                text, made = rest[0]
                rest[0] = (_after_units(text, kept), made)
            self._insert(cursor, rest, [])
            self._refresh_chips(mark, new)
        self.blocks[place] = block

    def _refresh_chips(self, mark: _Mark, spans: Sequence[Span]) -> None:
        mark.chips.clear()
        at = mark.position
        for text, made in spans:
            length = _units(text)
            if length and self._look.has_chip(made):
                _add_chip(mark.chips, at, length)
            at += length

    def _truncate(self, count: int) -> None:
        """Keep the first `count` blocks."""
        if count >= len(self.blocks):
            return
        mark = self._marks[count]
        table, first_row = mark.table, mark.row
        cursor = QTextCursor(self._document)
        cursor.setPosition(mark.cut if not first_row or table is None else table.lastPosition() + 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if table is not None and first_row:
            table.removeRows(first_row, table.rows() - first_row)
        del self._marks[count:], self.blocks[count:]
        self._fresh = mark.fresh
        # Qt gives a paragraph that is joined to an empty one the other's format.
        if self._fresh:
            cursor.setBlockFormat(self._look.cell_format(None))
        elif self.blocks:
            kept = self.blocks[-1]
            first = self._is_start and count == 1
            cursor.setBlockFormat(self._look.block_format(kept, first=first))

    # -- runs -------------------------------------------------------------------------------------

    def _spans(self, block: FlowBlock) -> list[Span]:
        lead = marker_text(block)
        spans = [(lead, self._look.marker_format(block))] if lead else []
        match block.content:
            case Prose(runs):
                spans += self._run_spans(runs, 0)
            case Title(level, runs):
                spans += self._run_spans(runs, level)
            case CodeLine(_, text):
                spans += self._code_spans(text)
            case HtmlLine(text) | MathLines(text):
                spans.append((literal(text), self._look.quiet_format))
            case AlertHead(kind):
                spans.append((kind.value, self._look.alert_format(kind)))
            case CodeHead() | CodeEnd() | RuleLine() | TableRow():
                pass
            case _:
                assert_never(block.content)
        return spans

    def _run_spans(self, runs: Sequence[Inline], level: int) -> list[Span]:
        """Return the spans of runs, with room between the text and the grounds of code."""
        spans: list[Span] = []
        for run in runs:
            text, made = self._run_span(run, level)
            if not self._look.has_chip(made):
                spans.append((text, made))
                continue
            if spans and not spans[-1][0].endswith("\u2028"):
                spans[-1:] = self._open_up(*spans[-1])
            spans += self._open_up(text, made)
        return spans

    def _open_up(self, text: str, made: QTextCharFormat) -> list[Span]:
        """Return a span with room after its last character."""
        return [(text[:-1], made), (text[-1:], self._look.spaced(made))]

    def _run_span(self, run: Inline, level: int) -> Span:
        made = self._look.char_format(run, level=level)
        if isinstance(run, ImageRun):
            origin = image_origin(run.source) if run.source else ""
            said = " · ".join(part for part in (words.IMAGE, run.alt, origin) if part)
            return literal(said.replace("\n", " ")), made
        return literal(run.text), made

    def _code_spans(self, text: str) -> list[Span]:
        if text.isascii():
            return [(literal(text), self._look.code_format)]
        spans: list[Span] = []
        at = 0
        for found in INVISIBLE.finditer(text):
            spans.append((literal(text[at : found.start()]), self._look.code_format))
            spans.append((f"U+{ord(found.group()):04X}", self._look.mark_format))
            at = found.end()
        spans.append((literal(text[at:]), self._look.code_format))
        return spans


def _add_chip(chips: list[Chip], start: int, length: int) -> None:
    if chips and sum(chips[-1]) == start:
        start, length = chips[-1][0], chips[-1][1] + length
        chips.pop()
    chips.append((start, length))


def _units(text: str) -> int:
    """Return the length of `text` in a document, which counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _after_units(text: str, units: int) -> str:
    if text.isascii():
        return text[units:]
    return text.encode("utf-16-le")[2 * units :].decode("utf-16-le")


def _grows(old: FlowBlock, new: FlowBlock) -> bool:
    """Return whether `new` is `old` with another text in the same place and shape."""
    before, after = old.content, new.content
    if isinstance(before, TableRow):
        return (
            isinstance(after, TableRow)
            and (before.table, before.header) == (after.table, after.header)
            and (before.alignments, len(before.cells)) == (after.alignments, len(after.cells))
        )
    if not isinstance(before, Prose | Title | CodeLine | HtmlLine):
        return False
    if type(before) is not type(after) or replace(old, content=after) != new:
        return False
    return not isinstance(before, Title) or before.level == getattr(after, "level", 0)


def _common_spans(old: Sequence[Span], new: Sequence[Span]) -> tuple[int, int]:
    """Return how many spans are equal, and how many units of the first that differs are kept."""
    number = 0
    for (text, made), (other, others) in zip(old, new, strict=False):
        if made is not others:
            return number, 0
        if text != other:
            return number, _common_units(text, other)
        number += 1
    return number, 0


def _common_units(old: str, new: str) -> int:
    if new.startswith(old):
        return _units(old)
    kept = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )
    return _units(old[:kept])
