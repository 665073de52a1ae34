"""How a reply ends: one state of a closed set, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_chat.base.translation import tr


class EndState(StrEnum):
    """The states in which a reply can end; it ends in exactly one."""

    COMPLETE = "complete"
    LENGTH = "length"
    FILTERED = "filtered"
    REFUSED = "refused"
    TOOL_CALLS = "tool_calls"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    EMPTY = "empty"


class FailureKind(StrEnum):
    """What went wrong, told apart as far as a person can do something else about it."""

    RATE_LIMITED = "rate_limited"
    QUOTA = "quota"
    SERVER = "server"
    CONTEXT_OVERFLOW = "context_overflow"
    KEY_REFUSED = "key_refused"
    MODEL_UNKNOWN = "model_unknown"
    ENDPOINT_MISSING = "endpoint_missing"
    """The address answers, but has no such API: another of the three may exist there."""
    WRONG_ADDRESS = "wrong_address"
    BAD_REQUEST = "bad_request"
    PROMPT_FILTERED = "prompt_filtered"
    NETWORK = "network"
    SETUP = "setup"
    """The request could not be made: the address, the key, a proxy or a certificate file."""
    PROGRAM = "program"
    """A mistake of this program's own."""
    CLOSED = "closed"
    """The program ended, or the power went, while the reply came."""


class RetryRule(StrEnum):
    """Whether the same request may be sent again by itself."""

    NEVER = "never"
    BACK_OFF = "back_off"
    AT = "at"


@dataclass(frozen=True, slots=True)
class RetryAdvice:
    """What the server's answer says about trying again; `after` is in seconds, with rule `AT`."""

    rule: RetryRule = RetryRule.NEVER
    after: float = 0.0


NO_RETRY = RetryAdvice()


@dataclass(frozen=True, slots=True)
class Failure:
    """A request that went wrong, in words for a person.

    `sentence` says what happened in our words, and what to do. `server_words` is what the server
    said, cleaned, redacted and cut. `details` is for *Copy details*: status, code, request id,
    the raw body's beginning; redacted. None of them ever holds a key.
    """

    kind: FailureKind
    sentence: str
    server_words: str = ""
    status: int | None = None
    code: str = ""
    retry: RetryAdvice = NO_RETRY
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """The one end of a reply.

    `failure` is there when the state is `failed`, for most that are `interrupted`, and for a
    prompt that was `filtered`. `reason` is the server's raw finish reason. `details` names what
    a reader may want to know: damaged events that were skipped, a missing finish reason.
    """

    state: EndState
    failure: Failure | None = None
    reason: str = ""
    details: tuple[str, ...] = field(default=())


STOPPED = Ending(EndState.STOPPED)


def cut_by_end() -> Ending:
    """Return what a reply gets that is found without an ending when the program starts."""
    sentence = tr("Desktop Chat ended while this reply was coming. What had come is here.")
    return Ending(EndState.INTERRUPTED, Failure(FailureKind.CLOSED, sentence))
