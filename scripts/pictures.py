"""Take the pictures of the guide from the real window: `python3 dev.py pictures`.

It opens the window on a desktop of its own (Xvfb, openbox, the accessibility bus), works it as a
person does, against the scripted server, and takes what is on the screen.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.demo_server import DemoProcess
from tests.e2e.desktop import Bus, Desktop, missing_tools, start_program

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "guide" / "pictures"
_COLOURS = 128
"""The window has few; with so many a picture is a third as large, and looks the same."""


class Scene:
    """A window that is worked, and looked at."""

    def __init__(self, desktop: Desktop, bus: Bus) -> None:
        self.desktop = desktop
        self.bus = bus

    def ask(self, question: str, part: str) -> None:
        """Send a message, and wait for a part of the answer."""
        self.bus.focus("Message")
        self.desktop.type(question)
        self.desktop.keys("Return")
        self.bus.wait_text("Reply", part)

    def take(self, name: str) -> None:
        """Keep what the window shows."""
        window = subprocess.run(
            ["xdotool", "getactivewindow"],
            env=self.desktop.environ,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        FOLDER.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", window, "+dither", "-colors", str(_COLOURS), "-strip"]
        subprocess.run(
            [*command, f"PNG8:{FOLDER / f'{name}.png'}"], env=self.desktop.environ, check=True
        )
        print(f"docs/guide/pictures/{name}.png", flush=True)


def first_run(scene: Scene) -> None:
    """The window as it is at a first start."""
    scene.bus.wait("Message")
    scene.take("first-run")


def answer(scene: Scene) -> None:
    """A conversation and others beside it."""
    scene.ask("Help me plan a dinner", "model picker")
    scene.desktop.keys("ctrl+n")
    scene.ask("Show me what you can draw", "ORDER")
    scene.bus.wait_gone("Stop")
    scene.take("answer")


def dark(scene: Scene) -> None:
    """A long answer in the dark theme."""
    scene.ask("Show me what you can draw", "ORDER")
    scene.take("dark")


def connections(scene: Scene) -> None:
    """The services and programs that a connection is made to."""
    scene.bus.press("Add a key…")
    scene.bus.wait("Add a connection")
    scene.take("connections")


SCENES: tuple[tuple[tuple[Callable[[Scene], None], ...], str], ...] = (
    ((first_run, answer), "light"),
    ((connections,), "light"),
    ((dark,), "dark"),
)


def main() -> int:
    """Take all pictures."""
    if lacking := missing_tools():
        print(lacking)
        return 1
    with Desktop() as desktop, DemoProcess():
        for scenes, theme in SCENES:
            bus = Bus(desktop)
            with tempfile.TemporaryDirectory() as data:
                settings = Path(data) / "config" / "settings.json"
                settings.parent.mkdir()
                settings.write_text(
                    json.dumps({"version": 1, "settings": {"theme": theme}}), "utf-8"
                )
                process = start_program(desktop, ["--demo", "--data-dir", data])
                try:
                    bus.wait("Message")
                    for scene in scenes:
                        scene(Scene(desktop, bus))
                finally:
                    process.terminate()
                    process.communicate(timeout=20)
                    bus.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
