"""The demo's HTTP server, byte by byte: what it reads, and what it sees."""

import asyncio
import contextlib
import json
import logging
from time import monotonic

import pytest

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.http_server import HttpServer, loopback
from desktop_chat.demo.playback import ConnectionCut

HEAD = b"HTTP/1.1 "


async def reply(reader):
    """Read one reply; return its status, headers and body."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
    body = b""
    if "content-length" in headers:
        body = await reader.readexactly(int(headers["content-length"]))
    elif headers.get("transfer-encoding") == "chunked":
        while size := int(await reader.readuntil(b"\r\n"), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readexactly(2)
    else:
        body = await reader.read()
    return int(lines[0].split()[1]), headers, body


def request(path, body, *lines, method="POST", version="HTTP/1.1"):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = [f"{method} {path} {version}", "host: x", *lines, f"content-length: {len(data)}"]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + data


def exchange(serving, data, *, parts=None):
    """Send bytes, and read one reply and whatever follows it until the end."""

    async def body():
        async with serving() as served, asyncio.timeout(10):
            reader, writer = await served.connect()
            for part in parts or [data]:
                writer.write(part)
                await writer.drain()
            answer = await reply(reader)
            writer.write_eof()
            rest = await reader.read()
            writer.close()
            await writer.wait_closed()
            return *answer, rest

    return asyncio.run(body())


TOUR = {"model": "demo-tour", "messages": [{"role": "user", "content": "hi"}]}


@pytest.mark.parametrize("prefix", ["", "/v1"])
@pytest.mark.parametrize("suffix", ["", "/", "?api-version=1"])
def test_paths_are_taken_with_and_without_version(serving, prefix, suffix):
    data = request(f"{prefix}/chat/completions{suffix}", TOUR)
    status, headers, body, _ = exchange(serving, data)
    assert status == 200
    assert headers["connection"] == "keep-alive"
    assert json.loads(body)["choices"][0]["message"]["content"].startswith("Hello")


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (request("/v1/chat/completions", b"{"), 400, None),
        (request("/v1/chat/completions", b"", method="GET"), 405, "method_not_supported"),
        (request("/v1/models", b"{}"), 405, "method_not_supported"),
        (request("/v1/elsewhere", b"{}"), 404, None),
        (request("/", b"", method="GET"), 404, None),
        (request("/v1", b"", method="GET"), 404, None),
        (request("/v1/models/x%2Fy", b"", method="GET"), 404, "model_not_found"),
        (b"\x16\x03\x01 hello\r\n\r\n", 400, None),
        (b"GET / HTTP/2.0\r\n\r\n", 505, None),
        (b"GET http://[ HTTP/1.1\r\n\r\n", 400, None),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400, None),
        (b"GET / HTTP/1.1\r\na b: c\r\n\r\n", 400, None),
        (b"GET / HTTP/1.1\r\na: " + b"b" * 2_000_000, 431, None),
        (b"POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n", 400, None),
        (b"POST / HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n", 413, None),
        (b"POST / HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n", 400, None),
        (b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", 400, None),
        (b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n", 400, None),
        (b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nffffffff\r\n", 413, None),
    ],
)
def test_what_is_wrong_gets_its_status(serving, data, status, code):
    found, headers, body, _ = exchange(serving, data)
    assert found == status
    assert headers["content-type"] == "application/json"
    assert json.loads(body)["error"]["code"] == code


def test_a_request_may_come_byte_by_byte(serving):
    data = request("/v1/models", b"", method="GET")
    parts = [data[at : at + 1] for at in range(len(data))]
    assert exchange(serving, data, parts=parts)[0] == 200


def test_a_chunked_request_is_read(serving):
    body = json.dumps(TOUR).encode()
    head = b"POST /v1/chat/completions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b"%x;a=b\r\n%b\r\n5\r\n     \r\n0\r\ntrailer: x\r\n\r\n" % (len(body), body)
    assert exchange(serving, head + chunks)[0] == 200


def test_a_client_that_asks_first_is_told_to_go_on(serving):
    async def body():
        async with serving() as served, asyncio.timeout(10):
            reader, writer = await served.connect()
            data = request("/v1/chat/completions", TOUR, "expect: 100-continue")
            head, _, rest = data.partition(b"\r\n\r\n")
            writer.write(head + b"\r\n\r\n")
            assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
            writer.write(rest)
            assert (await reply(reader))[0] == 200
            writer.close()

    asyncio.run(body())


def test_requests_sent_at_once_are_answered_in_order(serving):
    async def body():
        async with serving() as served, asyncio.timeout(10):
            reader, writer = await served.connect()
            writer.write(request("/v1/chat/completions", TOUR | {"stream": True}))
            writer.write(request("/v1/models", b"", method="GET"))
            writer.write(request("/v1/nothing", b"", "connection: close"))
            answers = [await reply(reader) for _ in range(3)]
            assert [status for status, _, _ in answers] == [200, 200, 404]
            assert answers[0][2].endswith(b"data: [DONE]\n\n")
            assert await reader.read() == b""
            writer.close()

    asyncio.run(body())


def test_an_old_client_gets_a_stream_that_ends_with_the_connection(serving):
    data = request("/v1/chat/completions", TOUR | {"stream": True}, version="HTTP/1.0")
    _, headers, body, _ = exchange(serving, data)
    assert "transfer-encoding" not in headers
    assert headers["connection"] == "close"
    assert body.endswith(b"data: [DONE]\n\n")


def test_a_request_that_stops_in_the_middle_is_answered(serving):
    async def body():
        async with serving() as served, asyncio.timeout(10):
            reader, writer = await served.connect()
            writer.write(b"POST /v1/models HTTP/1.1\r\ncontent-length: 9\r\n\r\nabc")
            writer.write_eof()
            assert (await reply(reader))[0] == 400
            writer.close()

    asyncio.run(body())


def test_keepalive_comments_fill_the_wait(serving):
    async def body():
        async with serving(speed=50) as served, asyncio.timeout(10):
            reader, writer = await served.connect()
            asked = TOUR | {"model": "demo-keepalive", "stream": True}
            writer.write(request("/v1/chat/completions", asked))
            _, _, stream = await reply(reader)
            assert 5 <= stream.count(b": keep-alive\n\n") <= 10
            writer.close()

    asyncio.run(body())


@pytest.mark.parametrize(
    ("model", "stream", "until", "phase"),
    [
        ("demo-silent", True, "request", "before-headers"),
        ("demo-silent", False, "request", "before-headers"),
        ("demo-mute", True, "headers-sent", "before-first-byte"),
        ("demo-stall", True, "first-byte-sent", "streaming"),
        ("demo-stall", False, "first-byte-sent", "streaming"),
        ("demo-slow", True, "first-byte-sent", "streaming"),
    ],
)
def test_a_client_that_leaves_is_seen_at_once(serving, model, stream, until, phase):
    async def body():
        async with serving(speed=1) as served:
            _, writer = await served.connect()
            asked = TOUR | {"model": model, "stream": stream}
            writer.write(request("/v1/chat/completions", asked))
            await served.event(until)
            before = monotonic()
            writer.close()
            gone = await served.event("disconnected")
            assert gone["phase"] == phase
            assert gone["at"] - before < 1  # at once; the bound is for a busy machine
            assert served.events[0]["model"] == model

    asyncio.run(body())


def test_a_cancelled_request_of_the_sdk_is_seen(serving):
    async def body():
        async with serving() as served:
            asked = served.client.responses.create(model="demo-silent", input="x", stream=True)
            task = asyncio.create_task(asked)
            await served.event("request")
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await served.event("disconnected"))["phase"] == "before-headers"

    asyncio.run(body())


def test_a_reader_that_does_not_read_slows_the_server(serving):
    async def body():
        async with serving() as served:
            reader, writer = await served.connect()
            asked = TOUR | {"model": "demo-flood-2000000", "stream": True}
            writer.write(request("/v1/chat/completions", asked))
            await served.event("first-byte-sent")
            await reader.readexactly(100_000)
            writer.close()
            gone = await served.event("disconnected")
            assert gone["sent"] < 50_000_000  # of some 480 MB

    asyncio.run(body())


def test_progress_is_reported_while_a_long_reply_runs(serving):
    async def body():
        async with serving() as served:
            reader, writer = await served.connect()
            asked = TOUR | {"model": "demo-flood-2000000", "stream": True}
            writer.write(request("/v1/chat/completions", asked))
            while sum(each["event"] == "progress" for each in served.events) < 3:
                assert await reader.read(1 << 20)
            seen = [each for each in served.events if each["event"] == "progress"]
            assert 0 < seen[0]["sent"] < seen[1]["sent"] < seen[2]["sent"]
            assert seen[2]["at"] - seen[0]["at"] >= 0.19
            writer.close()

    asyncio.run(body())


def test_a_flood_comes_in_large_blocks(serving):
    async def body():
        demo = DemoServer()
        asked = {"model": "demo-flood", "input": "x", "stream": True}
        answer = await demo.respond("POST", "/v1/responses", {}, json.dumps(asked).encode())
        blocks = [block async for block in answer.body]
        assert sum(block.count(b"event: response.output_text.delta") for block in blocks) == 60_000
        assert len(blocks) < 300

    asyncio.run(body())


def test_the_whole_reply_is_reported(serving):
    async def body():
        async with serving() as served:
            await served.client.models.list()
            ended = await served.event("response-ended")
            assert ended["ending"] == "whole"
            names = [each["event"] for each in served.events]
            assert names == ["request", "headers-sent", "first-byte-sent", "response-ended"]

    asyncio.run(body())


def test_a_bug_is_logged_and_answered(serving, monkeypatch, caplog):
    async def broken(*_):
        raise RuntimeError("a bug")

    monkeypatch.setattr(DemoServer, "respond", broken)
    with caplog.at_level(logging.CRITICAL, logger="desktop_chat.demo.exchange"):
        assert exchange(serving, request("/v1/models", b"", method="GET"))[0] == 500


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "8.8.8.8", "example.org", ""])
def test_only_this_machine_is_served(host):
    with pytest.raises(ValueError, match=r"reached from outside|not an IP address"):
        HttpServer(DemoServer(), host=host)


@pytest.mark.parametrize(
    ("host", "address"),
    [("localhost", "127.0.0.1"), ("127.0.0.2", "127.0.0.2"), ("[::1]", "::1")],
)
def test_loopback_addresses_are_taken(host, address):
    assert loopback(host) == address


def test_closing_the_server_ends_what_is_open(serving):
    async def body():
        async with serving() as served:
            reader, writer = await served.connect()
            asked = TOUR | {"model": "demo-silent", "stream": True}
            writer.write(request("/v1/chat/completions", asked))
            await served.event("request")
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert others == set()

    asyncio.run(body())


def in_process(model, **more):
    asked = {"model": model, "input": "x", "stream": True, **more}
    demo = DemoServer(speed=10)
    return demo.respond("POST", "/v1/responses", {}, json.dumps(asked).encode())


def test_a_cut_is_raised_in_process():
    async def body():
        demo = DemoServer(speed=1e6)
        asked = {"model": "demo-reset", "input": "x", "stream": True}
        answer = await demo.respond("POST", "/v1/responses", {}, json.dumps(asked).encode())
        with pytest.raises(ConnectionCut) as cut:
            async for _ in answer.body:
                pass
        assert cut.value.reset
        assert isinstance(cut.value, ConnectionResetError)

    asyncio.run(body())


@pytest.mark.parametrize("blocks", [0, 1, 2])
def test_closing_the_body_leaves_nothing_behind(blocks):
    async def body():
        answer = await in_process("demo-slow")
        for _ in range(blocks):
            await anext(answer.body)
        await answer.body.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(answer.body)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(body())


@pytest.mark.parametrize("model", ["demo-silent", "demo-mute", "demo-slow"])
def test_a_wait_can_be_cancelled(model):
    async def body():
        async def read():
            async for _ in (await in_process(model)).body:
                pass

        task = asyncio.create_task(read())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(body())


@pytest.mark.parametrize("speed", [0, -1, float("nan")])
def test_a_speed_must_be_above_zero(speed):
    with pytest.raises(ValueError, match="speed must be above 0"):
        DemoServer(speed=speed)
