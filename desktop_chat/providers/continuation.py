"""Drop what a continuation repeats of the text that it continues."""

from __future__ import annotations

_LEAST = 12
_TAIL = 8_192


class Overlap:
    """Takes a continuation in pieces and returns it without the repetition at its beginning.

    A repetition is at least 12 characters with which the earlier text ends. Only what may still
    become one is held back.
    """

    def __init__(self, before: str) -> None:
        self._tail = before[-_TAIL:]
        self._held = ""
        self._starts: list[int] | None = None
        self._repeated = 0
        self._open = len(self._tail) >= _LEAST

    def feed(self, piece: str) -> str:
        """Return what of the continuation is new for certain."""
        if not self._open or not piece:
            return piece
        self._held += piece
        if self._starts is None:
            first = self._held[0]
            last = len(self._tail) - _LEAST
            self._starts = [at for at in range(last + 1) if self._tail[at] == first]
        self._starts = [at for at in self._starts if self._may_repeat(at)]
        if self._starts:
            return ""
        return self._close()

    def finish(self, *, clean: bool) -> str:
        """Return what was held; with an unclean end, a repetition that was cut is dropped."""
        if not self._open:
            return ""
        cut_repetition = bool(self._starts) and len(self._held) >= _LEAST
        text = self._close()
        return "" if cut_repetition and not clean else text

    def _may_repeat(self, at: int) -> bool:
        """Whether the tail from `at` on may still be what the continuation begins with."""
        length = len(self._tail) - at
        if len(self._held) < length:
            return self._tail.startswith(self._held, at)
        if self._held.startswith(self._tail[at:]):
            self._repeated = max(self._repeated, length)
        return False

    def _close(self) -> str:
        self._open = False
        held, self._held = self._held, ""
        return held[self._repeated :]


def without_overlap(before: str, text: str) -> str:
    """Return a whole continuation without what it repeats of `before`."""
    overlap = Overlap(before)
    return overlap.feed(text) + overlap.finish(clean=True)
