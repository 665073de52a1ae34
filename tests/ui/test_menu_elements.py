"""What assistive technology is told of a menu."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_chat.ui.kit import elements
from desktop_chat.ui.kit.menu import MenuEntry, MenuLine, MenuPopup
from desktop_chat.ui.theme import ThemeSource


@pytest.fixture
def popup(qtbot: QtBot, themes: ThemeSource) -> MenuPopup:
    """A menu that hangs on a window."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(400, 400)
    owner.show()
    return MenuPopup(themes, owner, "Things")


def _told(popup: MenuPopup) -> list[QAccessibleInterface]:
    menu = next(
        element
        for each in popup.findChildren(QWidget)
        if (element := QAccessible.queryAccessibleInterface(each)).role()
        == QAccessible.Role.PopupMenu
    )
    assert menu.text(QAccessible.Text.Name) == "Things"
    return [menu.child(at) for at in range(menu.childCount())]


def test_the_rows_of_a_menu_are_items_with_their_states_and_keys(popup: MenuPopup) -> None:
    popup.open_with(
        [
            MenuEntry("Copy", list, keys="Ctrl+C", command=None),
            MenuLine(),
            MenuEntry("Dark", list, checked=True, command=None),
            MenuEntry("Help", list, leads_on=True, command=None),
            MenuEntry("Never", list, is_enabled=False, command=None),
        ]
    )

    copy, line, dark, more, never = _told(popup)

    role = QAccessible.Role
    assert [each.role() for each in (copy, dark, more, never)] == [role.MenuItem] * 4
    assert line.role() == role.Separator
    assert copy.text(QAccessible.Text.Name) == "Copy"
    assert copy.text(QAccessible.Text.Accelerator) == "Ctrl+C"
    assert not copy.state().checkable
    assert dark.state().checkable
    assert dark.state().checked
    assert more.state().hasPopup
    assert never.state().disabled


@pytest.mark.parametrize("checked", [None, False, True])
@pytest.mark.parametrize("way", ["Press", "Toggle"])
def test_an_item_is_pressed_through_the_bus(
    popup: MenuPopup, qtbot: QtBot, way: str, checked: bool | None
) -> None:
    done: list[str] = []
    popup.open_with([MenuEntry("Do it", lambda: done.append("did"), checked=checked, command=None)])
    (item,) = _told(popup)

    actions = item.actionInterface()
    assert actions.actionNames()[0] == "Press"
    actions.doAction(way)

    qtbot.waitUntil(lambda: done == ["did"])
    assert not popup.isVisible()


def test_an_element_goes_with_its_widget(popup: MenuPopup, qtbot: QtBot) -> None:
    popup.open_with([MenuEntry("One", list, command=None)])
    row = popup.card.findChildren(QPushButton)[0]
    before = len(elements._kept)

    popup.open_with([])
    qtbot.waitUntil(lambda: not isValid(row))
    gc.collect()

    assert len(elements._kept) == before - 1
