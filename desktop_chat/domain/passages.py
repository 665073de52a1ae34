"""A passage of a message in plain words: without the marks of Markdown, which nobody reads."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARK = re.compile(
    r"""
      !?\[(?=[^\[\]]*\]\([^()\s]*\))      # the beginning of a link
    | (?<=[^\[\]])\]\([^()\s]*\)          # its end, with the address
    | (?<![^\s>])\#{1,6}\s+(?=\S)         # a heading
    | `+
    | (?<![\\*])\*{1,3}(?=[^\s*])
    | (?<=[^\s*])\*{1,3}(?!\*)
    | ~~(?=\S) | (?<=\S)~~
    | (?<!\w)_{1,3}(?=\w) | (?<=\w)_{1,3}(?!\w)
    """,
    re.VERBOSE,
)

Marks = Sequence[tuple[int, int]]


def plain_passage(passage: str, marks: Marks) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a passage without marks of Markdown, and where in it `marks` are then.

    It is a piece of a text, so that marks may lack their partner; what has a space on both sides
    stays, as it does between numbers.
    """
    kept: list[str] = []
    gone: list[tuple[int, int]] = []
    at = 0
    for found in _MARK.finditer(passage):
        start, end = found.span()
        kept.append(passage[at:start])
        gone.append((end, end - start))
        at = end
    kept.append(passage[at:])

    def moved(place: int) -> int:
        before = (length - max(0, end - place) for end, length in gone if end - length < place)
        return place - sum(before)

    spans = ((moved(start), moved(end)) for start, end in marks)
    return "".join(kept), tuple((start, end) for start, end in spans if start < end)
