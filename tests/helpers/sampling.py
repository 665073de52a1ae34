"""A share of many cases, another one in each run; `TESTS_SEED=N` takes the share of run N again."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_VARIABLE = "TESTS_SEED"


def seed() -> int:
    """Return this run's number, which the header of the run says; workers have the same."""
    return int(os.environ.setdefault(_VARIABLE, str(random.randrange(1_000_000))))


def share(cases: Sequence[T], count: int, name: str) -> list[T]:
    """Return `count` of the cases, in their order; `name` gives each test a choice of its own."""
    chance = random.Random(f"{seed()} {name}")
    wanted = sorted(chance.sample(range(len(cases)), min(count, len(cases))))
    return [cases[at] for at in wanted]
