"""Where in a document its blocks are."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument, QTextTable

from desktop_chat.markdown import CodeEnd, CodeHead, FlowBlock, TableRow

Chip = tuple[int, int]
"""Where a run with a soft ground begins in the document, and its length."""


@dataclass(slots=True)
class BlockMark:
    """Where a block is: `cut` is where the document ended before it, `position` its first place.

    `fresh`: the empty paragraph that begins a document, or follows a table, was there for it.
    """

    cut: int
    position: int
    fresh: bool
    table: QTextTable | None
    row: int
    chips: list[Chip]


class BlockPlaces:
    """The blocks that a document shows, in order, and where they are in it."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._marks: list[BlockMark] = []
        self.blocks: list[FlowBlock] = []

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

    def place_of(self, position: int) -> tuple[int, int]:
        """Return where `position` is in its block, and the number of that block."""
        if not self._marks:
            return 0, 0
        block = self.block_at(position)
        return max(0, position - self.position_of(block)), block

    def position_in(self, place: int, position: int) -> int:
        """Return where `position` in a block is in the document, or the end without that block."""
        if place >= len(self._marks):
            return self._end()
        first, last = self.range_of(place)
        return min(first + position, last)

    def chips_of(self, place: int) -> list[Chip]:
        """Return the runs of a block that have a soft ground."""
        return self._marks[place].chips

    def table_of(self, place: int) -> tuple[QTextTable, int] | None:
        """Return the table and the row in it that show a block."""
        mark = self._marks[place]
        return None if mark.table is None else (mark.table, mark.row)

    def end_of_text(self) -> int | None:
        """Return where the text goes on; None in a table, and in code without a line."""
        place = len(self.blocks) - 1
        while place > 0 and isinstance(self.blocks[place].content, CodeEnd):
            place -= 1
        if place < 0 or isinstance(self.blocks[place].content, TableRow | CodeHead):
            return None
        return self.range_of(place)[1]

    def _end(self) -> int:
        return self._document.characterCount() - 1
