"""The server of these tests does what it is told: checked with bare sockets."""

from __future__ import annotations

import socket
import threading

import pytest

from tests.helpers.wire_server import (
    Action,
    Fin,
    Hold,
    Reset,
    Send,
    WaitFor,
    WireServer,
    pieces_of,
    random_pieces,
    whole,
)
from tests.wire.macros import KF, RCOMP, TD, D, E, F, K, T
from tests.wire.schema import Answer

REQUEST = b'POST /v1/x HTTP/1.1\r\nHost: h\r\nX-Test: 1\r\nContent-Length: 7\r\n\r\n{"a":1}'


def call(server: WireServer) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", server.port), timeout=5)
    client.sendall(REQUEST)
    return client


def read_all(client: socket.socket) -> bytes:
    data = b""
    while piece := client.recv(65_536):
        data += piece
    return data


@pytest.mark.parametrize("recut", [whole, pieces_of(7), pieces_of(1), random_pieces(5)])
def test_every_way_of_cutting_sends_the_same_bytes_and_a_fin(recut):
    sent = bytes(range(256)) * 4
    with WireServer([[Send(sent), Fin()]], recut=recut) as server, call(server) as client:
        assert read_all(client) == sent


def test_a_request_is_recorded_and_so_is_the_close_of_its_peer():
    with WireServer([[Hold()]]) as server:
        with call(server):
            exchange = server.wait_for_exchange()
            assert not exchange.closed.is_set()
        assert exchange.closed.wait(5)
    request = exchange.request
    assert (request.method, request.path, request.json) == ("POST", "/v1/x", {"a": 1})
    assert request.headers["x-test"] == "1"


def test_a_reset_is_a_reset():
    with (
        WireServer([[Reset()]]) as server,
        call(server) as client,
        pytest.raises(ConnectionResetError),
    ):
        client.recv(1)


def test_answers_come_in_order_on_one_connection_and_the_last_one_stays():
    script: list[list[Action]] = [[Send(b"a")], [Send(b"b")]]
    with WireServer(script) as server, call(server) as client:
        got = client.recv(1)
        for _ in range(2):
            client.sendall(REQUEST)
            got += client.recv(1)
    assert got == b"abb"
    assert len(server.requests) == 3


def test_no_byte_leaves_before_the_event_is_set():
    event = threading.Event()
    with WireServer([[WaitFor(event), Send(b"x"), Fin()]]) as server, call(server) as client:
        client.settimeout(0.1)
        with pytest.raises(TimeoutError):
            client.recv(1)
        event.set()
        client.settimeout(5)
        assert read_all(client) == b"x"


def test_leaving_the_server_leaves_no_thread_behind():
    before = set(threading.enumerate())
    with WireServer([[Hold()]]) as server:
        client = call(server)
        server.wait_for_exchange()
    client.close()
    assert set(threading.enumerate()) <= before


def test_a_chunked_answer_is_framed_item_by_item():
    actions = Answer(items=(b"ab", b"c" * 16)).actions()
    with WireServer([actions]) as server, call(server) as client:
        client.shutdown(socket.SHUT_WR)
        head, _, body = read_all(client).partition(b"\r\n\r\n")
    assert body == b"2\r\nab\r\n10\r\n" + b"c" * 16 + b"\r\n0\r\n\r\n"
    assert head == (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
        b"Transfer-Encoding: chunked"
    )


# The macros, against the text of WIRE.md A.1.
@pytest.mark.parametrize(
    ("made", "written"),
    [
        (
            K("t"),
            '{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m",'
            '"choices":[{"index":0,"delta":{"content":"t"},"finish_reason":null}]}',
        ),
        (
            KF("t", "r"),
            '{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m",'
            '"choices":[{"index":0,"delta":{"content":"t"},"finish_reason":"r"}]}',
        ),
        (
            F("r"),
            '{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m",'
            '"choices":[{"index":0,"delta":{},"finish_reason":"r"}]}',
        ),
        (
            T("t", None),
            '{"id":"cmpl","object":"text_completion","created":1,"model":"m",'
            '"choices":[{"text":"t","index":0,"logprobs":null,"finish_reason":null}]}',
        ),
        (D("j"), b"data: j\n\n"),
        (E("a.b", {"c": 1}), b'event: a.b\ndata: {"type":"a.b","c":1}\n\n'),
        (
            TD("t"),
            b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta",'
            b'"item_id":"msg_1","output_index":0,"content_index":0,"delta":"t",'
            b'"sequence_number":4}\n\n',
        ),
        (
            RCOMP,
            b'event: response.completed\ndata: {"type":"response.completed","response":'
            b'{"id":"resp_1","object":"response","created_at":1,"status":"completed",'
            b'"model":"m","output":[],"parallel_tool_calls":true,"tool_choice":"auto",'
            b'"tools":[]},"sequence_number":9}\n\n',
        ),
    ],
)
def test_the_macros_expand_to_what_the_page_says(made: str | bytes, written: str | bytes):
    assert made == written
