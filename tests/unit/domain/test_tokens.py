"""An estimate of tokens that needs no tokenizer, and costs the same at any length."""

from __future__ import annotations

import pytest

from desktop_chat.domain.tokens import density, estimate, estimate_long


# What o200k_base, the tokenizer of current OpenAI models, counts for these texts.
@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The quick brown fox jumps over the lazy dog, and nobody is surprised.", 15),
        ("今天天气很好，我们一起去公园散步吧。", 13),
        ("Привет, как у тебя дела сегодня вечером?", 11),
        ("def add(a, b):\n    return a + b\n", 12),
    ],
)
def test_it_is_near_what_a_tokenizer_counts(text: str, counted: int):
    assert counted / 1.8 <= estimate(text) <= counted * 1.8


def test_the_ends_of_it():
    assert estimate("") == 0
    assert estimate("a") == 1
    assert estimate_long(0, "") == 0


@pytest.mark.parametrize("text", ["plain words", "日本語の文章", "смешанный mixed 文", "🎉🎉"])
def test_a_long_text_counts_as_its_sample_does(text: str):
    assert estimate_long(len(text) * 100_000, text * 100) == pytest.approx(
        estimate(text * 100) * 1_000, rel=0.1
    )
    assert density(text) > 0
