"""What comes into sight next is worked out before it does, and forgotten when it does not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.messages.state import ReplyState
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import MARKDOWN, conversation


def begun(view: TranscriptView) -> list[int]:
    states = view._column.states
    return [row for row in range(len(states)) if states.is_made(row) and states[row].is_begun]


def test_the_rows_beside_those_that_are_built_are_worked_out(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(30, MARKDOWN), None)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def is_ahead() -> bool:
        bound = view._column.bound
        first, last = min(bound), max(bound)
        return {first - 2, first - 1, last + 1, last + 2} <= set(begun(view))

    qtbot.waitUntil(is_ahead)


def test_what_does_not_come_into_sight_is_forgotten(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation(conversation(100, MARKDOWN), None)
    bar = view.verticalScrollBar()
    for part in range(1, 20):
        bar.setValue(bar.maximum() * part // 20)
        qtbot.waitUntil(lambda: not view._care._ahead._timer.isActive() and not view.has_work)
    assert len(begun(view)) <= 12 + len(view._column.bound)


def test_a_frame_after_much_was_scrolled_past_works_out_what_is_in_sight_alone(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_conversation(conversation(100, MARKDOWN), None)
    bar = view.verticalScrollBar()
    for part in range(1, 12):
        bar.setValue(bar.maximum() * part // 12)
    worked: list[ReplyState] = []
    work = ReplyState.work

    def counted(state: ReplyState, deadline: float) -> bool:
        worked.append(state)
        return work(state, deadline)

    monkeypatch.setattr(ReplyState, "work", counted)
    view.draw_frame()
    shown = [view._column.states[row] for row in view._column.bound]
    assert [state for state in worked if state not in shown] == []
    assert not view.has_work


def test_what_someone_waits_for_is_worked_out_though_it_is_out_of_sight(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(100, MARKDOWN), None)
    state = view._column.states[1]
    told: list[bool] = []
    view._backlog.when_done(state, lambda: told.append(state.needs_work))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [False]
