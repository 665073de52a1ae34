"""A file of conversations that cannot be opened: the program goes on, and what helps is offered."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat import APP_NAME
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.lock import FileLock
from desktop_chat.base.paths import app_paths
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.conversation import UserTurn
from desktop_chat.domain.keys import KeyTrouble
from desktop_chat.domain.library import InfoChange
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.storage import files
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.ui.program import Program, Run, kept, running
from tests.unit.storage.builders import info, put, reply, user


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in the program until a check is done."""
    del qtbot
    return running(qapp, themes, tmp_path)


def damage(folder: Path) -> None:
    path = folder / files.NAME
    path.write_bytes(b"not a database" * 1_000)
    (folder / files.MARKER).touch()


def test_what_is_written_meanwhile_comes_into_the_new_file(run: Run, tmp_path: Path) -> None:
    damage(tmp_path)
    before = (tmp_path / files.NAME).read_bytes()

    async def check(program: Program) -> None:
        await program.until(lambda: NoticeAction.NEW_FILE in program.actions)
        assert NoticeAction.RESTORE_BACKUP not in program.actions
        await program.say("written in memory")
        await program.until(lambda: program.listed() == ["written in memory"])
        assert (tmp_path / files.NAME).read_bytes() == before
        await program.press(NoticeAction.NEW_FILE)
        await program.until(lambda: NoticeAction.NEW_FILE not in program.actions)
        await program.until(lambda: program.listed() == ["written in memory"])
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert str(tmp_path / "set-aside") in notice.sentence
        program.windows.active.notices.dismiss()
        await program.until(lambda: program.actions == (NoticeAction.ADD_KEY,))

    run(check)
    assert kept(tmp_path) == ["written in memory"]
    assert any(path.read_bytes() == before for path in tmp_path.rglob("conversations.db"))


def test_what_helps_is_still_offered_where_it_has_not_helped(run: Run, tmp_path: Path) -> None:
    damage(tmp_path)

    async def check(program: Program) -> None:
        await program.until(lambda: NoticeAction.SALVAGE in program.actions)
        before = program.window.notice_bar.notice
        await program.press(NoticeAction.SALVAGE)
        await program.until(lambda: program.window.notice_bar.notice is not before)
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert "Nothing in it can be read" in notice.sentence
        assert program.actions == (NoticeAction.SALVAGE, NoticeAction.NEW_FILE)

    run(check)


def test_a_file_that_is_still_in_use_is_tried_again(run: Run, tmp_path: Path) -> None:
    async def check(program: Program) -> None:
        await program.until(lambda: NoticeAction.RETRY in program.actions)
        await program.say("in memory")
        desk = program.windows.desks[0]
        await program.press(NoticeAction.RETRY)
        await program.until(lambda: program.windows.desks not in {(), (desk,)})
        await program.until(lambda: program.listed() == ["in memory"])
        assert NoticeAction.RETRY in program.actions

    blocked = tmp_path / files.NAME
    blocked.mkdir()
    run(check)


def test_a_second_run_shows_the_first_ones_conversation(run: Run, tmp_path: Path) -> None:
    async def first(program: Program) -> None:
        await program.say("hello")

    async def second(program: Program) -> None:
        await program.until(lambda: program.window.header.title == "hello")
        await program.until(lambda: program.listed() == ["hello"])

    run(first)
    run(second)
    assert kept(tmp_path) == ["hello"]


def test_losing_the_keychain_loses_keys_and_no_conversation(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain = MemoryKeychain()
    monkeypatch.setattr("desktop_chat.engine.SystemKeychain", lambda: keychain)
    address = parse_base_url("http://127.0.0.1:9/v1")
    key = KeyRef(KeySource.KEYCHAIN, address.origin)

    async def save() -> None:
        connections = connections_in(app_paths(tmp_path).config, keychain)
        profile = Profile("p1", "Mine", address, key=key, model="m")
        await connections.put(profile, Secret("sk-canary-0123456789abcdef"))
        await connections.choose("p1")

    async def first(program: Program) -> None:
        await program.say("hello")

    async def second(program: Program) -> None:
        await program.until(lambda: NoticeAction.FETCH_KEY in program.actions)
        await program.until(lambda: program.listed() == ["hello"])
        session = program.windows.active.session
        assert session is not None
        asked, _ = session.state.conversation.path()
        assert isinstance(asked, UserTurn)
        assert asked.text == "hello"

    asyncio.run(save())
    assert keychain.kept
    run(first)
    keychain.trouble = KeyTrouble.ABSENT
    run(second, connection=())
    assert kept(tmp_path) == ["hello"]


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A folder in which a newer version has left a conversation."""

    async def fill() -> None:
        store = (await open_store(tmp_path)).store
        await put(store, info(title="From the future"), user("a", text="hi"), reply("b", "a"))
        await store.put_memo("open", "c")
        await store.close()

    asyncio.run(fill())
    with contextlib.closing(sqlite3.connect(tmp_path / files.NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    return tmp_path


def test_a_newer_file_is_shown_and_nothing_is_sent_in_it(run: Run, newer: Path) -> None:
    before = (newer / files.NAME).read_bytes()

    async def check(program: Program) -> None:
        await program.until(lambda: NoticeAction.OTHER_FOLDER in program.actions)
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert "99" in notice.sentence
        await program.until(lambda: program.listed() == ["From the future"])
        assert program.window.header.title == "From the future"
        await program.press(NoticeAction.EXPORT_ALL)
        await program.choose(newer / "all.json")
        await program.until(lambda: program.window.status_line.right == "Saved as all.json")
        program.window.composer.set_text("and then?")
        program.window.composer.submitted.emit("and then?")
        assert program.window.composer.text() == "and then?"
        session = program.windows.active.session
        assert session is not None
        assert len(session.state.conversation.turns) == 2
        await program.until(lambda: program.actions == (NoticeAction.COPY_TO_TEMPORARY,))
        await program.press(NoticeAction.COPY_TO_TEMPORARY)
        assert program.window.composer.text() == "and then?"
        await program.say("and then?")
        copy = program.windows.active.session
        assert copy is not None
        assert copy.state.is_temporary
        assert len(copy.state.conversation.path()) == 4

    run(check)
    assert (newer / files.NAME).read_bytes() == before


def test_nothing_in_the_list_of_a_newer_file_is_changed(run: Run, newer: Path) -> None:
    before = (newer / files.NAME).read_bytes()

    async def check(program: Program) -> None:
        await program.until(lambda: program.listed() == ["From the future"])
        sidebar = program.window.sidebar
        one = (ConversationId("c"),)
        sidebar.renamed.emit("c", "Other")
        sidebar.change_requested.emit(one, InfoChange(is_archived=True))
        sidebar.delete_requested.emit(one)
        sidebar.folder_created.emit("Work", one)
        assert not program.window.toast.isVisible()
        await program.until(lambda: program.actions == (NoticeAction.COPY_TO_TEMPORARY,))
        program.windows.active.new_requested.emit()
        session = program.windows.active.session
        assert session is not None
        assert session.state.is_temporary
        assert program.listed() == ["From the future"]

    run(check)
    assert (newer / files.NAME).read_bytes() == before


def test_another_folder_takes_over_what_could_only_be_read(run: Run, newer: Path) -> None:
    other = newer / "other"

    async def check(program: Program) -> None:
        await program.press(NoticeAction.OTHER_FOLDER)
        await program.choose(other)
        await program.until(lambda: program.actions == (NoticeAction.ADD_KEY,))
        await program.until(lambda: program.listed() == ["From the future"])
        await program.until(lambda: program.window.header.title == "From the future")
        await program.say("and then?")

    run(check)
    assert kept(other / APP_NAME) == ["From the future"]


def test_another_folder_is_remembered(run: Run, newer: Path) -> None:
    other = newer / "other"

    async def choose(program: Program) -> None:
        await program.press(NoticeAction.OTHER_FOLDER)
        await program.choose(other)
        await program.until(lambda: program.listed() == ["From the future"])
        await program.until(lambda: program.actions == (NoticeAction.ADD_KEY,))

    async def find(program: Program) -> None:
        await program.until(lambda: program.listed() == ["From the future"])
        assert program.actions == (NoticeAction.ADD_KEY,)

    async def miss(program: Program) -> None:
        await program.until(lambda: NoticeAction.OTHER_FOLDER in program.actions)
        assert program.listed() == []

    run(choose)
    run(find)
    (other / APP_NAME).rename(other / "elsewhere")
    run(miss)
    assert not (other / APP_NAME).exists()


def test_a_folder_that_is_in_use_is_refused(run: Run, newer: Path) -> None:
    other = newer / "other"
    (other / APP_NAME).mkdir(parents=True)
    held = FileLock(other / APP_NAME / "lock")
    assert held.take()

    async def check(program: Program) -> None:
        await program.press(NoticeAction.OTHER_FOLDER)
        await program.choose(other)
        await program.until(lambda: program.actions == (NoticeAction.OTHER_FOLDER,))
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert "Another program" in notice.sentence
        await program.until(lambda: program.listed() == ["From the future"])

    run(check)
    held.release()
    assert not (other / APP_NAME / files.NAME).exists()
