"""Markdown that is being written: closed blocks never change, only the open tail is parsed again.

The text is read through a window that starts at the last cut. Complete lines decide the next cut
(`structure.find_cut`); a window that holds none is cut by force, at a place that depends on its
content alone, so that the flow is the same for every way in which the text arrives.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from desktop_chat.markdown.flow import (
    CodeEnd,
    CodeHead,
    FlowBlock,
    Gap,
    Prose,
    TableRow,
    Title,
    project,
)
from desktop_chat.markdown.forced import force_cut
from desktop_chat.markdown.holding import Start
from desktop_chat.markdown.intake import Intake
from desktop_chat.markdown.model import Run
from desktop_chat.markdown.notes import settled_notes
from desktop_chat.markdown.parser import Reading, build_blocks, read
from desktop_chat.markdown.scanner import Missing, Scanner
from desktop_chat.markdown.sides import Course, directed, may_be_from_right
from desktop_chat.markdown.speculation import completed, cut_table
from desktop_chat.markdown.structure import Cut, ends_table_head, find_cut, last_blocks
from desktop_chat.markdown.window import window_end

WINDOW: Final = 8_000
"""How much text one parse sees at most, in characters; no paragraph in the flow is longer.

It sees less of a text with many marks (`window.window_end`).
"""
SHARE: Final = 4_000
"""How much new text one update takes in unless told otherwise, in characters."""

_NO_MARKS: Final = dict.fromkeys(map(ord, "*_~`"))


@dataclass(frozen=True, slots=True)
class Update:
    """What a frame needs: drop the old tail, append `closed` for good, then `tail` until the next.

    `start` is the place of `closed` in the flow. With `reset`, late definitions changed what was
    closed: `start` is 0 and `closed` the whole flow. With `more`, input waits beyond this update's
    share: ask again in the next frame. `parsed` counts the characters handed to the parser.
    """

    start: int
    closed: tuple[FlowBlock, ...]
    tail: tuple[FlowBlock, ...]
    reset: bool = False
    more: bool = False
    parsed: int = 0


@dataclass(frozen=True, slots=True)
class _Opening:
    """Source that opens blocks, and what it shows by itself."""

    source: bytes = b""
    blocks: int = 0
    codes: int = 0
    tables: int = 0


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands above the open text, and the numbers of the first code block and table there."""

    opening: _Opening = _Opening()
    lead: bytes = b""
    codes: int = 0
    tables: int = 0
    continued: bool = False

    @property
    def source(self) -> bytes:
        return self.opening.source + self.lead


@dataclass(frozen=True, slots=True)
class _Segment:
    """A closed piece with undefined references, kept to be parsed again if they get defined."""

    context: _Context
    source: bytes
    cut: Cut
    start: int
    end: int
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
        self._has_notes = False
        self._course = Course()
        self._has_right = False
        """Whether any of it may be read from the right."""
        self._closer = ""
        """What ends the destination whose data is being held."""

    def append(self, delta: str) -> None:
        """Take a piece of text, cut anywhere. Costs nothing until the next `update`."""
        if self._finished:
            raise RuntimeError("append() after finish()")
        self._intake.put(delta)

    def update(self, share: int = SHARE) -> Update:
        """Parse what is new, up to a share of the characters that wait."""
        start = len(self._flow)
        before = self._scanner.parsed
        text = self._intake.take(share)
        if text and self._take(text):
            self._tail = self._shown_tail()
        return Update(
            start,
            tuple(self._flow[start:]),
            self._tail,
            more=bool(self._intake),
            parsed=self._scanner.parsed - before,
        )

    def finish(self, *, cut: bool = False) -> Update:
        """Close everything, and settle links and footnotes that were defined late.

        `cut`: the text was to go on. A table of which only the first line had come is one then, and
        a mark that only begins a row is none; what is open stays emphasis or code, as it was shown
        while it came. By the letter of GFM all of it would be plain text.

        It takes in all that waits at once; call `update` first, while it says `more`, to spread
        that over frames.
        """
        start = len(self._flow)
        before = self._scanner.parsed
        self._finished = True
        self._take_rest()
        self._end_held()
        self._scanner.start_collecting()
        source, floor = self._context.source + self._open.encode(), len(self._context.source)
        shown = self._cut_off(source, floor) if cut else None
        reading = shown or read(source, self._scanner)
        self._close(Cut(len(reading.source), b""), reading)
        self._tail = ()
        reset = self._settle()
        if self._has_notes:
            settled = self._directed_anew(settled_notes(self._flow))
            # What was not handed out yet may be anything.
            reset = reset or settled[:start] != self._flow[:start]
            self._flow = settled
        if reset:
            start = 0
        parsed = self._scanner.parsed - before
        return Update(start, tuple(self._flow[start:]), (), reset=reset, parsed=parsed)

    def _cut_off(self, source: bytes, floor: int) -> Reading | None:
        """Read a text that was cut off as what it was about to be, if no character is lost so."""
        table = cut_table(source, floor, self._scanner)
        if table is not None:
            return table
        shown = completed(source, floor, self._scanner)
        if shown.source == source or not shown.source.startswith(source.rstrip()):
            return None
        plain = read(source, self._scanner)
        texts = (_letters(self._project(each, self._context)) for each in (shown, plain))
        return shown if next(texts) == next(texts) else None

    def _take_rest(self) -> None:
        """Take in all that waits, without looking for cuts in what one parse sees anyway."""
        while self._intake:
            text = self._intake.take(SHARE)
            if not self._intake:
                text += self._intake.drain()
                if self._is_short(text):
                    self._open += text
                    return
            self._take(text)
        self._take(self._intake.drain())

    def _is_short(self, text: str) -> bool:
        """Tell whether a text fits into the window, below what is open, and has no data in it."""
        holding = self._scanner.holding
        if holding.is_open or holding.begins_in(text):
            return False
        return window_end(self._open + text, self._window) is None

    def _take(self, text: str) -> bool:
        """Take in a piece of text, data of pictures aside; tell whether any of it is shown."""
        holding = self._scanner.holding
        seen = False
        while text:
            if holding.is_open:
                text = holding.take(text)
                continue
            seen = True
            start = holding.start_in(text)
            self._open += text if start is None else text[: start.end]
            text = "" if start is None else text[start.end :]
            self._close_what_can_be()
            if start is not None and self._is_destination(start):
                self._closer = start.closer
                at = len(self._open) - start.length
                self._open = self._open[:at] + holding.hold(self._open[at:])
        return seen

    def _is_destination(self, start: Start) -> bool:
        """Tell whether the data at the end of the open text is where a link or an image leads."""
        if len(self._open) <= start.length:
            return False
        above = self._context.source + self._open.encode()
        source = above + start.closer.encode()
        data = self._open[-start.length :]
        if start.closer.endswith(")\n"):
            return any(
                token.name in ("+Image", "+Link")
                and token.end > len(above)
                and token.data["dest_url"] == data
                for token in read(source, self._scanner).tokens
            )
        return self._scanner.defines(source, data)

    def _end_held(self) -> None:
        """End a picture of which no more comes: it is one all the same, and a broken one."""
        holding = self._scanner.holding
        if holding.is_open:
            holding.close()
            self._open += self._closer

    def _close_what_can_be(self) -> None:
        while True:
            full = window_end(self._open, self._window)
            window = self._open[:full]
            lines_end = window.rfind("\n") + 1
            if full is None and lines_end <= self._looked_at:
                return
            self._scanner.start_collecting()
            found = self._cut_at_lines(window[:lines_end].encode())
            if found is None and full is not None:
                reading = read(self._context.source + window.encode(), self._scanner)
                found = force_cut(reading, len(self._context.source)), reading
            if found is None:
                self._looked_at = lines_end
                return
            self._close(*found)
            self._context = self._context_for(found[0])

    def _cut_at_lines(self, lines: bytes) -> tuple[Cut, Reading] | None:
        floor = len(self._context.source)
        end = floor + len(lines)
        while end > floor:
            reading = read((self._context.source + lines)[:end], self._scanner)
            if reading.open_display is not None:
                # Display maths may yet swallow the lines from here on.
                end = reading.source.rfind(b"\n", 0, reading.open_display.start) + 1
                continue
            chain = last_blocks(reading.source, reading.tokens)
            cut = find_cut(reading.source, chain, floor)
            if cut is None:
                return None
            if not ends_table_head(reading.source, cut.position):
                return cut, reading
            end = cut.position
        return None

    def _close(self, cut: Cut, reading: Reading) -> None:
        """Close what is above the cut."""
        source = reading.source[len(self._context.source) : cut.position]
        if cut.mid_line:
            # What stands on both sides of the cut was read as one.
            reading = read(reading.source[: cut.position], self._scanner)
        start = len(self._flow)
        flow = self._project(reading, self._context, cut)
        right = may_be_from_right(source)
        self._has_right = self._has_right or right
        self._course = directed(flow, self._course, may_be_right=right)
        self._flow.extend(flow)
        codes, tables = _numbers(flow)
        self._codes += codes
        self._tables += tables
        missing = self._scanner.collected()
        if any(missing):
            end = len(self._flow)
            self._unresolved.append(_Segment(self._context, source, cut, start, end, missing))
        self._scanner.learn(reading.masked[: cut.position], reading.tokens)
        self._open = self._open[len(source.decode()) :]
        self._looked_at = 0

    def _context_for(self, cut: Cut) -> _Context:
        opening = self._context.opening
        if cut.context != opening.source:
            shown = project(build_blocks(read(cut.context, self._scanner), self._scanner))
            if shown and isinstance(shown[-1].content, CodeEnd):
                shown.pop()
            opening = _Opening(cut.context, len(shown), *_numbers(shown))
        codes = self._codes - opening.codes
        tables = self._tables - opening.tables
        return _Context(opening, cut.lead, codes, tables, cut.mid_line)

    def _project(
        self, reading: Reading, context: _Context, cut: Cut | None = None
    ) -> list[FlowBlock]:
        """Flatten what a reading shows below its context, and above the cut."""
        above = cut.position if cut and cut.position < len(reading.source) else None
        blocks = build_blocks(reading, self._scanner, above=above)
        notes = b"[^" in reading.source
        self._has_notes = self._has_notes or notes
        flow = project(blocks, codes=context.codes, tables=context.tables, notes=notes)
        del flow[: context.opening.blocks]
        if cut and cut.inside and flow and isinstance(flow[-1].content, CodeEnd):
            flow.pop()
        if context.continued and flow:
            flow[0] = replace(flow[0], gap=Gap.NONE, continued=True)
        if cut and cut.mid_line and flow and reading.source[-1:].isspace():
            flow[-1] = _with_space(flow[-1])
        return flow

    def _shown_tail(self) -> tuple[FlowBlock, ...]:
        source = self._context.source + self._open.encode()
        reading = completed(source, len(self._context.source), self._scanner)
        flow = self._project(reading, self._context)
        directed(flow, self._course, may_be_right=may_be_from_right(source))
        return tuple(flow)

    def _directed_anew(self, flow: list[FlowBlock]) -> list[FlowBlock]:
        """Give all blocks their sides, whose order or text has changed."""
        if self._has_right:
            directed(flow, Course())
        return flow

    def _settle(self) -> bool:
        """Parse pieces again whose references were defined late; tell whether that changed any."""
        flow: list[FlowBlock] = []
        position = 0
        for segment in self._unresolved:
            if self._scanner.settles(segment.missing):
                reading = read(segment.context.source + segment.source, self._scanner)
                flow.extend(self._flow[position : segment.start])
                flow.extend(self._project(reading, segment.context, segment.cut))
                position = segment.end
        self._unresolved.clear()
        if not position:
            return False
        flow.extend(self._flow[position:])
        self._directed_anew(flow)
        changed = flow != self._flow
        self._flow = flow
        return changed


def _numbers(flow: list[FlowBlock]) -> tuple[int, int]:
    """Count the code blocks and tables that begin in a flow."""
    contents = [block.content for block in flow]
    codes = sum(isinstance(content, CodeHead) for content in contents)
    tables = sum(isinstance(content, TableRow) and content.header for content in contents)
    return codes, tables


def _letters(flow: list[FlowBlock]) -> str:
    """Return what texts say, without what may be marks of emphasis or of code."""
    runs = chain.from_iterable(
        block.content.runs for block in flow if isinstance(block.content, Prose | Title)
    )
    text = "".join(run.text if isinstance(run, Run) else f"<{run.alt}>" for run in runs)
    return text.translate(_NO_MARKS).strip()


def _with_space(block: FlowBlock) -> FlowBlock:
    """Give back the blank at which a long line was cut, so that its pieces join without a seam."""
    match block.content:
        case Prose(runs):
            return replace(block, content=Prose((*runs, Run(" "))))
        case Title(level, runs):
            return replace(block, content=Title(level, (*runs, Run(" "))))
        case _:
            return block


def flow_of(text: str, *, cut: bool = False) -> tuple[FlowBlock, ...]:
    """Render a whole text: equal to streaming it in any pieces."""
    stream = MarkdownStream()
    stream.append(text)
    return stream.finish(cut=cut).closed
