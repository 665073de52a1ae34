"""What went over the wire is kept for the last replies, within bounds and without the key."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.connection import Api, PromptMessage, ReplyRequest, Role
from desktop_chat.domain.inspection import NO_KEY, Inspection, as_curl
from desktop_chat.providers.inspections import (
    MOST_BYTES,
    Inspections,
    Recording,
    cut,
    read_events,
)
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Action, WireServer
from tests.unit.providers.doctor.servers import said
from tests.unit.providers.talk import (
    DONE,
    HELLO,
    KEY,
    STOP,
    TEXT,
    WHOLE,
    answer,
    closed_port,
    read,
    to,
)

TAGGED = replace(HELLO, tag="turn")
USAGE = b'data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":8}}\n\n'


def inspect(*answers: list[Action], request: ReplyRequest = TAGGED) -> tuple[Inspection, ...]:
    async def main(address: str) -> tuple[Inspection, ...]:
        source = Providers()
        try:
            for _ in answers:
                await read(source, to(address, key=KEY), request)
            return source.inspections("turn")
        finally:
            await source.aclose()

    with WireServer(answers) as server:
        return asyncio.run(main(server.base_url))


def test_a_reply():
    (seen,) = inspect(answer(TEXT, STOP, USAGE, DONE))
    assert json.loads(seen.body)["messages"] == [{"role": "user", "content": "hello"}]
    assert ("authorization", NO_KEY) in [(name.lower(), value) for name, value in seen.headers]
    assert KEY not in repr(seen)
    assert (seen.status, seen.ending, seen.tokens) == (200, "complete (stop)", 8)
    assert seen.url.endswith("/v1/chat/completions")
    assert json.loads(seen.events[0].data)["choices"]
    assert seen.events[-1].data == "[DONE]"
    assert seen.answered is not None
    assert seen.first_byte is not None
    assert seen.first_output is not None
    assert seen.ended is not None
    assert seen.answered <= seen.first_byte <= seen.first_output <= seen.ended


def test_headers_of_a_connections_own_may_hold_a_key_under_any_name():
    async def main(address: str) -> tuple[Inspection, ...]:
        source = Providers()
        connection = replace(to(address), headers=(("X-My-Pass", "open-sesame"),))
        try:
            await read(source, connection, TAGGED)
            return source.inspections("turn")
        finally:
            await source.aclose()

    with WireServer([WHOLE]) as server:
        (seen,) = asyncio.run(main(server.base_url))
        assert server.requests[0].headers["x-my-pass"] == "open-sesame"
    assert "open-sesame" not in repr(seen)
    assert "x-my-pass: (key removed)" in as_curl(seen).lower()


def test_a_refusal_with_the_raw_error():
    (seen,) = inspect(said("400 Bad Request", {"error": {"message": f"bad {KEY}"}}))
    assert seen.status == 400
    assert seen.ending == "failed"
    assert '"message"' in seen.error
    assert KEY not in repr(seen)


def test_what_is_put_right_silently_is_a_request_of_its_own():
    strict = said("400 Bad Request", {"error": {"message": "stream_options: not permitted"}})

    async def main(address: str) -> tuple[Inspection, ...]:
        source = Providers()
        try:
            await read(source, to(address, key=KEY), TAGGED)
            return source.inspections("turn")
        finally:
            await source.aclose()

    with WireServer([strict, WHOLE]) as server:
        first, second = asyncio.run(main(server.base_url))
    assert (first.status, first.ending) == (400, "failed")
    assert (second.status, second.ending) == (200, "complete (stop)")
    assert "stream_options" not in second.body


def test_a_connection_that_is_refused():
    async def main() -> tuple[Inspection, ...]:
        source = Providers()
        try:
            await read(source, to(f"http://127.0.0.1:{closed_port()}/v1"), TAGGED)
            return source.inspections("turn")
        finally:
            await source.aclose()

    (seen,) = asyncio.run(main())
    assert seen.status is None
    assert "Nothing is listening" in seen.error


def test_only_replies_are_kept_and_only_the_last_ones():
    assert inspect(WHOLE, request=HELLO) == ()
    assert len(inspect(*[WHOLE] * 23)) == 20


def test_the_answer_is_bounded_and_its_middle_is_left_out():
    kept = Inspections()
    recording = Recording("turn", to("http://h/v1"), Api.CHAT, {}, SystemClock())
    kept.begin(recording)
    piece = b"data: " + b"x" * 9_992 + b"\n\n"
    for _ in range(500):
        recording.read(piece)
    (seen,) = kept.of("turn")
    assert seen.size == 5_000_000
    assert seen.size - seen.left_out <= MOST_BYTES
    assert sum(event.size for event in seen.events) <= MOST_BYTES
    assert seen.events[-1].data.endswith(" …")


def test_long_texts_of_a_request_are_cut_in_the_middle():
    messages = [{"role": "user", "content": f"{n}" * 500_000} for n in range(10)]
    body = cut({"model": "m", "messages": messages}, MOST_BYTES)
    text = json.dumps(body)
    assert len(text) <= MOST_BYTES * 1.1
    assert "characters left out" in text
    assert body["messages"][3]["content"].startswith("333")
    assert messages[0]["content"] == "0" * 500_000
    whole = {"messages": [{"content": "short"}]}
    assert cut(whole, MOST_BYTES) == whole


@pytest.mark.parametrize(
    ("reads", "events"),
    [
        ([], []),
        ([(1.0, b'{"a":1}')], [(1.0, "", '{"a":1}')]),
        ([(1.0, b"data: a\n\nda"), (2.0, b"ta: b\n\n")], [(1.0, "", "a"), (2.0, "", "b")]),
        ([(1.0, b"event: x\r\ndata: a\r\n\r\n")], [(1.0, "x", "a")]),
        ([(1.0, b": ping\n\ndata: a\ndata: b\n\n")], [(1.0, "comment", "ping"), (1.0, "", "a\nb")]),
    ],
)
def test_events(reads: list[tuple[float, bytes]], events: list[tuple[float, str, str]]):
    assert [(each.at, each.name, each.data) for each in read_events(reads)] == events


@pytest.mark.skipif(sys.platform == "win32", reason="a command for a POSIX shell")
def test_curl_sends_the_same_again_without_the_key():
    hard = ReplyRequest("m", (PromptMessage(Role.USER, 'it\'s $HOME "`x`"'),), tag="turn")
    (seen,) = inspect(WHOLE, request=hard)
    command = as_curl(seen)
    assert KEY not in command
    assert "content-length" not in command.lower()
    assert "Bearer $OPENAI_API_KEY" in command
    shown = subprocess.run(
        ["/bin/sh", "-c", 'curl() { printf "%s\\n" "$@"; }\n' + command],
        env={"OPENAI_API_KEY": "k"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert json.loads(shown[-1]) == json.loads(seen.body)
    assert any(line.lower() == "authorization: bearer k" for line in shown)
