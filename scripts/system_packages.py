"""What the program and its tests need from a Linux system, and how it gets there."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

IS_LINUX = sys.platform.startswith("linux")

# What Qt loads on Linux, by the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGES = ("fonts-dejavu-core", "fonts-noto-core")
# The desktop on which tests/e2e open real windows, and what looks over the files for desktops.
DESKTOP_PACKAGES = (
    "at-spi2-core",
    "appstream",
    "dbus",
    "desktop-file-utils",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "imagemagick",
    # Spelling, with a dictionary for the eye; the tests bring their own.
    "hunspell-en-us",
    "libenchant-2-2",
    "openbox",
    "python3-pyatspi",
    "x11-utils",
    "xdotool",
    "xvfb",
    "fonts-noto-color-emoji",
    *FONT_PACKAGES,
)


class DevError(Exception):
    """One sentence for the person at the terminal; never a traceback."""


def require_qt(*, x11: bool) -> None:
    """See to the libraries and a font that Qt needs from a Linux system."""
    if not IS_LINUX:
        return
    wanted = {**QT_LIBRARIES, **(X11_LIBRARIES if x11 else {})}
    packages = missing_libraries(wanted)
    if packages:
        install(packages, "Qt needs")
        if left := missing_libraries(wanted):
            raise DevError(f"Qt still misses libraries of these packages: {' '.join(left)}")
    if not has_fonts():
        try:
            install(FONT_PACKAGES, "showing text needs")
        except DevError as problem:
            print(f"dev.py: {problem}", flush=True)


def missing_libraries(wanted: Mapping[str, str]) -> list[str]:
    """Return the packages of the libraries that cannot be loaded."""
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def has_fonts() -> bool:
    """Tell whether any outline font is installed."""
    own = [Path.home() / ".fonts", Path.home() / ".local/share/fonts"]
    places = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), *own]
    kinds = {".ttf", ".otf", ".ttc"}
    return any(font.suffix in kinds for place in places for font in place.rglob("*"))


def require_desktop() -> None:
    """See to the desktop of the real-window tests, which are skipped where there is none."""
    if not IS_LINUX or not shutil.which("dpkg-query"):
        return
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n"]
    answer = subprocess.run(
        [*query, *DESKTOP_PACKAGES], capture_output=True, text=True, check=False
    )
    installed = {line.split()[0] for line in answer.stdout.splitlines() if " installed" in line}
    missing = [package for package in DESKTOP_PACKAGES if package not in installed]
    if missing := missing + missing_libraries(X11_LIBRARIES):
        try:
            install(missing, "the real-window tests need")
        except DevError as problem:
            print(f"dev.py: {problem}", flush=True)


def install(packages: Iterable[str], why: str) -> None:
    """Install Debian packages when that is ours to do, else say which are missing."""
    names = " ".join(packages)
    if not may_install():
        raise DevError(f"{why} system packages; on Debian and Ubuntu: sudo apt-get install {names}")
    print(f"Installing system packages ({why} them): {names}", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *names.split()]):
        done = subprocess.run(
            ["apt-get", "-qq", *command],
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise DevError(f"apt-get {command[0]} failed:\n{done.stdout.rstrip()}")


def may_install() -> bool:
    """Tell whether this is a Debian-like system, and ours to change."""
    if sys.platform == "win32":
        return False
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def has_display() -> bool:
    """Tell whether a window can be opened."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not IS_LINUX or any(os.environ.get(place) for place in places)


def draws_with_x11() -> bool:
    """Tell whether Qt will choose its X11 platform here."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return chosen.startswith("xcb") or (not chosen and not os.environ.get("WAYLAND_DISPLAY"))


def all_packages() -> list[str]:
    """Return the Debian packages of everything that the program and its tests use."""
    libraries = (*QT_LIBRARIES.values(), *X11_LIBRARIES.values())
    return list(dict.fromkeys((*libraries, *DESKTOP_PACKAGES)))
