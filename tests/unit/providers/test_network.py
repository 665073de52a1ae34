"""What the network and TLS do to a request, in words and states."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.endings import Ending, EndState, FailureKind
from desktop_chat.providers.source import Limits, Providers
from tests.helpers.wire_server import Action, Fin, Hold, Reset, WireServer
from tests.unit.providers.talk import (
    STOP,
    TEXT,
    WHOLE,
    answer,
    ask,
    closed_port,
    ending_of,
    read,
    sentence_of,
    to,
)

CERTIFICATES = Path(__file__).parent / "certificates"

# ---- the network


def test_nothing_listens():
    ending = ask(to(f"http://127.0.0.1:{closed_port()}/v1"))
    assert ending.state is EndState.INTERRUPTED
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.NETWORK
    assert "Nothing is listening at 127.0.0.1:" in ending.failure.sentence
    assert "Is Ollama" in ending.failure.sentence


def test_a_host_that_does_not_exist(monkeypatch: pytest.MonkeyPatch):
    def unknown(*_args: Any, **_more: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    ending = ask(to("http://no.invalid/v1"))
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.NETWORK
    assert "Cannot find the host no.invalid" in ending.failure.sentence


def test_a_connection_that_is_not_taken():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        with contextlib.ExitStack() as waiting:
            for _ in range(3):
                client = waiting.enter_context(socket.socket())
                client.setblocking(False)
                client.connect_ex(address)
            ending = ask(to(f"http://127.0.0.1:{address[1]}/v1"), Limits(connect=0.2))
    assert ending.state is EndState.INTERRUPTED
    assert "did not take the connection in time" in sentence_of(ending)


@pytest.mark.parametrize("last", [Fin(), Reset()])
def test_a_connection_that_is_closed_without_an_answer(last: Action):
    with WireServer([[last]]) as server:
        ending = ask(to(server.base_url))
    assert ending.state is EndState.INTERRUPTED
    assert "closed the connection without an answer" in sentence_of(ending)


def test_headers_that_never_come():
    with WireServer([[Hold()]]) as server:
        ending = ask(to(server.base_url), Limits(headers=0.1))
        assert server.wait_for_exchange().closed.wait(5)
    assert ending.state is EndState.INTERRUPTED
    assert "did not begin to answer" in sentence_of(ending)


def test_an_answer_that_falls_silent():
    with WireServer([answer(TEXT, end=b"")]) as server:
        ending = ask(to(server.base_url), Limits(idle=0.1))
        assert server.wait_for_exchange().closed.wait(5)
    assert ending.state is EndState.INTERRUPTED
    assert "sent nothing" in sentence_of(ending)


def test_silence_after_the_finish_reason_is_the_end():
    with WireServer([answer(TEXT, STOP, end=b"")]) as server:
        assert ask(to(server.base_url), Limits(after_finish=0.1)).state is EndState.COMPLETE


def test_a_kept_connection_that_the_server_closed_costs_one_silent_retry():
    # The second request on the first connection is read and then cut.
    with WireServer([WHOLE, [Reset()], WHOLE]) as server:
        assert ask(to(server.base_url), times=2).state is EndState.COMPLETE
        assert len(server.requests) == 3


def test_a_new_connection_that_is_cut_is_not_retried():
    with WireServer([[Reset()], WHOLE]) as server:
        assert ask(to(server.base_url)).state is EndState.INTERRUPTED
        assert len(server.requests) == 1


@pytest.mark.parametrize("lost", [Hold(), Reset()])
def test_after_the_network_was_lost_in_all_replies_the_next_one_is_whole(lost: Action):
    # As after a suspended laptop wakes: FAULTS.md F10.
    async def main(server: WireServer) -> list[Ending]:
        source = Providers(limits=Limits(idle=0.5))
        try:
            cut = await asyncio.gather(*(read(source, to(server.base_url)) for _ in range(3)))
            server.answers = [WHOLE]
            return [*map(ending_of, cut), ending_of(await read(source, to(server.base_url)))]
        finally:
            await source.aclose()

    with WireServer([[*answer(TEXT, end=b"")[:-1], lost]]) as server:
        *cut, last = asyncio.run(main(server))
    assert {ending.state for ending in cut} == {EndState.INTERRUPTED}
    assert last.state is EndState.COMPLETE


def test_connections_are_used_again():
    with WireServer([WHOLE]) as server:
        assert ask(to(server.base_url), times=3).state is EndState.COMPLETE
        threads = [name for name in map(str, server._threads) if "accept" not in name]
        assert len(threads) == 1


# ---- TLS


@contextlib.contextmanager
def raw_server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """Give each connection to `talk`, close it afterwards, and yield the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), client:
                talk(client)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def tls_server(name: str) -> contextlib.AbstractContextManager[int]:
    """Serve handshakes with one of the certificates, and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")

    def shake_hands(client: socket.socket) -> None:
        context.wrap_socket(client, server_side=True).close()

    return raw_server(shake_hands)


@pytest.mark.parametrize(
    ("name", "trusted", "words"),
    [
        ("self_signed", False, "self-signed"),
        ("expired", True, "expired"),
        ("other_host", True, "belongs to another host"),
    ],
)
def test_a_bad_certificate_is_refused_in_words(
    name: str, trusted: bool, words: str, monkeypatch: pytest.MonkeyPatch
):
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / f"{name}.pem"))
    with tls_server(name) as port:
        ending = ask(to(f"https://127.0.0.1:{port}/v1"))
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.NETWORK
    assert words in ending.failure.sentence


def test_an_own_certificate_file_is_trusted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "self_signed.pem"))
    with tls_server("self_signed") as port:
        ending = ask(to(f"https://127.0.0.1:{port}/v1"))
    # The handshake worked; the server closes after it.
    assert "without an answer" in sentence_of(ending)


def test_a_server_without_tls():
    with raw_server(lambda client: client.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        ending = ask(to(f"https://127.0.0.1:{port}/v1"))
    assert ending.state is EndState.FAILED
    assert "http://" in sentence_of(ending)
