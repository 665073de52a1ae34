"""Writes flow blocks into a text document, and keeps it up to date by their difference.

Only cursors and formats are used, never HTML: what a message says is shown and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor, QTextDocument, QTextLayout, QTextTable

from desktop_chat.markdown import (
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    HtmlLine,
    Prose,
    RuleLine,
    TableRow,
    Title,
    common_prefix,
)
from desktop_chat.ui.transcript.text.block_places import BlockMark, BlockPlaces, Chip
from desktop_chat.ui.transcript.text.columns import lay_columns, left_beside
from desktop_chat.ui.transcript.text.insets import Insets, Strut
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.rich import is_tall
from desktop_chat.ui.transcript.text.shown import after_units, units
from desktop_chat.ui.transcript.text.sides import direction_of_cell
from desktop_chat.ui.transcript.text.spans import Span, Spans, common_spans

_LEAST_BELOW_WIDE = 12
"""Pixels between a code block or a table and what follows it."""


class PaneWriter(BlockPlaces):
    """Keeps one document equal to a list of blocks.

    `sample` returns the rows that decide the columns of a table, which may lie in another piece.
    With `scrolls` a table may be wider than the document's place.
    """

    def __init__(
        self,
        document: QTextDocument,
        sample: Callable[[int], list[TableRow]],
        *,
        scrolls: bool = True,
    ) -> None:
        super().__init__(document)
        self._sample = sample
        self._scrolls = scrolls
        self._look: Look
        self._spans: Spans
        self._width = 0
        self._fresh = True
        self._is_start = True
        self._has_moved_columns = False
        self.insets = Insets(document)

    def reset(self, look: Look) -> None:
        """Empty the document, and take another look."""
        self._look = look
        self._spans = Spans(look)
        self._width = 0
        self.insets.cut(0)
        self._document.clear()
        self._document.setDefaultFont(look.body_font)
        self._marks.clear()
        self.blocks.clear()
        self._fresh = True

    def show(self, blocks: Sequence[FlowBlock], *, is_start: bool, below_wide: bool = False) -> int:
        """Make the document show `blocks`; return how many of the old ones were kept.

        With `is_start` the first block has no space above it, with `below_wide` never a small one.
        """
        if is_start != self._is_start and self.blocks:
            self._truncate(0)
        self._is_start = is_start
        self._keep_gap_above(blocks, _LEAST_BELOW_WIDE if below_wide else 0)
        keep = changed = common_prefix(self.blocks, blocks)
        if keep == len(self.blocks) == len(blocks):
            return keep
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if keep < len(self.blocks):
            keep = self._drop_or_grow(keep, blocks)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for block in blocks[keep:]:
            self._append(cursor, block)
        self._refresh_columns(changed)
        self._lay_insets()
        cursor.endEditBlock()
        return keep

    def _keep_gap_above(self, blocks: Sequence[FlowBlock], least: int) -> None:
        """Have the space above the first block of a later piece.

        NOTE(Qt 6.11): a layout ignores the upper margin of a document's first block, though not
        that of a table; and that of the frame, if it is set when an empty paragraph is all.
        """
        gap = 0
        if blocks and not self._is_start and not isinstance(blocks[0].content, TableRow):
            gap = max(least, self._look.top_of(blocks[0]))
        root = self._document.rootFrame()
        made = root.frameFormat()
        if made.topMargin() != gap:
            made.setTopMargin(gap)
            root.setFrameFormat(made)

    def _drop_or_grow(self, keep: int, blocks: Sequence[FlowBlock]) -> int:
        if keep < len(blocks) and _grows(self.blocks[keep], blocks[keep]):
            self._truncate(keep + 1)
            self._grow(keep, blocks[keep])
            return keep + 1
        self._truncate(keep)
        return keep

    def lay_over(self, known: Iterable[tuple[int, list[QTextLayout.FormatRange]]]) -> None:
        """Lay formats over blocks, which stay what they are."""
        cursor = QTextCursor(self._document)
        # One change, and so one layout, for all of them.
        cursor.beginEditBlock()
        for place, ranges in known:
            block = self._document.findBlock(self._marks[place].position)
            if block.layout().formats() != ranges:
                block.layout().setFormats(ranges)
                self._document.markContentsDirty(block.position(), block.length())
        cursor.endEditBlock()

    # -- insets -----------------------------------------------------------------------------------

    def refresh_insets(self) -> bool:
        """Show the insets that are ready by now; return whether anything has another size."""
        if not self.insets:
            return False
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        changed = self._lay_insets()
        cursor.endEditBlock()
        return changed

    def _lay_insets(self) -> bool:
        if not self.insets or not self._width:
            return False
        changed = self.insets.lay(self._width)
        for place in {self.block_at(position) for position in changed}:
            if (table := self._marks[place].table) is not None:
                self._constrain(table, self.blocks[place])
        if self._has_moved_columns:
            # A wider column may have room for what had to be smaller.
            self._has_moved_columns = False
            changed |= self.insets.lay(self._width, again=True)
        return bool(changed)

    # -- tables -----------------------------------------------------------------------------------

    def set_width(self, width: int) -> None:
        """Lay the columns of all tables for a document of this width."""
        if width == self._width:
            return
        self._width = width
        for place, mark in enumerate(self._marks):
            if mark.table is not None and mark.row == 0:
                self._constrain(mark.table, self.blocks[place])
        self.refresh_insets()

    def _refresh_columns(self, first: int) -> None:
        """Lay the columns of a table again in which row `first` is new or has grown."""
        if first < len(self._marks) and (table := self._marks[first].table) is not None:
            self._constrain(table, self.blocks[first])

    def _constrain(self, table: QTextTable, block: FlowBlock) -> None:
        content = block.content
        if not isinstance(content, TableRow) or not self._width:
            return
        room = self._width - self._look.left_of(block)
        rows = self._sample(content.table) or [content]
        widths = lay_columns(rows, self._look, room, scrolls=self._scrolls)
        left = self._look.left_of(block)
        if block.from_right:
            # NOTE(Qt 6.11): a table has no direction; it is written from its last column.
            widths = widths[::-1]
            left = left_beside(widths, room)
        made = table.format()
        if made.columnWidthConstraints() != widths or made.leftMargin() != left:
            made.setColumnWidthConstraints(widths)
            made.setLeftMargin(left)
            self._has_moved_columns = True
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
            top = 0 if self._is_start and not self.blocks else self._look.top_of(block)
            left = self._look.left_of(block)
            made = self._look.grid.table_format(top, left, from_right=block.from_right)
            table = cursor.insertTable(1, max(1, len(row.cells)), made)
            self._constrain(table, block)
        number = table.rows() - 1
        start = table.cellAt(number, 0).firstPosition()
        mark = BlockMark(cut, start, self._fresh, table, number, [])
        self._marks.append(mark)
        self.blocks.append(block)
        self._fresh = True
        self._fill_row(mark, block, row)

    def _fill_row(self, mark: BlockMark, block: FlowBlock, row: TableRow) -> None:
        assert mark.table is not None
        mark.chips.clear()
        self.insets.cut(mark.position)
        columns = mark.table.columns()
        grid, side = self._look.grid, block.from_right
        for place in range(min(columns, len(row.cells))):
            column = columns - 1 - place if side else place
            runs = row.cells[column]
            cell = mark.table.cellAt(mark.row, place)
            alignment = row.alignments[column] if column < len(row.alignments) else None
            cell.setFormat(grid.table_cell(row.header, column + 1 == columns, from_right=side))
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            tall = self._look.insets is not None and is_tall(runs)
            ground = self._look.begins_with_ground(runs)
            read = direction_of_cell(runs) if side else None
            cursor.setBlockFormat(grid.cell_format(alignment, tall=tall, ground=ground, read=read))
            self._insert(cursor, self._spans.of_cell(runs, header=row.header), mark.chips)

    # -- paragraphs -------------------------------------------------------------------------------

    def _append(self, cursor: QTextCursor, block: FlowBlock) -> None:
        """Add a block; `cursor` is at the end of the document, and stays there."""
        if isinstance(block.content, TableRow):
            self._append_row(block, block.content)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            return
        cut = cursor.position()
        fresh = self._fresh
        made = self._look.block_format(block, first=self._is_start and not self.blocks)
        empty = isinstance(block.content, CodeHead | CodeEnd | RuleLine)
        plain = self._look.tiny_format if empty else self._look.plain_format
        if fresh:
            cursor.setBlockFormat(made)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(made, plain)
        mark = BlockMark(cut, cursor.position(), fresh, None, 0, [])
        self._insert(cursor, self._spans.of(block), mark.chips)
        self._marks.append(mark)
        self.blocks.append(block)
        self._fresh = False

    def _insert(self, cursor: QTextCursor, spans: Sequence[Span], chips: list[Chip]) -> None:
        for text, made in spans:
            if not text:
                continue
            if self._look.has_chip(made):
                _add_chip(chips, cursor.position(), units(text))
            elif isinstance(text, Strut):
                self.insets.add(cursor.position(), text)
            cursor.insertText(text, made)

    def _grow(self, place: int, block: FlowBlock) -> None:
        """Change the last block, as far as possible at its end alone."""
        mark = self._marks[place]
        if mark.table is not None:
            assert isinstance(block.content, TableRow)
            self._fill_row(mark, block, block.content)
        else:
            old, new = self._spans.of(self.blocks[place]), self._spans.of(block)
            number, kept = common_spans(old, new)
            before = sum(units(text) for text, _ in old[:number]) + kept
            self.insets.cut(mark.position + before)
            cursor = QTextCursor(self._document)
            cursor.setPosition(mark.position + before)
            self._reshape(cursor, place, block)
            if before < sum(units(text) for text, _ in old):
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
            rest = list(new[number:])
            if rest and kept:
                text, made = rest[0]
                rest[0] = (after_units(text, kept), made)
            self._insert(cursor, rest, [])
            self._refresh_chips(mark, new)
        self.blocks[place] = block

    def _reshape(self, cursor: QTextCursor, place: int, block: FlowBlock) -> None:
        """Make room for the first inset that comes into a paragraph, or take it away."""
        first = self._is_start and place == 0
        made = self._look.block_format(block, first=first)
        if made is not self._look.block_format(self.blocks[place], first=first):
            cursor.setBlockFormat(made)

    def _refresh_chips(self, mark: BlockMark, spans: Sequence[Span]) -> None:
        mark.chips.clear()
        at = mark.position
        for text, made in spans:
            length = units(text)
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
        self.insets.cut(mark.position)
        cursor.setPosition(mark.cut if not first_row or table is None else table.lastPosition() + 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if table is not None and first_row:
            table.removeRows(first_row, table.rows() - first_row)
        del self._marks[count:], self.blocks[count:]
        self._fresh = mark.fresh
        # Qt gives a paragraph that is joined to an empty one the other's format.
        if self._fresh:
            cursor.setBlockFormat(self._look.grid.cell_format(None))
        elif self.blocks:
            kept = self.blocks[-1]
            first = self._is_start and count == 1
            cursor.setBlockFormat(self._look.block_format(kept, first=first))
            self.insets.centre_last()


def _add_chip(chips: list[Chip], start: int, length: int) -> None:
    if chips and sum(chips[-1]) == start:
        start, length = chips[-1][0], chips[-1][1] + length
        chips.pop()
    chips.append((start, length))


def _grows(old: FlowBlock, new: FlowBlock) -> bool:
    """Return whether `new` is `old` with another text in the same place and shape."""
    before, after = old.content, new.content
    if isinstance(before, TableRow):
        return (
            isinstance(after, TableRow)
            and old.from_right == new.from_right
            and (before.table, before.header) == (after.table, after.header)
            and (before.alignments, len(before.cells)) == (after.alignments, len(after.cells))
        )
    if not isinstance(before, Prose | Title | CodeLine | HtmlLine):
        return False
    if type(before) is not type(after) or replace(old, content=after) != new:
        return False
    return not isinstance(before, Title) or before.level == getattr(after, "level", 0)
