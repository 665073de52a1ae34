"""Work that may hang, in a thread that is given up after a time."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

_Result = TypeVar("_Result")


class GivenUp(Exception):
    """The work took too long; its thread may still be at it, and nobody waits for it."""


class Hands:
    """Does one thing after another, in a thread that does not keep the program from ending.

    A pool would be joined at exit. The thread ends when there is nothing more to do.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._has_thread = False

    async def do(
        self,
        work: Callable[[], _Result],
        *,
        seconds: float,
        give_up: Callable[[], object] | None = None,
    ) -> _Result:
        """Return what `work` does; in the end, `give_up` is called.

        What hangs before it counts as its own time.

        Raises:
            GivenUp: it took longer than `seconds`.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[_Result] = loop.create_future()
        job = _Job(work, loop, done)
        self._add(job.run)
        try:
            async with asyncio.timeout(seconds):
                return await done
        except TimeoutError:
            raise GivenUp from None
        finally:
            job.forget()
            if give_up is not None:
                give_up()

    def _add(self, job: Callable[[], None]) -> None:
        with self._guard:
            self._waiting.append(job)
            if self._has_thread:
                return
            self._has_thread = True
        threading.Thread(target=self._work, name="desktop-chat-keys", daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._guard:
                if not self._waiting:
                    self._has_thread = False
                    return
                job = self._waiting.popleft()
            job()


class _Job(Generic[_Result]):
    """One thing to do, and who waits for it; the loop is not touched once nobody does."""

    def __init__(
        self,
        work: Callable[[], _Result],
        loop: asyncio.AbstractEventLoop,
        done: asyncio.Future[_Result],
    ) -> None:
        self._work = work
        self._loop = loop
        self._done = done
        self._guard = threading.Lock()
        self._is_wanted = True

    def forget(self) -> None:
        """Have it do nothing if it has not begun, and tell nobody if it has."""
        with self._guard:
            self._is_wanted = False

    def run(self) -> None:
        """Do it, on the thread."""
        if not self._is_wanted:
            return
        tell: Callable[[], None]
        try:
            result = self._work()
        except Exception as error:  # whatever it raises belongs to who waits
            tell = functools.partial(self._fail, error)
        else:
            tell = functools.partial(self._succeed, result)
        with self._guard:
            if self._is_wanted:
                self._loop.call_soon_threadsafe(tell)

    def _fail(self, error: Exception) -> None:
        if not self._done.done():
            self._done.set_exception(error)

    def _succeed(self, result: _Result) -> None:
        if not self._done.done():
            self._done.set_result(result)
