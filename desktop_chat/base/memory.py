"""The garbage collector, set for a program that must not pause, nor free a widget off its thread.

CPython collects cycles on whichever thread happens to allocate. Where that is not the thread of
the window, a widget in a cycle is deleted there, and Qt ends the process.
"""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_held = 0
_was_enabled = False


def settle() -> None:
    """Take what the start has built out of later collections, and collect only in `tidy`.

    The modules of Qt and the SDK are some hundred thousand objects that never die. A full
    collection walks them all: 85 ms, in which no frame is drawn. Garbage in cycles is rare here;
    what has no cycle is freed at once, as always.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def tidy(*, thorough: bool = False) -> None:
    """Collect what is young, or with `thorough` all; on the window's thread, between frames."""
    gc.collect(2 if thorough else 1)


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """Hold collections back: for a thread that imports, which allocates enough to begin one."""
    global _held, _was_enabled  # noqa: PLW0603 - the collector itself is one for the process
    with _lock:
        if _held == 0:
            _was_enabled = gc.isenabled()
        _held += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _held -= 1
            if _held == 0 and _was_enabled:
                gc.enable()
