"""Which colours of the theme the window's code writes with, draws signs with, and fills with.

Read from the code itself, so that a colour that is put to a new use is tested without being listed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeGuard

from PySide6.QtGui import QColor

import desktop_chat.ui
from desktop_chat.ui.theme import Colours

_TOKENS = frozenset(Colours._fields)
_PEN_CALLS = {"setPen", "setForeground", "_draw", "_code_char", "set_colour"}
_ICON_CALLS = {"paint_icon"}
_SHEET_INK = re.compile(r"(?<!-)\bcolor: \{c\.(\w+)\}")
_SHEET_GROUND = re.compile(r"background: \{c\.(\w+)\}")


@dataclass(slots=True)
class Uses:
    """Names of colours by what they are used for."""

    inks: set[str] = field(default_factory=set)
    signs: set[str] = field(default_factory=set)
    grounds: set[str] = field(default_factory=set)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def uses() -> Uses:
    """Return how the modules of `desktop_chat.ui` use the colours."""
    found = Uses()
    for file in sorted(Path(desktop_chat.ui.__path__[0]).rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        found.inks.update(_SHEET_INK.findall(source))
        found.grounds.update(_SHEET_GROUND.findall(source))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call):
                _read(node, found)
            elif isinstance(node, ast.Assign):
                _read_assigned(node, found)
    return found


def _read_assigned(node: ast.Assign, found: Uses) -> None:
    names = {each.id for target in node.targets for each in ast.walk(target) if _is_name(each)}
    if "ink" in names:
        found.inks.update(_tokens(node.value))
    elif names & {"fill", "ground"}:
        found.grounds.update(_tokens(node.value))


def _is_name(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name)


def _read(call: ast.Call, found: Uses) -> None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    name = call.func.id if isinstance(call.func, ast.Name) else name
    if name in _PEN_CALLS:
        # A pen of its own draws lines; letters take a colour.
        found.inks.update(*(_tokens(each) for each in call.args if not _is_pen(each)))
    elif name in _ICON_CALLS:
        found.signs.update(*(_tokens(each) for each in call.args[2:3]))
    elif name == "fillRect":
        found.grounds.update(_tokens(call.args[-1]))
    for keyword in call.keywords:
        if keyword.arg == "fill":
            found.grounds.update(_tokens(keyword.value))
        elif keyword.arg in {"ink", "colour"} and name in {"Label", "Button", "Badge", "super"}:
            found.inks.update(_tokens(keyword.value))


def _is_pen(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QPen"


def _tokens(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and each.value in _TOKENS:
            yield str(each.value)
        elif isinstance(each, ast.Attribute) and each.attr in _TOKENS:
            yield each.attr
