"""The window on its conversations: what is shown, left, deleted, found and opened elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Conversation, Turn, UserTurn
from desktop_chat.domain.notices import Notice, NoticeKind, Severity
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.exporting import Exported, to_json
from desktop_chat.exporting.as_library import read_file
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from tests.helpers.drops import dragged, dropped
from tests.helpers.replies import COMPLETE, DEMO, ScriptedSource, Step, Wait, end, text
from tests.unit.storage.builders import info, put, reply, user

PATIENCE = 50.0


@dataclass
class House:
    """A program with its windows, on a real store and Qt's own loop."""

    windows: Windows
    library: Library
    store: SqliteStore

    @property
    def desk(self) -> Desk:
        return self.windows.desks[0]

    @property
    def bridge(self) -> Bridge:
        return self.windows.active

    @property
    def window(self) -> MainWindow:
        return self.bridge.window

    @property
    def session(self) -> ChatSession:
        session = self.desk.session
        assert session is not None
        return session

    @property
    def id(self) -> ConversationId:
        return self.session.state.id

    async def until(self, what: Callable[[], bool]) -> None:
        """Return when something has come true."""
        # pytest's own time-out is not heard while Qt waits.
        async with asyncio.timeout(PATIENCE):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)

    async def forgotten(self, conversation: ConversationId) -> None:
        """Return when nothing of a conversation is on disk."""
        while True:
            if await self.store.info(conversation) is None:
                return
            await asyncio.sleep(0.002)

    async def said(self, words: str) -> ConversationId:
        """Send a message in the conversation that is shown, and wait for the reply's end."""
        self.window.composer.set_text(words)
        self.window.composer.submitted.emit(words)
        await self.until(lambda: self.session.state.running is None)
        await self.until(lambda: self.window.header.title != "New conversation")
        return self.id

    async def opened(self, conversation: ConversationId) -> None:
        self.desk.open(conversation)
        await self.until(lambda: self.id == conversation)

    def listed(self) -> list[str]:
        rows = self.window.sidebar.list.rows
        infos = (rows.info(row) for row in range(rows.rowCount()))
        return [info.title for info in infos if info is not None]


Check = Callable[[House], Awaitable[None]]
Run = Callable[..., None]


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in a program until a check is done."""
    del qtbot

    def begin(check: Check, *scripts: tuple[Step, ...]) -> None:
        windows = Windows(themes, Preferences(Settings(), themes, qapp))
        windows.open()
        raised: list[BaseException] = []

        async def live() -> int:
            store = (await open_store(tmp_path)).store
            source = ScriptedSource(scripts or (COMPLETE,) * 9)
            library = Library(source, store, lambda: DEMO, clock=SystemClock())
            windows.on_error = lambda _name, error: raised.append(error)
            windows.furnish(library)
            last = await store.memo("open")
            if last:
                await windows.desks[0].show_stored(ConversationId(last))
            else:
                windows.desks[0].begin()
            try:
                await check(House(windows, library, store))
            finally:
                await windows.strip()
                await library.close()
                await store.close()
            return 0

        run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
        windows.close_for_good()
        assert raised == []

    return begin


def test_a_conversation_is_listed_with_its_title_once_something_is_said(run: Run) -> None:
    async def check(house: House) -> None:
        assert house.listed() == []
        await house.said("Why is the sky blue?")
        await house.until(lambda: house.listed() == ["Why is the sky blue?"])
        assert house.window.header.title == "Why is the sky blue?"

    run(check)


def test_a_new_conversation_is_begun_among_the_others_and_not_in_the_archive(run: Run) -> None:
    async def check(house: House) -> None:
        await house.said("one")
        await house.until(lambda: house.listed() == ["one"])
        house.window.sidebar.list.archive_wanted.emit()
        await house.until(lambda: house.listed() == [])
        house.bridge.new_requested.emit()
        await house.until(lambda: house.listed() == ["one"])
        assert not house.window.sidebar._back.isVisible()

    run(check)


def test_each_conversation_has_its_own_draft(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        house.window.composer.set_text("for the first")
        house.desk.begin()
        assert house.window.composer.text() == ""
        house.window.composer.set_text("for the second")
        second = house.id
        await house.opened(first)
        assert house.window.composer.text() == "for the first"
        await house.opened(second)
        assert house.window.composer.text() == "for the second"
        house.window.composer.box.undo()
        assert house.window.composer.text() == "for the second"

    run(check)


def test_what_is_shown_by_itself_leaves_the_focus_to_what_was_opened(run: Run) -> None:
    async def check(house: House) -> None:
        window = house.window
        window.composer.focus_box()
        window.picker.open_popup()
        field = window.picker.popup.field.line
        house.desk.begin()
        assert window.focusWidget() is field
        window.picker.popup.reject()
        assert window.focusWidget() is window.composer.box

    run(check)


def test_new_comes_back_to_a_draft_that_was_not_sent(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        house.desk.begin()
        house.window.composer.set_text("three paragraphs")
        await house.opened(first)
        house.desk.begin()
        assert house.window.composer.text() == "three paragraphs"

    run(check)


def test_a_restart_shows_what_was_left(run: Run) -> None:
    left = []

    async def before(house: House) -> None:
        left.append(await house.said("hello"))
        house.session.regenerate()
        await house.until(lambda: house.session.state.running is None)
        last = house.session.state.conversation.last_reply()
        assert last is not None
        house.window.transcript.version_requested.emit(last.id, -1)
        house.window.composer.set_text("my draft")

    async def after(house: House) -> None:
        assert house.id == left[0]
        assert house.window.composer.text() == "my draft"
        last = house.session.state.conversation.last_reply()
        assert last is not None
        assert str(last.draft.text) == "old"
        assert len(house.session.state.conversation.versions(last.id)) == 2

    run(before, (text("old"), end()), (text("new"), end()))
    run(after)


def test_a_reply_goes_on_in_a_conversation_that_was_left(run: Run) -> None:
    gate = asyncio.Event()

    async def check(house: House) -> None:
        house.window.composer.submitted.emit("hello")
        first, session = house.id, house.session
        await house.until(lambda: house.library.replying() == {first})
        house.desk.begin()
        assert not house.window.transcript.has_work
        gate.set()
        await house.until(lambda: session.state.running is None)
        assert house.session.state.conversation.path() == ()
        await house.opened(first)
        assert house.session is session

    run(check, (text("a"), Wait(gate), text("b"), end()))


def test_a_conversation_that_is_renamed_while_a_reply_comes_keeps_name_and_reply(run: Run) -> None:
    gate = asyncio.Event()

    async def check(house: House) -> None:
        house.window.composer.submitted.emit("hello")
        await house.until(lambda: house.library.replying() == {house.id})
        await house.until(lambda: house.listed() == ["hello"])
        house.window.sidebar.renamed.emit(house.id, "Mine")
        await house.until(lambda: house.listed() == ["Mine"])
        gate.set()
        await house.until(lambda: house.session.state.running is None)
        last = house.session.state.conversation.last_reply()
        assert last is not None
        assert str(last.draft.text) == "ab"
        assert house.window.header.title == "Mine"
        assert house.listed() == ["Mine"]

    run(check, (text("a"), Wait(gate), text("b"), end()))


def test_a_hit_of_the_search_is_shown_in_the_version_where_it_is(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("hello")
        house.session.regenerate()
        await house.until(lambda: house.session.state.running is None)
        house.desk.begin()
        sidebar = house.window.sidebar
        sidebar.search.field.line.setText("nightin")
        await house.until(lambda: sidebar.search.hits.model().rowCount() == 1)
        hit = (await house.store.search("nightin"))[0]
        sidebar.hit_opened.emit(hit)
        await house.until(lambda: house.id == first)
        last = house.session.state.conversation.last_reply()
        assert last is not None
        assert str(last.draft.text) == "a nightingale"
        assert lit(house) == ["nightin"]

    run(check, (text("a nightingale"), end()), (text("a sparrow"), end()))


def lit(house: House) -> list[str]:
    panes = house.window.transcript.panes()
    return [each.cursor.selectedText() for pane in panes for each in pane.extraSelections()]


def test_a_hit_at_the_beginning_of_a_long_conversation_is_shown_when_it_is_read(run: Run) -> None:
    turns: list[Turn] = []
    for number in range(100):
        words = "a nightingale" if number == 2 else "a sparrow"
        turns += [user(f"u{number}", turns[-1].id if turns else None, words)]
        turns += [reply(f"r{number}", f"u{number}", "an answer\n\n" * 9)]

    async def check(house: House) -> None:
        await put(house.store, info(), *turns)
        (hit,) = await house.store.search("nightin")
        house.window.sidebar.hit_opened.emit(hit)
        await house.until(lambda: lit(house) == ["nightin"])
        assert house.id == hit.conversation

    run(check)


def test_a_version_that_is_deleted_can_be_taken_back(run: Run) -> None:
    async def check(house: House) -> None:
        await house.said("hello")
        last = house.session.state.conversation.last_reply()
        assert last is not None
        house.bridge.turn_action.emit(last.id, TurnAction.DELETE_VERSION)
        assert house.session.state.conversation.last_reply() is None
        house.window.toast.undo()
        assert house.session.state.conversation.last_reply() == last

    run(check)


def test_a_fork_is_shown_and_listed(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("hello")
        last = house.session.state.conversation.last_reply()
        assert last is not None
        house.bridge.turn_action.emit(last.id, TurnAction.FORK)
        await house.until(lambda: house.id != first)
        await house.until(lambda: house.listed() == ["Fork · hello", "hello"])
        assert house.window.windowTitle() == "Fork · hello – Desktop Chat"
        assert len(house.session.state.conversation.path()) == 2

    run(check)


def test_a_temporary_conversation_says_so_and_is_not_listed(run: Run) -> None:
    async def check(house: House) -> None:
        house.bridge.temporary_requested.emit()
        assert house.session.state.is_temporary
        await house.said("secret")
        await house.store.memo("")
        assert house.listed() == []
        house.bridge.new_requested.emit()
        assert not house.session.state.is_temporary

    run(check)


def test_two_windows_show_two_conversations_and_never_the_same(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        house.bridge.window_requested.emit()
        (one, other) = house.windows.desks
        assert other.session is not None
        assert other.session.state.id != first
        asked: list[ConversationId] = []
        other.taken_elsewhere.connect(asked.append)
        other.open(first)
        assert asked == [first]
        assert one.session is not None
        assert one.session.state.id == first

    run(check)


def test_a_disk_that_fails_is_said_and_no_longer_when_it_works(run: Run) -> None:
    async def check(house: House) -> None:
        house.desk.store_trouble(StoreFailed(Trouble.FULL, "No space."))
        notice = house.window.notice_bar.notice
        assert notice is not None
        assert "No space." in notice.sentence
        house.desk.store_trouble(None)
        notice = house.window.notice_bar.notice
        assert notice is None or notice.kind is NoticeKind.DEMO

    run(check)


def test_all_that_is_taken_out_comes_in_elsewhere_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"

    async def check(house: House) -> None:
        await house.said("first")
        house.desk.begin()
        await house.said("second")
        session = house.desk.session
        assert session is not None
        house.window.composer.set_text("half a message")
        await house.until(lambda: session.state.written == "half a message")
        house.desk.takeout.write_all(path)
        await house.until(path.exists)
        assert "half a message" in {each.unsent.text for each in read_file(path)}
        # Again: nothing new is in it.
        house.desk.intake.take([path])
        await house.until(lambda: "already" in house.window.status_line.right)
        house.desk.delete_shown()
        await house.until(lambda: house.listed() == ["first"])
        house.window.toast.dismiss()
        house.desk.intake.take([path])
        await house.until(lambda: sorted(house.listed()) == ["first", "second"])
        await house.until(lambda: house.window.header.title == "second")
        house.window.toast.undo()
        await house.until(lambda: house.listed() == ["first"])

    run(check)


def test_of_files_one_of_which_is_bad_nothing_comes_in(run: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    turn = UserTurn(TurnId("u"), None, "hello")
    good.write_text(to_json(Exported("Good", conversation=Conversation().add(turn))), "utf-8")
    bad.write_text("[" * 100_000, "utf-8")

    async def check(house: House) -> None:
        before = house.window.notice_bar.notice
        house.desk.intake.take([good, bad])
        await house.until(lambda: house.window.notice_bar.notice is not before)
        notice = house.window.notice_bar.notice
        assert notice is not None
        assert notice.title == "Nothing was imported."
        assert notice.sentence.startswith("bad.json: ")
        assert await house.store.known([TurnId("u")]) == {}
        house.desk.intake.take([tmp_path / "missing.json"])
        await house.until(lambda: house.window.notice_bar.notice is not notice)
        # Dropped on the list, the good one comes in, and is shown.
        await drop(house, good)
        await house.until(lambda: house.window.header.title == "Good")

    run(check)


async def drop(house: House, path: Path) -> None:
    """Drop a file on the list of conversations."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    for event in (dragged(data, 5, 5), dropped(data, 5, 5)):
        QApplication.sendEvent(house.window.sidebar, event)
        assert event.isAccepted()


def test_a_notice_about_the_disk_is_not_hidden_by_another_and_both_are_read(run: Run) -> None:
    disk = Notice(NoticeKind.DISK, Severity.WARNING, "Reading only.", "It cannot be written to.")
    other = Notice(NoticeKind.PROGRAM, Severity.WARNING, "Settings.", "They cannot be saved.")

    async def check(house: House) -> None:
        bar = house.window.notice_bar
        house.bridge.notices.tell(disk)
        house.bridge.notices.tell(other)
        assert bar.notice == disk
        bar.dismissed.emit()
        assert bar.notice == other

    run(check)
