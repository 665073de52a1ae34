"""The flat projection that the view draws: one `FlowBlock` per `QTextBlock`, top to bottom.

A block's place in the flow is its identity, its content its equality: a view that holds the old
tail keeps the common prefix (`common_prefix`) and rebuilds the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import Final, TypeAlias, assert_never

from desktop_chat.markdown.model import (
    AlertKind,
    Alignment,
    Block,
    CodeBlock,
    FootnoteDefinition,
    Heading,
    HtmlBlock,
    Inline,
    Inlines,
    ListBlock,
    ListItem,
    MathBlock,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
)

BULLETS: Final = ("•", "◦", "▪")
LARGEST_NUMBER: Final = 999_999_999
"""The largest number a list item can be written with; items behind it keep showing it."""


class Gap(Enum):
    """The space above a block."""

    NONE = "none"
    """Nothing: it continues the block above (code line, table row, cut paragraph)."""
    TIGHT = "tight"
    """A little: an item of a tight list."""
    NORMAL = "normal"
    """The space between paragraphs."""
    SECTION = "section"
    """More than that: above a heading or a rule."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text."""

    runs: Inlines


@dataclass(frozen=True, slots=True)
class Title:
    """A heading of level 1 to 6."""

    level: int
    runs: Inlines


@dataclass(frozen=True, slots=True)
class CodeHead:
    """Opens code block number `code` of the message; `language` is as written, maybe empty."""

    code: int
    language: str


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of code. A `continued` one belongs to the same source line as the one above."""

    code: int
    text: str


@dataclass(frozen=True, slots=True)
class CodeEnd:
    """Ends a code block; while its fence is open this stands in the tail, with `closed` false."""

    code: int
    closed: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of table number `table` of the message; the header row comes first."""

    table: int
    header: bool
    alignments: tuple[Alignment, ...]
    cells: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A thematic break."""


@dataclass(frozen=True, slots=True)
class HtmlLine:
    """One line of raw HTML, to be shown literally."""

    text: str


@dataclass(frozen=True, slots=True)
class MathLines:
    """Display maths; TeX without its delimiters."""

    text: str


@dataclass(frozen=True, slots=True)
class AlertHead:
    """The label above the text of an alert."""

    alert: AlertKind


Content: TypeAlias = (
    Prose
    | Title
    | CodeHead
    | CodeLine
    | CodeEnd
    | TableRow
    | RuleLine
    | HtmlLine
    | MathLines
    | AlertHead
)


@dataclass(frozen=True, slots=True)
class FlowBlock:
    """One block to draw.

    `quotes` has one entry per quote around it, outermost first (None: a plain quote); the innermost
    `quotes_opened` of them begin with this block. `indent` counts the lists around it, and
    `quote_indents` the lists around each of the quotes. `marker` is
    set on the first block of an item ("•", "3.", a footnote's label), and `task` where the item has
    a check box. `continued` marks a piece of an over-long paragraph, heading or line, whose start
    is the block above: joined without a separator they are the whole. `note` is the footnote that
    the block is part of, and `uses` are those that its text refers to. It stands `from_right` where
    what is around it is laid out so, and its text is read from that side; None: as it is by itself.
    """

    content: Content
    gap: Gap = Gap.NORMAL
    indent: int = 0
    marker: str = ""
    task: bool | None = None
    quotes: tuple[AlertKind | None, ...] = ()
    quotes_opened: int = 0
    continued: bool = False
    note: str = ""
    uses: tuple[str, ...] = ()
    quote_indents: tuple[int, ...] = ()
    from_right: bool = False
    text_from_right: bool | None = None


@dataclass(slots=True)
class _Place:
    """Where the next block stands, and what the first block there has to show."""

    indent: int = 0
    quotes: tuple[AlertKind | None, ...] = ()
    opened: int = 0
    marker: str = ""
    task: bool | None = None
    gap: Gap | None = None
    note: str = ""
    quote_indents: tuple[int, ...] = ()


class _Projector:
    def __init__(self, codes: int, tables: int, *, notes: bool) -> None:
        self.flow: list[FlowBlock] = []
        self._codes = codes
        self._tables = tables
        self._notes = notes
        self._place = _Place()

    def add(self, block: Block) -> None:
        match block:
            case Paragraph(runs):
                self._emit(Prose(runs))
            case Heading(level, runs):
                self._emit(Title(level, runs), Gap.SECTION)
            case CodeBlock():
                self._add_code(block)
            case Table():
                self._add_table(block)
            case Rule():
                self._emit(RuleLine(), Gap.SECTION)
            case HtmlBlock(text):
                for number, line in enumerate(text.split("\n")):
                    self._emit(HtmlLine(line), Gap.NONE if number else Gap.NORMAL)
            case MathBlock(text):
                self._emit(MathLines(text))
            case _:
                self._add_container(block)

    def _add_container(self, block: Quote | ListBlock | FootnoteDefinition) -> None:
        match block:
            case Quote(children, alert):
                self._add_quote(children, alert)
            case ListBlock():
                self._add_list(block)
            case FootnoteDefinition(label, children):
                around, self._place.note = self._place.note, label.casefold()
                marker = f"{label}." if label.isdecimal() else label
                self._add_item(ListItem(children), marker, Gap.NORMAL)
                self._place.note = around
            case _:
                assert_never(block)

    def _emit(self, content: Content, gap: Gap = Gap.NORMAL) -> None:
        place = self._place
        self.flow.append(
            FlowBlock(
                content,
                gap if place.gap is None or gap is Gap.NONE else place.gap,
                place.indent,
                place.marker,
                place.task,
                place.quotes,
                place.opened,
                note=place.note,
                uses=_uses(content) if self._notes else (),
                quote_indents=place.quote_indents,
            )
        )
        place.opened = 0
        place.marker = ""
        place.task = None
        place.gap = None

    def _add_code(self, block: CodeBlock) -> None:
        code = self._codes
        self._codes += 1
        self._emit(CodeHead(code, block.language))
        for line in code_lines(block.text):
            self._emit(CodeLine(code, line), Gap.NONE)
        self._emit(CodeEnd(code, block.closed), Gap.NONE)

    def _add_table(self, block: Table) -> None:
        table = self._tables
        self._tables += 1
        if self._place.marker:
            # The item begins with the table: its marker gets a line of its own.
            self._emit(Prose(()))
        self._emit(TableRow(table, True, block.alignments, block.header))
        for row in block.rows:
            self._emit(TableRow(table, False, block.alignments, row), Gap.NONE)

    def _add_quote(self, children: tuple[Block, ...], alert: AlertKind | None) -> None:
        place = self._place
        place.quotes = (*place.quotes, alert)
        place.quote_indents = (*place.quote_indents, place.indent)
        place.opened += 1
        if alert is not None:
            self._emit(AlertHead(alert))
            place.gap = Gap.TIGHT
        elif not children:
            self._emit(Prose(()))
        for child in children:
            self.add(child)
        place.gap = None
        place.quotes = place.quotes[:-1]
        place.quote_indents = place.quote_indents[:-1]

    def _add_list(self, block: ListBlock) -> None:
        place = self._place
        top = place.indent == 0
        for index, item in enumerate(block.items):
            bullet = BULLETS[min(place.indent, len(BULLETS) - 1)]
            marker = bullet
            if block.start is not None:
                marker = f"{min(block.start + index, LARGEST_NUMBER)}."
            spaced = item.spaced or (top and index == 0)
            self._add_item(item, marker, Gap.NORMAL if spaced else Gap.TIGHT)

    def _add_item(self, item: ListItem, marker: str, gap: Gap) -> None:
        place = self._place
        if place.marker:
            # The item around begins with this list: its marker gets a line of its own.
            self._emit(Prose(()))
        place.indent += 1
        place.marker = marker
        place.task = item.task
        # Right below the label of an alert it stands as a paragraph does.
        place.gap = place.gap or gap
        for child in item.children:
            self.add(child)
        if place.marker:
            self._emit(Prose(()))
        place.indent -= 1


def _uses(content: Content) -> tuple[str, ...]:
    """Return the footnotes that a text refers to."""
    match content:
        case Prose(runs) | Title(_, runs):
            found: Iterable[Inline] = runs
        case TableRow(cells=cells):
            found = chain.from_iterable(cells)
        case _:
            return ()
    return tuple(run.note for run in found if isinstance(run, Run) and run.note)


def project(
    blocks: Iterable[Block], *, codes: int = 0, tables: int = 0, notes: bool = True
) -> list[FlowBlock]:
    """Flatten blocks; `codes` and `tables` are the numbers of the first code block and table.

    Without `notes` there are no references to footnotes among them.
    """
    projector = _Projector(codes, tables, notes=notes)
    for block in blocks:
        projector.add(block)
    return projector.flow


def code_lines(text: str) -> list[str]:
    """Split code into lines; a final newline ends the last one and starts no other."""
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return lines


def common_prefix(old: Sequence[FlowBlock], new: Sequence[FlowBlock]) -> int:
    """Count the leading blocks that are equal in both."""
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        if before is not after and before != after:
            return index
    return min(len(old), len(new))


def code_text(flow: Iterable[FlowBlock], code: int) -> str:
    """Join the lines of code block number `code`, exactly as written, without a final newline."""
    parts: list[str] = []
    for block in flow:
        if isinstance(block.content, CodeLine) and block.content.code == code:
            if parts and not block.continued:
                parts.append("\n")
            parts.append(block.content.text)
    return "".join(parts)
