"""A sidebar as a person and a screen reader use it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_chat.base.ids import ConversationId
from desktop_chat.ui.sidebar import Sidebar

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
READ = Qt.ItemDataRole.AccessibleTextRole


def said(sidebar: Sidebar) -> list[str]:
    """Return what a screen reader can read, row by row."""
    rows = sidebar.list.rows
    return [str(rows.data(rows.index(row), READ)) for row in range(rows.rowCount())]


def row_of(sidebar: Sidebar, conversation: str) -> int:
    row = sidebar.list.rows.listing.row_of(ConversationId(conversation))
    assert row is not None
    return row


def press(sidebar: Sidebar, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(sidebar.list, key, held)


def click(sidebar: Sidebar, row: int, held: Qt.KeyboardModifier = NONE) -> None:
    place = sidebar.list.place(row)
    assert sidebar.list.viewport().rect().contains(place.center())
    QTest.mouseClick(sidebar.list.viewport(), LEFT, held, place.center() - QPoint(40, 0))


def point_at(sidebar: Sidebar, conversation: str) -> None:
    sidebar.list.setFocus()
    sidebar.list.setCurrentIndex(sidebar.list.rows.index(row_of(sidebar, conversation)))


def chosen(sidebar: Sidebar) -> list[str]:
    return [each.id for each in sidebar.list.chosen()]


def current(sidebar: Sidebar) -> str | None:
    found = sidebar.list.rows.info(sidebar.list.currentIndex().row())
    return None if found is None else found.id


def menu_rows(sidebar: Sidebar) -> dict[str, QPushButton]:
    menu = sidebar._menus.menu
    assert menu.isVisible()
    buttons = menu.card.findChildren(QPushButton)
    return {each.accessibleName(): each for each in buttons if each.isVisible()}
