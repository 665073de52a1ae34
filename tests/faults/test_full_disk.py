"""A disk that is really full: for the journal, for backups, temporary files, the log file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.faults.full_disk import CASES
from tests.faults.kill import ROOT


@cache
def apart() -> list[str] | None:
    """Return the command that runs another where it may mount; None where nothing may."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return None
    command = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]
    tried = subprocess.run(
        [*command, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True, check=False
    )
    return command if tried.returncode == 0 else None


@pytest.mark.skipif(apart() is None, reason="nothing may be mounted here")
@pytest.mark.timeout(120)
def test_a_full_disk_costs_nothing_that_was_kept(tmp_path: Path) -> None:
    command = [*(apart() or ()), sys.executable, "-m", "tests.faults.full_disk", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == [case.__name__ for case in CASES]
