"""The spaces of a transcript, which grow with its text."""

from __future__ import annotations

from typing import NamedTuple

from desktop_chat.ui.kit.paint import RING
from desktop_chat.ui.theme import Theme

_INDENT, _QUOTE_INDENT = 24, 18
_MOST_INDENT = 2
"""As many times as that they become in large text: what is nested needs room for its words."""
CODE_HEAD = 40
"""The least height of the head of a code block."""


class Gaps(NamedTuple):
    """Spaces between paragraphs and around messages, in pixels, by the density of the theme."""

    tight: int
    normal: int
    section: int
    below_header: int
    bar: int
    """The bar of actions below a message, with the space above it."""
    below_reply: int
    below_message: int
    status: int
    code_head: int
    """The head of a code block, with room for its buttons."""
    indent: int
    """How far the text of a list is from that around it; markers grow with the text."""
    quote_indent: int

    @classmethod
    def of(cls, theme: Theme) -> Gaps:
        """Return those of a theme."""
        space, bar = theme.space, theme.tall(28) + 2 * RING
        return cls(
            tight=space[1],
            normal=space[3],
            section=space[5],
            below_header=space[1] + 2,
            bar=bar + 4,
            below_reply=space[3] + 2,
            below_message=bar + 2,
            status=bar + 2,
            code_head=max(CODE_HEAD, bar + 6),
            indent=min(theme.px(_INDENT), _MOST_INDENT * _INDENT),
            quote_indent=min(theme.px(_QUOTE_INDENT), _MOST_INDENT * _QUOTE_INDENT),
        )
