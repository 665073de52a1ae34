"""Finding in, selecting and copying a long message: in steps, and whole."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.messages.feed import ReplyFeed
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.reading import gathering, matching
from desktop_chat.ui.transcript.text.html_copy import html_text
from desktop_chat.ui.transcript.text.passages import PlainText, excerpts, plain_text
from desktop_chat.ui.transcript.text.piece_text import PieceText, piece_text
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import conversation, reply, user

LINE = "Some **words** that make a paragraph, and `code`, and a needle{n}.\n\n"
LONG = "".join(LINE.format(n=number) for number in range(1_500))
PLAIN = LONG.replace("**", "").replace("`", "").rstrip()
TURNS: list[Turn] = [user("u", "q"), reply("r", "u", LONG)]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Note for how many seconds blocks are to be worked out each time."""
    noted: list[float] = []
    work = ReplyFeed.work

    def timed(feed: ReplyFeed, deadline: float) -> bool:
        noted.append(deadline - time.perf_counter())
        return work(feed, deadline)

    monkeypatch.setattr(ReplyFeed, "work", timed)
    return noted


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the blocks that are written down in each step of copying."""
    counts = [0]
    add, step = PlainText.add, gathering.Gathering.step

    def counted(text: PlainText, excerpt: object) -> None:
        counts[-1] += 1
        add(text, excerpt)  # type: ignore[arg-type]

    def stepped(each: gathering.Gathering, deadline: float) -> bool:
        counts.append(0)
        return step(each, deadline)

    monkeypatch.setattr(PlainText, "add", counted)
    monkeypatch.setattr(gathering.Gathering, "step", stepped)
    return counts


def test_a_long_message_is_copied_in_steps_and_whole(
    view: TranscriptView, qtbot: QtBot, steps: list[float], taken: list[int]
) -> None:
    view.set_conversation(TURNS, None)
    QApplication.clipboard().setText("before")
    view._events.action.emit(TurnId("r"), TurnAction.COPY)
    assert QApplication.clipboard().text() == "before"
    with qtbot.waitSignal(view.reading.copier.copied, timeout=20_000):
        pass
    assert max(taken) <= 16
    assert max(steps) <= 0.01
    assert QApplication.clipboard().text() == PLAIN
    html = bytes(QApplication.clipboard().mimeData().data("text/html").data()).decode()
    whole = list(excerpts(view._column.states.peek(1).message))
    assert html == html_text(whole)
    assert plain_text(whole) == PLAIN


def test_all_that_is_selected_is_copied_in_steps(
    view: TranscriptView, qtbot: QtBot, steps: list[float], taken: list[int]
) -> None:
    view.set_conversation([*conversation(30), *TURNS], None)
    view.reading.select_all()
    view.reading.copy()
    assert view.reading.copier.is_busy
    qtbot.waitUntil(lambda: not view.reading.copier.is_busy, timeout=20_000)
    assert max(taken) <= 16
    assert max(steps) <= 0.01
    assert QApplication.clipboard().text().endswith(f"q\n\n{PLAIN}")


def test_what_is_copied_is_what_was_there_although_more_comes(
    view: TranscriptView, stream: Callable[..., Stream], qtbot: QtBot
) -> None:
    live = stream()
    live.give(LONG)
    live.draw()
    view.reading.copier.copy_message(1)
    while view.reading.copier.is_busy:
        view.reading.copier._go_on()
        live.give("More and more. ")
        live.draw()
    assert QApplication.clipboard().text().startswith(PLAIN)


def test_the_find_bar_opens_with_little_of_a_long_selection(
    view: TranscriptView, taken: list[int]
) -> None:
    view.set_conversation(TURNS, None)
    while view.has_work:
        view.draw_frame()
    view.reading.select_all()
    taken.clear()
    taken.append(0)
    view.reading.find()
    assert sum(taken) < 700
    assert view.reading.finder.is_open


def test_the_last_code_of_a_long_reply_is_copied_in_steps(
    view: TranscriptView, qtbot: QtBot, steps: list[float]
) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", f"{LONG}```\nthe end\n```\n")], None)
    with qtbot.waitSignal(view.reading.copier.copied, timeout=20_000):
        view.reading.copier.copy_last_code()
    assert max(steps) <= 0.01
    assert QApplication.clipboard().text() == "the end"


def found(view: TranscriptView, qtbot: QtBot, text: str) -> None:
    view.reading.finder.open(text, None)
    search = view.reading.finder.search
    qtbot.waitUntil(lambda: search.is_done and not search.is_opening, timeout=20_000)


def current(view: TranscriptView) -> str:
    match = view.reading.finder.search.current_match()
    assert match is not None
    mark = view.reading._places.find(Mark(TurnId("r"), match.start))
    assert mark is not None, "it is not built"
    pane, position = mark[0].pane, mark[1]
    y = pane.rect_at(position).center()
    assert view.viewport().rect().contains(pane.mapTo(view.viewport(), y))
    return pane.cursor_at(position).block().text()


def test_a_match_is_gone_to_without_looking_through_all_of_the_message(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_conversation(TURNS, None)
    found(view, qtbot, "needle")
    search = view.reading.finder.search
    assert search.count == 1_500
    looked: list[int] = []

    def noted(pieces: Pieces, number: int) -> PieceText:
        looked.append(number)
        return piece_text(pieces, number)

    monkeypatch.setattr(matching, "piece_text", noted)
    view.reading.finder.move(-1)
    assert search.number == 1_500
    assert "needle1499" in current(view)
    view.reading.finder.move(-1)
    assert "needle1498" in current(view)
    # Panes that come into sight look for what is to be lit in them.
    assert len(looked) <= 20


def test_a_match_in_a_message_that_was_let_go_is_shown_after_some_steps(
    view: TranscriptView, qtbot: QtBot, steps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_chat.ui.transcript.reading.searching._KEPT", 0)
    many = conversation(60, "A line.\n\n" * 30)
    view.set_conversation([*TURNS, *many], None)
    view.draw_frame()
    found(view, qtbot, "needle1300")
    assert "needle1300" in current(view)
    assert max(steps) <= 0.01
