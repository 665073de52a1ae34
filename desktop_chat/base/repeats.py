"""What happens again and again is told once in a while."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass


@dataclass(slots=True)
class _Told:
    at: float
    held_back: int = 0


class Repeats:
    """Lets the first of a kind through at once, and then one of that kind in `seconds`.

    Of the kinds, the `most` newest are known; what memory it takes is bounded.
    """

    def __init__(
        self, seconds: float, *, most: int = 256, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = seconds
        self._most = most
        self._now = now
        self._told: dict[Hashable, _Told] = {}
        # To hash a key may run anything, even what comes here again.
        self._lock = threading.RLock()

    def admit(self, kind: Hashable) -> int | None:
        """Return how many were held back since the last that was told; None to hold this back."""
        now = self._now()
        with self._lock:
            told = self._told.get(kind)
            if told is not None and now - told.at < self._seconds:
                told.held_back += 1
                return None
            self._told.pop(kind, None)
            self._told[kind] = _Told(now)
            if len(self._told) > self._most:
                del self._told[next(iter(self._told))]
            return told.held_back if told is not None else 0
