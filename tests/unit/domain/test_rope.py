"""A rope is a text: equal to it in everything, and cheap to append to."""

from __future__ import annotations

import gc

from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.rope import EMPTY, Rope

PIECES = st.lists(st.text(max_size=40) | st.integers(1, 6_000).map("x".__mul__), max_size=30)


def rope_of(pieces: list[str]) -> Rope:
    rope = EMPTY
    for piece in pieces:
        rope = rope.append(piece)
    return rope


def links(rope: Rope) -> int:
    return sum(1 for _ in rope._newest_first())


@given(PIECES)
def test_a_rope_is_the_text_that_was_appended(pieces: list[str]) -> None:
    rope, text = rope_of(pieces), "".join(pieces)
    assert str(rope) == text
    assert len(rope) == rope.length == len(text)
    assert bool(rope) == bool(text)


@given(PIECES, st.integers(0, 20_000))
def test_since_returns_what_follows(pieces: list[str], start: int) -> None:
    assert rope_of(pieces).since(start) == "".join(pieces)[start:]


@given(PIECES)
def test_ropes_of_one_text_are_equal_however_it_was_cut(pieces: list[str]) -> None:
    cut, whole = rope_of(pieces), Rope("".join(pieces))
    assert cut == whole
    assert hash(cut) == hash(whole)
    assert cut != whole.append("!")
    assert cut != "".join(pieces)


@given(PIECES, st.text(min_size=1))
def test_appending_changes_no_older_rope(pieces: list[str], more: str) -> None:
    rope = rope_of(pieces)
    before = str(rope)
    rope.append(more)
    assert str(rope) == before


@given(PIECES)
def test_there_is_a_link_per_2048_characters_and_not_one_per_delta(pieces: list[str]) -> None:
    rope = rope_of(pieces)
    assert links(rope) <= rope.length // 2_048 + 1


def test_a_hundred_thousand_deltas_make_few_links() -> None:
    rope = rope_of(["four"] * 100_000)
    assert links(rope) <= 400_000 // 2_048 + 1


def test_the_newest_text_costs_one_link_at_any_length() -> None:
    rope = rope_of(["x" * 2_048] * 1_000)
    seen = 0

    class Counting(Rope):
        __slots__ = ()

        def _newest_first(self):
            nonlocal seen
            for each in super()._newest_first():
                seen += 1
                yield each

    tail = Counting("tail", rope)
    assert tail.since(rope.length) == "tail"
    assert seen == 1


def test_a_deep_chain_is_read_compared_and_freed_without_recursion() -> None:
    rope = rope_of(["y" * 2_048] * 20_000)
    assert links(rope) == 20_000
    assert str(rope) == "y" * 2_048 * 20_000
    assert rope == Rope("y" * 2_048 * 20_000)
    del rope
    gc.collect()


def test_nothing_appended_is_the_same_rope() -> None:
    rope = Rope("a")
    assert rope.append("") is rope
    assert EMPTY.since(0) == ""


def test_the_repr_does_not_show_the_text() -> None:
    assert repr(Rope("secret")) == "Rope(6 characters)"
