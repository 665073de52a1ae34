"""What is shown of an answer that is being written stays; nothing flashes up and goes."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import flow_of
from tests.unit.markdown.answers import ANSWERS
from tests.unit.markdown.helpers import said, streamed


@pytest.mark.parametrize("name", ANSWERS)
def test_what_was_said_is_never_taken_back(name: str) -> None:
    before = ""
    for at, after in enumerate(said(ANSWERS[name])):
        gone = taken_back(before, after)
        assert not gone, f"{gone!r} is gone after {ANSWERS[name][: at + 1][-60:]!r}"
        before = after


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_character_by_character_ends_as_the_whole(name: str) -> None:
    text = ANSWERS[name]
    assert streamed(text, range(len(text))) == flow_of(text)
    crlf = text.replace("\n", "\r\n")
    assert streamed(crlf, range(len(crlf))) == flow_of(text)


def taken_back(before: str, after: str) -> str:
    """Return the rest of `before` from the first character that `after` lacks, in order."""
    at = 0
    for index, character in enumerate(before):
        found = after.find(character, at)
        if found < 0:
            return before[index:]
        at = found + 1
    return ""
