"""A process that is killed in the middle of a long task leaves the old state or the new one."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.faults.kill import ROOT

DEATHS = 1
"""Of each kind in each task; `python -m tests.faults.mortal` dies all of them."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is copied in its place")
@pytest.mark.timeout(180)
def test_a_killed_task_is_done_or_not_begun() -> None:
    command = [sys.executable, "-m", "tests.faults.mortal", str(DEATHS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    tasks = re.findall(r"(\d+) deaths in (\d+) trials", done.stdout)
    assert len(tasks) == 7
    assert all(int(deaths) <= int(trials) for deaths, trials in tasks), done.stdout
    assert sum(int(deaths) for deaths, _ in tasks) >= 7, done.stdout
