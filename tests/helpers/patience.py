"""Waiting for what another process does, where nothing tells of it but its traces."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

PATIENCE = 50.0
"""Seconds after which something will not happen any more, also on a busy machine."""


def wait_until(holds: Callable[[], bool]) -> None:
    """Return when it holds."""
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until, "it did not happen"
        if hasattr(os, "sched_yield"):
            os.sched_yield()
