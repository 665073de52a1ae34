"""The one thread on which everything about the file happens, in the order of the calls."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from desktop_chat.base.logs import Log

T = TypeVar("T")

Job = Callable[[], None]
"""A piece of work; it does not raise."""

_log = logging.getLogger(Log.STORAGE)


class ThreadEnded(RuntimeError):
    """The thread takes no more work."""


class StorageThread:
    """A daemon thread with a queue.

    `idle` is called, on the thread, when there is nothing to do after something was done; while it
    returns True it is called again, as long as nothing else comes. Nothing wakes the thread
    otherwise.
    """

    def __init__(self, name: str) -> None:
        self.idle: Callable[[], bool] | None = None
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._silent = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def is_closing(self) -> bool:
        """Whether no more work is taken."""
        return self._closed

    def post(self, job: Job) -> None:
        """Queue a job.

        Raises:
            ThreadEnded: the thread is closed.
        """
        with self._lock:
            if self._closed:
                raise ThreadEnded("the storage thread has ended")
            self._queue.put(job)

    def begin(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Queue work, and return the future of what it returns or raises, on the running loop.

        The work is done also when nobody waits for it any more.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def job() -> None:
            try:
                done = work()
            except Exception as error:  # it is the caller's, who waits elsewhere
                self._tell(loop, _fail, future, error)
            else:
                self._tell(loop, _succeed, future, done)

        self.post(job)
        return future

    def run_waiting(self) -> None:
        """Carry out, on the thread itself and inside a long job, what waits by now."""
        for _ in range(self._queue.qsize()):
            job = self._queue.get()
            if job is None:
                self._queue.put(None)
                return
            job()

    def take_no_more(self, last: Job | None = None) -> None:
        """Take no more work; the thread ends after what waits, and `last`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if last is not None:
                self._queue.put(last)
            self._queue.put(None)

    def stop(self, timeout: float) -> bool:
        """Take no more work, wait for the thread, and return whether it ended in time.

        Needs no running loop. After it, no loop hears of anything.
        """
        self.take_no_more()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout)
        with self._lock:
            self._silent = True
        return not self._thread.is_alive()

    def _tell(
        self,
        loop: asyncio.AbstractEventLoop,
        tell: Callable[[asyncio.Future[T], Any], None],
        future: asyncio.Future[T],
        what: object,
    ) -> None:
        with self._lock:
            # A loop that was closed, or whose owner has stopped waiting, must not be called.
            if self._silent or loop.is_closed():
                return
            loop.call_soon_threadsafe(tell, future, what)

    def _run(self) -> None:
        wanted = False
        while True:
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                if wanted:
                    wanted = self._rest()
                    continue
                job = self._queue.get()
            if job is None:
                return
            job()
            wanted = True

    def _rest(self) -> bool:
        if self.idle is None:
            return False
        try:
            return self.idle()
        except Exception:  # nobody waits for it; what is amiss is told by the next call
            _log.exception("work between the calls failed")
            return False


def _succeed(future: asyncio.Future[T], done: T) -> None:
    if not future.done():
        future.set_result(done)


def _fail(future: asyncio.Future[T], error: Exception) -> None:
    if not future.done():
        future.set_exception(error)
