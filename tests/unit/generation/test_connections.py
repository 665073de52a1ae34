"""The list of connections: what is in it, what is kept of it, and where keys go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl, parse_base_url
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.conversation import ReplyFacts
from desktop_chat.domain.keys import KeyFailed, KeyTrouble
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile, ProfilesFailed
from desktop_chat.engine import DEMO
from desktop_chat.generation.connections import Around, Connections, EntryKind
from desktop_chat.providers.discovery import LocalServer
from tests.helpers.connections import MemoryKeychain, connections_in

HERE = parse_base_url("https://api.example.com/v1")
CANARY = "sk-canary-of-the-list-0123456789"
LOCAL = LocalServer("Ollama", BaseUrl("http://127.0.0.1:11434/v1"), (ModelInfo("qwen3"),))
ENVIRONMENT = Connection("OpenAI", Source.ENVIRONMENT, HERE, key=Secret("sk-env"))


def profile(id_: str = "p1", source: KeySource = KeySource.KEYCHAIN) -> Profile:
    return Profile(id_, "Mine", HERE, key=KeyRef(source, HERE.origin), model="m-1")


def run(work: Callable[[], Awaitable[None]]) -> None:
    async def main() -> None:
        await work()

    asyncio.run(main())


def ids(connections: Connections) -> list[str]:
    return [entry.id for entry in connections.entries()]


def test_the_list_has_what_is_saved_found_and_given_and_the_demo_last(tmp_path: Path) -> None:
    given = Connection("x", Source.COMMAND_LINE, parse_base_url("http://localhost:9/v1"))
    around = Around(DEMO, ENVIRONMENT, given)
    connections = connections_in(tmp_path, around=around, found=[LOCAL])

    async def work() -> None:
        await connections.put(
            replace(profile(), address=parse_base_url("https://a/v1")), Secret("")
        )
        assert (await connections.look())[0].model == "qwen3"

    run(work)
    kinds = [entry.kind for entry in connections.entries()]
    assert kinds == [
        EntryKind.GIVEN,
        EntryKind.SAVED,
        EntryKind.ENVIRONMENT,
        EntryKind.LOCAL,
        EntryKind.DEMO,
    ]
    assert connections.current == given


def test_a_found_server_that_is_saved_is_listed_once(tmp_path: Path) -> None:
    connections = connections_in(tmp_path, found=[LOCAL])

    async def work() -> None:
        await connections.look()
        assert len(ids(connections)) == 2
        await connections.put(Profile("p1", "Mine", LOCAL.address), Secret(""))

    run(work)
    assert ids(connections) == ["p1", "demo"]


def test_a_key_is_kept_in_the_keychain_and_in_no_file(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        await connections.put(profile(), Secret(CANARY))
        await connections.choose("p1")
        again = connections_in(tmp_path, keychain)
        assert again.default == "p1"
        made = await again.connection("p1")
        assert made.key == Secret(CANARY)
        assert (made.profile, made.model) == ("p1", "m-1")
        await again.connection("p1")

    run(work)
    assert keychain.kept == {"https://api.example.com:443 p1": CANARY}
    assert keychain.asked == 2
    for file in tmp_path.rglob("*"):
        assert CANARY.encode() not in file.read_bytes()


def test_a_key_for_this_session_only_is_gone_after_it(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        await connections.put(profile(source=KeySource.SESSION), Secret(CANARY))
        assert (await connections.connection("p1")).key == Secret(CANARY)
        with pytest.raises(KeyFailed) as caught:
            await connections_in(tmp_path, keychain).connection("p1")
        assert caught.value.trouble is KeyTrouble.MISSING

    run(work)
    assert keychain.asked == 0
    assert CANARY not in (tmp_path / "connections.json").read_text("utf-8")


@pytest.mark.parametrize("trouble", [KeyTrouble.ABSENT, KeyTrouble.LOCKED, KeyTrouble.SILENT])
def test_a_keychain_in_trouble_keeps_the_profile_from_being_saved(
    trouble: KeyTrouble, tmp_path: Path
) -> None:
    keychain = MemoryKeychain()
    keychain.trouble = trouble

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        with pytest.raises(KeyFailed):
            await connections.put(profile(), Secret(CANARY))
        assert ids(connections) == ["demo"]
        await connections.put(profile(source=KeySource.SESSION), Secret(CANARY))
        assert (await connections.connection("p1")).key == Secret(CANARY)

    run(work)


def test_another_origin_has_to_be_given_its_key_anew(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        await connections.put(profile(), Secret(CANARY))
        moved = profile().at(parse_base_url("https://evil.example/v1"))
        await connections.put(moved, Secret(""))
        assert not (await connections.connection("p1")).key
        # Also where a form says that there is one.
        origin = moved.address.origin
        lying = replace(moved, key=KeyRef(KeySource.KEYCHAIN, origin))
        await connections.put(lying, Secret(""))
        with pytest.raises(KeyFailed):
            await connections.connection("p1")

    run(work)
    assert keychain.kept == {}


def test_a_changed_profile_keeps_its_key(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        await connections.put(profile(), Secret(CANARY))
        await connections.put(replace(profile(), name="Renamed"), Secret(""))
        made = await connections.connection("p1")
        assert (made.name, made.key) == ("Renamed", Secret(CANARY))

    run(work)
    assert list(keychain.kept.values()) == [CANARY]


def test_a_key_moves_between_keychain_and_session(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        await connections.put(profile(), Secret(CANARY))
        await connections.put(profile(source=KeySource.SESSION), Secret(""))
        assert keychain.kept == {}
        assert (await connections.connection("p1")).key == Secret(CANARY)
        await connections.put(profile(), Secret(""))
        assert list(keychain.kept.values()) == [CANARY]

    run(work)


def test_a_removed_connection_comes_back_with_its_place_and_key(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        for id_ in ("p1", "p2", "p3"):
            await connections.put(profile(id_), Secret(f"{CANARY}-{id_}"))
        await connections.choose("p2")
        removed = await connections.remove("p2")
        assert removed is not None
        assert ids(connections) == ["p1", "p3", "demo"]
        assert connections.default == ""
        await connections.put_back(removed)
        assert ids(connections) == ["p1", "p2", "p3", "demo"]
        assert connections.default == "p2"
        assert (await connections.connection("p2")).key == Secret(f"{CANARY}-p2")
        gone = await connections.remove("p2")
        assert gone is not None
        await connections.forget(gone)
        assert await connections.remove("p2") is None

    run(work)
    assert not any("p2" in account for account in keychain.kept)
    assert len(keychain.kept) == 2


def test_what_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    connections = connections_in(blocked)

    async def work() -> None:
        with pytest.raises(ProfilesFailed):
            await connections.put(profile(), Secret(""))
        with pytest.raises(ProfilesFailed):
            await connections.choose("demo")

    run(work)
    assert ids(connections) == ["demo"]
    assert connections.default == ""


def test_listeners_hear_of_each_change(tmp_path: Path) -> None:
    connections = connections_in(tmp_path, found=[LOCAL])
    heard: list[int] = []

    def listener() -> None:
        heard.append(len(ids(connections)))

    async def work() -> None:
        connections.listen(listener)
        await connections.look()
        await connections.look()
        await connections.put(profile(source=KeySource.NONE), Secret(""))
        await connections.choose("p1")
        await connections.choose("p1")
        connections.stop_listening(listener)
        await connections.remove("p1")

    run(work)
    assert heard == [2, 3, 3]


def test_a_conversation_goes_on_with_the_connection_of_its_last_reply(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    facts = ReplyFacts("Mine", str(HERE))

    async def work() -> None:
        connections = connections_in(tmp_path, keychain)
        assert await connections.of_reply(facts) is None
        await connections.put(replace(profile("p0"), name="Other"), Secret("sk-other-0123456789"))
        await connections.put(profile(), Secret(CANARY))
        found = await connections.of_reply(facts)
        assert found is not None
        assert (found.profile, found.key) == ("p1", Secret(CANARY))
        renamed = await connections.of_reply(replace(facts, connection="Renamed"))
        assert renamed is not None
        assert renamed.profile == "p0"
        assert await connections.of_reply(ReplyFacts("Demo", "demo")) is None
        assert await connections.of_reply(ReplyFacts()) is None
        connections.current = replace(found, model="m-2")
        assert await connections.of_reply(facts) is connections.current

    run(work)


def test_a_conversation_whose_key_cannot_be_had_goes_on_without_it(tmp_path: Path) -> None:
    keychain = MemoryKeychain()

    async def work() -> None:
        await connections_in(tmp_path, keychain).put(profile(), Secret(CANARY))
        keychain.trouble = KeyTrouble.LOCKED
        found = await connections_in(tmp_path, keychain).of_reply(ReplyFacts("Mine", str(HERE)))
        assert found is not None
        assert (found.profile, found.key) == ("p1", Secret(""))

    run(work)


def test_the_command_line_goes_before_a_conversations_own(tmp_path: Path) -> None:
    given = Connection("x", Source.COMMAND_LINE, parse_base_url("http://localhost:9/v1"))
    connections = connections_in(tmp_path, around=Around(DEMO, given=given))

    async def work() -> None:
        await connections.put(profile(source=KeySource.NONE), Secret(""))
        assert await connections.of_reply(ReplyFacts("Mine", str(HERE))) is None

    run(work)


def test_a_presets_habits_go_with_its_connections(tmp_path: Path) -> None:
    connections = connections_in(tmp_path)

    async def work() -> None:
        made = replace(profile(source=KeySource.NONE), preset="azure")
        await connections.put(made, Secret(""))
        found = await connections.connection("p1")
        assert found.habits.limit_field == "max_completion_tokens"

    run(work)
