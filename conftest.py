"""Marks by place: a test that opens real windows runs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

ALONE = Path(__file__).parent / "tests" / "e2e"


@pytest.hookimpl(tryfirst=True)  # before -m chooses
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the real-window tests as serial."""
    for item in items:
        if item.path.is_relative_to(ALONE):
            item.add_marker(pytest.mark.serial)
