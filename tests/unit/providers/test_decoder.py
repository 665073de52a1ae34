"""The event decoder: what real servers send, in pieces of any size."""

from __future__ import annotations

import itertools
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.providers.decoder import (
    EventDecoder,
    Frame,
    LineTooLongError,
    Mark,
    NamedFrame,
)

LIMIT = 1 << 20


def decoder(line: int = LIMIT, document: int = 4 * LIMIT) -> EventDecoder:
    return EventDecoder(line_limit=line, document_limit=document)


def decode(*pieces: bytes) -> list[Frame]:
    mine = decoder()
    frames = [frame for piece in pieces for frame in mine.feed(piece)]
    return frames + mine.finish()


@pytest.mark.parametrize(
    ("body", "frames"),
    [
        pytest.param(b'data: {"a":1}\n\n', [{"a": 1}], id="plain"),
        pytest.param(b'data:{"a":1}\n\n', [{"a": 1}], id="no space"),
        pytest.param(b'data: {"a":1}\r\n\r\n: x\r\n\r\n', [{"a": 1}, Mark.KEEP_ALIVE], id="crlf"),
        pytest.param(b'data: {"a":1}\r\rdata: {"a":2}\r\r', [{"a": 1}, {"a": 2}], id="cr"),
        pytest.param(b'\xef\xbb\xbfdata: {"a":1}\n\n', [{"a": 1}], id="bom"),
        pytest.param(b'data: {"a":\ndata: 1}\n\n', [{"a": 1}], id="multi-line"),
        pytest.param(b'data: {"a":1}', [{"a": 1}], id="unterminated"),
        pytest.param(b"data: [DONE]\n\n", [Mark.DONE], id="done"),
        pytest.param(b"data:[DONE]", [Mark.DONE], id="done, bare"),
        pytest.param(b": ping\n\n", [Mark.KEEP_ALIVE], id="comment"),
        pytest.param(b":\n\n", [Mark.KEEP_ALIVE], id="bare colon"),
        pytest.param(b"id: 7\n\nretry: 3\n\nevent: x\n\n", [], id="no data"),
        pytest.param(b"data:\n\ndata\n\n", [], id="empty data"),
        pytest.param(b'data: {"a":"\xff\xfe"}\n\n', [{"a": "\ufffd\ufffd"}], id="bad utf-8"),
        pytest.param(b'data: {"a":\n\ndata: {"a":2}\n\n', [Mark.MALFORMED, {"a": 2}], id="broken"),
        pytest.param(b"data: null\n\ndata: 7\n\n", [Mark.MALFORMED] * 2, id="no object"),
        pytest.param(
            b'event: error\ndata: {"m":1}\n\n', [NamedFrame("error", {"m": 1})], id="named"
        ),
        pytest.param(
            b'event: t\ndata: {"type":"t"}\n\n', [{"type": "t"}], id="named as its type"
        ),
        pytest.param(b'error: {"m":1}\n\n', [NamedFrame("error", {"m": 1})], id="error field"),
        pytest.param(
            b"error: out of memory\n\n",
            [NamedFrame("error", {"message": "out of memory"})],
            id="error field with words",
        ),
        pytest.param(b'{"a":1}\n{"a":2}\n', [{"a": 1}, {"a": 2}], id="ndjson"),
        pytest.param(b'{\n "a": 1\n}\n', [{"a": 1}], id="pretty document"),
        pytest.param(b'\n\n {"a":1}', [Mark.KEEP_ALIVE, {"a": 1}], id="blank lines first"),
        pytest.param(b'[{"a":1},{"a":2}]', [{"a": 1}, {"a": 2}], id="list"),
        pytest.param(
            b'data: {"a":1}\n\n{"error":{"m":1}}\n', [{"a": 1}, {"error": {"m": 1}}], id="bare line"
        ),
        pytest.param(
            b'data: {"a":1}\n\n{\n "error": 2\n}\n', [{"a": 1}, {"error": 2}], id="bare, pretty"
        ),
        pytest.param(b'data: {"a":1}\ndata: {"a":2}\n\n', [{"a": 1}, {"a": 2}], id="ran together"),
        pytest.param(b'data: {"a":1}data: {"a":2}\n\n', [{"a": 1}, {"a": 2}], id="in one line"),
        pytest.param(b'data: {"a":1}\ndata: [DONE]\n', [{"a": 1}, Mark.DONE], id="and done"),
        pytest.param(b'data: {"a":1,\n"b":2}\n\n', [Mark.MALFORMED], id="line end inside"),
        pytest.param('data: {"a":"\u2028\x85"}\n\n'.encode(), [{"a": "\u2028\x85"}], id="u2028"),
    ],
)  # fmt: skip
def test_what_servers_send(body: bytes, frames: list[Frame]):
    assert decode(body) == frames
    assert decode(*(bytes([byte]) for byte in body)) == frames


def test_deep_json_and_huge_numbers_are_skipped_and_counted():
    deep = b'data: {"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}\n\n"
    huge = b'data: {"x":' + b"9" * 5_000 + b"}\n\n"
    frames = decode(deep + huge + b'data: {"a":1}\n\n')
    assert frames == [Mark.MALFORMED, Mark.MALFORMED, {"a": 1}]


@pytest.mark.parametrize(
    "tail", [b'data: {"a"', b"\xef\xbb", b"data: [DO", b"data", b'{"a":', b'{\n"a":']
)
def test_an_event_that_the_end_cuts_is_not_damage(tail: bytes):
    mine = decoder()
    assert mine.feed(tail) + mine.finish() == []
    assert mine.truncated


def test_a_page_is_kept_for_the_judge_and_makes_no_events():
    mine = decoder()
    page = b"<!doctype html>\ndata: {}\n\n" + b"x" * 100_000
    assert mine.feed(page) + mine.finish() == []
    assert mine.is_page
    assert mine.head == page.decode()[:4_096]


def test_plain_words_are_kept_for_the_judge():
    mine = decoder()
    assert mine.feed(b"Ollama is running") + mine.finish() == []
    assert mine.head.strip() == "Ollama is running"


def test_a_line_over_its_limit_is_refused():
    mine = decoder(line=1_000)
    mine.feed(b"data: " + b"A" * 900)
    with pytest.raises(LineTooLongError):
        mine.feed(b"A" * 200)


def test_many_data_lines_of_one_event_share_the_limit():
    mine = decoder(line=1_000)
    with pytest.raises(LineTooLongError):
        mine.feed((b"data: " + b"A" * 100 + b"\n") * 20)


def test_a_document_has_a_limit_of_its_own():
    body = json.dumps({"a": "x" * 3_000}).encode()
    mine = decoder(line=1_000, document=10_000)
    assert mine.feed(body) + mine.finish() == [{"a": "x" * 3_000}]
    small = decoder(line=1_000, document=2_000)
    with pytest.raises(LineTooLongError):
        small.feed(body)


def test_single_bytes_cost_the_same_each():
    event = b'data: {"a":"' + b"x" * 200_000 + b'"}\n\n'
    began = time.perf_counter()
    frames = decode(*(event[at : at + 1] for at in range(len(event))))
    assert frames == [{"a": "x" * 200_000}]
    # A quadratic decoder takes minutes; the limit is generous for a slow machine.
    assert time.perf_counter() - began < 10


_LINES = st.sampled_from(
    [
        b'data: {"a":1}',
        b'data:{"b":"\xc3\xa9\xf0\x9f\x98\x80"}',
        b'event: error',
        b'event: ping',
        b'data: {"type":"ping"}',
        b"data: [DONE]",
        b"data: {",
        b'data: "c":1}',
        b": note",
        b"id: 1",
        b'{"x":1}',
        b"{",
        b'"y":2',
        b"}",
        b"<p>",
        b"words",
        b'error: {"m":1}',
        b"",
        b"",
        b"\xff",
        b"\xef\xbb\xbf",
    ]
)  # fmt: skip
_BODIES = st.lists(st.tuples(_LINES, st.sampled_from([b"\n", b"\r\n", b"\r"]))).map(
    lambda lines: b"".join(line + end for line, end in lines)
)


@given(body=_BODIES, cuts=st.lists(st.integers(0, 400)))
def test_the_same_bytes_give_the_same_frames_however_they_are_cut(body: bytes, cuts: list[int]):
    places = [0, *sorted(cut for cut in cuts if cut < len(body)), len(body)]
    pieces = [body[a:b] for a, b in itertools.pairwise(places)]
    assert decode(*pieces) == decode(body)


@given(body=st.binary(max_size=300))
def test_no_bytes_make_it_fail(body: bytes):
    assert decode(body) == decode(*(bytes([byte]) for byte in body))
