"""Finding by a few letters: what comes first, which letters are lit, and how much work it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.commands.fuzzy import LONGEST, Fit, fit, words_of


def look(typed: str, text: str, beside: str = "") -> Fit | None:
    """Return how well a text fits what was typed."""
    return fit(words_of(typed), text, beside)


def lit(typed: str, text: str) -> str:
    """Return the text with what is lit in brackets."""
    found = look(typed, text)
    assert found is not None
    for start, end in reversed(found.marks):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("reg", "[Reg]enerate the reply"),
        ("reply", "Regenerate the [reply]"),
        ("nc", "[N]ew [c]onversation"),
        ("newcon", "[New] [con]versation"),
        ("conv new", "[New] [conv]ersation"),
        ("gpt5", "[gpt]-[5].2"),
        ("dstore", "[d]ocument[Store]"),
        ("ds", "[d]ocument[S]tore"),
        ("rgnr", "[R]e[g]e[n]e[r]ate"),
        ("iso", "Regex for [ISO] dates"),
        ("ation", "New convers[ation]"),
        ("ÜBER", "Alles [über] Tee"),
        ("привет", "[Привет], мир"),
        ("世界", "你好[世界]"),
        ("con con", "[Con]nections and conversations"),
    ],
)
def test_the_letters_that_were_meant_are_lit(typed: str, shown: str) -> None:
    assert lit(typed, shown.replace("[", "").replace("]", "")) == shown


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("xyz", "Regenerate the reply"),
        ("reply xyz", "Regenerate the reply"),
        ("er", "Begin a new line"),
        ("eply", "Regenerate"),
        ("abc", "a bold thing, far away from musical instruments"),
        ("rgx", "Search of all large and green oaxen"),
    ],
)
def test_what_was_not_meant_is_not_found(typed: str, text: str) -> None:
    assert look(typed, text) is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("find", "Find", "Find in conversation"),
        ("con", "Connections…", "New conversation"),
        ("con", "New conversation", "NewConversation"),
        ("con", "NewConversation", "Second"),
        ("nc", "New conversation", "Cancel"),
        ("co", "Copy", "To the message box, copy it"),
        ("model", "Choose a model", "Remodelling the kitchen"),
        ("set", "Settings", "Reset all"),
        ("th dark", "Theme: dark", "Thoughts about darkness in the theatre"),
        ("reg", "Regenerate the reply", "Recently given"),
        ("print", "Print…", "Blueprint of a house"),
        ("text", "Text size", "Context"),
    ],
)
def test_what_was_most_likely_meant_comes_first(typed: str, better: str, worse: str) -> None:
    first, second = look(typed, better), look(typed, worse)
    assert first is not None
    assert second is None or first.score > second.score


def test_what_stands_beside_counts_less() -> None:
    beside = look("quit", "End the program", "quit exit")
    assert beside is not None
    assert beside.marks == ()
    within = look("quit", "Mosquito nets")
    assert within is not None
    assert within.score > beside.score
    assert look("uit", "End the program", "quit exit") is None


def test_nothing_typed_fits_everything() -> None:
    assert look("", "anything") == Fit(0.0)
    assert look("   ", "") == Fit(0.0)


TEXTS = st.text(st.sampled_from("abAB12 -_éß世İ"), max_size=40)


@settings(max_examples=150)
@given(TEXTS, TEXTS)
def test_marks_are_in_order_within_the_text_and_cover_no_more_than_was_typed(
    typed: str, text: str
) -> None:
    found = look(typed, text)
    if found is None:
        return
    flat = [place for mark in found.marks for place in mark]
    assert flat == sorted(set(flat))
    assert all(0 <= place <= len(text) for place in flat)
    assert sum(end - start for start, end in found.marks) <= len("".join(words_of(typed)))


@settings(max_examples=100)
@given(TEXTS, st.data())
def test_a_part_of_a_text_always_finds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert look(text[start:end], text) is not None


@settings(max_examples=100)
@given(TEXTS, TEXTS)
def test_whoever_types_on_finds_no_more(typed: str, text: str) -> None:
    if look(typed + "a", text) is not None and typed and typed[-1].isalnum():
        # But for letters that stand further apart than so few may.
        assert look(typed, text) is not None or len(words_of(typed)[-1]) < 3


def test_a_long_text_is_looked_at_only_so_far() -> None:
    assert look("end", "x " * LONGEST + "end") is None
    assert look("a" * 10_000, "a" * 10_000) is not None


@pytest.mark.parametrize("typed", ["ab" * 40, "a" * 90, "a b " * 20])
def test_hostile_texts_take_no_longer_than_their_length(typed: str) -> None:
    # With a search that tries every way, none of these would end.
    assert look(typed + "x", "ab" * (LONGEST // 2)) is None
