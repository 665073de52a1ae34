"""Nothing that an override of Qt raises gets into C++."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from types import FunctionType

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser, QWidget

from desktop_chat import ui
from desktop_chat.base.repeats import Repeats
from desktop_chat.ui.kit import guard
from desktop_chat.ui.kit.guard import guarded, is_guarded, overrides_qt
from tests.helpers.terminal import ROOT

Told = list[BaseException]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """What was handed over."""
    errors: Told = []
    monkeypatch.setattr(guard, "_repeats", Repeats(60))
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(error))
    yield errors
    # With the errors go the frames that they hold.
    errors.clear()


def test_an_error_in_an_override_is_handed_over_and_the_base_does_it(qtbot, told: Told) -> None:
    @guarded
    class Broken(QWidget):
        def sizeHint(self) -> QSize:
            raise ValueError("x")

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.EnabledChange:
                raise KeyError("y")
            return super().event(event)

    broken = Broken()
    qtbot.addWidget(broken)
    assert broken.sizeHint() == QWidget().sizeHint()
    broken.setEnabled(False)
    assert [type(error) for error in told] == [ValueError, KeyError]


def test_nested_overrides_hand_over_one_error(qtbot, told: Told) -> None:
    @guarded
    class Child(QWidget):
        def resizeEvent(self, event: QResizeEvent) -> None:
            raise ValueError("x")

    @guarded
    class Parent(QWidget):
        def resizeEvent(self, event: QResizeEvent) -> None:
            child.resize(event.size())
            super().resizeEvent(event)

    parent = Parent()
    qtbot.addWidget(parent)
    child = Child(parent)
    parent.show()
    parent.resize(300, 200)
    assert child.size() == QSize(300, 200)
    assert [str(error) for error in told] == ["x"]


def test_the_same_error_is_handed_over_once_in_a_while(
    qtbot, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(guard, "_repeats", Repeats(60, now=lambda: now[0]))

    @guarded
    class Broken(QWidget):
        fails: type[Exception] | None = ValueError

        def sizeHint(self) -> QSize:
            if self.fails:
                raise self.fails
            return QSize(1, 1)

    broken = Broken()
    qtbot.addWidget(broken)
    for _ in range(100):
        broken.sizeHint()
    Broken.fails = None
    assert broken.sizeHint() == QSize(1, 1)
    Broken.fails = ValueError
    broken.sizeHint()
    assert len(told) == 1
    Broken.fails = KeyError
    broken.sizeHint()
    assert len(told) == 2
    Broken.fails, now[0] = ValueError, 61.0
    broken.sizeHint()
    assert told[2].__notes__ == ["100 more of these were not reported"]


def test_a_painter_ends_before_qt_takes_the_widget_back(qtbot, told: Told) -> None:
    @guarded
    class Broken(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.drawPoint(0, 0)
            raise ValueError("x")

    broken = Broken()
    qtbot.addWidget(broken)
    sys.excepthook = lambda *_: None
    # Qt would complain, and pytest-qt fail the test, if a painter were left.
    assert not broken.grab().isNull()


def test_what_a_person_did_is_not_done_twice_and_nothing_foreign_is_loaded(
    qtbot, told: Told
) -> None:
    @guarded
    class Line(QLineEdit):
        def keyPressEvent(self, event) -> None:
            super().keyPressEvent(event)
            raise ValueError("x")

    @guarded
    class Browser(QTextBrowser):
        def loadResource(self, kind, name):
            raise KeyError("y")

    line, browser = Line(), Browser()
    qtbot.addWidget(line)
    qtbot.addWidget(browser)
    qtbot.keyClick(line, Qt.Key.Key_A)
    assert line.text() == "a"
    assert browser.loadResource(2, str(ROOT / "README.md")) is None
    assert len(told) == 2


def test_a_window_that_cannot_be_asked_stays_open(qtbot, told: Told) -> None:
    @guarded
    class Window(QWidget):
        def closeEvent(self, event: QCloseEvent) -> None:
            if fails:
                raise ValueError("x")
            event.accept()

    fails = [True]
    window = Window()
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.isVisible()
    fails.clear()
    assert window.close()


def test_without_a_base_there_is_no_value(qtbot, told: Told) -> None:
    @guarded
    class Rows(QAbstractListModel):
        def rowCount(self, parent=None) -> int:
            raise ValueError("x")

    assert Rows().rowCount() is None
    assert len(told) == 1


def test_a_handler_that_fails_changes_nothing(
    qtbot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(guard, "_repeats", Repeats(60))

    def hook(*_: object) -> None:
        raise RuntimeError("the hook")

    monkeypatch.setattr(sys, "excepthook", hook)

    @guarded
    class Broken(QWidget):
        def sizeHint(self) -> QSize:
            raise ValueError("x")

    broken = Broken()
    qtbot.addWidget(broken)
    assert broken.sizeHint().isValid() is False
    assert "could not be handed over" in caplog.text


def test_an_interrupt_ends_the_program_in_order(
    qtbot, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[None] = []
    monkeypatch.setattr(guard, "_ask_to_quit", lambda: quits.append(None))

    @guarded
    class Broken(QWidget):
        def sizeHint(self) -> QSize:
            raise KeyboardInterrupt

    broken = Broken()
    qtbot.addWidget(broken)
    broken.sizeHint()
    assert [type(error) for error in told] == [KeyboardInterrupt]
    assert len(quits) == 1


def test_a_guarded_class_is_what_it_was(qtbot) -> None:
    @guarded
    class Plain(QWidget):
        def sizeHint(self) -> QSize:
            """Say how much."""
            return QSize(1, 1)

        def other(self) -> int:
            raise ValueError("x")

    assert Plain.sizeHint.__doc__ == "Say how much."
    assert is_guarded(Plain.sizeHint)
    assert not is_guarded(Plain.other)
    plain = Plain()
    qtbot.addWidget(plain)
    with pytest.raises(ValueError, match="x"):
        plain.other()


def test_every_class_of_the_window_is_guarded(qapp: QApplication) -> None:
    bare: list[str] = []
    for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        module = importlib.import_module(found.name)
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if cls.__module__ != found.name or not issubclass(cls, QObject):
                continue
            bare += [
                f"{found.name}.{cls.__name__}.{name}"
                for name, member in vars(cls).items()
                if isinstance(member, FunctionType)
                and overrides_qt(cls, name)
                and not is_guarded(member)
            ]
    assert bare == []


PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop_chat.ui.kit.guard import guarded

told = []
sys.excepthook = lambda kind, error, trace: told.append(str(error))

@guarded
class Child(QWidget):
    def paintEvent(self, event):
        raise ValueError("paint")
    def resizeEvent(self, event):
        raise ValueError("resize")
    def event(self, event):
        if event.type() == QEvent.Type.User:
            raise ValueError("event")
        return super().event(event)

@guarded
class Parent(QWidget):
    def event(self, event):
        return super().event(event)
    def resizeEvent(self, event):
        child.resize(event.size())
        child.grab()
        QApplication.sendEvent(child, QEvent(QEvent.Type.User))

class Timer(QTimer):
    def timerEvent(self, event):
        parent.resize(parent.width() + 1, 100)
        parent.grab()
        if parent.width() > 120:
            application.quit()

application = QApplication([])
parent = Parent()
child = Child(parent)
parent.resize(100, 100)
parent.show()
timer = Timer()
timer.start(1)
application.exec()
print(*sorted(told))
"""


def test_errors_in_nested_overrides_do_not_end_the_process() -> None:
    # Without the guard, PySide6 6.11.3 ends this with a segmentation fault.
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.split() == ["event", "paint", "resize"]
