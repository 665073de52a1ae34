"""The palette of a window: what it offers, and conversations of a real store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.app.keys import KeyKeeper
from desktop_chat.base.ids import ConversationId
from desktop_chat.commands.chords import chord
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.settings.declared import WRAP_CODE
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette.entries import Kind, Line
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.palette_entries import Models, preset_entries, prompt_entries
from desktop_chat.ui.theme import ThemeSource
from tests.unit.storage.builders import info, put, user


@pytest.fixture
def desk(qtbot: QtBot, themes: ThemeSource) -> Iterator[PaletteDesk]:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    bridge = Bridge(window, themes)
    made = PaletteDesk(bridge, WindowActions(bridge), Settings())
    window.show()
    yield made
    key_source().set_keymap(key_source().keymap.with_defaults())
    window.close_for_good()


def lines(desk: PaletteDesk, kind: Kind) -> list[Line]:
    """Return the entries of a kind that are shown."""
    rows = desk.palette.finder.rows
    return [row for row in rows if isinstance(row, Line) and row.entry.kind is kind]


def look_for(desk: PaletteDesk, text: str) -> None:
    desk.palette.field.line.setText(text)


def test_it_shows_the_keys_that_hold_now(desk: PaletteDesk) -> None:
    source = key_source()
    source.set_keymap(source.keymap.with_keys(CommandId.SETTINGS, [chord("F9")]))
    desk.start()
    look_for(desk, "settings")
    assert lines(desk, Kind.COMMAND)[0].entry.keys == ("F9",)


def test_a_switch_is_put_over_and_shows_it(desk: PaletteDesk) -> None:
    settings = desk._settings
    desk.start()
    look_for(desk, "wrap long")
    desk.palette._choose(desk.palette.list.currentIndex())
    assert settings.value(WRAP_CODE) is True
    assert lines(desk, Kind.SETTING)[0].entry.is_on is True
    assert desk.palette.isVisible()


def test_any_other_setting_is_shown(qtbot: QtBot, desk: PaletteDesk) -> None:
    desk.start()
    look_for(desk, "text size")
    entry = lines(desk, Kind.SETTING)[0].entry
    with qtbot.waitSignal(desk.setting_wanted):
        entry.act()


def test_models_are_made_when_they_are_looked_at(desk: PaletteDesk) -> None:
    chosen: list[str] = []
    models = Models([ModelInfo("a"), ModelInfo("b")], "b", chosen.append)
    assert len(models) == 2
    models[0].act()
    assert chosen == ["a"]
    assert models[1].is_on is True
    assert models[0].is_on is None
    assert [each.title for each in models[0:2]] == ["a", "b"]


def test_presets_are_chosen_and_saved_prompts_inserted() -> None:
    done: list[object] = []
    mine = ChatPreset("1", "Translator", icon="globe", model="m")
    (preset,) = preset_entries([mine], "", done.append)
    assert (preset.title, preset.icon, preset.is_on) == ("Translator", "globe", None)
    preset.act()
    used, none = preset_entries([mine], "1", done.append)
    assert used.is_on is True
    none.act()
    prompt = SavedPrompt("2", "Summary", "Sum up.")
    prompt_entries([prompt], done.append)[0].act()
    assert done == [mine, None, prompt]


def test_conversations_are_found_by_their_titles_and_remembered(
    qtbot: QtBot, desk: PaletteDesk, tmp_path: Path
) -> None:
    async def live() -> None:
        store = (await open_store(tmp_path)).store
        for number, title in enumerate(("Regex for ISO dates", "Trip to Lisbon")):
            await put(store, info(f"c{number}", title), user(f"u{number}"))
        desk.furnish(store, lambda _name, error: pytest.fail(str(error)))
        opened: list[ConversationId] = []
        desk.conversation_wanted.connect(opened.append)
        desk.start()
        await until(lambda: len(lines(desk, Kind.CONVERSATION)) == 2)
        look_for(desk, "lisb")
        desk.palette.finder._ask()
        await until(lambda: lines(desk, Kind.CONVERSATION)[:1] != [])
        line = lines(desk, Kind.CONVERSATION)[0]
        assert line.entry.title == "Trip to Lisbon"
        assert line.marks == ((8, 12),)
        line.entry.act()
        assert len(opened) == 1
        look_for(desk, "quit")
        desk.palette.chosen.emit(lines(desk, Kind.COMMAND)[0].entry)
        await until(lambda: not desk._tasks.running())
        assert "command:quit" in await store.memo("palette")
        await desk.close()
        await store.close()

    async def until(holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not holds():
                await asyncio.to_thread(lambda: None)

    asyncio.run(live())


def test_changed_keys_are_kept_and_come_back(
    qtbot: QtBot, desk: PaletteDesk, tmp_path: Path
) -> None:
    path = tmp_path / "keys.toml"
    source = key_source()

    async def change() -> None:
        keeper = KeyKeeper(path, lambda error: pytest.fail(str(error)))
        source.set_keymap(source.keymap.with_keys(CommandId.PRINT, [chord("F9")]))
        await keeper.close()

    async def look() -> None:
        keeper = KeyKeeper(path, lambda error: pytest.fail(str(error)))
        assert source.keymap.keys(CommandId.PRINT) == (chord("F9"),)
        assert keeper.said == ()
        await keeper.close()

    asyncio.run(change())
    source.set_keymap(source.keymap.with_defaults())
    asyncio.run(look())


def test_keys_that_cannot_be_saved_are_said(
    qtbot: QtBot, desk: PaletteDesk, tmp_path: Path
) -> None:
    told: list[OSError] = []

    async def change() -> None:
        source = key_source()
        keeper = KeyKeeper(tmp_path / "folder" / "keys.toml", told.append)
        (tmp_path / "folder").write_text("in the way")
        source.set_keymap(source.keymap.with_keys(CommandId.PRINT, [chord("F9")]))
        await keeper.close()

    asyncio.run(change())
    assert told
