"""On Windows, the task bar tells this program from others that Python runs."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from desktop_chat import APP_ID
from desktop_chat.app import start


@pytest.mark.parametrize(
    ("platform", "frozen", "names"),
    [("win32", False, [APP_ID]), ("win32", True, []), ("linux", False, [])],
)
def test_windows_is_told_whose_windows_these_are(
    monkeypatch: pytest.MonkeyPatch, platform: str, names: list[str], *, frozen: bool
) -> None:
    told: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=told.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    start._stand_apart_from_python()
    assert told == names
