"""What a journal holds of a reply is all that is needed to have the reply again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.draft import Draft, continuation_of, fold
from desktop_chat.domain.events import (
    CitationAdded,
    MediaAdded,
    MediaKind,
    ModelNamed,
    RefusalDelta,
    StreamEvent,
    TextDelta,
    TextReplaced,
    TextWasThinking,
    ThinkingDelta,
    ToolCallDelta,
    Usage,
    UsageReported,
)
from desktop_chat.domain.journal import (
    Channel,
    JournalCalls,
    JournalEntry,
    JournalText,
    journal_of,
    replay,
)
from desktop_chat.domain.rope import Rope

TEXTS = st.text(max_size=30)
EVENTS: st.SearchStrategy[StreamEvent] = st.one_of(
    st.builds(TextDelta, TEXTS),
    st.builds(ThinkingDelta, TEXTS),
    st.builds(RefusalDelta, TEXTS),
    st.builds(TextReplaced, TEXTS),
    st.just(TextWasThinking()),
    st.builds(ToolCallDelta, st.integers(0, 2), TEXTS, TEXTS, TEXTS),
    st.builds(CitationAdded, TEXTS),
    st.builds(MediaAdded, st.just(MediaKind.IMAGE), TEXTS),
    st.builds(UsageReported, st.builds(Usage, st.integers(0, 9))),
    st.builds(ModelNamed, TEXTS),
)


def kept(draft: Draft) -> tuple[object, ...]:
    texts = (draft.text, draft.thinking, draft.refusal)
    return (*texts, draft.calls, draft.citations, draft.media, draft.usage, draft.model)


@given(st.lists(EVENTS, max_size=30), st.lists(st.integers(1, 5), min_size=1), TEXTS)
def test_replaying_a_journal_gives_the_reply(
    events: Sequence[StreamEvent], steps: Sequence[int], before: str
) -> None:
    begun = draft = written = continuation_of(Draft(text=Rope(before)))
    entries: list[JournalEntry] = []
    at = 0
    for number in range(len(events) + 1):
        step = steps[number % len(steps)]
        for event in events[at : at + step]:
            draft = fold(draft, event)
        at += step
        entries += journal_of(written, draft)
        written = draft
    assert kept(replay(begun, entries)) == kept(draft)


def test_a_journal_of_deltas_holds_each_character_once() -> None:
    drafts = [Draft(text=Rope("a" * length)) for length in range(0, 5_000, 7)]
    entries = [
        entry for before, after in itertools.pairwise(drafts) for entry in journal_of(before, after)
    ]
    assert sum(len(e.text) for e in entries if isinstance(e, JournalText)) == drafts[-1].text.length


def test_nothing_new_is_nothing_to_write() -> None:
    draft = Draft(text=Rope("as it was"))
    assert journal_of(draft, draft) == ()
    assert journal_of(draft, Draft(text=Rope("as it was"))) == ()


def test_text_that_was_thinking_replaces_both() -> None:
    before = Draft(text=Rope("a thought"))
    entries = journal_of(before, fold(before, TextWasThinking()))
    assert JournalText(Channel.TEXT, "", replaces=True) in entries


def test_the_arguments_of_a_tool_call_are_written_once() -> None:
    draft = Draft()
    entries: list[JournalEntry] = []
    for number in range(500):
        after = fold(draft, ToolCallDelta(number % 2, "id" if number < 2 else "", "", "argument"))
        entries += journal_of(draft, after)
        draft = after
    written = [call for e in entries if isinstance(e, JournalCalls) for call in e.calls]
    assert sum(len(call.arguments) for call in written) == 500 * len("argument")
    assert replay(Draft(), entries).calls == draft.calls
