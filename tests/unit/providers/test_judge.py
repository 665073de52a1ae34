"""The end-of-stream judge, in the order of WIRE.md A.1."""

from __future__ import annotations

import pytest

from desktop_chat.domain.endings import STOPPED, Ending, EndState, Failure, FailureKind
from desktop_chat.providers.judge import Evidence, judge

FAILURE = Failure(FailureKind.SERVER, "It said so.")
BROKEN = Ending(EndState.INTERRUPTED, Failure(FailureKind.NETWORK, "Cut."))


def seen(**more: object) -> Evidence:
    return Evidence(**{"valid": 1, "understood": 1, **more})  # type: ignore[arg-type]


def test_stop_goes_before_everything():
    assert judge(seen(stopped=True, failure=FAILURE, broken=BROKEN, reason="stop")) == STOPPED


def test_an_error_in_the_stream_goes_before_the_transport_and_the_reason():
    ending = judge(seen(failure=FAILURE, broken=BROKEN, reason="stop", has_text=True))
    assert (ending.state, ending.failure) == (EndState.FAILED, FAILURE)


def test_a_filtered_prompt_is_filtered():
    failure = Failure(FailureKind.PROMPT_FILTERED, "No.")
    assert judge(seen(failure=failure)).state is EndState.FILTERED


def test_a_broken_transport_goes_before_the_reason():
    ending = judge(seen(broken=BROKEN, reason="stop", has_text=True))
    assert (ending.state, ending.failure) == (EndState.INTERRUPTED, BROKEN.failure)


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("stop", EndState.COMPLETE),
        ("eos", EndState.COMPLETE),
        ("end_turn", EndState.COMPLETE),
        ("stop_sequence", EndState.COMPLETE),
        ("STOP", EndState.COMPLETE),
        ("length", EndState.LENGTH),
        ("max_tokens", EndState.LENGTH),
        ("max_output_tokens", EndState.LENGTH),
        ("MAX_TOKENS", EndState.LENGTH),
        ("model_length", EndState.LENGTH),
        ("content_filter", EndState.FILTERED),
        ("SAFETY", EndState.FILTERED),
        ("RECITATION", EndState.FILTERED),
        ("safety", EndState.FILTERED),
        ("tool_calls", EndState.TOOL_CALLS),
        ("function_call", EndState.TOOL_CALLS),
        ("tool_use", EndState.TOOL_CALLS),
        ("error", EndState.FAILED),
        ("insufficient_system_resource", EndState.FAILED),
        ("some_new_reason", EndState.COMPLETE),
    ],
)
def test_each_reason(reason: str, state: EndState):
    ending = judge(seen(reason=reason, has_text=True))
    assert (ending.state, ending.reason) == (state, reason)
    assert (ending.failure is not None) == (state is EndState.FAILED)


def test_an_unknown_reason_stands_in_the_details():
    assert judge(seen(reason="odd", has_text=True)).details == ("finish reason: odd",)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({"has_refusal": True}, EndState.REFUSED),
        ({"has_calls": True}, EndState.TOOL_CALLS),
        ({"has_text": True, "has_calls": True}, EndState.TOOL_CALLS),
        ({"has_thinking": True}, EndState.EMPTY),
        ({"has_media": True}, EndState.COMPLETE),
        ({"text_before": True}, EndState.COMPLETE),
        ({}, EndState.EMPTY),
    ],
)
def test_what_a_stop_means(more: dict[str, object], state: EndState):
    assert judge(seen(reason="stop", **more)).state is state


def test_the_limit_may_be_used_up_while_thinking():
    assert judge(seen(reason="length", has_thinking=True)).state is EndState.LENGTH


def test_done_without_a_reason():
    ending = judge(seen(done=True, has_text=True))
    assert (ending.state, ending.details) == (EndState.COMPLETE, ("no finish reason",))
    assert judge(Evidence(done=True)).state is EndState.EMPTY


@pytest.mark.parametrize(
    "more", [{"has_text": True}, {"has_thinking": True}, {}, {"understood": 0, "truncated": True}]
)
def test_neither_reason_nor_done_is_a_cut(more: dict[str, object]):
    assert judge(seen(**more)).state is EndState.INTERRUPTED


def test_nothing_at_all_is_empty():
    assert judge(Evidence()) == Ending(EndState.EMPTY)


def test_a_page_is_the_wrong_address():
    ending = judge(Evidence(is_page=True, head="<html>"))
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.WRONG_ADDRESS
    assert "<" not in ending.failure.sentence


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(head="Ollama is running"),
        Evidence(valid=1),
        Evidence(malformed=1, done=True),
        Evidence(malformed=21, valid=500, understood=500, has_text=True, reason="stop"),
    ],
)
def test_what_is_not_understood(evidence: Evidence):
    ending = judge(evidence)
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert "not understood" in ending.failure.sentence


def test_twenty_damaged_events_are_forgiven_and_counted():
    ending = judge(seen(malformed=20, has_text=True, reason="stop"))
    assert (ending.state, ending.details) == (EndState.COMPLETE, ("20 damaged events skipped",))
