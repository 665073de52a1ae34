"""What is brought in is all there, once, and at once; or nothing of it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn
from desktop_chat.domain.library import Change, Composition, InfoChange
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.exporting import Exported
from desktop_chat.generation.importing import Brought, Importing
from desktop_chat.generation.moving import all_listed
from desktop_chat.storage.opening import open_in_memory
from desktop_chat.storage.store import SqliteStore
from tests.unit.exporting.samples import exports
from tests.unit.storage.builders import coming, grown, info, put, reply, run, user, with_store

NOW = 1_000_000.0
SMALL = grown(user("a"), reply("b", "a"), reply("c", "a", "other"))


async def bring(store: SqliteStore, *brought: Brought) -> int:
    importing = Importing(store, NOW)
    await importing.begin()
    for each in brought:
        await importing.add(each)
        assert not [row for row, _ in await all_listed(store) if row.id in importing.added]
    await importing.finish()
    return len(importing.added)


def in_memory(work: Callable[[SqliteStore], Awaitable[None]]) -> None:
    async def begin() -> None:
        store = await open_in_memory()
        try:
            await work(store)
            assert await store.verify() == ()
        finally:
            await store.close()

    asyncio.run(begin())


async def whole(store: SqliteStore) -> list[Conversation]:
    """Return all conversations that are listed."""
    found = []
    for row, _ in await all_listed(store):
        loaded = await store.load(row.id, 10_000)
        assert loaded is not None
        assert loaded.is_whole
        found.append(loaded.conversation)
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(exports)
def test_what_comes_back_is_what_was_exported_and_comes_once(exported: Exported) -> None:
    here = exported.conversation
    row = replace(info(), title=exported.title, updated_at=5.0)

    async def work(store: SqliteStore) -> None:
        for _ in range(2):
            await bring(store, Brought(row, here))
        if not here.turns:
            assert await whole(store) == []
            return
        (again,) = await whole(store)
        assert set(again.turns) == set(here.turns)
        for id_, turn in here.turns.items():
            # A reply that was still coming has ended.
            if not isinstance(turn, ReplyTurn) or turn.draft.ending is not None:
                assert _said(again.turns[id_]) == _said(turn)
        assert here.leaf is None or again.leaf == here.leaf
        assert dict(again.chosen) == dict(here.chosen)

    in_memory(work)


def _said(turn: Turn) -> tuple[object, ...]:
    said = str(turn.draft.text) if isinstance(turn, ReplyTurn) else turn.text
    return turn.id, turn.parent, said, turn.created_at


def test_it_stands_where_it_stood_and_never_in_the_future() -> None:
    row = replace(info(title="Pinned"), is_pinned=True, updated_at=9e12, created_at=9e11)

    async def work(store: SqliteStore) -> None:
        assert await bring(store, Brought(row, SMALL, "Work")) == 1
        ((found, folder),) = await all_listed(store)
        assert (found.title, found.is_pinned, folder) == ("Pinned", True, "Work")
        assert found.created_at == found.updated_at == NOW
        more = grown(user("x"))
        assert await bring(store, Brought(info(), more, "Work")) == 1
        assert len(await store.folders()) == 1

    in_memory(work)


def test_what_was_being_written_comes_with_it() -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(), *SMALL.turns.values(), user("own", "b", "has gone on here"))
        await store.remove_turns(ConversationId("c"), [TurnId("c")])
        unsent = Composition("half a mess", TurnId("a"), "queued")
        assert await bring(store, Brought(info("d"), SMALL, unsent=unsent)) == 1
        (brought,) = [row.id for row, _ in await all_listed(store) if row.id != "c"]
        loaded = await store.load(brought, 10)
        assert loaded is not None
        found = loaded.composition
        assert (found.text, found.queued) == ("half a mess", "queued")
        # It replaces the message as it is called here.
        assert found.edited in loaded.conversation.turns
        assert found.edited != "a"

    in_memory(work)


def test_the_same_conversation_twice_in_a_file_comes_once() -> None:
    async def work(store: SqliteStore) -> None:
        assert await bring(store, Brought(info(), SMALL), Brought(info(), SMALL)) == 1

    in_memory(work)


def test_an_older_state_of_what_went_on_is_added_beside_it_once() -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"), reply("b", "a"))
        before = await whole(store)
        for added in (1, 0, 0):
            assert await bring(store, Brought(info(), SMALL)) == added
        mine, *others = sorted(await whole(store), key=lambda each: len(each.turns))
        assert [mine] == before
        (other,) = others
        assert len(other.turns) == 3
        assert not set(other.turns) & set(mine.turns)

    in_memory(work)


def test_what_was_just_deleted_comes_back() -> None:
    async def work(store: SqliteStore) -> None:
        assert await bring(store, Brought(info(), SMALL)) == 1
        ((row, _),) = await all_listed(store)
        await store.change([row.id], InfoChange(is_deleted=True))
        assert await bring(store, Brought(info(), SMALL)) == 1
        await store.purge([row.id])
        (again,) = await whole(store)
        assert len(again.turns) == 3

    in_memory(work)


def test_children_before_their_parents_are_put_in_order() -> None:
    turns = {turn.id: turn for turn in (reply("b", "a"), user("c", "b"), user("a"))}
    crossed = Conversation(MappingProxyType(turns), None, MappingProxyType({}))

    async def work(store: SqliteStore) -> None:
        assert await bring(store, Brought(info(), crossed)) == 1
        (found,) = await whole(store)
        assert [turn.id for turn in found.path()] == ["a", "b", "c"]

    in_memory(work)


def test_a_reply_that_was_coming_has_ended() -> None:
    async def work(store: SqliteStore) -> None:
        await bring(store, Brought(info(), grown(user("a"), coming("b", "a"))))
        (found,) = await whole(store)
        last = found.turns[TurnId("b")]
        assert isinstance(last, ReplyTurn)
        assert last.draft.ending is not None

    in_memory(work)


def test_what_is_given_up_leaves_nothing_also_after_a_crash(tmp_path: Path) -> None:
    async def give_up(store: SqliteStore) -> None:
        importing = Importing(store, NOW)
        await importing.add(Brought(info(), SMALL))
        await importing.take_back()
        assert await store.known([TurnId("a")]) == {}
        crashing = Importing(store, NOW)
        await crashing.add(Brought(info(), SMALL))

    async def start(store: SqliteStore) -> None:
        assert await all_listed(store) == []
        await store.purge()
        assert await store.known([TurnId("a")]) == {}

    with_store(tmp_path, give_up)
    with_store(tmp_path, start)


def test_a_disk_that_fails_takes_all_of_it_back(tmp_path: Path) -> None:
    class Full(SqliteStore):
        async def change(
            self, conversations: Collection[ConversationId], what: InfoChange
        ) -> Change:
            del conversations, what
            raise StoreFailed(Trouble.FULL, "full")

    async def work(store: SqliteStore) -> None:
        full = Full(store._database, store._thread)
        importing = Importing(full, NOW)
        await importing.add(Brought(info(), SMALL))
        with pytest.raises(StoreFailed):
            await importing.finish()
        await importing.take_back()
        assert await all_listed(store) == []
        assert await store.known([TurnId("a")]) == {}

    run(lambda: _with(tmp_path, work))


async def _with(folder: Path, work: Callable[[SqliteStore], Awaitable[None]]) -> None:
    del folder
    store = await open_in_memory()
    await work(store)
    await store.close()
