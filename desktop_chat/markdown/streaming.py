"""Markdown that is still being written: closed blocks never change, only the open tail is parsed again.

The text is read through a window that starts at the last cut. Complete lines decide the next cut
(`structure.find_cut`); a window that holds none is cut by force, at a place that depends on its content alone, so
that the flow is the same for every way in which the text arrives.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop_chat.markdown.flow import CodeEnd, CodeHead, FlowBlock, Gap, Prose, TableRow, Title, project
from desktop_chat.markdown.forced import force_cut
from desktop_chat.markdown.intake import Intake
from desktop_chat.markdown.model import Run
from desktop_chat.markdown.parser import Reading, build_blocks, read
from desktop_chat.markdown.scanner import Missing, Scanner
from desktop_chat.markdown.speculation import completed
from desktop_chat.markdown.structure import Cut, find_cut, last_blocks

WINDOW: Final = 8_000
"""How much text one parse sees at most, in characters; no paragraph in the flow is longer."""
SHARE: Final = 16_000
"""How much new text one update takes in, in characters."""


@dataclass(frozen=True, slots=True)
class Update:
    """What one frame needs: drop the old tail, append `closed` for good, then `tail` until the next update.

    `start` is the place of `closed` in the flow. With `reset`, late definitions changed what was closed:
    `start` is 0 and `closed` the whole flow. With `more`, input waits beyond this update's share: ask again
    in the next frame. `parsed` counts the characters handed to the parser.
    """

    start: int
    closed: tuple[FlowBlock, ...]
    tail: tuple[FlowBlock, ...]
    reset: bool = False
    more: bool = False
    parsed: int = 0


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands above the open text: source that opens the blocks it is in, and how much flow that gives."""

    source: bytes = b""
    drop: int = 0
    codes: int = 0
    tables: int = 0
    """The numbers of the first code block and table in `source`, or else below it."""
    continued: bool = False


@dataclass(frozen=True, slots=True)
class _Segment:
    """A closed piece with references that nothing defined; kept to be parsed again if something does."""

    context: _Context
    source: bytes
    start: int
    end: int
    inside: bool
    spaced: bool
    missing: Missing


class MarkdownStream:
    """Turn deltas into updates; the cost of each is bounded, whatever came before."""

    def __init__(self, *, window: int = WINDOW) -> None:
        self._window = window
        self._intake = Intake()
        self._scanner = Scanner()
        self._context = _Context()
        self._open = ""
        self._looked_at = 0
        self._codes = 0
        self._tables = 0
        self._flow: list[FlowBlock] = []
        self._tail: tuple[FlowBlock, ...] = ()
        self._unresolved: list[_Segment] = []
        self._finished = False

    def append(self, delta: str) -> None:
        """Take a piece of text, cut anywhere. Costs nothing until the next `update`."""
        if self._finished:
            raise RuntimeError("append() after finish()")
        self._intake.put(delta)

    def update(self) -> Update:
        """Parse what is new, up to a share that fits a frame."""
        start = len(self._flow)
        before = self._scanner.parsed
        text = self._intake.take(SHARE)
        if text:
            self._open += text
            self._close_what_can_be()
            self._tail = self._shown_tail()
        return Update(
            start,
            tuple(self._flow[start:]),
            self._tail,
            more=bool(self._intake),
            parsed=self._scanner.parsed - before,
        )

    def finish(self) -> Update:
        """Close everything, and settle links and footnotes that were defined late.

        It takes in all that waits at once; call `update` while it says `more` to spread that over frames.
        """
        start = len(self._flow)
        before = self._scanner.parsed
        self._finished = True
        while self._intake:
            self._open += self._intake.take(SHARE)
            self._close_what_can_be()
        self._open += self._intake.drain()
        self._close_what_can_be()
        self._close(Cut(len(self._open.encode()), b""), ended=True)
        self._tail = ()
        reset = self._settle()
        if reset:
            start = 0
        parsed = self._scanner.parsed - before
        return Update(start, tuple(self._flow[start:]), (), reset=reset, parsed=parsed)

    def _close_what_can_be(self) -> None:
        while True:
            full = len(self._open) >= self._window
            window = self._open[: self._window]
            lines_end = window.rfind("\n") + 1
            if not full and lines_end <= self._looked_at:
                return
            cut = self._cut_at_lines(window[:lines_end].encode())
            if cut is None and full:
                cut = self._forced_cut(window.encode())
            if cut is None:
                self._looked_at = lines_end
                return
            self._close(cut)

    def _cut_at_lines(self, lines: bytes) -> Cut | None:
        if not lines:
            return None
        floor = len(self._context.source)
        reading = read(self._context.source + lines, self._scanner)
        if reading.open_display is not None:
            # Display maths may yet swallow the lines from here on.
            maths_line = reading.source.rfind(b"\n", 0, reading.open_display.start) + 1
            if maths_line <= floor:
                return None
            reading = read(reading.source[:maths_line], self._scanner)
        cut = find_cut(reading.source, last_blocks(reading.source, reading.tokens), floor)
        return None if cut is None else replace(cut, position=cut.position - floor)

    def _forced_cut(self, window: bytes) -> Cut:
        floor = len(self._context.source)
        reading = read(self._context.source + window, self._scanner)
        cut = force_cut(reading, floor)
        return replace(cut, position=cut.position - floor)

    def _close(self, cut: Cut, *, ended: bool = False) -> None:
        data = self._open.encode()
        source = data[: cut.position]
        self._open = data[cut.position :].decode()
        self._looked_at = 0
        spaced = cut.mid_line and source[-1:].isspace()
        start = len(self._flow)
        self._scanner.start_collecting()
        reading = read(self._context.source + source, self._scanner)
        flow = self._project(reading, self._context, inside=cut.inside, spaced=spaced)
        missing = self._scanner.collected()
        self._flow.extend(flow)
        self._scanner.learn(reading.source, reading.tokens)
        if any(missing):
            self._unresolved.append(
                _Segment(
                    self._context, source, start, len(self._flow), cut.inside, spaced, missing
                )
            )
        if not ended:
            self._context = self._context_for(cut, flow)

    def _context_for(self, cut: Cut, closed: list[FlowBlock]) -> _Context:
        codes, tables = _numbers(closed)
        self._codes += codes
        self._tables += tables
        shown: list[FlowBlock] = []
        if cut.context:
            shown = project(build_blocks(read(cut.context, self._scanner), self._scanner))
        if shown and isinstance(shown[-1].content, CodeEnd):
            shown.pop()
        codes, tables = _numbers(shown)
        return _Context(
            cut.context + cut.lead,
            len(shown),
            self._codes - codes,
            self._tables - tables,
            cut.mid_line,
        )

    def _project(
        self, reading: Reading, context: _Context, *, inside: bool = False, spaced: bool = False
    ) -> list[FlowBlock]:
        """Flatten what a reading shows below its context."""
        blocks = build_blocks(reading, self._scanner)
        flow = project(blocks, codes=context.codes, tables=context.tables)[context.drop :]
        if inside and flow and isinstance(flow[-1].content, CodeEnd):
            flow.pop()
        if context.continued and flow:
            flow[0] = replace(flow[0], gap=Gap.NONE, continued=True)
        if spaced and flow:
            flow[-1] = _with_space(flow[-1])
        return flow

    def _shown_tail(self) -> tuple[FlowBlock, ...]:
        source = self._context.source + self._open.encode()
        reading = completed(source, len(self._context.source), self._scanner)
        return tuple(self._project(reading, self._context))

    def _settle(self) -> bool:
        """Parse pieces again whose references were defined below them; tell whether that changed anything."""
        flow: list[FlowBlock] = []
        position = 0
        for segment in self._unresolved:
            if not self._scanner.settles(segment.missing):
                continue
            reading = read(segment.context.source + segment.source, self._scanner)
            flow.extend(self._flow[position : segment.start])
            flow.extend(
                self._project(
                    reading, segment.context, inside=segment.inside, spaced=segment.spaced
                )
            )
            position = segment.end
        self._unresolved.clear()
        flow.extend(self._flow[position:])
        changed = flow != self._flow
        self._flow = flow
        return changed


def _numbers(flow: list[FlowBlock]) -> tuple[int, int]:
    """Count the code blocks and tables that begin in a flow."""
    contents = [block.content for block in flow]
    codes = sum(isinstance(content, CodeHead) for content in contents)
    tables = sum(isinstance(content, TableRow) and content.header for content in contents)
    return codes, tables


def _with_space(block: FlowBlock) -> FlowBlock:
    """Give back the blank at which a long line was cut, so that its pieces join without a seam."""
    match block.content:
        case Prose(runs):
            return replace(block, content=Prose((*runs, Run(" "))))
        case Title(level, runs):
            return replace(block, content=Title(level, (*runs, Run(" "))))
        case _:
            return block


def flow_of(text: str) -> tuple[FlowBlock, ...]:
    """Render a whole text: equal to streaming it in any pieces."""
    stream = MarkdownStream()
    stream.append(text)
    return stream.finish().closed
