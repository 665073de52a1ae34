"""The text of blocks as spans: literal text, each with the format in which it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from PySide6.QtGui import QTextCharFormat

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
    InlineStyle,
    MathLines,
    Prose,
    RuleLine,
    RunKind,
    TableRow,
    Title,
)
from desktop_chat.ui.transcript.text.insets import Inset, Strut
from desktop_chat.ui.transcript.text.look import Look, marker_text
from desktop_chat.ui.transcript.text.rich import InsetMaker
from desktop_chat.ui.transcript.text.shown import literal, mark_of, source_text, units
from desktop_chat.ui.transcript.text.sides import has_mark, isolate_of

Span = tuple[str, QTextCharFormat]


class Spans:
    """Makes spans in one look."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def of(self, block: FlowBlock) -> list[Span]:
        """Return the spans of a paragraph, its marker first."""
        spans: list[Span] = []
        match block.content:
            case Prose(runs):
                spans = self._run_spans(runs, 0)
            case Title(level, runs):
                spans = self._run_spans(runs, level)
            case CodeLine(_, text):
                spans = self._code_spans(text)
            case MathLines(text):
                spans = self._display(text)
            case HtmlLine(text):
                spans = [(literal(text), self._look.quiet_format)]
            case AlertHead(kind):
                spans = [(kind.words, self._look.alert_format(kind))]
            case CodeHead() | CodeEnd() | RuleLine() | TableRow():
                pass
            case _:
                assert_never(block.content)
        return self._lead(block, spans) + spans if has_mark(block) else spans

    def _lead(self, block: FlowBlock, text: Sequence[Span]) -> list[Span]:
        """Return what stands before the text of an item."""
        lead, made = marker_text(block), self._look.marker_format(block)
        spans = [(lead, made)]
        if block.task is not None:
            spans = [(lead[:-1], made), (lead[-1:], self._look.box_space)]
        if isinstance(block.content, Prose) and text and self._look.has_chip(text[0][1]):
            # The ground of code does not touch the bullet.
            spans[-1:] = self._open_up(*spans[-1])
        if isolate := isolate_of(block):
            spans.append((isolate, self._look.plain_format))
        return spans

    def _run_spans(self, runs: Sequence[Inline], level: int) -> list[Span]:
        """Return the spans of runs, with room between the text and the grounds of code.

        Headings have none: their code is told by its type.
        """
        spans: list[Span] = []
        for run in runs:
            if (painted := self._painted(run, level)) is not None:
                spans += painted
                continue
            text, made = self._run_span(run, level)
            if level or not self._look.has_chip(made):
                spans.append((text, made))
                continue
            if spans and not spans[-1][0].endswith("\u2028"):
                spans[-1:] = self._open_up(*spans[-1])
            spans += self._open_up(text, made)
        return spans

    def _open_up(self, text: str, made: QTextCharFormat) -> list[Span]:
        """Return a span with room after its last character."""
        return [(text[:-1], made), (text[-1:], self._look.spaced(made))]

    def _painted(self, run: Inline, level: int) -> list[Span] | None:
        """Return the spans of a run that is painted; None for one that is text."""
        insets = self._look.insets
        size = self._look.title_size(level) if level else 0
        inset = None if insets is None else insets.of(run, size)
        if insets is None or inset is None:
            return None
        if isinstance(run, ImageRun):
            text = source_text(run)
            strut = Strut.of(inset, [(units(text), insets.hidden)])
            return [(text, insets.hidden), (strut, insets.strut)]
        mark = "$" if run.kind is RunKind.MATH else "$$"
        made = self._look.char_format(run, level=level)
        return _maths(run.text, mark, made, inset, insets)

    def _display(self, tex: str) -> list[Span]:
        insets = self._look.insets
        made = self._look.quiet_format
        if insets is None:
            return [(f"$${literal(tex)}$$", made)]
        return _maths(tex, "$$", made, insets.display(tex), insets)

    def _run_span(self, run: Inline, level: int) -> Span:
        made = self._look.char_format(run, level=level)
        return source_text(run), made

    def _code_spans(self, text: str) -> list[Span]:
        if text.isascii():
            return [(literal(text), self._look.code_format)]
        spans: list[Span] = []
        at = 0
        for found in INVISIBLE.finditer(text):
            spans.append((literal(text[at : found.start()]), self._look.code_format))
            spans.append((mark_of(found.group()), self._look.mark_format))
            at = found.end()
        spans.append((literal(text[at:]), self._look.code_format))
        return spans

    def of_cell(self, runs: Sequence[Inline], *, header: bool) -> list[Span]:
        """Return the spans of a cell."""
        if header:
            bold = InlineStyle.BOLD
            runs = [
                run if isinstance(run, ImageRun) else replace(run, style=run.style | bold)
                for run in runs
            ]
        return self._run_spans(runs, 0)


def _maths(
    tex: str, mark: str, made: QTextCharFormat, inset: Inset, insets: InsetMaker
) -> list[Span]:
    """Return the source of a formula, its delimiters out of sight, and its strut."""
    text = literal(tex.replace("\n", " "))
    source = [(mark, insets.hidden), (text, made), (mark, insets.hidden)]
    visible = [(units(part), each) for part, each in source]
    return [*source, (Strut.of(inset, visible), insets.strut)]


def common_spans(old: Sequence[Span], new: Sequence[Span]) -> tuple[int, int]:
    """Return how many spans are equal, and how many units of the first that differs are kept."""
    number = 0
    for (text, made), (other, others) in zip(old, new, strict=False):
        if made is not others:
            return number, 0
        if text != other:
            return number, _common_units(text, other)
        number += 1
    return number, 0


def _common_units(old: str, new: str) -> int:
    if new.startswith(old):
        return units(old)
    kept = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
        min(len(old), len(new)),
    )
    return units(old[:kept])
