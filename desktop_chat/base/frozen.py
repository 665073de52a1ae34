"""The environment of a bundled program: what may not reach into it, and what may not leave it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, MutableMapping

# Where Qt would look for plugins and other parts of itself, which it loads into the process
# (FAULTS.md S44). A bundle has its own. PyInstaller's start ignores PYTHONPATH and its like.
_PLANTED = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_GENERIC_PLUGINS",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
    "SBK_EMBED",  # has PySide write its own Python part into the bundle, and load it from there
)
# PyInstaller's start sets these so that the bundle finds its libraries, and keeps what was there.
# A browser or a command that is started from here must not load its libraries from the bundle.
_SEARCHED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_KEPT = "_ORIG"


def keep_to_itself(environ: MutableMapping[str, str]) -> None:
    """Take out what would load foreign code, and give back what belongs to other programs."""
    for name in _PLANTED:
        environ.pop(name, None)
    for name in _SEARCHED:
        before = environ.pop(name + _KEPT, None)
        if before is not None:
            environ[name] = before
        else:
            environ.pop(name, None)


@contextlib.contextmanager
def libraries_hidden() -> Iterator[None]:
    """Keep the bundle's libraries from a program that is begun meanwhile.

    On Windows, PyInstaller's start has the system look into the bundle's folder, and whoever is
    begun inherits that (its manual, "Launching External Programs from the Frozen Application").
    """
    folder = getattr(sys, "_MEIPASS", "")
    if sys.platform != "win32" or not folder:
        yield
        return
    import ctypes

    kernel = ctypes.windll.kernel32
    kernel.SetDllDirectoryW(None)
    try:
        yield
    finally:
        kernel.SetDllDirectoryW(folder)


def for_a_fresh_start(environ: MutableMapping[str, str]) -> None:
    """Have the same bundle begin anew with `environ`, and not as a worker of this process."""
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
