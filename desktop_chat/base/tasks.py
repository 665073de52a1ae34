"""Tasks with a name, an owner and an end.

A bare `asyncio.create_task` is kept alive by nobody (an event loop holds only weak references)
and its exception is seen by nobody. A `TaskScope` holds its tasks, reports what they raise, and
cancels them when their owner ends.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_chat.base.logs import Log

_log = logging.getLogger(Log.TASKS)

ErrorHandler = Callable[[str, BaseException], None]


class TaskScope:
    """Owns the tasks of one owner; `on_error(name, error)` hears of each unexpected end."""

    def __init__(self, owner: str, on_error: ErrorHandler | None = None) -> None:
        self._owner = owner
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(self, name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Start `work` as a task of this scope.

        Raises:
            RuntimeError: the scope is closed, or no loop runs; `work` is closed, not left waiting.
        """
        if self._closed:
            work.close()
            raise RuntimeError(f"{self._owner} has ended and cannot start {name}")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            work.close()
            raise
        task = loop.create_task(work, name=f"{self._owner}:{name}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def running(self) -> frozenset[asyncio.Task[Any]]:
        """Return the tasks that have not ended."""
        return frozenset(self._tasks)

    def cancel(self) -> None:
        """Ask every task to end."""
        for task in tuple(self._tasks):
            task.cancel()

    async def close(self) -> None:
        """Start nothing more, cancel every task, and return when all have ended.

        A task of the scope may close it: it is the only one that is neither cancelled nor waited
        for.
        """
        self._closed = True
        current = asyncio.current_task()
        for task in self._tasks - {current}:
            task.cancel()
        while others := self._tasks - {current}:
            await asyncio.wait(others)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        _log.error("task %s failed", task.get_name(), exc_info=error)
        if self._on_error is not None:
            self._on_error(task.get_name(), error)
