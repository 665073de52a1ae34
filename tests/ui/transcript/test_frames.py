"""What a frame leaves to others: counted, not timed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.text.pane import TextPane
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
    highlighter = view._care._highlighter
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
    qtbot.waitUntil(lambda: highlighter.is_idle)
    assert looked


def test_a_pane_that_broke_its_lines_alike_is_taken_first(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = f"Some words.\n\n{CODE}```\n\nSome more words.\n\n" * 3
    view.set_conversation(conversation(40, answer), None)
    bar = view.verticalScrollBar()
    for _ in range(12):
        bar.setValue(bar.value() - 300)
    changed: list[object] = []
    set_mode = TextPane.setWordWrapMode
    shown: list[object] = []
    show = TextPane._show_wide

    def mode_set(pane: TextPane, mode: object) -> None:
        changed.append(mode)
        set_mode(pane, mode)  # type: ignore[arg-type]

    def counted(pane: TextPane, *args: object) -> None:
        shown.append(pane)
        show(pane, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(TextPane, "setWordWrapMode", mode_set)
    monkeypatch.setattr(TextPane, "_show_wide", counted)
    for _ in range(24):
        bar.setValue(bar.value() - 300)
    assert len(changed) < len(shown) / 3
