"""Render replies as the three APIs write them."""

from desktop_chat.demo.asks import Api
from desktop_chat.demo.wire.chat import ChatRenderer
from desktop_chat.demo.wire.completions import CompletionsRenderer
from desktop_chat.demo.wire.frames import Finish, Head, Kind, Renderer, Said, Usage
from desktop_chat.demo.wire.responses import ResponsesRenderer

__all__ = ["Finish", "Head", "Kind", "Renderer", "Said", "Usage", "renderer_for"]


def renderer_for(api: Api, head: Head) -> Renderer:
    """Make the renderer of one reply."""
    match api:
        case Api.CHAT:
            return ChatRenderer(head)
        case Api.RESPONSES:
            return ResponsesRenderer(head)
        case Api.COMPLETIONS:
            return CompletionsRenderer(head)
