"""Identifiers as their own types, so that one cannot be passed for another."""

from __future__ import annotations

import os
from typing import NewType

ConversationId = NewType("ConversationId", str)
FolderId = NewType("FolderId", str)
TurnId = NewType("TurnId", str)


def new_id() -> str:
    """Return 16 digits that nobody else has: as of `secrets`, which brings OpenSSL along."""
    return os.urandom(8).hex()


def new_turn_id() -> TurnId:
    """Return an id that no other turn has."""
    return TurnId(new_id())


def new_conversation_id() -> ConversationId:
    """Return an id that no other conversation has."""
    return ConversationId(new_id())


def new_folder_id() -> FolderId:
    """Return an id that no other folder has."""
    return FolderId(new_id())
