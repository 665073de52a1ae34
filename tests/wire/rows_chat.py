"""WIRE.md A.2, first half: Chat Completions, shapes and endings."""

from __future__ import annotations

from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import Activity, Usage
from tests.wire.macros import DONE, KF, C, D, F, K, plus
from tests.wire.schema import Answer, Ask, End, Row, complete, ended, failed, row

Q01 = (D(K("Hi")), D(F("stop")), DONE)

_USAGE_CHUNK = D(
    '{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[],'
    '"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}'
)
_AZURE_PRELUDE = D(
    '{"choices":[],"created":0,"id":"","model":"","object":"","prompt_filter_results":'
    '[{"prompt_index":0,"content_filter_results":'
    '{"hate":{"filtered":false,"severity":"safe"}}}]}'
)
_AZURE_NO_DELTA = D(
    '{"id":"","object":"","created":0,"model":"","choices":[{"index":0,"finish_reason":null,'
    '"content_filter_results":{},"content_filter_offsets":'
    '{"check_offset":44,"start_offset":44,"end_offset":198}}],"usage":null}'
)

SHAPES: tuple[Row, ...] = (
    row("Q01", "baseline", Q01, complete("Hi", model="m", reason="stop")),
    row(
        "Q02",
        "usage chunk, choices []",
        (*Q01[:2], _USAGE_CHUNK, DONE),
        complete("Hi", usage=Usage(prompt=1, completion=2, total=3)),
    ),
    row("Q03", "Azure prelude", (_AZURE_PRELUDE, *Q01), complete("Hi", model="m")),
    row(
        "Q04",
        "Azure chunk without delta",
        (D(K("Hi")), _AZURE_NO_DELTA, D(F("stop")), DONE),
        complete("Hi", model="m"),
    ),
    row(
        "Q06",
        "choices missing",
        (D('{"id":"c"}'), D(KF("x", "stop")), DONE),
        complete("x"),
    ),
    row(
        "Q08",
        "content null first",
        (D(C('{"role":"assistant","content":null}')), D(KF("x", "stop")), DONE),
        complete("x", never="(?i)none|null"),
    ),
    row("Q10", "content as number", (D(C('{"content":7}', "stop")), DONE), complete("7")),
    row(
        "Q11",
        "missing id/created/model/index",
        (
            D('{"choices":[{"delta":{"content":"x"}}]}'),
            D('{"choices":[{"delta":{},"finish_reason":"stop"}]}'),
            DONE,
        ),
        complete("x"),
    ),
    row(
        "Q13",
        "message instead of delta",
        (D(C('{"role":"assistant","content":"full"}', "stop", key="message")), DONE),
        complete("full"),
    ),
    row(
        "Q15",
        "role on every chunk",
        (
            D(C('{"role":"assistant","content":"a"}', "")),
            D(C('{"role":"assistant","content":"b"}', "stop")),
            DONE,
        ),
        complete("ab", reason="stop"),
    ),
    row(
        "Q16",
        "n=2 interleaved",
        (
            D(C('{"content":"B"}', index=1)),
            D(C('{"content":"A"}', "stop")),
            D(C("{}", "stop", index=1)),
            DONE,
        ),
        complete("A", never="B"),
    ),
    row(
        "Q86",
        "NaN in JSON, padding fields",
        (
            D(
                '{"choices":[{"index":0,"delta":{"content":"x"},"logprobs":NaN,'
                '"finish_reason":"stop"}],"obfuscation":"aZ12","service_tier":"default"}'
            ),
            DONE,
        ),
        complete("x"),
    ),
)

_TOOL_CALL = (
    '{"tool_calls":[{"index":0,"id":"call_1","type":"function",'
    '"function":{"name":"f","arguments":""}}]}'
)
_TOOL_ARGUMENTS = '{"tool_calls":[{"index":0,"function":{"arguments":"{\\"a\\":1}"}}]}'

ENDINGS: tuple[Row, ...] = (
    row(
        "Q17",
        "finish length",
        (D(K("par")), D(F("length")), DONE),
        ended(EndState.LENGTH, "par"),
    ),
    row(
        "Q18",
        "finish content_filter",
        (D(K("par")), D(F("content_filter")), DONE),
        ended(EndState.FILTERED, "par"),
    ),
    row(
        "Q19",
        "finish tool_calls",
        (D(C(_TOOL_CALL)), D(C(_TOOL_ARGUMENTS, "tool_calls")), DONE),
        ended(EndState.TOOL_CALLS, calls=(("f", '{"a":1}'),)),
    ),
    row(
        "Q21",
        'finish "eos"',
        (D(KF("x", "eos")), DONE),
        complete("x", reason="eos"),
    ),
    row(
        "Q23",
        'finish "error" only',
        (D(K("par")), D(F("error")), DONE),
        failed(FailureKind.SERVER, text="par", words=r"\w"),
    ),
    row(
        "Q24",
        "finish null then DONE",
        (D(K("x")), DONE),
        complete("x", details="no finish reason"),
    ),
    row("Q25", "no DONE, finish present", (D(K("x")), D(F("stop"))), complete("x")),
    row(
        "Q26",
        "no DONE, no finish",
        (D(K("x")),),
        ended(EndState.INTERRUPTED, "x"),
        ask=Ask(notice="may be incomplete"),
    ),
    row(
        "Q27",
        "DONE only",
        (DONE,),
        ended(EndState.EMPTY),
        ask=Ask(notice="server sent no text"),
    ),
    row(
        "Q28",
        "role only, then stop",
        (D(C('{"role":"assistant","content":""}')), D(F("stop")), DONE),
        ended(EndState.EMPTY),
    ),
    row(
        "Q30",
        "two finish chunks",
        (D(KF("a", "stop")), D(F("stop")), DONE),
        complete("a"),
    ),
    row(
        "Q31",
        "data after DONE",
        (D(KF("a", "stop")), DONE, D('{"error":{"message":"late"}}')),
        complete("a"),
    ),
    row(
        "Q32",
        "server stays open after DONE",
        Answer(items=(D(KF("a", "stop")), DONE), end=End.HOLD),
        complete("a"),
    ),
    row(
        "Q33",
        "DONE without space",
        (f"data:{KF('x', 'stop')}\n\n".encode(), b"data:[DONE]\n\n"),
        complete("x"),
    ),
    row(
        "Q34",
        "DONE without blank line",
        (D(KF("x", "stop")), b"data: [DONE]\n"),
        complete("x"),
    ),
)

_OPENROUTER_ERROR = D(
    '{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","provider":"p",'
    '"error":{"code":"server_error","message":"Provider disconnected unexpectedly"},'
    '"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}'
)
_GROQ_ERROR = (
    b'event: error\ndata: {"error":{"message":"Failed to call a function",'
    b'"type":"invalid_request_error","code":"tool_use_failed","failed_generation":"<x>"}}\n\n'
)
_LM_STUDIO_ERROR = (
    b'event: error\ndata: {"error":{"message":"Compute error."},"message":"Compute error."}\n\n'
)

ERRORS: tuple[Row, ...] = (
    row(
        "Q36",
        "OpenRouter mid-stream error",
        (D(K("x")), _OPENROUTER_ERROR, DONE),
        failed(
            FailureKind.SERVER,
            text="x",
            words="Provider disconnected unexpectedly",
            details="server_error",
        ),
    ),
    row(
        "Q37",
        "error with int code + metadata",
        (
            D(K("x")),
            D('{"error":{"code":429,"message":"Rate limited","metadata":{"raw":"x"}}}'),
            DONE,
        ),
        failed(FailureKind.RATE_LIMITED, text="x", words="Rate limited", details="429"),
    ),
    row(
        "Q38",
        "error as string",
        (D(K("x")), D('{"error":"boom text"}'), DONE),
        failed(FailureKind.SERVER, text="x", words="boom text"),
    ),
    row(
        "Q39",
        "Groq event error",
        (D(K("x")), _GROQ_ERROR),
        failed(
            FailureKind.SERVER,
            FailureKind.BAD_REQUEST,
            text="x",
            words="Failed to call a function",
            details="(?s)failed_generation.*<x>",
        ),
    ),
    row(
        "Q40",
        "LM Studio error",
        (_LM_STUDIO_ERROR,),
        failed(FailureKind.SERVER, words=r"Compute error\."),
    ),
    row(
        "Q42",
        "top-level error object (old vLLM)",
        (
            D(K("x")),
            D(
                '{"object":"error","message":"bad thing","type":"BadRequestError",'
                '"param":null,"code":400}'
            ),
            DONE,
        ),
        failed(FailureKind.SERVER, FailureKind.BAD_REQUEST, text="x", words="bad thing"),
    ),
    row(
        "Q45",
        "error null / {}",
        (
            D(plus(K("x"), '"error":null')),
            D(plus(K("y"), '"error":{}')),
            D(F("stop")),
            DONE,
        ),
        complete("xy"),
    ),
)

# Q46: a comment per second, and no reply for 20 s. Here all is ten times faster, and the limit of
# silence is half of what passes before the first event.
WAITING: tuple[Row, ...] = (
    row(
        "Q46",
        "OpenRouter comments",
        Answer(
            items=(*[b": OPENROUTER PROCESSING\n\n"] * 20, D(KF("x", "stop")), DONE),
            gap=0.1,
        ),
        complete("x", activity=Activity.QUEUED),
        idle=1.0,
    ),
)

ROWS = SHAPES + ENDINGS + ERRORS + WAITING
