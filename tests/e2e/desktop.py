"""A desktop of the tests' own: a virtual screen, a window manager, a session and its buses."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PATIENCE = 50.0
"""Seconds that one thing may take on a machine that does much else."""

SYSTEM_PYTHON = "/usr/bin/python3"
_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing_tools() -> str:
    """Return what keeps a desktop from being set up, as a sentence; "" when nothing does."""
    if not sys.platform.startswith("linux"):
        return "real-window tests need X11, which this system has not"
    tools = ["Xvfb", "openbox", "dbus-daemon", "xdotool", SYSTEM_PYTHON]
    lacking = [tool for tool in tools if not shutil.which(tool)]
    if not any(Path(launcher).exists() for launcher in _BUS_LAUNCHERS):
        lacking.append("at-spi-bus-launcher")
    if not lacking:
        found = subprocess.run(
            [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
        )
        if found.returncode:
            lacking.append("python3-pyatspi")
    return f"real-window tests need: {', '.join(lacking)}" if lacking else ""


class Desktop:
    """Starts everything on entering and ends it on leaving."""

    def __init__(self) -> None:
        self._ends = contextlib.ExitStack()
        self.environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as ends:
            home = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="desktop-chat-")))
            runtime = home / "run"
            runtime.mkdir(mode=0o700)
            self.environ = {
                "PATH": os.environ["PATH"],
                "HOME": str(home),
                "LANG": "C.UTF-8",
                "XDG_RUNTIME_DIR": str(runtime),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "NO_AT_BRIDGE": "0",
            }
            self.environ["DISPLAY"] = self._start_screen(ends)
            self.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus(ends)
            launcher = next(path for path in _BUS_LAUNCHERS if Path(path).exists())
            self._start(ends, [launcher, "--launch-immediately"])
            self._start(ends, ["openbox"])
            self._ends = ends.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ends.close()

    def keys(self, *chords: str) -> None:
        """Press keys, as xdotool names them."""
        command = ["xdotool", "key", "--clearmodifiers", *chords]
        subprocess.run(command, env=self.environ, check=True)

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "4", text], env=self.environ, check=True)

    def _start_screen(self, ends: contextlib.ExitStack) -> str:
        read, write = os.pipe()
        command = ["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
        self._start(ends, [*command, "-displayfd", str(write)], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as said:
            return f":{said.readline().strip()}"

    def _start_bus(self, ends: contextlib.ExitStack) -> str:
        bus = self._start(
            ends,
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
        )
        assert bus.stdout is not None
        return str(bus.stdout.readline()).strip()

    def _start(
        self, ends: contextlib.ExitStack, command: list[str], **how: Any
    ) -> subprocess.Popen[str]:
        how.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(
            command, env=self.environ, stderr=subprocess.DEVNULL, text=True, **how
        )
        ends.callback(_end, process)
        return process


class Bus:
    """Reads and works whatever runs on a desktop, by accessible names."""

    def __init__(self, desktop: Desktop) -> None:
        self._agent = subprocess.Popen(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("bus_agent.py"))],
            env=desktop.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        """End the agent."""
        _end(self._agent)

    def wait(self, name: str, seconds: float = PATIENCE) -> None:
        """Return when an element of that name is showing."""
        if not self._ask("showing", name, until=seconds):
            raise AssertionError(f"nothing named {name!r} came to show")

    def wait_gone(self, name: str, seconds: float = PATIENCE) -> None:
        """Return when no element of that name is showing."""
        if self._ask("showing", name, until=seconds, wanted=False) is None:
            raise AssertionError(f"{name!r} is still showing")

    def wait_text(self, name: str, part: str, seconds: float = PATIENCE) -> str:
        """Return the text of the first element of that name, once one has `part` in it."""
        found = self._ask("texts", name, until=seconds, wanted=part)
        if found is None:
            raise AssertionError(f"{name!r} never had {part!r}; it has {self.texts(name)!r}")
        return str(next(text for text in found if part in text))

    def texts(self, name: str) -> list[str]:
        """Return the texts of all elements of that name that are showing."""
        return list(self._ask("texts", name))

    def press(self, name: str) -> None:
        """Press the element of that name, as soon as it is showing."""
        self.wait(name)
        if not self._ask("press", name):
            raise AssertionError(f"{name!r} could not be pressed")

    def focus(self, name: str) -> None:
        """Give the keyboard to the element of that name."""
        self.wait(name)
        self._ask("focus", name)
        if not self._ask("focused", name, until=PATIENCE):
            raise AssertionError(f"{name!r} did not take the focus")

    def wait_focused(self, name: str, seconds: float = PATIENCE) -> None:
        """Return when the element of that name has the keyboard."""
        if not self._ask("focused", name, until=seconds):
            raise AssertionError(f"{name!r} did not get the focus")

    def unnamed(self) -> list[str]:
        """Return the operable elements that have no name."""
        return list(self._ask("unnamed"))

    def _ask(self, command: str, *arguments: str, until: float = 0, wanted: object = None) -> Any:
        assert self._agent.stdin is not None
        assert self._agent.stdout is not None
        asked = {"command": command, "arguments": arguments, "until": until, "wanted": wanted}
        self._agent.stdin.write(json.dumps(asked) + "\n")
        self._agent.stdin.flush()
        said = json.loads(self._agent.stdout.readline())
        if "error" in said:
            raise AssertionError(said["error"])
        return said["ok"]


def start_program(
    desktop: Desktop, arguments: list[str], environ: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start the program on `desktop`."""
    return subprocess.Popen(
        [sys.executable, "-m", "desktop_chat", *arguments],
        env={**desktop.environ, **(environ or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
