"""What a layout has no time for: it comes later, and moves nothing that is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_chat.domain.library import Place
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.shown import Spot
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import MARKDOWN, conversation, reply


def top_of(view: TranscriptView, pane: TextPane) -> int:
    return pane.mapTo(view.viewport(), QPoint(0, 0)).y()


def in_sight(view: TranscriptView) -> list[TextPane]:
    height = view.viewport().height()
    return [
        pane
        for pane in view.panes()
        if top_of(view, pane) < height and top_of(view, pane) + pane.height() > 0
    ]


@pytest.fixture
def hurried(view: TranscriptView) -> TranscriptView:
    """A view that has no time at all for what it need not build."""
    view._column.budget = Budget(0.0)
    view.set_conversation(conversation(200, MARKDOWN), None)
    return view


def test_the_end_that_is_followed_has_no_gaps(hurried: TranscriptView) -> None:
    panes = in_sight(hurried)
    assert top_of(hurried, panes[0]) <= 0
    assert not hurried._column.budget.has_gaps


def bottom_of_built(view: TranscriptView) -> int:
    column = view._column
    last = max(column.bound)
    return (column.top_of(last) or 0) + column.bound[last].height()


def is_full(view: TranscriptView) -> bool:
    """Return whether texts and rows fill the view from its top to its bottom."""
    rows = sorted(view._column.bound)
    return (
        not view._column.budget.has_gaps
        and rows == list(range(rows[0], rows[-1] + 1))
        and (view._column.top_of(rows[0]) or 0) <= 30
        and bottom_of_built(view) >= view.viewport().height() - 8
    )


@pytest.mark.parametrize("jump", ["start", "end", "turn", "walk", "place", "find", "note"])
def test_nothing_is_missing_where_one_jumps_to(
    hurried: TranscriptView, jump: str, qtbot: QtBot
) -> None:
    view, reading = hurried, hurried.reading
    turns = conversation(200, MARKDOWN)
    long = MARKDOWN.replace("[^1]:", "[^2]:") * 6
    turns[41] = reply(
        turns[41].id, turns[40].id, f"See[^1] and seek.\n\n{long}[^1]: A needle\n\n{long}"
    )
    view.set_conversation(turns, None)
    view.restore(Place(turns[40].id, 0))
    qtbot.waitUntil(lambda: not view.has_work)
    start = view.panes()[0]
    match jump:
        case "start":
            qtbot.keyClick(view, Qt.Key.Key_Home)
        case "end":
            qtbot.keyClick(view, Qt.Key.Key_End)
        case "turn":
            view.show_turn(turns[90].id)
        case "walk":
            reading.walk(2)
        case "place":
            view.restore(Place(turns[120].id, 100))
        case "find":
            reading.reveal(Mark(turns[150].id, Spot(1, 9, 2)), True)
        case _:
            reading._ways.follow(Mark(turns[41].id, Spot(1, 0, 3)), "note:1", by_key=False)
    assert start not in in_sight(view) or jump == "walk"
    assert is_full(view)


def test_dragging_the_bar_builds_one_thing_at_a_time(hurried: TranscriptView) -> None:
    bar = hurried.verticalScrollBar()
    built: list[int] = []
    for part in range(9, 0, -1):
        bar.setValue(bar.maximum() * part // 10)
        built.append(hurried._column.budget.built)
    assert max(built) == 1


@pytest.mark.parametrize("pixels", [-144, 144, -720, 720, -1_100, 1_100])
def test_fast_scrolling_always_shows_something(hurried: TranscriptView, pixels: int) -> None:
    bar = hurried.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    begun = hurried._column.first_in_sight()
    for step in range(60):
        bar.setValue(bar.value() + pixels)
        assert hurried._column.bound
        if step % 7 == 0:
            hurried.draw_frame()
            hurried.draw_frame()
            assert in_sight(hurried)
    rows = hurried._column.first_in_sight() - begun
    # Two rows are about 1,200 pixels, and 400 rows are the end.
    assert abs(rows) >= min(150, 60 * abs(pixels) // 1_200)
    assert (rows > 0) is (pixels > 0)


def test_gaps_are_filled_and_what_is_seen_stays(hurried: TranscriptView, qtbot: QtBot) -> None:
    bar = hurried.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(10):
        hurried.draw_frame()
        if in_sight(hurried):
            break
    pane = in_sight(hurried)[0]
    text, top = pane.toPlainText(), top_of(hurried, pane)
    column = hurried._column
    # Frames come by themselves until everything around is built as well.
    qtbot.waitUntil(lambda: not column.budget.has_more and column.near > 0)
    assert top_of(hurried, pane) == top
    assert pane.toPlainText() == text
    rows = sorted(column.bound)
    assert rows == list(range(rows[0], rows[-1] + 1))
    last = column.top_of(rows[-1])
    assert last is not None
    assert last + column.bound[rows[-1]].height() >= hurried.viewport().height()


def test_a_view_that_has_built_all_draws_no_more_frames(
    hurried: TranscriptView, qtbot: QtBot
) -> None:
    bar = hurried.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    column = hurried._column
    qtbot.waitUntil(lambda: not column.budget.has_more and column.near > 0)
    qtbot.waitUntil(lambda: not hurried._pace.is_due)


def test_an_empty_view_draws_no_more_frames(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation([], None)
    view.resize(700, 500)
    qtbot.waitUntil(lambda: not view._pace.is_due)
