"""Marks by place: a test that opens real windows runs alone. And how properties are searched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.sampling import seed

# A slow machine is no counterexample. Where a change is judged, the same examples are tried each
# time, so that it is judged by what it changes; everywhere else the search goes on.
settings.register_profile("searching", deadline=None)
settings.register_profile("judging", deadline=None, derandomize=True, database=None)
settings.load_profile("judging" if os.environ.get("CI") else "searching")

# What tests start speaks English, in whatever country they run.
os.environ["LANGUAGE"] = "en"

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
