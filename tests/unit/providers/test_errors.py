"""What servers say went wrong, by status and body (WIRE.md A.6) and inside a stream."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_chat.domain.endings import Failure, FailureKind, RetryAdvice, RetryRule
from desktop_chat.providers.errors import (
    Answer,
    find_error,
    http_failure,
    read_error,
    redirect_target,
    stream_failure,
)

NEVER = RetryAdvice()
BACK_OFF = RetryAdvice(RetryRule.BACK_OFF)
KIND = FailureKind


def failed(status: int, body: Any = b"", **headers: str) -> Failure:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = Answer(status=status, headers=named, place="http://h/v1", model="gpt-x", now=0.0)
    return http_failure(answer, raw)


def openai_error(message: str = "words", **fields: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": None, "param": None, "code": None, **fields}}


def at(seconds: float) -> RetryAdvice:
    return RetryAdvice(RetryRule.AT, seconds)


VLLM_OVERFLOW = {
    "object": "error",
    "message": "This model's maximum context length is 4096 tokens. However, you …",
    "code": 400,
}
AZURE_FILTER = openai_error(
    code="content_filter",
    innererror={
        "code": "ResponsibleAIPolicyViolation",
        "content_filter_result": {
            "hate": {"filtered": False, "severity": "safe"},
            "violence": {"filtered": True, "severity": "medium"},
            "jailbreak": {"filtered": True, "detected": True},
        },
    },
)
UNSUPPORTED = openai_error(
    "Unsupported parameter: 'max_tokens' is not supported with this model. "
    "Use 'max_completion_tokens' instead.",
    param="max_tokens",
    code="unsupported_parameter",
)


@pytest.mark.parametrize(
    ("failure", "kind", "retry", "words"),
    [
        pytest.param(
            failed(401, openai_error("Incorrect API key provided: sk-test****RET.",
                                     code="invalid_api_key")),
            KIND.KEY_REFUSED, NEVER, "refused the key", id="Q123",
        ),
        pytest.param(
            failed(429, openai_error("You exceeded your current quota", code="insufficient_quota")),
            KIND.QUOTA, NEVER, "no credit left", id="Q124",
        ),
        pytest.param(
            failed(429, openai_error(code="rate_limit_exceeded"), retry_after_ms="1500"),
            KIND.RATE_LIMITED, at(1.5), "no more requests", id="Q125",
        ),
        pytest.param(
            failed(429, openai_error(type="tokens"), retry_after="3600"),
            KIND.RATE_LIMITED, at(3600), "limit of tokens",
            id="Q126",
        ),
        pytest.param(
            failed(429, b"", x_ratelimit_limit_tokens="-1", x_ratelimit_reset_tokens="0"),
            KIND.RATE_LIMITED, BACK_OFF, "no more requests", id="Q128",
        ),
        pytest.param(
            failed(429, openai_error("Limit 10000 tokens per min. Please try again in 2.5s.")),
            KIND.RATE_LIMITED, at(2.5), "limit of tokens per minute", id="wait in words",
        ),
        pytest.param(
            failed(429, openai_error("You exceeded your current quota. Please retry in 36s.")),
            KIND.RATE_LIMITED, at(36), "no more requests", id="Gemini's quota per minute",
        ),
        pytest.param(
            failed(400, openai_error(code="context_length_exceeded", param="messages")),
            KIND.CONTEXT_OVERFLOW, NEVER, "longer than", id="Q129",
        ),
        pytest.param(failed(400, VLLM_OVERFLOW), KIND.CONTEXT_OVERFLOW, NEVER, "longer", id="vLLM"),
        pytest.param(
            failed(500, openai_error("the request exceeds the available context size")),
            KIND.CONTEXT_OVERFLOW, NEVER, "longer", id="llama.cpp",
        ),
        pytest.param(
            failed(422, {"detail": [{"loc": ["body", "stream_options"],
                                     "msg": "extra fields not permitted"}]}),
            KIND.BAD_REQUEST, NEVER, "did not accept", id="Q132",
        ),
        pytest.param(failed(400, UNSUPPORTED), KIND.BAD_REQUEST, NEVER, "400", id="Q133"),
        pytest.param(
            failed(400, AZURE_FILTER),
            KIND.PROMPT_FILTERED, NEVER, "(violence, jailbreak)", id="Q135",
        ),
        pytest.param(failed(402, b"{}"), KIND.QUOTA, NEVER, "credit", id="Q137 402"),
        pytest.param(
            failed(413, b"Request Entity Too Large", content_type="text/plain"),
            KIND.CONTEXT_OVERFLOW, NEVER, "longer", id="Q137 413",
        ),
        pytest.param(
            failed(529, {"type": "error",
                         "error": {"type": "overloaded_error", "message": "Overloaded"}}),
            KIND.SERVER, BACK_OFF, "overloaded", id="Q137 529",
        ),
        pytest.param(
            failed(502, b"<html><h1>Bad gateway</h1>", content_type="text/html"),
            KIND.SERVER, BACK_OFF, "(status 502)", id="Q137 502",
        ),
        pytest.param(
            failed(503, b"", x_should_retry="false"), KIND.SERVER, NEVER, "503", id="Q138"
        ),
        pytest.param(failed(503, b"", retry_after="7"), KIND.SERVER, at(7), "503", id="503 after"),
        pytest.param(failed(403, b""), KIND.KEY_REFUSED, NEVER, "does not allow", id="403"),
        pytest.param(failed(404, {"detail": "Not Found"}), KIND.ENDPOINT_MISSING, NEVER, "API",
                     id="Q116"),
        pytest.param(failed(404, b"404 page not found"), KIND.ENDPOINT_MISSING, NEVER, "", id="Go"),
        pytest.param(failed(404, b""), KIND.ENDPOINT_MISSING, NEVER, "", id="404 empty"),
        pytest.param(failed(405, b""), KIND.ENDPOINT_MISSING, NEVER, "", id="405"),
        pytest.param(
            failed(400, {"error": "Unexpected endpoint or method. (POST /v1/responses)"}),
            KIND.ENDPOINT_MISSING, NEVER, "", id="LM Studio",
        ),
        pytest.param(
            failed(404, openai_error("The model 'gpt-x' does not exist", code="model_not_found")),
            KIND.MODEL_UNKNOWN, NEVER, "“gpt-x”", id="model",
        ),
        pytest.param(
            failed(404, {"error": 'model "llama9" not found, try pulling it first'}),
            KIND.MODEL_UNKNOWN, NEVER, "", id="Ollama's model",
        ),
        pytest.param(
            failed(404, b"<!doctype html><title>Shop</title>"),
            KIND.WRONG_ADDRESS, NEVER, "web page", id="404 page",
        ),
        pytest.param(
            failed(302, b"", location="https://user@evil.example/v1?x"),
            KIND.WRONG_ADDRESS, NEVER, "evil.example", id="redirect",
        ),
        pytest.param(failed(407, b""), KIND.SETUP, NEVER, "proxy", id="407"),
        pytest.param(failed(408, b""), KIND.SERVER, BACK_OFF, "408", id="408"),
        pytest.param(failed(409, b""), KIND.SERVER, BACK_OFF, "409", id="409"),
        pytest.param(failed(418, b'"teapot"'), KIND.BAD_REQUEST, NEVER, "418", id="418"),
        pytest.param(
            failed(400, [openai_error("API key not valid. Please pass a valid API key.")]),
            KIND.KEY_REFUSED, NEVER, "key", id="Gemini's list",
        ),
    ],
)  # fmt: skip
def test_each_status(failure: Failure, kind: FailureKind, retry: RetryAdvice, words: str):
    assert (failure.kind, failure.retry) == (kind, retry)
    assert words in failure.sentence
    assert "<" not in failure.sentence + failure.server_words


def test_markup_is_never_quoted():
    failure = failed(502, b"<html><h1>Bad gateway</h1>")
    assert failure.server_words == ""
    assert not any("<" in line for line in failure.details)


def test_a_key_in_a_message_is_masked():
    failure = failed(401, openai_error("Incorrect API key provided: sk-abcdefghijklmnop."))
    said = failure.sentence + failure.server_words + "".join(failure.details)
    assert "abcdefgh" not in said


def test_details_name_what_a_report_needs():
    failure = failed(400, UNSUPPORTED, x_request_id="req_7")
    assert "status: 400" in failure.details
    assert "code: unsupported_parameter" in failure.details
    assert "param: max_tokens" in failure.details
    assert "request id: req_7" in failure.details
    assert failure.code == "unsupported_parameter"


def test_a_long_body_is_cut():
    failure = failed(400, openai_error("x" * 100_000))
    assert len(failure.server_words) <= 300
    assert sum(map(len, failure.details)) < 5_000


def test_without_a_key_the_server_asks_for_one():
    failure = http_failure(Answer(status=401, has_key=False), b"")
    assert "has none" in failure.sentence


def test_a_407_names_the_proxy():
    failure = http_failure(Answer(status=407, proxy="http://proxy:3128"), b"")
    assert "http://proxy:3128" in failure.sentence


@pytest.mark.parametrize(
    ("event", "kind", "words"),
    [
        ({"error": {"code": "server_error", "message": "gone"}}, KIND.SERVER, "gone"),
        ({"error": {"code": 429, "message": "Rate limited"}}, KIND.RATE_LIMITED, "Rate limited"),
        ({"error": "boom text"}, KIND.SERVER, "boom text"),
        ({"error": {"message": "x", "type": "invalid_request_error"}}, KIND.SERVER, "x"),
        ({"error": {"message": "x", "code": 402}}, KIND.QUOTA, "x"),
        ({"error": {"message": "x", "code": 401}}, KIND.KEY_REFUSED, "x"),
        (VLLM_OVERFLOW, KIND.CONTEXT_OVERFLOW, "maximum"),
        ({"object": "error", "message": "bad thing", "code": 400}, KIND.SERVER, "bad thing"),
        ({"type": "error", "message": "Something went wrong"}, KIND.SERVER, "Something"),
        ({"type": "error", "error": {"message": "nested"}}, KIND.SERVER, "nested"),
        ({"detail": "Not authenticated"}, KIND.SERVER, "Not authenticated"),
        ({"errors": [{"code": 7003, "message": "No route for the URI"}]}, KIND.ENDPOINT_MISSING,
         "No route"),
        ({"message": "flat", "code": "x"}, KIND.SERVER, "flat"),
        ({"choices": [{"index": 0, "error": {"message": "inside"}}]}, KIND.SERVER, "inside"),
        ({"error": {"message": "x", "code": "content_filter"}}, KIND.PROMPT_FILTERED, "x"),
    ],
)  # fmt: skip
def test_each_error_in_a_stream(event: dict[str, Any], kind: FailureKind, words: str):
    found = find_error(event)
    assert found is not None
    failure = stream_failure(Answer(), read_error(found))
    assert failure.kind is kind
    assert words in failure.server_words


@pytest.mark.parametrize(
    "event",
    [
        {"error": None, "choices": []},
        {"error": {}, "choices": []},
        {"choices": [{"delta": {"content": "error"}}]},
        {"type": "response.output_text.delta", "delta": "x"},
        {"message": {"role": "assistant"}, "done": False},
        {"id": "c"},
    ],
)
def test_what_is_no_error(event: dict[str, Any]):
    assert find_error(event) is None


def test_openrouter_repeats_the_headers_inside():
    error = {"message": "x", "code": 429, "metadata": {"headers": {"Retry-After": "9"}}}
    assert stream_failure(Answer(), read_error({"error": error})).retry == at(9)


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://other.example:8443/v1", "other.example:8443"),
        ("//other.example/x", "other.example"),
        ("https://bank.com@evil.com/", "evil.com"),
        ("/v2", ""),
        ("", ""),
    ],
)
def test_where_a_redirect_leads(location: str, host: str):
    assert redirect_target(location) == host


@pytest.mark.parametrize(
    ("headers", "message", "sentence"),
    [
        (
            {"retry-after": "12"},
            "on tokens per min (TPM)",
            "The limit of tokens per minute is reached.",
        ),
        ({}, "slow down", "The server takes no more requests for now."),
        (
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "6m0s"},
            "on requests per day (RPD)",
            "The limit of requests per day is reached until {time}.",
        ),
    ],
)
def test_which_limit_and_until_when(headers: dict[str, str], message: str, sentence: str):
    now = 1_770_000_000.0
    body = json.dumps({"error": {"message": message, "code": "rate_limit_exceeded"}}).encode()
    failure = http_failure(Answer(status=429, headers=headers, now=now), body)
    time_ = datetime.fromtimestamp(now + 360, UTC).astimezone().strftime("%H:%M")
    assert failure.sentence == sentence.format(time=time_)
