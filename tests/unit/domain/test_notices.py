"""Every bad end is said in plain words, with the button that helps."""

from __future__ import annotations

import pytest

from desktop_chat.domain.draft import Draft, fold_all
from desktop_chat.domain.endings import STOPPED, Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import ReplyEnded, TextDelta, ThinkingDelta
from desktop_chat.domain.notices import (
    NoticeAction,
    NoticeKind,
    Severity,
    ending_notice,
    failure_notice,
    reply_notice,
    status_words,
    wait_words,
)

A = NoticeAction

BY_KIND: dict[FailureKind, tuple[NoticeKind, set[NoticeAction], set[NoticeAction]]] = {
    # what it is about, what is offered, and what is offered when text was already shown
    FailureKind.RATE_LIMITED: (NoticeKind.RATE_LIMITED, {A.RETRY_NOW}, {A.CONTINUE}),
    FailureKind.QUOTA: (NoticeKind.QUOTA, {A.OPEN_BILLING, A.SWITCH_MODEL},
                        {A.OPEN_BILLING, A.SWITCH_MODEL}),
    FailureKind.SERVER: (NoticeKind.SERVER, {A.RETRY, A.COPY_DETAILS},
                         {A.CONTINUE, A.COPY_DETAILS}),
    FailureKind.CONTEXT_OVERFLOW: (NoticeKind.CONTEXT_OVERFLOW, {A.DROP_OLDEST, A.SWITCH_MODEL},
                                   {A.DROP_OLDEST, A.SWITCH_MODEL}),
    FailureKind.KEY_REFUSED: (NoticeKind.KEY_REFUSED, {A.OPEN_CONNECTION}, {A.OPEN_CONNECTION}),
    FailureKind.MODEL_UNKNOWN: (NoticeKind.MODEL_UNKNOWN, {A.CHOOSE_MODEL}, {A.CHOOSE_MODEL}),
    FailureKind.ENDPOINT_MISSING: (NoticeKind.WRONG_ADDRESS, {A.USE_CHAT, A.CHECK_CONNECTION},
                                   {A.USE_CHAT, A.CHECK_CONNECTION}),
    FailureKind.WRONG_ADDRESS: (NoticeKind.WRONG_ADDRESS, {A.CHECK_CONNECTION},
                                {A.CHECK_CONNECTION}),
    FailureKind.BAD_REQUEST: (NoticeKind.BAD_REQUEST, {A.COPY_DETAILS}, {A.COPY_DETAILS}),
    FailureKind.PROMPT_FILTERED: (NoticeKind.FILTERED, {A.EDIT_AND_RESEND}, {A.EDIT_AND_RESEND}),
    FailureKind.NETWORK: (NoticeKind.NETWORK, {A.RETRY}, {A.CONTINUE}),
    FailureKind.SETUP: (NoticeKind.SETUP, {A.CHECK_CONNECTION}, {A.CHECK_CONNECTION}),
    FailureKind.PROGRAM: (NoticeKind.PROGRAM, {A.RETRY, A.COPY_DETAILS},
                          {A.CONTINUE, A.COPY_DETAILS}),
    FailureKind.CLOSED: (NoticeKind.CLOSED, {A.RETRY}, {A.CONTINUE}),
}  # fmt: skip


@pytest.mark.parametrize("kind", FailureKind)
@pytest.mark.parametrize("has_text", [False, True])
def test_each_failure_has_a_notice_with_what_helps(kind: FailureKind, has_text: bool) -> None:
    about, without_text, with_text = BY_KIND[kind]
    notice = failure_notice(Failure(kind, "It broke.", details=("d",)), has_text=has_text)
    assert notice.kind is about
    assert set(notice.actions) == (with_text if has_text else without_text)
    assert notice.title.endswith(".")
    assert notice.sentence == "It broke."
    assert notice.details == ("d",)
    assert notice.severity in {Severity.WARNING, Severity.ERROR}


def test_the_servers_words_are_added_once() -> None:
    said = failure_notice(Failure(FailureKind.SERVER, "It broke.", "Disk on fire"), has_text=False)
    assert said.sentence == "It broke. The server says: Disk on fire"
    again = failure_notice(Failure(FailureKind.SERVER, "It said: ouch.", "ouch"), has_text=False)
    assert again.sentence == "It said: ouch."


BY_STATE: dict[EndState, tuple[set[NoticeAction], set[NoticeAction]] | None] = {
    EndState.COMPLETE: None,
    EndState.TOOL_CALLS: None,
    EndState.STOPPED: None,
    EndState.LENGTH: ({A.CONTINUE, A.RAISE_LIMIT}, {A.CONTINUE, A.RAISE_LIMIT}),
    EndState.FILTERED: ({A.EDIT_AND_RESEND}, {A.EDIT_AND_RESEND}),
    EndState.REFUSED: ({A.EDIT_AND_RESEND}, {A.EDIT_AND_RESEND}),
    EndState.FAILED: ({A.RETRY}, {A.CONTINUE}),
    EndState.INTERRUPTED: ({A.RETRY}, {A.CONTINUE}),
    EndState.EMPTY: ({A.RETRY}, {A.CONTINUE}),
}


@pytest.mark.parametrize("state", EndState)
@pytest.mark.parametrize("has_text", [False, True])
def test_each_end_has_a_notice_or_needs_none(state: EndState, has_text: bool) -> None:
    expected = BY_STATE[state]
    notice = ending_notice(Ending(state), has_text=has_text)
    if expected is None:
        assert notice is None
    else:
        assert notice is not None
        assert set(notice.actions) == expected[has_text]


@pytest.mark.parametrize("state", [EndState.FAILED, EndState.INTERRUPTED, EndState.FILTERED])
def test_the_failure_says_more_than_the_state(state: EndState) -> None:
    ending = Ending(state, Failure(FailureKind.QUOTA, "No credit is left."))
    notice = ending_notice(ending, has_text=False)
    assert notice is not None
    assert notice.kind is NoticeKind.QUOTA


def test_a_limit_that_thinking_used_up_is_raised_and_not_continued() -> None:
    notice = reply_notice(
        fold_all(Draft(), [ThinkingDelta("hm"), ReplyEnded(Ending(EndState.LENGTH))])
    )
    assert notice is not None
    assert notice.actions == (A.RAISE_LIMIT,)
    assert "while thinking" in notice.sentence


def test_a_reply_with_text_is_continued() -> None:
    length = ReplyEnded(Ending(EndState.LENGTH))
    notice = reply_notice(fold_all(Draft(), [ThinkingDelta("hm"), TextDelta("x"), length]))
    assert notice is not None
    assert notice.actions == (A.CONTINUE, A.RAISE_LIMIT)


def test_a_reply_that_has_not_ended_has_no_notice() -> None:
    assert reply_notice(Draft()) is None


def test_the_words_of_the_buttons() -> None:
    # On the accessibility bus by these words (UX.md), and in DESIGN.md, “Notices”.
    assert {action.value for action in A} >= {
        "Retry now",
        "Retry",
        "Continue",
        "Dismiss",
        "Open billing page",
        "Switch model",
        "Choose a model",
        "Raise the limit",
        "Edit and resend",
        "Send without the oldest messages",
        "Open connection settings",
        "Check the connection",
        "Copy details",
    }


@pytest.mark.parametrize("state", EndState)
def test_only_a_complete_reply_has_no_status(state: EndState) -> None:
    assert (status_words(Ending(state)) == "") == (state is EndState.COMPLETE)


def test_the_status_names_what_failed() -> None:
    failure = Failure(FailureKind.QUOTA, "…")
    assert status_words(Ending(EndState.FAILED, failure)) == "Failed: no credit left"
    broken = Failure(FailureKind.NETWORK, "…")
    words = status_words(Ending(EndState.INTERRUPTED, broken))
    assert words == "Interrupted: the connection failed"
    filtered = Ending(EndState.FILTERED, Failure(FailureKind.PROMPT_FILTERED, "…"))
    assert status_words(filtered) == "Stopped by the content filter"
    assert status_words(STOPPED) == "Stopped"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 s"),
        (0, "0 s"),
        (0.4, "0 s"),
        (12, "12 s"),
        (99.4, "99 s"),
        (99.6, "2 min"),
        (100, "2 min"),
        (180, "3 min"),
        (3_569, "59 min"),
        (3_570, "1 h"),
        (3_600, "1 h"),  # WIRE.md Q126
        (5_400, "1 h 30 min"),
        (7_200, "2 h"),
        (86_400, "24 h"),
        (float("inf"), "27778 h"),
        (float("nan"), "0 s"),
    ],
)
def test_a_wait_is_said_as_a_person_says_it(seconds: float, words: str) -> None:
    assert wait_words(seconds) == words
