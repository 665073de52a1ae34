"""Tokens → block model, without recursion: nesting deeper than `MAX_DEPTH` is shown flat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_chat.markdown.inline import InlineBuilder
from desktop_chat.markdown.maths import Span
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
    RunKind,
    Table,
)
from desktop_chat.markdown.scanner import INLINE_TOKENS, Scanner, Token

MAX_DEPTH: Final = 24
_FENCE: Final = re.compile(rb"`{3,}|~{3,}")
_BLANKS: Final = re.compile(rb"[ \t\n]*")
_CONTAINER_PREFIX: Final = b" \t>"
_PUNCTUATION: Final = frozenset(".,;:")


@dataclass(slots=True)
class _Frame:
    """A block that is being built; the children of a `flat` one are those of the frame below."""

    tag: str
    token: Token
    children: list[Block] = field(default_factory=list)
    items: list[ListItem] = field(default_factory=list)
    rows: list[tuple[Inlines, ...]] = field(default_factory=list)
    cells: list[Inlines] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    task: bool | None = None
    text_end: int = -1
    flat: bool = False


def build(
    source: bytes, tokens: Sequence[Token], maths: Sequence[Span], scanner: Scanner
) -> tuple[Block, ...]:
    """Build the blocks of a source from its tokens; what is open at the last one ends there."""
    builder = _Builder(source, maths, scanner)
    for token in tokens:
        builder.add(token)
    return builder.finish()


def tokens_above(source: bytes, tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Leave out what starts at or below `position`, where a block starts."""
    for index, token in enumerate(tokens):
        # Cells that a row lacks start where it ends.
        if token.name[0] == "-" or token.name == "+TableCell":
            continue
        if block_start(source, token) >= position:
            return tokens[:index]
    return tokens


def block_start(source: bytes, token: Token) -> int:
    """Return where a token really starts.

    NOTE(pulldown-cmark 0.13): an item below an empty one or a lazy line starts before its
    indentation.
    """
    if token.name in ("+Item", "+List"):
        blanks = _BLANKS.match(source, token.start)
        return blanks.end() if blanks else token.start
    return token.start


class _Builder:
    def __init__(self, source: bytes, maths: Sequence[Span], scanner: Scanner) -> None:
        self._source = source
        self._inline = InlineBuilder(source, maths, scanner)
        self._root: list[Block] = []
        self._frames: list[_Frame] = []
        self._depth = 0

    def add(self, token: Token) -> None:
        name = token.name
        top = self._frames[-1] if self._frames else None
        if top is not None and top.tag in ("CodeBlock", "HtmlBlock") and name[0] not in "+-":
            top.text.append("\n" if token.data is None else token.data)
            top.text_end = token.end
        elif name == "TaskListMarker":
            if top is not None:
                self._task(token.data)
        elif name in INLINE_TOKENS:
            self._inline.add(token)
        elif name == "Rule":
            self._flush()
            self._children().append(Rule())
        elif name[0] == "+":
            self._flush()
            self._open(name[1:], token)
        else:
            self._close(name[1:])

    def finish(self) -> tuple[Block, ...]:
        while self._frames:
            self._close(self._frames[-1].tag)
        self._flush()
        return tuple(self._root)

    def _task(self, checked: bool) -> None:
        for frame in reversed(self._frames):
            if frame.tag == "Item":
                frame.task = checked
                return

    def _open(self, tag: str, token: Token) -> None:
        frame = _Frame(tag, token)
        if tag in ("BlockQuote", "List", "Item", "FootnoteDefinition"):
            self._depth += 1
            # A list without its items, or items without their list, would be no block at all.
            below = self._frames[-1] if self._frames else None
            parent_flat = tag == "Item" and below is not None and below.flat
            frame.flat = parent_flat or (tag != "Item" and self._depth > MAX_DEPTH)
        elif tag == "Paragraph":
            frame.flat = True
        if frame.flat:
            frame.children = self._children()
        self._frames.append(frame)

    def _close(self, tag: str) -> None:
        frame = self._frames[-1]
        if tag in ("Heading", "TableCell", "TableHead", "TableRow"):
            self._close_part(frame)
            return
        self._flush()
        self._frames.pop()
        if tag in ("BlockQuote", "List", "Item", "FootnoteDefinition"):
            self._depth -= 1
        if not frame.flat:
            self._append(frame)

    def _close_part(self, frame: _Frame) -> None:
        """End what takes inline runs without being a paragraph, and the rows around such cells."""
        self._frames.pop()
        match frame.tag:
            case "Heading":
                level = int(frame.token.data["level"][1])
                self._children().append(Heading(level, self._inline.finish()))
            case "TableCell":
                self._frames[-1].cells.append(self._inline.finish())
            case _:
                self._frames[-1].rows.append(tuple(frame.cells))

    def _append(self, frame: _Frame) -> None:
        data: Any = frame.token.data
        match frame.tag:
            case "Item":
                spaced = self._is_spaced(block_start(self._source, frame.token))
                item = ListItem(tuple(frame.children), frame.task, spaced)
                self._frames[-1].items.append(item)
            case "List":
                self._children().append(ListBlock(data, tuple(frame.items)))
            case "BlockQuote":
                alert = AlertKind(data) if data else None
                self._children().append(Quote(tuple(frame.children), alert))
            case "FootnoteDefinition":
                self._children().append(FootnoteDefinition(data, tuple(frame.children)))
            case "CodeBlock":
                self._children().append(self._code(frame))
            case "HtmlBlock":
                self._children().append(HtmlBlock("".join(frame.text).removesuffix("\n")))
            case "Table":
                alignments = tuple(Alignment(name) for name in data)
                header, *rows = frame.rows or [()]
                self._children().append(Table(alignments, header, tuple(rows)))
            case _:
                pass

    def _is_spaced(self, start: int) -> bool:
        line_start = self._source.rfind(b"\n", 0, start) + 1
        # What another marker stands before on its line is first in its item: the blank line is not
        # its own.
        before = self._source[line_start:start]
        if before.strip(_CONTAINER_PREFIX):
            return False
        return blank_before(self._source, start, quoted=b">" in before)

    def _code(self, frame: _Frame) -> CodeBlock:
        data = frame.token.data
        text = "".join(frame.text)
        if not isinstance(data, dict):
            return CodeBlock("", text)
        words = data["Fenced"].split(maxsplit=1)
        closed = fence_is_closed(self._source, frame.token, frame.text_end)
        return CodeBlock(words[0] if words else "", text, closed)

    def _children(self) -> list[Block]:
        return self._frames[-1].children if self._frames else self._root

    def _flush(self) -> None:
        """End the text before a block: a paragraph, or in a tight item what would be one."""
        if self._inline.has_runs:
            self._children().extend(_split_at_maths(self._inline.finish()))


def blank_before(source: bytes, position: int, *, quoted: bool) -> bool:
    """Tell whether the line above `position` is blank; in a quote its marks count as blank."""
    end = source.rfind(b"\n", 0, position)
    if end == -1:
        return False
    line = source[source.rfind(b"\n", 0, end) + 1 : end]
    return not line.strip(_CONTAINER_PREFIX if quoted else b" \t")


def fence_is_closed(source: bytes, token: Token, text_end: int) -> bool:
    """Tell whether a fenced block whose content ends at `text_end` has its closing fence."""
    opening = _FENCE.match(source, token.start)
    body = source[token.start : token.end].removesuffix(b"\n")
    line_start = token.start + body.rfind(b"\n") + 1
    if opening is None or line_start == token.start or text_end > line_start:
        return False
    line = body[line_start - token.start :].strip(_CONTAINER_PREFIX)
    mark = opening[0]
    return len(line) >= len(mark) and not line.strip(mark[:1])


def _split_at_maths(runs: Inlines) -> list[Block]:
    """Make display maths within a paragraph blocks of their own."""
    blocks: list[Block] = []
    text: list[Inline] = []
    for run in runs:
        if isinstance(run, Run) and run.kind is RunKind.DISPLAY_MATH:
            _append_paragraph(blocks, text)
            blocks.append(MathBlock(run.text))
            text = []
        else:
            text.append(run)
    _append_paragraph(blocks, text)
    return blocks


def _append_paragraph(blocks: list[Block], runs: list[Inline]) -> None:
    runs = _trimmed(runs, bool(blocks))
    last = blocks[-1] if blocks else None
    if isinstance(last, MathBlock) and len(runs) == 1:
        only = runs[0]
        if isinstance(only, Run) and only.text in _PUNCTUATION:
            # A full stop behind a formula belongs to it, not on a line of its own.
            blocks[-1] = MathBlock(last.text + only.text)
            return
    if runs:
        blocks.append(Paragraph(tuple(runs)))


def _trimmed(runs: list[Inline], behind_maths: bool) -> list[Inline]:
    """Take the spaces away that stood for the line ends around display maths."""
    while runs and isinstance(runs[-1], Run) and runs[-1].kind is RunKind.TEXT:
        last = runs[-1]
        text = last.text.rstrip()
        if text == last.text:
            break
        runs = [*runs[:-1], *([Run(text, last.style, last.link)] if text else [])]
    first = runs[0] if runs and behind_maths else None
    if isinstance(first, Run) and first.kind is RunKind.TEXT:
        text = first.text.lstrip()
        runs = [*([Run(text, first.style, first.link)] if text else []), *runs[1:]]
    return runs
