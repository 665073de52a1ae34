"""The window of settings, as a person and a screen reader use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.settings.declared import (
    COST_LIMIT,
    DECLARED,
    LANGUAGE,
    MODEL_TITLES,
    SEND_KEY,
    TEXT_SIZE,
    THEME,
    WRAP_CODE,
    LanguageChoice,
    SendKey,
    ThemeChoice,
)
from desktop_chat.settings.kinds import OneOf
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.kit.menu import MenuEntry
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.settings_window import SettingsWindow, words
from desktop_chat.ui.settings_window.controls import (
    ChoiceControl,
    Control,
    ListControl,
    NumberControl,
    SwitchControl,
    control_for,
)
from desktop_chat.ui.settings_window.row import SettingRow
from desktop_chat.ui.theme import ThemeSource

KEY = Qt.Key
SHOWN = [setting for setting in DECLARED if setting.section is not None]


@pytest.fixture
def owner(qtbot: QtBot, themes: ThemeSource) -> Iterator[MainWindow]:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.resize(1_080, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield window
    window.close_for_good()
    themes.set_text_size(100)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def shown(owner: MainWindow, themes: ThemeSource, settings: Settings) -> SettingsWindow:
    made = SettingsWindow(themes, owner, settings)
    made.open()
    return made


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def visible(shown: SettingsWindow) -> list[SettingRow]:
    return [row for row in shown.page.rows if row.isVisible()]


def control(shown: SettingsWindow, setting) -> Control:
    return shown.page.row(setting).control


def go_to(shown: SettingsWindow, setting) -> None:
    shown.show_page(setting.section.value)


def test_every_declared_setting_of_a_section_has_its_row_with_words_and_control(
    shown: SettingsWindow,
) -> None:
    assert [row.setting for row in shown.page.rows] == SHOWN
    for row in shown.page.rows:
        assert row.title.text() == row.setting.title
        assert row.help.text() == row.setting.help
        state = QAccessible.queryAccessibleInterface(row.control.focused)
        assert state.text(QAccessible.Text.Name)


def test_a_section_shows_its_rows_alone_and_arrows_go_on(shown: SettingsWindow) -> None:
    assert shown.sections.hasFocus()
    seen = []
    for _ in range(shown.sections.count()):
        seen += [row.setting for row in visible(shown)]
        QTest.keyClick(shown.sections, KEY.Key_Down)
    assert seen == SHOWN


def test_a_section_that_a_screen_reader_selects_is_shown(shown: SettingsWindow) -> None:
    sections = QAccessible.queryAccessibleInterface(shown.sections)
    item = next(
        sections.child(at)
        for at in range(sections.childCount())
        if sections.child(at).text(QAccessible.Text.Name) == "Reading"
    )
    actions = item.actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert {row.setting.section for row in visible(shown)} == {WRAP_CODE.section}


def test_a_change_holds_at_once_and_can_be_reset_by_its_button(
    shown: SettingsWindow, settings: Settings
) -> None:
    row = shown.page.row(MODEL_TITLES)
    assert isinstance(row.control, SwitchControl)
    assert not row.reset_button.isVisible()
    QTest.keyClick(row.control.switch, KEY.Key_Space)
    assert settings.value(MODEL_TITLES) is False
    assert row.reset_button.isVisible()
    row.reset_button.setFocus()
    QTest.keyClick(row.reset_button, KEY.Key_Return)
    assert settings.value(MODEL_TITLES) is True
    assert row.control.switch.isChecked()
    assert not row.reset_button.isVisible()
    assert focused() is row.control.switch


def test_arrows_choose_a_word_and_the_choice_is_one_stop_for_tab(
    shown: SettingsWindow, settings: Settings
) -> None:
    part = control(shown, SEND_KEY)
    assert isinstance(part, ChoiceControl)
    first, second = part.choice.buttons
    first.setFocus()
    QTest.keyClick(first, KEY.Key_Right)
    assert settings.value(SEND_KEY) is SendKey.CTRL_ENTER
    assert focused() is second
    stops = [each for each in shown._focusable() if each.parent() is part.choice]
    assert stops == [second]


def test_a_number_is_stepped_typed_and_held_within_its_bounds(
    shown: SettingsWindow, settings: Settings, themes: ThemeSource
) -> None:
    go_to(shown, TEXT_SIZE)
    part = control(shown, TEXT_SIZE)
    assert isinstance(part, NumberControl)
    field = part.stepper.field
    field.setFocus()
    QTest.keyClick(field, KEY.Key_Up)
    assert settings.value(TEXT_SIZE) == 110
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert settings.value(TEXT_SIZE) == 110  # half of a number is none
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, KEY.Key_Return)
    assert settings.value(TEXT_SIZE) == 125
    assert shown.isVisible()
    settings.change(TEXT_SIZE, 300)
    assert part.stepper.value == 300
    assert not part.stepper.more.isEnabled()
    part.stepper.less.click()
    assert settings.value(TEXT_SIZE) == 290


def test_a_limit_of_nothing_is_said_to_be_off_until_a_number_is_typed(
    shown: SettingsWindow, settings: Settings
) -> None:
    go_to(shown, COST_LIMIT)
    part = control(shown, COST_LIMIT)
    assert isinstance(part, NumberControl)
    field = part.stepper.field
    field.clearFocus()
    assert field.text() == part.said(0) == "off"
    field.setFocus()
    assert field.text() == "$0"
    field.selectAll()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, KEY.Key_Return)
    assert settings.value(COST_LIMIT) == 5
    settings.change(COST_LIMIT, 0)
    field.clearFocus()
    assert field.text() == "off"


def test_what_is_changed_elsewhere_is_shown(shown: SettingsWindow, settings: Settings) -> None:
    settings.change(THEME, ThemeChoice.DARK)
    part = control(shown, THEME)
    assert isinstance(part, ChoiceControl)
    assert part.choice.buttons[part.choice.index].text() == "Dark"


def test_reset_all_can_be_taken_back(shown: SettingsWindow, settings: Settings) -> None:
    button = shown.page.reset_all
    assert not button.isEnabled()
    settings.change(THEME, ThemeChoice.DARK)
    settings.change(WRAP_CODE, True)
    button.click()
    assert not any(settings.is_changed(each) for each in SHOWN)
    assert button.words == words.TAKE_BACK
    button.click()
    assert settings.value(THEME) is ThemeChoice.DARK
    assert settings.value(WRAP_CODE) is True
    assert button.words == words.RESET_ALL
    button.click()
    settings.change(WRAP_CODE, True)
    assert button.words == words.RESET_ALL  # what is new must not be overwritten


def test_a_search_finds_titles_help_and_choices_and_lights_them(shown: SettingsWindow) -> None:
    shown.search.line.setText("dark")
    assert [row.setting for row in visible(shown)] == [THEME]
    row = shown.page.row(THEME)
    help_at = row.help.text().lower().index("dark")
    assert (help_at, 4) in row.help.marks
    hidden = [
        shown.sections.item(at).text()
        for at in range(shown.sections.count())
        if shown.sections.item(at).isHidden()
    ]
    assert hidden == ["General", "Reading", "Desktop"]


def test_every_setting_is_found_by_its_own_title(shown: SettingsWindow) -> None:
    for setting in SHOWN:
        shown.search.line.setText(f"  {setting.title.upper()} ")
        assert setting in [row.setting for row in visible(shown)]


def test_typing_anywhere_begins_a_search(shown: SettingsWindow) -> None:
    QTest.keyClicks(shown.sections, "da")
    assert focused() is shown.search.line
    QTest.keyClicks(shown.search.line, "rk")
    assert shown.search.line.text() == "dark"


def test_a_search_that_finds_nothing_says_so(shown: SettingsWindow) -> None:
    shown.search.line.setText("zebra")
    assert visible(shown) == []
    assert shown.page.nothing.isVisible()
    assert "zebra" in shown.page.nothing.text()


def test_escape_ends_a_search_first_and_then_the_window(
    shown: SettingsWindow, owner: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(focused(), KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is shown.search.line
    QTest.keyClicks(focused(), "theme")
    QTest.keyClick(focused(), KEY.Key_Escape)
    assert shown.isVisible()
    assert shown.search.line.text() == ""
    assert [row.setting.section for row in visible(shown)] == [
        setting.section for setting in SHOWN if setting.section is SHOWN[0].section
    ]
    with qtbot.waitSignal(shown.closed):
        QTest.keyClick(focused(), KEY.Key_Escape)
    assert focused() is owner.composer.box


def test_tab_goes_round_through_all_that_is_in_sight_and_nothing_else(
    shown: SettingsWindow,
) -> None:
    ring = []
    while focused() not in ring:
        ring.append(focused())
        QTest.keyClick(focused(), KEY.Key_Tab)
    assert ring[:3] == [shown.sections, shown.search.line, shown.close_button]
    assert all(shown.card.isAncestorOf(each) and each.isVisible() for each in ring)
    assert {row.control.focused for row in visible(shown)} <= set(ring)


def test_no_control_is_cut_off_at_any_text_size_in_a_narrow_window(
    qtbot: QtBot, shown: SettingsWindow, owner: MainWindow, themes: ThemeSource
) -> None:
    page = shown.page

    def is_whole() -> bool:
        body = page.widget()
        return body is not None and body.width() <= page.viewport().width()

    for size, width in ((50, 1_080), (100, 420), (200, 420), (200, 1_080)):
        themes.set_text_size(size)
        owner.resize(width, 700)
        for at in range(shown.sections.count()):
            shown.sections.setCurrentRow(at)
            qtbot.waitUntil(is_whole)
            for row in visible(shown):
                assert row.control.width() >= row.control.sizeHint().width()
                assert row.rect().contains(row.control.geometry())


def test_a_narrow_window_shows_its_sections_as_icons_with_tips(
    shown: SettingsWindow, owner: MainWindow
) -> None:
    assert not shown.sections.is_narrow
    owner.resize(420, 700)
    assert shown.sections.is_narrow
    assert shown.sections.item(0).toolTip() == "General"


def test_a_page_of_others_is_made_when_it_is_looked_at_and_found_by_its_title(
    shown: SettingsWindow,
) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QLabel("servers"))
        return made[-1]

    shown.add_page("Connections", "link", make)
    assert not made
    shown.show_page("Connections")
    assert made[0].isVisible()
    shown.show_page("General")
    shown.show_page("Connections")
    assert len(made) == 1
    shown.search.line.setText("connect")
    names = [
        shown.sections.item(at).text()
        for at in range(shown.sections.count())
        if not shown.sections.item(at).isHidden()
    ]
    assert names == ["Connections"]
    # No setting is about it: then it is the page itself that was meant.
    assert made[0].isVisible()
    shown.sections.itemClicked.emit(shown.sections.item(3))
    assert made[0].isVisible()


def test_a_window_that_is_closed_hears_of_nothing_more(
    shown: SettingsWindow, settings: Settings
) -> None:
    shown.accept()
    settings.change(WRAP_CODE, True)
    part = control(shown, WRAP_CODE)
    assert isinstance(part, SwitchControl)
    assert not part.switch.isChecked()


def test_roles_and_states_are_those_of_their_kind(shown: SettingsWindow) -> None:
    def interface(widget: QWidget):
        return QAccessible.queryAccessibleInterface(widget)

    titles = control(shown, MODEL_TITLES)
    assert isinstance(titles, SwitchControl)
    switch = interface(titles.switch)
    assert switch.role() == QAccessible.Role.CheckBox
    assert switch.state().checked
    assert switch.text(QAccessible.Text.Name) == MODEL_TITLES.title
    size = control(shown, TEXT_SIZE)
    assert isinstance(size, NumberControl)
    spin = interface(size.stepper.field)
    assert spin.role() == QAccessible.Role.SpinBox
    assert spin.text(QAccessible.Text.Name) == TEXT_SIZE.title
    radios = shown.page.row(THEME).control.findChildren(QRadioButton)
    assert [interface(each).role() for each in radios] == [QAccessible.Role.RadioButton] * 3
    assert shown.accessibleName() == "Settings"


def test_another_language_waits_for_the_next_start_which_is_offered(
    qtbot: QtBot, shown: SettingsWindow, settings: Settings
) -> None:
    row = shown.page.row(LANGUAGE)
    assert row.restart_button.isHidden()
    settings.change(LANGUAGE, LanguageChoice.GERMAN)
    assert row.restart_button.isVisible()
    with qtbot.waitSignal(shown.page.restart_wanted):
        row.restart_button.click()
    settings.change(LANGUAGE, LanguageChoice.SYSTEM)
    assert row.restart_button.isHidden()


def test_many_words_are_a_list_that_opens(
    qtbot: QtBot, themes: ThemeSource, owner: MainWindow
) -> None:
    kind = OneOf({each: each.value for each in LanguageChoice})
    setting = replace(LANGUAGE, kind=kind)
    part = control_for(themes, setting, owner)
    assert isinstance(part, ListControl)
    part.show_value(LanguageChoice.KOREAN)
    assert part.button.words == "ko"
    assert part.button.accessibleName() == "Language: ko"
    part.show()
    part.button.click()
    rows = [item for item in part.menu.items if isinstance(item, MenuEntry)]
    checked = [item.text for item in rows if item.checked]
    assert checked == ["ko"]
    with qtbot.waitSignal(part.changed) as caught:
        shown = part.menu.card.findChildren(QPushButton)
        next(row for row in shown if row.accessibleName() == "de").click()
    assert caught.args == [LanguageChoice.GERMAN]
