"""What a connection sets of its own: headers, time-outs, proxy, certificates, habits."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.connection import DIRECT, Connection, Habits, ReplyRequest, TimeOuts
from desktop_chat.domain.endings import EndState, FailureKind
from desktop_chat.domain.parameters import Parameters
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Hold, WireServer
from tests.unit.providers.talk import HELLO, KEY, WHOLE, ask, closed_port, read, sentence_of, to

CERTIFICATES = Path(__file__).parent / "certificates"


def test_headers_organisation_and_project_go_with_each_request() -> None:
    with WireServer([WHOLE]) as server:
        connection = replace(
            to(server.base_url, key=KEY),
            organisation="org-1",
            project="proj-1",
            headers=(("X-Title", "Desktop Chat"),),
        )
        assert ask(connection).state is EndState.COMPLETE
        [request] = server.requests
    assert request.headers["openai-organization"] == "org-1"
    assert request.headers["openai-project"] == "proj-1"
    assert request.headers["x-title"] == "Desktop Chat"
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_each_server_hears_its_own_key_and_headers_alone() -> None:
    with WireServer([WHOLE] * 3) as one, WireServer([WHOLE]) as two:
        first = replace(to(one.base_url, key="sk-for-one-0123456789"), headers=(("X-One", "1"),))
        second = to(two.base_url, key="sk-for-two-0123456789")
        changed = replace(first, key=Secret("sk-new-for-one-012345"), headers=())

        async def main() -> None:
            source = Providers()
            for each in (first, second, replace(first, name="renamed", model="other"), changed):
                await read(source, each)
            assert len(source._shared.clients._clients) == 3
            await source.aclose()

        asyncio.run(main())
        keys = [request.headers["authorization"] for request in one.requests]
        assert keys == ["Bearer sk-for-one-0123456789"] * 2 + ["Bearer sk-new-for-one-012345"]
        assert "x-one" not in one.requests[2].headers
        [heard] = two.requests
        assert heard.headers["authorization"] == "Bearer sk-for-two-0123456789"
        assert "x-one" not in heard.headers


def test_time_outs_are_the_connections_own() -> None:
    with WireServer([[Hold()]]) as server:
        connection = replace(to(server.base_url), time_outs=TimeOuts(answer=0.1))
        ending = ask(connection)
    assert ending.state is EndState.INTERRUPTED
    assert "did not begin to answer" in sentence_of(ending)


def test_a_proxy_of_the_connections_own(monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer([WHOLE]) as proxy, WireServer([WHOLE]) as other:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{other.port}")
        connection = replace(to("http://no.invalid/v1"), proxy=f"http://127.0.0.1:{proxy.port}")
        assert ask(connection).state is EndState.COMPLETE
        assert proxy.requests[0].path == "http://no.invalid/v1/chat/completions"
        assert other.requests == []


def test_a_loopback_server_is_reached_past_the_connections_own_proxy() -> None:
    with WireServer([WHOLE]) as proxy, WireServer([WHOLE]) as server:
        connection = replace(to(server.base_url, key=KEY), proxy=f"http://127.0.0.1:{proxy.port}")
        assert ask(connection).state is EndState.COMPLETE
        assert proxy.requests == []


def test_direct_goes_past_the_systems_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer([WHOLE]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        ending = ask(replace(to("http://no.invalid/v1"), proxy=DIRECT))
        assert ending.state is EndState.INTERRUPTED
        assert proxy.requests == []


def test_a_proxy_that_is_not_there_is_named_with_where_it_is_set() -> None:
    connection = replace(to("http://no.invalid/v1"), proxy=f"http://127.0.0.1:{closed_port()}")
    ending = ask(connection)
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.NETWORK
    assert connection.proxy in ending.failure.sentence
    assert "connection’s settings" in ending.failure.sentence


@contextmanager
def socks_proxy(target: int) -> Iterator[tuple[int, list[bytes]]]:
    """Run a SOCKS5 proxy for one connection, which always leads to a local port."""
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            client, _ = listener.accept()
            with client, socket.create_connection(("127.0.0.1", target)) as server:
                client.recv(64)
                client.sendall(b"\x05\x00")
                asked.append(client.recv(300))
                client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
                back = threading.Thread(target=pump, args=(server, client))
                back.start()
                pump(client, server)
                back.join()

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    worker = threading.Thread(target=serve)
    worker.start()
    try:
        yield listener.getsockname()[1], asked
    finally:
        listener.close()
        worker.join(5)


def test_a_socks_proxy_of_the_connections_own() -> None:
    with WireServer([WHOLE]) as server, socks_proxy(server.port) as (port, asked):
        connection = replace(to("http://no.invalid/v1"), proxy=f"socks5://127.0.0.1:{port}")
        assert ask(connection).state is EndState.COMPLETE
    # The proxy is asked for the name: it is not looked up here.
    assert b"no.invalid" in asked[0]


@contextmanager
def tls_server(name: str) -> Iterator[str]:
    """Serve one whole reply with a certificate of the tests' own; yield the base address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    body = WHOLE[0].data  # type: ignore[union-attr]
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            raw, _ = listener.accept()
            with raw, context.wrap_socket(raw, server_side=True) as client:
                client.recv(65_536)
                client.sendall(body)
                client.recv(1)

    worker = threading.Thread(target=serve)
    worker.start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        listener.close()
        worker.join(5)


def test_certificates_of_the_connections_own_are_trusted_beside_the_systems() -> None:
    own = str(CERTIFICATES / "self_signed.pem")
    with tls_server("self_signed") as address:
        assert ask(replace(to(address), ca_file=own)).state is EndState.COMPLETE
    with tls_server("self_signed") as address:
        assert "certificate" in sentence_of(ask(to(address)))
    with tls_server("expired") as address:
        assert "certificate" in sentence_of(ask(replace(to(address), ca_file=own)))


def test_a_certificate_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    nonsense = tmp_path / "own.pem"
    nonsense.write_text("nothing", "utf-8")
    for path in (nonsense, tmp_path / "missing.pem", tmp_path):
        ending = ask(replace(to("https://127.0.0.1:9/v1"), ca_file=str(path)))
        assert ending.failure is not None
        assert ending.failure.kind is FailureKind.SETUP
        assert path.name in ending.failure.sentence
        assert "SSL_CERT_FILE" not in ending.failure.sentence


@pytest.mark.parametrize(
    ("habits", "field"),
    [(Habits(), "max_tokens"), (Habits(limit_field="max_completion_tokens"), None)],
)
def test_habits_are_kept_from_the_first_request(habits: Habits, field: str | None) -> None:
    async def main(connection: Connection, request: ReplyRequest) -> None:
        source = Providers()
        await read(source, connection, request)
        await source.aclose()

    with WireServer([WHOLE]) as server:
        limited = replace(HELLO, parameters=Parameters(max_tokens=7))
        asyncio.run(main(replace(to(server.base_url), habits=habits), limited))
        [request] = server.requests
    assert request.json[field or habits.limit_field] == 7
    refusing = Habits(frozenset({"stream_options"}))
    with WireServer([WHOLE]) as server:
        ask(replace(to(server.base_url), habits=refusing))
        assert "stream_options" not in server.requests[0].json
