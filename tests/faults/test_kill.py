"""A process that is killed while it writes damages nothing, and loses nothing acknowledged."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.kill import LONGEST, kill_once


@pytest.mark.timeout(180)
def test_fifteen_kills_damage_nothing(tmp_path: Path) -> None:
    chance = random.Random()
    written = 0
    for number in range(15):
        left = kill_once(tmp_path / str(number), chance.uniform(0.0, LONGEST))
        assert left.problems == ()
        assert left.there > left.kept
        written += left.kept + 1
    assert written > 0
