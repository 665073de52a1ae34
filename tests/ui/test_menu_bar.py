"""The menu bar of macOS, built here to be looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_chat.commands.command import Category
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.menu_bar import build_menu_bar
from desktop_chat.ui.theme import ThemeSource


def test_the_menu_bar_has_the_commands_by_category_and_does_them(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    bridge = Bridge(window, themes)
    bar = build_menu_bar(WindowActions(bridge))
    qtbot.addWidget(bar)
    menus: dict[str, QMenu] = {menu.title(): menu for menu in bar.findChildren(QMenu)}
    assert list(menus) == [each.heading for each in Category if each.heading in menus]
    rows = {row.text(): row for menu in menus.values() for row in menu.actions()}
    with qtbot.waitSignal(bridge.new_requested):
        rows[command(CommandId.NEW_CONVERSATION).title].trigger()
    menus[Category.MESSAGES.heading].aboutToShow.emit()
    assert not rows[command(CommandId.REGENERATE).title].isEnabled()
    assert all(row.shortcut().isEmpty() for row in rows.values())
