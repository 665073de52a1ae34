"""Where to cut a text that has filled the window without a place where nothing above can change.

The place depends on the window's content alone, never on how much of the text had come.
"""

from __future__ import annotations

import re
from typing import Final

from desktop_chat.markdown.parser import Reading
from desktop_chat.markdown.scanner import INLINE_TAGS
from desktop_chat.markdown.structure import (
    Chain,
    Cut,
    Node,
    cut_between,
    ends_table_head,
    goes_on,
    last_blocks,
    leaf_context,
    line_prefix,
    text_context,
)

# What follows a letter can begin no list, heading or fence.
_WORD_START: Final = re.compile(rb"(?<=[^\s>][ \t])(?=[A-Za-z\x80-\xff])")
_LETTER: Final = re.compile(rb"[A-Za-z\xc0-\xff]")
_STARTS: Final = frozenset("+" + tag for tag in INLINE_TAGS)
_ENDS: Final = frozenset("-" + tag for tag in INLINE_TAGS)


def force_cut(reading: Reading, floor: int) -> Cut:
    """Find a place beyond `floor`, at worst the end."""
    source = reading.source
    chain = last_blocks(source, reading.tokens)
    cut = cut_between(source, chain, floor)
    if cut is None or ends_table_head(source, cut.position):
        cut = _cut_leaf(reading, chain, floor)
    if cut is not None:
        return cut
    position = source.rfind(b"\n", floor) + 1
    if position > floor:
        return Cut(position, b"")
    return Cut(_last_character(source, floor), b"", mid_line=True)


def _cut_leaf(reading: Reading, chain: Chain, floor: int) -> Cut | None:
    source, leaf = reading.source, chain.leaf
    if leaf.tag in ("Paragraph", "Heading") and leaf.end >= len(source.rstrip(b" \t")):
        context = text_context(source, chain)
        if context is None:
            return None
        lead = line_prefix(source, leaf.start)
        if leaf.tag == "Heading":
            lead += b"#" * int(leaf.data["level"][1]) + b" "
        return Cut(_word_start(reading, leaf, floor), context, lead, mid_line=True)
    position = _last_character(source, floor)
    if not goes_on(source, leaf):
        return None
    context = leaf_context(source, chain, source.rfind(b"\n", 0, position) + 1)
    if context is None:
        return None
    return Cut(position, context, line_prefix(source, leaf.start), inside=True, mid_line=True)


def _word_start(reading: Reading, leaf: Node, floor: int) -> int:
    """Prefer the last word in the second half that stands outside emphasis, links and code."""
    masked = reading.masked
    earliest = max(leaf.start, floor) + (len(masked) - floor) // 2
    best = depth = 0
    for token in reading.tokens:
        if token.name in _STARTS:
            depth += 1
        elif token.name in _ENDS:
            depth -= 1
        elif token.name == "Text" and depth == 0 and token.end > earliest:
            start = max(token.start, earliest)
            best = _last_word_start(masked, start, token.end) or best
    return best or _last_word_start(masked, earliest, len(masked)) or _last_character(masked, floor)


def _last_character(source: bytes, floor: int) -> int:
    """Return the start of the last letter of the second half, or else of the last character.

    Some of the line is then left below, and it is no mark that would begin another block there.
    """
    letters = _LETTER.finditer(source, floor + 1 + (len(source) - floor) // 2)
    last = max((match.start() for match in letters), default=0)
    if last == 0:
        last = len(source.rstrip()) - 1
        while last > floor and source[last] & 0xC0 == 0x80:
            last -= 1
    return last if last > floor else len(source)


def _last_word_start(text: bytes, start: int, end: int) -> int | None:
    last: int | None = None
    for match in _WORD_START.finditer(text, start, end):
        last = match.start()
    return last
