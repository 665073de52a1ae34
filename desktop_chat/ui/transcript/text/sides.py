"""From which side a block of a reply is read: lists and quotations of it begin there."""

from __future__ import annotations

import unicodedata

from desktop_chat.markdown import FlowBlock, Prose, Run, Title


def is_from_right(block: FlowBlock) -> bool:
    """Return whether the first letter with a direction is of a script from the right.

    So Qt finds the direction of a paragraph; code, tables and formulas are read from the left.
    """
    if not isinstance(block.content, Prose | Title):
        return False
    for run in block.content.runs:
        if not isinstance(run, Run):
            continue
        if run.text.isascii():
            if any(map(str.isalpha, run.text)):
                return False
            continue
        for letter in run.text:
            kind = unicodedata.bidirectional(letter)
            if kind in {"L", "R", "AL"}:
                return kind != "L"
    return False
