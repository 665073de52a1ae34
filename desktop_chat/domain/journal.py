"""What a reply's journal holds: only what is new, so that a growing reply is written once.

`journal_of` and `replay` are each other's inverse: replaying all entries of a reply, from the draft
that it began with, gives the draft that it had come to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.events import CitationAdded, MediaAdded, Usage
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
class JournalExtras:
    """Everything of a draft that is not a text, as it is now; it comes rarely."""

    calls: tuple[ToolCall, ...] = ()
    citations: tuple[CitationAdded, ...] = ()
    media: tuple[MediaAdded, ...] = ()
    usage: Usage | None = None
    model: str = ""


JournalEntry = JournalText | JournalExtras


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
            case JournalExtras(calls, citations, media, usage, model):
                draft = replace(
                    draft, calls=calls, citations=citations, media=media, usage=usage, model=model
                )
    return draft


def _with_text(draft: Draft, channel: Channel, text: Rope) -> Draft:
    match channel:
        case Channel.TEXT:
            return replace(draft, text=text)
        case Channel.THINKING:
            return replace(draft, thinking=text)
        case Channel.REFUSAL:
            return replace(draft, refusal=text)


def _extras(draft: Draft) -> JournalExtras:
    return JournalExtras(draft.calls, draft.citations, draft.media, draft.usage, draft.model)
