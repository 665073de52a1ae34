"""Content that was made to hold the window up: shown whole, in steps of bounded size."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pytest

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.markdown import FlowBlock, weight
from desktop_chat.markdown.streaming import MarkdownStream
from desktop_chat.ui.transcript.messages.feed import ReplyFeed
from desktop_chat.ui.transcript.messages.state import ReplyState
from desktop_chat.ui.transcript.text.pieces import PIECE_COST, text_length
from desktop_chat.ui.transcript.text.writer import PaneWriter
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream

HOSTILE = {
    "long line": "x" * 200_000,
    "long line of code": "```python\n" + "x=[" * 30_000 + "\n```\n",
    "rows": "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 4_000,
    "quotes": ">" * 20_000,
    "quotes apart": "> " * 10_000 + "x",
    "brackets": "[" * 20_000,
    "asterisks": "*" * 20_000,
    "emphasis": "*a " * 6_000,
    "styles": "**a** `b` *c* " * 1_000,
    "code for a lexer": "```php\n" + "<?php " + '"$' * 20_000 + "\n```\n",
}
_STEP = 4_000
_LAID_OUT = 30_000
"""Characters that one frame may lay out: a few pieces, whatever the message is long."""


@pytest.mark.parametrize("name", HOSTILE)
def test_each_step_takes_a_bounded_share(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    append = MarkdownStream.append

    def counted(stream: MarkdownStream, delta: str) -> None:
        taken.append(weight(delta))
        append(stream, delta)

    monkeypatch.setattr(MarkdownStream, "append", counted)
    feed = ReplyFeed()
    text = HOSTILE[name]
    feed.give(Draft(text=Rope(text)), running=False)
    steps = 0
    while feed.needs_work:
        seen = len(taken)
        feed.work(0.0)
        # At the very end the rest may be looked at twice: as a whole, and in shares.
        assert len(taken) - seen <= 2
        steps += 1
    assert max(taken) <= _STEP + weight("*")
    assert steps >= len(text) // _STEP


@pytest.mark.parametrize("name", HOSTILE)
def test_each_frame_lays_out_a_bounded_part(
    view: TranscriptView,
    stream: Callable[..., Stream],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: list[int] = []
    show = PaneWriter.show

    def counted(writer: PaneWriter, blocks: Sequence[FlowBlock], **more: bool) -> int:
        kept = show(writer, blocks, **more)
        written.append(sum(text_length(block) for block in blocks[kept:]))
        return kept

    monkeypatch.setattr(PaneWriter, "show", counted)
    live = stream()
    live.give(HOSTILE[name])
    frames = []
    while view.has_work:
        written.clear()
        view.draw_frame()
        frames.append(sum(written))
    assert max(frames) <= _LAID_OUT
    assert len(frames) > 1


@pytest.mark.parametrize("name", ["long line", "long line of code", "rows", "styles"])
def test_nothing_of_it_is_cut_away(view: TranscriptView, name: str) -> None:
    view.set_conversation([], None)
    live = Stream(view, [])
    live.give(HOSTILE[name])
    live.end()
    state = view._column.states[1]
    assert isinstance(state, ReplyState)
    state.work(math.inf)
    pieces = state.pieces
    shown = sum(text_length(block) for block in pieces)
    marks = sum(HOSTILE[name].count(mark) for mark in "|-*` \n")
    assert shown >= len(HOSTILE[name]) - marks - len("python")
    # Only a single block may be larger than a piece.
    assert all(piece.cost <= PIECE_COST or len(piece.blocks) == 1 for piece in pieces.all)
