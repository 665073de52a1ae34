"""What the library hears of a session that it has lent to a window, or to nobody."""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionObserver, SessionState

Heard = Callable[[ConversationId, ReplyTurn | None], None]
"""Told when a reply begins, and with the reply when it has ended."""


class Ear:
    """A session's observer: it hears everything, and passes it on to `front`, if there is one."""

    def __init__(self, conversation: ConversationId, heard: Heard) -> None:
        self._conversation = conversation
        self._heard = heard
        self._running: TurnId | None = None
        self.front: SessionObserver | None = None
        self.session: ChatSession | None = None

    @property
    def is_shown(self) -> bool:
        """Whether somebody looks at the session."""
        return self.front is not None

    def session_changed(self, state: SessionState) -> None:
        """Pass it on, and note when a reply begins or ends."""
        if self.front is not None:
            self.front.session_changed(state)
        was, self._running = self._running, state.running
        if was == state.running:
            return
        ended = state.conversation.turns.get(was) if was is not None else None
        self._heard(self._conversation, ended if isinstance(ended, ReplyTurn) else None)

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        """Pass it on."""
        if self.front is not None:
            self.front.reply_grew(turn, snapshot)

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        """Pass it on; while nobody looks, keep it with what was being written."""
        if self.front is not None:
            self.front.text_returned(text, replaces=replaces)
        elif self.session is not None:
            written = "" if replaces else self.session.state.written
            self.session.write("\n\n".join(part for part in (text, written) if part))

    def window_action(self, action: NoticeAction) -> None:
        """Pass it on."""
        if self.front is not None:
            self.front.window_action(action)
