"""A process that is killed while it writes damages nothing, and loses nothing acknowledged."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.kill import LONGEST, kill_once
from tests.helpers.sampling import seed

KILLS = 5
"""`python -m tests.faults.kill` does 300."""


@pytest.mark.timeout(180)
def test_kills_damage_nothing(tmp_path: Path) -> None:
    chance = random.Random(seed())
    written = 0
    for number in range(KILLS):
        left = kill_once(tmp_path / str(number), chance.uniform(0.0, LONGEST))
        assert left.problems == ()
        assert left.there > left.kept
        written += left.kept + 1
    assert written > 0
