"""Footnotes of a whole text: at its end, in the order of their first use, with a way back."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Final

from desktop_chat.markdown.flow import FlowBlock, Gap, Prose, RuleLine, TableRow, Title
from desktop_chat.markdown.model import Inline, Inlines, Run, RunKind

BACK: Final = "\u00a0\u21a9\ufe0e"
"""The arrow at the end of a note, as a letter and not as a coloured picture."""


def settled_notes(flow: Sequence[FlowBlock]) -> list[FlowBlock]:
    """Put the notes of a whole flow below it, by number, each with a way back to its use.

    A note that is nowhere keeps the label it is used by, and is no link; one that nobody uses keeps
    the label it is defined by, and stands below all others.
    """
    defined = {block.note for block in flow if block.note}
    numbers: dict[str, int] = {}
    for block in flow:
        for label in block.uses:
            if label in defined:
                numbers.setdefault(label, len(numbers) + 1)
    settled = [_numbered(block, numbers) if block.uses else block for block in flow]
    places = _places(flow, numbers)
    if not places:
        return settled
    notes: list[FlowBlock] = []
    for first, last in sorted(places, key=lambda each: numbers[flow[each[0]].note]):
        marker = f"{numbers[flow[first].note]}."
        note = [replace(settled[first], marker=marker), *settled[first + 1 : last + 1]]
        note[-1:] = _with_way_back(note[-1])
        notes += _lifted(note)
    used = {place for first, last in places for place in range(first, last + 1)}
    text = [block for block in settled if not block.note]
    others = [block for at, block in enumerate(settled) if block.note and at not in used]
    return [*text, FlowBlock(RuleLine(), Gap.SECTION), *notes, *others]


def places_after(old: Sequence[FlowBlock], new: Sequence[FlowBlock]) -> list[int]:
    """Return where in a flow with its notes at the end each block of the flow before is."""
    notes: dict[str, list[int]] = {}
    for place, block in enumerate(new):
        if block.note:
            notes.setdefault(block.note, []).append(place)
    after: list[int] = []
    text = 0
    for block in old:
        left = notes.get(block.note)
        if block.note and left:
            # The last one of a note is there for whatever has no place of its own.
            after.append(left.pop(0) if len(left) > 1 else left[0])
        else:
            after.append(min(text, len(new) - 1))
            text += not block.note
    return after


def _lifted(note: Sequence[FlowBlock]) -> list[FlowBlock]:
    """Take a note out of the lists and quotes in which it is defined."""
    lists = note[0].indent - 1
    quotes = len(note[0].quotes) - note[0].quotes_opened
    if not lists and not quotes:
        return list(note)
    return [
        replace(
            block,
            indent=block.indent - lists,
            quotes=block.quotes[quotes:],
            quote_indents=tuple(each - lists for each in block.quote_indents[quotes:]),
        )
        for block in note
    ]


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
