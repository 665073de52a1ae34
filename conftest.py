"""How properties are searched, and what tests start speaks."""

from __future__ import annotations

import os

from hypothesis import settings

from tests.helpers.sampling import seed

# A slow machine is no counterexample. Where a change is judged, the same examples are tried each
# time, so that it is judged by what it changes; everywhere else the search goes on.
settings.register_profile("searching", deadline=None)
settings.register_profile("judging", deadline=None, derandomize=True, database=None)
settings.load_profile("judging" if os.environ.get("CI") else "searching")

# What tests start speaks English, in whatever country they run.
os.environ["LANGUAGE"] = "en"


def pytest_report_header() -> str:
    """Say which share of the many cases this run takes."""
    return f"TESTS_SEED={seed()}"
