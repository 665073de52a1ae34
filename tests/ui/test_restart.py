"""A program that is asked to begin again does so when it has ended."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from desktop_chat.app.restart import Restart
from desktop_chat.options import WindowOptions, parse


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """What was begun, with its environment."""
    made: list[tuple[list[str], dict[str, str]]] = []

    def begin(command: list[str], *, env: dict[str, str], **_more: Any) -> None:
        made.append((command, env))

    monkeypatch.setattr(subprocess, "Popen", begin)
    return made


@pytest.mark.parametrize("frozen", [False, True])
def test_a_bundle_begins_anew_and_not_as_a_worker_of_the_one_that_ends(
    begun: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch, *, frozen: bool
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    options = parse(["--demo"])
    assert isinstance(options, WindowOptions)
    ended: list[bool] = []
    restart = Restart()
    restart.begin_if_asked(options.connection)
    assert not begun
    restart.ask_for(lambda: ended.append(True))
    assert ended == [True]
    restart.begin_if_asked(options.connection)
    ((command, environ),) = begun
    assert command[:1] == [sys.executable]
    assert ("-m" in command) is not frozen
    # PyInstaller's manual, "Independent subprocess"
    assert (environ.get("PYINSTALLER_RESET_ENVIRONMENT") == "1") is frozen
