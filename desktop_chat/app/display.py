"""Whether there is a display to show a window on."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Mapping

from desktop_chat import APP_ID
from desktop_chat.base.translation import tr

_PLATFORMS_WITHOUT_SCREEN = {"offscreen", "minimal", "vnc", "eglfs", "linuxfb"}


def display_trouble(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """Return why no window can be shown, as a sentence; "" where nothing is known against it.

    Qt ends the process with a core dump when it cannot reach the display it was told of.
    """
    asked = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not platform.startswith("linux") or asked in _PLATFORMS_WITHOUT_SCREEN:
        return ""
    display = environ.get("DISPLAY", "")
    if environ.get("WAYLAND_DISPLAY"):
        return ""
    if not display:
        return tr(
            "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "In a terminal, use: {command}"
        ).format(command=f"{APP_ID} ask")
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if host in {"", "unix"} and number.isdigit() and not _answers(f"/tmp/.X11-unix/X{number}"):
        return tr("The display {display} does not answer. In a terminal, use: {command}").format(
            display=display, command=f"{APP_ID} ask"
        )
    return ""


def _answers(path: str) -> bool:
    import socket

    # An abstract socket of the same name is what most X servers listen on as well.
    for name in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            with contextlib.suppress(OSError):
                probe.connect(name)
                return True
    return False
