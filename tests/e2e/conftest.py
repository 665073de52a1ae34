"""One desktop for all real-window tests, and a program that is started for each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.benchmarks.demo_server import DemoProcess
from tests.e2e.desktop import Bus, Desktop, missing_tools, start_program


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A desktop with its buses."""
    if lacking := missing_tools():
        if os.environ.get("CI") and "X11" not in lacking:
            pytest.fail(lacking)
        pytest.skip(lacking)
    with Desktop() as running:
        yield running


@pytest.fixture
def bus(desktop: Desktop) -> Iterator[Bus]:
    """The accessibility bus of that desktop."""
    agent = Bus(desktop)
    yield agent
    agent.close()


@pytest.fixture(scope="session")
def demo() -> Iterator[DemoProcess]:
    """The scripted server, in a process of its own."""
    with DemoProcess() as server:
        yield server


@pytest.fixture
def program(desktop: Desktop, bus: Bus, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Starts the program with arguments and waits for its window; it must end without a trace."""
    running = []

    def start(*arguments: str) -> None:
        process = start_program(desktop, ["--data-dir", str(tmp_path), *arguments])
        running.append(process)
        bus.wait("Message")

    yield start
    for process in running:
        process.terminate()
        out, err = process.communicate(timeout=15)
        assert process.returncode == 0, err
        assert out == ""
        assert "Traceback" not in err
    log = tmp_path / "logs" / "desktop-chat.log"
    assert not log.exists() or " ERROR " not in log.read_text(encoding="utf-8")
