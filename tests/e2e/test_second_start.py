"""A second start, as a person has it: the window that is there comes to the front."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.e2e.desktop import Bus, Desktop, start_program


def test_a_second_start_raises_the_window_which_then_takes_the_keys(
    program: Callable[..., None], bus: Bus, desktop: Desktop, tmp_path: Path
) -> None:
    program("--demo")
    hide = ["xdotool", "getactivewindow", "windowminimize"]
    subprocess.run(hide, env=desktop.environ, check=True)
    folder = str(tmp_path)
    second = start_program(desktop, ["--data-dir", folder, "--demo", "--prompt", "from elsewhere"])
    out, err = second.communicate(timeout=30)
    assert (second.returncode, out, err) == (0, "", "")
    bus.wait_text("Your message", "from elsewhere")
    desktop.type("typed at once")
    bus.wait_text("Message", "typed at once")
