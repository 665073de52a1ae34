"""Render legacy Completions (https://platform.openai.com/docs/api-reference/completions)."""

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
_OPEN, _CLOSE = "<think>\n", "\n</think>\n\n"


class CompletionsRenderer:
    """Render one completion; thinking is put into the text between tags, as raw models write it."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._hole = split_at(self._chunk(_HOLE), _HOLE)
        self._thinking = False

    def begin(self) -> bytes:
        """Render nothing: this API begins with the first text."""
        return b""

    def deltas(self, kind: Kind, texts: Sequence[str]) -> bytes:
        """Render one chunk for each text, and the tags around the thinking."""
        tags = []
        if (kind is Kind.THINKING) != self._thinking:
            self._thinking = kind is Kind.THINKING
            tags = [_OPEN if self._thinking else _CLOSE]
        before, after = self._hole
        return "".join([f"{before}{quoted(text)}{after}" for text in (*tags, *texts)]).encode()

    def call(self, index: int, call: ToolCall) -> bytes:
        """Render nothing: this API has no tool calls."""
        del index, call
        return b""

    def end(self, finish: Finish, usage: Usage) -> bytes:
        """Render the finish reason, the usage if it was asked for, and the end of the stream."""
        closing = self.deltas(Kind.TEXT, ()) if self._thinking else b""
        frames = [closing, data_frame(self._chunk("", _reason(finish)))]
        if self._head.include_usage:
            frames.append(data_frame(self._chunk("") | {"choices": [], "usage": usage.as_chat()}))
        return b"".join([*frames, DONE])

    def error(self, error: ErrorBody) -> bytes:
        """Render an error object in place of a chunk."""
        return data_frame({"error": error.as_json()})

    failed = error

    def whole(self, said: Said, finish: Finish, usage: Usage) -> Mapping[str, object]:
        """Return the completion that is not streamed."""
        thought = f"{_OPEN}{said.thinking}{_CLOSE}" if said.thinking else ""
        text = f"{thought}{said.text}{said.refusal}"
        return self._chunk(text, _reason(finish)) | {"usage": usage.as_chat()}

    def _chunk(self, text: str, finish: Finish | None = None) -> dict[str, object]:
        return {
            "id": f"cmpl-{self._head.number}",
            "object": "text_completion",
            "created": self._head.created,
            "model": self._head.model,
            "choices": [{"text": text, "index": 0, "logprobs": None, "finish_reason": finish}],
        }


def _reason(finish: Finish) -> Finish:
    return Finish.STOP if finish is Finish.TOOL_CALLS else finish
