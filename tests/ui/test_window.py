"""The window around a session: what a person wrote is never lost, and typing finds its box."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_chat.domain.address import OPENAI
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.notices import NoticeKind
from desktop_chat.engine import DEMO
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_rules import no_model_notice
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui import strings
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import ScriptedSource, Wait
from tests.ui.transcript.sample import MARKDOWN, conversation

Do = Callable[[MainWindow, ChatSession], None]


@pytest.fixture
def bridge(qtbot: QtBot, themes: ThemeSource) -> Bridge:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    return Bridge(window, themes)


@pytest.fixture
def run(bridge: Bridge) -> Callable[[Do], None]:
    """Show a session, whose replies never come, in a window."""
    window = bridge.window
    window.show()

    def begin(do: Do) -> None:
        async def live() -> None:
            source = ScriptedSource(((Wait(None),),))
            session = ChatSession(source, SessionState(DEMO, DEMO.model), bridge, clock=FakeClock())
            bridge.attach(session)
            do(window, session)
            bridge.detach()
            await session.close()

        asyncio.run(live())

    return begin


def test_a_suggestion_leaves_what_stands_in_the_box(run: Callable[[Do], None]) -> None:
    def do(window: MainWindow, session: ChatSession) -> None:
        window.composer.set_text("my draft")
        window.empty_state.chosen.emit("Show me", "")
        assert session.state.conversation.path()[0].role == "user"
        assert window.composer.text() == "my draft"

    run(do)


def test_a_sent_message_empties_the_box(run: Callable[[Do], None]) -> None:
    def do(window: MainWindow, _session: ChatSession) -> None:
        window.composer.set_text("hello")
        window.composer.submitted.emit("hello")
        assert window.composer.text() == ""

    run(do)


def test_it_is_said_that_a_message_is_edited_for_as_long_as_it_is(
    run: Callable[[Do], None],
) -> None:
    def do(window: MainWindow, session: ChatSession) -> None:
        window.composer.submitted.emit("first")
        session.stop()
        window.composer.edit_last_requested.emit()
        hint = window.composer.hint
        assert hint.text() == strings.EDITING
        window.composer.box.insertPlainText(" and more")
        assert hint.text() == strings.EDITING
        window.composer.say("Something else.")
        window.composer.unsay()
        assert hint.text() == strings.EDITING
        session.cancel_edit()
        assert hint.text() == ""

    run(do)


def test_the_demo_is_not_labelled_again_once_that_was_dismissed(
    run: Callable[[Do], None],
) -> None:
    seen: list[object] = []

    def do(window: MainWindow, session: ChatSession) -> None:
        notice = window.notice_bar.notice
        seen.append(notice.kind if notice is not None else None)
        window.notice_bar.dismissed.emit()
        assert window.notice_bar.notice is None

    run(do)
    run(do)
    assert seen == [NoticeKind.DEMO, None]


def test_an_edit_puts_the_draft_aside_and_escape_brings_it_back(
    run: Callable[[Do], None],
) -> None:
    def do(window: MainWindow, session: ChatSession) -> None:
        window.composer.submitted.emit("first")
        session.stop()
        window.composer.set_text("my draft")
        window.composer.edit_last_requested.emit()
        assert window.composer.text() == "first"
        session.cancel_edit()
        assert window.composer.text() == "my draft"

    run(do)


def test_escape_leaves_an_edit_first_as_the_box_says_and_then_stops(
    bridge: Bridge, run: Callable[[Do], None]
) -> None:
    def do(window: MainWindow, session: ChatSession) -> None:
        window.composer.submitted.emit("first")
        window.activateWindow()
        window.composer.edit_last_requested.emit()
        assert window.composer.box.hasFocus()
        for still_runs in (True, False):
            bridge.escape()
            assert session.state.edited is None
            assert (session.state.running is not None) == still_runs

    run(do)


def test_a_sent_edit_brings_the_draft_back(run: Callable[[Do], None]) -> None:
    def do(window: MainWindow, session: ChatSession) -> None:
        window.composer.submitted.emit("first")
        session.stop()
        window.composer.set_text("my draft")
        window.composer.edit_last_requested.emit()
        window.composer.submitted.emit("first, better")
        assert window.composer.text() == "my draft"
        assert [turn.text for turn in session.state.conversation.path()[:1]] == ["first, better"]  # type: ignore[union-attr]  # the first turn is a person's

    run(do)


def test_typing_outside_the_box_lands_in_it(run: Callable[[Do], None]) -> None:
    def do(window: MainWindow, _session: ChatSession) -> None:
        window.composer.submitted.emit("first")
        window.transcript.setFocus()
        QTest.keyClicks(window.transcript, "abc")
        assert window.composer.text() == "abc"
        QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert window.composer.text() == "abc"

    run(do)


def test_a_box_of_many_lines_shrinks_when_it_is_emptied(run: Callable[[Do], None]) -> None:
    def do(window: MainWindow, _session: ChatSession) -> None:
        box = window.composer.box
        low = box.height()
        window.composer.set_text("\n".join("line" for _ in range(12)))
        assert box.height() > 5 * low
        window.composer.set_text("a" * 900)
        window.composer.clear()
        assert box.height() == low

    run(do)


def test_nothing_wakes_a_window_in_which_nothing_happens(qtbot: QtBot, themes: ThemeSource) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.show()
    window.show_conversation(empty=False)
    window.transcript.set_conversation(conversation(20, MARKDOWN), None)
    assert window.transcript.panes()
    qtbot.waitUntil(lambda: not [t for t in window.findChildren(QTimer) if t.isActive()])


@pytest.mark.parametrize("listed", [(), (ModelInfo("gpt-5"),)])
def test_what_is_typed_goes_on_into_the_box_where_no_model_is_chosen(
    bridge: Bridge, listed: tuple[ModelInfo, ...]
) -> None:
    window = bridge.window
    window.show()
    box = window.composer.box

    async def live() -> None:
        source = ScriptedSource(((Wait(None),),), listed=listed)
        state = SessionState(Connection("Second", Source.PERSON, OPENAI), "")
        session = ChatSession(source, state, bridge, clock=FakeClock())
        # Written and sent before there is anything to send it with, as in the first instant.
        bridge.submit_or_keep("hello")
        bridge.attach(session)
        box.setFocus()
        QTest.keyClicks(box, "and more")
        await settle()
        QTest.keyClicks(box, " words")
        QTest.keyClick(box, Qt.Key.Key_Return)
        await settle()
        assert not window.picker.is_open
        assert window.focusWidget() is box
        if listed:
            assert session.state.model == "gpt-5"
            assert [turn.role for turn in session.state.conversation.path()] == [
                "user",
                "assistant",
            ]
            assert session.state.queued == "and more words"
        else:
            assert window.composer.text() == "hello\n\nand more words"
            assert window.notice_bar.notice == no_model_notice()
        bridge.detach()
        await session.close()

    asyncio.run(live())


def test_a_message_that_comes_back_takes_the_focus_from_no_field(bridge: Bridge) -> None:
    window = bridge.window
    window.show()
    field = window.sidebar.search.field.line
    field.setFocus()
    bridge.text_returned("hello")
    assert window.composer.text() == "hello"
    assert window.focusWidget() is field
    window.header.more_button.setFocus()
    bridge.text_returned("hello")
    assert window.focusWidget() is window.composer.box
