"""What may be loaded when the window is painted first; anything else comes after it."""

from __future__ import annotations

import json
import subprocess
import sys

from scripts.shipping.description import ROOT

ALLOWED = {"desktop_chat", "pyromark", "qasync"}
ALLOWED |= {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "typing_extensions"}
"""Packages beside the standard library."""

LATE_OF_PYTHON = {"sqlite3", "http", "multiprocessing", "unittest", "xml", "zipfile", "email"}
"""Parts of the standard library that cost much, and that nothing needs so early."""

_LOOK = """
import json, sys
before = set(sys.modules)
import PySide6.QtWidgets
qt = set(sys.modules)
import desktop_chat.__main__, desktop_chat.app.start
import desktop_chat.app.life, desktop_chat.app.windows, desktop_chat.app.preferences
import desktop_chat.ui.errors, desktop_chat.ui.icons, desktop_chat.ui.loop
own = set(sys.modules) - qt
tops = {name.partition(".")[0] for name in set(sys.modules) - before}
print(json.dumps([sorted(tops), sorted(own), sorted(sys.stdlib_module_names)]))
"""


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )
    tops, own, standard = map(set, json.loads(done.stdout))
    assert {name for name in tops - standard if not name.startswith("_")} - ALLOWED == set()
    late = {name.partition(".")[0] for name in own} & LATE_OF_PYTHON
    assert late <= {"sqlite3"}, f"loaded by the program itself: {late}"
