"""Turns, drafts and endings as rows of typed parts, and back.

Texts are made as `domain.text` wants them before they are written. Reading takes what it finds:
a byte that the disk has changed may cost a fact, but not the text beside it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from desktop_chat.base.logs import Log
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.conversation import ReplyFacts, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import (
    NO_RETRY,
    Ending,
    EndState,
    Failure,
    FailureKind,
    RetryAdvice,
    RetryRule,
)
from desktop_chat.domain.events import CitationAdded, MediaAdded, MediaKind, ToolCallDelta, Usage
from desktop_chat.domain.journal import (
    Channel,
    JournalCalls,
    JournalEntry,
    JournalExtras,
    JournalText,
)
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.text import clean

_log = logging.getLogger(Log.STORAGE)

E = TypeVar("E", bound=StrEnum)


class PartKind(StrEnum):
    """What a part of a message is."""

    TEXT = "text"
    THINKING = "thinking"
    REFUSAL = "refusal"
    TOOL_CALL = "tool_call"
    TOOL_RESULT = "tool_result"
    IMAGE = "image"
    AUDIO = "audio"
    FILE = "file"
    CITATION = "citation"


SEARCHED = frozenset({PartKind.TEXT, PartKind.REFUSAL})
"""The parts that a search looks into."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `text` is its text, address, arguments or data URI, `facts` the rest as JSON."""

    kind: PartKind
    text: str
    facts: str = "{}"


# Parts.


def parts_of(turn: Turn) -> list[Part]:
    """Return the parts of a turn, in the order in which they are read."""
    if isinstance(turn, UserTurn):
        return [Part(PartKind.TEXT, clean(turn.text)), *map(_part_of_file, turn.attachments)]
    return _parts_of_draft(turn.draft)


def _parts_of_draft(draft: Draft) -> list[Part]:
    texts = (
        (PartKind.THINKING, draft.thinking),
        (PartKind.TEXT, draft.text),
        (PartKind.REFUSAL, draft.refusal),
    )
    parts = [Part(kind, clean(str(text))) for kind, text in texts if text]
    for call in draft.calls:
        facts = {"index": call.index, "id": clean(call.call_id), "name": clean(call.name)}
        parts.append(Part(PartKind.TOOL_CALL, clean(call.arguments), _json(facts)))
    for cited in draft.citations:
        facts = {"title": clean(cited.title)}
        parts.append(Part(PartKind.CITATION, clean(cited.url), _json(facts)))
    for media in draft.media:
        kind = PartKind.IMAGE if media.kind is MediaKind.IMAGE else PartKind.AUDIO
        parts.append(Part(kind, clean(media.data)))
    return parts


def _part_of_file(file: Attachment) -> Part:
    kind = PartKind.IMAGE if file.kind is AttachmentKind.IMAGE else PartKind.FILE
    facts = {"kind": file.kind.value, "name": clean(file.name), "size": file.size}
    return Part(kind, clean(file.data), _json(facts))


def attachments_of(parts: Iterable[Part]) -> tuple[Attachment, ...]:
    """Return the files of a person's turn."""
    found: list[Attachment] = []
    for part in parts:
        if part.kind not in {PartKind.IMAGE, PartKind.FILE}:
            continue
        facts = _object(part.facts)
        otherwise = AttachmentKind.IMAGE if part.kind is PartKind.IMAGE else AttachmentKind.TEXT
        kind = known(AttachmentKind, facts.get("kind", ""), otherwise)
        size = facts.get("size")
        name = facts.get("name")
        name = name if isinstance(name, str) else kind.value
        found.append(Attachment(kind, name, part.text, size if isinstance(size, int) else 0))
    return tuple(found)


def searched_text(parts: Iterable[Part]) -> str:
    """Return what a search finds of a turn."""
    return "\n".join(part.text for part in parts if part.kind in SEARCHED)


def text_of(parts: Iterable[Part]) -> str:
    """Return the text of a person's turn."""
    return "\n".join(part.text for part in parts if part.kind is PartKind.TEXT)


def draft_of(
    parts: Iterable[Part], usage: str | None, answered_by: str, ending: Ending | None
) -> Draft:
    """Return the draft that was written as `parts`."""
    texts: dict[PartKind, list[str]] = {}
    calls: list[ToolCall] = []
    citations: list[CitationAdded] = []
    media: list[MediaAdded] = []
    for part in parts:
        match part.kind:
            case PartKind.TEXT | PartKind.THINKING | PartKind.REFUSAL:
                texts.setdefault(part.kind, []).append(part.text)
            case PartKind.TOOL_CALL:
                facts = _object(part.facts)
                index = facts.get("index", len(calls))
                calls.append(ToolCall(index, facts.get("id", ""), facts.get("name", ""), part.text))
            case PartKind.CITATION:
                citations.append(CitationAdded(part.text, _object(part.facts).get("title", "")))
            case PartKind.IMAGE | PartKind.AUDIO:
                media.append(MediaAdded(MediaKind(part.kind.value), part.text))
            case PartKind.TOOL_RESULT | PartKind.FILE:
                pass  # no reply has them yet
    return Draft(
        text=Rope("".join(texts.get(PartKind.TEXT, ()))),
        thinking=Rope("".join(texts.get(PartKind.THINKING, ()))),
        refusal=Rope("".join(texts.get(PartKind.REFUSAL, ()))),
        calls=tuple(calls),
        citations=tuple(citations),
        media=tuple(media),
        usage=_usage_of(usage),
        model=answered_by,
        ending=ending,
    )


# Replies.


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """The columns of `reply` behind its number, in their order."""

    model: str
    answered_by: str
    connection: str
    place: str
    api: str
    parameters: str
    waited: float
    lasted: float
    usage: str | None
    state: str | None
    reason: str
    details: str
    failure: str | None


def reply_row(reply: ReplyTurn) -> ReplyRow:
    """Return the columns of a reply."""
    facts, draft, ending = reply.facts, reply.draft, reply.draft.ending
    failure = ending.failure if ending is not None else None
    return ReplyRow(
        clean(reply.model),
        clean(draft.model),
        clean(facts.connection),
        clean(facts.place),
        clean(facts.api),
        clean(facts.parameters),
        facts.waited,
        facts.lasted,
        _json(asdict(draft.usage)) if draft.usage is not None else None,
        ending.state.value if ending is not None else None,
        clean(ending.reason) if ending is not None else "",
        _json(_cleaned(ending.details) if ending is not None else ()),
        _failure_json(failure) if failure is not None else None,
    )


def facts_of(row: ReplyRow) -> ReplyFacts:
    """Return how a reply came to be."""
    return ReplyFacts(row.connection, row.place, row.api, row.parameters, row.waited, row.lasted)


def ending_of(row: ReplyRow) -> Ending | None:
    """Return how a reply ended; None while it comes."""
    if row.state is None:
        return None
    failure = _failure_of(_object(row.failure)) if row.failure is not None else None
    details = tuple(str(each) for each in _array(row.details))
    return Ending(known(EndState, row.state, EndState.INTERRUPTED), failure, row.reason, details)


def _failure_json(failure: Failure) -> str:
    return _json(
        {
            "kind": failure.kind.value,
            "sentence": clean(unisolated(failure.sentence)),
            "server_words": clean(failure.server_words),
            "status": failure.status,
            "code": clean(failure.code),
            "rule": failure.retry.rule.value,
            "after": failure.retry.after,
            "details": _cleaned(failure.details),
        }
    )


def _failure_of(found: dict[str, Any]) -> Failure:
    rule = known(RetryRule, found.get("rule", ""), RetryRule.NEVER)
    after = found.get("after")
    retry = RetryAdvice(rule, float(after) if isinstance(after, int | float) else 0.0)
    return Failure(
        known(FailureKind, found.get("kind", ""), FailureKind.SERVER),
        str(found.get("sentence", "")),
        str(found.get("server_words", "")),
        found.get("status"),
        str(found.get("code", "")),
        NO_RETRY if retry == NO_RETRY else retry,
        tuple(str(each) for each in found.get("details") or ()),
    )


# Journal.


@dataclass(frozen=True, slots=True)
class JournalRow:
    """The columns of `journal` that say what is new."""

    kind: str
    channel: str
    text: str


def journal_row(entry: JournalEntry) -> JournalRow:
    """Return an entry as it is written."""
    match entry:
        case JournalText(channel, text, replaces):
            return JournalRow("anew" if replaces else "more", channel.value, clean(text))
        case JournalCalls(calls, replaces):
            deltas = [[c.index, *_cleaned((c.call_id, c.name, c.arguments))] for c in calls]
            return JournalRow("calls", "anew" if replaces else "", _json(deltas))
        case JournalExtras(citations, media, usage, model):
            extras = {
                "citations": [_cleaned((each.url, each.title)) for each in citations],
                "media": [[each.kind.value, clean(each.data)] for each in media],
                "usage": asdict(usage) if usage is not None else None,
                "model": clean(model),
            }
            return JournalRow("extras", "", _json(extras))


def journal_entry(row: JournalRow) -> JournalEntry | None:
    """Return what was written; None where it cannot be read."""
    if row.kind in {"more", "anew"}:
        channel = known(Channel, row.channel, Channel.TEXT)
        return JournalText(channel, row.text, replaces=row.kind == "anew")
    try:
        if row.kind == "calls":
            calls = tuple(ToolCallDelta(*each) for each in _array(row.text))
            return JournalCalls(calls, replaces=row.channel == "anew")
        found = _object(row.text)
        usage = found["usage"]
        return JournalExtras(
            tuple(CitationAdded(url, title) for url, title in found["citations"]),
            tuple(MediaAdded(MediaKind(kind), data) for kind, data in found["media"]),
            _usage(usage) if usage is not None else None,
            found["model"],
        )
    except (KeyError, TypeError, ValueError):
        _log.warning("an entry of a journal cannot be read")
        return None


# JSON.


def known(kind: type[E], value: str, otherwise: E) -> E:
    """Return a member of an enumeration; a later version's own is told as `otherwise`."""
    try:
        return kind(value)
    except ValueError:
        return otherwise


def _cleaned(texts: Iterable[str]) -> list[str]:
    return [clean(text) for text in texts]


def _usage_of(text: str | None) -> Usage | None:
    return _usage(_object(text)) if text is not None else None


def _usage(found: dict[str, Any]) -> Usage:
    names = [field.name for field in fields(Usage)]
    return Usage(**{name: found[name] for name in names if isinstance(found.get(name), int)})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _object(text: str) -> dict[str, Any]:
    found = _read(text)
    return found if isinstance(found, dict) else {}


def _array(text: str) -> list[Any]:
    found = _read(text)
    return found if isinstance(found, list) else []


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        # The disk has changed a byte; the text beside it is worth more than what this said.
        _log.warning("%d characters of JSON cannot be read", len(text))
        return None
