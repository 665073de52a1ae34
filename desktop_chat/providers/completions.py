"""Map legacy Completions objects, streamed or whole, to events."""

from __future__ import annotations

from desktop_chat.providers.chat_completions import read_usage
from desktop_chat.providers.fields import JsonObject, object_of, text_of
from desktop_chat.providers.reply import ReplyBuilder


class CompletionsMapper:
    """Maps the objects of one reply into `reply`; each is a chunk, or a whole completion."""

    def __init__(self, reply: ReplyBuilder) -> None:
        self._reply = reply

    def map(self, event: JsonObject) -> None:
        """Map one object whose `choices` have a `text`."""
        reply = self._reply
        choices = event.get("choices")
        if type(choices) is list:
            for choice in choices:
                if type(choice) is dict and not choice.get("index"):
                    if text := text_of(choice.get("text")):
                        reply.text(text)
                    reply.thinking(text_of(choice.get("reasoning_content")))
                    reply.finish_reason(choice.get("finish_reason"))
        reply.name_model(text_of(event.get("model")))
        if usage := event.get("usage"):
            reply.usage(read_usage(object_of(usage)))
