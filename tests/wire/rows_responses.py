"""WIRE.md A.4: the Responses API."""

from __future__ import annotations

import re
from typing import Any

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import Activity
from tests.wire.macros import DONE, KF, RC, RCOMP, TD, D, E, R
from tests.wire.schema import Answer, Expect, Row, complete, ended, failed, json_error
from tests.wire.schema import row as any_row

_HI = (RC, TD("Hi"))


def row(id: str, name: str, items: tuple[bytes, ...] | Answer, *expects: Expect) -> Row:
    return any_row(id, name, items, *expects, api=Api.RESPONSES)


def _last(type: str, **changes: Any) -> bytes:
    return E(type, {"response": {**R, **changes}, "sequence_number": 5})


def _incomplete(reason: str) -> bytes:
    return _last(
        "response.incomplete",
        status="incomplete",
        incomplete_details={"reason": reason},
    )


_FINAL_HI = _last(
    "response.completed",
    status="completed",
    output=[
        {
            "type": "message",
            "id": "msg_1",
            "status": "completed",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
        }
    ],
)

ROWS: tuple[Row, ...] = (
    row("Q100", "baseline", (*_HI, RCOMP), complete("Hi", model="m")),
    row("Q102", "with DONE at end", (*_HI, RCOMP, DONE), complete("Hi", model="m")),
    row(
        "Q103",
        "response.failed",
        (
            *_HI,
            _last(
                "response.failed",
                status="failed",
                error={
                    "code": "server_error",
                    "message": "The model failed to generate a response.",
                },
            ),
        ),
        failed(
            FailureKind.SERVER,
            text="Hi",
            words=r"The model failed to generate a response\.",
            details="server_error",
        ),
    ),
    row(
        "Q104",
        "error event, flat",
        (
            *_HI,
            E(
                "error",
                {
                    "code": "ERR_SOMETHING",
                    "message": "Something went wrong",
                    "param": None,
                    "sequence_number": 5,
                },
            ),
        ),
        failed(
            FailureKind.SERVER,
            text="Hi",
            words="Something went wrong",
            details="ERR_SOMETHING",
        ),
    ),
    row(
        "Q106",
        "incomplete: max_output_tokens",
        (*_HI, _incomplete("max_output_tokens")),
        ended(EndState.LENGTH, "Hi"),
    ),
    row(
        "Q107",
        "incomplete: content_filter",
        (*_HI, _incomplete("content_filter")),
        ended(EndState.FILTERED, "Hi"),
    ),
    row("Q108", "no terminal event", _HI, ended(EndState.INTERRUPTED, "Hi")),
    row(
        "Q109",
        "unknown event",
        (
            RC,
            E("response.brand_new.delta", {"foo": 1, "sequence_number": 1}),
            E("keepalive", {"sequence_number": 3}),
            TD("Hi"),
            RCOMP,
        ),
        complete("Hi"),
    ),
    row(
        "Q110",
        "refusal",
        (
            RC,
            E(
                "response.refusal.delta",
                {
                    "item_id": "m",
                    "output_index": 0,
                    "content_index": 0,
                    "delta": "No",
                    "sequence_number": 1,
                },
            ),
            RCOMP,
        ),
        ended(EndState.REFUSED, refusal="No"),
    ),
    row(
        "Q111",
        "reasoning summary + raw",
        (
            RC,
            E(
                "response.reasoning_summary_text.delta",
                {
                    "item_id": "rs",
                    "output_index": 0,
                    "summary_index": 0,
                    "delta": "thinking",
                    "sequence_number": 2,
                },
            ),
            E(
                "response.reasoning_text.delta",
                {
                    "item_id": "rs",
                    "output_index": 0,
                    "content_index": 0,
                    "delta": "raw",
                    "sequence_number": 3,
                },
            ),
            TD("Hi"),
            RCOMP,
        ),
        complete("Hi", thinking=re.compile(r"thinking\s*raw")),
    ),
    row("Q113", "final text differs", (RC, TD("H"), _FINAL_HI), complete("Hi")),
    row(
        "Q114",
        "web search, image, code tool events",
        (
            RC,
            E(
                "response.web_search_call.searching",
                {"item_id": "ws", "output_index": 0, "sequence_number": 1},
            ),
            E(
                "response.image_generation_call.partial_image",
                {
                    "item_id": "ig",
                    "output_index": 1,
                    "partial_image_index": 0,
                    "partial_image_b64": "AAAA",
                    "sequence_number": 2,
                },
            ),
            TD("Hi"),
            RCOMP,
        ),
        complete("Hi", activity=Activity.SEARCHING_WEB),
    ),
    row(
        "Q115",
        "chat chunks on /responses",
        (D(KF("x", "stop")), DONE),
        complete("x"),
        failed(FailureKind.ENDPOINT_MISSING, words="(?i)no Responses API.*Chat"),
    ),
    row(
        "Q116",
        "endpoint missing",
        json_error("404 Not Found", '{"detail":"Not Found"}'),
        failed(FailureKind.ENDPOINT_MISSING),
    ),
)
