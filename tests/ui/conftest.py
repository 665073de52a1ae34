"""What every test of a widget needs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.theme import ThemeChoice, ThemeSource


class FakeTime:
    """Monotonic seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeSource]:
    # pytest-qt leaves the last test's widgets to an event loop that never runs.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    source = ThemeSource(qapp, ThemeChoice.LIGHT)
    yield source
    source.choose(ThemeChoice.LIGHT)
    source.set_text_size(100)
