"""What a request holds for each API, and what is learned about who takes what."""

from __future__ import annotations

import pytest

from desktop_chat.domain.address import OPENAI, parse_base_url
from desktop_chat.domain.connection import (
    CONTINUE_PROMPT,
    Api,
    Connection,
    PromptMessage,
    ReplyRequest,
    Role,
    Source,
)
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.parameters import Parameters
from desktop_chat.providers.bodies import build_body
from desktop_chat.providers.endpoints import Endpoints
from desktop_chat.providers.quirks import Body, Quirks

ANY = Body(frozenset(), "max_tokens")
LOCAL = Connection("local", Source.PERSON, parse_base_url("http://127.0.0.1:1/v1"))
HOSTED = Connection("hosted", Source.PERSON, OPENAI)
HI = PromptMessage(Role.USER, "hi")
TALK = (HI, PromptMessage(Role.ASSISTANT, "hello"), PromptMessage(Role.USER, "more"))


def test_chat():
    request = ReplyRequest("m", TALK, Parameters(system="be brief", max_tokens=5))
    assert build_body(Api.CHAT, request, ANY) == {
        "model": "m",
        "messages": [
            {"role": "system", "content": "be brief"},
            {"role": "user", "content": "hi"},
            {"role": "assistant", "content": "hello"},
            {"role": "user", "content": "more"},
        ],
        "max_tokens": 5,
        "stream_options": {"include_usage": True},
        "stream": True,
    }


def test_responses():
    request = ReplyRequest("m", (HI,), Parameters(system="be brief", max_tokens=5))
    assert build_body(Api.RESPONSES, request, ANY) == {
        "model": "m",
        "input": [{"role": "user", "content": "hi"}],
        "instructions": "be brief",
        "max_output_tokens": 5,
        "store": False,
        "stream": True,
    }


@pytest.mark.parametrize(
    ("request_", "prompt"),
    [
        (ReplyRequest("m", (HI,)), "hi"),
        (ReplyRequest("m", (HI,), continue_text=" ho"), "hi ho"),
        (ReplyRequest("m", (HI,), Parameters(system="s")), "s\n\nhi"),
        (ReplyRequest("m", TALK), "User: hi\n\nAssistant: hello\n\nUser: more\n\nAssistant:"),
        (
            ReplyRequest("m", TALK, Parameters(system="s"), continue_text="so"),
            "s\n\nUser: hi\n\nAssistant: hello\n\nUser: more\n\nAssistant: so",
        ),
    ],
)
def test_completions(request_: ReplyRequest, prompt: str):
    assert build_body(Api.COMPLETIONS, request_, ANY)["prompt"] == prompt


@pytest.mark.parametrize(("api", "field"), [(Api.CHAT, "messages"), (Api.RESPONSES, "input")])
def test_a_continuation_asks_for_what_follows(api: Api, field: str):
    body = build_body(api, ReplyRequest("m", (HI,), continue_text="so far"), ANY)
    assert body[field][-2:] == [
        {"role": "assistant", "content": "so far"},
        {"role": "user", "content": CONTINUE_PROMPT},
    ]


def test_without_streaming_nothing_about_streams_is_asked():
    body = build_body(Api.CHAT, ReplyRequest("m", (HI,), stream=False), ANY)
    assert body["stream"] is False
    assert "stream_options" not in body


def test_a_lone_surrogate_leaves_as_a_character():
    body = build_body(Api.CHAT, ReplyRequest("m", (PromptMessage(Role.USER, "a\ud83d"),)), ANY)
    assert body["messages"][0]["content"] == "a\ufffd"


def refusal(words: str, *, status: int = 400, param: str = "") -> Failure:
    details = (f"param: {param}",) if param else ()
    return Failure(FailureKind.BAD_REQUEST, "No.", words, status, details=details)


def test_stream_options_are_left_out_for_the_whole_server():
    quirks = Quirks()
    said = refusal("body.stream_options: extra fields not permitted", status=422)
    assert quirks.learn(LOCAL, "m", Api.CHAT, said)
    assert quirks.body(LOCAL, "other").without == {"stream_options"}
    assert quirks.body(HOSTED, "m").without == frozenset()
    assert not quirks.learn(LOCAL, "m", Api.CHAT, said)


def test_the_limit_field_is_learned_for_one_model():
    quirks = Quirks()
    said = refusal(
        "Unsupported parameter: 'max_tokens' is not supported with this model. "
        "Use 'max_completion_tokens' instead.",
        param="max_tokens",
    )
    assert quirks.body(LOCAL, "o9").limit_field == "max_tokens"
    assert quirks.learn(LOCAL, "o9", Api.CHAT, said)
    assert quirks.body(LOCAL, "o9").limit_field == "max_completion_tokens"
    assert quirks.body(LOCAL, "other").limit_field == "max_tokens"
    back = refusal("Unknown parameter: max_completion_tokens")
    assert not quirks.learn(LOCAL, "o9", Api.CHAT, back)


def test_openai_takes_the_new_field_first():
    assert Quirks().body(HOSTED, "m").limit_field == "max_completion_tokens"


@pytest.mark.parametrize(
    "failure",
    [
        refusal("stream_options are great"),
        refusal("Unsupported parameter: temperature", param="temperature"),
        Failure(FailureKind.KEY_REFUSED, "No.", "unsupported stream_options", 401),
        refusal("unsupported stream_options", status=500),
    ],
)
def test_other_failures_teach_nothing(failure: Failure):
    assert not Quirks().learn(LOCAL, "m", Api.CHAT, failure)


def test_the_order_of_the_apis():
    endpoints = Endpoints()
    others = (Api.CHAT, Api.RESPONSES, Api.COMPLETIONS)
    assert endpoints.order(HOSTED, "m") == (Api.RESPONSES, Api.CHAT, Api.COMPLETIONS)
    assert endpoints.order(LOCAL, "m") == others
    endpoints.worked(LOCAL, "m", Api.COMPLETIONS)
    assert endpoints.order(LOCAL, "m") == (Api.COMPLETIONS, Api.CHAT, Api.RESPONSES)
    assert endpoints.order(LOCAL, "other") == others


def test_a_connection_that_names_its_api_has_no_other():
    fixed = Connection("x", Source.PERSON, OPENAI, Api.CHAT)
    endpoints = Endpoints()
    endpoints.worked(fixed, "m", Api.CHAT)
    assert endpoints.order(fixed, "m") == (Api.CHAT,)
    assert endpoints.order(HOSTED, "m")[0] is Api.RESPONSES
