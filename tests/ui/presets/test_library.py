"""The library of presets and prompts, and the choice of a preset for a conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.profiles import Profile
from desktop_chat.engine import DEMO
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.storage.notebook import NotebookFile, built_in, read_file, write_file
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.parameters import ParameterSheet
from desktop_chat.ui.presets.desk import PresetsDesk
from desktop_chat.ui.presets.editors import PresetEditor, PromptEditor
from desktop_chat.ui.presets.page import Library
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.clock import FakeClock, settle
from tests.helpers.connections import connections_in
from tests.helpers.replies import ScriptedSource, Wait


@pytest.fixture
def run(qtbot: QtBot, themes: ThemeSource, tmp_path: Path):
    """Do something with a library on a notebook, within a loop that writes what is changed."""

    def begin(do: Callable[[Library, Notebooks], None]) -> Notebooks:
        async def live() -> Notebooks:
            notebooks = Notebooks(NotebookFile(tmp_path), built_in)
            window = QWidget()
            window.resize(900, 700)
            qtbot.addWidget(window)
            library = Library(
                themes,
                notebooks,
                read=read_file,
                write=write_file,
                connections=list,
                parent=window,
            )
            window.show()
            do(library, notebooks)
            await notebooks.close()
            return notebooks

        return asyncio.run(live())

    return begin


def menu_rows(library: Library, id_: str) -> dict[str, QPushButton]:
    row = next(each for each in library.rows if each.id == id_)
    row.more_button.click()
    return {each.accessibleName(): each for each in row.menu.card.findChildren(QPushButton)}


def names(notebooks: Notebooks) -> list[str]:
    return [each.name for each in notebooks.now.presets]


def test_a_preset_is_added_edited_duplicated_moved_and_kept(run, tmp_path: Path) -> None:
    def do(library: Library, notebooks: Notebooks) -> None:
        library.add_preset_button.click()
        editor = library.window().findChildren(PresetEditor)[-1]
        editor.save_button.click()
        assert editor.trouble.text() == "A preset needs a name."
        editor.name.line.setText("Poet")
        editor.icon.emoji.set_text("🌙")
        editor.model.set_text("m-9")
        editor.save_button.click()
        poet = notebooks.now.presets[-1]
        assert (poet.name, poet.icon, poet.model) == ("Poet", "🌙", "m-9")
        menu_rows(library, poet.id)["Move up"].click()
        assert names(notebooks)[-2] == "Poet"
        menu_rows(library, poet.id)["Duplicate"].click()
        assert names(notebooks)[-3:] == ["Poet", "Poet (copy)", "Summarise"]
        menu_rows(library, poet.id)["Begin new conversations with it"].click()

    run(do)
    kept, complaint = NotebookFile(tmp_path).load()
    assert complaint == ""
    assert kept.presets[-3].name == "Poet"
    assert kept.default == kept.presets[-3].id


def test_what_is_deleted_comes_back_by_undo_and_what_is_built_in_by_restore(run) -> None:
    def do(library: Library, notebooks: Notebooks) -> None:
        before = notebooks.now
        menu_rows(library, "translator")["Delete"].click()
        assert "Translator" not in names(notebooks)
        assert library.undo_button.isVisible()
        library.undo_button.click()
        assert notebooks.now == before
        menu_rows(library, "translator")["Delete"].click()
        assert library.restore_button.isVisible()
        library.restore_button.click()
        assert sorted(names(notebooks)) == sorted(each.name for each in before.presets)
        assert not library.restore_button.isVisible()

    run(do)


def test_a_prompt_has_a_name_of_its_own(run) -> None:
    def do(library: Library, notebooks: Notebooks) -> None:
        library.add_prompt_button.click()
        editor = library.window().findChildren(PromptEditor)[-1]
        editor.name.line.setText("/Email")
        editor.text.set_text("Write to {{who}} on {{date}}")
        assert editor.hint.text() == "Fields to fill in: who"
        editor.save_button.click()
        assert editor.trouble.text() == "There is a prompt of that name already."
        editor.name.line.setText("note")
        editor.save_button.click()
        assert notebooks.now.prompts[-1].name == "note"

    run(do)


def test_files_are_written_and_taken_in(run, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"

    def do(library: Library, notebooks: Notebooks) -> None:
        notebooks.put(ChatPreset("own", "Own", parameters=Parameters(seed=3)))
        library.export_file(path)
        assert "mine.json" in library.said.text()
        notebooks.remove("own")
        library.import_file(path)
        assert notebooks.now.preset("own") is not None
        library.import_file(path)
        assert library.said.text() == "Everything in it is here already."
        (tmp_path / "other.json").write_text("{}", "utf-8")
        library.import_file(tmp_path / "other.json")
        assert "no file of presets" in library.said.text()

    run(do)


def test_a_conversation_that_begins_with_a_preset_uses_the_connection_that_it_names(
    qtbot: QtBot, themes: ThemeSource, tmp_path: Path
) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    bridge = Bridge(window, themes)

    async def live() -> None:
        connections = connections_in(tmp_path)
        named = Profile("mine", "Mine", parse_base_url("http://localhost:9/v1"), model="m-1")
        await connections.put(named, Secret(""))
        notebooks = Notebooks(NotebookFile(tmp_path), built_in)
        preset = ChatPreset("own", "Own", "🌙", "m-9", "mine", Parameters(seed=3))
        source = ScriptedSource(((Wait(None),),))
        state = SessionState(DEMO, DEMO.model, tuning=Tuning(preset))
        session = ChatSession(source, state, bridge, clock=FakeClock())
        bridge.attach(session)
        desk = PresetsDesk(
            themes,
            window.preset_button,
            lambda: bridge.session,
            notebooks,
            dialects=None,
            connections=connections,
            on_error=lambda _name, error: pytest.fail(str(error)),
        )
        desk.begin()
        await settle()
        assert session.state.connection.name == "Mine"
        assert session.state.model == "m-9"
        # What a person chooses there afterwards stays.
        session.use_connection(DEMO)
        desk.begin()
        await settle()
        assert session.state.connection is DEMO
        bridge.detach()
        await session.close()
        await desk.close()
        await notebooks.close()

    asyncio.run(live())


def test_a_preset_is_chosen_for_a_conversation_and_shown_at_the_top(
    qtbot: QtBot, themes: ThemeSource, tmp_path: Path
) -> None:
    window = MainWindow(themes)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    bridge = Bridge(window, themes)
    window.show()
    button = window.preset_button

    async def live() -> None:
        notebooks = Notebooks(NotebookFile(tmp_path), built_in)
        notebooks.put(ChatPreset("own", "Own", "🌙", "m-9", "", Parameters(seed=3)))
        source = ScriptedSource(((Wait(None),),))
        session = ChatSession(source, SessionState(DEMO, DEMO.model), bridge, clock=FakeClock())
        bridge.attach(session)
        desk = PresetsDesk(
            themes,
            button,
            lambda: bridge.session,
            notebooks,
            dialects=None,
            connections=None,
            on_error=lambda _name, error: pytest.fail(str(error)),
        )
        button.click()
        rows = {each.text(): each for each in button.choice.card.findChildren(QPushButton)}
        rows["🌙  Own"].click()
        assert session.state.model == "m-9"
        assert session.state.in_force.values.seed == 3
        assert "Own" in button.accessibleDescription()
        session.tune(Parameters(temperature=0.1))
        assert "Temperature" in button.accessibleDescription()
        # The preset as it is now counts, also in a conversation that has it.
        notebooks.put(ChatPreset("own", "Own", "🌙", "m-9", "", Parameters(seed=4)))
        assert session.state.in_force.values.seed == 4
        bridge.notices.offer({NoticeAction.OPEN_PARAMETERS: desk.open_parameters})
        bridge.window_action(NoticeAction.OPEN_PARAMETERS)
        sheet = window.findChildren(ParameterSheet)[-1]
        assert sheet.isVisible()
        sheet.reject()
        session.send("hi")
        await settle()
        desk.choose(None)
        assert session.state.in_force.values.seed is None
        bridge.detach()
        await session.close()
        await desk.close()
        await notebooks.close()
        sent = source.requests[0].parameters
        assert (sent.seed, sent.temperature) == (4, 0.1)

    asyncio.run(live())
