"""What went over the wire for one request of this run, for whoever wants to look."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass

NO_KEY = "(key removed)"
_KEY_HEADERS = {"authorization": "Bearer ", "api-key": "", "x-api-key": ""}
"""Where a key stands, and what stands before it."""
_CURLS_OWN = {"accept-encoding", "connection", "content-length", "host", "transfer-encoding"}
"""What curl writes by itself, for the body that it sends."""


@dataclass(frozen=True, slots=True)
class WireEvent:
    """One event as the server sent it, cut where it is long; seconds after the request left."""

    at: float
    name: str
    data: str
    size: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """One request and its answer; seconds after it left, None where it did not come to it.

    `body` is what was sent, as JSON with long texts cut in the middle. `left_out` counts the
    answer's bytes in the middle that were not kept. No key is in any of it.
    """

    sent_at: float
    """Seconds since the epoch."""
    url: str
    api: str
    headers: tuple[tuple[str, str], ...]
    body: str
    status: int | None = None
    answer_headers: tuple[tuple[str, str], ...] = ()
    answered: float | None = None
    first_byte: float | None = None
    first_output: float | None = None
    ended: float | None = None
    size: int = 0
    left_out: int = 0
    tokens: int | None = None
    events: tuple[WireEvent, ...] = ()
    ending: str = ""
    error: str = ""

    @property
    def rate(self) -> float | None:
        """Tokens per second from the first of them to the end, as the server counted."""
        if self.tokens is None or self.first_output is None or self.ended is None:
            return None
        lasted = self.ended - self.first_output
        return self.tokens / lasted if lasted >= 0.05 else None


def as_curl(inspection: Inspection) -> str:
    """Return a command that sends the request again, with the key from the environment."""
    lines = [f"curl {shlex.quote(inspection.url)}"]
    for name, value in inspection.headers:
        if name.lower() in _CURLS_OWN:
            continue
        if value == NO_KEY and name.lower() in _KEY_HEADERS:
            before = _KEY_HEADERS[name.lower()]
            lines.append(f'  -H "{name}: {before}$OPENAI_API_KEY"')
        else:
            lines.append(f"  -H {shlex.quote(f'{name}: {value}')}")
    try:
        body = json.dumps(json.loads(inspection.body), ensure_ascii=False)
    except ValueError:
        body = inspection.body
    lines.append(f"  -d {shlex.quote(body)}")
    return " \\\n".join(lines)
