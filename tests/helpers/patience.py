"""Waiting for what another process does, where nothing tells of it but its traces."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

PATIENCE = 50.0
"""Seconds after which something will not happen any more, also on a busy machine."""

_PAUSE = 0.01
_NEVER = threading.Event()


def wait_until(holds: Callable[[], bool]) -> None:
    """Return when it holds; between two looks, the core is for the process that is waited for."""
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until, "it did not happen"
        _NEVER.wait(_PAUSE)
