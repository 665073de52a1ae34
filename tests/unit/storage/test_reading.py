"""A file that cannot be written to, or is newer, is read, and stays as it is byte for byte."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import cut_by_end
from desktop_chat.domain.library import Composition, InfoChange, Place
from desktop_chat.domain.store import Loaded, StoreFailed, Trouble
from desktop_chat.storage import schema
from desktop_chat.storage.files import NAME
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.reading import READABLE, open_reading
from desktop_chat.storage.store import SqliteStore
from tests.unit.storage.builders import coming, info, put, reply, run, user, with_store

T = TypeVar("T")
C = ConversationId("c")


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    folder = tmp_path / "data"

    async def fill(store: SqliteStore) -> None:
        await put(store, info(title="Kept"), user("a", text="a question"), reply("b", "a", "said"))
        await store.put_memo("open", C)
        await store.compose(C, Composition("half a message"))

    with_store(folder, fill)
    return folder


def the(loaded: Loaded | None) -> Loaded:
    assert loaded is not None
    return loaded


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def read(folder: Path, work: Callable[[SqliteStore], Awaitable[T]]) -> T:
    """Do something with what can be read of a folder, which is then as it was before."""

    async def begin() -> T:
        store = await open_reading(folder)
        try:
            assert await store.verify() == ()
            return await work(store)
        finally:
            await store.close()

    before = contents(folder)
    done = asyncio.run(begin())
    assert contents(folder) == before
    return done


async def look(store: SqliteStore) -> None:
    """See that everything is there."""
    loaded = the(await store.load(C, 5))
    assert loaded.info.title == "Kept"
    assert [str(turn.id) for turn in loaded.conversation.path()] == ["a", "b"]
    assert loaded.composition.text == "half a message"
    assert await store.memo("open") == C
    assert [hit.turn for hit in await store.search("question")] == ["a"]
    assert [hit.turn for hit in await store.search("kept")] == [None]


def make_newer(folder: Path, *changes: str) -> None:
    with sqlite3.connect(folder / NAME) as connection:
        for change in (*changes, "PRAGMA user_version = 99"):
            connection.execute(change)
    connection.close()


def refused(folder: Path) -> StoreFailed:
    """Return why a folder cannot be opened to be written to."""
    with pytest.raises(StoreFailed) as failure:
        run(lambda: open_store(folder))
    assert failure.value.trouble in READABLE
    return failure.value


def test_what_is_read_is_all_there_and_nothing_is_touched(filled: Path) -> None:
    read(filled, look)


def test_a_newer_file_names_both_versions_and_is_read(filled: Path) -> None:
    make_newer(filled)
    before = contents(filled)
    failure = refused(filled)
    assert failure.trouble is Trouble.NEWER
    assert "99" in failure.sentence
    assert f"{schema.VERSION}." in failure.sentence
    assert contents(filled) == before
    read(filled, look)


def test_what_is_not_known_of_a_newer_file_is_left_out(filled: Path) -> None:
    make_newer(
        filled,
        "ALTER TABLE conversation ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
        "ALTER TABLE reply DROP COLUMN details",
        "CREATE TABLE feeling (turn INTEGER)",
        "DROP TABLE place",
        "CREATE TRIGGER evil AFTER INSERT ON turn BEGIN DELETE FROM part; END",
    )
    read(filled, look)


def test_a_newer_file_in_which_nothing_is_known_is_refused(filled: Path) -> None:
    make_newer(filled, "PRAGMA foreign_keys = OFF", "ALTER TABLE conversation RENAME TO chat",
               "ALTER TABLE turn RENAME TO step", "ALTER TABLE part RENAME TO piece")  # fmt: skip
    before = contents(filled)
    with pytest.raises(StoreFailed):
        run(lambda: open_reading(filled))
    assert contents(filled) == before


@pytest.mark.parametrize("garbage", [b"", b"not a database" * 100])
def test_what_is_no_file_of_ours_cannot_be_read(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / NAME).write_bytes(garbage)
    with pytest.raises(StoreFailed) as failure:
        run(lambda: open_reading(tmp_path))
    assert failure.value.trouble is Trouble.DAMAGED
    assert (tmp_path / NAME).read_bytes() == garbage


def test_what_is_in_the_log_alone_is_read_and_a_reply_is_ended(tmp_path: Path) -> None:
    left = tmp_path / "left"

    async def work() -> None:
        store = (await open_store(tmp_path / "data")).store
        await put(store, info(), user("a"), coming("b", "a"))
        left.mkdir()
        for path in (tmp_path / "data").glob(f"{NAME}*"):
            (left / path.name).write_bytes(path.read_bytes())
        await store.close()

    async def ended(store: SqliteStore) -> None:
        found = the(await store.load(C, 5)).conversation.turns[TurnId("b")]
        assert isinstance(found, ReplyTurn)
        assert found.draft.ending == cut_by_end()

    asyncio.run(work())
    assert (left / f"{NAME}-wal").stat().st_size
    read(left, ended)


def test_nothing_can_be_changed(filled: Path) -> None:
    async def work(store: SqliteStore) -> None:
        changes = [
            lambda: store.put(info("new"), [user("new")], None, {}),
            lambda: store.change([C], InfoChange(title="Other")),
            lambda: store.change([C], InfoChange(is_deleted=True)),
            lambda: store.remove_turns(C, [TurnId("b")]),
            lambda: store.choose(C, TurnId("a"), {}),
            lambda: store.end(C, reply("b", "a", "other"), unread=False),
            lambda: store.append(TurnId("b"), []),
        ]
        for change in changes:
            with pytest.raises(StoreFailed) as failure:
                await change()
            assert failure.value.trouble is Trouble.READING
        await store.change([C], InfoChange(is_unread=False))
        await store.compose(ConversationId("c"), Composition("other"))
        await store.remember_place(C, Place(TurnId("a"), 3))
        await store.put_memo("open", "other")
        await store.purge()
        assert await store.back_up() is None
        await look(store)

    read(filled, work)


@pytest.fixture
def as_somebody(filled: Path, tmp_path: Path) -> Iterator[None]:
    """Run as somebody to whom the system says no."""
    assert filled.exists()
    if os.name != "posix":
        pytest.skip("needs users of POSIX")
    if os.geteuid():
        yield
        return
    for path in tmp_path.rglob("*"):
        os.chown(path, 65_534, -1)
    above = [*tmp_path.parents[:-2], tmp_path]
    modes = [(path, path.stat().st_mode) for path in above]
    for path in above:
        path.chmod(path.stat().st_mode | 0o011)
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)
        for path, mode in modes:
            path.chmod(mode)


@pytest.mark.usefixtures("as_somebody")
@pytest.mark.parametrize("which", ["file", "folder", "both"])
def test_what_may_not_be_written_to_is_read(filled: Path, which: str) -> None:
    if which != "folder":
        (filled / NAME).chmod(0o400)
    if which != "file":
        filled.chmod(0o500)
    try:
        refused(filled)
        read(filled, look)
    finally:
        filled.chmod(0o700)
