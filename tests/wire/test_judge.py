"""The judge and the invariants of WIRE.md A.1, where no single row states them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from desktop_chat.domain.connection import Api
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import EndState, FailureKind
from tests.wire.macros import DONE, RC, TD, C, D, E, F, K, R
from tests.wire.reading import read_row
from tests.wire.schema import Answer, End, Expect, complete, ended, failed, row
from tests.wire.verify import check_row

DAMAGED = D('{"choices":[{"index":0,"delta":{"content":"tru')
TOOL_CALL = C(
    '{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]}'
)


def check(
    items: Sequence[bytes], *expects: Expect, api: Api = Api.CHAT, end: End = End.END
) -> Draft:
    probe = row("judge", "", Answer(items=items, end=end), *expects, api=api)
    return check_row(probe, asyncio.run(read_row(probe)).events)


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        ("stop eos end_turn stop_sequence", EndState.COMPLETE),
        ("length max_tokens max_output_tokens MAX_TOKENS model_length", EndState.LENGTH),
        ("content_filter SAFETY RECITATION safety", EndState.FILTERED),
        ("tool_calls function_call tool_use", EndState.TOOL_CALLS),
    ],
)
def test_a_finish_reason_is_mapped(reasons: str, state: EndState):
    for reason in reasons.split():
        check((D(K("x")), D(F(reason)), DONE), ended(state, "x", reason=reason))


@pytest.mark.parametrize("reason", ["error", "insufficient_system_resource"])
def test_a_finish_reason_that_is_an_error_is_a_failure(reason: str):
    check((D(K("x")), D(F(reason)), DONE), failed(FailureKind.SERVER, text="x"))


def test_an_unknown_finish_reason_is_complete_and_named_in_the_details():
    check((D(K("x")), D(F("weird")), DONE), complete("x", details="weird"))


@pytest.mark.parametrize(
    "last", ['{"choices":[{"index":0,"delta":{}}]}', C("{}", ""), C("{}", None)]
)
def test_a_reason_that_is_null_empty_or_missing_is_none(last: str):
    check((D(K("x")), D(last)), ended(EndState.INTERRUPTED, "x"))
    check((D(K("x")), D(last), DONE), complete("x", details="no finish reason"))


def test_stop_with_a_tool_call_collected_is_tool_calls():
    check((D(TOOL_CALL), D(F("stop")), DONE), ended(EndState.TOOL_CALLS, calls=(("f", "{}"),)))


def test_an_error_in_the_stream_counts_more_than_the_broken_connection_after_it():
    error = D('{"error":{"message":"boom","code":"server_error"}}')
    check((D(K("x")), error), failed(FailureKind.SERVER, text="x", words="boom"), end=End.CUT)


def test_a_broken_connection_after_done_harms_nothing():
    check((D(K("x")), D(F("stop")), DONE), complete("x"), end=End.CUT)


def test_a_broken_connection_without_a_reason_is_an_interruption_though_text_came():
    check((D(K("x")),), ended(EndState.INTERRUPTED, "x"), end=End.CUT)


def test_a_connection_that_breaks_before_the_first_event_is_no_empty_reply():
    check((), ended(EndState.INTERRUPTED), end=End.CUT)
    check((b"data: {",), ended(EndState.INTERRUPTED), end=End.CUT)


@pytest.mark.parametrize("reason", ["max_output_tokens", "content_filter"])
def test_an_incomplete_response_without_any_text_keeps_its_state(reason: str):
    state = EndState.LENGTH if reason == "max_output_tokens" else EndState.FILTERED
    last = {**R, "status": "incomplete", "incomplete_details": {"reason": reason}}
    check((RC, E("response.incomplete", {"response": last})), ended(state), api=Api.RESPONSES)


def test_a_nested_error_event_of_the_responses_api_is_a_failure():
    error = E("error", {"error": {"type": "server_error", "code": None, "message": "boom"}})
    check(
        (RC, TD("Hi"), error),
        failed(FailureKind.SERVER, text="Hi", words="boom"),
        api=Api.RESPONSES,
    )


# ---- I9


def test_twenty_damaged_events_are_skipped_and_counted():
    items = (D(K("a")), *[DAMAGED] * 20, D(K("b")), D(F("stop")), DONE)
    check(items, complete("ab", details="20 damaged events skipped"))


def test_more_than_twenty_damaged_events_are_no_stream():
    items = (D(K("a")), *[DAMAGED] * 21, D(F("stop")), DONE)
    check(
        items,
        failed(FailureKind.SERVER, FailureKind.WRONG_ADDRESS, text="a", words="not understood"),
    )


def test_damaged_events_alone_are_no_stream():
    check(
        (DAMAGED, DAMAGED, DONE),
        failed(FailureKind.SERVER, FailureKind.WRONG_ADDRESS, words="not understood"),
    )
