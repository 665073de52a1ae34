"""What is put on the clipboard: what is shown, as plain text that obeys nobody (FAULTS.md S25)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import assert_never

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_chat.domain.text import INVISIBLE, clean
from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Gap,
    HtmlLine,
    ImageRun,
    Inline,
    Inlines,
    MathLines,
    Prose,
    RuleLine,
    RunKind,
    TableRow,
    Title,
)

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def cleaned_code(code: str) -> str:
    """Return code without characters that a reader cannot see, and without a final newline."""
    code = clean(code.replace("\r\n", "\n").replace("\r", "\n"))
    return INVISIBLE.sub("", _CONTROLS.sub("", code)).rstrip("\n")


def _runs_text(runs: Inlines) -> str:
    return "".join(_run_text(run) for run in runs)


def _run_text(run: Inline) -> str:
    if isinstance(run, ImageRun):
        return run.alt
    # By identity: hashing an Enum's member is slow in Python 3.11.
    if run.kind is RunKind.MATH:
        return f"${run.text}$"
    return display_source(run.text) if run.kind is RunKind.DISPLAY_MATH else run.text


def display_source(tex: str) -> str:
    """Return display maths with its delimiters."""
    return f"$$\n{tex}\n$$" if "\n" in tex else f"$${tex}$$"


def block_text(block: FlowBlock) -> str | None:
    """Return the text of a whole block; None for one that has no text of its own."""
    lead = f"{block.marker} " if block.marker else ""
    if block.task is not None:
        lead = "[x] " if block.task else "[ ] "
    match block.content:
        case Prose(runs) | Title(_, runs):
            return lead + _runs_text(runs)
        case CodeLine(_, text) | HtmlLine(text):
            return lead + INVISIBLE.sub("", text)
        case MathLines(text):
            return lead + display_source(text)
        case TableRow():
            return "\t".join(_runs_text(cell) for cell in block.content.cells)
        case AlertHead(kind):
            return kind.value
        case CodeHead() | CodeEnd() | RuleLine():
            return None
        case _:
            assert_never(block.content)


def join_blocks(parts: Iterable[tuple[FlowBlock, str | None]]) -> str:
    """Join the texts of blocks that follow each other, with the lines between them that one sees.

    A gap belongs to the block below it, also when that one has no text.
    """
    joined: list[str] = []
    gap = ""
    for block, text in parts:
        if block.gap in {Gap.NORMAL, Gap.SECTION}:
            gap = "\n\n"
        elif not block.continued:
            gap = gap or "\n"
        if text is None:
            continue
        if joined:
            joined.append(gap)
        joined.append(text)
        gap = ""
    return clean("".join(joined))


def flow_text(blocks: Sequence[FlowBlock] | Iterable[FlowBlock]) -> str:
    """Return the text of a whole flow."""
    return join_blocks((block, block_text(block)) for block in blocks)


def as_mime(text: str) -> QMimeData:
    """Return plain text for the clipboard, and nothing beside it (FAULTS.md S26)."""
    mime = QMimeData()
    mime.setText(clean(text))
    return mime


def to_clipboard(text: str) -> None:
    """Put plain text on the clipboard."""
    QGuiApplication.clipboard().setMimeData(as_mime(text))
