"""The net below the window: what nobody else catches is logged, and told once (FAULTS.md F21)."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from desktop_chat.base.logs import Log
from desktop_chat.base.redact import redact
from desktop_chat.base.repeats import Repeats
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.ui import window_strings as strings

_log = logging.getLogger(Log.CRASH)
_qt_log = logging.getLogger(Log.QT)

AGAIN_AFTER = 60.0
"""Seconds for which the same error, or the same message of Qt, is not told again."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_VARYING = re.compile(r"0x[0-9a-fA-F]+|\d+")
_LONGEST_KIND = 200


class ErrorNet(QObject):
    """Has `tell` show one notice for what is raised in slots, overrides, threads and tasks.

    `tell` is called from the event loop, never from within what failed: that may be painting.
    """

    _caught = Signal(object)

    def __init__(
        self, tell: Callable[[Notice], None], parent: QObject, repeats: Repeats | None = None
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._repeats = repeats or Repeats(AGAIN_AFTER)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """Catch from now on."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        sys.unraisablehook = self._caught_unraisable

    def fold(self) -> None:
        """Leave all that follows to who caught it before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error and have it told; never raise."""
        # What fails here fails in the handler of errors: nothing is left to handle it.
        try:
            held_back = self._repeats.admit((kind, _place(trace)))
            if held_back is None:
                return
            more = f" ({held_back} more since the last)" if held_back else ""
            _log.error("unhandled%s", more, exc_info=(kind, error, trace))
            self.told(error)
        except Exception:  # see above
            _log.exception("an error could not be handled")

    def told(self, error: BaseException) -> None:
        """Have an error told that is in the log."""
        self._caught.emit(problem_notice(error))

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # In a finalizer: nobody's work is lost by it. The object itself is not named, since to
        # name it may bring it back.
        kind = ("ignored", args.exc_type, _place(args.exc_traceback))
        if self._repeats.admit(kind) is not None:
            info = (args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
            _log.warning("ignored: %s", args.err_msg or "in a finalizer", exc_info=info)

    def _show(self, notice: Notice) -> None:
        try:
            self._tell(notice)
        # Told again, it would fail again.
        except Exception as error:
            if self._repeats.admit("show") is not None:
                _log.error("a notice could not be shown", exc_info=error)


class QtMessages:
    """Writes what Qt says to the log, and the same thing once in a while only."""

    def __init__(self, repeats: Repeats | None = None) -> None:
        self._repeats = repeats or Repeats(AGAIN_AFTER)

    def install(self) -> None:
        """Hear Qt from now on."""
        qInstallMessageHandler(self)

    @staticmethod
    def remove() -> None:
        """Leave Qt's messages to Qt."""
        qInstallMessageHandler(None)

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Log one message; the log redacts it."""
        # It is called from within Qt, on any thread, where nothing may be raised.
        try:
            level = _LEVELS.get(kind, logging.WARNING)
            if not _qt_log.isEnabledFor(level):
                return
            held_back = self._repeats.admit((level, _VARYING.sub("#", text[:_LONGEST_KIND])))
            if held_back is None:
                return
            more = f" ({held_back} more since the last)" if held_back else ""
            _qt_log.log(level, "%s: %s%s", context.category or "qt", text, more)
        except Exception:  # see above
            _log.exception("a message of Qt could not be logged")


def problem_notice(error: BaseException) -> Notice:
    """Return what is told of an error of our own."""
    try:
        words = f"{type(error).__name__}: {error}"
    except Exception:  # its own code says what it says
        words = type(error).__name__
    return Notice(
        NoticeKind.PROGRAM,
        Severity.ERROR,
        strings.PROBLEM_TITLE,
        strings.PROBLEM_SENTENCE,
        (NoticeAction.COPY_DETAILS,),
        details=(redact(words),),
    )


def _place(trace: TracebackType | None) -> tuple[str, int]:
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
