"""The view: how it follows, what it builds, what it costs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.life import Phase
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.transcript.messages.backlog import CAUGHT_UP
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import shown
from tests.ui.transcript.sample import MARKDOWN, conversation, reply, user

Streams = Callable[..., Stream]
PARAGRAPH = "Some words that make a line, and then another one, and so on until it wraps. " * 3


def last_text(view: TranscriptView) -> str:
    return view.panes()[-1].toPlainText()


def top_line(view: TranscriptView) -> tuple[str, int]:
    """Return the first line of text in sight, and where it is."""
    for pane in view.panes():
        top = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
        if pane.isVisible() and top + pane.height() > 0:
            place = QPoint(20, max(0, -top) + 2)
            cursor = pane.cursorForPosition(place)
            cursor.movePosition(cursor.MoveOperation.StartOfLine)
            start = pane.cursorRect(cursor).top() + top
            cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor)
            return f"{cursor.position()}:{cursor.block().text()[:40]}", start
    raise AssertionError("nothing is in sight")


def in_sight(view: TranscriptView, pane: TextPane) -> bool:
    top = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
    return top + pane.height() > 0 and top < view.viewport().height()


def wheel(view: TranscriptView, lines: int) -> None:
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, lines * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def settled(view: TranscriptView) -> None:
    """Draw frames until all is worked out, and what is near is built."""
    while view.has_work or view._column.budget.has_more or not view._column.near:
        view.draw_frame()


# -- frames ----------------------------------------------------------------------------------------


def test_a_delta_costs_no_draw(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    before = view.frames
    for _ in range(1_000):
        live.give("word ")
    assert view.frames == before
    assert view.backlog == 5_000
    live.draw()
    assert view.backlog == 0
    assert view.frames - before < 50
    assert last_text(view).startswith("word word")


def test_a_frame_takes_what_is_new_and_no_more(
    view: TranscriptView, stream: Streams, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = stream()
    live.give("x" * 50_000)
    live.draw()
    taken: list[int] = []
    since = Rope.since

    def counted(rope: Rope, start: int) -> str:
        text = since(rope, start)
        taken.append(len(text))
        return text

    monkeypatch.setattr(Rope, "since", counted)
    live.give(" more")
    live.draw()
    assert sum(taken) == len(" more")


def test_the_work_of_one_frame_is_bounded(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give(MARKDOWN * 100)
    view.draw_frame()
    assert view.backlog > 0
    live.draw()
    live.end()
    live.draw()
    assert view.backlog == 0


def test_a_line_without_spaces_is_drawn_in_parts(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("x" * 60_000)
    frames = view.frames
    live.draw()
    assert view.frames > frames + 1
    assert max(len(pane.toPlainText()) for pane in view.panes()) < 20_000


def test_streamed_view_equals_opened_view(
    qtbot: QtBot, view: TranscriptView, stream: Streams, themes: ThemeSource
) -> None:
    live = stream()
    for at in range(0, len(MARKDOWN), 11):
        live.give(MARKDOWN[at : at + 11])
        view.draw_frame()
    live.end()
    live.draw()
    other = TranscriptView(themes)
    qtbot.addWidget(other)
    other.resize(800, 600)
    other.show()
    other.set_conversation([user("ask", "Go on"), reply("live", "ask", MARKDOWN)], None)
    streamed, opened = view.panes()[-1], other.panes()[-1]
    assert shown(streamed.document()) == shown(opened.document())
    assert streamed.height() == opened.height()


def test_a_changed_revision_shows_the_new_text(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("what was thought")
    live.draw()
    live.replace(Draft(text=Rope("the answer"), thinking=Rope("what was thought"), revision=1))
    live.draw()
    assert last_text(view) == "the answer"


def test_a_continued_reply_grows_without_a_seam(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("It was ")
    live.end(Ending(EndState.LENGTH))
    live.draw()
    live.replace(Draft(text=Rope("It was "), continued=7), Phase.CONNECTING)
    live.draw()
    assert last_text(view).strip() == "It was"
    live.replace(Draft(text=Rope("It was good."), continued=7))
    live.draw()
    assert last_text(view) == "It was good."


def test_nothing_runs_while_idle(view: TranscriptView, stream: Streams, qtbot: QtBot) -> None:
    live = stream()
    live.give("```python\nx = 1\n```\n\ntext")
    live.end()
    live.draw()
    qtbot.waitUntil(lambda: not [t for t in view.findChildren(QTimer) if t.isActive()])


def test_what_waits_shows_a_clock_and_stops_it(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.replace(Draft(), Phase.CONNECTING)
    live.draw()
    assert any(timer.isActive() for timer in view.findChildren(QTimer))
    view.hide()
    assert not any(timer.isActive() for timer in view.findChildren(QTimer))


# -- backpressure ----------------------------------------------------------------------------------


def test_hidden_view_never_keeps_anyone_waiting(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    view.hide()
    live.give("x" * 1_000_000)
    assert view.backlog == 0
    asyncio.run(asyncio.wait_for(view.caught_up(), 1))


def test_hiding_lets_go_who_waits(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give(MARKDOWN * 1_000)

    async def wait() -> None:
        waiting = asyncio.ensure_future(view.caught_up())
        await asyncio.sleep(0)
        assert not waiting.done()
        view.hide()
        await asyncio.wait_for(waiting, 1)

    asyncio.run(wait())


def test_frames_let_go_who_waits(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("words and words\n\n" * (CAUGHT_UP // 16))

    async def wait() -> None:
        waiting = asyncio.ensure_future(view.caught_up())
        await asyncio.sleep(0)
        assert not waiting.done()
        live.draw()
        await asyncio.wait_for(waiting, 1)

    asyncio.run(wait())


def test_shown_again_the_view_has_what_came_meanwhile(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream()
    view.hide()
    live.give("came while hidden")
    view.show()
    live.draw()
    assert last_text(view) == "came while hidden"


# -- following and anchors -------------------------------------------------------------------------


def test_the_end_is_followed_while_it_is_in_sight(view: TranscriptView, stream: Streams) -> None:
    live = stream(conversation(20))
    for _ in range(30):
        live.give(PARAGRAPH + "\n\n")
        live.draw()
        bar = view.verticalScrollBar()
        assert bar.value() == bar.maximum()
    assert view.is_following


def test_any_scroll_up_stops_following_and_the_end_resumes_it(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream(conversation(20))
    live.give((PARAGRAPH + "\n\n") * 10)
    live.draw()
    wheel(view, 1)
    assert not view.is_following
    before = top_line(view)
    live.give((PARAGRAPH + "\n\n") * 10)
    live.draw()
    assert top_line(view) == before
    for _ in range(40):
        wheel(view, -5)
    assert view.is_following


def test_jump_to_end_shows_only_away_from_the_end(view: TranscriptView, stream: Streams) -> None:
    live = stream(conversation(20))
    button = next(w for w in view.findChildren(QWidget) if w.accessibleName() == "Jump to end")
    assert not button.isVisible()
    wheel(view, 5)
    assert button.isVisible()
    assert button.parent() is view.viewport()
    assert view.viewport().childAt(button.geometry().center()) is button
    live.draw()
    button.click()  # type: ignore[attr-defined]
    assert not button.isVisible()
    assert view.is_following


@pytest.mark.parametrize("width", [420, 560, 700, 1_200])
def test_the_first_line_stays_when_the_window_is_resized(
    view: TranscriptView, stream: Streams, width: int
) -> None:
    live = stream(conversation(30, PARAGRAPH * 4))
    live.give(MARKDOWN * 3)
    live.draw()
    wheel(view, 20)
    name, top = top_line(view)
    position, text = name.split(":", 1)
    view.resize(width, 600)
    after, moved = top_line(view)
    assert after.split(":", 1)[1] == text
    assert abs(moved - top) <= 48
    assert position


def test_the_first_line_stays_when_the_theme_changes(
    view: TranscriptView, themes: ThemeSource
) -> None:
    view.set_conversation(conversation(30, MARKDOWN), None)
    wheel(view, 30)
    before = top_line(view)
    themes.choose(ThemeChoice.DARK)
    assert top_line(view) == before


def test_the_first_line_stays_when_code_is_coloured(view: TranscriptView, qtbot: QtBot) -> None:
    code = "```python\n" + "def f(x): return [x, 'a', 1]\n" * 40 + "```\n\n"
    view.set_conversation(conversation(10, code), None)
    wheel(view, 6)
    before = top_line(view)
    pane = view.panes()[0]
    qtbot.waitUntil(lambda: any(block_formats(pane)))
    assert top_line(view) == before


def block_formats(pane: TextPane) -> list[int]:
    found: list[int] = []
    block = pane.document().begin()
    while block.isValid():
        found.append(len(block.layout().formats()))
        block = block.next()
    return found


def test_scrolling_up_through_unbuilt_rows_does_not_jump(view: TranscriptView) -> None:
    view.set_conversation(conversation(60, MARKDOWN), None)
    step = QApplication.wheelScrollLines() * view.verticalScrollBar().singleStep()
    for _ in range(80):
        pane = next(pane for pane in view.panes() if in_sight(view, pane))
        before = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
        wheel(view, 1)
        assert pane.mapTo(view.viewport(), QPoint(0, 0)).y() - before == step


# -- virtual rows ----------------------------------------------------------------------------------


def test_ten_thousand_rows_make_a_screenful_of_widgets(view: TranscriptView) -> None:
    view.set_conversation(conversation(5_000), None)
    assert len(view.findChildren(QTextEdit)) < 40
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), bar.maximum() // 40):
        bar.setValue(value)
        assert len(view.panes()) < 30
        visible = [pane for pane in view.panes() if pane.isVisible()]
        assert visible


def test_rows_out_of_sight_are_hidden(view: TranscriptView) -> None:
    view.set_conversation(conversation(50), None)
    for pane in view.panes():
        top = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
        row = pane.parentWidget()
        assert row is not None
        in_sight = top + row.height() > 0 and top < view.viewport().height()
        assert row.isVisible() or not in_sight


def test_a_turn_added_leaves_the_others_as_they_are(view: TranscriptView) -> None:
    turns = conversation(3)
    view.set_conversation(turns, None)
    panes = view.panes()
    view.set_conversation([*turns, user("new", "One more", "r2")], None)
    assert view.panes()[: len(panes)] == panes
    assert last_text(view) == "One more"


def test_another_conversation_is_shown_from_its_end(view: TranscriptView) -> None:
    view.set_conversation(conversation(30), None)
    wheel(view, 10)
    view.set_conversation([user("other", "Elsewhere")], None)
    assert [pane.toPlainText() for pane in view.panes()] == ["Elsewhere"]
    assert view.is_following
    view.set_conversation([], None)
    assert view.panes() == []


@pytest.mark.parametrize("follows", [True, False])
def test_older_turns_come_above_what_is_read(view: TranscriptView, *, follows: bool) -> None:
    turns = conversation(40, text=PARAGRAPH)
    view.set_conversation(turns[-20:], None)
    if not follows:
        wheel(view, 5)
        settled(view)
    before = top_line(view)
    view.set_conversation(turns, None)
    settled(view)
    assert top_line(view) == before
    assert view.is_following == follows
    view.verticalScrollBar().setValue(0)
    assert view.panes()[0].toPlainText() == "Question 0"


# -- what can be done ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "text", "action"),
    [
        (EndState.LENGTH, "some", TurnAction.CONTINUE),
        (EndState.STOPPED, "some", TurnAction.CONTINUE),
        (EndState.STOPPED, "", TurnAction.RETRY),
        (EndState.EMPTY, "", TurnAction.RETRY),
        (EndState.FAILED, "some", TurnAction.CONTINUE),
        (EndState.INTERRUPTED, "", TurnAction.RETRY),
        (EndState.FILTERED, "some", TurnAction.EDIT),
    ],
)
def test_an_ending_is_said_and_offers_what_helps(
    view: TranscriptView, qtbot: QtBot, state: EndState, text: str, action: TurnAction
) -> None:
    turns: list[Turn] = [user("u", "Question"), reply("r", "u", text, Ending(state))]
    view.set_conversation(turns, None)
    status = next(w for w in view.findChildren(QWidget) if w.accessibleName() == "Reply status")
    assert status.isVisible()
    assert status.text()  # type: ignore[attr-defined]
    button = next(
        w
        for w in view.findChildren(QWidget)
        if w.accessibleName() == str(action) and w.parent() is status.parent()
    )
    with qtbot.waitSignal(view.action_requested) as asked:
        button.click()  # type: ignore[attr-defined]
    assert asked.args == [TurnId("r"), action]


def test_a_complete_reply_has_no_status(view: TranscriptView) -> None:
    view.set_conversation(conversation(1), None)
    names = [w.accessibleName() for w in view.findChildren(QWidget) if w.isVisible()]
    assert "Reply status" not in names
    assert {"Your message", "Reply", "Regenerate", "Copy"} <= set(names)
    assert view.accessibleName() == "Conversation"


def test_tool_calls_and_refusals_are_shown_and_inert(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.replace(
        Draft(
            refusal=Rope("I will not."),
            calls=(ToolCall(0, "id", "rm_rf", '{"path": "/"}'),),
            ending=Ending(EndState.REFUSED),
        ),
        Phase.ENDED,
    )
    live.draw()
    assert "I will not." in view.panes()[-2].toPlainText()
    assert '{"path": "/"}' in last_text(view)
    assert view.panes()[-1].accessibleName() == "Reply"


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
