"""Several conversations at once: opened, left, deleted and taken back, there after a restart."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Chosen, ReplyTurn, Turn
from desktop_chat.domain.endings import STOPPED, EndState
from desktop_chat.domain.library import InfoChange, Place, TitleSource
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.generation.copies import fork, fork_source, fork_title, whole
from desktop_chat.generation.library import NEWEST
from tests.helpers.replies import COMPLETE, Wait, end, text
from tests.unit.generation.library_bench import Hall, in_hall, path_of


def test_a_conversation_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = []

    async def write(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.ended(session)
        session.write("my draft")
        hall.library.remember_place(session.state.id, Place(TurnId("t"), 7))
        kept.append(session.state.id)
        (row,) = await hall.rows()
        assert (row.title, row.title_source) == ("hello", TitleSource.FIRST_WORDS)
        assert row.ending is EndState.COMPLETE
        assert not row.is_unread

    async def read(hall: Hall) -> None:
        session = await hall.library.open(kept[0])
        assert path_of(session) == ["hello", "Hi"]
        assert session.state.written == "my draft"
        assert hall.library.title(kept[0]) == "hello"

    in_hall(tmp_path, write)
    in_hall(tmp_path, read)


def test_nothing_of_a_temporary_conversation_is_kept(tmp_path: Path) -> None:
    async def write(hall: Hall) -> None:
        session = hall.shown(hall.library.begin(is_temporary=True))
        session.send("secret words")
        await hall.ended(session)
        session.write("more secrets")
        assert path_of(session) == ["secret words", "Hi"]
        assert await hall.rows() == []

    in_hall(tmp_path, write)
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or b"secret" not in file.read_bytes()


def test_eight_replies_at_once_end_each_in_its_own_conversation(tmp_path: Path) -> None:
    scripts = tuple((text(f"to {number}"), end()) for number in range(8))

    async def check(hall: Hall) -> None:
        sessions = [hall.library.begin() for _ in range(8)]
        for number, session in enumerate(sessions):
            hall.shown(session)
            session.send(f"from {number}")
            hall.library.hide(session)
            await asyncio.sleep(0)
        for session in sessions:
            await hall.ended(session)
        told = {path_of(session)[0]: path_of(session)[1] for session in sessions}
        assert sorted(told) == [f"from {number}" for number in range(8)]
        assert sorted(told.values()) == [f"to {number}" for number in range(8)]
        rows = await hall.rows()
        assert {row.title for row in rows} == set(told)
        assert all(row.is_unread for row in rows)

    in_hall(tmp_path, check, *scripts)


def test_a_reply_that_ends_unseen_is_unread_until_it_is_shown(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.rest()
        assert hall.library.is_replying(session.state.id)
        hall.library.hide(session)
        gate.set()
        await hall.ended(session)
        assert [row.is_unread for row in await hall.rows()] == [True]
        hall.shown(session)
        await hall.rest()
        assert [row.is_unread for row in await hall.rows()] == [False]
        assert hall.live.count(session.state.id) == 2

    in_hall(tmp_path, check, (text("a"), Wait(gate), end()))


def test_what_comes_back_unseen_is_kept_with_the_draft(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        session.send("queued")
        session.write("draft")
        hall.library.hide(session)
        session.stop()
        assert session.state.written == "queued\n\ndraft"

    in_hall(tmp_path, check, (text("a"), Wait()))


def test_a_queued_message_is_in_the_box_after_a_crash(tmp_path: Path) -> None:
    kept = []

    async def write(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        session.send("queued")
        session.write("draft")
        kept.append(session.state.id)
        await hall.rest()
        await hall.clock.advance(0.3)
        await hall.rest()
        # What a crash leaves: the store is closed before the session hears of anything.
        await hall.store.close()

    async def crash(hall: Hall) -> None:
        await write(hall)

    async def run_and_crash() -> None:
        from desktop_chat.storage.opening import open_store

        hall = Hall((await open_store(tmp_path)).store, ((text("a"), Wait()),))
        await crash(hall)
        await hall.library.close()

    asyncio.run(run_and_crash())

    async def read(hall: Hall) -> None:
        session = await hall.library.open(kept[0])
        assert session.state.written == "queued\n\ndraft"
        assert path_of(session)[0] == "hello"
        reply = session.state.conversation.last_reply()
        assert reply is not None
        assert reply.draft.ending is not None
        assert reply.draft.ending.state is EndState.INTERRUPTED

    in_hall(tmp_path, read)


def test_a_long_conversation_is_shown_before_all_of_it_is_read(tmp_path: Path) -> None:
    kept = []
    count = NEWEST

    async def write(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        for number in range(count):
            session.send(f"message {number}")
            await hall.ended(session)
        kept.append(session.state.id)

    async def read(hall: Hall) -> None:
        session = await hall.library.open(kept[0])
        assert len(path_of(session)) == NEWEST
        assert not session.state.is_whole
        while not session.state.is_whole:
            await hall.rest()
        assert len(path_of(session)) == 2 * count
        assert path_of(session)[0] == "message 0"

    in_hall(tmp_path, write, *[COMPLETE] * count)
    in_hall(tmp_path, read)


# Deleting


def test_a_deleted_conversation_can_be_taken_back(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.ended(session)
        hall.library.listing.delete([session.state.id])
        await hall.rest()
        assert await hall.rows() == []
        info = hall.library.info(session.state.id)
        assert info is not None
        assert info.is_deleted
        hall.library.listing.take_back([session.state.id])
        hall.library.listing.forget([session.state.id])
        await hall.rest()
        assert [row.title for row in await hall.rows()] == ["hello"]

    in_hall(tmp_path, check)


def test_a_conversation_that_is_forgotten_is_gone_for_good(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.library.begin()
        id_ = session.state.id
        session.send("hello")
        await hall.ended(session)
        hall.library.listing.delete([id_])
        hall.library.listing.forget([id_])
        await hall.rest()
        await hall.rest()
        assert await hall.store.info(id_) is None
        assert hall.library.find(id_) is None

    in_hall(tmp_path, check)


def test_deleting_stops_the_reply_that_comes(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.rest()
        hall.library.listing.delete([session.state.id])
        assert session.state.running is None
        await hall.rest()
        assert hall.source.opened == 0

    in_hall(tmp_path, check, (text("a"), Wait()))


def test_a_removed_version_is_gone_for_good_when_it_is_forgotten(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.ended(session)
        session.regenerate()
        await hall.ended(session)
        last = session.state.conversation.last_reply()
        assert last is not None
        removed = session.versions.remove(last.id)
        assert removed is not None
        await hall.rest()
        turns, _ = await hall.store.rest(session.state.id)
        assert len(turns) == 3
        session.versions.forget(removed)
        await hall.rest()
        turns, _ = await hall.store.rest(session.state.id)
        assert [turn.id for turn in turns] == list(session.state.conversation.turns)
        assert path_of(session) == ["hello", "old"]

    in_hall(tmp_path, check, (text("old"), end()), (text("new"), end()))


# Lists and copies


def test_a_name_that_a_person_gave_is_kept(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.ended(session)
        hall.library.listing.rename(session.state.id, "  My own\nname ")
        await hall.rest()
        assert hall.library.title(session.state.id) == "My own name"
        await hall.library.listing.entitle(session.state.id, "A model's name")
        hall.library.listing.rename(session.state.id, " ")
        await hall.rest()
        (row,) = await hall.rows()
        assert (row.title, row.title_source) == ("My own name", TitleSource.PERSON)

    in_hall(tmp_path, check)


def test_every_change_is_told(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.ended(session)
        hall.changes.clear()
        hall.library.listing.change([session.state.id], InfoChange(is_pinned=True))
        await hall.rest()
        assert [change.conversations for change in hall.changes] == [{session.state.id}]
        assert hall.changes[0].listing

    in_hall(tmp_path, check)


def test_a_fork_is_a_conversation_of_its_own(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        for words in ("one", "two"):
            session.send(words)
            await hall.ended(session)
        reply = session.state.conversation.path()[1]
        copy = await hall.library.open(await fork(hall.library, session, reply.id, 5.0))
        assert path_of(copy) == ["one", "Hi"]
        assert not set(copy.state.conversation.turns) & set(session.state.conversation.turns)
        copy.send("elsewhere")
        await hall.ended(copy)
        assert path_of(copy) == ["one", "Hi", "elsewhere", "Hi"]
        assert path_of(session) == ["one", "Hi", "two", "Hi"]
        assert len(await hall.rows()) == 2

    in_hall(tmp_path, check, COMPLETE, COMPLETE, COMPLETE)


def test_a_fork_can_be_told_from_its_source_and_from_other_forks(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("one")
        await hall.ended(session)
        reply = session.state.conversation.path()[1]
        copies = [await fork(hall.library, session, reply.id, 5.0) for _ in range(2)]
        copy = await hall.library.open(copies[1])
        again = copy.state.conversation.path()[1]
        await fork(hall.library, copy, again.id, 6.0)
        titles = {row.title for row in await hall.rows()}
        assert titles == {"one", "Fork · one", "Fork 2 · one", "Fork 3 · one"}

    in_hall(tmp_path, check, COMPLETE)


def test_the_source_of_a_fork_is_read_from_its_title_alone() -> None:
    assert fork_source("Fork 12 · a (b) · c") == "a (b) · c"
    assert fork_source("Forks · and knives") == "Forks · and knives"
    assert fork_title("", ()) == "Fork · "


def test_all_of_a_conversation_is_copied_with_the_reply_that_comes(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        session.send("hello")
        await hall.rest()
        title, copy = await whole(hall.library, session.state.id)
        reply = copy.last_reply()
        assert (title, reply and str(reply.draft.text)) == ("hello", "half of it")

    in_hall(tmp_path, check, (text("half of it"), Wait()))


def test_conversations_that_were_left_do_not_stay_in_memory_for_ever(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        ids = []
        for _ in range(12):
            session = hall.shown(hall.library.begin())
            session.send("hello")
            await hall.ended(session)
            hall.library.hide(session)
            await hall.rest()
            ids.append(session.state.id)
        assert [hall.library.find(id_) is not None for id_ in ids] == [False] * 4 + [True] * 8
        again = await hall.library.open(ids[0])
        assert path_of(again) == ["hello", "Hi"]

    in_hall(tmp_path, check, *[COMPLETE] * 12)


def test_what_could_not_be_read_is_read_again(tmp_path: Path) -> None:
    kept = []

    async def write(hall: Hall) -> None:
        session = hall.shown(hall.library.begin())
        for number in range(NEWEST):
            session.send(f"message {number}")
            await hall.ended(session)
        kept.append(session.state.id)

    async def read(hall: Hall) -> None:
        rest, failures = hall.store.rest, [1, 2]

        async def failing(conversation: ConversationId) -> tuple[tuple[Turn, ...], Chosen]:
            if failures:
                failures.pop()
                raise StoreFailed(Trouble.IO, "It cannot be read.")
            return await rest(conversation)

        vars(hall.store)["rest"] = failing
        session = await hall.library.open(kept[0])
        await hall.rest()
        assert not session.state.is_whole
        for _ in range(2):
            await hall.clock.advance(5.0)
            await hall.rest()
        assert session.state.is_whole
        assert len(hall.troubles) == 2

    in_hall(tmp_path, write, *[COMPLETE] * NEWEST)
    in_hall(tmp_path, read)


def test_what_came_is_kept_at_the_end_though_a_server_does_not_let_go(tmp_path: Path) -> None:
    async def check(hall: Hall) -> None:
        hall.source.close_waits = asyncio.Event()
        sessions = [hall.shown(hall.library.begin()) for _ in range(2)]
        for number, session in enumerate(sessions):
            session.send(f"from {number}")
            await hall.rest()
            session.write("half a message")
        await hall.library.settle()
        for session in sessions:
            loaded = await hall.store.load(session.state.id, NEWEST)
            assert loaded is not None
            assert loaded.composition.text == "half a message"
            (reply,) = [each for each in loaded.conversation.path() if isinstance(each, ReplyTurn)]
            assert str(reply.draft.text) == "what came"
            assert reply.draft.ending == STOPPED
        assert hall.source.opened == 2
        hall.source.close_waits.set()

    in_hall(tmp_path, check, (text("what came"), Wait()))
