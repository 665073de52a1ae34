"""What a block holds as its document does, character by character, and what is copied for it.

A place in a message is a `Spot`: it names no widget, so that it outlives all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, assert_never

from desktop_chat.domain.pictures import is_shown_data
from desktop_chat.domain.text import INVISIBLE
from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    HtmlLine,
    ImageRun,
    Inline,
    MathLines,
    Prose,
    RuleLine,
    Run,
    RunKind,
    TableRow,
    Title,
)
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.copying import display_source
from desktop_chat.ui.transcript.text.file_card import FileRun
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.links import image_origin
from desktop_chat.ui.transcript.text.look import marker_text
from desktop_chat.ui.transcript.text.pictures import remote_address
from desktop_chat.ui.transcript.text.sides import has_mark, isolate_of

_BREAKS = re.compile("[\n\v\f\r\x85\u2028\u2029]")
_BREAK = "\n"
_FOREIGN = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


class Spot(NamedTuple):
    """A place in a message: the part, the block in it, and the UTF-16 unit in what that shows."""

    part: int
    block: int
    unit: int


class Stretch(NamedTuple):
    """Some characters as they are shown, and as they are copied; `run` is what they come from."""

    text: str
    copied: str
    run: Inline | None = None


CELL = Stretch("\t", "\t")
"""What stands between two cells of a row."""


def literal(text: str) -> str:
    """Return `text` so that it stays within one paragraph and has no marks of Qt's own in it."""
    if _BREAKS.search(text) is not None:
        text = _BREAKS.sub("\u2028", text)
    return _FOREIGN.sub("\ufffd", text) if _FOREIGN.search(text) is not None else text


def units(text: str) -> int:
    """Return the length of `text` in a document, which counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def after_units(text: str, count: int) -> str:
    """Return `text` without its first `count` units."""
    if text.isascii():
        return text[count:]
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[2 * count :].decode("utf-16-le", "replace")


def source_text(run: Inline) -> str:
    """Return the characters that stand for a run while nothing is painted for it."""
    if isinstance(run, FileRun) and run.is_card:
        return literal(run.alt)
    if isinstance(run, ImageRun):
        origin = image_origin(run.source) if run.source else ""
        said = " · ".join(part for part in (words.IMAGE, run.alt, origin) if part)
        return literal(said.replace("\n", " "))
    if not _is_maths(run):
        return literal(run.text)
    mark = "$" if run.kind is RunKind.MATH else "$$"
    return f"{mark}{literal(run.text.replace(_BREAK, ' '))}{mark}"


def run_text(run: Inline) -> str:
    """Return the characters that stand for a run; what is painted for it stands behind them."""
    return source_text(run) + STRUT if _is_painted(run) else source_text(run)


def _is_painted(run: Inline) -> bool:
    if not isinstance(run, ImageRun):
        return _is_maths(run)
    if isinstance(run, FileRun) and run.is_card:
        return True
    return is_shown_data(run.source) or remote_address(run.source) is not None


def _is_maths(run: Run) -> bool:
    # By identity: hashing an Enum's member is slow in Python 3.11.
    return run.kind is RunKind.MATH or run.kind is RunKind.DISPLAY_MATH


def _copied(run: Inline) -> str:
    if isinstance(run, ImageRun):
        return run.alt
    if run.kind is RunKind.FOOTNOTE:
        return f"[{run.text}]"
    if run.kind is RunKind.BACK:
        return ""
    if not _is_maths(run):
        return run.text
    return f"${run.text}$" if run.kind is RunKind.MATH else display_source(run.text)


def stretches(block: FlowBlock) -> list[Stretch]:
    """Return all that a block shows, its marker first; nothing for one that has no text."""
    shown = _lead(block) if has_mark(block) else []
    match block.content:
        case Prose(runs) | Title(_, runs):
            shown += _of_runs(runs)
        case CodeLine(_, text):
            shown += _code(text, marked=True)
        case HtmlLine(text):
            shown += _code(text, marked=False)
        case MathLines(text):
            source = literal(text.replace(_BREAK, " "))
            shown.append(Stretch(f"$${source}$${STRUT}", display_source(text)))
        case AlertHead(kind):
            shown.append(Stretch(kind.words, kind.words))
        case TableRow():
            cells = block.content.cells
            for number, cell in enumerate(reversed(cells) if block.from_right else cells):
                shown += [CELL] * bool(number) + _of_runs(cell)
        case CodeHead() | CodeEnd() | RuleLine():
            pass
        case _:
            assert_never(block.content)
    return shown


def as_read(block: FlowBlock, found: list[Stretch]) -> list[Stretch]:
    """Return stretches of a block in the order in which one reads them.

    A table from the right stands in its document from its last column to its first one.
    """
    if not isinstance(block.content, TableRow) or not block.from_right:
        return found
    cells: list[list[Stretch]] = [[]]
    for stretch in found:
        if stretch.run is None and stretch.text == CELL.text:
            cells.append([])
        else:
            cells[-1].append(stretch)
    read = cells.pop()
    while cells:
        read += [CELL, *cells.pop()]
    return read


def read_text(block: FlowBlock) -> str:
    """Return the text of a block in the order in which one reads it."""
    return "".join(stretch.text for stretch in as_read(block, stretches(block)))


def _lead(block: FlowBlock) -> list[Stretch]:
    box = {True: "[x] ", False: "[ ] ", None: f"{block.marker} "}
    lead, isolate = Stretch(marker_text(block), box[block.task]), isolate_of(block)
    return [lead, Stretch(isolate, "")] if isolate else [lead]


def _of_runs(runs: Sequence[Inline]) -> list[Stretch]:
    return [Stretch(run_text(run), _copied(run), run) for run in runs]


def _code(text: str, *, marked: bool) -> Iterator[Stretch]:
    """Cut a line at its invisible characters, which are never copied."""
    at = 0
    if not text.isascii():
        for found in INVISIBLE.finditer(text):
            before = text[at : found.start()]
            yield Stretch(literal(before), before)
            yield Stretch(mark_of(found.group()) if marked else found.group(), "")
            at = found.end()
    rest = text[at:]
    yield Stretch(literal(rest), rest)


def mark_of(character: str) -> str:
    """Return what stands for an invisible character in code."""
    return f"U+{ord(character):04X}"


def shown_text(block: FlowBlock) -> str:
    """Return the text of a block as its document has it, with a tab between two cells."""
    return "".join(stretch.text for stretch in stretches(block))


def between(block: FlowBlock, start: int, end: int | None) -> list[Stretch]:
    """Return what of a block lies between two units, as it is read; `end` is None for its end.

    What is shown as something else than it is copied as is taken whole as soon as it is touched.
    """
    found: list[Stretch] = []
    at = 0
    for stretch in stretches(block):
        length = units(stretch.text)
        first, last = max(start - at, 0), length if end is None else min(end - at, length)
        at += length
        if first >= last:
            continue
        if (first == 0 and last == length) or literal(stretch.copied) != stretch.text:
            found.append(stretch)
        else:
            cut = _slice(stretch.text, first, last)
            found.append(Stretch(cut, cut.replace("\u2028", "\n"), stretch.run))
    return as_read(block, found)


def _slice(text: str, start: int, end: int) -> str:
    if text.isascii():
        return text[start:end]
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[2 * start : 2 * end].decode("utf-16-le", "replace")
