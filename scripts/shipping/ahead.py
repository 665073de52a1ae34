"""What a bundle has compiled that an installation compiles at each start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop_chat.app.qt_loading import AHEAD
from scripts.shipping.description import ROOT
from scripts.shipping.slim import Entry

# In a Python of its own: it is Qt being loaded for the first time that is compiled, and without
# docstrings and assertions, as the bundle's Python has none.
_COMPILE = """
import marshal, pathlib, sys
from desktop_chat.app.qt_loading import compile_ahead
pathlib.Path(sys.argv[1]).write_bytes(marshal.dumps(compile_ahead()))
"""


def qt_python(folder: Path) -> Entry:
    """Compile PySide's own Python part into `folder`; return it as an entry of PyInstaller's."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / Path(AHEAD).name
    command = [sys.executable, "-OO", "-c", _COMPILE, str(target)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    return AHEAD, str(target), "DATA"
