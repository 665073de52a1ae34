"""What is said of Markdown: its words, without the marks that only eyes make use of."""

from __future__ import annotations

import re

from desktop_chat.markdown.flow import (
    BULLETS,
    AlertHead,
    CodeLine,
    Content,
    HtmlLine,
    MathLines,
    Prose,
    TableRow,
    Title,
)
from desktop_chat.markdown.model import ImageRun, Inline, Inlines, InlineStyle, RunKind
from desktop_chat.markdown.streaming import flow_of

_HALF = re.compile(r"(?<!\S)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![^\s.,;:!?)])")
"""Stars whose partners are beyond the end."""


def spoken_text(source: str) -> str:
    """Return the words of a text, a line for each of its blocks; of a list, also the numbers.

    What is cut off in its middle is taken for what it would become.
    """
    said = ""
    for block in flow_of(source, cut=True):
        words = _words(block.content)
        if block.marker and block.marker not in BULLETS:
            words = f"{block.marker} {words}"
        if words.strip():
            said += words if block.continued and said else f"\n{words}"
    return said.strip()


def _words(content: Content) -> str:
    match content:
        case Prose(runs) | Title(_, runs):
            return _of_runs(runs)
        case CodeLine(_, text) | HtmlLine(text) | MathLines(text):
            return text
        case TableRow():
            return ", ".join(filter(None, map(_of_runs, content.cells)))
        case AlertHead(alert):
            return alert.words
        case _:
            return ""


def _of_runs(runs: Inlines) -> str:
    return "".join(map(_of_run, runs))


def _of_run(run: Inline) -> str:
    if isinstance(run, ImageRun):
        return run.alt
    if run.kind is RunKind.TEXT and InlineStyle.CODE not in run.style:
        return _HALF.sub("", run.text)
    return run.text
