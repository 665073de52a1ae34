"""The phases of one reply, and what leads from one to the next."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """Where a reply is in its life."""

    IDLE = "idle"
    CONNECTING = "connecting"
    """The request is on its way; the server has not answered yet."""
    WAITING = "waiting"
    """The server has answered; no text has come yet."""
    STREAMING = "streaming"
    RETRYING = "retrying"
    """An attempt failed before its first text; the next one starts when the wait is over."""
    ENDED = "ended"

    @property
    def is_running(self) -> bool:
        """Whether *Stop* has something to stop."""
        return self not in {Phase.IDLE, Phase.ENDED}


class Trigger(StrEnum):
    """What happens to a reply."""

    START = "start"
    HEADERS = "headers"
    OUTPUT = "output"
    FAILED_EARLY = "failed_early"
    TRY_AGAIN = "try_again"
    END = "end"
    STOP = "stop"


TRANSITIONS: dict[tuple[Phase, Trigger], Phase] = {
    (Phase.IDLE, Trigger.START): Phase.CONNECTING,
    (Phase.CONNECTING, Trigger.HEADERS): Phase.WAITING,
    (Phase.CONNECTING, Trigger.OUTPUT): Phase.STREAMING,
    (Phase.CONNECTING, Trigger.FAILED_EARLY): Phase.RETRYING,
    (Phase.CONNECTING, Trigger.END): Phase.ENDED,
    (Phase.CONNECTING, Trigger.STOP): Phase.ENDED,
    (Phase.WAITING, Trigger.HEADERS): Phase.WAITING,
    (Phase.WAITING, Trigger.OUTPUT): Phase.STREAMING,
    (Phase.WAITING, Trigger.FAILED_EARLY): Phase.RETRYING,
    (Phase.WAITING, Trigger.END): Phase.ENDED,
    (Phase.WAITING, Trigger.STOP): Phase.ENDED,
    (Phase.STREAMING, Trigger.HEADERS): Phase.STREAMING,
    (Phase.STREAMING, Trigger.OUTPUT): Phase.STREAMING,
    (Phase.STREAMING, Trigger.END): Phase.ENDED,
    (Phase.STREAMING, Trigger.STOP): Phase.ENDED,
    (Phase.RETRYING, Trigger.TRY_AGAIN): Phase.CONNECTING,
    (Phase.RETRYING, Trigger.END): Phase.ENDED,
    (Phase.RETRYING, Trigger.STOP): Phase.ENDED,
}
"""Every legal step; a pair that is not here is a bug of ours."""


class IllegalTransition(AssertionError):
    """The program asked for a step that the table does not have."""


def next_phase(phase: Phase, trigger: Trigger) -> Phase:
    """Return the phase that follows.

    Raises:
        IllegalTransition: the table has no such step.
    """
    try:
        return TRANSITIONS[phase, trigger]
    except KeyError:
        raise IllegalTransition(f"{trigger} while {phase}") from None
