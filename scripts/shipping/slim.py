"""What of a build belongs into the bundle, and how it is made smaller."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from scripts.shipping import icu

Entry = tuple[str, str, str]
"""A file of PyInstaller's: its place in the bundle, where it comes from, and its kind."""

# Modules that PyInstaller's hooks would bring along and nothing here uses.
UNUSED_QT = (
    "Concurrent",
    "DBus",
    "Designer",
    "Help",
    "OpenGL",
    "OpenGLWidgets",
    "Qml",
    "Quick",
    "QuickControls2",
    "QuickTest",
    "QuickWidgets",
    "Sql",
    "Test",
    "UiTools",
    "Xml",
)
UNUSED_PYTHON = (
    "_curses",
    "_pyrepl",
    "_testcapi",
    "curses",
    "doctest",
    "lib2to3",
    "pdb",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "readline",
    "setuptools",
    "tkinter",
    "turtle",
    "unittest",
)
# Parts of the SDK that are imported when an attribute of its client is read that we never read.
UNUSED_SDK = (
    "openai.cli",
    "openai.helpers",
    "openai.lib.beta",
    "openai.lib.computer",
    *(
        f"openai.{kind}.{group}"
        for kind in ("resources", "types")
        for group in (
            "admin",
            "audio",
            "beta",
            "containers",
            "conversations",
            "evals",
            "fine_tuning",
            "live",
            "realtime",
            "skills",
            "uploads",
            "vector_stores",
            "webhooks",
        )
    ),
)

# What PyInstaller runs before the program for those who need it, and what it would load each time.
_UNUSED_HOOKS = (
    "pyi_rth_inspect",  # zipfile, to find the source of code, which is not in a bundle
    "pyi_rth_multiprocessing",  # all of that package, for workers, which there are none of
    "pyi_rth_pkgutil",  # for who lists the modules of a package
    "pyi_rth_pyside6",  # Qt, before `ask` that has no need of it; PySide itself tells Qt its place
)

# What each start reads, and so is in the archive as it is: to unpack it takes a thirtieth of a
# start. Of Python, the larger ones; of the program, all but what is opened later. The size of the
# bundle is the price, 2.7 MB of it.
_READ_AT_START = (
    "argparse",
    "ast",
    "asyncio",
    "base64",
    "concurrent",
    "contextlib",
    "dataclasses",
    "desktop_chat",
    "dis",
    "gettext",
    "glob",
    "inspect",
    "ipaddress",
    "json",
    "logging",
    "pathlib",
    "pickle",
    "PySide6",
    "qasync",
    "queue",
    "random",
    "selectors",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "threading",
    "tokenize",
    "tomllib",
    "typing",
    "urllib.parse",
    "zipfile",
)
_READ_LATER = (
    *("desktop_chat.cli", "desktop_chat.demo", "desktop_chat.doctor", "desktop_chat.exporting"),
    *("desktop_chat.markdown", "desktop_chat.providers"),
    *("desktop_chat.ui.connections", "desktop_chat.ui.palette", "desktop_chat.ui.presets"),
    *("desktop_chat.ui.settings_window", "desktop_chat.ui.shortcut_editor"),
    "desktop_chat.ui.transcript",
)

# Libraries of modules that are not used, some of which come with plugins.
_UNUSED_LIBRARIES = (
    "libQt6Qml",
    "libQt6Quick",
    "libQt6VirtualKeyboard",
    "libQt6Egl",
    "libQt6OpenGL",
    "Qt6OpenGL",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6VirtualKeyboard",
    "QtOpenGL",
    "QtQml",
    "QtQuick",
    "QtVirtualKeyboard",
    "opengl32sw",
    "d3dcompiler",
    # Qt's GTK theme would bring a GTK that does not fit the one of the desktop it runs on.
    "libatk",
    "libatspi",
    "libcairo",
    "libepoxy",
    "libgdk",
    "libgtk",
    "libharfbuzz",
    "libpango",
)
# What belongs to the system on Linux, as it has to fit its drivers, settings and security fixes
# (compare the list of AppImage: github.com/AppImageCommunity/pkg2appimage, excludelist).
_OF_THE_SYSTEM = re.compile(
    r"lib(asound|atk|atspi|avahi|blkid|bsd|bz2|cairo|cap|com_err|cups|datrie|dbus|drm|epoxy|expat"
    r"|fontconfig|freetype|fribidi|gbm|gcc_s|gcrypt|gdk|gio|GL|EGL|OpenGL|glib|gmodule|gmp|gnutls"
    r"|gobject|gpg-error|graphite2|gssapi|gthread|gtk|harfbuzz|hogweed|ICE|idn2|jpeg|k5crypto"
    r"|keyutils|krb5|lz4|lzma|md|mount|ncurses|nettle|p11-kit|pango|pcre2|pixman|png16|readline"
    r"|selinux|SM|stdc\+\+|systemd|tasn1|thai|tinfo|unistring|uuid|wayland|X11|Xau|Xcomposite"
    r"|Xcursor|Xdamage|Xdmcp|Xext|Xfixes|Xi|Xinerama|Xrandr|Xrender|xcb-glx|xcb|z|zstd)"
    r"[-_\d.]*(w|support|common|client|crypto|x11|xcb|cairo|core|krb5|cursor|egl)?[-_\d.]*\.so"
)
_KEPT = re.compile(r"libxcb-(cursor|icccm|image|keysyms|render-util|util|xkb)\.so")
_UNUSED_PLUGINS = re.compile(
    r"/plugins/("
    r"egldeviceintegrations|generic|networkinformation|qmltooling|tls|xcbglintegrations"
    r"|wayland-graphics-integration-client|wayland-graphics-integration-server"
    r"|platforminputcontexts/\w*virtualkeyboard"
    r"|platformthemes/libqgtk3"
    r"|platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)"
    r"|imageformats/(lib)?q(icns|pdf|tga|tiff|wbmp)"
    r"|wayland-shell-integration/lib(ivi-shell|qt-shell|fullscreen-shell)"
    r")"
)
_UNUSED_FOLDERS = re.compile(r"(^|/)(qml|tests?|setuptools|pip|include|typesystems|glue)/")
_SOURCE = (".ts", ".pyi", ".h", ".c")
_TRANSLATION = re.compile(r"/translations/([a-z]+)_([A-Za-z_]+)\.qm$")


def excluded() -> list[str]:
    """Return the modules that PyInstaller is to leave out."""
    return [*(f"PySide6.Qt{each}" for each in UNUSED_QT), *UNUSED_PYTHON, *UNUSED_SDK]


def needed(destination: str, languages: Iterable[str] = (), platform: str = sys.platform) -> bool:
    """Tell whether a file belongs into the bundle, by its place there.

    `languages` are those of the program: Qt's own words are taken along for these.
    """
    place = "/" + destination.replace("\\", "/")
    name = place.rpartition("/")[2]
    # macOS has a library in a folder of its own, which has to go as a whole to be signed.
    frameworks = (part for part in place.split("/") if part.endswith(".framework"))
    if any(each.startswith(_UNUSED_LIBRARIES) for each in (name, *frameworks)):
        return False
    if _UNUSED_PLUGINS.search(place):
        return False
    if _UNUSED_FOLDERS.search(place) or name.endswith(_SOURCE):
        return False
    if words := _TRANSLATION.search(place):
        return words[1] == "qtbase" and words[2] in set(languages)
    if platform.startswith("linux") and _OF_THE_SYSTEM.match(name):
        return bool(_KEPT.match(name))
    return True


def is_elf(path: Path) -> bool:
    """Tell whether a file is a library or program of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries with libraries in `folder` that carry no debugging symbols.

    Only on Linux: elsewhere symbols are not in the libraries, or they are signed.
    """
    if not sys.platform.startswith("linux") or not shutil.which("strip"):
        return list(entries)
    made: list[Entry] = []
    for destination, source, kind in entries:
        path = Path(source)
        if kind not in {"BINARY", "EXTENSION"} or not path.is_file() or not is_elf(path):
            made.append((destination, source, kind))
            continue
        thinner = folder / destination
        thinner.parent.mkdir(parents=True, exist_ok=True)
        command = ["strip", "--strip-unneeded", "-o", str(thinner), os.path.realpath(path)]
        done = subprocess.run(command, capture_output=True, check=False)
        made.append((destination, str(thinner) if done.returncode == 0 else source, kind))
    return made


def thinned(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries with thinner libraries in the place of some, which are in `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    made = stripped(entries, folder)
    for at, (destination, source, kind) in enumerate(made):
        if Path(destination).name.startswith("libicudata.so") and kind == "BINARY":
            library = icu.thinner(Path(source), folder / "icu")
            made[at] = (destination, str(library), kind)
    return made


def used(module: str) -> bool:
    """Tell whether a module belongs into the bundle."""
    return not _is_in(module, UNUSED_SDK)


def read_at_start(module: str) -> bool:
    """Tell whether each start of the window reads a module."""
    return _is_in(module, _READ_AT_START) and not _is_in(module, _READ_LATER)


def _is_in(module: str, packages: Iterable[str]) -> bool:
    return any(module == each or module.startswith(f"{each}.") for each in packages)


def runs(script: str) -> bool:
    """Tell whether a script belongs into the bundle, be it PyInstaller's or the program's own."""
    return script not in _UNUSED_HOOKS


def languages(folder: Path) -> set[str]:
    """Return the languages that the program speaks beside English, by its translations."""
    return {each.stem.removeprefix("desktop_chat_") for each in folder.glob("*.qm")}
