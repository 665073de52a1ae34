"""What is exported."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.conversation import Conversation
from desktop_chat.domain.library import TitleSource


@dataclass(frozen=True, slots=True)
class Exported:
    """A conversation and what the list knows of it; times are seconds since the epoch, 0 unknown.

    Whether it is pinned, archived or in a folder is the list's own affair, and not exported.
    """

    title: str = ""
    title_source: TitleSource = TitleSource.FIRST_WORDS
    created_at: float = 0.0
    updated_at: float = 0.0
    conversation: Conversation = field(default_factory=Conversation)
    tuning: Tuning = NO_TUNING
    """How it is asked: its preset, and its own parameters."""
