"""The menu bar that macOS has at the top of the screen, made from the commands."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_chat.commands.command import Category, Shown
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.actions import WindowActions

_ROLES = {
    CommandId.ABOUT: QAction.MenuRole.AboutRole,
    CommandId.SETTINGS: QAction.MenuRole.PreferencesRole,
    CommandId.QUIT: QAction.MenuRole.QuitRole,
}
"""What macOS moves to the menu that bears the program's name."""


def build_menu_bar(actions: WindowActions) -> QMenuBar:
    """Return a bar with a menu for each category of what a window can do.

    Its rows have no keys of their own: the window's shortcuts would mean the same twice.
    """
    bar = QMenuBar()
    for category in Category:
        menu = QMenu(category.heading, bar)
        ids = [
            each.id
            for each in COMMANDS
            if each.category is category
            and each.shown is not Shown.MENUS
            and actions.offers(each.id)
        ]
        for id_ in ids:
            row = menu.addAction(command(id_).title.replace("&", "&&"))
            row.setMenuRole(_ROLES.get(id_, QAction.MenuRole.NoRole))
            row.triggered.connect(partial(_run, actions, id_))
        menu.aboutToShow.connect(partial(_show_what_can, menu, ids, actions))
        if ids:
            bar.addMenu(menu)
    return bar


def _run(actions: WindowActions, id_: CommandId) -> None:
    actions.run(id_)


def _show_what_can(menu: QMenu, ids: list[CommandId], actions: WindowActions) -> None:
    for row, id_ in zip(menu.actions(), ids, strict=True):
        row.setEnabled(actions.can(id_))
