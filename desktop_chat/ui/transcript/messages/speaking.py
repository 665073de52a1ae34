"""What a screen reader hears of a reply that comes: sentences, not tokens, then one line."""

from __future__ import annotations

import time

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_chat.domain.notices import status_words
from desktop_chat.markdown.sentences import Context, end_of_sentences
from desktop_chat.markdown.spoken import spoken_text
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.state import ReplyState

_PAUSE = 1.0
"""Seconds between two announcements, at least."""

_MOST = 600
"""Characters of one announcement; what a flood brings beyond them is left to be read."""


class Speaker:
    """Announces replies on behalf of `widget`; costs nothing while nobody listens."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._state: ReplyState | None = None
        self._said = 0
        self._next = 0.0
        self._context = Context()

    def follow(self, state: ReplyState) -> None:
        """Say what is new in a reply, as far as its sentences are complete."""
        if not QAccessible.isActive():
            return
        text = state.draft.text
        if not state.is_running:
            if state is self._state:
                self._end(state)
            return
        if state is not self._state:
            self._state = state
            self._said = state.draft.continued
            self._context = Context()
        now = time.monotonic()
        if now < self._next or text.length == self._said:
            return
        new = text.since(self._said)
        if end := end_of_sentences(new, _MOST):
            self._said += end
            if said := self._words(new[:end]):
                self._next = now + _PAUSE
                announce(self._widget, said)

    def _words(self, source: str) -> str:
        """Return the words of the next part of a reply, or of the end of it."""
        whole = self._context.complete(source)
        return spoken_text(whole if len(source) <= _MOST else source[-_MOST:])

    def _end(self, state: ReplyState) -> None:
        rest = self._words(state.draft.text.since(self._said))
        ending = state.draft.ending
        said = status_words(ending) if ending is not None else ""
        self._state = None
        self._said = 0
        announce(self._widget, "\n".join(part for part in (rest, said or words.ENDED) if part))
