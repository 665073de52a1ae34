"""A reply is the fold of its events, whether they are folded one by one or together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.draft import Draft, ToolCall, continuation_of, fold, fold_all
from desktop_chat.domain.endings import STOPPED, Ending, EndState
from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    CitationAdded,
    HeadersReceived,
    MediaAdded,
    MediaKind,
    ModelNamed,
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
from desktop_chat.domain.rope import Rope

WORDS = st.text(max_size=12)
EVENTS: st.SearchStrategy[StreamEvent] = st.one_of(
    st.just(HeadersReceived()),
    WORDS.map(TextDelta),
    WORDS.map(TextDelta),
    WORDS.map(ThinkingDelta),
    WORDS.map(RefusalDelta),
    st.just(TextWasThinking()),
    WORDS.map(TextReplaced),
    st.builds(ToolCallDelta, st.integers(0, 2), WORDS, WORDS, WORDS),
    st.builds(CitationAdded, WORDS, WORDS),
    st.builds(MediaAdded, st.sampled_from(MediaKind), WORDS),
    st.builds(Usage, st.none() | st.integers(0, 9)).map(UsageReported),
    WORDS.map(ModelNamed),
    st.sampled_from(Activity).map(ActivityNoted),
    st.sampled_from(EndState).map(Ending).map(ReplyEnded),
)
DRAFTS = st.just(Draft()) | WORDS.map(lambda text: continuation_of(Draft(text=Rope(text))))


def one_by_one(draft: Draft, events: list[StreamEvent]) -> Draft:
    for event in events:
        draft = fold(draft, event)
    return draft


@given(DRAFTS, st.lists(EVENTS, max_size=20))
def test_folding_together_is_folding_one_by_one(draft: Draft, events: list[StreamEvent]) -> None:
    assert fold_all(draft, events) == one_by_one(draft, events)


@given(DRAFTS, st.lists(EVENTS, max_size=20), st.integers(0, 20))
def test_the_batches_do_not_matter(draft: Draft, events: list[StreamEvent], place: int) -> None:
    assert fold_all(fold_all(draft, events[:place]), events[place:]) == fold_all(draft, events)


@given(WORDS.filter(bool), st.lists(EVENTS, max_size=20))
def test_what_earlier_attempts_wrote_is_never_changed(text: str, events: list[StreamEvent]) -> None:
    draft = continuation_of(Draft(text=Rope(text)))
    assert str(fold_all(draft, events).text).startswith(text)


@given(DRAFTS, st.lists(EVENTS, max_size=20))
def test_shown_text_is_only_appended_to_while_the_revision_stays(
    draft: Draft, events: list[StreamEvent]
) -> None:
    for event in events:
        before, draft = draft, fold(draft, event)
        if draft.revision == before.revision:
            assert str(draft.text).startswith(str(before.text))
            assert str(draft.thinking).startswith(str(before.thinking))


@given(DRAFTS, st.lists(EVENTS, max_size=20))
def test_once_something_was_shown_the_size_stays_above_the_first(
    draft: Draft, events: list[StreamEvent]
) -> None:
    first, shown = draft.size, False
    for event in events:
        draft = fold(draft, event)
        shown = shown or draft.size > first
        assert (draft.size > first) == shown


def test_text_thinking_and_refusal_are_kept_apart() -> None:
    draft = fold_all(
        Draft(), [ThinkingDelta("hm"), TextDelta("a"), TextDelta("b"), RefusalDelta("no")]
    )
    assert (str(draft.thinking), str(draft.text), str(draft.refusal)) == ("hm", "ab", "no")
    assert draft.visible_text == "abno"


@pytest.mark.parametrize(
    ("event", "activity"),
    [
        (TextDelta("x"), None),
        (ThinkingDelta("x"), None),
        (RefusalDelta("x"), None),
        (ToolCallDelta(0), None),
        (MediaAdded(MediaKind.IMAGE, "data:,"), None),
        (ReplyEnded(STOPPED), None),
        (HeadersReceived(), Activity.SEARCHING_WEB),
        (UsageReported(Usage()), Activity.SEARCHING_WEB),
    ],
)
def test_an_activity_ends_with_what_it_led_to(event: StreamEvent, activity: object) -> None:
    searching = fold(Draft(), ActivityNoted(Activity.SEARCHING_WEB))
    assert fold(searching, event).activity is activity


def test_headers_answer_but_show_nothing() -> None:
    draft = fold(Draft(), HeadersReceived())
    assert draft.answered
    assert draft.size == 0


def test_a_tool_call_grows_by_its_index() -> None:
    draft = fold_all(
        Draft(),
        [
            ToolCallDelta(0, "id0", "f", '{"a"'),
            ToolCallDelta(1, "id1", "g"),
            ToolCallDelta(0, "late", "", ":1}"),
        ],
    )
    assert draft.calls == (ToolCall(0, "id0", "f", '{"a":1}'), ToolCall(1, "id1", "g", ""))


def test_a_source_is_listed_once() -> None:
    again = [CitationAdded("https://a"), CitationAdded("https://b"), CitationAdded("https://a")]
    assert fold_all(Draft(), again).citations == tuple(again[:2])


def test_a_later_count_and_name_replace_the_earlier_ones() -> None:
    draft = fold_all(
        Draft(),
        [UsageReported(Usage(1)), UsageReported(Usage(2)), ModelNamed("m"), ModelNamed("n")],
    )
    assert draft.usage == Usage(2)
    assert draft.model == "n"


def test_text_that_was_thinking_moves_and_must_be_drawn_anew() -> None:
    draft = fold_all(
        Draft(), [ThinkingDelta("a"), TextDelta("b"), TextWasThinking(), TextDelta("c")]
    )
    assert (str(draft.thinking), str(draft.text), draft.revision) == ("ab", "c", 1)


def test_no_text_that_was_thinking_changes_nothing() -> None:
    assert fold(Draft(), TextWasThinking()) == Draft()


def test_text_that_was_thinking_leaves_what_an_earlier_attempt_wrote() -> None:
    draft = continuation_of(Draft(text=Rope("old ")))
    draft = fold_all(draft, [TextDelta("thought"), TextWasThinking(), TextDelta("new")])
    assert (str(draft.text), str(draft.thinking)) == ("old new", "thought")


@pytest.mark.parametrize(
    ("final", "text", "revision"),
    [("Hi", "old Hi", 0), ("Hi there", "old Hi there", 0), ("Ho", "old Ho", 1), ("", "old ", 1)],
)
def test_the_final_text_replaces_this_attempts_text_alone(
    final: str, text: str, revision: int
) -> None:
    draft = continuation_of(Draft(text=Rope("old ")))
    draft = fold_all(draft, [TextDelta("Hi"), TextReplaced(final)])
    assert (str(draft.text), draft.revision) == (text, revision)


def test_a_continued_draft_is_open_again_and_keeps_its_text() -> None:
    ended = fold_all(
        Draft(),
        [
            HeadersReceived(),
            ThinkingDelta("t"),
            TextDelta("abc"),
            ToolCallDelta(0, "id", "f"),
            CitationAdded("https://a"),
            ReplyEnded(Ending(EndState.LENGTH)),
        ],
    )
    draft = continuation_of(ended)
    assert (str(draft.text), str(draft.thinking), draft.continued) == ("abc", "t", 3)
    assert (draft.ending, draft.answered, draft.calls, draft.activity) == (None, False, (), None)
    assert draft.citations == ended.citations


def test_a_reply_can_be_continued_more_than_once_without_a_seam() -> None:
    draft = Draft()
    for piece in ("one ", "two ", "three"):
        draft = fold_all(continuation_of(draft), [TextDelta(piece), ReplyEnded(STOPPED)])
    assert str(draft.text) == "one two three"
    assert draft.revision == 0
