"""A passage of a message without the marks of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.domain.passages import plain_passage


@pytest.mark.parametrize(
    ("passage", "plain"),
    [
        ("It is **bold** and *italic*.", "It is bold and italic."),
        ("…ends in **bold", "…ends in bold"),
        ("in **bold**, ***both***: ~~gone~~", "in bold, both: gone"),
        ("Use `async for`, not ``a`b``.", "Use async for, not ab."),
        ("## A title", "A title"),
        ("before ### A title", "before A title"),
        ("see [the page](https://example.com/a?b) now", "see the page now"),
        ("![a cat](cat.png) sits", "a cat sits"),
        ("_so_ and __so__", "so and so"),
        # What is not a mark of Markdown stays.
        ("5 * 3 and 2 ** 8", "5 * 3 and 2 ** 8"),
        ("snake_case and a_b_c", "snake_case and a_b_c"),
        ("C# and #7 [1] (2)", "C# and #7 [1] (2)"),
        ("a | b", "a | b"),
    ],
)
def test_marks_of_markdown_are_left_out(passage: str, plain: str) -> None:
    assert plain_passage(passage, ())[0] == plain


def test_what_was_found_stays_lit() -> None:
    passage = "## The **Lisbon** trip by `train` to [Lisbon](https://lisbon.example)"
    found = [(9, 15), (27, 32), (38, 44)]
    assert [passage[start:end] for start, end in found] == ["Lisbon", "train", "Lisbon"]
    plain, marks = plain_passage(passage, found)
    assert plain == "The Lisbon trip by train to Lisbon"
    assert [plain[start:end] for start, end in marks] == ["Lisbon", "train", "Lisbon"]


@settings(max_examples=60)
@given(st.text("ab *_`#[]()~!.\\", max_size=30), st.data())
def test_lit_places_are_within_the_passage(passage: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(passage)))
    end = data.draw(st.integers(start, len(passage)))
    plain, marks = plain_passage(passage, [(start, end)])
    for first, last in marks:
        assert 0 <= first < last <= len(plain)
        assert plain[first:last] in passage or len(plain[first:last]) <= end - start
