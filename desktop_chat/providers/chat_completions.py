"""Map Chat Completions objects, streamed or whole, to events."""

from __future__ import annotations

import json

from desktop_chat.domain.events import Usage
from desktop_chat.providers.fields import JsonObject, count_of, object_of, objects_of, text_of
from desktop_chat.providers.reply import ReplyBuilder


class ChatMapper:
    """Maps the objects of one reply into `reply`; each is a chunk, or a whole completion."""

    def __init__(self, reply: ReplyBuilder) -> None:
        self._reply = reply
        self._text_seen = False
        self._call_ids: list[str] = []

    def map(self, event: JsonObject) -> None:
        """Map one object that has `choices`."""
        reply = self._reply
        choices = event.get("choices")
        if type(choices) is list:
            for choice in choices:
                # n > 1: the other choices are alternatives, never mixed in.
                if type(choice) is dict and not choice.get("index"):
                    self._choice(choice)
        if (model := event.get("model")) and model != reply.model:
            reply.name_model(text_of(model))
        if usage := event.get("usage") or object_of(event.get("x_groq")).get("usage"):
            reply.usage(read_usage(object_of(usage)))

    def _choice(self, choice: JsonObject) -> None:
        delta = choice.get("delta")
        if type(delta) is dict:
            content = delta.get("content")
            if type(content) is str:
                if content:
                    self._text_seen = True
                    self._reply.text(content)
                if len(delta) > 1:
                    self._rare(delta)
            else:
                self._content(content)
                self._rare(delta)
        elif not self._text_seen and type(message := choice.get("message")) is dict:
            # A whole completion, or a chunk that calls its delta a message. After deltas it is
            # their sum, which is shown already.
            self._content(message.get("content"))
            self._rare(message)
        if reason := choice.get("finish_reason"):
            self._reply.finish_reason(reason)

    def _content(self, content: object) -> None:
        """Map content that is a text, a number, or Mistral's list of parts."""
        if isinstance(content, list):
            for part in content:
                self._part(part)
        elif text := text_of(content):
            self._text_seen = True
            self._reply.text(text)

    def _part(self, part: object) -> None:
        if isinstance(part, str):
            self._content(part)
            return
        match part:
            case {"type": "thinking", "thinking": thinking}:
                self._reply.thinking(_joined(thinking))
            case {"type": "text" | "output_text", "text": text}:
                self._content(text_of(text))
            case {"type": "refusal", "refusal": refusal}:
                self._reply.refusal(text_of(refusal))
            case {"type": "image_url", "image_url": image}:
                self._reply.image(_address(image))
            case _:
                pass

    def _rare(self, delta: JsonObject) -> None:
        """Map everything that a delta or message may hold beside its content."""
        reply = self._reply
        reply.thinking(_thinking_of(delta))
        reply.refusal(text_of(delta.get("refusal")))
        for call in objects_of(delta.get("tool_calls")):
            self._call(call)
        if isinstance(function := delta.get("function_call"), dict):
            reply.tool_call(
                0, name=text_of(function.get("name")), more=_arguments(function.get("arguments"))
            )
        for image in objects_of(delta.get("images")):
            reply.image(_address(image.get("image_url")))
        if isinstance(audio := delta.get("audio"), dict):
            if data := text_of(audio.get("data")):
                reply.sound(data)
            self._content(text_of(audio.get("transcript")))
        for note in objects_of(delta.get("annotations")):
            cited = object_of(note.get("url_citation", note))
            reply.citation(text_of(cited.get("url")), text_of(cited.get("title")))

    def _call(self, call: JsonObject) -> None:
        call_id = text_of(call.get("id"))
        index = count_of(call.get("index"))
        if index is None:
            index = self._next_index(call_id)
        function = object_of(call.get("function"))
        self._reply.tool_call(
            index,
            call_id=call_id,
            name=text_of(function.get("name")),
            more=_arguments(function.get("arguments")),
        )

    def _next_index(self, call_id: str) -> int:
        """Number a call whose server does not (Gemini): a new id is a new call."""
        if not self._call_ids or (call_id and call_id not in self._call_ids):
            self._call_ids.append(call_id)
        return self._call_ids.index(call_id) if call_id else len(self._call_ids) - 1


def _thinking_of(delta: JsonObject) -> str:
    """Return a delta's thinking by any of the names that servers have for it."""
    for name in ("reasoning_content", "reasoning", "thinking"):
        value = delta.get(name)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, dict):
            return text_of(value.get("content", value.get("text")))
    # OpenRouter: the same again, in parts; only where the plain form is missing.
    return "".join(
        text_of(part.get("text", part.get("summary")))
        for part in objects_of(delta.get("reasoning_details"))
    )


def _joined(parts: object) -> str:
    if isinstance(parts, str):
        return parts
    return "".join(text_of(part.get("text")) for part in objects_of(parts))


def _address(image: object) -> str:
    return text_of(object_of(image).get("url")) if isinstance(image, dict) else text_of(image)


def _arguments(value: object) -> str:
    """Return a call's arguments as the text they are; Ollama sends an object."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else text_of(value)


def read_usage(usage: JsonObject) -> Usage:
    """Return the token counts of any of the three APIs."""
    prompt = usage.get("prompt_tokens", usage.get("input_tokens"))
    completion = usage.get("completion_tokens", usage.get("output_tokens"))
    made = object_of(usage.get("completion_tokens_details", usage.get("output_tokens_details")))
    read = object_of(usage.get("prompt_tokens_details", usage.get("input_tokens_details")))
    return Usage(
        prompt=count_of(prompt),
        completion=count_of(completion),
        total=count_of(usage.get("total_tokens")),
        thinking=count_of(made.get("reasoning_tokens")),
        cached=count_of(read.get("cached_tokens")),
    )
