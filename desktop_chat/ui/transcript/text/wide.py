"""Blocks that may be wider than the column: code and tables. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from desktop_chat.markdown import CodeEnd, CodeHead, CodeLine, FlowBlock, TableRow


class WideKind(Enum):
    """What is wide."""

    CODE = "code"
    TABLE = "table"


class Wide(NamedTuple):
    """A wide block of a message, by its number among those of its kind."""

    kind: WideKind
    number: int


def wide_of(block: FlowBlock) -> Wide | None:
    """Return the wide block that a block is a part of, if it is part of one."""
    match block.content:
        case CodeHead(code) | CodeLine(code) | CodeEnd(code):
            return Wide(WideKind.CODE, code)
        case TableRow(table):
            return Wide(WideKind.TABLE, table)
        case _:
            return None


@dataclass(slots=True, eq=False)
class WideState:
    """How a wide block is shown; all pieces of it share this. Sizes are in pixels.

    `width` is that of the widest piece that has been measured, with its margins, in type whose
    lines are `line` high. The `offset` counts from where one begins to read.
    """

    wraps: bool = False
    offset: int = 0
    width: int = 0
    line: int = 0
    from_right: bool = False

    def at(self, value: int, most: int) -> int:
        """Return how far it is scrolled from the left for an offset, and the other way round."""
        return max(0, most - value) if self.from_right else value

    def wrap(self, wraps: bool) -> None:
        """Wrap long lines from now on, or wrap them no longer."""
        self.wraps = wraps
        self.offset = self.width = 0
