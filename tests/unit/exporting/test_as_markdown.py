"""Markdown: what is shown, to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.exporting import Exported, to_markdown
from desktop_chat.exporting.as_markdown import closed, fenced, said_time
from desktop_chat.markdown import CodeBlock, Heading, Run, parse
from tests.unit.exporting.samples import WHOLE, exports

EXPECTED = """# Saying hello

## You · 2025-11-21 09:40

How do I say **hello**?

## gpt-5-2026 · 2025-11-21 09:41 · version 1 of 2

> **Thinking**
>
> A greeting.
>
> ```
> open

Like this:

```python
print("hello")
```

> **Refusal**
>
> No more of it.

*(Image, not part of this file)*

*Tool call, not executed: look\\_up*

```json
{"word": "hello"}
```

**Sources**

1. [A &#91;page&#93;](https://example.org/a%20%28b%29)

*(Interrupted: the connection failed)*
"""


def test_a_conversation_reads_as_it_was_shown() -> None:
    assert to_markdown(WHOLE, zone=UTC) == EXPECTED


def test_thinking_is_left_out_when_asked() -> None:
    text = to_markdown(WHOLE, thinking=False, zone=UTC)
    assert "greeting" not in text
    assert "Like this" in text


def exchange(text: str, state: EndState | None = EndState.COMPLETE) -> Exported:
    ending = None if state is None else Ending(state)
    asked = UserTurn(TurnId("u"), None, text)
    reply = ReplyTurn(TurnId("r"), asked.id, "m", Draft(text=Rope(text), ending=ending))
    return Exported("t", conversation=Conversation().add(asked).add(reply))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (EndState.STOPPED, "*(Stopped)*"),
        (EndState.LENGTH, "*(Cut by the length limit)*"),
        (EndState.EMPTY, "*(No text came)*"),
        (None, "*(Not finished yet)*"),
    ],
)
def test_how_a_reply_ended_is_said(state: EndState | None, said: str) -> None:
    assert to_markdown(exchange("hi", state)).endswith(f"\n\n{said}\n")
    assert "*(" not in to_markdown(exchange("hi"))


OPEN = [
    "```python\nprint()",
    "~~~\ncode",
    "````\n```\nstill open",
    "<!-- a comment",
    "<pre>\ntext",
    "<script>\nalert(1)",
    "<?php echo",
    "<![CDATA[ x",
    "```\n~~~\n",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_a_message_leaves_open_is_closed(text: str) -> None:
    assert closed(text).startswith(text)
    headings = [block for block in parse(to_markdown(exchange(text))) if isinstance(block, Heading)]
    assert [heading.runs for heading in headings] == [(Run("t"),), (Run("You"),), (Run("m"),)]


@pytest.mark.parametrize(
    "text",
    ["", "plain", "```\na\n```", "- ```\n  in a list\n  ```", "> ```\n> quoted", "1. ```\n   x"],
)
def test_what_is_whole_is_left_as_it_is(text: str) -> None:
    assert closed(text) == text


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="`~<!->?$ \n#ab|", max_size=40))
def test_a_message_never_takes_in_the_heading_after_it(text: str) -> None:
    blocks = parse(f"{closed(text)}\n\n## After\n")
    assert blocks[-1] == Heading(2, (Run("After"),))


@settings(max_examples=100, deadline=None)
@given(exports, st.booleans())
def test_every_message_on_the_path_is_there_and_no_control_character(
    exported: Exported, thinking: bool
) -> None:
    text = to_markdown(exported, thinking=thinking)
    assert text.endswith("\n")
    assert text.count("\n## ") >= len(exported.conversation.path())
    assert not any(ord(each) < 32 and each not in "\n\t" for each in text)
    for turn in exported.conversation.path():
        said = turn.text if isinstance(turn, UserTurn) else str(turn.draft.text)
        assert said.strip("\n") in text


@given(st.text(alphabet="`ab\n", max_size=60))
def test_a_fence_holds_what_is_in_it(text: str) -> None:
    (block,) = parse(fenced(text, "json"))
    assert isinstance(block, CodeBlock)
    assert block.text.removesuffix("\n") == text.removesuffix("\n") or block.text == text + "\n"


def test_a_title_is_one_heading_whatever_is_in_it() -> None:
    text = to_markdown(replace(WHOLE, title="a\n# b [x](file:///etc/passwd) `c` <b>"))
    first = parse(text)[0]
    assert isinstance(first, Heading)
    assert first.runs == (Run("a # b [x](file:///etc/passwd) `c` <b>"),)


@pytest.mark.parametrize("seconds", [0.0, 1e18, -1e18, float("nan"), float("inf")])
def test_a_time_that_is_none_is_not_said(seconds: float) -> None:
    assert said_time(seconds, UTC) == ""
