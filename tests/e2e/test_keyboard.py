"""A whole day's work without a mouse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.demo_server import DemoProcess
from tests.e2e.desktop import Bus, Desktop


class Hands:
    """What a person does by keys alone."""

    def __init__(self, bus: Bus, desktop: Desktop) -> None:
        self.bus = bus
        self.keys = desktop.keys
        self.type = desktop.type

    def command(self, name: str) -> None:
        """Do a command by its name."""
        self.keys("ctrl+k")
        self.bus.wait_focused("Command")
        self.type(name)
        self.keys("Return")

    def ask(self, text: str) -> None:
        """Send a message, and wait until its reply comes."""
        self.bus.wait_focused("Message")
        self.type(text)
        self.keys("Return")
        self.bus.wait_text("Your message", text)
        self.bus.wait("Stop")

    def stop(self) -> None:
        """Stop the reply, once something of it is there."""
        self.bus.wait_text("Reply", " ")
        self.keys("Escape")
        self.bus.wait("Send")


@pytest.mark.timeout(600)
def test_the_days_work_is_done_by_keys_alone(
    program: Callable[..., None], bus: Bus, desktop: Desktop, demo: DemoProcess, tmp_path: Path
) -> None:
    program("--base-url", demo.base_url, "--api", "chat", "--model", "demo-tour")
    hands = Hands(bus, desktop)

    # A new conversation, with another model.
    bus.wait_focused("Message")
    hands.keys("ctrl+n", "ctrl+m")
    bus.wait_focused("Search models")
    hands.type("demo-slow")
    hands.keys("Return")
    bus.wait_text("Model", "demo-slow")

    # Ask, stop, continue.
    hands.ask("Trip to Lisbon")
    hands.stop()
    bus.wait_text("Reply status", "Stopped")
    hands.keys("ctrl+shift+Return")
    bus.wait("Stop")
    hands.keys("Escape")
    bus.wait("Send")

    # Edit, ask again, and walk through the versions.
    hands.keys("ctrl+e")
    bus.wait_text("Message", "Trip to Lisbon")
    hands.keys("ctrl+a")
    hands.ask("Trip to Porto")
    hands.stop()
    hands.keys("ctrl+r")
    bus.wait("Stop")
    hands.stop()
    bus.wait("Version 2 of 2")
    hands.keys("alt+Left")
    bus.wait("Version 1 of 2")

    # Search, rename, delete and take that back.
    hands.keys("ctrl+shift+f")
    bus.wait_focused("Search conversations")
    hands.type("Porto")
    bus.wait("Search results")
    hands.keys("Escape")
    bus.wait_focused("Message")
    hands.command("rename")
    bus.wait_focused("Title")
    hands.keys("ctrl+a")
    hands.type("Holiday")
    hands.keys("Return")
    bus.wait("Holiday")
    hands.command("delete conversation")
    bus.wait("Undo")
    bus.wait_gone("Holiday")
    hands.keys("ctrl+z")
    bus.wait("Holiday")

    # Export, change a setting, and leave.
    hands.command("export as markdown")
    bus.wait_focused("File name:")
    hands.keys("ctrl+a")
    hands.type(str(tmp_path / "holiday.md"))
    hands.keys("Return")
    bus.wait("Saved as holiday.md")
    hands.command("wrap long lines")
    hands.keys("Escape")
    bus.wait_focused("Message")
    hands.keys("ctrl+q")
    bus.wait_gone("Message")

    assert "Trip to Porto" in (tmp_path / "holiday.md").read_text("utf-8")
    kept = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    assert kept["settings"]["wrap_code"] is True
