"""A wait that a server asked for is never cut short."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from desktop_chat.base.clock import SystemClock


class EarlyLoop(asyncio.SelectorEventLoop):
    """A loop whose timers are early, as qasync's are."""

    timers = 0

    def call_later(  # type: ignore[override]  # typeshed names the arguments' types
        self, delay: float, callback: Any, *args: Any, context: Any = None
    ) -> Any:
        self.timers += 1
        return super().call_later(delay * 0.5, callback, *args, context=context)


def test_a_sleep_is_never_early_though_the_timers_are() -> None:
    loop = EarlyLoop()
    try:
        before = time.monotonic()
        loop.run_until_complete(SystemClock().sleep(0.05))
        assert time.monotonic() - before >= 0.05
        assert 2 <= loop.timers <= 40
    finally:
        loop.close()


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_no_time_is_no_wait(seconds: float) -> None:
    loop = EarlyLoop()
    try:
        loop.run_until_complete(SystemClock().sleep(seconds))
        assert loop.timers == 0
    finally:
        loop.close()


def test_both_times_are_seconds() -> None:
    clock = SystemClock()
    assert abs(clock.now() - time.time()) < 60
    assert clock.monotonic() <= clock.monotonic()
