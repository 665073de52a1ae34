"""Map what servers send at addresses of their own APIs: Ollama's and llama.cpp's native ones."""

from __future__ import annotations

from desktop_chat.domain.events import Usage
from desktop_chat.providers.chat_completions import ChatMapper
from desktop_chat.providers.fields import JsonObject, count_of, object_of, text_of
from desktop_chat.providers.reply import ReplyBuilder

_LLAMA_REASONS = {"limit": "length", "eos": "stop", "word": "stop"}


class ForeignMapper:
    """Maps the objects of one reply into `reply`."""

    def __init__(self, reply: ReplyBuilder, chat: ChatMapper) -> None:
        self._reply = reply
        self._chat = chat

    def map(self, event: JsonObject) -> bool:
        """Map one object and return True; False where it is none of these."""
        if "done" in event:
            self._ollama(event)
        elif "stop" in event and isinstance(event.get("content"), str):
            self._llama(event)
        else:
            return False
        self._reply.name_model(text_of(event.get("model")))
        return True

    def _ollama(self, event: JsonObject) -> None:
        """Map a line of `/api/chat` (`message`) or `/api/generate` (`response`)."""
        message = object_of(event.get("message"))
        delta = {**message, "content": message.get("content", event.get("response"))}
        choice: JsonObject = {"delta": delta}
        if event.get("done") is True:
            choice["finish_reason"] = text_of(event.get("done_reason")) or "stop"
        self._chat.map({"choices": [choice]})
        self._reply.usage(
            Usage(
                prompt=count_of(event.get("prompt_eval_count")),
                completion=count_of(event.get("eval_count")),
            )
        )

    def _llama(self, event: JsonObject) -> None:
        """Map an object of llama.cpp's `/completion`."""
        if content := event["content"]:
            self._reply.text(content)
        if event.get("stop") is True:
            kind = text_of(event.get("stop_type"))
            limited = event.get("stopped_limit") is True
            reason = "length" if limited else _LLAMA_REASONS.get(kind, "stop")
            self._reply.finish_reason(reason)
