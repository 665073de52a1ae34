"""Identifiers as their own types, so that one cannot be passed for another."""

from __future__ import annotations

import secrets
from typing import NewType

ConversationId = NewType("ConversationId", str)
FolderId = NewType("FolderId", str)
TurnId = NewType("TurnId", str)


def new_turn_id() -> TurnId:
    """Return an id that no other turn has."""
    return TurnId(secrets.token_hex(8))


def new_conversation_id() -> ConversationId:
    """Return an id that no other conversation has."""
    return ConversationId(secrets.token_hex(8))


def new_folder_id() -> FolderId:
    """Return an id that no other folder has."""
    return FolderId(secrets.token_hex(8))
