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
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import qasync
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from desktop_chat.base.logs import Log

_log = logging.getLogger(Log.APP)

_THREADS = 4
_LONGEST_END = 1.8
"""Seconds that `main` gets for its end on a loop that Qt keeps leaving."""
_LONGEST_REST = 0.3
"""Seconds that tasks get which `main` has left behind."""

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

    `on_signal` is called for SIGINT, SIGTERM and SIGHUP; `on_error` for what a callback raises.
    The loop ends when `main` does, and not by Qt's quit: `main` ends what it has begun first.
    From then on those signals are ignored, since the process is about to end.
    """
    # The last window's end is `main`'s to handle; a quit before that would drop its tasks.
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    threads = _Threads(_THREADS, thread_name_prefix="desktop-chat")
    loop.set_default_executor(threads)
    loop.set_exception_handler(lambda _loop, context: _report(context, on_error))
    asyncio.set_event_loop(loop)
    task = loop.create_task(_whole(main))
    try:
        with _signals(on_signal):
            return _run_to_the_end(loop, task)
    finally:
        threads.shutdown()
        loop.close()
        asyncio.set_event_loop(None)


async def _whole(main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    try:
        return await main()
    finally:
        # A task that is left would only be found when it is destroyed.
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            _log.warning("%s was still running", task.get_name())
            task.cancel()
        if rest:
            await asyncio.wait(rest, timeout=_LONGEST_REST)


def _run_to_the_end(loop: qasync.QEventLoop, task: asyncio.Task[int]) -> int:
    # NOTE(qasync 0.28): `run_until_complete` goes on with tasks after it has said that no loop
    # runs any more; what asks for the loop then fails.
    task.add_done_callback(lambda _task: loop.stop())
    loop.run_forever()
    if task.done():
        return task.result()
    # Qt left its loop by itself: the display is gone, or the session ends. What `main` has begun
    # is still ended in order, as far as there is a loop to do it on: Qt may leave it at each step.
    _log.warning("the loop was ended from outside")
    task.cancel()
    until = time.monotonic() + _LONGEST_END
    while not task.done() and time.monotonic() < until:
        loop.run_forever()
    return 1


def _report(context: dict[str, Any], on_error: ErrorHandler) -> None:
    error = context.get("exception")
    if isinstance(error, asyncio.CancelledError | None):
        _log.warning("the loop reports: %s", context.get("message"))
        return
    _log.error("the loop reports: %s", context.get("message"), exc_info=error)
    on_error(error)


@contextlib.contextmanager
def _signals(on_signal: Callable[[], None]) -> Iterator[None]:
    """Have the first signal of the system reach `on_signal` while Qt's loop runs.

    Python's own handlers run only between byte codes, and there are none while Qt waits: the
    interpreter therefore writes the signal's number to a socket that Qt watches.
    """
    receiver, sender = socket.socketpair()
    receiver.setblocking(False)
    sender.setblocking(False)
    notifier = QSocketNotifier(receiver.fileno(), QSocketNotifier.Type.Read)

    def received() -> None:
        # The end is asked for once: who asks a thousand times must not keep the loop from it.
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        on_signal()

    notifier.activated.connect(received)
    before = signal.set_wakeup_fd(sender.fileno(), warn_on_full_buffer=False)
    handled = _ending_signals()
    for number in handled:
        signal.signal(number, lambda *_: None)
    try:
        yield
    finally:
        _ignore(handled)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        receiver.close()
        sender.close()


def _ending_signals() -> list[signal.Signals]:
    """Return the signals that ask for the end, but for those that whoever began us has ignored."""
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    known = [signal.Signals[name] for name in names if name in signal.Signals.__members__]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


def _ignore(numbers: list[signal.Signals]) -> None:
    if sys.platform != "win32":
        # One that came between two handlers would be complained of on standard error.
        signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    for number in numbers:
        signal.signal(number, signal.SIG_IGN)
