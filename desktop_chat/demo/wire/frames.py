"""Hold what the renderers of the three APIs share."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from json.encoder import encode_basestring
from typing import Protocol

from desktop_chat.demo.scripts import ErrorBody, ToolCall

DONE = b"data: [DONE]\n\n"
KEEPALIVE = b": keep-alive\n\n"

# json.dumps takes eight times as long for a short text, and a flood has 200,000 of them a second.
quoted = encode_basestring


class Kind(StrEnum):
    """What a delta carries."""

    THINKING = "thinking"
    TEXT = "text"
    REFUSAL = "refusal"


class Finish(StrEnum):
    """The reasons that a reply can give for its end, in the words of Chat Completions."""

    STOP = "stop"
    LENGTH = "length"
    CONTENT_FILTER = "content_filter"
    TOOL_CALLS = "tool_calls"


@dataclass(frozen=True, slots=True)
class Head:
    """What every event of a reply repeats."""

    number: str
    created: int
    model: str
    include_usage: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """The tokens of a request and its reply; `reasoning` is not in `completion`."""

    prompt: int
    completion: int
    reasoning: int = 0

    def as_chat(self) -> dict[str, object]:
        """Return the object in the words of Chat Completions."""
        completion = self.completion + self.reasoning
        return {
            "prompt_tokens": self.prompt,
            "completion_tokens": completion,
            "total_tokens": self.prompt + completion,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": self.reasoning, "audio_tokens": 0},
        }

    def as_responses(self) -> dict[str, object]:
        """Return the object in the words of the Responses API."""
        output = self.completion + self.reasoning
        return {
            "input_tokens": self.prompt,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": output,
            "output_tokens_details": {"reasoning_tokens": self.reasoning},
            "total_tokens": self.prompt + output,
        }


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as a whole."""

    thinking: str = ""
    text: str = ""
    refusal: str = ""
    calls: tuple[ToolCall, ...] = ()


class Renderer(Protocol):
    """Turn one reply into the bytes of one API; use it once."""

    def begin(self) -> bytes:
        """Render what comes before the first delta."""

    def deltas(self, kind: Kind, texts: Sequence[str]) -> bytes:
        """Render one event for each text."""

    def call(self, index: int, call: ToolCall) -> bytes:
        """Render the events of a tool call."""

    def end(self, finish: Finish, usage: Usage) -> bytes:
        """Render the end of a reply that gives its reason."""

    def error(self, error: ErrorBody) -> bytes:
        """Render an error in the middle of the stream."""

    def failed(self, error: ErrorBody) -> bytes:
        """Render a reply that ends as failed, where the API has a word for it."""

    def whole(self, said: Said, finish: Finish, usage: Usage) -> Mapping[str, object]:
        """Return the reply that is not streamed."""


def compact(value: object) -> str:
    """Write JSON as servers do: no spaces, and UTF-8 as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def data_frame(value: object) -> bytes:
    """Render an event that has only data."""
    return f"data: {compact(value)}\n\n".encode()


def split_at(value: object, hole: str) -> tuple[str, str]:
    """Render a data frame that has a hole in place of the text `hole`."""
    before, after = f"data: {compact(value)}\n\n".split(quoted(hole))
    return before, after
