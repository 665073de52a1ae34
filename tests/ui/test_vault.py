"""A file of conversations that cannot be opened: the program goes on, and what helps is offered."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat import APP_NAME
from desktop_chat.app.life import Life
from desktop_chat.app.manners import Manners
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
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
from desktop_chat.options import WindowOptions, parse
from desktop_chat.settings.settings import Settings
from desktop_chat.storage import files
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.errors import ErrorNet
from desktop_chat.ui.handover import Handover, claim
from desktop_chat.ui.instance import InstanceDoor
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.unit.generation.library_bench import ALL
from tests.unit.storage.builders import info, put, reply, user

PATIENCE = 20.0


@dataclass
class Program:
    """The whole program, in this process."""

    windows: Windows

    @property
    def window(self) -> MainWindow:
        return self.windows.active.window

    @property
    def actions(self) -> tuple[NoticeAction, ...]:
        notice = self.window.notice_bar.notice
        return notice.actions if notice is not None else ()

    async def until(self, what: Callable[[], bool]) -> None:
        """Return when something has come true."""
        # pytest's own time-out is not heard while Qt waits.
        async with asyncio.timeout(PATIENCE):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)

    async def say(self, words: str) -> None:
        """Send a message, and wait for the end of its reply."""
        await self.until(lambda: self.windows.active.session is not None)
        self.windows.active.submit(words)
        session = self.windows.active.session
        assert session is not None
        await self.until(lambda: session.state.running is None)

    def listed(self) -> list[str]:
        rows = self.window.sidebar.list.rows
        infos = (rows.info(row) for row in range(rows.rowCount()))
        return [info.title for info in infos if info is not None]


Check = Callable[[Program], Awaitable[None]]


class Run(Protocol):
    """Lives in the program until a check is done."""

    def __call__(self, check: Check, *, connection: Sequence[str] = ("--demo",)) -> None: ...


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in the program until a check is done."""
    del qtbot

    def begin(check: Check, *, connection: Sequence[str] = ("--demo",)) -> None:
        options = parse([*connection, "--data-dir", str(tmp_path)])
        assert isinstance(options, WindowOptions)
        paths = app_paths(tmp_path)
        claimed = claim(paths.data, Handover())
        settings = Settings()
        windows = Windows(themes, Preferences(settings, themes, qapp))
        net = ErrorNet(windows.tell, windows)
        raised: list[BaseException] = []
        try:
            windows.open()
            door = InstanceDoor(claimed, windows)
            life = Life(
                options,
                {},
                paths=paths,
                windows=windows,
                net=net,
                door=door,
                manners=Manners(windows, settings, themes, qapp),
                settings=settings,
                keeper=None,
            )

            async def checked() -> None:
                try:
                    await check(Program(windows))
                except BaseException as error:  # told where the test can see it
                    raised.append(error)
                finally:
                    life.end()

            async def live() -> int:
                checking = asyncio.ensure_future(checked())
                status = await life.run()
                await checking
                return status

            run_window(qapp, live, on_signal=life.end, on_error=raised.append)
        finally:
            windows.close_for_good()
            claimed.lock.release()
        assert raised == []

    return begin


def kept(folder: Path) -> list[str]:
    """The titles in the file of a folder."""

    async def read() -> list[str]:
        store = (await open_store(folder)).store
        titles = [info.title for info in await store.rows(ALL, 0, 100)]
        await store.close()
        return titles

    return asyncio.run(read())


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
        program.windows.active.program_action.emit(NoticeAction.NEW_FILE)
        await program.until(lambda: NoticeAction.NEW_FILE not in program.actions)
        await program.until(lambda: program.listed() == ["written in memory"])
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert str(tmp_path / "set-aside") in notice.sentence
        program.windows.active.dismiss_notice()
        await program.until(lambda: program.actions == (NoticeAction.ADD_KEY,))

    run(check)
    assert kept(tmp_path) == ["written in memory"]
    assert any(path.read_bytes() == before for path in tmp_path.rglob("conversations.db"))


def test_what_helps_is_still_offered_where_it_has_not_helped(run: Run, tmp_path: Path) -> None:
    damage(tmp_path)

    async def check(program: Program) -> None:
        await program.until(lambda: NoticeAction.SALVAGE in program.actions)
        before = program.window.notice_bar.notice
        program.windows.active.program_action.emit(NoticeAction.SALVAGE)
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
        program.windows.active.program_action.emit(NoticeAction.RETRY)
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
        program.window.composer.set_text("and then?")
        program.window.composer.submitted.emit("and then?")
        assert program.window.composer.text() == "and then?"
        session = program.windows.active.session
        assert session is not None
        assert len(session.state.conversation.turns) == 2
        await program.until(lambda: program.actions == (NoticeAction.COPY_TO_TEMPORARY,))
        program.windows.active.window_action(NoticeAction.COPY_TO_TEMPORARY)
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
        await program.until(lambda: NoticeAction.OTHER_FOLDER in program.actions)
        program.windows.folder_chosen.emit(other)
        await program.until(lambda: program.actions == (NoticeAction.ADD_KEY,))
        await program.until(lambda: program.listed() == ["From the future"])
        await program.until(lambda: program.window.header.title == "From the future")
        await program.say("and then?")

    run(check)
    assert kept(other / APP_NAME) == ["From the future"]


def test_another_folder_is_remembered(run: Run, newer: Path) -> None:
    other = newer / "other"

    async def choose(program: Program) -> None:
        await program.until(lambda: NoticeAction.OTHER_FOLDER in program.actions)
        program.windows.folder_chosen.emit(other)
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
        await program.until(lambda: NoticeAction.OTHER_FOLDER in program.actions)
        program.windows.folder_chosen.emit(other)
        await program.until(lambda: program.actions == (NoticeAction.OTHER_FOLDER,))
        notice = program.window.notice_bar.notice
        assert notice is not None
        assert "Another program" in notice.sentence
        await program.until(lambda: program.listed() == ["From the future"])

    run(check)
    held.release()
    assert not (other / APP_NAME / files.NAME).exists()
