from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.spelling.text import word_at, words_of


def checked(text: str) -> list[str]:
    """Return the words of a text that are checked."""
    found, fence = [], 0
    for line in text.split("\n"):
        words, fence = words_of(line, fence)
        assert all(line[each.start : each.end] == each.text for each in words)
        found += [each.text for each in words]
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The house, the tree.", ["The", "house", "the", "tree"]),
        ("don't, ‘quoted’ and it’s", ["don't", "quoted", "and", "it’s"]),
        ("*bold* **words** and _slanted_ ones", ["bold", "words", "and", "slanted", "ones"]),
        ("well-known (see below)", ["well", "known", "see", "below"]),
        ("- a list\n  1. of lists\n    - nested here", ["list", "of", "lists", "nested", "here"]),
        ("> said somebody", ["said", "somebody"]),
        ("Straße, Ёлка, Αθήνα, שלום", ["Straße", "Ёлка", "Αθήνα", "שלום"]),
        ("cafe\u0301 closed", ["cafe\u0301", "closed"]),
        ("[the words](https://a.example/b) here", ["the", "words", "here"]),
    ],
)
def test_prose_is_checked(text: str, words: list[str]) -> None:
    assert checked(text) == words


@pytest.mark.parametrize(
    "nothing",
    [
        "`inlin code`",
        "``with ` a tick``",
        "https://exampel.org/pagge",
        "www.exampel.org",
        "exampel.org",
        "somebdy@exampel.org",
        "/summarise",
        "@somebdy",
        "#somtag",
        "$VARIABEL",
        "--som-switch",
        "/usr/lbi/thing.txt",
        "~/documnts",
        "C:\\Usrs\\nme",
        "src/tets/thing",
        "snake_cse",
        "camelCse",
        "CamelCse",
        "NASSA",
        "v2tet",
        "prnt()",
        "std::vectr",
        "<dvi>",
        "{{custmer}}",
        "x=yz",
        "i",
        "    indentd_code tooo",
        "\tindented tooo",
        "日本語の文章",
        "x" * 61,
        "wrod " * 3_000,
    ],
)
def test_what_is_no_prose_is_left_alone(nothing: str) -> None:
    assert [each for each in checked(nothing) if each.isascii()] == []


def test_fenced_code_is_left_alone_until_its_own_fence_ends_it() -> None:
    text = "one\n```py\nwrnog\n~~~\nwrnog\n``` no end\nwrnog\n````\ntwo\n~~~\nwrnog\n```\nwrnog"
    assert checked(text) == ["one", "two"]


def test_inline_code_is_not_a_fence() -> None:
    assert checked("```all in one``` line\nafter it") == ["line", "after", "it"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_words_at_their_places(text: str) -> None:
    checked(text)


def test_a_word_is_found_from_inside_and_from_both_ends() -> None:
    line = "the house"
    assert {word_at(line, at) for at in (4, 6, 9)} == {(4, 9)}
    assert word_at("a  b", 3) == (3, 4)
    assert word_at("!  !", 2) == (2, 2)
