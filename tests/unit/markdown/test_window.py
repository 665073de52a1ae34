"""How much of an open text is looked at: by what it costs, and the same at any pace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.markdown import MarkdownStream, weight, window_end
from desktop_chat.markdown.streaming import WINDOW


@given(st.text("ab *[`>~\u91cd\u300c", max_size=120), st.integers(20, 100))
def test_a_window_is_full_at_the_first_character_that_fills_it(text: str, size: int) -> None:
    end = window_end(text, size)
    full = [at for at in range(len(text) + 1) if weight(text[:at]) >= size]
    assert end == (full[0] if full else None)


def test_plain_text_fills_it_by_its_length() -> None:
    assert window_end("x" * (WINDOW - 1), WINDOW) is None
    assert window_end("x" * WINDOW, WINDOW) == WINDOW


@pytest.mark.parametrize("text", [">", "[", "**a** `b` *c* ", "*a ", "<", "\u4e00*\u300c*\u300d"])
def test_what_is_hardly_anything_but_marks_is_parsed_in_small_parts(text: str) -> None:
    stream = MarkdownStream()
    parsed: list[int] = []
    share = 100
    stream.append((text * 4_000)[:8_000])
    more = True
    while more:
        update = stream.update(share)
        parsed.append(update.parsed)
        more = update.more
    assert max(parsed) <= WINDOW
