"""Ten megabytes, with characters that cannot be: shown, a bounded share of it per frame (F40)."""

from __future__ import annotations

import math

import pytest

from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.transcript.messages.feed import SHARE, PlainFeed
from desktop_chat.ui.transcript.text.passages import excerpts, plain_text
from desktop_chat.ui.transcript.text.pieces import text_length
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user

LINE = "words \ud83d and \x00 \x1b more \ud83d\ude00. " * 16 + "\n\n"
SHOWN = "words \ufffd and \u2400 \u241b more \U0001f600. "
TEN_MEGABYTES = LINE * (10_000_000 // len(LINE) + 1)
MOST_PER_FRAME = 100_000


@pytest.mark.parametrize(
    "turns",
    [[user("u", TEN_MEGABYTES)], [user("u", "?"), reply("r", "u", TEN_MEGABYTES)]],
    ids=["message", "reply"],
)
def test_ten_megabytes_are_shown_a_share_per_frame(view: TranscriptView, turns: list[Turn]) -> None:
    view.set_conversation(turns, None)
    state = view._column.states[-1]
    shown = 0
    for _ in range(20):
        view.draw_frame()
        before, shown = shown, sum(map(text_length, state.pieces))
        assert before < shown <= before + MOST_PER_FRAME
    assert view.has_work
    # The last text may hold no more than has been worked out of it.
    assert any(pane.toPlainText().startswith(SHOWN * 3) for pane in view.panes())


@pytest.mark.parametrize(
    "turns",
    [[user("u", LINE * 100)], [user("u", "?"), reply("r", "u", LINE * 100)]],
    ids=["message", "reply"],
)
def test_nothing_of_it_is_lost(view: TranscriptView, turns: list[Turn]) -> None:
    view.set_conversation(turns, None)
    while view.has_work:
        view.draw_frame()
    assert view.panes()[-1].toPlainText().rstrip("\n ").endswith(SHOWN.rstrip())
    assert plain_text(excerpts(view._column.states[-1].message)).count(SHOWN.rstrip()) == 1_600


def test_what_belongs_together_is_taken_together() -> None:
    text = "a" * (SHARE - 1)
    feed = PlainFeed()
    feed.give(Rope(f"{text}\r\nb{text[3:]}\ud83d\ude00c\ud83d"))
    feed.work(math.inf)
    assert plain_text(excerpts([feed.pieces])) == f"{text}\nb{text[3:]}\U0001f600c\ufffd"
