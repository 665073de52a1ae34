"""Footnotes of a whole text: numbered by their first use, with a way to the note and back."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Final

from desktop_chat.markdown.flow import FlowBlock, Gap, Prose, TableRow, Title
from desktop_chat.markdown.model import Inline, Inlines, Run, RunKind

BACK: Final = "\u00a0\u21a9\ufe0e"
"""The arrow at the end of a note, as a letter and not as a coloured picture."""


def settled_notes(flow: Sequence[FlowBlock]) -> list[FlowBlock]:
    """Number the notes of a whole flow, and lead from each that is used back to its use.

    A note that is nowhere keeps the label it is used by, and is no link; one that nobody uses keeps
    the label it is defined by.
    """
    defined = {block.note for block in flow if block.note}
    numbers: dict[str, int] = {}
    for block in flow:
        for label in block.uses:
            if label in defined:
                numbers.setdefault(label, len(numbers) + 1)
    settled = [_numbered(block, numbers) if block.uses else block for block in flow]
    # From below, because a way back may need a block of its own.
    for first, last in reversed(_places(flow, numbers)):
        marker = f"{numbers[flow[first].note]}."
        settled[first] = replace(settled[first], marker=marker)
        settled[last : last + 1] = _with_way_back(settled[last])
    return settled


def _places(flow: Sequence[FlowBlock], wanted: Container[str]) -> list[tuple[int, int]]:
    """Return the first and last block of each note; of several with one label the first holds."""
    found: list[tuple[int, int]] = []
    seen: set[str] = set()
    for place, block in enumerate(flow):
        if not block.note or block.note not in wanted:
            continue
        if block.note not in seen:
            seen.add(block.note)
            found.append((place, place))
        elif found[-1][1] == place - 1 and flow[place - 1].note == block.note:
            first = found[-1][0]
            if not block.marker or block.indent > flow[first].indent:
                found[-1] = first, place
    return found


def _numbered(block: FlowBlock, numbers: dict[str, int]) -> FlowBlock:
    uses = tuple(label for label in block.uses if label in numbers)
    content = block.content
    match content:
        case Prose(runs):
            content = Prose(_with_numbers(runs, numbers))
        case Title(level, runs):
            content = Title(level, _with_numbers(runs, numbers))
        case TableRow():
            cells = tuple(_with_numbers(cell, numbers) for cell in content.cells)
            content = replace(content, cells=cells)
        case _:
            pass
    return replace(block, content=content, uses=uses)


def _with_numbers(runs: Inlines, numbers: dict[str, int]) -> Inlines:
    return tuple(_with_number(run, numbers) for run in runs)


def _with_number(run: Inline, numbers: dict[str, int]) -> Inline:
    if not isinstance(run, Run) or run.kind is not RunKind.FOOTNOTE:
        return run
    number = numbers.get(run.note)
    if number is None:
        return replace(run, note="")
    return replace(run, text=str(number))


def _with_way_back(block: FlowBlock) -> list[FlowBlock]:
    back = Run(BACK, kind=RunKind.BACK, note=block.note)
    if isinstance(block.content, Prose):
        return [replace(block, content=Prose((*block.content.runs, back)))]
    below = FlowBlock(
        Prose((back,)),
        Gap.TIGHT,
        block.indent,
        quotes=block.quotes,
        note=block.note,
        quote_indents=block.quote_indents,
    )
    return [block, below]
