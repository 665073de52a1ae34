"""A page of the guide in a language that is read from the right, as the view can show it.

The view finds the direction of each paragraph by its first letters, and lays the columns of a
table from the left: so marks are set here, and columns turned.
"""

from __future__ import annotations

import re
from typing import Final

_MARK: Final = "\u200f"
_TURNED: Final = 3
"""Tables of more columns are wider than the page: those begin at the left, as code does."""

_LEFT, _END = "\u2066", "\u2069\u2009"
"""Around code; the room that the view leaves beside it lies at its right alone."""

_CODE: Final = re.compile(r"`[^`\n]+`")
_START: Final = re.compile(r"^(#+ |- |\d+\. |(?=[^\s#|!-]))", re.MULTILINE)
_ROW: Final = re.compile(r"^\|(.+)\|$", re.MULTILINE)


def from_the_right(text: str) -> str:
    """Return a page whose paragraphs, lists and tables begin at the right."""
    text = _START.sub(rf"\1{_MARK}", text)
    # Outside of the code, so that it can be copied without them.
    text = _CODE.sub(lambda found: f"{_LEFT}{found[0]}{_END}", text)
    return _ROW.sub(_turned, text)


def _turned(row: re.Match[str]) -> str:
    cells = row[1].split("|")
    if len(cells) <= _TURNED:
        cells.reverse()
    if set(row[1]) - {"|", "-"}:
        cells = [f" {_MARK}{cell.strip()} " if cell.strip() else " " for cell in cells]
    return f"|{'|'.join(cells)}|"
