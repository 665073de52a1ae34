"""The flow of one message, cut into pieces of bounded size: one text document each.

A document costs in proportion to its size to build and to lay out again, about 0.5 ms per 1,000
characters; cut like this, no step of ours grows with the message. Where the cuts are depends on
the blocks alone, so that a streamed message is cut as an opened one is. No Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from desktop_chat.domain.text import INVISIBLE
from desktop_chat.markdown import (
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    HtmlLine,
    ImageRun,
    Inlines,
    MathLines,
    Prose,
    TableRow,
    Title,
    places_after,
)
from desktop_chat.ui.transcript.text.code_colours import CodeColours
from desktop_chat.ui.transcript.text.wide import Wide, WideKind, WideState, wide_of

PIECE_COST = 3_000
"""Characters, and what else costs as much, in one piece."""

_BLOCK_COST = 30
_CELL_COST = 60
_RUN_COST = 10
_SAMPLE_ROWS = 64


def runs_length(runs: Inlines) -> int:
    """Return how many characters a line of runs has, about."""
    return sum(len(run.alt if isinstance(run, ImageRun) else run.text) for run in runs)


def text_length(block: FlowBlock) -> int:
    """Return how many characters a block shows, about."""
    match block.content:
        case Prose(runs) | Title(_, runs):
            return runs_length(runs)
        case CodeLine(_, text) | HtmlLine(text) | MathLines(text):
            return len(text)
        case TableRow():
            return sum(runs_length(cell) for cell in block.content.cells)
        case _:
            return 0


def _cost(block: FlowBlock) -> int:
    cost = text_length(block) + _BLOCK_COST
    match block.content:
        case TableRow(cells=cells):
            cost += sum(_CELL_COST + _RUN_COST * len(cell) for cell in cells)
        case Prose(runs) | Title(_, runs):
            cost += _RUN_COST * len(runs)
        case _:
            pass
    return cost


def _alike(old: Sequence[FlowBlock], new: Sequence[FlowBlock]) -> bool:
    return len(old) == len(new) and all(
        type(before.content) is type(after.content) for before, after in zip(old, new, strict=True)
    )


@dataclass(slots=True, eq=False)
class Piece:
    """A part of a message that one document shows; `start` is the place of its first block.

    All of it, or nothing, is part of the block `wide`.
    """

    start: int
    wide: Wide | None = None
    blocks: list[FlowBlock] = field(default_factory=list)
    cost: int = 0
    version: int = 0
    """Grows with every change, so that a pane knows whether it is up to date."""


class Moves(NamedTuple):
    """Where blocks have gone: the first block of each piece before, and each one's place now."""

    starts: Sequence[int]
    to: Sequence[int]

    def of(self, block: int) -> int:
        """Return where a block is now."""
        return self.to[block] if block < len(self.to) else block


class Pieces:
    """All blocks of a message, in pieces."""

    def __init__(self) -> None:
        self.all: list[Piece] = []
        self._starts: list[int] = []
        self._heads: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        """Where the last block of each code block is that has come so far."""
        self._whole: set[int] = set()
        self.colours: dict[int, CodeColours] = {}
        """The colours of code blocks, as far as they are known."""
        self._tables: dict[int, int] = {}
        self._hiding: dict[int, int] = {}
        """Where in each code block the first character is that cannot be seen."""
        self._notes: dict[str, int] = {}
        """Where the text of each footnote begins."""
        self._uses: dict[str, int] = {}
        """Where each footnote is used first."""
        self.moves: list[Moves] = []
        """What has become of places that nobody was told yet."""
        self.upheavals = 0
        """Grows when a piece changes that is not at the end."""
        self.wide_states: dict[Wide, WideState] = {}
        """How wide blocks are shown, of those that have been."""

    def __len__(self) -> int:
        """Count the blocks."""
        return self.all[-1].start + len(self.all[-1].blocks) if self.all else 0

    def __getitem__(self, place: int) -> FlowBlock:
        piece = self.all[self.index_of(place)]
        return piece.blocks[place - piece.start]

    def __iter__(self) -> Iterator[FlowBlock]:
        for piece in self.all:
            yield from piece.blocks

    def index_of(self, place: int) -> int:
        """Return the number of the piece that holds block `place`."""
        return bisect_right(self._starts, place) - 1

    def replace(self, start: int, blocks: Sequence[FlowBlock]) -> None:
        """Put `blocks` where all blocks from `start` on were."""
        if start < len(self):
            self._truncate(start)
        for block in blocks:
            self._append(block)

    def settle(self, blocks: Sequence[FlowBlock]) -> None:
        """Put `blocks` in the place of all, after late definitions changed the text of some.

        They stay in the pieces in which they are, so that a place in them stays the same, unless
        footnotes have gone to the end: `moves` says then what has become of each place.
        """
        kept = 0
        self.upheavals += 1
        goes_on = self._note_moves(blocks)
        for piece in self.all:
            new = blocks[kept : kept + len(piece.blocks)]
            if not (_alike(piece.blocks, new) if goes_on else piece.blocks == new):
                break
            if piece.blocks != new:
                piece.blocks[:] = new
                piece.version += 1
            kept += len(new)
        self.replace(kept, blocks[kept:])
        self._notes.clear()
        self._uses.clear()
        for place, block in enumerate(self):
            if block.note or block.uses:
                self._note(block, place)

    def _note_moves(self, blocks: Sequence[FlowBlock]) -> bool:
        """Note where each block goes, if some do; return whether all stay in their order."""
        to = places_after(list(self), blocks) if self._notes else range(len(self))
        stays = all(place == after for place, after in enumerate(to))
        if not stays:
            self.moves.append(Moves(tuple(self._starts), to))
        return stays

    def _truncate(self, start: int) -> None:
        keep = self.index_of(start)
        if self.all[keep].start == start:
            # Whether a block begins a piece is decided anew with the block that comes.
            keep -= 1
        del self.all[keep + 1 :], self._starts[keep + 1 :]
        if self.all:
            piece = self.all[-1]
            gone = piece.blocks[start - piece.start :]
            if gone:
                piece.cost -= sum(_cost(block) for block in gone)
                del piece.blocks[start - piece.start :]
                piece.version += 1
        for notes in (self._notes, self._uses):
            for label in [label for label, place in notes.items() if place >= start]:
                del notes[label]
        for places in (self._heads, self._tables, self._hiding):
            while places and places[last := next(reversed(places))] >= start:
                del places[last]
        if self._heads:
            last = next(reversed(self._heads))
            self._ends[last] = min(self._ends[last], start - 1)

    def _append(self, block: FlowBlock) -> None:
        cost = _cost(block)
        piece = self.all[-1] if self.all else None
        wide = wide_of(block)
        if piece is None or piece.wide != wide or piece.cost + cost > PIECE_COST:
            piece = Piece(len(self), wide)
            self.all.append(piece)
            self._starts.append(piece.start)
        place = piece.start + len(piece.blocks)
        match block.content:
            case CodeHead(code):
                self._heads[code] = place
                self._ends[code] = place
                self._whole.discard(code)
            case CodeLine(code, text):
                self._ends[code] = place
                if not text.isascii() and INVISIBLE.search(text) is not None:
                    self._hide(code, place)
            case CodeEnd(code, closed):
                (self._whole.add if closed else self._whole.discard)(code)
            case TableRow():
                self._tables.setdefault(block.content.table, place)
            case _:
                pass
        if block.note or block.uses:
            self._note(block, place)
        piece.blocks.append(block)
        piece.cost += cost
        piece.version += 1

    # -- footnotes --------------------------------------------------------------------------------

    def _note(self, block: FlowBlock, place: int) -> None:
        if block.note:
            self._notes.setdefault(block.note, place)
        for label in block.uses:
            self._uses[label] = min(place, self._uses.get(label, place))

    def note_at(self, label: str) -> int | None:
        """Return the place of the block with which a footnote begins; None without it."""
        return self._notes.get(label)

    def use_of(self, label: str) -> int | None:
        """Return the place of the first block that refers to a footnote."""
        return self._uses.get(label)

    # -- what is wide -----------------------------------------------------------------------------

    def wide_state(self, wide: Wide, *, wraps: bool = False) -> WideState:
        """Return how a wide block is shown; `wraps` is for code that is asked for first."""
        known = self.wide_states.get(wide)
        if known is None:
            wraps = wraps and wide.kind is WideKind.CODE
            known = self.wide_states[wide] = WideState(wraps)
        return known

    def wrap(self, wide: Wide, wraps: bool) -> None:
        """Wrap the long lines of a wide block, or wrap them no longer."""
        self.wide_state(wide).wrap(wraps)
        self.upheavals += 1
        for piece in self.all:
            if piece.wide == wide:
                piece.version += 1

    def ends_wide(self, number: int) -> bool:
        """Return whether a piece is the last one of a wide block, as far as that has come."""
        wide = self.all[number].wide
        after = self.all[number + 1].wide if number + 1 < len(self.all) else None
        return wide is not None and after != wide

    # -- what a block alone does not tell ---------------------------------------------------------

    def head_of(self, code: int) -> int | None:
        """Return the place of the head of code block `code`."""
        return self._heads.get(code)

    def language_of(self, code: int) -> str:
        """Return the language of a code block in lower case, "" for none."""
        head = self._heads.get(code)
        content = None if head is None else self[head].content
        if not isinstance(content, CodeHead) or not content.language:
            return ""
        return content.language.split()[0].lower()

    def code_count(self, code: int) -> int:
        """Count the lines of code block `code` that are there."""
        head = self._heads.get(code)
        return 0 if head is None else self._ends.get(code, head) - head

    def _hide(self, code: int, place: int) -> None:
        if self._hiding.setdefault(code, place) == place and code in self._heads:
            # The head says so, and may be in another piece.
            self.all[self.index_of(self._heads[code])].version += 1
            self.upheavals += 1

    def hides(self, code: int) -> bool:
        """Return whether characters that cannot be seen are in a code block."""
        return code in self._hiding

    def code_is_whole(self, code: int) -> bool:
        """Return whether the end of a code block has come."""
        return code in self._whole

    @property
    def codes(self) -> list[int]:
        """The numbers of all code blocks."""
        return list(self._heads)

    def adopt(self, old: Pieces) -> None:
        """Take over what is known of the colours of an earlier state of the same message."""
        for code, colours in old.colours.items():
            # They are shown until the new ones are found.
            self.colours.setdefault(code, replace(colours, seen=0, whole=False))
        for wide, state in old.wide_states.items():
            self.wide_states.setdefault(wide, replace(state, width=0))

    def code_lines(self, code: int) -> list[FlowBlock]:
        """Return the lines of code block `code` that are there."""
        head = self._heads.get(code)
        lines: list[FlowBlock] = []
        if head is None:
            return lines
        for block in self.blocks_from(head + 1):
            if not isinstance(block.content, CodeLine) or block.content.code != code:
                break
            lines.append(block)
        return lines

    def table_sample(self, table: int) -> list[TableRow]:
        """Return the first rows of a table: those that decide how wide its columns are.

        They all are in the piece in which the table begins: what is in later ones changes nothing.
        """
        rows: list[TableRow] = []
        start = self._tables.get(table)
        if start is None:
            return rows
        piece = self.all[self.index_of(start)]
        for block in piece.blocks[start - piece.start :]:
            content = block.content
            if not isinstance(content, TableRow) or content.table != table:
                break
            rows.append(content)
            if len(rows) == _SAMPLE_ROWS:
                break
        return rows

    def blocks_from(self, place: int) -> Iterator[FlowBlock]:
        """Iterate over the blocks from `place` on."""
        if not self.all or place >= len(self):
            return
        number = self.index_of(place)
        piece = self.all[number]
        yield from piece.blocks[place - piece.start :]
        for later in self.all[number + 1 :]:
            yield from later.blocks
