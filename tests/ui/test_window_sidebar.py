"""The sidebar, the toast and their keys in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.conversation import Conversation
from desktop_chat.engine import DEMO
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.clock import FakeClock
from tests.helpers.replies import ScriptedSource
from tests.ui.heard import is_heard_of
from tests.ui.sidebar.shelves import Shelves, info
from tests.ui.transcript.sample import MARKDOWN, conversation

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Shown:
    """A window with three conversations beside it."""

    def __init__(self, window: MainWindow, themes: ThemeSource) -> None:
        self.window = window
        self.bridge = Bridge(window, themes)
        self._actions = WindowActions(self.bridge)
        self.shelves = Shelves([info(number) for number in range(3)])
        self.shelves.answers(window.sidebar)
        window.show()
        window.activateWindow()

    def offer(self) -> None:
        """Have the conversations listed."""
        self.window.offer_conversations(self.shelves)

    def show_conversation(self, id_: str) -> None:
        """Show one of the conversations."""
        held = Conversation()
        for turn in conversation(20, MARKDOWN):
            held = held.add(turn)
        shown = SessionState(DEMO, DEMO.model, id=ConversationId(id_), conversation=held)
        self.bridge.attach(ChatSession(ScriptedSource(()), shown, self.bridge, clock=FakeClock()))
        self.window.sidebar.set_opened(ConversationId(id_))

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused(), key, held)

    def focused(self) -> QWidget:
        """Return what has the focus."""
        now = QApplication.focusWidget()
        assert now is not None
        return now


@pytest.fixture
def bare(qtbot: QtBot, themes: ThemeSource) -> Iterator[Shown]:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.resize(1_000, 700)
    shown = Shown(window, themes)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield shown
    window.close_for_good()


@pytest.fixture
def shown(bare: Shown) -> Shown:
    bare.offer()
    return bare


def test_without_conversations_there_is_no_sidebar(bare: Shown) -> None:
    assert bare.window.sidebar.isHidden()
    assert bare.window.header.sidebar_button.isHidden()
    bare.press(KEY.Key_B, CONTROL)
    bare.press(KEY.Key_F, CONTROL | SHIFT)
    assert bare.window.sidebar.isHidden()


def test_ctrl_b_hides_and_shows_it(shown: Shown) -> None:
    window = shown.window
    assert window.sidebar.isVisible()
    assert window.header.sidebar_button.isHidden()
    shown.press(KEY.Key_B, CONTROL)
    assert window.sidebar.isHidden()
    assert window.header.sidebar_button.isVisible()
    window.header.sidebar_button.click()
    assert window.sidebar.isVisible()


def test_the_focus_does_not_stay_in_what_is_hidden(shown: Shown) -> None:
    shown.window.sidebar.focus_list()
    shown.press(KEY.Key_B, CONTROL)
    assert shown.focused().accessibleName() == "Message"


def test_ctrl_shift_f_searches_also_where_it_was_hidden(shown: Shown) -> None:
    shown.window.split.set_shown(False)
    shown.press(KEY.Key_F, CONTROL | SHIFT)
    assert shown.focused().accessibleName() == "Search conversations"


def test_esc_gives_the_focus_back_to_where_the_search_was_begun(shown: Shown) -> None:
    shown.window.composer.focus_box()
    shown.press(KEY.Key_F, CONTROL | SHIFT)
    shown.press(KEY.Key_Escape)
    assert shown.focused().accessibleName() == "Message"


def test_ctrl_tab_goes_to_the_conversation_below(qtbot: QtBot, shown: Shown) -> None:
    shown.window.sidebar.set_opened(ConversationId("c1"))
    with qtbot.waitSignal(shown.window.sidebar.opened) as told:
        shown.press(KEY.Key_Tab, CONTROL)
    assert told.args == ["c2"]


def test_f2_renames_what_is_shown_from_anywhere_and_gives_the_focus_back(
    qtbot: QtBot, shown: Shown
) -> None:
    shown.show_conversation("c1")
    shown.press(KEY.Key_F2)
    assert shown.focused().accessibleName() == "Title"
    QTest.keyClicks(shown.focused(), "Another")
    with qtbot.waitSignal(shown.window.sidebar.renamed) as told:
        shown.press(KEY.Key_Return)
    assert told.args == ["c1", "Another"]
    assert shown.focused().accessibleName() == "Message"


def test_a_sidebar_that_came_for_a_name_goes_with_it(shown: Shown) -> None:
    shown.window.resize(600, 700)
    shown.show_conversation("c1")
    shown.window.composer.focus_box()
    shown.press(KEY.Key_F2)
    assert shown.window.sidebar.isVisible()
    shown.press(KEY.Key_Return)
    assert shown.window.sidebar.isHidden()
    assert shown.focused().accessibleName() == "Message"


def test_f2_in_the_list_renames_the_row_that_keys_are_at(qtbot: QtBot, shown: Shown) -> None:
    shown.show_conversation("c1")
    shown.window.sidebar.focus_list()
    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_F2)
    QTest.keyClicks(shown.focused(), "Another")
    with qtbot.waitSignal(shown.window.sidebar.renamed) as told:
        shown.press(KEY.Key_Return)
    assert told.args == ["c2", "Another"]
    assert shown.window.sidebar.list.hasFocus()


def test_ctrl_w_closes_the_window(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.window.close_requested):
        shown.press(KEY.Key_W, CONTROL)


def test_ctrl_end_shows_the_end_from_the_message_box(shown: Shown) -> None:
    shown.show_conversation("c1")
    transcript = shown.window.transcript
    shown.window.composer.focus_box()
    shown.press(KEY.Key_PageUp)
    assert not transcript.is_following
    shown.press(KEY.Key_End, CONTROL)
    assert transcript.is_following


def test_ctrl_home_shows_the_beginning_from_the_beginning_of_the_box(shown: Shown) -> None:
    shown.show_conversation("c1")
    bar, box = shown.window.transcript.verticalScrollBar(), shown.window.composer.box
    shown.window.composer.focus_box()
    box.set_text("two\nlines")
    assert bar.value() > 0
    shown.press(KEY.Key_Home, CONTROL)
    assert box.textCursor().atStart()
    assert bar.value() > 0
    shown.press(KEY.Key_Home, CONTROL)
    assert bar.value() == 0


def test_ctrl_end_goes_to_the_end_of_what_is_written_first(shown: Shown) -> None:
    shown.show_conversation("c1")
    box = shown.window.composer.box
    shown.window.composer.focus_box()
    shown.press(KEY.Key_PageUp)
    box.set_text("two\nlines")
    shown.press(KEY.Key_Home, CONTROL)
    shown.press(KEY.Key_End, CONTROL)
    assert box.textCursor().atEnd()
    assert not shown.window.transcript.is_following


def test_letters_in_the_list_find_titles_and_do_not_reach_the_box(shown: Shown) -> None:
    shown.window.sidebar.focus_list()
    shown.press(KEY.Key_T)
    assert shown.window.composer.text() == ""
    assert shown.window.sidebar.list.hasFocus()


def test_the_toast_is_found_by_assistive_technology(shown: Shown) -> None:
    window = shown.window
    window.toast.show_undo("Conversation deleted", 10)
    assert is_heard_of(window.toast.undo_button, window)


def test_f6_reaches_the_list_and_the_toast(shown: Shown) -> None:
    shown.window.toast.show_undo("Conversation deleted", 10)
    reached = set()
    for _ in range(6):
        shown.press(KEY.Key_F6)
        reached.add(shown.focused().accessibleName())
    assert {"Conversations", "Undo", "Message"} <= reached


def test_ctrl_z_takes_back_what_was_deleted(qtbot: QtBot, shown: Shown) -> None:
    shown.window.sidebar.focus_list()
    shown.window.toast.show_undo("Conversation deleted", 10)
    with qtbot.waitSignal(shown.window.toast.undone):
        shown.press(KEY.Key_Z, CONTROL)


def test_ctrl_z_belongs_to_what_was_typed_first(qtbot: QtBot, shown: Shown) -> None:
    window = shown.window
    window.composer.focus_box()
    QTest.keyClicks(shown.focused(), "hello")
    window.toast.show_undo("Conversation deleted", 10)
    with qtbot.assertNotEmitted(window.toast.undone):
        shown.press(KEY.Key_Z, CONTROL)
    assert window.composer.text() == ""
    with qtbot.waitSignal(window.toast.undone):
        shown.press(KEY.Key_Z, CONTROL)


def test_over_a_narrow_window_it_goes_when_a_conversation_is_opened(shown: Shown) -> None:
    window = shown.window
    window.resize(600, 700)
    assert window.sidebar.isHidden()
    window.toggle_sidebar()
    window.sidebar.set_opened(ConversationId("c0"))
    window.sidebar.step(1)
    assert window.sidebar.isHidden()


def test_over_a_narrow_window_it_takes_the_focus_and_goes_with_esc(shown: Shown) -> None:
    window = shown.window
    window.resize(600, 700)
    window.composer.focus_box()
    shown.press(KEY.Key_B, CONTROL)
    assert window.sidebar.list.hasFocus()
    shown.press(KEY.Key_Escape)
    assert window.sidebar.isHidden()
    assert shown.focused().accessibleName() == "Message"
