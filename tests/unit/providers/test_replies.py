"""A reply over a socket: Stop, the choice of the API, and bugs of ours."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.events import HeadersReceived, ReplyEnded, TextDelta
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Action, Hold, WireServer
from tests.unit.providers.talk import (
    HELLO,
    MISSING,
    TEXT,
    WHOLE,
    answer,
    ask,
    ending_of,
    read,
    refusal,
    sentence_of,
    to,
)

# ---- Stop


@pytest.mark.parametrize(
    "actions",
    [
        pytest.param([Hold()], id="before the headers"),
        pytest.param(answer(end=b""), id="before the first event"),
        pytest.param(answer(TEXT, end=b""), id="silent after text"),
        pytest.param(answer(*[TEXT] * 20_000, end=b""), id="behind a flood"),
    ],
)
def test_cancelling_closes_the_connection(actions: list[Action]):
    async def main(server: WireServer) -> None:
        source = Providers()
        began = asyncio.Event()
        before_headers = actions == [Hold()]

        async def reply() -> None:
            async with source.open(to(server.base_url), HELLO) as stream:
                async for batch in stream:
                    assert not any(isinstance(event, ReplyEnded) for event in batch)
                    began.set()

        task = asyncio.create_task(reply())
        if before_headers:
            await asyncio.to_thread(server.wait_for_exchange)
        else:
            await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        exchange = server.wait_for_exchange()
        assert await asyncio.to_thread(exchange.closed.wait, 5)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await source.aclose()

    with WireServer([actions]) as server:
        asyncio.run(main(server))


def test_leaving_the_loop_early_closes_the_connection():
    async def main(server: WireServer) -> None:
        source = Providers()
        async with source.open(to(server.base_url), HELLO) as stream:
            async for batch in stream:
                if any(isinstance(event, TextDelta) for event in batch):
                    break
        exchange = server.wait_for_exchange()
        assert await asyncio.to_thread(exchange.closed.wait, 5)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await source.aclose()

    with WireServer([answer(TEXT, end=b"")]) as server:
        asyncio.run(main(server))


def test_a_reply_that_is_never_read_sends_nothing():
    async def main(server: WireServer) -> None:
        source = Providers()
        async with source.open(to(server.base_url), HELLO):
            pass
        await source.aclose()

    with WireServer([WHOLE]) as server:
        asyncio.run(main(server))
        assert server.requests == []


# ---- which API


def test_automatic_goes_on_to_the_next_api_and_remembers_it():
    whole = b'{"choices":[{"text":"Hi","finish_reason":"stop"}]}'

    def serve(request: Any, _number: int) -> list[Action]:
        known = request.path == "/v1/completions"
        return refusal("200 OK", whole) if known else MISSING

    async def main(server: WireServer) -> None:
        source = Providers()
        automatic = to(server.base_url, api=None)
        for _ in range(2):
            events = await read(source, automatic)
            assert TextDelta("Hi") in events
            assert events.count(HeadersReceived()) == 1
            assert ending_of(events).state is EndState.COMPLETE
        await source.aclose()

    with WireServer(serve) as server:
        asyncio.run(main(server))
        paths = [request.path.removeprefix("/v1/") for request in server.requests]
    assert paths == ["chat/completions", "responses", "completions", "completions"]


def test_lm_studio_says_with_status_200_that_an_api_is_missing():
    missing = b'{"error":"Unexpected endpoint or method. (POST /v1/chat/completions)"}'
    with WireServer([refusal("200 OK", missing), WHOLE]) as server:
        assert ask(to(server.base_url, api=None)).state is EndState.COMPLETE
        assert server.requests[1].path == "/v1/responses"


def test_where_no_api_is_left_the_address_is_wrong():
    with WireServer([MISSING]) as server:
        ending = ask(to(server.base_url, api=None))
        assert len(server.requests) == 3
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.WRONG_ADDRESS
    assert "/v1" in ending.failure.sentence


def test_an_unknown_model_is_no_missing_api():
    body = b'{"error":{"message":"The model `m` does not exist","code":"model_not_found"}}'
    with WireServer([refusal("404 Not Found", body)]) as server:
        ending = ask(to(server.base_url, api=None))
        assert len(server.requests) == 1
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.MODEL_UNKNOWN


# ---- bugs of ours


def test_a_bug_ends_the_reply_and_is_logged_without_what_it_read(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    words = "secret words of a reply"

    def fail(*_: Any) -> None:
        raise RuntimeError(words)

    monkeypatch.setattr("desktop_chat.providers.mapper.ReplyMapper.feed", fail)
    with WireServer([WHOLE]) as server:
        ending = ask(to(server.base_url))
    assert ending.state is EndState.FAILED
    assert "fault of the program" in sentence_of(ending)
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
