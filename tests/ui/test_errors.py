"""What nobody catches is logged and told once, and what Qt says is logged without secrets."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, qCritical, qWarning

from desktop_chat.base.logs import Log, RingHandler, set_up_logs
from desktop_chat.domain.notices import Notice, NoticeAction, Severity
from desktop_chat.ui.errors import ErrorNet, QtMessages

KEY = "sk-proj-1234567890abcdefghijklmnop"


@pytest.fixture
def ring() -> Iterator[RingHandler]:
    """What the program's own log would hold."""
    root = logging.getLogger()
    level = root.level
    made, _ = set_up_logs(None, debug=False)
    yield made
    root.removeHandler(made)
    root.setLevel(level)


@pytest.fixture
def told() -> list[Notice]:
    return []


@pytest.fixture
def net(qtbot, told: list[Notice], ring: RingHandler) -> Iterator[ErrorNet]:
    """A net that is spread; pytest-qt's own is put aside."""
    parent = QObject()
    made = ErrorNet(told.append, parent)
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    made.spread()
    yield made
    made.fold()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def fail() -> None:
    raise ValueError(f"with {KEY}")


def records(ring: RingHandler, logger: Log) -> list[str]:
    return [line for line in ring.lines() if logger in line]


def test_a_slot_that_fails_is_told_from_the_loop(
    qtbot, net: ErrorNet, told: list[Notice], ring: RingHandler
) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(records(ring, Log.CRASH)))
    qtbot.waitUntil(lambda: bool(told))
    [notice], [record] = told, records(ring, Log.CRASH)
    assert notice.severity is Severity.ERROR
    assert notice.actions == (NoticeAction.COPY_DETAILS,)
    assert notice.details[0].startswith("ValueError: with ")
    assert "in fail" in record
    assert KEY not in record + notice.details[0]


def test_nothing_is_told_from_within_what_failed(net: ErrorNet, told: list[Notice]) -> None:
    error = ValueError("x")
    net.caught(ValueError, error, None)
    assert told == []


def test_an_error_of_a_thread_is_told_in_the_loop(qtbot, told: list[Notice], net: ErrorNet) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_a_finalizer_that_fails_is_logged_alone(
    qtbot, net: ErrorNet, told: list[Notice], ring: RingHandler
) -> None:
    class Failing:
        def __del__(self) -> None:
            fail()

    Failing()
    gc.collect()
    [record] = records(ring, Log.CRASH)
    assert " WARNING " in record
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1


def test_a_notice_that_cannot_be_shown_is_not_tried_for_ever(qtbot, ring: RingHandler) -> None:
    tries: list[Notice] = []

    def tell(notice: Notice) -> None:
        tries.append(notice)
        fail()

    parent = QObject()
    net = ErrorNet(tell, parent)
    net.spread()
    try:
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: len(records(ring, Log.CRASH)) == 2)
        done: list[None] = []
        QTimer.singleShot(20, lambda: done.append(None))
        qtbot.waitUntil(lambda: bool(done))
    finally:
        net.fold()
    assert len(tries) == 1


def test_what_qt_says_is_logged_once_in_a_while_and_without_secrets(
    qtbot, ring: RingHandler
) -> None:
    messages = QtMessages()
    messages.install()
    try:
        for number in range(50):
            qWarning(f"painter {number} at 0x7f{number:04x} has {KEY}")
        qCritical("and this")
    finally:
        messages.remove()
    warned, critical = records(ring, Log.QT)
    assert " WARNING " in warned
    assert "painter 0 at" in warned
    assert KEY not in warned
    assert " ERROR " in critical
