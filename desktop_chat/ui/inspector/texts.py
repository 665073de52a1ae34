"""An inspection as plain texts, one for each view."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop_chat.base.dates import day_said
from desktop_chat.base.languages import decimal, whole
from desktop_chat.domain.inspection import Inspection
from desktop_chat.domain.text import one_line
from desktop_chat.ui.inspector import words

_LINE = 1_000
_SAME = 40


def request_text(inspection: Inspection) -> str:
    """Return what was sent."""
    head = [f"POST {inspection.url}", *_headers(inspection.headers)]
    return "\n".join([*head, "", inspection.body])


def events_text(inspection: Inspection) -> str:
    """Return what came, one line for each event; what begins as the one before is shortened."""
    lines: list[str] = []
    before = ""
    for event in inspection.events:
        data = one_line(event.data, _LINE)
        name = f"{event.name}  " if event.name else ""
        shown = _without_same(before, data)
        lines.append(words.EVENT.format(at=f"{decimal(event.at, 3):>9}", name=name, data=shown))
        before = data
    if inspection.left_out:
        lines.insert(len(lines) // 2, words.left_out_words(inspection.left_out))
    return "\n".join(lines) or words.NO_EVENTS


def _without_same(before: str, data: str) -> str:
    pairs = enumerate(zip(before, data, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), min(len(before), len(data)))
    # Back to where a field begins, so that what is left can be read.
    start = max(data.rfind(",", 0, same), data.rfind("{", 0, same))
    return f"… {data[start:].lstrip(',')}" if start >= _SAME else data


def timing_text(inspection: Inspection) -> str:
    """Return when what came, and how fast."""
    sent = datetime.fromtimestamp(inspection.sent_at, UTC).astimezone()
    rate = inspection.rate
    rows = (
        (words.SENT, f"{day_said(sent.date())} {sent:%H:%M:%S}"),
        (words.API, inspection.api),
        (words.STATUS, str(inspection.status or words.NOT_YET)),
        (words.ANSWERED, _seconds(inspection.answered)),
        (words.FIRST_BYTE, _seconds(inspection.first_byte)),
        (words.FIRST_OUTPUT, _seconds(inspection.first_output)),
        (words.ENDED, _seconds(inspection.ended)),
        (words.ENDING, inspection.ending or words.NOT_YET),
        (words.SIZE, words.byte_words(inspection.size)),
        (words.TOKENS, whole(inspection.tokens) if inspection.tokens else words.NOT_YET),
        (words.RATE, words.PER_SECOND.format(rate=whole(round(rate))) if rate else words.NOT_YET),
    )
    width = max(len(name) for name, _ in rows) + 2
    lines = [f"{name:<{width}}{value}" for name, value in rows]
    return "\n".join([*lines, "", words.HEADERS_OF_ANSWER, *_headers(inspection.answer_headers)])


def error_text(inspection: Inspection) -> str:
    """Return what went wrong, as the server or the network said it."""
    return inspection.error or words.NO_ERROR


def _headers(headers: tuple[tuple[str, str], ...]) -> list[str]:
    return [f"{name}: {value}" for name, value in headers]


def _seconds(at: float | None) -> str:
    return words.NOT_YET if at is None else words.SECONDS.format(seconds=decimal(at, 3))
