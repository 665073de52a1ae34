"""What may be loaded when the window is painted first; anything else comes after it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat.app.qt_loading import AHEAD
from scripts.shipping.description import ROOT

ALLOWED = {"desktop_chat", "PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
"""Packages beside the standard library; neither the loop of asyncio nor a parser is among them."""

LATE_OF_PYTHON = {"asyncio", "socket", "ssl", "sqlite3", "subprocess", "logging.handlers", "pickle"}
LATE_OF_PYTHON |= {"http", "multiprocessing", "unittest", "xml", "email", "concurrent", "queue"}
"""Parts of the standard library that cost much, and that nothing needs so early."""

LATE_OF_QT = {"Qt", "QStyle", "QFontDatabase", "QKeySequence", "QTextCursor", "QEasingCurve"}
LATE_OF_QT |= {"QWizard"}
"""Of PySide's classes, those whose first use makes many enums; `Qt` alone takes 30 ms.

The wizard stands for all 68 widgets, which PySide makes when Qt returns a plain `QWidget`: 35 ms.
"""

MOST_MODULES = 45
"""Of ours."""

_LOOK = """
import json, sys
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
before = set(sys.modules)
import desktop_chat.app.start
from desktop_chat.app import first_window

class Painted(Exception):
    pass

def steps_at_the_first_paint(*_):
    said = [sorted(set(sys.modules) - before), sorted(sys.stdlib_module_names)]
    for module in (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets):
        said.append(sorted(vars(module)))
    print(json.dumps(said))
    raise Painted

desktop_chat.app.start._steps = lambda *_: map(steps_at_the_first_paint, "1")
from desktop_chat.__main__ import main
try:
    main(["--demo", "--data-dir", sys.argv[1]])
except Painted:
    pass
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    loaded, standard, *of_qt = map(set, json.loads(done.stdout))
    tops = {name.partition(".")[0] for name in loaded}
    assert {name for name in tops - standard if not name.startswith("_")} - ALLOWED == set()
    assert loaded & LATE_OF_PYTHON == set()
    assert set().union(*of_qt) & LATE_OF_QT == set()
    ours = sorted(name for name in loaded if name.startswith("desktop_chat"))
    assert len(ours) <= MOST_MODULES, ours


LATE = {"ssl", "_hashlib", "openai", "httpx2", "pydantic", "pyromark", "pygments", "html.entities"}
LATE |= {"PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus", "ctypes", "keyring"}
LATE |= {"desktop_chat.ui.transcript.view", "desktop_chat.markdown", "desktop_chat.demo.engine"}
LATE |= {"desktop_chat.exporting", "desktop_chat.generation.importing", "desktop_chat.ui.takeout"}
LATE |= {"desktop_chat.providers.stream", "desktop_chat.providers.models"}
LATE |= {"desktop_chat.providers.doctor"}
LATE |= {"desktop_chat.ui.doctor", "desktop_chat.ui.inspector", "desktop_chat.ui.parameters"}
LATE |= {"desktop_chat.ui.connections.editor", "desktop_chat.ui.presets.page"}
LATE |= {"desktop_chat.ui.palette.palette", "desktop_chat.ui.model_picker.popup"}
LATE |= {"desktop_chat.ui.shortcut_editor.page", "desktop_chat.ui.shortcut_sheet"}
LATE |= {"logging.handlers", "pickle", "PySide6.QtWidgets.QStyle"}
LATE |= {"desktop_chat.ui.sidebar.hits"}
LATE |= {"desktop_chat.ui.about", "desktop_chat.ui.help", "desktop_chat.ui.settings_window"}
"""What an empty window that nobody has used yet has no use for: 18 MiB, all in all."""

_IDLE = """
import json, os, sys
from desktop_chat.base import memory

def settled():
    import PySide6.QtWidgets as widgets
    of_qt = [f"{widgets.__name__}.{name}" for name in vars(widgets)]
    print(json.dumps(sorted(sys.modules) + of_qt), flush=True)
    os._exit(0)

memory.settle = settled
from desktop_chat.__main__ import main
main(["--demo", "--data-dir", sys.argv[1]])
"""


def test_an_empty_window_that_nobody_uses_has_loaded_no_more_than_it_shows(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IDLE, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    assert set(json.loads(done.stdout)) & LATE == set()


_LOADED = """
import builtins, json, sys
compiled = builtins.compile
from desktop_chat.app.qt_loading import load_widgets
widgets = load_widgets()
generator = sys.modules["shibokensupport.signature.lib.pyi_generator"]
widgets.QApplication([])
try:
    widgets.QWidget().resize("wide")
except TypeError as error:
    said = str(error)
print(json.dumps({
    "generator": [name for name in vars(generator) if not name.startswith("__")],
    "is_restored": builtins.compile is compiled,
    "said": said,
}))
"""


def test_qt_is_loaded_without_its_generator_of_stubs_and_still_knows_its_signatures() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    found = json.loads(done.stdout)
    assert found["generator"] == []
    assert found["is_restored"]
    assert "QWidget.resize(w: int, h: int, /)" in found["said"]


_AS_A_BUNDLE = """
import builtins, json, marshal, pathlib, sys
from desktop_chat.app.qt_loading import AHEAD, compile_ahead, load_widgets
if sys.argv[2] == "build":
    pathlib.Path(sys.argv[1], AHEAD).write_bytes(marshal.dumps(compile_ahead()))
    sys.exit()
if sys.argv[2] == "other":  # as if it had been compiled from another PySide
    file = pathlib.Path(sys.argv[1], AHEAD)
    known = marshal.loads(file.read_bytes())
    file.write_bytes(marshal.dumps({(name, of + 1): code for (name, of), code in known.items()}))
sys._MEIPASS = sys.argv[1]
compiled = builtins.compile
names = []
def compile(source, filename, *args, **named):
    if source and str(filename).startswith("shibokensupport/"):
        names.append(filename)
    return compiled(source, filename, *args, **named)
builtins.compile = compile
widgets = load_widgets()
widgets.QApplication([])
try:
    widgets.QWidget().resize("wide")
except TypeError as error:
    said = str(error)
print(json.dumps({"compiled": names, "said": said}))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what a build compiles."""
    folder = tmp_path_factory.mktemp("bundle")
    (folder / AHEAD).parent.mkdir(parents=True)
    as_a_bundle(folder, "build")
    return folder


def as_a_bundle(folder: Path, what: str) -> str:
    """Run that in a Python of its own; return what it prints."""
    return subprocess.run(
        [sys.executable, "-c", _AS_A_BUNDLE, str(folder), what],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    ).stdout


def test_a_bundle_compiles_nothing_of_qts_python_part(bundle: Path) -> None:
    found = json.loads(as_a_bundle(bundle, "start"))
    assert found["compiled"] == []
    assert "QWidget.resize(w: int, h: int, /)" in found["said"]


def test_a_qt_that_was_put_into_a_bundle_brings_its_own_python_part(
    bundle: Path, tmp_path: Path
) -> None:
    shutil.copytree(bundle, tmp_path, dirs_exist_ok=True)
    found = json.loads(as_a_bundle(tmp_path, "other"))
    assert "shibokensupport/signature/parser.py" in found["compiled"]
    assert "QWidget.resize(w: int, h: int, /)" in found["said"]
