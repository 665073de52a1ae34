"""The pace of a reply, on a clock of the test's own."""

import asyncio

import pytest

from desktop_chat.demo import playback
from desktop_chat.demo.playback import Pacer, sleep_until


class Clock:
    """Time that passes only in sleep, with a timer that may be coarse or early."""

    def __init__(self, factor: float) -> None:
        self.now = 100.0
        self.sleeps = 0
        self._factor = factor

    async def sleep(self, seconds: float) -> None:
        self.sleeps += 1
        self.now += seconds * self._factor

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch, request):
    made = Clock(request.param)
    monkeypatch.setattr(playback, "monotonic", made.monotonic)
    monkeypatch.setattr(asyncio, "sleep", made.sleep)
    return made


async def batches(pacer):
    found = []
    while batch := await pacer.batch():
        found.append(batch)
    return found


@pytest.mark.parametrize("clock", [0.97, 1.0, 1.3], indirect=True)
@pytest.mark.parametrize("rate", [3.0, 60.0, 500.0, 20_000.0])
def test_the_rate_is_right_however_coarse_the_timer_is(clock, rate):
    count = int(rate * 5) + 1
    found = asyncio.run(batches(Pacer(iter(["x"] * count), rate)))
    assert sum(map(len, found)) == count
    assert clock.now - 100 == pytest.approx(5, rel=0.1)


@pytest.mark.parametrize("clock", [1.0], indirect=True)
def test_several_deltas_share_a_tick_when_the_pace_is_high(clock):
    found = asyncio.run(batches(Pacer(iter(["x"] * 1000), 1000)))
    assert len(found) <= 105
    assert clock.sleeps <= 2 * len(found)


@pytest.mark.parametrize("clock", [1.0], indirect=True)
def test_a_slow_pace_sends_one_at_a_time(clock):
    found = asyncio.run(batches(Pacer(iter(["x"] * 20), 20)))
    assert [len(batch) for batch in found] == [1] * 20


@pytest.mark.parametrize("clock", [1.0], indirect=True)
def test_no_pace_gives_large_batches_and_lets_others_run(clock):
    found = asyncio.run(batches(Pacer(iter(["x"] * 1000), None)))
    assert len(found) == 4
    assert clock.sleeps == 5
    assert clock.now == 100


@pytest.mark.parametrize("clock", [0.97, 0.5], indirect=True)
def test_an_early_timer_does_not_end_a_wait(clock):
    asyncio.run(sleep_until(106.0))
    assert clock.now >= 106
    assert clock.sleeps < 40
