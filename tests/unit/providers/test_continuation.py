"""What a continuation repeats is dropped, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.providers.continuation import Overlap, without_overlap

BEFORE = "The quick brown fox jumps over the lazy dog and then it"


@pytest.mark.parametrize(
    ("text", "new"),
    [
        (" sleeps.", " sleeps."),
        ("the lazy dog and then it sleeps.", " sleeps."),
        (BEFORE + " sleeps.", " sleeps."),
        ("then it sleeps.", "then it sleeps."),
        ("the lazy cat and then it", "the lazy cat and then it"),
        ("", ""),
    ],
)
def test_the_repetition_is_dropped(text: str, new: str):
    assert without_overlap(BEFORE, text) == new


def test_only_what_may_still_repeat_is_held():
    overlap = Overlap(BEFORE)
    assert overlap.feed("the lazy dog") == ""
    assert overlap.feed(" and then it") == ""
    assert overlap.feed(" sleeps") == " sleeps"
    assert overlap.feed(" the lazy dog and then it") == " the lazy dog and then it"


def test_what_cannot_repeat_is_not_held():
    overlap = Overlap(BEFORE)
    assert overlap.feed("Zebra") == "Zebra"


def test_a_repetition_that_was_cut_is_dropped_unless_the_reply_ended_there():
    cut = Overlap(BEFORE)
    cut.feed("the lazy dog and")
    assert cut.finish(clean=False) == ""
    ended = Overlap(BEFORE)
    ended.feed("the lazy dog and")
    assert ended.finish(clean=True) == "the lazy dog and"


def test_a_short_text_has_no_repetition():
    assert without_overlap("abc", "abcdef") == "abcdef"


_TEXT = st.text(alphabet="ab ", max_size=40)


@given(_TEXT, _TEXT, st.integers(0, 40))
def test_pieces_change_nothing(before: str, more: str, repeat: int):
    text = before[max(0, len(before) - repeat) :] + more
    overlap = Overlap(before)
    pieced = "".join(overlap.feed(char) for char in text) + overlap.finish(clean=True)
    assert pieced == without_overlap(before, text)
    assert text.endswith(pieced)
