"""What servers taught is remembered from one start to the next."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState
from desktop_chat.providers.facts import Memory
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Request, WireServer
from tests.unit.providers.doctor.servers import NOT_FOUND, said, server_with
from tests.unit.providers.talk import KEY, ending_of, read, to


def strict(request: Request) -> object:
    if request.path.endswith("/chat/completions"):
        return NOT_FOUND
    if request.method == "POST" and "stream_options" in request.json:
        detail = [{"loc": ["body", "stream_options"], "msg": "extra fields not permitted"}]
        return said("422 Unprocessable Entity", {"detail": detail})
    return NOT_FOUND if request.path.endswith("/responses") else None


def ask_once(path: Path, address: str) -> None:
    async def main() -> None:
        source = Providers(facts=path)
        try:
            events = await read(source, to(address, key=KEY, api=None))
            assert ending_of(events).state is EndState.COMPLETE
        finally:
            await source.aclose()

    asyncio.run(main())


def test_the_second_start_asks_right_at_once(tmp_path: Path):
    path = tmp_path / "config" / "facts.json"
    with WireServer(server_with(strict)) as server:  # type: ignore[arg-type]
        ask_once(path, server.base_url)
        first = len(server.requests)
        ask_once(path, server.base_url)
        last = server.requests[first:]
    assert [request.path for request in last] == ["/v1/completions"]
    assert "stream_options" not in last[0].json
    assert KEY not in path.read_text()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 9, "facts": [{"server": "x"}]}',
        b'{"version": 1, "facts": [1, {"server": 5}, {"server": "s", "without": "stream"}]}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_a_damaged_file_is_ignored_and_replaced(damaged: bytes, tmp_path: Path):
    path = tmp_path / "facts.json"
    path.write_bytes(damaged)
    with WireServer(server_with(strict)) as server:  # type: ignore[arg-type]
        ask_once(path, server.base_url)
    servers = {fact["server"] for fact in json.loads(path.read_bytes())["facts"]}
    assert server.base_url in servers


def test_only_fields_that_may_be_missing_are_left_out(tmp_path: Path):
    path = tmp_path / "facts.json"
    connection = to("http://127.0.0.1:1/v1", api=None)
    entry = {
        "server": connection.place,
        "model": "m",
        "without": ["model", "messages", "stream"],
        "limit_field": "api_key",
        "api": "other",
    }
    path.write_text(json.dumps({"version": 1, "facts": [entry]}))
    memory = Memory(path)
    body = memory.quirks.body(connection, "m")
    assert body.without == {"stream"}
    assert body.limit_field == "max_tokens"
    assert memory.endpoints.order(connection, "m")[0] is Api.CHAT


def test_a_folder_that_cannot_be_written_keeps_no_reply_away(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with WireServer(server_with(strict)) as server:  # type: ignore[arg-type]
        ask_once(tmp_path / "file" / "facts.json", server.base_url)
