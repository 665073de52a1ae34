"""From which side the paragraphs of a document are laid out and read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLine

from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Inlines,
    Prose,
    Run,
)
from desktop_chat.markdown.sides import is_read_from_right

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_LEFT_IN_RIGHT, _RIGHT_IN_LEFT = "\u2066", "\u2067"


def has_mark(block: FlowBlock) -> bool:
    """Return whether an item begins with a block."""
    return bool(block.marker) or block.task is not None


def direction_of(block: FlowBlock) -> Qt.LayoutDirection:
    """Return the direction of a paragraph; the mark of an item stands where its list begins."""
    if isinstance(block.content, CodeHead | CodeLine | CodeEnd):
        return LEFT
    if isinstance(block.content, AlertHead):
        # Its word is in the language of the window.
        return RIGHT if block.from_right else LEFT
    if block.text_from_right is None:
        return RIGHT if block.from_right and has_mark(block) else AUTO
    return RIGHT if (block.from_right if has_mark(block) else block.text_from_right) else LEFT


def direction_of_cell(runs: Inlines) -> Qt.LayoutDirection:
    """Return the direction of a cell of a table that runs from the right."""
    return RIGHT if is_read_from_right(runs) else LEFT


def isolate_of(block: FlowBlock) -> str:
    """Return the invisible character behind the mark of an item that is read the other way."""
    if not has_mark(block) or block.text_from_right in {None, block.from_right}:
        return ""
    return _RIGHT_IN_LEFT if block.text_from_right else _LEFT_IN_RIGHT


def letter_behind_mark(block: FlowBlock) -> str:
    """Return a letter of the script in whose font Qt sets also the mark of an item; "" for Latin.

    What belongs to no script is set as what follows it.
    """
    runs = block.content.runs if isinstance(block.content, Prose) else ()
    for run in runs:
        text = run.text if isinstance(run, Run) else ""
        if (first := next(filter(str.isalpha, text), "")) != "":
            return (
                "\u05d0" if "\u0590" <= first < "\u0600" else "\u0627" if _is_arabic(first) else ""
            )
    return ""


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter < "\u0700" or "\ufb50" <= letter < "\ufeff"


def x_of(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Return the x of a character's edge; PySide6 gives it together with the position."""
    found: Any = line.cursorToX(position, edge)
    return float(found[0] if isinstance(found, tuple) else found)
