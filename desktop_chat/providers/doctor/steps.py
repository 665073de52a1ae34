"""Do the steps of a test one by one, each within its time, and tell how they went."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_chat.base.clock import Clock
from desktop_chat.domain.diagnosis import Step, StepState
from desktop_chat.providers.doctor import words
from desktop_chat.providers.doctor.probes import SILENT, Outcome
from desktop_chat.providers.limits import DoctorLimits


class OutOfTimeError(Exception):
    """The test as a whole went over its limit."""


class Steps:
    """Counts the steps and watches the time."""

    def __init__(self, tell: Callable[[Step], object], clock: Clock, limits: DoctorLimits) -> None:
        self._tell = tell
        self._clock = clock
        self._limits = limits
        self._ends = clock.monotonic() + limits.overall
        self._count = 0

    async def do(
        self, title: str, work: Coroutine[Any, Any, Outcome], *, is_hope: bool = False
    ) -> Outcome:
        """Do one thing within its time. `is_hope`: that it fails is no trouble by itself.

        Raises:
            OutOfTimeError: the time of the whole test is over.
        """
        begun = self._clock.monotonic()
        left = self._ends - begun
        if left <= 0:
            work.close()
            raise OutOfTimeError
        self._count += 1
        number = self._count
        title = title[:1].upper() + title[1:]
        self._tell(Step(number, title))
        try:
            async with asyncio.timeout(min(self._limits.step, left)):
                outcome = await work
        except TimeoutError:
            outcome = SILENT
        seconds = self._clock.monotonic() - begun
        self._tell(_told(number, title, outcome, seconds, is_hope=is_hope))
        return outcome


def _told(number: int, title: str, outcome: Outcome, seconds: float, *, is_hope: bool) -> Step:
    failure = outcome.failure
    if failure is not None:
        state = StepState.NOTED if is_hope else StepState.FAILED
        shown = "" if failure.server_words in failure.sentence else failure.server_words
        said = words.SAID_MISSING if failure.status in {404, 405} else failure.sentence
        return Step(number, title, state, said, shown, seconds)
    if outcome.models:
        count = len(outcome.models)
        said = words.model_words(count)
    elif outcome.is_reply:
        said = words.SAID_EMPTY if outcome.is_empty else words.SAID_ANSWERED
        if outcome.came_whole:
            said = words.SAID_WHOLE
    else:
        said = words.SAID_NO_MODELS
    return Step(number, title, StepState.WORKED, said, seconds=seconds)
