"""Where each row of the list is: rows by number and by height, in time that only sections cost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_chat.base.ids import FolderId
from desktop_chat.domain.library import Section, Shelf

ROW = 36
HEADING = 34
FOOT = 44
"""Heights of a conversation's row, of a heading, and of the way to the archive.

In pixels at a text size of 100 %, comfortable.
"""

BOTTOM = 8


class RowKind(Enum):
    """What a row is."""

    HEADING = "heading"
    CONVERSATION = "conversation"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Spot:
    """One row: `index` counts the conversations of a section, -1 for what is none."""

    kind: RowKind
    section: Section | None = None
    index: int = -1


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading and the rows below it that are shown; `held` counts those of a closed folder."""

    section: Section
    first: int
    top: int
    shown: int
    held: int
    has_heading: bool

    @property
    def heading(self) -> int:
        return 1 if self.has_heading else 0


class Outline:
    """The rows of a list: headings, conversations, and at the end the way to the archive.

    A section without rows is left out, unless it is a folder; of a closed folder the heading alone
    is there.
    """

    def __init__(
        self,
        sections: Sequence[tuple[Section, int]] = (),
        *,
        closed: frozenset[FolderId] = frozenset(),
        archived: int = 0,
        headings: bool = True,
        heights: tuple[int, int, int] = (ROW, HEADING, FOOT),
    ) -> None:
        self.row, self.heading, self.foot = heights
        self._blocks: list[_Block] = []
        self._of: dict[Section, _Block] = {}
        self.archived = archived
        row = top = 0
        for section, count in sections:
            if not count and section.shelf is not Shelf.FOLDER:
                continue
            shown = 0 if section.folder in closed else count
            block = _Block(section, row, top, shown, count, headings)
            self._blocks.append(block)
            self._of[section] = block
            row += block.heading + shown
            top += self.heading * block.heading + self.row * shown
        self._foot = top
        self._rows = row
        self.count = row + (1 if archived else 0)
        foot = self.foot if archived else 0
        self.height = top + foot + BOTTOM if self.count else 0

    @property
    def sections(self) -> Iterator[Section]:
        """The sections that are there."""
        return (block.section for block in self._blocks)

    def is_closed(self, section: Section) -> bool:
        """Return whether the section holds rows that are not shown."""
        block = self._of[section]
        return block.shown < block.held

    def held(self, section: Section) -> int:
        """Return how many conversations the section holds."""
        return self._of[section].held

    def spot(self, row: int) -> Spot | None:
        """Return what a row is."""
        if not 0 <= row < self.count:
            return None
        if row >= self._rows:
            return Spot(RowKind.ARCHIVE)
        block = self._block_of(row)
        at = row - block.first - block.heading
        if at < 0:
            return Spot(RowKind.HEADING, block.section)
        return Spot(RowKind.CONVERSATION, block.section, at)

    def row_of(self, section: Section, index: int) -> int | None:
        """Return the row of a section's conversation; None where it is not shown."""
        block = self._of.get(section)
        if block is None or not 0 <= index < block.shown:
            return None
        return block.first + block.heading + index

    def heading_of(self, section: Section) -> int | None:
        """Return the row of a section's heading."""
        block = self._of.get(section)
        return block.first if block is not None and block.has_heading else None

    def top(self, row: int) -> int:
        """Return where a row begins, in pixels from the top of the list."""
        if row >= self._rows:
            return self._foot
        block = self._block_of(row)
        at = row - block.first - block.heading
        return block.top if at < 0 else block.top + self.heading * block.heading + self.row * at

    def row_height(self, row: int) -> int:
        """Return how high a row is."""
        if row >= self._rows:
            return self.foot
        block = self._block_of(row)
        return self.heading if row < block.first + block.heading else self.row

    def row_at(self, y: int) -> int:
        """Return the row at a height; the nearest one above the list, below it, or without any."""
        if y >= self._foot or not self._blocks:
            return max(0, self.count - 1)
        at = max(0, bisect_right(self._blocks, y, key=lambda block: block.top) - 1)
        block = self._blocks[at]
        inside = y - block.top - self.heading * block.heading
        if inside < 0:
            return block.first
        return block.first + block.heading + min(inside // self.row, block.shown - 1)

    def spans(self, first: int, last: int) -> Iterator[tuple[Section, int, int]]:
        """Yield which conversations are among these rows: a section, and from where to where."""
        at = max(0, bisect_right(self._blocks, first, key=lambda block: block.first) - 1)
        while at < len(self._blocks) and self._blocks[at].first <= last:
            block = self._blocks[at]
            begin = block.first + block.heading
            start, stop = max(0, first - begin), min(block.shown, last + 1 - begin)
            if start < stop:
                yield block.section, start, stop
            at += 1

    def _block_of(self, row: int) -> _Block:
        at = bisect_right(self._blocks, row, key=lambda block: block.first) - 1
        return self._blocks[at]
