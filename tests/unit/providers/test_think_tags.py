"""Thinking between tags: found where it is meant, and never where text talks about it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.providers.think_tags import Channel, ThinkTags


def split(*pieces: str, clean: bool = True, before: str = "") -> dict[Channel, str]:
    """Return the text of each channel; all before a lone closing tag counts as thinking."""
    tags = ThinkTags(before)
    found = {Channel.TEXT: "", Channel.THINKING: ""}
    for batch in [*(tags.feed(piece) for piece in pieces), tags.finish(clean=clean)]:
        for channel, text in batch:
            if channel is Channel.WAS_THINKING:
                found[Channel.THINKING] += found[Channel.TEXT]
                found[Channel.TEXT] = ""
            else:
                found[channel] += text
    return found


def both(text: str, *, clean: bool = True) -> tuple[str, str]:
    whole = split(text, clean=clean)
    assert split(*text, clean=clean) == whole
    return whole[Channel.THINKING], whole[Channel.TEXT]


@pytest.mark.parametrize(
    ("text", "thinking", "answer"),
    [
        ("plain", "", "plain"),
        ("<think>abc</think>ans", "abc", "ans"),
        ("<thinking>abc</thinking>ans", "abc", "ans"),
        ("\n <think>\nabc\n</think>\n\nans", "abc", "ans"),
        ("<think>\n\n</think>\n\nans", "", "ans"),
        ("<think>abc</think>\n\n    code", "abc", "    code"),
        ("<think>a < b </thin c</think>x", "a < b </thin c", "x"),
        ("<think>abc", "abc", ""),
        ("say <think>x</think>", "", "say <think>x</think>"),
        ("```html\n<think>x</think>\n```", "", "```html\n<think>x</think>\n```"),
        ("<thin ice>", "", "<thin ice>"),
        ("<th", "", "<th"),
        ("reasoned\n</think>\n\nans", "reasoned\n", "ans"),
        ("reasoned\n</thinking>\nans", "reasoned\n", "ans"),
        ("reasoned\n</think>", "reasoned\n", ""),
        ("in line </think> text", "", "in line </think> text"),
        ("a\n</think> tail\nb", "", "a\n</think> tail\nb"),
        ("```\n</think>\n```\n", "", "```\n</think>\n```\n"),
        ("~~~\n```\n</think>\n~~~\n", "", "~~~\n```\n</think>\n~~~\n"),
        ("use <think>\nand\n</think>\nso", "", "use <think>\nand\n</think>\nso"),
        ("a\n</th\nb", "", "a\n</th\nb"),
    ],
)
def test_where_thinking_is(text: str, thinking: str, answer: str):
    assert both(text) == (thinking, answer)


def test_half_an_opening_tag_never_flashes():
    tags = ThinkTags()
    assert tags.feed("<th") == []
    assert tags.feed("ink>abc</thi") == [(Channel.THINKING, "abc")]
    assert tags.feed("nk>ans") == [(Channel.TEXT, "ans")]


def test_an_unclean_end_shows_no_half_tag():
    assert both("<thi", clean=False) == ("", "")
    assert both("a\n</thi", clean=False) == ("", "a\n")


def test_a_continued_reply_knows_that_it_stands_in_code():
    found = split("x\n</think>\ny", before="```python\n")
    assert found == {Channel.TEXT: "x\n</think>\ny", Channel.THINKING: ""}


def test_white_space_without_end_is_not_held():
    tags = ThinkTags()
    for _ in range(100):
        tags.feed(" " * 1_000)
    assert tags.feed("x") == [(Channel.TEXT, "x")]


_PIECES = st.sampled_from(
    ["<think>", "</think>", "<", "</", "think", ">", "\n", "\n\n", " ", "a", "```", "```\n", "~~~"]
)


@given(st.lists(_PIECES), st.booleans())
def test_pieces_change_nothing_and_lose_nothing(pieces: list[str], clean: bool):
    text = "".join(pieces)
    whole = split(text, clean=clean)
    assert split(*pieces, clean=clean) == whole
    assert split(*text, clean=clean) == whole
