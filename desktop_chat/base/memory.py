"""The garbage collector, set for a program that must not pause."""

from __future__ import annotations

import gc

_YOUNG = 20_000
_MIDDLE = 20
_OLD = 50


def settle() -> None:
    """Take what the start has built out of every later collection, and make those rarer.

    The modules of Qt and the SDK are some hundred thousand objects that never die. A full
    collection walks them all: 85 ms, in which no frame is drawn. Garbage in cycles is rare here;
    what has no cycle is freed at once, as always.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
