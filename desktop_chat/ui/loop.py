"""The one file that knows qasync: asyncio's loop on Qt's.

What qasync 0.28 does that a program must not rely on is kept here (FACTS.md 2.2): its own thread
pool aborts the process at exit, a quit in the middle drops tasks, errors go nowhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import qasync
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from desktop_chat.base.logs import Log

_log = logging.getLogger(Log.APP)

_THREADS = 4

ErrorHandler = Callable[[BaseException], None]


class _Threads(ThreadPoolExecutor):
    """A pool that does not keep the program from ending.

    A look-up of a host's name cannot be cancelled and may take the resolver's whole time-out.
    """

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Give up what waits and return at once, whatever `wait` asks for."""
        del wait, cancel_futures
        super().shutdown(wait=False, cancel_futures=True)


def run_window(
    app: QApplication,
    main: Callable[[], Coroutine[Any, Any, int]],
    *,
    on_signal: Callable[[], None],
    on_error: ErrorHandler,
) -> int:
    """Run `main` to its end on Qt's loop and return what it returns.

    `on_signal` is called for SIGINT and SIGTERM; `on_error` for what a callback raises. The loop
    ends when `main` does, and not by Qt's quit: `main` ends what it has begun first.
    """
    # The last window's end is `main`'s to handle; a quit before that would drop its tasks.
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    threads = _Threads(_THREADS, thread_name_prefix="desktop-chat")
    loop.set_default_executor(threads)
    loop.set_exception_handler(lambda _loop, context: _report(context, on_error))
    asyncio.set_event_loop(loop)
    task = loop.create_task(main())
    try:
        with _signals(on_signal):
            return _run_to_the_end(loop, task)
    finally:
        threads.shutdown()
        loop.close()
        asyncio.set_event_loop(None)


def _run_to_the_end(loop: qasync.QEventLoop, task: asyncio.Task[int]) -> int:
    try:
        status: int = loop.run_until_complete(task)
    except RuntimeError:
        if task.done():
            raise
        # Qt left its loop by itself: the display is gone, or the session ends. What `main` has
        # begun is still ended in order, as far as there is a loop to do it on.
        _log.warning("the loop was ended from outside")
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, RuntimeError):
            loop.run_until_complete(task)
        return 1
    return status


def _report(context: dict[str, Any], on_error: ErrorHandler) -> None:
    error = context.get("exception")
    if isinstance(error, asyncio.CancelledError | None):
        _log.warning("the loop reports: %s", context.get("message"))
        return
    _log.error("the loop reports: %s", context.get("message"), exc_info=error)
    on_error(error)


@contextlib.contextmanager
def _signals(on_signal: Callable[[], None]) -> Iterator[None]:
    """Have signals of the system reach `on_signal` while Qt's loop runs.

    Python's own handlers run only between byte codes, and there are none while Qt waits: the
    interpreter therefore writes the signal's number to a socket that Qt watches.
    """
    receiver, sender = socket.socketpair()
    receiver.setblocking(False)
    sender.setblocking(False)
    notifier = QSocketNotifier(receiver.fileno(), QSocketNotifier.Type.Read)

    def received() -> None:
        with contextlib.suppress(BlockingIOError):
            receiver.recv(64)
        on_signal()

    notifier.activated.connect(received)
    before = signal.set_wakeup_fd(sender.fileno(), warn_on_full_buffer=False)
    handled = [signal.SIGINT, signal.SIGTERM]
    old = {number: signal.signal(number, lambda *_: None) for number in handled}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        receiver.close()
        sender.close()
