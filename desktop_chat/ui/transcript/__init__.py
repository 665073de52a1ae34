"""The transcript of a conversation: virtual rows, streamed Markdown, nothing that jumps."""

from __future__ import annotations

from desktop_chat.ui.transcript.messages.plain_row import PlainRow
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.paper import Printed, draw_pages
from desktop_chat.ui.transcript.view import TranscriptView

__all__ = ["PlainRow", "Printed", "TranscriptView", "TurnAction", "draw_pages"]
