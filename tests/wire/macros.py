"""The notation of WIRE.md A.1, expanded literally."""

from __future__ import annotations

import json
from typing import Any


def compact(value: Any) -> str:
    """Return `value` as JSON with no spaces added and no escapes that UTF-8 does not need."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def K(t: str) -> str:
    """A chunk of chat text."""
    return _chunk(compact({"content": t}), "null")


def KF(t: str, r: str) -> str:
    """A chunk of chat text that names the finish reason."""
    return _chunk(compact({"content": t}), compact(r))


def F(r: str) -> str:
    """A chunk that only names the finish reason."""
    return _chunk("{}", compact(r))


def _chunk(delta: str, reason: str) -> str:
    return (
        '{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":'
        f'[{{"index":0,"delta":{delta},"finish_reason":{reason}}}]}}'
    )


def plus(j: str, members: str) -> str:
    """Add raw members to a JSON object: the `+` of row Q45."""
    return f"{j[:-1]},{members}}}"


def C(delta: str = "{}", reason: str | None = None, *, key: str = "delta", index: int = 0) -> str:
    """The bare chunk that many rows spell out: one choice, nothing around it."""
    return f'{{"choices":[{{"index":{index},"{key}":{delta},"finish_reason":{compact(reason)}}}]}}'


def D(j: str | bytes) -> bytes:
    """One event without a name."""
    data = j.encode() if isinstance(j, str) else j
    return b"data: " + data + b"\n\n"


DONE = b"data: [DONE]\n\n"


def T(t: str, r: str | None) -> str:
    """A chunk of the legacy API."""
    return (
        '{"id":"cmpl","object":"text_completion","created":1,"model":"m","choices":'
        f'[{{"text":{compact(t)},"index":0,"logprobs":null,"finish_reason":{compact(r)}}}]}}'
    )


def E(type: str, members: dict[str, Any]) -> bytes:
    """One event of the Responses API."""
    data = compact({"type": type, **members})
    return f"event: {type}\ndata: {data}\n\n".encode()


R: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "status": "in_progress",
    "model": "m",
    "output": [],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
}


def TD(t: str) -> bytes:
    """More text in the Responses API."""
    return E(
        "response.output_text.delta",
        {
            "item_id": "msg_1",
            "output_index": 0,
            "content_index": 0,
            "delta": t,
            "sequence_number": 4,
        },
    )


RC = E("response.created", {"response": R, "sequence_number": 0})
RCOMP = E(
    "response.completed",
    {"response": {**R, "status": "completed"}, "sequence_number": 9},
)
