"""Loads Qt without what PySide brings along for those who make type stubs of it."""

from __future__ import annotations

import builtins
import importlib
import linecache
import sys
from types import ModuleType
from typing import Any

_MAKES_STUBS = "shibokensupport/signature/lib/pyi_generator.py"


def load_widgets() -> ModuleType:
    """Import Qt's widgets, which bring its core and pictures; return their module.

    WORKAROUND(PySide6 6.11): its own Python part is in an archive, and is compiled anew at each
    start. A fifth of that is the generator of type stubs, which a program never calls; it becomes
    an empty module.

    Raises:
        ImportError: Qt, or a library that it needs, is missing.
    """
    compiled = builtins.compile

    def compile_what_is_used(source: Any, filename: Any, *args: Any, **named: Any) -> Any:
        return compiled("" if filename == _MAKES_STUBS else source, filename, *args, **named)

    vars(builtins)["compile"] = compile_what_is_used
    try:
        return importlib.import_module("PySide6.QtWidgets")
    finally:
        vars(builtins)["compile"] = compiled
        _read_no_sources()


def _read_no_sources() -> None:
    """Have PySide read no source while modules are imported.

    WORKAROUND(PySide6 6.11): it looks into the source of each module that is imported after it, for
    a switch that nobody here uses: a tenth of the start, and all sources stay in memory.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False
    linecache.clearcache()  # what it has read before
