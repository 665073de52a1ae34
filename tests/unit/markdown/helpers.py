"""Short ways to say what a flow shows, and to stream a text in pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

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
    MarkdownStream,
    MathLines,
    Prose,
    RunKind,
    TableRow,
    Title,
    Update,
    flow_of,
)

_MARKS = {
    InlineStyle.BOLD: "**",
    InlineStyle.ITALIC: "*",
    InlineStyle.STRIKE: "~~",
    InlineStyle.CODE: "`",
}


def runs_text(runs: Iterable[Inline]) -> str:
    """Write runs with marks of our own, so that a test can compare one string."""
    return "".join(_run_text(run) for run in runs)


def _run_text(run: Inline) -> str:
    if isinstance(run, ImageRun):
        return f"<image {run.alt}|{run.source}>"
    text = run.text if run.kind is RunKind.TEXT else f"<{run.kind.value} {run.text}>"
    for style, mark in _MARKS.items():
        if style in run.style:
            text = mark + text + mark
    return text if run.link is None else f"<link {text}|{run.link}>"


def block_text(block: FlowBlock) -> str:
    """Write one block as a line: quotes, indentation, marker, content."""
    task = "" if block.task is None else ("[x] " if block.task else "[ ] ")
    marker = block.marker + " " if block.marker else ""
    return ">" * len(block.quotes) + "  " * block.indent + marker + task + _content_text(block)


def _content_text(block: FlowBlock) -> str:
    match block.content:
        case Prose(runs):
            return runs_text(runs)
        case Title(level, runs):
            return "#" * level + " " + runs_text(runs)
        case CodeHead(_, language):
            return "```" + language
        case CodeLine(_, text):
            return "| " + text
        case CodeEnd(_, closed):
            return "```" if closed else "..."
        case TableRow(cells=cells, header=header):
            return ("H" if header else "R") + str([runs_text(cell) for cell in cells])
        case HtmlLine(text):
            return "html " + text
        case MathLines(text):
            return "$$" + text
        case AlertHead(alert):
            return "!" + alert.value
        case _:
            return "---"


def lines(flow: Iterable[FlowBlock]) -> list[str]:
    """Write a flow, one line per block."""
    return [block_text(block) for block in flow]


def shown(text: str) -> list[str]:
    """Write the flow of a whole text."""
    return lines(flow_of(text))


def tail_of(text: str) -> list[str]:
    """Write all that is shown while a text is still being written."""
    return screens([text])[-1]


def screens(deltas: Iterable[str]) -> list[list[str]]:
    """Stream deltas, and write what is shown after each."""
    stream = MarkdownStream()
    closed: list[FlowBlock] = []
    seen: list[list[str]] = []
    for delta in deltas:
        stream.append(delta)
        update = stream.update(len(delta))
        closed += update.closed
        seen.append(lines([*closed, *update.tail]))
    return seen


def texts(flow: Iterable[FlowBlock]) -> Iterator[str]:
    """Iterate over all that a flow says, without markers, which are ours."""
    for block in flow:
        match block.content:
            case Prose(runs) | Title(_, runs):
                yield from map(text_of, runs)
            case CodeHead(_, text) | CodeLine(_, text) | HtmlLine(text) | MathLines(text):
                yield text
            case TableRow(cells=cells):
                yield from (text_of(run) for cell in cells for run in cell)
            case _:
                pass


def text_of(run: Inline) -> str:
    return run.alt if isinstance(run, ImageRun) else run.text


def said(deltas: Iterable[str]) -> list[str]:
    """Stream deltas, and write what is said after each, without any mark of ours."""
    stream = MarkdownStream()
    closed = ""
    seen: list[str] = []
    for delta in deltas:
        stream.append(delta)
        update = stream.update(len(delta))
        closed += "".join(texts(update.closed))
        seen.append(closed + "".join(texts(update.tail)))
    return seen


def streamed(text: str, cuts: Sequence[int] = (), *, window: int = 8_000) -> tuple[FlowBlock, ...]:
    """Stream a text cut at `cuts`, and hand out the flow as a view would hold it at the end."""
    stream = MarkdownStream(window=window)
    flow: list[FlowBlock] = []
    bounds = [0, *sorted(cuts), len(text)]
    for start, end in pairwise(bounds):
        stream.append(text[start:end])
        take(flow, stream.update())
    take(flow, stream.finish())
    return tuple(flow)


def take(flow: list[FlowBlock], update: Update) -> None:
    """Do with the closed blocks of an update what a view does."""
    if update.reset:
        flow.clear()
    assert update.start == len(flow)
    flow += update.closed
