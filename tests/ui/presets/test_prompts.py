"""`/name` in the message box: the list of saved prompts, and their fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.theme import ThemeSource

K = Qt.Key
PROMPTS = (
    SavedPrompt("1", "translate", "Into {{language|English}}: {{text}} ({{language|English}})"),
    SavedPrompt("2", "email", "To 😀 {{who}} about {{what}}."),
    SavedPrompt("3", "plain", "Nothing to fill in."),
    SavedPrompt("4", "clip", "Look at {{clipboard}} and {{x}}"),
)


@pytest.fixture
def composer(qtbot: QtBot, themes: ThemeSource) -> Composer:
    host = QWidget()
    host.resize(700, 500)
    made = Composer(themes)
    column = QVBoxLayout(host)
    column.addStretch(1)
    column.addWidget(made)
    qtbot.addWidget(host)
    made.host = host  # type: ignore[attr-defined]
    made.insertion.prompts = lambda: PROMPTS
    host.show()
    host.activateWindow()
    made.focus_box()
    qtbot.waitUntil(made.box.hasFocus)
    return made


def type_(composer: Composer, text: str) -> None:
    QTest.keyClicks(composer.box, text)


def press(composer: Composer, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(composer.box, key, held)


def offered(composer: Composer) -> list[str]:
    rows = composer.insertion.list.rows if composer.insertion.list.is_open else []
    return [row.accessibleName() for row in rows if row.isVisible()]


def test_a_slash_offers_all_and_letters_fewer_the_best_first(composer: Composer) -> None:
    type_(composer, "/")
    assert offered(composer) == ["translate", "email", "plain", "clip"]
    type_(composer, "l")
    assert offered(composer)[0] in {"plain", "clip", "email", "translate"}
    type_(composer, "a")
    assert "plain" in offered(composer)
    type_(composer, "zz")
    assert offered(composer) == []


def test_the_list_is_told_as_a_list_of_which_one_item_is_at_hand(
    qtbot: QtBot, composer: Composer
) -> None:
    # Its element stays whatever is connected when it fills for the first time.
    qtbot.wait(0)
    type_(composer, "/")
    press(composer, K.Key_Down)

    told = QAccessible.queryAccessibleInterface(composer.insertion.list)

    items = [told.child(at) for at in range(told.childCount())]
    assert told.role() == QAccessible.Role.List
    assert {each.role() for each in items} == {QAccessible.Role.ListItem}
    chosen = [each.text(QAccessible.Text.Name) for each in items if each.state().selected]
    assert chosen == ["email"]


def test_arrows_choose_and_enter_inserts(composer: Composer) -> None:
    type_(composer, "/")
    press(composer, K.Key_Down)
    press(composer, K.Key_Down)
    assert composer.insertion.list.current == PROMPTS[2]
    press(composer, K.Key_Up)
    press(composer, K.Key_Up)
    press(composer, K.Key_Up)
    assert composer.insertion.list.current == PROMPTS[3]
    press(composer, K.Key_Up)
    press(composer, K.Key_Return)
    assert composer.text() == "Nothing to fill in."
    assert offered(composer) == []


def test_a_text_that_merely_begins_with_a_slash_is_sent_as_it_is(
    qtbot: QtBot, composer: Composer
) -> None:
    type_(composer, "/usr/bin")
    assert offered(composer) == []
    with qtbot.waitSignal(composer.submitted) as sent:
        press(composer, K.Key_Return)
    assert sent.args == ["/usr/bin"]


def test_escape_leaves_the_list_and_enter_sends_then(qtbot: QtBot, composer: Composer) -> None:
    type_(composer, "/em")
    press(composer, K.Key_Escape)
    assert offered(composer) == []
    with qtbot.waitSignal(composer.submitted) as sent:
        press(composer, K.Key_Return)
    assert sent.args == ["/em"]


def test_fields_are_walked_by_tab_and_enter_sends_only_when_all_were_seen(
    qtbot: QtBot, composer: Composer
) -> None:
    type_(composer, "/email")
    press(composer, K.Key_Tab)
    assert composer.text() == "To 😀 ‹who› about ‹what›."
    assert composer.box.textCursor().selectedText() == "‹who›"
    type_(composer, "Ada")
    with qtbot.assertNotEmitted(composer.submitted):
        press(composer, K.Key_Return)
    assert composer.box.textCursor().selectedText() == "‹what›"
    type_(composer, "tea")
    press(composer, K.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert composer.box.textCursor().selectedText() == "Ada"
    press(composer, K.Key_Tab)
    assert composer.box.textCursor().selectedText() == "tea"
    assert len(composer.box.extraSelections()) == 2
    with qtbot.waitSignal(composer.submitted) as sent:
        press(composer, K.Key_Return)
    assert sent.args == ["To 😀 Ada about tea."]
    assert composer.box.extraSelections() == []


def test_tab_behind_the_last_field_ends_the_walk_and_then_leaves_the_box(
    composer: Composer,
) -> None:
    type_(composer, "/email")
    press(composer, K.Key_Tab)
    for _ in range(2):
        press(composer, K.Key_Tab)
    assert not composer.insertion.walk.is_active
    assert composer.box.hasFocus()
    press(composer, K.Key_Tab)
    assert not composer.box.hasFocus()


def test_fields_of_one_name_are_filled_in_together(qtbot: QtBot, composer: Composer) -> None:
    type_(composer, "/translate")
    press(composer, K.Key_Return)
    assert composer.box.textCursor().selectedText() == "English"
    type_(composer, "Latin")
    press(composer, K.Key_Tab)
    assert composer.text() == "Into Latin: ‹text› (Latin)"
    assert composer.box.textCursor().selectedText() == "‹text›"
    type_(composer, "salve")
    with qtbot.waitSignal(composer.submitted) as sent:
        press(composer, K.Key_Return)
    assert sent.args == ["Into Latin: salve (Latin)"]


def test_the_clipboard_is_filled_in(composer: Composer) -> None:
    QGuiApplication.clipboard().setText("{{x}} of\nthe clipboard")
    type_(composer, "/clip")
    press(composer, K.Key_Return)
    assert composer.text() == "Look at {{x}} of\nthe clipboard and ‹x›"
    assert composer.box.textCursor().selectedText() == "‹x›"


def test_escape_ends_the_walk_and_keeps_the_text(composer: Composer) -> None:
    type_(composer, "/email")
    press(composer, K.Key_Tab)
    press(composer, K.Key_Escape)
    assert not composer.insertion.walk.is_active
    assert composer.text() == "To 😀 ‹who› about ‹what›."


def test_undo_takes_the_insertion_back(composer: Composer) -> None:
    type_(composer, "/email")
    press(composer, K.Key_Tab)
    composer.box.undo()
    assert composer.text() == "/email"


def test_an_input_method_has_its_keys_for_itself(composer: Composer) -> None:
    type_(composer, "/")
    QApplication.sendEvent(composer.box, QInputMethodEvent("に", []))
    press(composer, K.Key_Return)
    press(composer, K.Key_Down)
    assert composer.text() == "/"
    assert composer.insertion.list.current == PROMPTS[0]


def test_the_mouse_chooses_as_well(composer: Composer) -> None:
    type_(composer, "/")
    row = next(each for each in composer.insertion.list.rows if each.prompt == PROMPTS[2])
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert composer.text() == "Nothing to fill in."
    assert composer.box.hasFocus()
