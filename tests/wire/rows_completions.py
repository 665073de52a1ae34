"""WIRE.md A.5: legacy Completions."""

from __future__ import annotations

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState, FailureKind
from tests.wire.macros import DONE, D, T
from tests.wire.schema import Row, complete, ended, failed, row

ROWS: tuple[Row, ...] = (
    row(
        "Q119",
        "baseline",
        (D(T("Hel", None)), D(T("lo", "length")), DONE),
        ended(EndState.LENGTH, "Hello", model="m"),
        api=Api.COMPLETIONS,
    ),
    row(
        "Q120",
        "text null / choices []",
        (
            D('{"choices":[]}'),
            D('{"choices":[{"text":null,"index":0}]}'),
            D(T("x", "stop")),
            DONE,
        ),
        complete("x"),
        api=Api.COMPLETIONS,
    ),
    row(
        "Q122",
        "llama.cpp native /completion",
        (D('{"content":"Hi","stop":false}'), D('{"content":"","stop":true}')),
        complete("Hi"),
        failed(FailureKind.WRONG_ADDRESS, words="/v1"),
        api=Api.COMPLETIONS,
    ),
)
