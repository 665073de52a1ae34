"""How much of a layout may be built at once."""

from __future__ import annotations

import time


class Budget:
    """Time for building rows and panes: at least one each time, and none begun beyond its end.

    What is left out stays empty at its estimated height until the next layout. With `whole`
    everything in sight is built all the same: the end of a conversation that is followed has no
    gaps.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = 0.0
        self.whole = False
        self.built = 0
        """How much was built since the beginning."""
        self.has_gaps = False
        """Whether something in sight was left out."""
        self.has_more = False
        """Whether anything was left out."""

    def begin(self, *, whole: bool) -> None:
        """Begin another layout."""
        self._end = time.perf_counter() + self._seconds
        self.whole = whole
        self.built = 0
        self.has_gaps = self.has_more = False

    def allows(self, *, in_sight: bool) -> bool:
        """Return whether one more row or pane may be built, and take note of the answer."""
        must = in_sight and self.whole
        if must or not self.built or time.perf_counter() < self._end:
            self.built += 1
            return True
        self.has_gaps = self.has_gaps or in_sight
        self.has_more = True
        return False
