"""What is shown, saved and exported is one text, without anything that breaks any of them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.text import StreamCleaner, clean, one_line

ANY_CHARACTER = st.characters(codec=None, exclude_categories=())
ROUGH = st.text(
    st.sampled_from("ab\r\n\t\0\x1b\x7f\x85\ufeff\ud83d\ude00\ud800\udfff😀é") | ANY_CHARACTER
)


def cut(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(edges)]


@given(ROUGH, st.lists(st.integers(0, 10_000), max_size=8))
def test_any_cut_is_cleaned_as_the_whole(text: str, places: list[int]) -> None:
    cleaner = StreamCleaner()
    pieces = [cleaner.feed(piece) for piece in cut(text, places)]
    assert "".join(pieces) + cleaner.flush() == clean(text)


@given(ROUGH)
def test_one_character_at_a_time_is_cleaned_as_the_whole(text: str) -> None:
    cleaner = StreamCleaner()
    assert "".join(map(cleaner.feed, text)) + cleaner.flush() == clean(text)


@given(ROUGH)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(ROUGH)
def test_what_is_clean_can_be_stored_and_printed(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert not [c for c in cleaned if (ord(c) < 0x20 and c not in "\t\n") or 0x7F <= ord(c) < 0xA0]


@pytest.mark.parametrize("code", [c for c in range(0x20) if chr(c) not in "\t\n\r"])
def test_each_control_character_is_shown_as_its_picture(code: int) -> None:
    assert clean(f"a{chr(code)}b") == f"a{chr(0x2400 + code)}b"


@pytest.mark.parametrize("code", range(0x80, 0xA0))
def test_each_c1_control_is_replaced(code: int) -> None:
    assert clean(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        ("a\x7fb", "a\u2421b"),
        ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
        ("\r\r\n\n", "\n\n\n"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83d", "a\ufffd"),
        ("\ude00a", "\ufffda"),
        ("\ud83d\ud83d\ude00", "\ufffd😀"),
        ("\ufeffa", "\ufeffa"),
        ("plain 漢 é", "plain 漢 é"),
        ("", ""),
    ],
)
def test_clean(given_text: str, cleaned: str) -> None:
    assert clean(given_text) == cleaned


def test_a_pair_split_between_two_pieces_becomes_its_character() -> None:
    cleaner = StreamCleaner()
    assert [cleaner.feed("a\ud83d"), cleaner.feed("\ude00b"), cleaner.flush()] == ["a", "😀b", ""]


def test_a_crlf_split_between_two_pieces_is_one_line_end() -> None:
    cleaner = StreamCleaner()
    assert [cleaner.feed("a\r"), cleaner.feed("\nb"), cleaner.flush()] == ["a", "\nb", ""]


def test_what_is_held_back_comes_with_the_flush_once() -> None:
    cleaner = StreamCleaner()
    assert cleaner.feed("a\ud83d") == "a"
    assert cleaner.feed("") == ""
    assert [cleaner.flush(), cleaner.flush()] == ["\ufffd", ""]


def test_only_a_last_character_that_may_go_on_is_held_back() -> None:
    cleaner = StreamCleaner()
    assert cleaner.feed("abc") == "abc"
    assert cleaner.feed("\ude00") == "\ufffd"
    assert cleaner.flush() == ""


def test_one_line_folds_white_space_and_cuts() -> None:
    assert one_line(" a\n\n b\t c ") == "a b c"
    assert one_line("word " * 100, 20) == "word word word word…"
    assert len(one_line("x" * 1_000)) == 300
