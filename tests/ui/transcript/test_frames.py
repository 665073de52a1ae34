"""What a frame leaves to others: counted, not timed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.text import highlight
from desktop_chat.ui.transcript.text.pane_pool import fitting
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import conversation, user

CODE = "```python\n" + "def f(x): return [x, 'a', 1]  # why\n" * 40


def test_no_line_of_code_is_looked_at_for_its_colours_in_a_frame(
    view: TranscriptView,
    stream: Callable[..., Stream],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    coming = stream([user("a", "b")])
    coming.give(CODE)
    qtbot.waitUntil(lambda: view._care._highlighter._lexers.is_known("python"))
    looked: list[int] = []
    lines_of = Pieces.code_lines

    def counted(pieces: Pieces, code: int) -> object:
        looked.append(code)
        return lines_of(pieces, code)

    monkeypatch.setattr(Pieces, "code_lines", counted)
    coming.give("x = 1\n" * 80)
    while view.has_work:
        view.draw_frame()
    assert looked == []
    qtbot.waitUntil(lambda: bool(looked))


def test_lines_that_come_while_colours_are_found_get_theirs_too(
    view: TranscriptView,
    stream: Callable[..., Stream],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    coming = stream([user("a", "b")])
    coming.give(CODE)
    highlighter = view._care._highlighter
    view.draw_frame()
    qtbot.waitUntil(lambda: highlighter._lexers.is_known("python") and highlighter.is_idle)
    monkeypatch.setattr(highlight, "_SLICE", 0)
    coming.give("x = 1\n" * 80)
    while view.has_work:
        view.draw_frame()
    highlighter.work()
    assert not highlighter.is_idle
    coming.give("y = 2\n" * 160)
    while view.has_work:
        view.draw_frame()
    monkeypatch.undo()
    qtbot.waitUntil(lambda: highlighter.is_idle)
    (row,) = view._care._replies()
    pieces = row.state.feed.pieces
    assert len(pieces.colours[0].lines) == pieces.code_count(0)


def test_a_pane_that_broke_its_lines_alike_is_taken_first(view: TranscriptView) -> None:
    view.set_conversation(conversation(1, "Some words.\n\n```python\nx = 1\n```\n\n" * 2), None)
    while view.has_work:
        view.draw_frame()
    panes = [pane for pane in view.panes() if pane.piece is not None]
    code, other_code = (pane for pane in panes if pane.kind is not None)
    words, other_words = [pane for pane in panes if pane.kind is None][-2:]
    assert other_code.piece is not None
    assert other_words.piece is not None
    assert fitting([code, words], other_code.piece) is code
    assert fitting([words, code], other_words.piece) is words
    # One that shows the very piece needs no change at all.
    assert fitting([other_words, words], other_words.piece) is other_words
    assert fitting([words], other_code.piece) is words
