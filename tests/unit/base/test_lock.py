"""A lock that goes with its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat.base.lock import FileLock

ROOT = Path(__file__).resolve().parents[3]
HOLDS = """
import sys
from pathlib import Path
from desktop_chat.base.lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
lock.leave("mine")
print("left", flush=True)
sys.stdin.read()
"""


def test_one_holds_it_until_it_lets_go(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.take()
    assert first.take()
    assert not second.take()
    assert (first.is_held, second.is_held) == (True, False)
    first.release()
    first.release()
    assert second.take()


def test_its_note_is_read_by_others_and_replaced(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert second.note() == ""
    assert first.take()
    first.leave("a long note: grüße")
    assert second.note() == "a long note: grüße"
    first.leave("short")
    assert second.note() == "short"
    with pytest.raises(RuntimeError):
        second.leave("mine")
    first.release()
    assert second.take()
    assert first.note() == ""


def test_a_process_that_is_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path / "lock")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert [process.stdout.readline(), process.stdout.readline()] == ["True\n", "left\n"]
        assert not lock.take()
        assert lock.note() == "mine"
    finally:
        process.kill()
        process.communicate()
    assert lock.take()


def test_a_folder_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"):
        FileLock(tmp_path / "missing" / "lock").take()
