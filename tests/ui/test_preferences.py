"""Settings applied to windows that are open, and what windows change kept as settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.app.preferences import Preferences
from desktop_chat.base.ids import FolderId
from desktop_chat.settings.declared import (
    CLOSED_FOLDERS,
    MOTION,
    SEND_KEY,
    SHOW_THINKING,
    SIDEBAR_SHOWN,
    SIDEBAR_WIDTH,
    TEXT_SIZE,
    THEME,
    WINDOW_FRAME,
    WINDOW_MAXIMISED,
    WRAP_CODE,
    MotionChoice,
    SendKey,
    ThemeChoice,
)
from desktop_chat.settings.kinds import Frame
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.kit.menu import MenuEntry
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.placing import onto_screen
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.settings_window import SettingsWindow
from desktop_chat.ui.theme import ThemeSource
from tests.ui.sidebar.shelves import Shelves, info

SCREENS = [QRect(0, 0, 1_920, 1_040), QRect(1_920, 0, 1_280, 1_024)]


class House:
    """Settings, and windows under them."""

    def __init__(self, qtbot: QtBot, themes: ThemeSource, qapp: QApplication) -> None:
        self._qtbot = qtbot
        self._themes = themes
        self.settings = Settings()
        self.preferences = Preferences(self.settings, themes, qapp)

    def window(self) -> MainWindow:
        """Open a window that lists conversations."""
        window = MainWindow(self._themes)
        self._qtbot.addWidget(window)
        self.preferences.dress(window)
        shelves = Shelves([info(number) for number in range(3)])
        shelves.answers(window.sidebar)
        window.show()
        self._qtbot.waitExposed(window)
        window.offer_conversations(shelves)
        self.preferences.furnish(window)
        return window


@pytest.fixture
def house(qtbot: QtBot, themes: ThemeSource, qapp: QApplication) -> Iterator[House]:
    made = House(qtbot, themes, qapp)
    yield made
    made.settings.reset_all()


def test_the_theme_goes_both_ways(house: House, themes: ThemeSource) -> None:
    house.settings.change(THEME, ThemeChoice.DARK)
    assert themes.current.is_dark
    themes.choose(ThemeChoice.LIGHT)
    assert house.settings.value(THEME) is ThemeChoice.LIGHT


def test_the_text_size_reaches_words_controls_and_the_column(
    house: House, themes: ThemeSource
) -> None:
    window = house.window()
    before = window.header.height(), window.composer.box.font().pixelSize()
    house.settings.change(TEXT_SIZE, 200)
    assert (window.header.height(), window.composer.box.font().pixelSize()) == (
        2 * before[0],
        2 * before[1],
    )
    viewport = window.composer.box.viewport()
    assert viewport.font().pixelSize() == 2 * before[1]
    assert themes.current.column.text_max == 2 * 760
    row = window.sidebar.list.outline.row
    house.settings.reset(TEXT_SIZE)
    assert window.sidebar.list.outline.row * 2 == row
    assert (window.header.height(), window.composer.box.font().pixelSize()) == before
    assert viewport.font().pixelSize() == before[1]


def test_the_keys_of_the_text_size_change_the_setting(
    house: House, themes: ThemeSource, qtbot: QtBot
) -> None:
    window = house.window()
    actions = WindowActions(Bridge(window, themes))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(window.composer.box, key, Qt.KeyboardModifier.ControlModifier)
        sizes.append(house.settings.value(TEXT_SIZE))
    assert sizes == [110, 120, 110, 100]
    assert themes.current.text_size == 100
    del actions


def test_less_motion_is_kept_whatever_the_system_says(house: House) -> None:
    before = reduced_motion()
    house.settings.change(MOTION, MotionChoice.REDUCED)
    assert reduced_motion()
    house.settings.reset(MOTION)
    assert reduced_motion() is before


def test_the_send_key_of_the_box_menu_is_that_of_every_window(house: House) -> None:
    one, other = house.window(), house.window()
    row = one.composer.box.send_key_items()[-1]
    assert isinstance(row, MenuEntry)
    row.act()
    assert house.settings.value(SEND_KEY) is SendKey.CTRL_ENTER
    assert other.composer.send_key is SendKey.CTRL_ENTER
    house.settings.reset(SEND_KEY)
    assert one.composer.send_key is SendKey.ENTER


def test_the_sidebar_is_as_it_was_left(house: House) -> None:
    window = house.window()
    assert window.split.is_shown
    window.toggle_sidebar()
    window.split.set_side_width(300)
    window.split.width_changed.emit(window.split.side_width)
    window.sidebar.folders_closed.emit(frozenset({FolderId("f1")}))
    assert house.settings.value(SIDEBAR_SHOWN) is False
    assert house.settings.value(SIDEBAR_WIDTH) == 300
    assert house.settings.value(CLOSED_FOLDERS) == {"f1"}
    again = house.window()
    assert not again.split.is_shown
    assert again.header.sidebar_button.isVisible()
    assert again.split.side_width == 300
    assert again.sidebar.list.keeper.closed == {"f1"}
    house.settings.reset(SIDEBAR_SHOWN)
    assert window.split.is_shown


def test_a_list_that_is_offered_again_keeps_a_sidebar_hidden(house: House) -> None:
    window = house.window()
    window.toggle_sidebar()
    again = Shelves([])
    again.answers(window.sidebar)
    window.offer_conversations(again)
    house.preferences.furnish(window)
    assert not window.split.is_shown
    assert house.settings.value(SIDEBAR_SHOWN) is False
    window.toggle_sidebar()
    assert window.split.is_shown


def test_the_width_of_the_sidebar_does_not_depend_on_the_text_size(
    house: House, themes: ThemeSource
) -> None:
    window = house.window()
    window.split.set_side_width(300)
    themes.set_text_size(150)
    assert window.sidebar.width() == 450
    assert window.split.side_width == 300
    themes.set_text_size(100)
    assert window.sidebar.width() == 300


def test_code_and_thinking_follow_their_settings(house: House) -> None:
    window = house.window()
    house.settings.change(WRAP_CODE, True)
    house.settings.change(SHOW_THINKING, True)
    for each in (window, house.window()):
        assert each.transcript._events.wraps_code
        assert each.transcript._column.states.opens_thinking


def test_a_window_that_was_moved_comes_back_to_its_place(house: House, qtbot: QtBot) -> None:
    window = house.window()
    window.setGeometry(40, 60, 640, 480)
    window.close_requested.emit()
    assert house.settings.value(WINDOW_FRAME) == Frame(40, 60, 640, 480)
    window.hide()
    assert house.window().geometry() == QRect(40, 60, 640, 480)


def test_a_second_window_does_not_cover_the_first(house: House) -> None:
    house.settings.change(WINDOW_FRAME, Frame(40, 60, 500, 400))
    one, other = house.window(), house.window()
    assert one.geometry().topLeft() != other.geometry().topLeft()


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let windows believe that they are on Wayland, where all say that they stand at 0, 0."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland"))


@pytest.mark.usefixtures("wayland")
def test_wayland_is_not_believed_where_a_window_stands(house: House) -> None:
    window = house.window()
    window.setGeometry(0, 0, 640, 480)
    window.close_requested.emit()
    kept = house.settings.value(WINDOW_FRAME)
    assert kept is not None
    assert (kept.width, kept.height) == (640, 480)
    room = window.screen().availableGeometry()
    assert QRect(kept.x, kept.y, 640, 480).center() == room.center()


@pytest.mark.usefixtures("wayland")
def test_a_second_window_on_wayland_is_as_large_as_the_first(house: House) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    most = Frame(0, 32, room.width(), room.height() - 32)
    house.settings.change(WINDOW_FRAME, most)
    one, other = house.window(), house.window()
    assert one.size() == other.size()


@pytest.mark.usefixtures("wayland")
def test_a_quick_question_in_the_middle_of_a_low_screen_grows_to_its_edge_at_most(
    themes: ThemeSource, qtbot: QtBot
) -> None:
    window = QuickWindow(themes)
    qtbot.addWidget(window)
    themes.set_text_size(200)
    low, room = window.height(), window.screen().availableGeometry()
    window.show_answer(shown=True)
    assert (room.height() - low) // 2 + window.height() <= room.height()


def test_a_maximised_window_comes_back_maximised_with_its_other_size(house: House) -> None:
    house.settings.change(WINDOW_FRAME, Frame(40, 60, 640, 480))
    house.settings.change(WINDOW_MAXIMISED, True)
    window = house.window()
    assert window.isMaximized()
    window.close_requested.emit()
    assert house.settings.value(WINDOW_FRAME) == Frame(40, 60, 640, 480)
    assert house.settings.value(WINDOW_MAXIMISED) is True


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        (QRect(100, 100, 800, 600), QRect(100, 100, 800, 600)),
        (QRect(2_000, 100, 800, 600), QRect(2_000, 100, 800, 600)),
        (QRect(-700, 100, 800, 600), QRect(-700, 100, 800, 600)),  # its title can be grasped
        (QRect(-790, 100, 800, 600), QRect(0, 100, 800, 600)),
        (QRect(100, -300, 800, 600), QRect(100, 32, 800, 600)),
        (QRect(100, 1_030, 800, 600), QRect(100, 1_030, 800, 600)),
        (QRect(9_000, 9_000, 800, 600), QRect(560, 220, 800, 600)),  # that screen is gone
        (QRect(0, 32, 5_000, 4_000), QRect(0, 32, 1_920, 1_008)),
    ],
)
def test_a_window_is_put_where_it_can_be_seen_and_moved(wanted: QRect, placed: QRect) -> None:
    assert onto_screen(wanted, SCREENS) == placed


def test_without_a_screen_nothing_is_known(house: House) -> None:
    assert onto_screen(QRect(1, 2, 3, 4), []) == QRect(1, 2, 3, 4)


def test_a_closed_window_is_left_alone(house: House) -> None:
    window = house.window()
    house.preferences.forget(window)
    house.settings.change(SEND_KEY, SendKey.CTRL_ENTER)
    assert window.composer.send_key is SendKey.ENTER


def test_keys_menu_and_sidebar_open_the_settings(
    house: House, themes: ThemeSource, qtbot: QtBot
) -> None:
    window = house.window()
    actions = WindowActions(Bridge(window, themes))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def opened() -> SettingsWindow:
        found = [each for each in window.findChildren(SettingsWindow) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    QTest.keyClick(window.composer.box, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    opened().accept()
    window.sidebar.settings_button.click()
    opened().accept()
    window.settings_requested.emit()
    opened().accept()
    del actions
