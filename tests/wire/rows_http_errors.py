"""WIRE.md A.6: HTTP errors before the stream, and what `ask` sends after them."""

from __future__ import annotations

from desktop_chat.domain.endings import EndState, FailureKind
from tests.wire.macros import compact
from tests.wire.rows_chat import Q01
from tests.wire.schema import (
    Answer,
    Ask,
    Expect,
    Framing,
    Row,
    complete,
    failed,
    json_error,
)

KEY = "sk-test-CANARY0123456789abcdefRET"
"""The key that the tests send. It must never come back out of the program."""

OK = Answer(items=Q01)


def _error(message: str, code: str | None, type: str = "invalid_request_error") -> str:
    return compact({"error": {"message": message, "type": type, "param": None, "code": code}})


def _row(
    id: str,
    name: str,
    answer: Answer,
    *expects: Expect,
    variant: str = "",
    ask: Ask | None = None,
    max_tokens: int | None = None,
) -> Row:
    return Row(
        id=id,
        name=name,
        answers=(answer,),
        expects=expects,
        variant=variant,
        ask=ask or Ask(),
        max_tokens=max_tokens,
    )


ONCE = Ask(requests=1)

KEYS: tuple[Row, ...] = (
    _row(
        "Q123",
        "key refused",
        json_error(
            "401 Unauthorized",
            '{"error":{"message":"Incorrect API key provided: sk-test****RET.",'
            '"type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
        ),
        failed(FailureKind.KEY_REFUSED, details="401"),
        ask=ONCE,
    ),
    _row(
        "Q123",
        "key refused, echoed whole",
        json_error(
            "401 Unauthorized",
            _error(f"Incorrect API key provided: {KEY}.", "invalid_api_key"),
        ),
        failed(FailureKind.KEY_REFUSED, details="401"),
        variant="echo",
        ask=ONCE,
    ),
)

_RATE = _error("Rate limit reached for m.", "rate_limit_exceeded", "requests")

LIMITS: tuple[Row, ...] = (
    _row(
        "Q124",
        "insufficient quota",
        json_error(
            "429 Too Many Requests",
            _error(
                "You exceeded your current quota.",
                "insufficient_quota",
                "insufficient_quota",
            ),
        ),
        failed(FailureKind.QUOTA, details="429"),
        ask=Ask(requests=1, notice="(?i)no credit left"),
    ),
    _row(
        "Q125",
        "rate limit, retry-after-ms",
        json_error("429 Too Many Requests", _RATE, ("retry-after-ms", "1500")),
        failed(FailureKind.RATE_LIMITED, details="429"),
        ask=Ask(
            answers=(
                json_error("429 Too Many Requests", _RATE, ("retry-after-ms", "1500")),
                OK,
            ),
            expect=complete("Hi"),
            requests=2,
            pause=1.5,
            notice="(?i)rate limit",
        ),
    ),
    _row(
        "Q125",
        "rate limit, again after the retry",
        json_error("429 Too Many Requests", _RATE, ("retry-after-ms", "200")),
        failed(FailureKind.RATE_LIMITED, details="429"),
        variant="again",
        ask=Ask(requests=2, pause=0.2),
    ),
    _row(
        "Q126",
        "rate limit for an hour",
        json_error("429 Too Many Requests", _RATE, ("retry-after", "3600")),
        failed(FailureKind.RATE_LIMITED, details="429"),
        ask=Ask(requests=1, notice=r"\b1 h\b"),
    ),
    _row(
        "Q128",
        "Azure's unknown limits, refused",
        json_error(
            "429 Too Many Requests",
            _RATE,
            ("x-ratelimit-limit-tokens", "-1"),
            ("x-ratelimit-remaining-tokens", "-1"),
            ("x-ratelimit-reset-tokens", "0"),
        ),
        failed(FailureKind.RATE_LIMITED, details="429"),
        variant="429",
        ask=Ask(pause=0.1),
    ),
    _row(
        "Q128",
        "Azure's unknown limits, answered",
        Answer(
            items=Q01,
            headers=(
                ("x-ratelimit-limit-tokens", "-1"),
                ("x-ratelimit-reset-tokens", "0"),
            ),
        ),
        complete("Hi"),
        variant="200",
        ask=ONCE,
    ),
)

_AZURE_FILTER = compact(
    {
        "error": {
            "message": "The response was filtered due to the prompt triggering Azure "
            "OpenAI's content management policy.",
            "type": None,
            "param": "prompt",
            "code": "content_filter",
            "status": 400,
            "innererror": {
                "code": "ResponsibleAIPolicyViolation",
                "content_filter_result": {
                    "hate": {"filtered": False, "severity": "safe"},
                    "jailbreak": {"filtered": True, "detected": True},
                    "self_harm": {"filtered": False, "severity": "safe"},
                    "sexual": {"filtered": False, "severity": "safe"},
                    "violence": {"filtered": True, "severity": "high"},
                },
            },
        }
    }
)

REFUSALS: tuple[Row, ...] = (
    _row(
        "Q129",
        "context overflow",
        json_error(
            "400 Bad Request",
            _error(
                "This model's maximum context length is 4096 tokens.",
                "context_length_exceeded",
            ),
        ),
        failed(FailureKind.CONTEXT_OVERFLOW, details="context_length_exceeded"),
        ask=Ask(requests=1, notice="(?i)conversation is too long"),
    ),
    _row(
        "Q135",
        "Azure content filter on the prompt",
        json_error("400 Bad Request", _AZURE_FILTER),
        Expect(
            state=EndState.FILTERED,
            kinds=frozenset({FailureKind.PROMPT_FILTERED}),
            words="jailbreak.*violence|violence.*jailbreak",
            exits=frozenset({8}),
        ),
        ask=ONCE,
    ),
)

_STREAM_OPTIONS = json_error(
    "422 Unprocessable Entity",
    '{"detail":[{"loc":["body","stream_options"],"msg":"extra fields not permitted",'
    '"type":"value_error.extra"}]}',
)


def unsupported(field: str, instead: str) -> Answer:
    """Return the refusal of a request that has `field`."""
    message = (
        f"Unsupported parameter: '{field}' is not supported with this model. "
        f"Use '{instead}' instead."
    )
    return json_error(
        "400 Bad Request",
        compact(
            {
                "error": {
                    "message": message,
                    "type": "invalid_request_error",
                    "param": field,
                    "code": "unsupported_parameter",
                }
            }
        ),
    )


# The two rows whose server looks at the request: `refuses` of test_learning.py and of test_ask.py
# answers with the first as long as the request has what it refuses, and with the second after.
STREAM_OPTIONS = Row(
    id="Q132",
    name="stream_options refused",
    answers=(_STREAM_OPTIONS, OK),
    expects=(complete("Hi"),),
    ask=Ask(requests=2),
)
MAX_TOKENS = Row(
    id="Q133",
    name="max_tokens refused",
    answers=(unsupported("max_tokens", "max_completion_tokens"), OK),
    expects=(complete("Hi"),),
    max_tokens=50,
)
MAX_COMPLETION_TOKENS = Row(
    id="Q133",
    name="max_completion_tokens refused",
    answers=(unsupported("max_completion_tokens", "max_tokens"), OK),
    expects=(complete("Hi"),),
    variant="reverse",
    max_tokens=50,
)
LEARNING: tuple[Row, ...] = (STREAM_OPTIONS, MAX_TOKENS, MAX_COMPLETION_TOKENS)
REFUSED_FIELDS = {
    "Q132": "stream_options",
    "Q133": "max_tokens",
    "Q133-reverse": "max_completion_tokens",
}

SERVERS: tuple[Row, ...] = (
    _row(
        "Q137",
        "402",
        json_error("402 Payment Required", _error("Insufficient Balance", None)),
        failed(FailureKind.QUOTA, details="402"),
        variant="402",
        ask=ONCE,
    ),
    _row(
        "Q137",
        "413 text/plain",
        Answer(
            items=(b"Request Entity Too Large",),
            status="413 Payload Too Large",
            content_type="text/plain",
            framing=Framing.LENGTH,
        ),
        failed(FailureKind.BAD_REQUEST, FailureKind.CONTEXT_OVERFLOW, details="413"),
        variant="413",
        ask=ONCE,
    ),
    _row(
        "Q137",
        "529",
        json_error(
            "529 Site Overloaded",
            '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
        ),
        failed(FailureKind.SERVER, words="Overloaded", details="529"),
        variant="529",
    ),
    _row(
        "Q137",
        "502 HTML",
        Answer(
            items=(
                b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n"
                b"<body><h1>502 Bad Gateway</h1></body></html>",
            ),
            status="502 Bad Gateway",
            content_type="text/html",
            framing=Framing.LENGTH,
        ),
        failed(FailureKind.SERVER, details="502"),
        variant="502",
    ),
    _row(
        "Q138",
        "503, x-should-retry: false",
        json_error(
            "503 Service Unavailable",
            _error("Down for maintenance.", None),
            ("x-should-retry", "false"),
        ),
        failed(FailureKind.SERVER, details="503"),
        ask=ONCE,
    ),
)

ROWS = KEYS + LIMITS + REFUSALS + LEARNING + SERVERS
