"""The list and the editor at work: on a real service over a folder, and servers that listen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl, parse_base_url
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.diagnosis import Diagnosis, Trouble
from desktop_chat.domain.keys import KeyTrouble
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.engine import DEMO
from desktop_chat.generation.connections import Around, Connections
from desktop_chat.providers.discovery import LocalServer
from desktop_chat.providers.source import Providers
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPage
from desktop_chat.ui.connections.sheet import ConnectionsSheet
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.helpers.wire_server import WireServer
from tests.ui.connections.test_editor import type_in
from tests.unit.providers.talk import WHOLE, read

CANARY = "sk-canary-of-the-desk-0123456789"
OLLAMA = LocalServer("Ollama", BaseUrl("http://127.0.0.1:11434/v1"), (ModelInfo("qwen3"),))
WORKS = Diagnosis(True, Trouble.NONE, "The connection works.", "")
REFUSED = Diagnosis(False, Trouble.KEY_REFUSED, "The key was refused.", "")
HERE = parse_base_url("https://api.example.com/v1")


@dataclass
class House:
    """A window, its desk, and what it works on."""

    window: MainWindow
    desk: ConnectionsDesk
    connections: Connections
    keychain: MemoryKeychain
    given: list[Connection]
    changed: list[Connection]

    async def until(self, what: Callable[[], object]) -> None:
        """Return when something has come true; the test's own time-out is the limit."""
        while True:
            if what():
                return
            await asyncio.sleep(0.002)

    @property
    def page(self) -> ConnectionsPage:
        return self.window.findChildren(ConnectionsPage)[-1]

    @property
    def editor(self) -> ConnectionEditor:
        [found] = [each for each in self.window.findChildren(ConnectionEditor) if each.isVisible()]
        return found

    def examine_by_hand(self) -> tuple[list[Connection], list[asyncio.Future[Diagnosis | None]]]:
        """Return which connections are tested, and what answers each test."""
        asked: list[Connection] = []
        answers: list[asyncio.Future[Diagnosis | None]] = []

        async def examine(connection: Connection) -> Diagnosis | None:
            asked.append(connection)
            answers.append(asyncio.get_running_loop().create_future())
            return await answers[-1]

        self.desk.checks.examine = examine
        return asked, answers

    def said_of(self, name: str) -> str:
        said: str = self.row(name).choice.accessibleDescription()
        return said

    def names(self) -> list[str]:
        return [row.choice.accessibleName() for row in self.page.rows]

    def chosen(self) -> list[str]:
        return [r.choice.accessibleName() for r in self.page.rows if r.choice.isChecked()]

    def row(self, name: str):
        return next(r for r in self.page.rows if r.choice.accessibleName() == name)

    async def add(self, address: str, key: str = "", *, name: str = "Mine") -> None:
        editor = self.desk.add()
        editor.begin_with(None)
        type_in(editor.name, name)
        type_in(editor.address, address)
        type_in(editor.key.row, key)
        editor.save_button.click()
        await self.until(lambda: not isValid(editor) or editor.save_button.isEnabled())


Check = Callable[[House], Awaitable[None]]
Run = Callable[..., None]


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in a window until a check is done."""

    def begin(check: Check, around: Around | None = None) -> None:
        window = MainWindow(themes)
        qtbot.addWidget(window)
        window.show()
        raised: list[BaseException] = []

        async def live() -> int:
            keychain = MemoryKeychain()
            connections = connections_in(
                tmp_path, keychain, around=around, environ={"SET": CANARY}, found=[OLLAMA]
            )
            desk = ConnectionsDesk(
                window, themes, connections, lambda _name, error: raised.append(error)
            )
            house = House(window, desk, connections, keychain, [], [])
            desk.given.connect(house.given.append)
            desk.changed.connect(house.changed.append)
            try:
                await check(house)
            finally:
                await desk.close()
            return 0

        run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
        assert raised == []

    return begin


def test_a_new_connection_is_kept_used_and_the_default(run: Run, tmp_path: Path) -> None:
    async def check(house: House) -> None:
        house.desk.open_list()
        await house.add(str(HERE), CANARY)
        await house.until(lambda: house.given and house.connections.default)
        [made] = house.given
        assert (made.name, made.address, made.key) == ("Mine", HERE, Secret(CANARY))
        assert house.connections.current == made
        assert house.names() == ["Mine", "Demo"]
        assert house.chosen() == ["Mine"]
        assert house.row("Mine").badge is not None
        assert list(house.keychain.kept.values()) == [CANARY]

    run(check)
    assert CANARY not in (tmp_path / "connections.json").read_text("utf-8")


def test_a_connection_that_was_saved_is_tested_and_its_row_says_what_came(run: Run) -> None:
    async def check(house: House) -> None:
        asked, answers = house.examine_by_hand()
        house.desk.open_list()
        await house.add(str(HERE), CANARY)
        await house.until(lambda: asked)
        assert asked[0].key == Secret(CANARY)
        assert house.said_of("Mine").startswith("Testing…")
        await house.until(lambda: house.chosen() == ["Mine"])  # nothing waits for the test
        answers[0].set_result(REFUSED)
        await house.until(lambda: house.said_of("Mine").startswith("The key was refused."))
        assert HERE.place in house.said_of("Mine")
        editor = house.desk.edit(asked[0].profile)
        assert editor is not None
        editor.save_button.click()
        await house.until(lambda: len(asked) == 2)
        answers[1].set_result(WORKS)
        await house.until(lambda: house.said_of("Mine").startswith("The connection works."))
        house.desk.checks.diagnosed(house.connections.current, REFUSED)
        assert house.said_of("Mine").startswith("The key was refused.")

    run(check)


def test_of_two_tests_of_a_connection_the_later_counts(run: Run) -> None:
    async def check(house: House) -> None:
        asked, answers = house.examine_by_hand()
        house.desk.open_list()
        await house.add(str(HERE), CANARY)
        await house.until(lambda: asked)
        house.desk.checks.begin(asked[0].profile, asked[0])
        await house.until(lambda: len(answers) == 2)
        answers[1].set_result(WORKS)
        await house.until(lambda: house.said_of("Mine").startswith("The connection works."))
        answers[0].set_result(REFUSED)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert house.said_of("Mine").startswith("The connection works.")

    run(check)


def test_where_no_list_is_shown_the_test_of_what_was_saved_is_told(run: Run) -> None:
    async def check(house: House) -> None:
        _, answers = house.examine_by_hand()
        told: list[object] = []
        house.desk.tested.connect(lambda _connection, diagnosis: told.append(diagnosis))
        await house.add(str(HERE), CANARY)
        await house.until(lambda: answers)
        answers[0].set_result(REFUSED)
        await house.until(lambda: told)
        assert told == [REFUSED]

    run(check)


def test_a_notice_about_a_key_leads_to_its_field(run: Run) -> None:
    async def check(house: House) -> None:
        await house.add(str(HERE), CANARY)
        await house.until(lambda: house.connections.default)
        house.desk.open_for(house.connections.current)
        assert house.editor.key.row.field.line.hasFocus()

    run(check)


def test_a_key_reaches_the_server_of_its_connection_alone(run: Run) -> None:
    with WireServer([WHOLE] * 2) as mine, WireServer([WHOLE] * 2) as other:

        async def check(house: House) -> None:
            await house.add(mine.base_url, CANARY)
            await house.until(lambda: house.connections.default)
            profile = house.connections.find(house.connections.default)
            assert profile is not None
            editor = house.desk.edit(profile.id)
            assert editor is not None
            type_in(editor.address, other.base_url)
            editor.save_button.click()
            await house.until(lambda: house.changed)
            assert house.keychain.kept == {}
            source = Providers()
            for connection in (house.given[0], house.changed[0]):
                await read(source, connection)
            await source.aclose()

        run(check)
        [heard] = mine.requests
        assert heard.headers["authorization"] == f"Bearer {CANARY}"
        [spied] = other.requests
        assert "authorization" not in spied.headers
        assert CANARY not in str(spied)


@pytest.mark.parametrize("trouble", [KeyTrouble.ABSENT, KeyTrouble.LOCKED, KeyTrouble.SILENT])
def test_a_keychain_in_trouble_is_said_with_the_sessions_choice(
    run: Run, trouble: KeyTrouble, tmp_path: Path
) -> None:
    async def check(house: House) -> None:
        house.keychain.trouble = trouble
        await house.add(str(HERE), CANARY)
        editor = house.editor
        assert "keychain" in editor.key.row.note.text()
        assert house.given == []
        assert editor.key.session_button.isVisible()
        editor.key.session_button.click()
        await house.until(lambda: house.given)
        assert house.given[0].key == Secret(CANARY)
        assert house.keychain.kept == {}

    run(check)
    assert '"source": "session"' in (tmp_path / "connections.json").read_text("utf-8")
    assert CANARY not in (tmp_path / "connections.json").read_text("utf-8")


def test_a_variable_that_is_not_set_is_said_before_it_is_kept(run: Run) -> None:
    async def check(house: House) -> None:
        editor = house.desk.add()
        editor.begin_with(None)
        type_in(editor.address, str(HERE))
        editor.key.sources.select(2)
        type_in(editor.key.row, "UNSET")
        editor.save_button.click()
        await house.until(editor.save_button.isEnabled)
        assert "UNSET is not set" in editor.key.row.note.text()
        assert len(house.connections.entries()) == 1
        editor.save_button.click()
        await house.until(lambda: house.given)
        assert not house.given[0].key
        again = house.desk.edit(house.given[0].profile)
        assert again is not None
        type_in(again.key.row, "SET")
        again.save_button.click()
        await house.until(lambda: house.changed)
        assert house.changed[0].key == Secret(CANARY)
        assert house.connections.current == house.changed[0]

    run(check)


def test_a_connection_is_chosen_and_one_can_go_back_to_the_demo(run: Run) -> None:
    async def check(house: House) -> None:
        house.desk.open_list()
        await house.add(str(HERE), CANARY)
        await house.until(lambda: house.connections.default)
        house.row("Demo").choice.click()
        await house.until(lambda: house.connections.default == "demo")
        assert house.given[-1] == DEMO
        assert house.chosen() == ["Demo"]
        house.row("Mine").choice.click()
        await house.until(lambda: house.connections.default not in {"", "demo"})
        assert house.given[-1].key == Secret(CANARY)

    run(check)


def test_a_connection_without_its_key_is_said_and_not_chosen(run: Run) -> None:
    async def check(house: House) -> None:
        ref = KeyRef(KeySource.KEYCHAIN, HERE.origin)
        await house.connections.put(Profile("p1", "Mine", HERE, key=ref), Secret(""))
        house.desk.open_list()
        house.row("Mine").choice.click()
        await house.until(house.page.said.text)
        assert "Mine has no key" in house.page.said.text()
        assert house.chosen() == ["Demo"]
        assert house.given == []

    run(check)


def test_a_removed_connection_can_be_put_back_until_the_list_closes(run: Run) -> None:
    async def check(house: House) -> None:
        sheet = house.desk.open_list()
        await house.add(str(HERE), CANARY)
        await house.until(lambda: house.connections.default)
        house.row("Mine").buttons[1].click()
        await house.until(house.page.undo_button.isVisible)
        assert house.names() == ["Demo"]
        assert house.given[-1] == DEMO
        assert list(house.keychain.kept.values()) == [CANARY]
        house.page.undo_button.click()
        await house.until(lambda: house.connections.default)
        assert house.names() == ["Mine", "Demo"]
        assert house.given[-1].key == Secret(CANARY)
        house.row("Mine").buttons[1].click()
        await house.until(house.page.undo_button.isVisible)
        sheet.close_button.click()
        await house.until(lambda: not house.keychain.kept)

    run(check)


def test_servers_on_this_computer_are_looked_for(run: Run) -> None:
    async def check(house: House) -> None:
        house.desk.open_list()
        house.page.look_button.click()
        await house.until(house.page.said.text)
        assert "Ollama (qwen3)" in house.page.said.text()
        assert house.names() == ["Ollama on this computer", "Demo"]
        house.row("Ollama on this computer").choice.click()
        await house.until(lambda: house.given)
        assert house.given[0].model == "qwen3"

    run(check)


def test_what_the_environment_names_is_a_connection_of_its_own(run: Run) -> None:
    around = Around(DEMO, Connection("OpenAI", Source.ENVIRONMENT, HERE, key=Secret(CANARY)))

    async def check(house: House) -> None:
        house.desk.open_list()
        assert house.names() == ["From environment", "Demo"]
        assert house.row("From environment").buttons == ()
        assert CANARY not in house.row("From environment").choice.accessibleDescription()

    run(check, around)


def test_a_saved_connection_can_be_changed_and_for_others_there_is_the_list(run: Run) -> None:
    async def check(house: House) -> None:
        await house.connections.put(Profile("p1", "Mine", HERE), Secret(""))
        saved = await house.connections.connection("p1")
        house.desk.add()
        assert house.editor.form.isHidden()
        house.editor.reject()
        house.desk.open_for(saved)
        assert house.editor.address.text == str(HERE)
        house.editor.reject()
        for other in (DEMO, None):
            house.desk.open_for(other)
            assert house.page.isVisible()
            house.page.window().findChildren(ConnectionsSheet)[-1].reject()

    run(check)


def test_a_page_of_another_window_shows_the_same_list(
    run: Run, themes: ThemeSource, qtbot: QtBot
) -> None:
    async def check(house: House) -> None:
        page = ConnectionsPage(themes)
        qtbot.addWidget(page)
        house.desk.join(page)
        assert [row.choice.accessibleName() for row in page.rows] == ["Demo"]
        await house.connections.look()
        assert len(page.rows) == 2
        page.deleteLater()
        await house.until(lambda: not house.desk._pages)
        await house.connections.put(Profile("p1", "Mine", HERE), Secret(""))

    run(check)


def test_what_is_mended_in_a_connection_is_kept_with_its_key(run: Run) -> None:
    async def check(house: House) -> None:
        await house.add("https://api.example.com", CANARY)
        await house.until(lambda: house.connections.default)
        [made] = house.given
        house.desk.taken(replace(made, address=HERE))
        await house.until(lambda: house.connections.entries()[0].connection.address == HERE)
        assert (await house.connections.connection(made.profile)).key == Secret(CANARY)
        house.desk.taken(replace(made, address=parse_base_url("https://evil.example/v1")))
        await asyncio.sleep(0)
        assert house.connections.entries()[0].connection.address == HERE

    run(check)
