"""Loads Qt without what PySide brings along for those who make type stubs of it."""

from __future__ import annotations

import builtins
import importlib
import linecache
import marshal
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, TypeAlias

_MAKES_STUBS = "shibokensupport/signature/lib/pyi_generator.py"

AHEAD = "desktop_chat/resources/qt_python.code"
"""Where a bundle has PySide's own Python part, compiled when the bundle was built."""

Compiled: TypeAlias = Mapping[tuple[str, int], CodeType]
"""Code by the name of its file, and by a checksum of the source that it was made of."""


def load_widgets() -> ModuleType:
    """Import Qt's widgets, which bring its core and pictures; return their module.

    WORKAROUND(PySide6 6.11): its own Python part is in an archive, and is compiled anew at each
    start. A fifth of that is the generator of type stubs, which a program never calls; it becomes
    an empty module. A bundle has the rest compiled.

    Raises:
        ImportError: Qt, or a library that it needs, is missing.
    """
    compiled = builtins.compile
    ahead = _compiled_ahead()

    def compile_what_is_used(source: Any, filename: Any, *args: Any, **named: Any) -> Any:
        if filename == _MAKES_STUBS:
            source = ""
        elif ahead and isinstance(source, bytes):
            # Who puts another PySide into the bundle gets that one's.
            code = ahead.get((filename, zlib.crc32(source)))
            if code is not None:
                return code
        return compiled(source, filename, *args, **named)

    vars(builtins)["compile"] = compile_what_is_used
    try:
        return importlib.import_module("PySide6.QtWidgets")
    finally:
        vars(builtins)["compile"] = compiled
        _read_no_sources()


def compile_ahead() -> Compiled:
    """Load Qt, and return the code that was compiled on the way, for a bundle to bring along."""
    compiled = builtins.compile
    made: dict[tuple[str, int], CodeType] = {}

    def compile_and_note(source: Any, filename: Any, *args: Any, **named: Any) -> Any:
        code = compiled(source, filename, *args, **named)
        if isinstance(source, bytes) and isinstance(code, CodeType):
            made[filename, zlib.crc32(source)] = code
        return code

    vars(builtins)["compile"] = compile_and_note
    try:
        load_widgets()
    finally:
        vars(builtins)["compile"] = compiled
    return made


def _compiled_ahead() -> Compiled:
    """Return what a bundle brings compiled; nothing where it is not a bundle."""
    bundle = getattr(sys, "_MEIPASS", "")
    if not bundle:
        return {}
    try:
        found: Compiled = marshal.loads((Path(bundle) / AHEAD).read_bytes())
    except OSError:
        return {}
    return found


def _read_no_sources() -> None:
    """Have PySide read no source while modules are imported.

    WORKAROUND(PySide6 6.11): it looks into the source of each module that is imported after it, for
    a switch that nobody here uses: a tenth of the start, and all sources stay in memory.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False
    linecache.clearcache()  # what it has read before
