"""What every test of a widget needs."""

from __future__ import annotations

import gc
import itertools
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_chat.settings.declared import ContrastChoice, DensityChoice
from desktop_chat.ui.clipboard import let_go_of_the_clipboard
from desktop_chat.ui.theme import ThemeChoice, ThemeSource

_MOST_LEFT = 200
"""Widgets of earlier tests that are not worth a whole collection of garbage."""


class FakeTime:
    """Monotonic seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session", autouse=True)
def _end_as_the_program() -> Iterator[None]:
    """Let go of what tests have copied, which would have the process die at its end."""
    yield
    if QGuiApplication.instance() is not None:
        let_go_of_the_clipboard()


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    """Give back the signals that a window's loop leaves blocked and ignored at its end.

    What a later test starts would inherit that, and not end when it is asked to.
    """
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    known = [signal.Signals[name] for name in names if name in signal.Signals.__members__]
    handlers = {number: signal.getsignal(number) for number in known}
    mask = set() if sys.platform == "win32" else signal.pthread_sigmask(signal.SIG_BLOCK, ())
    yield
    for number, handler in handlers.items():
        if signal.getsignal(number) is not handler:
            signal.signal(number, handler)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


_ended = itertools.count(1)
_THOROUGH = 100
"""Tests after which all garbage is collected, not only what is young."""


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Collect garbage as the program does (docs/decisions/0006).

    A thread that a test begins would otherwise delete widgets that earlier tests left in a cycle.
    Nor is the collector switched on between tests: such a thread may outlive its test.
    """
    gc.disable()
    yield
    gc.collect(2 if next(_ended) % _THOROUGH == 0 else 1)


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeSource]:
    # pytest-qt leaves the last test's widgets to an event loop that never runs; others are in
    # cycles, which pass through Qt where a window's shortcuts call what holds the window. Every
    # one of them would be dressed anew with each theme, by each later test.
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if len(QApplication.allWidgets()) > _MOST_LEFT:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Where a test before has left the pointer, a row would show its buttons.
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())
    source = ThemeSource(qapp, ThemeChoice.LIGHT)
    yield source
    source.choose(ThemeChoice.LIGHT)
    source.set_text_size(100)
    source.set_contrast(ContrastChoice.NORMAL)
    source.set_density(DensityChoice.COMFORTABLE)
