"""How much of a layout may be built at once."""

from __future__ import annotations

import time


class Budget:
    """Time for building panes: at least one each time, and none begun beyond its end.

    What is in sight comes first: one pane there is built also when all time has gone into others.
    What is left out stays empty at its estimated height until the next layout. With `whole`
    everything in sight is built all the same: the end of a conversation that is followed has no
    gaps, nor has a place that one jumps to.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = 0.0
        self.whole = False
        self._shown = 0
        self.built = 0
        """How many panes were built since the beginning."""
        self.has_gaps = False
        """Whether something in sight was left out."""
        self.has_more = False
        """Whether anything was left out."""

    def begin(self, *, whole: bool) -> None:
        """Begin another layout."""
        self._end = time.perf_counter() + self._seconds
        self.whole = whole
        self.built = self._shown = 0
        self.has_gaps = self.has_more = False

    def allows_row(self, *, in_sight: bool) -> bool:
        """Return whether one more row may be begun, and take note of the answer."""
        must = not self.built or (in_sight and (self.whole or not self._shown))
        if must or time.perf_counter() < self._end:
            return True
        self.has_gaps = self.has_gaps or in_sight
        self.has_more = True
        return False

    def allows_pane(self, *, in_sight: bool) -> bool:
        """Return whether one more pane may be built, and take note of the answer."""
        allowed = self.allows_row(in_sight=in_sight)
        if allowed:
            self.built += 1
            self._shown += in_sight
        return allowed
