"""What `pip install` brings works as the checkout does, without it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from scripts.shipping import wheel


@pytest.mark.timeout(180)
@pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling builds it")
def test_the_wheel_of_the_source_archive_is_whole_and_answers(tmp_path: Path) -> None:
    source, built = wheel.build(tmp_path)
    assert source.name.endswith(".tar.gz")
    assert wheel.differences(built) == set()
    wheel.attempt(wheel.install(built, tmp_path / "env"), tmp_path)
