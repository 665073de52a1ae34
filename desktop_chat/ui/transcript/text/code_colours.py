"""What is known about the colours of code. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

LineColours = list[tuple[int, int, str]]
"""The coloured ranges of a line, in UTF-16 units, each with the name of a theme colour."""


@dataclass(slots=True, eq=False)
class CodeColours:
    """What is known about the colours of one code block.

    `lines` has one entry per line of the flow that a lexer has reached; `seen` is the number of
    lines when it was started last, and `whole` says that the block was complete then.
    """

    lines: list[LineColours] = field(default_factory=list)
    seen: int = 0
    whole: bool = False
