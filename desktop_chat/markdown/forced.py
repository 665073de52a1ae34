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
    goes_on,
    last_blocks,
    leaf_context,
    line_prefix,
    text_context,
)

# What follows a letter can begin no list, heading or fence.
_WORD_START: Final = re.compile(rb"(?<=[^\s>][ \t])(?=[A-Za-z\x80-\xff])")
_STARTS: Final = frozenset("+" + tag for tag in INLINE_TAGS)
_ENDS: Final = frozenset("-" + tag for tag in INLINE_TAGS)


def force_cut(reading: Reading, floor: int) -> Cut:
    """Find a place beyond `floor`, at worst the end."""
    source = reading.source
    chain = last_blocks(source, reading.tokens)
    cut = cut_between(source, chain, floor) or _cut_leaf(reading, chain, floor)
    if cut is not None:
        return cut
    position = source.rfind(b"\n", floor) + 1
    if position > floor:
        return Cut(position, b"")
    return Cut(len(source), b"", mid_line=True)


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
    if goes_on(source, leaf) and (context := leaf_context(source, chain)) is not None:
        lead = line_prefix(source, leaf.start)
        return Cut(len(source), context, lead, inside=True, mid_line=True)
    return None


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
    return best or _last_word_start(masked, earliest, len(masked)) or len(masked)


def _last_word_start(text: bytes, start: int, end: int) -> int | None:
    last: int | None = None
    for match in _WORD_START.finditer(text, start, end):
        last = match.start()
    return last
