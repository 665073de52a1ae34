"""WIRE.md A.2, second half: Chat Completions, framing, encodings, huge input and extras."""

from __future__ import annotations

import re

from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import CitationAdded, MediaAdded, MediaKind
from tests.wire.macros import DONE, KF, C, D, F, K
from tests.wire.rows_chat import Q01
from tests.wire.schema import Answer, Ask, Framing, Row, complete, ended, failed, row

_SPLIT_AFTER = re.compile(rb"(?<=\r)")


def _crlf(items: tuple[bytes, ...]) -> tuple[bytes, ...]:
    return tuple(item.replace(b"\n", b"\r\n") for item in items)


def _split_after_cr(items: tuple[bytes, ...]) -> tuple[bytes, ...]:
    return tuple(piece for item in items for piece in _SPLIT_AFTER.split(item) if piece)


FRAMES: tuple[Row, ...] = (
    row(
        "Q47",
        "bare colon / ping comment, CRLF",
        (b":\n\n", b": ping - 2026-01-01\r\n\r\n", D(KF("x", "stop")), DONE),
        complete("x"),
    ),
    row(
        "Q48",
        "retry-only frame",
        (b"retry: 3000\n\n", D(KF("x", "stop")), DONE),
        complete("x"),
        ask=Ask(requests=1),
    ),
    row(
        "Q49",
        "id-only frame, then blank lines",
        (b"id: 7\n\n", D(KF("x", "stop")), b"\n\n", DONE),
        complete("x"),
    ),
    row(
        "Q51",
        "empty data",
        (b"data:\n\n", D(KF("x", "stop")), DONE),
        complete("x"),
    ),
    row(
        "Q53",
        "malformed JSON in the middle",
        (
            D(K("ok")),
            D('{"choices":[{"index":0,"delta":{"content":"tru'),
            D(KF("after", "stop")),
            DONE,
        ),
        complete("okafter", details="1 damaged event skipped"),
    ),
    row(
        "Q55",
        "multi-line data",
        (
            b'data: {"id":"c",\ndata: "choices":[{"index":0,"delta":{"content":"ML"},'
            b'"finish_reason":"stop"}]}\n\n',
            DONE,
        ),
        complete("ML"),
    ),
    row(
        "Q56",
        "BOM first",
        (b"\xef\xbb\xbf" + D(K("first")), D(KF("x", "stop")), DONE),
        complete("firstx"),
    ),
    row("Q57", "CRLF", _crlf(Q01), complete("Hi")),
    row(
        "Q57",
        "CRLF, split between CR and LF",
        _split_after_cr(_crlf(Q01)),
        complete("Hi"),
        variant="split",
    ),
)

_LOGIN_PAGE = (
    b"<!doctype html><html><head><title>Login</title></head><body><form>Login</form></body></html>"
)

BODIES: tuple[Row, ...] = (
    *(
        row(
            "Q67",
            f"SSE as {kind}",
            Answer(items=Q01, content_type=kind),
            complete("Hi"),
            variant=kind.partition("/")[2],
        )
        for kind in ("text/plain", "application/json")
    ),
    row(
        "Q68",
        "NDJSON (Ollama native URL)",
        Answer(
            items=(
                b'{"model":"m","message":{"role":"assistant","content":"Hi"},"done":false}\n',
                b'{"model":"m","done":true,"done_reason":"stop"}\n',
            ),
            content_type="application/x-ndjson",
        ),
        complete("Hi"),
        failed(FailureKind.WRONG_ADDRESS, words="Ollama.*/v1"),
    ),
    row(
        "Q69",
        "200 + error JSON",
        Answer(
            items=(b'{"error":{"message":"model not loaded","type":"x","code":null}}',),
            content_type="application/json",
        ),
        failed(FailureKind.SERVER, words="model not loaded"),
    ),
    row(
        "Q71",
        "200 + HTML login page",
        Answer(items=(_LOGIN_PAGE,), content_type="text/html"),
        failed(
            FailureKind.WRONG_ADDRESS,
            words="(?i)web page.*(base URL|address)",
        ),
    ),
    row(
        "Q72",
        "200 empty",
        Answer(content_type="", framing=Framing.LENGTH),
        ended(EndState.EMPTY),
        variant="200",
    ),
    row(
        "Q72",
        "204",
        Answer(items=(b"HTTP/1.1 204 No Content\r\n\r\n",), framing=Framing.NONE),
        ended(EndState.EMPTY),
        variant="204",
    ),
)

ENCODINGS: tuple[Row, ...] = (
    row(
        "Q60",
        "multi-byte split",
        tuple(bytes([byte]) for byte in D(KF("é😀漢", "stop")) + DONE),
        complete("é😀漢"),
    ),
    row(
        "Q61",
        "surrogate pair escaped",
        (D(C('{"content":"\\ud83d\\ude00"}', "stop")), DONE),
        complete("😀"),
    ),
    row(
        "Q63",
        "lone surrogate",
        (D(C('{"content":"a\\ud83d"}')), D(C('{"content":"b"}', "stop")), DONE),
        complete("a\ufffdb"),
    ),
    # NUL may be shown or removed; the bidi mark is the view's affair (S24), so it may stay.
    row(
        "Q64",
        "NUL and controls",
        (D(C('{"content":"a\\u0000b\\u001b[31mc\\u202ed"}', "stop")), DONE),
        complete(re.compile("a\u2400?b\u241b\\[31mc.?d"), never="[\x00\x1b]"),
    ),
    row(
        "Q65",
        "invalid UTF-8",
        (
            D(K("ok")),
            b'data: {"choices":[{"index":0,"delta":{"content":"\xff\xfe"},'
            b'"finish_reason":"stop"}]}\n\n',
            DONE,
        ),
        complete("ok\ufffd\ufffd"),
    ),
)

MEGABYTE = b"A" * 1_000_000

HUGE: tuple[Row, ...] = (
    row(
        "Q73",
        "huge single chunk",
        (D(K("x" * 2_000_000)), D(F("stop")), DONE),
        complete("x" * 2_000_000),
        grain=4_096,
    ),
    row(
        "Q74",
        "10 000 tiny chunks in one packet",
        (*[D(K("t"))] * 10_000, D(F("stop")), DONE),
        complete("t" * 10_000),
        grain=4_096,
    ),
    row(
        "Q75",
        "endless line",
        (b"data: ", *[MEGABYTE] * 64),
        failed(FailureKind.SERVER, FailureKind.BAD_REQUEST, words=r"\w"),
        grain=65_536,
        ask=Ask(requests=1),
    ),
    row(
        "Q76",
        "deep JSON / huge int",
        (
            D('{"choices":[],"x":' + "[" * 200_000 + "]" * 200_000 + "}"),
            D('{"choices":[],"created":' + "9" * 5_000 + "}"),
            D(KF("x", "stop")),
            DONE,
        ),
        complete("x", details="2 .*skipped"),
        grain=1_024,
    ),
)

_THOUGHT = D(C('{"reasoning_content":"think","content":null}'))
_FENCE = "```"

_IMAGE_URI = "data:image/png;base64,AAAA"
_IMAGE = '{"content":"","images":[{"type":"image_url","image_url":{"url":"' + _IMAGE_URI + '"}}]}'
_AUDIO = '{"audio":{"id":"a","data":"AAAA","transcript":"hi"}}'
_ANNOTATED = (
    '{"content":"x","annotations":[{"type":"url_citation","url_citation":'
    '{"url":"https://a","title":"t","start_index":0,"end_index":1}}]}'
)

EXTRAS: tuple[Row, ...] = (
    row(
        "Q77",
        "reasoning_content",
        (_THOUGHT, D(KF("x", "stop")), DONE),
        complete("x", thinking="think"),
    ),
    row(
        "Q79",
        "think tags split",
        (D(K("<th")), D(K("ink>abc</thi")), D(KF("nk>ans", "stop")), DONE),
        complete("ans", thinking="abc", never="<"),
    ),
    row(
        "Q81",
        "think tag inside code",
        (D(KF(f"{_FENCE}html\n<think>x</think>\n{_FENCE}", "stop")), DONE),
        complete(f"{_FENCE}html\n<think>x</think>\n{_FENCE}"),
    ),
    row(
        "Q82",
        "reasoning only, then length",
        (D(C('{"reasoning_content":"long"}')), D(F("length")), DONE),
        ended(EndState.LENGTH, thinking="long"),
        ask=Ask(notice="used up while thinking"),
    ),
    row(
        "Q83",
        "refusal",
        (D(C('{"refusal":"I can\'t"}')), D(F("stop")), DONE),
        ended(EndState.REFUSED, refusal="I can't"),
    ),
    row(
        "Q84",
        "images / audio / annotations delta",
        (D(C(_IMAGE)), D(C(_AUDIO)), D(C(_ANNOTATED, "stop")), DONE),
        complete(
            re.compile(r"hi\s*x"),
            citations=(CitationAdded("https://a", "t"),),
            media=(MediaAdded(MediaKind.IMAGE, _IMAGE_URI),),
        ),
    ),
)

ROWS = FRAMES + BODIES + ENCODINGS + HUGE + EXTRAS
