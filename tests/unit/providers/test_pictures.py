"""A picture is fetched once, from its own host, without anything that tells who asks."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.domain.ports import PictureRefused
from desktop_chat.providers.pictures import PictureFetcher
from tests.helpers.wire_server import Action, Fin, Hold, Send, WireServer


def answer(status: str, headers: str, body: bytes = b"") -> list[Action]:
    head = f"HTTP/1.1 {status}\r\n{headers}connection: close\r\n\r\n".encode()
    return [Send(head + body), Fin()]


def fetch(server: WireServer, **limits: float) -> bytes:
    fetcher = PictureFetcher(**limits)  # type: ignore[arg-type]
    return asyncio.run(fetcher.fetch(f"http://127.0.0.1:{server.port}/a.png?x=1"))


def test_picture_is_fetched_with_nothing_but_its_address() -> None:
    with WireServer(
        [answer("200 OK", "content-type: image/png\r\nset-cookie: a=b\r\n", b"PNG")]
    ) as server:
        assert fetch(server) == b"PNG"
        assert len(server.requests) == 1
        request = server.requests[0]
        assert (request.method, request.path, request.body) == ("GET", "/a.png?x=1", b"")
        assert not {"cookie", "authorization", "referer", "api-key"} & set(request.headers)


@pytest.mark.parametrize(
    ("answered", "why"),
    [
        (
            answer("302 Found", "location: https://xn--e1afmkfd.example/b.png\r\n"),
            "xn--e1afmkfd.example",
        ),
        (answer("302 Found", "location: https://пример.example/b.png\r\n"), "moved to xn--"),
        (answer("404 Not Found", "content-type: image/png\r\n"), "404"),
        (answer("200 OK", "content-type: text/html\r\n", b"<b>"), "kind"),
        (answer("200 OK", "content-type: image/svg+xml\r\n", b"<svg/>"), "kind"),
        (answer("200 OK", "content-type: image/png\r\n", b"x" * 200), "larger"),
        ([Fin()], "could not"),
    ],
)
def test_all_else_is_refused_in_words(answered: list[Action], why: str) -> None:
    with WireServer([answered]) as server:
        with pytest.raises(PictureRefused, match=why):
            fetch(server, most=100)
        assert len(server.requests) == 1


def test_silence_ends_in_time() -> None:
    with WireServer([[Hold()]]) as server, pytest.raises(PictureRefused, match="too long"):
        fetch(server, seconds=0.2)
