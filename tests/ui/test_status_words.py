"""What the status line says of tokens, of the window and of the cost."""

from __future__ import annotations

import pytest

from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.events import Usage
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.accounts import Account
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui import window_strings
from desktop_chat.ui.status_words import short_count, status_right, tokens_per_second
from desktop_chat.ui.transcript.messages.state import Times

STATE = SessionState(Connection("x", Source.DEMO), "m")


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (Account(), window_strings.HINT_NEW_LINE),
        (Account(3204), "3,204 tokens"),
        (Account(3204, True), "≈ 3,204 tokens"),
        (Account(3204, False, 128_000), "3,204 of 128k tokens"),
        (Account(3204, False, 131_072, 0.0123), "3,204 of 128k tokens · $0.012"),
        (Account(9, True, 1_048_576, 0.00012, True), "≈ 9 of 1M tokens · ≥ $0.0001"),
        (Account(9, False, None, 12.345), "9 tokens · $12.35"),
    ],
)
def test_what_is_said(account: Account, said: str):
    assert status_right(STATE, account) == said


@pytest.mark.parametrize(
    ("tokens", "said"), [(512, "512"), (8_192, "8k"), (200_000, "200k"), (1_047_576, "1M")]
)
def test_sizes_of_windows(tokens: int, said: str):
    assert short_count(tokens) == said


@pytest.mark.parametrize("thinking", [0, 2_000])
def test_the_rate_while_it_comes_is_near_the_one_at_the_end(thinking: int):
    """1,000 tokens of text in ten seconds, and as many of thinking before them."""
    text = Rope("word " * 800)
    lasted = 10.0 + thinking / 200
    thought = Rope("word " * (thinking // 2)) if thinking else Rope()
    tokens = 1_000 + round(thought.length / 4)
    draft = Draft(text=text, thinking=thought, usage=Usage(5, tokens))
    live = Snapshot(Phase.STREAMING, draft, 99.0, 100.0, first_output_at=100.0)
    running = tokens_per_second(live, 100.0 + lasted)
    times = Times(
        started=99.0,
        thinking=100.0 if thinking else 0.0,
        text=100.0 + thinking / 200,
        ended=100.0 + lasted,
    )
    ended = Draft(text, thought, usage=draft.usage, ending=Ending(EndState.COMPLETE))
    said = times.words(ended)
    assert f"{running}/s" in said


def test_the_rate_of_a_continued_reply_is_that_of_its_last_part():
    draft = Draft(Rope("x"), usage=Usage(9, 1_100), used_before=Usage(4, 1_000))
    words = Times(started=1.0, text=2.0, ended=4.0).words(draft)
    assert "50/s" in words
    assert "1,100 tokens" in words
