from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_chat.ui import strings
from desktop_chat.ui.composer import Composer, SendKey
from desktop_chat.ui.composer.box import LONGEST
from desktop_chat.ui.kit import edit_words
from desktop_chat.ui.kit.menu import MenuEntry, MenuPopup
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource
from tests.ui.conftest import FakeTime

ENTER = Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(qtbot, themes: ThemeSource, clock: FakeTime) -> Composer:
    made = Composer(themes, monotonic=clock)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.focus_box()
    return made


def press(composer: Composer, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> list[str]:
    """Press a key in the box and return what was submitted by it."""
    from pytestqt.qtbot import QtBot

    sent: list[str] = []
    composer.submitted.connect(sent.append)
    QtBot.keyClick(composer.box, key, held)
    composer.submitted.disconnect(sent.append)
    return sent


def compose(composer: Composer, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(composer.box, event)


def menu_of(composer: Composer) -> dict[str, MenuEntry]:
    """Ask for the box's menu, close it, and return its rows by what they say."""
    box = composer.box
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(box, QContextMenuEvent(reason, QPoint(2, 2), box.mapToGlobal(QPoint())))
    menu = box.window().findChildren(MenuPopup)[-1]
    menu.reject()
    return {item.text: item for item in menu.items if isinstance(item, MenuEntry)}


def paste(composer: Composer, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    composer.box.insertFromMimeData(mime)


# Sending.


def test_enter_sends_and_the_box_keeps_its_text(composer: Composer) -> None:
    composer.set_text("hello")
    assert press(composer, ENTER) == ["hello"]
    assert composer.text() == "hello"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_send(composer: Composer, key: Qt.Key) -> None:
    composer.set_text("hello")
    assert press(composer, key) == ["hello"]


def test_shift_enter_is_a_new_line(composer: Composer) -> None:
    composer.set_text("one")
    assert press(composer, ENTER, SHIFT) == []
    composer.box.insertPlainText("two")
    assert composer.text() == "one\ntwo"
    assert "\u2028" not in composer.box.toPlainText()


def test_with_ctrl_enter_enter_is_a_new_line(composer: Composer) -> None:
    composer.send_key = SendKey.CTRL_ENTER
    composer.set_text("one")
    assert press(composer, ENTER) == []
    assert composer.text() == "one\n"
    assert press(composer, ENTER, CTRL) == ["one"]


def test_the_boxs_own_menu_chooses_the_send_key(qtbot, composer: Composer) -> None:
    rows = menu_of(composer)
    assert rows[strings.SEND_WITH_ENTER].checked
    with qtbot.waitSignal(composer.send_key_changed) as told:
        rows[strings.SEND_WITH_CTRL_ENTER].act()
    assert told.args == [SendKey.CTRL_ENTER]
    assert composer.send_key is SendKey.CTRL_ENTER
    assert "Ctrl+Enter" in composer.button.toolTip()


def test_the_boxs_own_menu_edits(composer: Composer) -> None:
    composer.set_text("hello")
    rows = menu_of(composer)
    assert rows[edit_words.UNDO].is_enabled
    assert not rows[edit_words.REDO].is_enabled
    assert not rows[edit_words.CUT].is_enabled
    rows[edit_words.SELECT_ALL].act()
    assert menu_of(composer)[edit_words.CUT].is_enabled
    rows[edit_words.UNDO].act()
    assert composer.text() == ""
    assert menu_of(composer)[edit_words.REDO].is_enabled


def test_blank_lines_around_a_message_are_left_out_and_indentation_stays(
    composer: Composer,
) -> None:
    composer.set_text("\n  \n    code\n\nend \n\n")
    assert press(composer, ENTER) == ["    code\n\nend"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n\t\n"])
def test_an_empty_message_is_refused_with_a_sentence(qtbot, composer: Composer, text: str) -> None:
    composer.set_text(text)
    with qtbot.waitSignal(composer.refused_empty), qtbot.assertNotEmitted(composer.submitted):
        qtbot.keyClick(composer.box, ENTER)
    assert composer.hint.text() == strings.EMPTY_REFUSED
    assert composer.box.hasFocus()


def test_the_sentence_goes_when_one_types(qtbot, composer: Composer) -> None:
    qtbot.keyClick(composer.box, ENTER)
    qtbot.keyClicks(composer.box, "a")
    assert composer.hint.text() == ""


def test_send_can_be_focused_and_pressed_with_the_keyboard(qtbot, composer: Composer) -> None:
    composer.set_text("hello")
    composer.button.setFocus()
    with qtbot.waitSignal(composer.submitted) as told:
        qtbot.keyClick(composer.button, ENTER)
    assert told.args == ["hello"]


# Input methods.


def test_enter_within_a_composition_never_sends(composer: Composer) -> None:
    composer.set_text("あ")
    compose(composer, "い")
    assert press(composer, ENTER) == []
    assert composer.text() == "あ"


@pytest.mark.parametrize(("later", "sent"), [(0.0, []), (0.049, []), (0.051, ["日本"])])
def test_enter_right_after_a_commit_never_sends(
    composer: Composer, clock: FakeTime, later: float, sent: list[str]
) -> None:
    compose(composer, "にほん")
    compose(composer, "", "日本")
    clock.now += later
    assert press(composer, ENTER) == sent
    assert composer.text() == "日本"


def test_a_cancelled_composition_counts_as_one(composer: Composer, clock: FakeTime) -> None:
    composer.set_text("a")
    compose(composer, "x")
    compose(composer, "")
    assert press(composer, ENTER) == []
    clock.now += 0.06
    assert press(composer, ENTER) == ["a"]


def test_up_within_a_composition_edits_nothing(qtbot, composer: Composer) -> None:
    compose(composer, "x")
    with qtbot.assertNotEmitted(composer.edit_last_requested):
        qtbot.keyClick(composer.box, Qt.Key.Key_Up)


# Stop.


def test_send_becomes_stop_while_a_reply_runs(qtbot, composer: Composer) -> None:
    assert composer.button.accessibleName() == "Send"
    composer.set_running(True)
    assert composer.button.accessibleName() == "Stop"
    composer.set_text("next")
    with qtbot.waitSignal(composer.stop_requested), qtbot.assertNotEmitted(composer.submitted):
        composer.button.click()
    composer.set_running(False)
    assert composer.button.accessibleName() == "Send"


def test_enter_hands_over_a_message_while_a_reply_runs(composer: Composer) -> None:
    composer.set_running(True)
    composer.set_text("next")
    assert press(composer, ENTER) == ["next"]


def test_a_press_on_stop_that_comes_too_late_sends_nothing(qtbot, composer: Composer) -> None:
    composer.set_text("next")
    composer.set_running(True)
    with (
        qtbot.assertNotEmitted(composer.submitted),
        qtbot.assertNotEmitted(composer.stop_requested),
    ):
        qtbot.mousePress(composer.button, Qt.MouseButton.LeftButton)
        composer.set_running(False)
        qtbot.mouseRelease(composer.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(composer.submitted):
        composer.button.click()


def test_the_placeholder_says_what_happens(composer: Composer) -> None:
    assert composer.box.placeholderText() == "Message"
    composer.set_running(True)
    assert composer.box.placeholderText() == "Write the next message while it answers"
    composer.set_waiting(True)
    assert composer.box.placeholderText() == "Write the next message while it waits"
    composer.set_running(False)
    assert composer.box.placeholderText() == "Message"


def test_up_edits_the_last_message_only_in_an_empty_box(qtbot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.edit_last_requested):
        qtbot.keyClick(composer.box, Qt.Key.Key_Up)
    composer.set_text("x")
    with qtbot.assertNotEmitted(composer.edit_last_requested):
        qtbot.keyClick(composer.box, Qt.Key.Key_Up)


def test_up_in_an_empty_box_takes_back_the_message_that_waits(qtbot, composer: Composer) -> None:
    composer.show_queued("next")
    with (
        qtbot.assertNotEmitted(composer.edit_last_requested),
        qtbot.waitSignal(composer.queued_edit),
    ):
        qtbot.keyClick(composer.box, Qt.Key.Key_Up)


def test_pages_are_turned_outside_where_the_box_has_one_only(qtbot, composer: Composer) -> None:
    turned: list[int] = []
    composer.box.page_turned.connect(turned.append)
    composer.set_text("two\nlines")
    qtbot.keyClick(composer.box, Qt.Key.Key_PageUp)
    qtbot.keyClick(composer.box, Qt.Key.Key_PageDown)
    assert turned == [-1, 1]
    composer.set_text("many\n" * 40)
    qtbot.keyClick(composer.box, Qt.Key.Key_PageUp)
    qtbot.keyClick(composer.box, Qt.Key.Key_PageUp, SHIFT)
    assert turned == [-1, 1]


# The queued message.


def test_the_queued_message_is_one_plain_line(composer: Composer) -> None:
    composer.show_queued("<b>And</b>\nwhen?")
    (label,) = composer.queued.findChildren(Label)
    assert composer.queued.isVisible()
    assert label.text() == "Queued: <b>And</b> when?"
    assert label.textFormat() == Qt.TextFormat.PlainText
    composer.show_queued(None)
    assert not composer.queued.isVisible()


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Send now", "queued_send_now"), ("Edit", "queued_edit"), ("Remove", "queued_remove")],
)
def test_the_queued_message_has_its_buttons(
    qtbot, composer: Composer, words: str, signal: str
) -> None:
    composer.show_queued("next")
    buttons = {b.accessibleName(): b for b in composer.queued.findChildren(QPushButton)}
    with qtbot.waitSignal(getattr(composer, signal)):
        buttons[words].click()


# What may stand in the box.


def test_only_plain_text_is_pasted(composer: Composer) -> None:
    mime = QMimeData()
    mime.setData("text/html", b"<b>bold</b><img src='file:///etc/passwd'>")
    mime.setText("bold")
    composer.box.insertFromMimeData(mime)
    assert composer.text() == "bold"


def test_files_are_not_pasted(composer: Composer) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///etc/passwd")])
    mime.setText("file:///etc/passwd")
    assert not composer.box.canInsertFromMimeData(mime)
    composer.box.insertFromMimeData(mime)
    assert composer.text() == ""


def test_control_characters_become_visible_and_it_is_said(composer: Composer) -> None:
    paste(composer, "a\x00b\x1b[31mc\td\r\ne\u2028f")
    assert composer.text() == "a\u2400b\u241b[31mc\td\ne\nf"
    assert composer.hint.text() == strings.REPLACED


def test_a_lone_surrogate_becomes_a_sign_and_it_is_said(composer: Composer) -> None:
    composer.box.insert_text("a\ud800b")
    assert composer.text() == "a\ufffdb"
    assert composer.hint.text() == strings.REPLACED
    composer.text().encode()


def test_windows_line_ends_are_no_news(composer: Composer) -> None:
    paste(composer, "a\r\nb")
    assert composer.text() == "a\nb"
    assert composer.hint.text() == ""


def test_no_break_spaces_are_kept(composer: Composer) -> None:
    composer.set_text("10\u00a0km")
    assert composer.text() == "10\u00a0km"


@pytest.mark.parametrize("text", ["x" * 10_000_000, "some words in a line\n" * 500_000])
def test_ten_megabytes_are_cut_with_a_sentence_and_without_a_hang(
    composer: Composer, text: str
) -> None:
    began = time.monotonic()
    paste(composer, text)
    QApplication.sendPostedEvents()
    assert time.monotonic() - began < 8
    assert len(composer.text()) == LONGEST
    assert f"{len(text):,}" in composer.hint.text()
    assert f"{LONGEST:,}" in composer.hint.text()


# Looks.


def test_the_box_grows_to_ten_lines_and_then_scrolls(composer: Composer) -> None:
    def height(lines: int) -> int:
        composer.set_text("\n".join("x" * lines))
        return composer.box.height()

    one, two, ten = height(1), height(2), height(10)
    assert one < two < ten == height(30)
    assert abs(ten - (one + 9 * (two - one))) <= 10
    assert composer.box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert height(1) == one


def test_the_cursor_stays_in_sight_below_a_long_text(composer: Composer) -> None:
    composer.set_text("\n".join(str(n) for n in range(40)))
    assert composer.box.viewport().rect().contains(composer.box.cursorRect())


def test_the_accessible_names_are_those_of_the_contract(composer: Composer) -> None:
    assert composer.box.accessibleName() == "Message"


def test_an_idle_composer_runs_no_timer(composer: Composer) -> None:
    assert not any(timer.isActive() for timer in composer.findChildren(QTimer))


def test_a_sentence_that_is_longer_than_the_card_goes_on_in_another_line(
    composer: Composer, qtbot
) -> None:
    composer.resize(320, 240)
    composer.stand("A sentence that says a good deal more than one line of a narrow card holds.")
    hint = composer.hint

    def needed() -> int:
        line = QRect(0, 0, hint.width(), 1_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        return hint.fontMetrics().boundingRect(line, wrap, hint.text()).height()

    assert needed() > 36
    qtbot.waitUntil(lambda: hint.height() >= needed())
