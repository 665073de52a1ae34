"""The heights of what is above the panes are remembered, and never wrong."""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.transcript.messages.reply_row import ReplyRow
from desktop_chat.ui.transcript.text.stack import PaneStack
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.test_view import settled, wheel

PARAGRAPH = "Some words that make a paragraph of a few lines, and go on for a while. " * 6 + "\n\n"
CODE = "```python\n" + "a_rather_long_line = " * 12 + "\n```\n\n"


def body(view: TranscriptView) -> PaneStack:
    row = view._column.bound[max(view._column.bound)]
    assert isinstance(row, ReplyRow)
    return row.stacks()[1]


def is_right(view: TranscriptView) -> bool:
    """Return whether the remembered height is the sum, and no pane is above it."""
    stack = body(view)
    above, known = stack._above, stack._known
    assert len(known) == len(stack._pieces.all)
    assert all(each.piece is piece for each, piece in zip(known, stack._pieces.all, strict=True))
    assert above.count <= min(stack._panes)
    return above.height == sum(each.height for each in known[: above.count])


def test_what_is_above_a_long_reply_is_added_up_once(
    view: TranscriptView, stream: Callable[..., Stream]
) -> None:
    live = stream()
    for _ in range(4):
        live.give((PARAGRAPH * 4 + CODE) * 6)
        live.draw()
        assert is_right(view)
    assert body(view)._above.count > 10


def test_scrolling_resizing_and_other_text_count_anew(
    view: TranscriptView, stream: Callable[..., Stream]
) -> None:
    live = stream()
    live.give((PARAGRAPH * 4 + CODE) * 12)
    live.draw()
    wheel(view, 20)
    settled(view)
    assert is_right(view)
    view.resize(600, 600)
    settled(view)
    assert is_right(view)
    view.wrap_code(True)
    settled(view)
    assert is_right(view)
    live.replace(Draft(text=Rope(PARAGRAPH * 30), revision=1))
    live.draw()
    view.jump_to_end()
    settled(view)
    assert is_right(view)
    view.jump_to_start()
    settled(view)
    assert body(view)._above.count == 0
