"""Lists of models over a socket, and the servers of this machine."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.domain.endings import FailureKind
from desktop_chat.domain.ports import RequestFailed
from desktop_chat.providers.discovery import WellKnown, find_local_servers
from desktop_chat.providers.source import Limits, Providers
from tests.helpers.wire_server import Action, Fin, Hold, WireServer
from tests.unit.providers.talk import (
    MISSING,
    closed_port,
    refusal,
    to,
)


def test_the_models_of_a_server():
    async def main(server: WireServer) -> list[str]:
        source = Providers()
        try:
            return [model.id for model in await source.models(to(server.base_url))]
        finally:
            await source.aclose()

    with WireServer([refusal("200 OK", b'{"data":[{"id":"a"},{"id":"b"}]}')]) as server:
        assert asyncio.run(main(server)) == ["a", "b"]
        assert server.requests[0].path == "/v1/models"


@pytest.mark.parametrize(
    ("actions", "kind"),
    [
        (MISSING, FailureKind.WRONG_ADDRESS),
        (refusal("401 No"), FailureKind.KEY_REFUSED),
        (refusal("302 Moved", b"", "Location: http://other.invalid/"), FailureKind.WRONG_ADDRESS),
        ([Fin()], FailureKind.NETWORK),
        ([Hold()], FailureKind.NETWORK),
        (refusal("200 OK", b"x" * 2_000), FailureKind.SERVER),
    ],
)
def test_a_list_that_cannot_be_had(actions: list[Action], kind: FailureKind):
    async def main(server: WireServer) -> None:
        source = Providers(limits=Limits(headers=0.1, model_list=1_000))
        try:
            await source.models(to(server.base_url))
        finally:
            await source.aclose()

    with WireServer([actions]) as server, pytest.raises(RequestFailed) as caught:
        asyncio.run(main(server))
    assert caught.value.failure.kind is kind


def test_local_servers_are_found_in_their_order():
    listed = refusal("200 OK", b'{"data":[{"id":"a"}]}')
    with (
        WireServer([listed]) as one,
        WireServer([listed]) as two,
        WireServer([refusal("200 OK", b'{"data":[]}')]) as empty,
        WireServer([refusal("302 Moved", b"", f"Location: {one.base_url}/models")]) as elsewhere,
        WireServer([[Hold()]]) as silent,
        WireServer([refusal("200 OK", b"<html>")]) as page,
    ):
        ports = [silent.port, empty.port, elsewhere.port, page.port, closed_port(), two.port]
        places = [WellKnown(f"at {port}", port) for port in (*ports, one.port)]
        found = asyncio.run(find_local_servers(places, seconds=1.0))
        assert [server.name for server in found] == [f"at {two.port}", f"at {one.port}"]
        assert found[0].models[0].id == "a"
        assert str(found[0].address) == two.base_url
        [request] = two.requests
        assert (request.method, request.path) == ("GET", "/v1/models")
        assert "authorization" not in request.headers
