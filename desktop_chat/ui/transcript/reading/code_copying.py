"""Copies a code block whole, also when not all of its message is worked out yet."""

from __future__ import annotations

from shiboken6 import isValid

from desktop_chat.markdown import code_text
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.messages.backlog import WhenDone
from desktop_chat.ui.transcript.messages.state import ReplyState
from desktop_chat.ui.transcript.text.code_buttons import CopyButton
from desktop_chat.ui.transcript.text.copying import cleaned_code, to_clipboard
from desktop_chat.ui.transcript.text.pieces import Pieces


class CodeCopier:
    """Answers the copy buttons of the rows in `column`.

    A message that came into sight a moment ago may still be worked out: `when_done` says when its
    blocks are all there.
    """

    def __init__(self, column: Column, when_done: WhenDone) -> None:
        self._column = column
        self._when_done = when_done

    def copy(self, button: CopyButton) -> None:
        """Copy what a button is for, at once where all of it is there."""
        pieces, code = button.pieces, button.code
        if pieces is None:
            return
        state = self._state_of(pieces)
        if state is None or pieces.code_is_whole(code):
            self._put(pieces, code, button)
        else:
            self._when_done(state, lambda: self._put(state.pieces, code, button))

    def _state_of(self, pieces: Pieces) -> ReplyState | None:
        states = (self._column.states[row] for row in self._column.bound)
        replies = (state for state in states if isinstance(state, ReplyState))
        return next((state for state in replies if state.pieces is pieces), None)

    def _put(self, pieces: Pieces, code: int, button: CopyButton) -> None:
        head = pieces.head_of(code)
        if head is None:
            return
        to_clipboard(cleaned_code(code_text(pieces.blocks_from(head), code)))
        if isValid(button) and (button.pieces, button.code) == (pieces, code):
            button.say_copied()
