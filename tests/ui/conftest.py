"""What every test of a widget needs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
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
    source = ThemeSource(qapp, ThemeChoice.LIGHT)
    yield source
    source.choose(ThemeChoice.LIGHT)
