"""The shortcut editor: keys are heard, conflicts are said, and nothing means two things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.commands.chords import Chord, chord
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.shortcut_editor.page import ShortcutsPage
from desktop_chat.ui.shortcut_editor.recorder import Recorder
from desktop_chat.ui.shortcut_editor.row import CommandRow
from desktop_chat.ui.theme import ThemeSource

ID, KEY = CommandId, Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, themes: ThemeSource) -> Iterator[ShortcutsPage]:
    host = QWidget()
    host.resize(800, 700)
    made = ShortcutsPage(themes)
    QVBoxLayout(host).addWidget(made)
    qtbot.addWidget(host)
    host.show()
    yield made
    key_source().set_keymap(key_source().keymap.with_defaults())


def row(page: ShortcutsPage, id_: CommandId) -> CommandRow:
    """Return the row of a command."""
    return next(each for each in page.rows if each.command.id is id_)


def chips(page: ShortcutsPage, id_: CommandId) -> list[str]:
    """Return the keys that stand in its row."""
    return [chip.words for chip in row(page, id_).chips]


def record(page: ShortcutsPage, id_: CommandId, at: int | None = None) -> Recorder:
    """Press a key of the row, or the button that adds keys; return what opens."""
    found = row(page, id_)
    button = found.add_button if at is None else found.chips[at]
    assert button is not None
    button.click()
    assert page.recorder is not None
    assert page.recorder.isVisible()
    return page.recorder


def keys(id_: CommandId) -> list[str]:
    """Return the keys that a command has now."""
    return [str(each) for each in key_source().keymap.keys(id_)]


def test_keys_are_added_by_pressing_them(page: ShortcutsPage) -> None:
    recorder = record(page, ID.PIN)
    assert recorder.focusWidget() is recorder.field
    QTest.keyClick(recorder.field, KEY.Key_I, CTRL | SHIFT)
    assert keys(ID.PIN) == []
    QTest.keyClick(recorder.field, KEY.Key_Return)
    assert keys(ID.PIN) == ["Ctrl+Shift+I"]
    assert chips(page, ID.PIN) == ["Ctrl+Shift+I"]
    assert not recorder.isVisible()


@pytest.mark.parametrize(
    ("key", "held", "wanted"),
    [
        (KEY.Key_Tab, CTRL, "Ctrl+Tab"),
        (KEY.Key_Backtab, CTRL | SHIFT, "Ctrl+Shift+Tab"),
        (KEY.Key_Escape, CTRL, "Ctrl+Esc"),
        (KEY.Key_Return, CTRL, "Ctrl+Return"),
        (KEY.Key_F5, Qt.KeyboardModifier.NoModifier, "F5"),
        (KEY.Key_Plus, CTRL, "Ctrl++"),
        (KEY.Key_Space, CTRL, "Ctrl+Space"),
        (KEY.Key_Left, ALT, "Alt+Left"),
        (KEY.Key_Q, CTRL, "Ctrl+Q"),
    ],
)
def test_every_key_is_heard_whatever_it_does_otherwise(
    page: ShortcutsPage, key: Qt.Key, held: Qt.KeyboardModifier, wanted: str
) -> None:
    recorder = record(page, ID.PIN)
    heard: list[Chord] = []
    recorder.field.pressed.connect(heard.append)
    QTest.keyClick(recorder.field, key, held)
    assert [str(each) for each in heard] == [wanted]


def test_tab_goes_on_to_the_buttons_and_esc_leaves_everything_as_it_was(
    page: ShortcutsPage,
) -> None:
    recorder = record(page, ID.PIN)
    QTest.keyClick(recorder.field, KEY.Key_I, CTRL)
    QTest.keyClick(recorder.field, KEY.Key_Tab)
    assert recorder.focusWidget() is not recorder.field
    recorder.field.setFocus()
    QTest.keyClick(recorder.field, KEY.Key_Escape)
    assert not recorder.isVisible()
    assert keys(ID.PIN) == []


def test_a_conflict_is_said_with_the_others_name_and_can_be_taken_over(
    page: ShortcutsPage,
) -> None:
    recorder = record(page, ID.PIN)
    QTest.keyClick(recorder.field, KEY.Key_P, CTRL)
    assert "Print…" in recorder.said.text()
    assert recorder.use_button.words == "Take them over"
    recorder.use_button.click()
    assert keys(ID.PIN) == ["Ctrl+P"]
    assert keys(ID.PRINT) == []
    assert chips(page, ID.PRINT) == []


def test_a_conflict_can_be_left_alone(page: ShortcutsPage) -> None:
    recorder = record(page, ID.PIN)
    QTest.keyClick(recorder.field, KEY.Key_P, CTRL)
    recorder.cancel_button.click()
    assert keys(ID.PIN) == []
    assert keys(ID.PRINT) == ["Ctrl+P"]


@pytest.mark.parametrize(
    ("key", "held", "said"),
    [
        (KEY.Key_A, Qt.KeyboardModifier.NoModifier, "would be typed"),
        (KEY.Key_Down, Qt.KeyboardModifier.NoModifier, "is needed"),
        (KEY.Key_C, CTRL, "Copy what is selected"),
    ],
)
def test_keys_that_cannot_be_had_are_refused_with_the_reason(
    page: ShortcutsPage, key: Qt.Key, held: Qt.KeyboardModifier, said: str
) -> None:
    recorder = record(page, ID.PIN)
    QTest.keyClick(recorder.field, key, held)
    assert said in recorder.said.text()
    assert not recorder.use_button.isEnabled()
    QTest.keyClick(recorder.field, KEY.Key_Return)
    assert recorder.isVisible()


def test_keys_are_changed_and_removed_in_their_place(page: ShortcutsPage) -> None:
    recorder = record(page, ID.PALETTE, 0)
    QTest.keyClick(recorder.field, KEY.Key_F9)
    QTest.keyClick(recorder.field, KEY.Key_Return)
    assert keys(ID.PALETTE) == ["F9", "Ctrl+Shift+P"]
    recorder = record(page, ID.PALETTE, 1)
    assert recorder.remove_button.words == "Remove Ctrl+Shift+P"
    recorder.remove_button.click()
    assert keys(ID.PALETTE) == ["F9"]


def test_one_command_is_reset_and_takes_its_keys_back(page: ShortcutsPage) -> None:
    source = key_source()
    source.set_keymap(source.keymap.adding(ID.PIN, chord("Ctrl+P")))
    button = row(page, ID.PRINT).reset_button
    assert button is not None
    assert button.isVisible()
    button.click()
    assert keys(ID.PRINT) == ["Ctrl+P"]
    assert keys(ID.PIN) == []
    assert not button.isVisible()


def test_all_are_reset_at_once_and_that_can_be_taken_back(page: ShortcutsPage) -> None:
    source = key_source()
    source.set_keymap(source.keymap.adding(ID.PIN, chord("Ctrl+P")))
    page.reset_all.click()
    assert not source.keymap.has_changes
    page.reset_all.click()
    assert keys(ID.PIN) == ["Ctrl+P"]


def test_rows_are_found_by_name_and_by_keys(page: ShortcutsPage) -> None:
    for typed in ("regen", "ctrl+r"):
        page.field.line.setText(typed)
        titles = [each.command.title for each in page.rows if each.isVisible()]
        assert titles[0] == "Regenerate the reply"
    page.field.line.setText("nothing like that")
    assert page.nothing.isVisible()


def test_fixed_keys_are_shown_and_cannot_be_changed(page: ShortcutsPage) -> None:
    found = row(page, ID.SEND)
    assert [chip.isEnabled() for chip in found.chips] == [False]
    assert found.add_button is None


def test_every_control_has_a_name(page: ShortcutsPage) -> None:
    from PySide6.QtWidgets import QAbstractButton

    assert all(button.accessibleName() for button in page.findChildren(QAbstractButton))
