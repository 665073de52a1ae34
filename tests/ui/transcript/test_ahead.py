"""What comes into sight next is worked out before it does, and forgotten when it does not."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
