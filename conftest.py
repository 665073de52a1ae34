"""Marks by place: a test that opens real windows runs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.sampling import seed

ALONE = Path(__file__).parent / "tests" / "e2e"


def pytest_report_header() -> str:
    """Say which share of the many cases this run takes."""
    return f"TESTS_SEED={seed()}"


@pytest.hookimpl(tryfirst=True)  # before -m chooses
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the real-window tests as serial."""
    for item in items:
        if item.path.is_relative_to(ALONE):
            item.add_marker(pytest.mark.serial)
