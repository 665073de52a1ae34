"""The picker at work: on real connections, a real session and servers that listen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.clock import SystemClock
from desktop_chat.base.secret import Secret
from desktop_chat.demo.engine import DemoServer
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.catalogue import catalogue
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.keys import KeyTrouble
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.model_lists import ListedSource, ModelLists
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.providers.source import Providers
from desktop_chat.storage.model_files import ModelFiles
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.model_picker.facts_sheet import FactsSheet
from desktop_chat.ui.models_desk import ModelsDesk
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.helpers.wire_server import Action, WireServer
from tests.unit.providers.talk import refusal

KEY = "sk-canary-of-the-picker-0123456789"


def listing(*models: str) -> list[Action]:
    body = json.dumps({"data": [{"id": name, "context_length": 8_192} for name in models]})
    return refusal("200 OK", body.encode())


@dataclass
class House:
    """A window, what it works on, and the session in it."""

    window: MainWindow
    bridge: Bridge
    connections: Connections
    keychain: MemoryKeychain
    lists: ModelLists
    session: ChatSession

    async def until(self, what: Callable[[], object]) -> None:
        """Return when something has come true; the test's own time-out is the limit."""
        while True:
            if what():
                return
            await asyncio.sleep(0.002)

    def shown(self) -> list[str]:
        rows = self.window.picker.popup.list.model()
        return [str(rows.index(at, 0).data()) for at in range(rows.rowCount())]


Check = Callable[[House], Awaitable[None]]


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path):
    """Live in a window with two connections, by the addresses of two servers."""

    def begin(check: Check, one: str, two: str) -> None:
        window = MainWindow(themes)
        qtbot.addWidget(window)
        window.show()
        raised: list[BaseException] = []

        async def live() -> int:
            keychain = MemoryKeychain()
            connections = connections_in(tmp_path, keychain)
            for id_, name, base, key in (("aa", "One", one, ""), ("bb", "Two", two, KEY)):
                address = parse_base_url(base)
                ref = KeyRef(KeySource.KEYCHAIN, address.origin) if key else KeyRef()
                await connections.put(Profile(id_, name, address, key=ref), Secret(key))
            source = Providers(in_process=DemoServer())
            lists = ModelLists(
                source,
                connections,
                ModelFiles(tmp_path, tmp_path),
                clock=SystemClock(),
                catalogue=catalogue,
            )
            connection = await connections.connection("aa")
            connections.current = connection
            bridge = Bridge(window, themes)
            session = ChatSession(
                ListedSource(source, lists),
                SessionState(connection, "one-a"),
                bridge,
                clock=SystemClock(),
            )
            desk = ModelsDesk(bridge, connections, lists, lambda _name, error: raised.append(error))
            others = ConnectionsDesk(window, themes, connections, lambda _n, e: raised.append(e))
            bridge.connection_given.connect(others.taken)
            bridge.attach(session)
            try:
                async with asyncio.timeout(20):
                    await check(House(window, bridge, connections, keychain, lists, session))
            finally:
                bridge.detach()
                for each in (desk, others, session, lists):
                    await each.close()
                await source.aclose()
            return 0

        ended = run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
        assert (ended, raised) == (0, [])

    return begin


def test_lists_come_while_the_picker_is_open_and_a_choice_changes_the_connection(run):
    with (
        WireServer(lambda *_: listing("one-a", "one-b")) as one,
        WireServer(lambda *_: listing("two-a")) as two,
    ):

        async def check(house: House) -> None:
            house.window.picker.click()
            await house.until(lambda: "two-a" in house.shown() and "one-b" in house.shown())
            assert house.shown()[:3] == ["One", "one-a", "one-b"]
            popup = house.window.picker.popup
            at = house.shown().index("two-a")
            popup._choose(popup.list.model().index(at, 0))
            await house.until(lambda: house.session.state.connection.name == "Two")
            state = house.session.state
            assert (state.model, state.connection.key.reveal()) == ("two-a", KEY)
            assert house.connections.current.model == "two-a"
            assert house.window.picker.words == "two-a"
            assert all("authorization" not in each.headers for each in one.requests)

        run(check, one.base_url, two.base_url)


def test_a_choice_within_the_connection_holds_for_what_begins_next(run):
    with (
        WireServer(lambda *_: listing("one-a", "one-b")) as one,
        WireServer(lambda *_: listing()) as two,
    ):

        async def check(house: House) -> None:
            house.window.picker.open_popup()
            await house.until(lambda: "one-b" in house.shown())
            popup = house.window.picker.popup
            popup._choose(popup.list.model().index(house.shown().index("one-b"), 0))
            assert house.session.state.model == "one-b"
            assert house.connections.current.model == "one-b"

        run(check, one.base_url, two.base_url)


def test_a_connection_without_its_key_says_so_and_nothing_changes(run):
    with WireServer(lambda *_: listing("one-a")) as one, WireServer(lambda *_: listing()) as two:

        async def check(house: House) -> None:
            house.connections._keys.clear()
            house.keychain.trouble = KeyTrouble.LOCKED
            house.window.picker.open_popup()
            house.window.picker.chosen_elsewhere.emit("bb", "two-a")
            await house.until(lambda: house.window.notice_bar.notice is not None)
            notice = house.window.notice_bar.notice
            assert notice is not None
            assert "locked" in notice.sentence
            assert house.session.state.connection.name == "One"

        run(check, one.base_url, two.base_url)


def test_a_connection_is_tested_with_its_own_key(run):
    with WireServer(lambda *_: listing("one-a")) as one, WireServer(lambda *_: listing()) as two:

        async def check(house: House) -> None:
            wanted: list[Connection] = []
            [desk] = house.bridge.findChildren(ModelsDesk)
            desk.test_wanted.connect(wanted.append)
            desk.test("bb")
            await house.until(lambda: wanted)
            assert (wanted[0].name, wanted[0].key.reveal()) == ("Two", KEY)
            assert house.session.state.connection.name == "One"

        run(check, one.base_url, two.base_url)


def test_what_a_person_says_of_a_model_shows_in_the_status(run):
    with WireServer(lambda *_: listing("one-a")) as one, WireServer(lambda *_: listing()) as two:

        async def check(house: House) -> None:
            house.window.picker.open_popup()
            await house.until(lambda: "one-a" in house.shown())
            popup = house.window.picker.popup
            row = popup.rows.row(1)
            assert row is not None
            popup._star(row)
            assert house.lists.marks.favourites[0].model == "one-a"
            popup._edit(row)
            [sheet] = house.window.findChildren(FactsSheet)
            sheet.window_field.line.setText("2k")
            sheet.save_button.click()
            place = house.session.state.connection.place
            await house.until(lambda: house.lists.facts(place, "one-a").window == 2_000)
            account = house.bridge.accountant.account(house.session.state)
            assert account.window == 2_000

        run(check, one.base_url, two.base_url)
