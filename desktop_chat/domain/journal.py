"""What a reply's journal holds: only what is new, so that a growing reply is written once.

`journal_of` and `replay` are each other's inverse: replaying all entries of a reply, from the draft
that it began with, gives the draft that it had come to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_chat.domain.draft import Draft, ToolCall, fold
from desktop_chat.domain.events import CitationAdded, MediaAdded, ToolCallDelta, Usage
from desktop_chat.domain.rope import Rope


class Channel(StrEnum):
    """A text of a reply; the value is the name of the draft's field."""

    TEXT = "text"
    THINKING = "thinking"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class JournalText:
    """More of one text, or all of it anew where `replaces` is set."""

    channel: Channel
    text: str
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class JournalCalls:
    """More of the tool calls, or all of them anew where `replaces` is set."""

    calls: tuple[ToolCallDelta, ...]
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class JournalExtras:
    """Everything of a draft that does not grow by deltas, as it is now; it comes rarely."""

    citations: tuple[CitationAdded, ...] = ()
    media: tuple[MediaAdded, ...] = ()
    usage: Usage | None = None
    model: str = ""


JournalEntry = JournalText | JournalCalls | JournalExtras


def journal_of(before: Draft, after: Draft) -> tuple[JournalEntry, ...]:
    """Return what has to be written so that `before` becomes `after`; endings are not in it."""
    entries: list[JournalEntry] = []
    replaced = before.revision != after.revision
    for channel in Channel:
        old: Rope = getattr(before, channel)
        new: Rope = getattr(after, channel)
        if new is old:
            continue
        if replaced or new.length < old.length:
            if str(new) != str(old):
                entries.append(JournalText(channel, str(new), replaces=True))
        elif new.length > old.length:
            entries.append(JournalText(channel, new.since(old.length)))
    if after.calls != before.calls:
        entries.append(_calls(before.calls, after.calls))
    extras = _extras(after)
    if extras != _extras(before):
        entries.append(extras)
    return tuple(entries)


def replay(draft: Draft, entries: Iterable[JournalEntry]) -> Draft:
    """Return `draft` after `entries`."""
    for entry in entries:
        match entry:
            case JournalText(channel, text, True):
                draft = _with_text(draft, channel, Rope(text))
            case JournalText(channel, text, False):
                old: Rope = getattr(draft, channel)
                draft = _with_text(draft, channel, old.append(text))
            case JournalCalls(deltas, replaces):
                draft = replace(draft, calls=()) if replaces else draft
                for delta in deltas:
                    draft = fold(draft, delta)
            case JournalExtras(citations, media, usage, model):
                draft = replace(draft, citations=citations, media=media, usage=usage, model=model)
    return draft


def _with_text(draft: Draft, channel: Channel, text: Rope) -> Draft:
    match channel:
        case Channel.TEXT:
            return replace(draft, text=text)
        case Channel.THINKING:
            return replace(draft, thinking=text)
        case Channel.REFUSAL:
            return replace(draft, refusal=text)


def _calls(before: tuple[ToolCall, ...], after: tuple[ToolCall, ...]) -> JournalCalls:
    nothing = tuple(ToolCall(call.index, "", "", "") for call in after[len(before) :])
    deltas = [_delta(old, new) for old, new in zip((*before, *nothing), after, strict=False)]
    if len(after) < len(before) or None in deltas:
        return JournalCalls(
            tuple(ToolCallDelta(c.index, c.call_id, c.name, c.arguments) for c in after),
            replaces=True,
        )
    empty = {ToolCallDelta(call.index) for call in before}
    return JournalCalls(tuple(each for each in deltas if each and each not in empty))


def _delta(old: ToolCall, new: ToolCall) -> ToolCallDelta | None:
    """Return what has to be added to `old`; None where that does not give `new`."""
    if (
        new.index != old.index
        or (old.call_id and new.call_id != old.call_id)
        or not new.name.startswith(old.name)
        or not new.arguments.startswith(old.arguments)
    ):
        return None
    return ToolCallDelta(
        new.index,
        new.call_id if not old.call_id else "",
        new.name[len(old.name) :],
        new.arguments[len(old.arguments) :],
    )


def _extras(draft: Draft) -> JournalExtras:
    return JournalExtras(draft.citations, draft.media, draft.usage, draft.model)
