"""What keys, the mouse and menus do in the list of conversations."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.library import InfoChange
from desktop_chat.ui.sidebar import ExportKind, Sidebar
from desktop_chat.ui.sidebar.name_field import NameField
from tests.ui.heard import is_heard_of
from tests.ui.sidebar.shelves import Shelves
from tests.ui.sidebar.using import (
    CONTROL,
    KEY,
    LEFT,
    SHIFT,
    chosen,
    click,
    current,
    menu_rows,
    point_at,
    press,
    row_of,
    said,
)

# Keys.


def test_arrows_pass_over_the_headings_of_days(sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c2")
    press(sidebar, KEY.Key_Down)
    assert current(sidebar) == "c3"
    press(sidebar, KEY.Key_Up)
    assert current(sidebar) == "c2"


def test_enter_opens(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c3")
    with qtbot.waitSignal(sidebar.opened) as told:
        press(sidebar, KEY.Key_Return)
    assert told.args == ["c3"]


def test_enter_on_a_row_that_is_not_loaded_opens_it_once_it_is(
    qtbot: QtBot, sidebar: Sidebar, many: Shelves
) -> None:
    sidebar.list.setFocus()
    many.waits = True
    press(sidebar, KEY.Key_End)
    press(sidebar, KEY.Key_Return)
    with qtbot.waitSignal(sidebar.opened) as told:
        many.answer()
    assert told.args == ["c99999"]


def test_letters_find_a_title(sidebar: Sidebar, few: Shelves) -> None:
    few.change("c4", title="Kubernetes probes")
    few.change("c5", title="Knots")
    sidebar.refresh()
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_K)
    assert current(sidebar) == "c4"
    press(sidebar, KEY.Key_N)
    assert current(sidebar) == "c5"


def test_del_asks_for_all_that_are_selected(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_Down, SHIFT)
    click(sidebar, row_of(sidebar, "c3"), CONTROL)
    with qtbot.waitSignal(sidebar.delete_requested) as told:
        press(sidebar, KEY.Key_Delete)
    assert told.args == [("c0", "c1", "c3")]


def test_the_next_conversation_is_the_one_below(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves
) -> None:
    sidebar.set_opened(ConversationId("c2"))
    with qtbot.waitSignal(sidebar.opened) as told:
        sidebar.step(1)
    assert told.args == ["c3"]
    with qtbot.waitSignal(sidebar.opened) as told:
        sidebar.step(-1)
    assert told.args == ["c1"]


# The mouse.


def test_a_click_opens_and_with_ctrl_only_selects(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves
) -> None:
    with qtbot.waitSignal(sidebar.opened) as told:
        click(sidebar, row_of(sidebar, "c0"))
    assert told.args == ["c0"]
    with qtbot.assertNotEmitted(sidebar.opened):
        click(sidebar, row_of(sidebar, "c2"), CONTROL)
    assert chosen(sidebar) == ["c0", "c2"]


def test_a_click_on_a_heading_does_nothing(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    with qtbot.assertNotEmitted(sidebar.opened):
        click(sidebar, row_of(sidebar, "c0") - 1)
    assert current(sidebar) == "c0"


def test_the_dots_of_a_row_open_its_menu(sidebar: Sidebar, few: Shelves) -> None:
    place = sidebar.list.place(row_of(sidebar, "c0"))
    QTest.mouseClick(
        sidebar.list.viewport(), LEFT, pos=QPoint(place.right() - 12, place.center().y())
    )
    assert "Rename" in menu_rows(sidebar)
    assert chosen(sidebar) == ["c0"]


def test_what_assistive_technology_selects_is_opened(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves
) -> None:
    QAccessible.setActive(True)
    index = sidebar.list.rows.index(row_of(sidebar, "c3"))
    select = QItemSelectionModel.SelectionFlag.Select
    with qtbot.waitSignal(sidebar.opened) as told:
        sidebar.list.selectionModel().select(index, select)
    assert told.args == ["c3"]
    with qtbot.assertNotEmitted(sidebar.opened):
        press(sidebar, KEY.Key_Down)
        click(sidebar, row_of(sidebar, "c1"), CONTROL)
        sidebar.set_opened(ConversationId("c2"))
        sidebar.refresh()
    QAccessible.setActive(False)


# Names in place.


def field(sidebar: Sidebar) -> QLineEdit:
    found = [each for each in sidebar.findChildren(NameField) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_field_is_found_by_assistive_technology(sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_F2)
    assert is_heard_of(field(sidebar), sidebar)


def test_f2_renames_in_place(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_F2)
    assert field(sidebar).accessibleName() == "Title"
    assert field(sidebar).selectedText() == "Title 0"
    QTest.keyClicks(field(sidebar), "Trip")
    with qtbot.waitSignal(sidebar.renamed) as told:
        QTest.keyClick(field(sidebar), KEY.Key_Return)
    assert told.args == ["c0", "Trip"]


@pytest.mark.parametrize("typed", ["", "   ", "Title 0"])
def test_a_name_that_says_nothing_new_is_not_told(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves, typed: str
) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_F2)
    field(sidebar).setText(typed)
    with qtbot.assertNotEmitted(sidebar.renamed):
        QTest.keyClick(field(sidebar), KEY.Key_Return)


def test_esc_leaves_the_name_as_it_was(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_F2)
    line = field(sidebar)
    QTest.keyClicks(line, "Trip")
    with qtbot.assertNotEmitted(sidebar.renamed):
        QTest.keyClick(line, KEY.Key_Escape)
    assert not line.isVisible()


def test_the_field_follows_its_row(sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c3")
    press(sidebar, KEY.Key_F2)
    QTest.keyClicks(field(sidebar), "Trip")
    few.change("c7", is_pinned=False)
    sidebar.refresh()
    place = sidebar.list.place(row_of(sidebar, "c3"))
    middle = field(sidebar).geometry().center()
    assert place.contains(sidebar.list.viewport().mapFrom(sidebar, middle))
    assert field(sidebar).text() == "Trip"


# Folders, the archive, menus.


def test_a_folder_closes_and_opens(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    row = said(sidebar).index("Folder Work, 1 conversation, open")
    with qtbot.waitSignal(sidebar.folders_closed) as told:
        click(sidebar, row)
    assert told.args == [frozenset({"f1"})]
    assert "Folder Work, 1 conversation, closed" in said(sidebar)
    assert "Title 8" not in said(sidebar)
    sidebar.list.setCurrentIndex(sidebar.list.rows.index(row))
    press(sidebar, KEY.Key_Right)
    assert "Title 8" in said(sidebar)
    press(sidebar, KEY.Key_Down)
    press(sidebar, KEY.Key_Left)
    assert sidebar.list.currentIndex().row() == row


def test_a_folder_is_renamed_and_removed_by_its_menu(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves
) -> None:
    row = said(sidebar).index("Folder Work, 1 conversation, open")
    sidebar.list.setFocus()
    sidebar.list.setCurrentIndex(sidebar.list.rows.index(row))
    press(sidebar, KEY.Key_Menu)
    with qtbot.waitSignal(sidebar.folder_removed) as told:
        menu_rows(sidebar)["Remove folder"].click()
    assert told.args == ["f1"]
    press(sidebar, KEY.Key_F2)
    QTest.keyClicks(field(sidebar), "Office")
    with qtbot.waitSignal(sidebar.folder_renamed) as told:
        QTest.keyClick(field(sidebar), KEY.Key_Return)
    assert told.args == ["f1", "Office"]


@pytest.mark.parametrize(
    ("steps", "change"),
    [
        (["Pin"], InfoChange(is_pinned=True)),
        (["Archive"], InfoChange(is_archived=True)),
        (
            ["Move to folder", "Work"],
            InfoChange(folder=FolderId("f1"), is_pinned=False, is_archived=False),
        ),
    ],
)
def test_the_menu_asks_for_changes(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves, steps: list[str], change: InfoChange
) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_F10, SHIFT)
    for step in steps[:-1]:
        menu_rows(sidebar)[step].click()
    last = menu_rows(sidebar)[steps[-1]]
    with qtbot.waitSignal(sidebar.change_requested) as told:
        last.click()
    assert told.args == [("c0",), change]


def test_what_is_pinned_can_be_unpinned(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c7")
    press(sidebar, KEY.Key_Menu)
    with qtbot.waitSignal(sidebar.change_requested) as told:
        menu_rows(sidebar)["Unpin"].click()
    assert told.args == [("c7",), InfoChange(is_pinned=False)]


def test_a_new_folder_takes_what_was_selected(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_Down, SHIFT)
    press(sidebar, KEY.Key_Menu)
    menu_rows(sidebar)["Move to folder"].click()
    menu_rows(sidebar)["New folder…"].click()
    popup = sidebar._popup
    assert popup is not None
    line = popup.first_focus()
    QTest.keyClick(line, KEY.Key_Return)
    assert popup.isVisible()
    QTest.keyClicks(line, " Travel ")
    with qtbot.waitSignal(sidebar.folder_created) as told:
        QTest.keyClick(line, KEY.Key_Return)
    assert told.args == ["Travel", ("c0", "c1")]


def test_conversations_are_exported_in_a_chosen_form(
    qtbot: QtBot, sidebar: Sidebar, few: Shelves
) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_Menu)
    menu_rows(sidebar)["Export"].click()
    with qtbot.waitSignal(sidebar.export_requested) as told:
        menu_rows(sidebar)["JSON"].click()
    assert told.args == [("c0",), ExportKind.JSON]


def test_the_archive_is_entered_and_left(qtbot: QtBot, sidebar: Sidebar, few: Shelves) -> None:
    sidebar.list.setFocus()
    press(sidebar, KEY.Key_End)
    press(sidebar, KEY.Key_Return)
    assert said(sidebar) == ["Title 9"]
    assert sidebar._back.isVisible()
    point_at(sidebar, "c9")
    press(sidebar, KEY.Key_Menu)
    assert "Pin" not in menu_rows(sidebar)
    with qtbot.waitSignal(sidebar.change_requested) as told:
        menu_rows(sidebar)["Unarchive"].click()
    assert told.args == [("c9",), InfoChange(is_archived=False)]
    few.change("c9", is_archived=False)
    sidebar.refresh()
    assert sidebar._empty.text.startswith("The archive is empty")
    sidebar._back.click()
    assert "Title 9" in said(sidebar)
