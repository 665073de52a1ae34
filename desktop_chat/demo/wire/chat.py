"""Render Chat Completions (https://platform.openai.com/docs/api-reference/chat-streaming)."""

from collections.abc import Mapping, Sequence

from desktop_chat.demo.scripts import ErrorBody, ToolCall
from desktop_chat.demo.wire.frames import (
    DONE,
    Finish,
    Head,
    Kind,
    Said,
    Usage,
    data_frame,
    quoted,
    split_at,
)

_HOLE = "\N{WHITE SQUARE}"
_FIELDS = {
    Kind.TEXT: "content",
    Kind.REFUSAL: "refusal",
    # The word of DeepSeek, vLLM and others; OpenAI itself does not show reasoning in this API.
    Kind.THINKING: "reasoning_content",
}


class ChatRenderer:
    """Render one chat completion."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._holes = {
            kind: split_at(self._chunk({field: _HOLE}), _HOLE) for kind, field in _FIELDS.items()
        }

    def begin(self) -> bytes:
        """Render the chunk that names the role."""
        return data_frame(self._chunk({"role": "assistant", "content": "", "refusal": None}))

    def deltas(self, kind: Kind, texts: Sequence[str]) -> bytes:
        """Render one chunk for each text."""
        before, after = self._holes[kind]
        return "".join([f"{before}{quoted(text)}{after}" for text in texts]).encode()

    def call(self, index: int, call: ToolCall) -> bytes:
        """Render a tool call: its name, then its arguments in two pieces."""
        named = {
            "index": index,
            "id": self._call_id(index),
            "type": "function",
            "function": {"name": call.name, "arguments": ""},
        }
        middle = len(call.arguments) // 2
        pieces = (call.arguments[:middle], call.arguments[middle:])
        grown = [{"index": index, "function": {"arguments": piece}} for piece in pieces]
        chunks = (self._chunk({"tool_calls": [each]}) for each in (named, *grown))
        return b"".join(data_frame(chunk) for chunk in chunks)

    def end(self, finish: Finish, usage: Usage) -> bytes:
        """Render the finish reason, the usage if it was asked for, and the end of the stream."""
        frames = [data_frame(self._chunk({}, finish))]
        if self._head.include_usage:
            last = self._chunk({}) | {"choices": [], "usage": usage.as_chat()}
            frames.append(data_frame(last))
        return b"".join([*frames, DONE])

    def error(self, error: ErrorBody) -> bytes:
        """Render an error object in place of a chunk."""
        return data_frame({"error": error.as_json()})

    failed = error

    def whole(self, said: Said, finish: Finish, usage: Usage) -> Mapping[str, object]:
        """Return the completion that is not streamed."""
        message: dict[str, object] = {
            "role": "assistant",
            "content": said.text or None,
            "refusal": said.refusal or None,
            "annotations": [],
        }
        if said.thinking:
            message["reasoning_content"] = said.thinking
        if said.calls:
            message["tool_calls"] = [
                {
                    "id": self._call_id(index),
                    "type": "function",
                    "function": {"name": call.name, "arguments": call.arguments},
                }
                for index, call in enumerate(said.calls)
            ]
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": finish}
        return {
            "id": f"chatcmpl-{self._head.number}",
            "object": "chat.completion",
            "created": self._head.created,
            "model": self._head.model,
            "choices": [choice],
            "usage": usage.as_chat(),
            "service_tier": "default",
            "system_fingerprint": None,
        }

    def _call_id(self, index: int) -> str:
        return f"call_{self._head.number}_{index}"

    def _chunk(self, delta: object, finish: Finish | None = None) -> dict[str, object]:
        chunk: dict[str, object] = {
            "id": f"chatcmpl-{self._head.number}",
            "object": "chat.completion.chunk",
            "created": self._head.created,
            "model": self._head.model,
            "system_fingerprint": None,
            "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}],
        }
        # OpenAI sends the field with every chunk once it was asked for.
        return chunk | {"usage": None} if self._head.include_usage else chunk
