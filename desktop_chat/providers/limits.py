"""How long, and how much, one exchange with a server may take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_chat.domain.connection import TimeOuts

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes; tests scale them.

    `read` stays None: a read time-out leaves one live Qt timer per read under qasync (FACTS.md
    q1), and a comment-only keep-alive would reset it for ever. `idle` is watched instead.
    """

    connect: float = 10.0
    write: float = 30.0
    pool: float = 30.0
    read: float | None = None
    headers: float = 600.0
    """From sending the request to the server's first header."""
    idle: float = 300.0
    """Silence between two bytes of the body."""
    after_finish: float = 5.0
    """Silence after a finish reason, where a server sends neither `[DONE]` nor an end."""
    drain: float = 0.05
    """What an end that is already known may cost to keep the connection for the next request."""
    line: int = 16 * _MIB
    body: int = 256 * _MIB
    """Decoded bytes of one reply."""
    document: int = 64 * _MIB
    """A body that is one JSON object."""
    text: int = 32 * _MIB
    """Characters of one reply, thinking included."""
    error_body: int = 64 * 1024
    model_list: int = 32 * _MIB

    def within(self, given: TimeOuts) -> Limits:
        """Return them with what a connection sets of its own."""
        return replace(
            self,
            connect=given.connect or self.connect,
            headers=given.answer or self.headers,
            idle=given.silence or self.idle,
        )


@dataclass(frozen=True, slots=True)
class DoctorLimits:
    """Seconds for one step and for the whole test."""

    step: float = 20.0
    overall: float = 120.0

    def of_exchange(self) -> Limits:
        """Return the limits of each request."""
        return Limits(
            connect=min(10.0, 0.9 * self.step),
            headers=self.step,
            idle=self.step,
            body=4 * 1024 * 1024,
            text=64 * 1024,
        )
