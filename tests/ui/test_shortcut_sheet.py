"""The list of shortcuts and the help, over a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_chat.commands.chords import chord
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.guidance import Guidance
from desktop_chat.ui.help import HelpSheet
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.shortcut_sheet import ShortcutSheet
from desktop_chat.ui.theme import ThemeSource

ID = CommandId


class Guided:
    """A window with its guidance."""

    def __init__(self, window: MainWindow, themes: ThemeSource) -> None:
        self.window = window
        self.actions = WindowActions(Bridge(window, themes))
        self.guidance = Guidance(self.actions.bridge, self.actions)

    def sheet(self) -> ShortcutSheet:
        """Open the list."""
        self.actions.run(ID.SHORTCUTS)
        return next(each for each in self.window.findChildren(ShortcutSheet) if each.isVisible())

    def help(self) -> HelpSheet:
        """Open the help."""
        self.actions.run(ID.HELP)
        return next(each for each in self.window.findChildren(HelpSheet) if each.isVisible())


@pytest.fixture
def guided(qtbot: QtBot, themes: ThemeSource) -> Iterator[Guided]:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    made = Guided(window, themes)
    window.show()
    yield made
    key_source().set_keymap(key_source().keymap.with_defaults())
    window.close_for_good()


def shown(sheet: ShortcutSheet) -> list[str]:
    """Return the titles that are listed."""
    rows = [row for block in sheet.blocks for row in block.rows]
    return [row.command.title for row in rows if row.isVisible()]


def test_it_lists_every_command_that_has_keys(guided: Guided) -> None:
    keymap = key_source().keymap
    with_keys = sorted(each.title for each in COMMANDS if keymap.keys(each.id))
    assert sorted(shown(guided.sheet())) == with_keys


def test_it_shows_the_keys_that_hold_now(guided: Guided) -> None:
    source = key_source()
    source.set_keymap(source.keymap.adding(ID.PIN, chord("Ctrl+Shift+I")))
    labels = guided.sheet().findChildren(QLabel)
    assert "Pin conversation: Ctrl+Shift+I" in [each.accessibleName() for each in labels]


def test_it_finds_by_name_and_by_keys(guided: Guided) -> None:
    sheet = guided.sheet()
    assert sheet.focusWidget() is sheet.field.line
    QTest.keyClicks(sheet.field.line, "regen")
    assert shown(sheet) == ["Regenerate the reply"]
    sheet.field.line.setText("ctrl+r")
    assert "Regenerate the reply" in shown(sheet)
    sheet.field.line.setText("nothing like that")
    assert shown(sheet) == []
    assert sheet.nothing.isVisible()


def test_a_narrow_window_has_one_column(guided: Guided) -> None:
    sheet = guided.sheet()
    wide = sheet.blocks[0].width()
    guided.window.resize(560, 600)
    assert sheet.card.width() < 560
    assert wide < 500
    assert sheet.blocks[0].width() > sheet.card.width() * 0.8


def test_its_button_leads_to_the_editor(qtbot: QtBot, guided: Guided) -> None:
    sheet = guided.sheet()
    with qtbot.waitSignal(guided.guidance.editor_wanted):
        sheet.change_button.click()
    assert not sheet.isVisible()


def test_esc_closes_it(guided: Guided) -> None:
    sheet = guided.sheet()
    QTest.keyClick(sheet.field.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_help_names_the_keys_that_hold_and_leads_on(qtbot: QtBot, guided: Guided) -> None:
    source = key_source()
    source.set_keymap(source.keymap.with_keys(ID.PALETTE, [chord("F9")]))
    sheet = guided.help()
    assert any("F9 finds" in label.text() for label in sheet.findChildren(QLabel))
    button = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Command palette")
    with qtbot.waitSignal(guided.actions.palette_wanted):
        button.click()
    assert not sheet.isVisible()
