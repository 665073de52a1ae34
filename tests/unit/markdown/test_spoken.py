"""What is said of a part of a reply: its words, and none of the marks."""

from __future__ import annotations

import pytest

from desktop_chat.markdown.spoken import spoken_text


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("A **demo**: `x_1` and [a](https://b).", "A demo: x_1 and a."),
        ("- *One*\n- Two\n", "One\nTwo"),
        ("3. Three\n4. Four\n", "3. Three\n4. Four"),
        ("> tell me\n\nI wish", "tell me\nI wish"),
        ("# Title\n\n| a | b |\n|---|---|\n| 1 | `**2` |\n", "Title\na, b\n1, **2"),
        ("```py\nx = a*b*c\n```\n", "x = a*b*c"),
        ("**Bold. ", "Bold."),
        ("And more**, and so on: 2 * 3 * 4.", "And more, and so on: 2 * 3 * 4."),
        ("![a cat](cat.png) and $$x^2$$", "a cat and\nx^2"),
        ("one\ntwo", "one two"),
        ("> [!NOTE]\n> Mind this.\n", "Note\nMind this."),
        (" \n", ""),
    ],
)  # fmt: skip
def test_words_are_said_without_their_marks(source: str, said: str) -> None:
    assert spoken_text(source) == said
