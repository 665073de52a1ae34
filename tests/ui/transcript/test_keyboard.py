"""The keyboard's way through the transcript, and what stays put meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.reading.find_bar import FindBar
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import MARKDOWN, conversation, reply, user
from tests.ui.transcript.test_view import top_line, wheel

Streams = Callable[..., Stream]
TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
PARAGRAPH = "Some words that make a line, and then another one, until it wraps. " * 4 + "\n\n"


@pytest.fixture
def between(qtbot: QtBot, themes: ThemeSource, view: TranscriptView) -> QWidget:
    """Return a window that has a button above the transcript and one below."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(Button(themes, "above"))
    column.addWidget(view)
    column.addWidget(Button(themes, "below"))
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def where() -> str:
    focused = QApplication.focusWidget()
    if isinstance(focused, TextPane):
        return focused.link.address if focused.link is not None else "text"
    return focused.accessibleName() if focused is not None else ""


def pressed(qtbot: QtBot, key: Qt.Key, times: int) -> list[str]:
    seen = []
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        modifier = Qt.KeyboardModifier.ShiftModifier if key is BACK else Qt.KeyboardModifier(0)
        qtbot.keyClick(focused, key, modifier)
        seen.append(where())
    return seen


LINKS = "[one](https://one.example/) and [two](https://two.example/)\n\n```py\nx\n```\n"
IN_ORDER = [
    "https://one.example/",
    "https://two.example/",
    "Wrap lines",
    "Copy code",
    "Copy",
    "Regenerate",
    "More actions",
    "below",
]


def test_tab_goes_through_links_and_buttons_as_they_are_read(
    between: QWidget, view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", LINKS)], None)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert pressed(qtbot, TAB, 8) == IN_ORDER
    assert pressed(qtbot, BACK, 8) == [*reversed(IN_ORDER[:-1]), "Conversation"]


def test_shift_tab_enters_at_the_last_button_in_sight(
    between: QWidget, view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(40, "```\ncode\n```\n"), None)
    below = next(b for b in between.findChildren(QPushButton) if b.text() == "below")
    below.setFocus()
    assert pressed(qtbot, BACK, 1) == ["More actions"]
    for _ in range(30):
        pressed(qtbot, BACK, 1)
        focused = QApplication.focusWidget()
        assert focused is not None
        place = focused.mapTo(view.viewport(), focused.rect().center()).y()
        assert 0 <= place <= view.viewport().height()


def test_enter_opens_the_focused_link(between: QWidget, view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", LINKS)], None)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    pressed(qtbot, TAB, 2)
    with qtbot.waitSignal(view.link_activated) as told:
        pressed(qtbot, Qt.Key.Key_Return, 1)
    assert told.args == ["https://two.example/"]


def test_enter_on_a_message_opens_its_menu_and_gives_the_focus_back(
    between: QWidget, view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(3), None)
    view.setFocus()
    view.reading.walk(-1)
    pane = QApplication.focusWidget()
    assert isinstance(pane, TextPane)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    menu = view.reading._menu
    assert menu.isVisible()
    menu.reject()
    assert QApplication.focusWidget() is pane


def test_a_message_that_goes_out_of_sight_leaves_the_focus_in_the_transcript(
    between: QWidget, view: TranscriptView
) -> None:
    view.set_conversation(conversation(60), None)
    view.setFocus()
    view.reading.walk(-1)
    assert where() == "text"
    view.verticalScrollBar().setValue(0)
    assert view.hasFocus()


# -- what stays put --------------------------------------------------------------------------------


def zoom_by_wheel(view: TranscriptView, steps: int) -> None:
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, steps * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("steps", [-4, -1, 1, 3])
def test_the_first_line_stays_when_the_text_is_made_larger(
    view: TranscriptView, stream: Streams, themes: ThemeSource, steps: int
) -> None:
    live = stream(conversation(20, PARAGRAPH * 3))
    live.give(MARKDOWN * 2)
    live.draw()
    wheel(view, 20)
    # A line of which hardly anything is seen may be gone when it is smaller.
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + top_line(view)[1])
    before, top = top_line(view)
    view.size_wanted.connect(lambda by: themes.set_text_size(100 + 10 * by))
    zoom_by_wheel(view, steps)
    after, moved = top_line(view)
    assert after.split(":", 1)[1] == before.split(":", 1)[1]
    assert abs(moved - top) <= 48
    themes.set_text_size(100)
    assert top_line(view)[0].split(":", 1)[1] == before.split(":", 1)[1]


def test_the_first_line_stays_when_words_are_looked_for_that_are_in_sight(
    view: TranscriptView, stream: Streams, qtbot: QtBot
) -> None:
    live = stream(conversation(20, PARAGRAPH * 3))
    live.give("A needle here.\n\n" + PARAGRAPH * 2)
    live.draw()
    wheel(view, 1)
    before = top_line(view)
    view.reading.find()
    bar = view.findChild(FindBar)
    assert bar is not None
    bar.field.line.setText("needle")
    qtbot.waitUntil(lambda: view.reading.finder.search.is_done)
    for _ in range(10):
        live.give(PARAGRAPH)
        live.draw()
    assert top_line(view) == before
    view.reading.finder.close()
    assert top_line(view) == before


@pytest.mark.parametrize("following", [True, False])
def test_opening_what_was_thought_keeps_the_row_where_it_is(
    view: TranscriptView, stream: Streams, following: bool
) -> None:
    live = stream(conversation(10))
    thought = Rope("A **thought**.\n\n" * 80)
    live.replace(Draft(text=Rope("The answer\n\n" * 8), thinking=thought))
    live.draw()
    if not following:
        wheel(view, 1)
    toggles = [w for w in view.findChildren(QWidget) if w.accessibleName() == "Thinking"]
    toggle = next(w for w in toggles if w.isVisible() and not isinstance(w, TextPane))
    before = toggle.mapTo(view.viewport(), QPoint(0, 0)).y()
    toggle.click()  # type: ignore[attr-defined]
    live.draw()
    assert toggle.mapTo(view.viewport(), QPoint(0, 0)).y() == before
    assert not view.is_following
    assert [pane for pane in view.panes() if pane.toPlainText().startswith("A thought.")]
    toggle.click()  # type: ignore[attr-defined]
    live.draw()
    assert view._column.states[-1].parts[0].all == []
    assert not [pane for pane in view.panes() if "A thought." in pane.toPlainText()]


def test_assistive_technology_opens_what_was_thought(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.replace(Draft(text=Rope("The answer"), thinking=Rope("A thought")))
    live.draw()
    toggle = next(w for w in view.findChildren(QWidget) if w.accessibleName() == "Thinking")
    toggle.toggle()  # type: ignore[attr-defined]
    live.draw()
    assert "A thought" in [pane.toPlainText() for pane in view.panes()]


def test_thinking_stays_as_the_reader_left_it(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.replace(Draft(text=Rope("Answer"), thinking=Rope("line one\nline two")))
    live.draw()
    toggle = next(w for w in view.findChildren(QWidget) if w.accessibleName() == "Thinking")
    assert len(view.panes()) == 2
    toggle.click()  # type: ignore[attr-defined]
    live.draw()
    assert [pane.toPlainText() for pane in view.panes()][1] == "line one line two"
    live.replace(Draft(text=Rope("Answer on"), thinking=Rope("line one\nline two")))
    live.draw()
    assert len(view.panes()) == 3
    toggle.click()  # type: ignore[attr-defined]
    live.draw()
    assert len(view.panes()) == 2


def test_messages_are_walked_by_key(view: TranscriptView) -> None:
    view.set_conversation(conversation(20), None)
    view.verticalScrollBar().setValue(0)
    tops = []
    for _ in range(4):
        view.reading.walk(1)
        tops.append(top_line(view)[0].split(":", 1)[1])
    assert tops == ["An answer of one line.", "Question 1", "An answer of one line.", "Question 2"]
    view.reading.walk(-1)
    view.reading.walk(-1)
    assert top_line(view)[0].endswith("Question 1")
    assert not view.is_following
    for _ in range(40):
        view.reading.walk(1)
    assert view.is_following


def test_both_ends_can_be_reached(view: TranscriptView) -> None:
    view.set_conversation(conversation(200, MARKDOWN), None)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    view.setFocus()
    QApplication.sendEvent(
        view,
        QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    )
    assert bar.value() == 0
    assert view.panes()[0].toPlainText() == "Question 0"
    view.jump_to_end()
    assert bar.value() == bar.maximum()
    assert view.is_following
