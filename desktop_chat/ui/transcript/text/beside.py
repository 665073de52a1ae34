"""Work beside the window's thread: what is asked for there is taken up here a moment later."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from desktop_chat.base.logs import Log
from desktop_chat.base.memory import no_collection

_log = logging.getLogger(Log.UI)

_LOOK_MS = 30

Key = TypeVar("Key", bound=Hashable)
Job = TypeVar("Job")
Made = TypeVar("Made")


class Beside(Generic[Key, Job, Made]):
    """Does jobs one after the other in a thread, which ends when none is left.

    The thread sends no signal (decision 6): a signal whose sender is being deleted on another
    thread ends the process. A timer looks instead while anything is asked for.

    `make` is called in the thread and knows no widget; `take` gets what it made, or None where it
    failed, on the window's thread, and `told` is called after each round of that.
    """

    def __init__(
        self,
        parent: QObject,
        name: str,
        make: Callable[[Job], Made],
        take: Callable[[Key, Made | None], None],
        told: Callable[[], object],
    ) -> None:
        self._name = name
        self._make = make
        self._take = take
        self._told = told
        self._asked: set[Key] = set()
        self._jobs: queue.SimpleQueue[tuple[Key, Job]] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[Key, Made | None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(parent)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def __contains__(self, key: Key) -> bool:
        """Return whether that was asked for, and is not made yet."""
        return key in self._asked

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked for is made."""
        return not self._asked

    def ask(self, key: Key, job: Job) -> None:
        """Have a job done, unless it is asked for already."""
        if key in self._asked:
            return
        self._asked.add(key)
        self._jobs.put((key, job))
        self._run()

    def take_up(self) -> None:
        """Take up what is made by now, for who waits without leaving it to the loop."""
        self._look()

    def settle(self) -> None:
        """Wait until everything that was asked for is made, and tell."""
        while self._asked:
            if self._thread is not None:
                self._thread.join()
            self._look()

    def _run(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(
                target=_work,
                args=(self._name, self._make, self._jobs, self._done),
                name=self._name,
                daemon=True,
            )
            self._thread.start()
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        any_done = not self._done.empty()
        while not self._done.empty():
            key, made = self._done.get_nowait()
            self._asked.discard(key)
            self._take(key, made)
        if self._asked:
            # The thread may have ended just before the last job was put in.
            self._run()
        else:
            self._timer.stop()
        if any_done:
            self._told()


def _work(
    name: str,
    make: Callable[[Job], Made],
    jobs: queue.SimpleQueue[tuple[Key, Job]],
    done: queue.SimpleQueue[tuple[Key, Made | None]],
) -> None:
    with no_collection():
        while True:
            try:
                key, job = jobs.get_nowait()
            except queue.Empty:
                return
            made = None
            try:
                made = make(job)
            except Exception:  # an ornament of what a stranger sent: it is shown without
                _log.exception("%s: something could not be made", name)
            done.put((key, made))
