"""What a module brings with it: the terminal no window, the start no SDK."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ("PySide6", "shiboken6", "qasync", "desktop_chat.ui", "desktop_chat.app")
SDK = ("openai", "httpx2", "httpcore2", "pydantic", "anyio")


def imported_with(module: str) -> set[str]:
    """Return the names of all modules that importing `module` loads."""
    code = f"import sys; import {module}; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def among(loaded: set[str], unwanted: tuple[str, ...]) -> list[str]:
    return sorted(
        name for name in loaded if any(f"{name}.".startswith(f"{each}.") for each in unwanted)
    )


@pytest.mark.parametrize(
    "module", ["cli", "doctor", "options", "engine", "generation.session", "__main__"]
)
def test_the_terminal_brings_no_window(module: str) -> None:
    assert among(imported_with(f"desktop_chat.{module}"), WINDOW) == []


@pytest.mark.parametrize(
    "module",
    ["cli", "doctor", "options", "engine", "generation.session", "providers.source", "__main__"],
)
def test_the_sdk_is_imported_by_the_first_request_and_not_before(module: str) -> None:
    assert among(imported_with(f"desktop_chat.{module}"), SDK) == []


@pytest.mark.parametrize("module", ["options", "domain.notices", "base.logs"])
def test_reading_the_command_line_needs_neither_loop_nor_network(module: str) -> None:
    unwanted = ("asyncio", "ssl", "http", "sqlite3", "desktop_chat.providers", "desktop_chat.demo")
    assert among(imported_with(f"desktop_chat.{module}"), unwanted) == []
