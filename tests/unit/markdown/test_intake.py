"""Text is cleaned as if it had come in one piece."""

from __future__ import annotations

import pytest

from desktop_chat.markdown.intake import Intake


def taken(*deltas: str, limit: int = 1000) -> str:
    intake = Intake()
    parts = []
    for delta in deltas:
        intake.put(delta)
        while intake:
            parts.append(intake.take(limit))
    return "".join(parts) + intake.drain()


@pytest.mark.parametrize("limit", [1, 2, 1000])
@pytest.mark.parametrize(
    ("deltas", "text"),
    [
        (("a\r\nb\rc\n",), "a\nb\nc\n"),
        (("a\r", "\nb"), "a\nb"),
        (("a\r", "b\r"), "a\nb\n"),
        (("\ud83d", "\ude00"), "😀"),
        (("\ud83d\ude00",), "😀"),
        (("\ud83d",), "\ufffd"),
        (("\ud83d", "x", "\ude00"), "\ufffdx\ufffd"),
        (("a\x00b\x1b[0m\x7f\x9b",), "a\u2400b\u241b[0m\u2421\ufffd"),
        (("", "é漢"), "é漢"),
    ],
)
def test_line_ends_and_characters_survive_any_cut(
    deltas: tuple[str, ...], text: str, limit: int
) -> None:
    assert taken(*deltas, limit=limit) == text


def test_a_share_is_handed_out_and_the_rest_waits() -> None:
    intake = Intake()
    intake.put("abc")
    intake.put("def")
    assert intake.take(4) == "abcd"
    assert intake
    assert intake.take(4) == "ef"
    assert not intake
