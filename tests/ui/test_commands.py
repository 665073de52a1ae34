"""Commands in a window: each is done by it, every menu row is one, and keys follow a change."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import FolderId, TurnId
from desktop_chat.commands.chords import chord
from desktop_chat.commands.command import Condition, Context, Shown, why_not
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import Folder
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.conditions import holds
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.menu import MenuEntry, MenuPopup
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.sidebar.menus import ListMenus
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.menu import MessageMenu
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.pictures import Picture, Stage
from tests.ui.sidebar.shelves import Shelves, info

ID = CommandId
RGB = QImage.Format.Format_RGB32


@pytest.fixture
def actions(qtbot: QtBot, themes: ThemeSource) -> Iterator[WindowActions]:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.resize(1_000, 700)
    made = WindowActions(Bridge(window, themes))
    window.show()
    window.activateWindow()
    yield made
    key_source().set_keymap(key_source().keymap.with_defaults())
    window.close_for_good()


def rows(menu: MenuPopup) -> list[MenuEntry]:
    """Return the rows that a menu shows."""
    return [item for item in menu.items if isinstance(item, MenuEntry)]


def test_the_window_does_every_command_that_is_offered_by_name(actions: WindowActions) -> None:
    offered = [each.id for each in COMMANDS if each.shown is Shown.EVERYWHERE]
    assert [id_ for id_ in offered if not actions.offers(id_)] == []
    by_keys = [each.id for each in COMMANDS if each.context is Context.WINDOW and each.keys]
    assert [id_ for id_ in by_keys if not actions.offers(id_)] == []


def test_every_shortcut_of_the_window_is_a_command(actions: WindowActions) -> None:
    known = {text for each in ID for text in key_source().sequences(each)}
    for shortcut in actions.bridge.window.findChildren(QShortcut):
        assert set(shortcut.keys()) <= known


def test_every_row_of_every_menu_is_a_command(
    qtbot: QtBot, themes: ThemeSource, actions: WindowActions
) -> None:
    window = actions.bridge.window
    window.header.open_menu()
    found = rows(window.header.menu)
    for row in [row for row in found if row.leads_on]:
        row.act()
        found += rows(window.header.menu)
    window.header.menu.reject()

    lists = ListMenus(themes, window)
    place = QRect(20, 20, 50, 20)
    folders = [Folder(FolderId("f"), "Work")]
    lists.open_for([info(1)], folders, place)
    found += rows(lists.menu)
    for title in ("Export", "Move to folder"):
        lists.open_for([info(1)], folders, place)
        next(row for row in rows(lists.menu) if row.text == title).act()
        found += rows(lists.menu)
    lists.open_for([info(1), info(2)], folders, place)
    found += rows(lists.menu)
    lists.open_for_folder(FolderId("f"), place)
    found += rows(lists.menu)
    lists.menu.reject()

    messages = MessageMenu(themes, window)
    for selected in (False, True):
        messages.open_for(
            TurnId("t"),
            tuple(TurnAction),
            QPoint(40, 40),
            newest=True,
            selected=selected,
            link="https://example.org/",
            picture=Picture(1, "https://example.org/a.png", Stage.READY, image=QImage(2, 2, RGB)),
        )
        found += rows(messages)
    messages.reject()

    assert len(found) > 40
    assert [row.text for row in found if row.command is None and not row.leads_on] == []
    # What Qt's own menus hold: the box's editing and its send key, which is a setting.
    assert not [each for each in window.findChildren(QAction) if each.shortcut().toString()]


def test_rows_show_the_keys_that_hold_now(actions: WindowActions) -> None:
    source = key_source()
    source.set_keymap(source.keymap.with_keys(ID.SETTINGS, [chord("F9")]))
    header = actions.bridge.window.header
    header.open_menu()
    row = next(each for each in rows(header.menu) if each.command is ID.SETTINGS)
    assert row.keys == "F9"


def test_tool_tips_show_the_keys_that_hold_now(actions: WindowActions) -> None:
    window = actions.bridge.window
    assert window.header.new_button.toolTip() == "New conversation (Ctrl+N)"
    source = key_source()
    source.set_keymap(source.keymap.with_keys(ID.NEW_CONVERSATION, []))
    assert window.header.new_button.toolTip() == "New conversation"
    source.set_keymap(source.keymap.with_keys(ID.CHOOSE_MODEL, [chord("F8")]))
    assert "F8" in window.picker.toolTip()


def test_other_keys_hold_at_once_in_every_window(
    qtbot: QtBot, themes: ThemeSource, actions: WindowActions
) -> None:
    other = MainWindow(themes)
    qtbot.addWidget(other)
    second = WindowActions(Bridge(other, themes))
    source = key_source()
    source.set_keymap(source.keymap.with_keys(ID.NEW_CONVERSATION, [chord("F9")]))
    other.show()
    for each in (actions, second):
        window = each.bridge.window
        window.activateWindow()
        window.composer.focus_box()
        qtbot.waitUntil(window.composer.box.hasFocus)
        with qtbot.waitSignal(each.bridge.new_requested):
            QTest.keyClick(window.composer.box, Qt.Key.Key_F9)
        with qtbot.assertNotEmitted(each.bridge.new_requested):
            QTest.keyClick(window.composer.box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    other.close_for_good()


def test_the_list_hears_other_keys_too(qtbot: QtBot, actions: WindowActions) -> None:
    window = actions.bridge.window
    shelves = Shelves([info(number) for number in range(3)])
    shelves.answers(window.sidebar)
    window.offer_conversations(shelves)
    window.sidebar.focus_list()
    qtbot.waitUntil(window.sidebar.list.hasFocus)
    window.sidebar.list.setCurrentIndex(window.sidebar.list.rows.index(1))
    source = key_source()
    source.set_keymap(source.keymap.with_keys(ID.DELETE, [chord("Ctrl+D")]))
    with qtbot.assertNotEmitted(window.sidebar.delete_requested):
        QTest.keyClick(window.sidebar.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(window.sidebar.delete_requested):
        QTest.keyClick(window.sidebar.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def test_a_window_fills_the_screen_and_is_maximised_again_after_it(
    qtbot: QtBot, actions: WindowActions
) -> None:
    window = actions.bridge.window
    for before in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized):
        window.setWindowState(before)
        QTest.keyClick(window.composer.box, Qt.Key.Key_F11)
        qtbot.waitUntil(window.isFullScreen)
        QTest.keyClick(window.composer.box, Qt.Key.Key_F11)
        qtbot.waitUntil(lambda: not window.isFullScreen())
        assert window.isMaximized() is (before is Qt.WindowState.WindowMaximized)


def test_deleting_has_a_key_that_works_from_the_message_box_and_the_menu_says_it(
    qtbot: QtBot, actions: WindowActions
) -> None:
    source, window = key_source(), actions.bridge.window
    assert source.window_text(ID.DELETE) == "Ctrl+Shift+Backspace"
    assert [each.toString() for each in source.sequences(ID.DELETE)] == ["Ctrl+Shift+Backspace"]
    offer = window.header.offer
    offer.can = lambda _id: True
    entries = [each for each in offer._entries() if isinstance(each, MenuEntry)]
    keys = {each.command: each.keys for each in entries}
    assert (keys[ID.RENAME], keys[ID.DELETE]) == ("F2", "Ctrl+Shift+Backspace")
    source.set_keymap(source.keymap.with_keys(ID.DELETE, [chord("Del")]))
    assert source.window_text(ID.DELETE) == ""
    box = window.composer.box
    box.setPlainText("words")
    box.setFocus()
    source.set_keymap(source.keymap.with_default(ID.DELETE))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(box, Qt.Key.Key_Backspace, held)
    assert window.status_line.right == why_not(Condition.KEPT)
    assert box.toPlainText() == "words"


def test_a_command_that_does_nothing_now_says_why(actions: WindowActions) -> None:
    assert not actions.can(ID.UNDO)
    actions.run(ID.UNDO)
    assert actions.bridge.window.status_line.right == "There is nothing to take back"


@pytest.mark.parametrize("condition", Condition)
def test_without_a_conversation_conditions_are_told_apart(
    actions: WindowActions, condition: Condition
) -> None:
    assert holds(condition, actions.bridge) is (condition is Condition.ALWAYS)


def test_the_palette_is_opened_by_both_of_its_keys(qtbot: QtBot, actions: WindowActions) -> None:
    box = actions.bridge.window.composer.box
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    held = Qt.KeyboardModifier.ControlModifier
    for key, more in (
        (Qt.Key.Key_K, held),
        (Qt.Key.Key_P, held | Qt.KeyboardModifier.ShiftModifier),
    ):
        with qtbot.waitSignal(actions.palette_wanted):
            QTest.keyClick(box, key, more)


def test_titles_say_what_a_command_does_without_its_menu() -> None:
    assert command(ID.DELETE).title == "Delete conversation"
