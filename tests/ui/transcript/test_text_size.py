"""What lies over the text grows with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.jump_button import JumpButton
from desktop_chat.ui.transcript.text.code_buttons import CopyButton, WrapButton
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import conversation, reply, user
from tests.ui.transcript.test_view import settled

CODE = "```python\nprint(1)\n```\n"


def place(view: TranscriptView, kind: type[CopyButton] | type[WrapButton]) -> QRect:
    """Return where the button of the code block is in its text."""
    button = next(each for each in view.findChildren(kind) if each.isVisible())
    return button.geometry()


def test_the_buttons_of_code_grow_with_the_text(view: TranscriptView, themes: ThemeSource) -> None:
    turns: list[Turn] = [user("u", "Code?"), reply("r", "u", CODE)]
    view.set_conversation(turns, None)
    settled(view)
    small = {kind: place(view, kind) for kind in (CopyButton, WrapButton)}
    head = view._look.gaps.code_head
    themes.set_text_size(200)
    settled(view)
    large = {kind: place(view, kind) for kind in (CopyButton, WrapButton)}
    assert view._look.gaps.code_head > 1.5 * head
    for kind, before in small.items():
        assert large[kind].height() >= 1.5 * before.height()
        assert large[kind].height() <= view._look.gaps.code_head
    assert large[WrapButton].right() < large[CopyButton].left() + 1
    themes.set_text_size(100)
    settled(view)
    assert {kind: place(view, kind) for kind in small} == small


def test_the_jump_button_grows_with_the_text(view: TranscriptView, themes: ThemeSource) -> None:
    view.set_conversation(conversation(20, CODE), None)
    view.jump_to_start()
    settled(view)
    jump = view.findChild(JumpButton)
    assert jump is not None
    small = jump.size()
    themes.set_text_size(200)
    settled(view)
    assert jump.height() >= 1.5 * small.height()
    assert view.viewport().rect().contains(QRect(jump.pos(), jump.size()))
    middle = jump.geometry().center() - view.viewport().rect().center()
    assert abs(QPoint(middle).x()) <= 1
