"""When a failed attempt is made again by itself, and after which wait."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from desktop_chat.domain.endings import Ending, Failure, FailureKind, RetryRule

LONGEST_WAIT = 120.0
"""Seconds. A server that asks for more is not waited for: the person is told until when instead."""

_MOST = {FailureKind.RATE_LIMITED: 1, FailureKind.SERVER: 2}
"""How often one reply is tried again by itself, by what went wrong."""

_FIRST_WAIT = {FailureKind.RATE_LIMITED: 2.0, FailureKind.SERVER: 0.5}
_LONGEST_BACK_OFF = 8.0
_JITTER = 0.25


@dataclass(frozen=True, slots=True)
class RetryPlan:
    """The next attempt: why, which one it is (the first retry is 1), and the wait in seconds."""

    failure: Failure
    number: int
    wait: float


def plan_retry(
    ending: Ending,
    *,
    retries_made: int,
    anything_shown: bool,
    jitter: Callable[[], float] = random.random,
) -> RetryPlan | None:
    """Return the plan for another attempt; None where the ending stands.

    Nothing is ever sent again once a part of the reply was shown: the model would begin anew,
    and the text would stand there twice. `jitter` returns a number from 0 to 1; waits grow by up
    to a quarter, so that many clients of one server do not come back in the same moment.
    """
    failure = ending.failure
    if failure is None or anything_shown or retries_made >= _MOST.get(failure.kind, 0):
        return None
    match failure.retry.rule:
        case RetryRule.NEVER:
            return None
        case RetryRule.AT:
            if failure.retry.after > LONGEST_WAIT:
                return None
            return RetryPlan(failure, retries_made + 1, max(0.0, failure.retry.after))
        case RetryRule.BACK_OFF:
            wait = min(_FIRST_WAIT[failure.kind] * 2**retries_made, _LONGEST_BACK_OFF)
            return RetryPlan(failure, retries_made + 1, wait * (1 + _JITTER * jitter()))
