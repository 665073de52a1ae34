"""What a reply is, while it comes and when it has come: the fold of its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from desktop_chat.domain.endings import Ending
from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    CitationAdded,
    HeadersReceived,
    MediaAdded,
    ModelNamed,
    ParametersRefused,
    RefusalDelta,
    ReplyEnded,
    StreamEvent,
    TextDelta,
    TextReplaced,
    TextWasThinking,
    ThinkingDelta,
    ToolCallDelta,
    Usage,
    UsageReported,
)
from desktop_chat.domain.parameters import Parameter
from desktop_chat.domain.rope import EMPTY, Rope


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call that the model asks for; shown, never executed."""

    index: int
    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply as far as it has come; immutable.

    `continued` counts the characters of `text` that earlier attempts wrote: a reply that is
    continued starts with them, and only what follows belongs to the present attempt. `revision`
    grows whenever text that was already there is changed instead of appended to; a view that has
    drawn an older revision must draw all of it again. `usage` is that of all attempts that the
    reply is made of, `used_before` that of the earlier ones. `refused` are the parameters that the
    server turned out not to take.
    """

    text: Rope = EMPTY
    thinking: Rope = EMPTY
    refusal: Rope = EMPTY
    calls: tuple[ToolCall, ...] = ()
    citations: tuple[CitationAdded, ...] = ()
    media: tuple[MediaAdded, ...] = ()
    usage: Usage | None = None
    used_before: Usage | None = field(default=None, metadata={"transient": True})
    refused: tuple[Parameter, ...] = field(default=(), metadata={"transient": True})
    model: str = ""
    activity: Activity | None = None
    answered: bool = False
    continued: int = 0
    revision: int = 0
    ending: Ending | None = None

    @property
    def size(self) -> int:
        """How much there is to see; above what it was before the first event that shows anything.

        Not a length: a replaced text may be shorter, and counts by the new revision.
        """
        return (
            self.text.length
            + self.thinking.length
            + self.refusal.length
            + len(self.calls)
            + len(self.media)
            + self.revision
        )

    @property
    def part_usage(self) -> Usage | None:
        """The usage of the present attempt alone; None where the server has not counted it."""
        if self.usage is None or self.used_before is None:
            return self.usage
        return self.usage.minus(self.used_before) if self.usage != self.used_before else None

    @property
    def visible_text(self) -> str:
        """The text that a reader sees and copies: the reply's, or the refusal's."""
        return str(self.text) + str(self.refusal)


def continuation_of(draft: Draft) -> Draft:
    """Return the draft with which a further attempt begins: the text so far, open again."""
    return replace(
        draft,
        calls=(),
        activity=None,
        answered=False,
        continued=draft.text.length,
        used_before=draft.usage,
        refused=(),
        ending=None,
    )


def fold(draft: Draft, event: StreamEvent) -> Draft:
    """Return `draft` after `event`."""
    match event:
        case TextDelta(text):
            return replace(draft, text=draft.text.append(text), activity=None)
        case ThinkingDelta(text):
            return replace(draft, thinking=draft.thinking.append(text), activity=None)
        case RefusalDelta(text):
            return replace(draft, refusal=draft.refusal.append(text), activity=None)
        case HeadersReceived():
            return replace(draft, answered=True)
        case ActivityNoted(activity):
            return replace(draft, activity=activity)
        case ReplyEnded(ending):
            return replace(draft, ending=ending, activity=None)
        case _:
            return _fold_rare(draft, event)


def fold_all(draft: Draft, events: Iterable[StreamEvent]) -> Draft:
    """Return `draft` after all of `events`: as folding one by one, but text is joined first."""
    pending: list[str] = []
    for event in events:
        if type(event) is TextDelta:
            pending.append(event.text)
            continue
        if pending:
            draft = fold(draft, TextDelta("".join(pending)))
            pending.clear()
        draft = fold(draft, event)
    return fold(draft, TextDelta("".join(pending))) if pending else draft


_Rare = (
    ParametersRefused
    | TextWasThinking
    | TextReplaced
    | ToolCallDelta
    | CitationAdded
    | MediaAdded
    | UsageReported
    | ModelNamed
)


def _fold_rare(draft: Draft, event: _Rare) -> Draft:
    match event:
        case ParametersRefused(parameters):
            return replace(draft, refused=tuple(dict.fromkeys((*draft.refused, *parameters))))
        case TextWasThinking():
            return _text_to_thinking(draft)
        case TextReplaced(text):
            return _replace_text(draft, text)
        case ToolCallDelta():
            return replace(draft, calls=_add_call(draft.calls, event), activity=None)
        case CitationAdded():
            if event in draft.citations:
                return draft
            return replace(draft, citations=(*draft.citations, event))
        case MediaAdded():
            return replace(draft, media=(*draft.media, event), activity=None)
        case UsageReported(usage):
            before = draft.used_before
            return replace(draft, usage=usage if before is None else before.plus(usage))
        case ModelNamed(model):
            return replace(draft, model=model)
        case _:
            assert_never(event)


def _text_to_thinking(draft: Draft) -> Draft:
    thought = draft.text.since(draft.continued)
    if not thought:
        return draft
    kept = str(draft.text)[: draft.continued]
    return replace(
        draft,
        text=Rope(kept),
        thinking=draft.thinking.append(thought),
        revision=draft.revision + 1,
    )


def _replace_text(draft: Draft, text: str) -> Draft:
    shown = draft.text.since(draft.continued)
    if text == shown:
        return draft
    if text.startswith(shown):
        return replace(draft, text=draft.text.append(text[len(shown) :]))
    kept = str(draft.text)[: draft.continued]
    return replace(draft, text=Rope(kept + text), revision=draft.revision + 1)


def _add_call(calls: tuple[ToolCall, ...], delta: ToolCallDelta) -> tuple[ToolCall, ...]:
    for position, call in enumerate(calls):
        if call.index == delta.index:
            grown = ToolCall(
                call.index,
                call.call_id or delta.call_id,
                call.name + delta.name,
                call.arguments + delta.arguments,
            )
            return (*calls[:position], grown, *calls[position + 1 :])
    return (*calls, ToolCall(delta.index, delta.call_id, delta.name, delta.arguments))
