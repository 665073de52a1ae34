"""Whether a command can do anything in a window now."""

from __future__ import annotations

from typing import assert_never

from desktop_chat.commands.command import Condition
from desktop_chat.generation.session_rules import can_continue
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui.bridge import Bridge


def holds(condition: Condition, bridge: Bridge) -> bool:
    """Return whether a condition holds in a window."""
    window = bridge.window
    match condition:
        case Condition.ALWAYS:
            return True
        case Condition.LISTED:
            return window.has_conversations
        case Condition.UNDOABLE:
            return window.toast.is_undoable
        case Condition.NOTICE:
            return window.notice_bar.notice is not None
        case Condition.NOTICE_ACTION:
            return bool(window.notice_bar.buttons)
        case Condition.AT_HAND:
            return False
        case _:
            session = bridge.session
            return session is not None and _holds_in(condition, session.state)


def _holds_in(condition: Condition, state: SessionState) -> bool:
    conversation = state.conversation
    match condition:
        case Condition.CONVERSATION:
            return bool(conversation.turns)
        case Condition.KEPT:
            return bool(conversation.turns) and not state.is_temporary
        case Condition.REPLY:
            return state.running is None and conversation.last_user_turn() is not None
        case Condition.RUNNING:
            return state.running is not None
        case Condition.CONTINUABLE:
            last = conversation.last_reply()
            return state.running is None and last is not None and can_continue(last.draft)
        case Condition.QUEUED:
            return state.has_queued
        case Condition.VERSIONS:
            return any(len(conversation.versions(turn.id)) > 1 for turn in conversation.path())
        case (
            Condition.ALWAYS
            | Condition.LISTED
            | Condition.UNDOABLE
            | Condition.NOTICE
            | Condition.NOTICE_ACTION
            | Condition.AT_HAND
        ):
            raise AssertionError(condition)
        case _:
            assert_never(condition)
