"""Saved prompts: fields, what is filled in, and how one is found by its name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.domain.prompts import SavedPrompt, Slot, fill, found, names_in, slash_query

PROMPTS = tuple(
    SavedPrompt(name, name, "x") for name in ("translate", "email", "explain-code", "summary")
)


def test_fields_become_slots_with_their_defaults() -> None:
    filled = fill("To {{ who }}: {{what|tea}} on {{Date}} {{who}}{{x|}}", {"date": "Monday"})
    assert filled.text == "To ‹who›: tea on Monday ‹who›"
    assert [filled.text[s.start : s.end] for s in filled.slots] == ["‹who›", "tea", "‹who›", ""]
    assert [s.name for s in filled.slots] == ["who", "what", "who", "x"]


@pytest.mark.parametrize("text", ["", "{{}}", "{{a", "{ {a} }", "{{a\nb}}", "{{" + "a" * 99 + "}}"])
def test_what_is_no_field_stays_as_it_is(text: str) -> None:
    assert fill(text, {}).text == text
    assert fill(text, {}).slots == ()


def test_what_is_filled_in_is_never_read_as_a_field() -> None:
    filled = fill("{{clipboard}}{{a}}", {"clipboard": "{{b}}"})
    assert filled.text == "{{b}}‹a›"
    assert filled.slots == (Slot("a", 5, 8),)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["{{a}}", "{{b|x😀}}", "text ", "{{date}}", "}}", "{{"])))
def test_slots_stand_where_they_say(parts: list[str]) -> None:
    filled = fill("".join(parts), {"date": "now"})
    for slot in filled.slots:
        assert filled.text[slot.start : slot.end] in {f"‹{slot.name}›", "x😀"}


def test_names_are_listed_once() -> None:
    assert names_in("{{a}} {{b|x}} {{a|y}}") == ("a", "b")


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("", "translate"),
        ("em", "email"),
        ("code", "explain-code"),
        ("ec", "explain-code"),
        ("S", "summary"),
    ],
)
def test_the_best_is_first(query: str, best: str) -> None:
    assert found(query, PROMPTS)[0].name == best


def test_what_does_not_fit_is_not_offered() -> None:
    assert found("zz", PROMPTS) == ()
    assert found("liame", PROMPTS) == ()


@pytest.mark.parametrize(
    ("text", "cursor", "query"),
    [
        ("/", 1, ""),
        ("/em", 3, "em"),
        ("/em", 2, None),
        ("/a b", 4, "a b"),
        ("/ a", 3, None),
        ("x/em", 4, None),
        ("/a\nb", 4, None),
        ("/usr/bin", 8, None),
        ("//", 2, None),
        ("/" + "a" * 80, 81, None),
    ],
)
def test_what_is_a_query(text: str, cursor: int, query: str | None) -> None:
    assert slash_query(text, cursor) == query
