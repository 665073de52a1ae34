"""Keeps exceptions from leaving the Python overrides of Qt's virtual functions.

WORKAROUND(PySide6 6.11.3): an exception that leaves an override which C++ called on behalf of
another override ends the process, in `Shiboken::Errors::storePythonOverrideErrorOrPrint`. What
leaves a slot only reaches `sys.excepthook`; so, with this, does what is raised in an override.
"""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop_chat.base.loggers import Log
from desktop_chat.base.repeats import Repeats

_log = logging.getLogger(Log.UI)

_Class = TypeVar("_Class", bound=type)

AGAIN_AFTER = 60.0
"""Seconds for which the same kind of error in the same override is not handed over again.

That it succeeded in between does not count: `viewportEvent` may fail for each paint and succeed
for all else.
"""

_repeats = Repeats(AGAIN_AFTER)

# The base's part of these either covers what the override wants to show (painting), does a second
# time what a person did once (the override may have failed after it), or does what the override
# is there to prevent: to load what a text names, or to run a menu in a loop of its own.
_LEFT_OUT = frozenset(
    {
        "contextMenuEvent",
        "dragEnterEvent",
        "dragMoveEvent",
        "drawBackground",
        "drawBranches",
        "drawForeground",
        "drawRow",
        "dropEvent",
        "inputMethodEvent",
        "insertFromMimeData",
        "keyPressEvent",
        "keyReleaseEvent",
        "loadResource",
        "mouseDoubleClickEvent",
        "mouseMoveEvent",
        "mousePressEvent",
        "mouseReleaseEvent",
        "paint",
        "paintEvent",
        "tabletEvent",
        "wheelEvent",
    }
)


def guarded(cls: _Class) -> _Class:
    """Have every override of Qt in the body of `cls` hand what it raises to `sys.excepthook`.

    What failed then returns what the base class does for it, or does nothing where that is not
    safe; a `closeEvent` that failed keeps the window open. An error is handed over when it is
    first raised, and then once in `AGAIN_AFTER` seconds.
    """
    for name, member in list(vars(cls).items()):
        if isinstance(member, FunctionType) and overrides_qt(cls, name):
            setattr(cls, name, _guard(cls, name, member))
    return cls


def attempt(where: str, work: Callable[[], object]) -> None:
    """Call `work`, whose failure must not become its caller's; what it raises is handed over."""
    try:
        work()
    except Exception as error:  # what is shown may have any fault
        _hand_over(where, error)


def overrides_qt(cls: type, name: str) -> bool:
    """Return whether one of the classes of Qt below `cls` has a method of that name.

    Which of them are virtual, PySide does not tell: a method that only hides Qt's counts as well.
    """
    return not name.startswith("_") and any(
        name in vars(base) for base in cls.__mro__[1:] if _is_qt(base)
    )


def is_guarded(member: object) -> bool:
    """Return whether a method in the body of a class is one that `guarded` has made."""
    return getattr(member, "qt_guarded", False) is True


def _is_qt(base: type) -> bool:
    return base.__module__.partition(".")[0] == "PySide6"


def _guard(cls: type, name: str, override: Callable[..., object]) -> Callable[..., object]:
    where = f"{cls.__module__}.{cls.__qualname__}.{name}"
    instead = _instead_of(cls, name)

    @functools.wraps(override)
    def safe(self: object, *args: Any, **named: Any) -> object:
        try:
            return override(self, *args, **named)
        # Nothing at all may get into C++.
        except BaseException as error:
            _hand_over(where, error)
        # Here the error is gone, and with it its frames: a painter in one of them has to end
        # before Qt takes the widget back.
        return instead(self, args, named)

    vars(safe)["qt_guarded"] = True
    return safe


def _instead_of(
    cls: type, name: str
) -> Callable[[object, tuple[Any, ...], Mapping[str, Any]], object]:
    def nothing(_self: object, _args: tuple[Any, ...], _named: Mapping[str, Any]) -> object:
        return None

    def refuse(_self: object, args: tuple[Any, ...], _named: Mapping[str, Any]) -> object:
        args[0].ignore()
        return None

    def base(self: object, args: tuple[Any, ...], named: Mapping[str, Any]) -> object:
        try:
            result: object = getattr(super(cls, self), name)(*args, **named)
        except Exception:  # it is purely virtual, or the object is gone: one error has been told
            return None
        return result

    if name in _LEFT_OUT:
        return nothing
    return refuse if name == "closeEvent" else base


def _hand_over(where: str, error: BaseException) -> None:
    try:
        held_back = _repeats.admit((where, type(error)))
        if held_back is not None:
            if held_back:
                error.add_note(f"{held_back} more of these were not reported")
            sys.excepthook(type(error), error, error.__traceback__)
        if isinstance(error, KeyboardInterrupt | SystemExit):
            # It asks for the end of the program, which is brought about in order.
            _ask_to_quit()
    # The handler of errors is wrong itself, and there is no other.
    except BaseException:
        _log.exception("an error in %s could not be handed over", where)


def _ask_to_quit() -> None:
    QCoreApplication.quit()
