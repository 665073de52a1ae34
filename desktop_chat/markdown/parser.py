"""Source text → tokens with maths masked → block model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_chat.markdown import maths, spaceless
from desktop_chat.markdown.builder import build, tokens_above
from desktop_chat.markdown.maths import OpenMaths, Span
from desktop_chat.markdown.model import Block
from desktop_chat.markdown.scanner import Scanner, Token

_ATTEMPTS: Final = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as the parser saw it; offsets are bytes of `source`, and `masked` is as long."""

    source: bytes
    masked: bytes
    tokens: Sequence[Token]
    maths: tuple[Span, ...] = ()
    open_display: OpenMaths | None = None
    open_inline: OpenMaths | None = None


def read(source: bytes, scanner: Scanner) -> Reading:
    """Scan a source, once if it holds no maths."""
    tokens = scanner.tokens(source)
    if not maths.may_hold_maths(source):
        return Reading(source, source, _emphasised(source, tokens, scanner))
    barriers = [
        (source.rfind(b"\n", 0, token.start) + 1, token.end)
        for token in tokens
        if token.name in ("+CodeBlock", "+HtmlBlock")
    ]
    display, open_display = maths.display_blocks(source, barriers)
    masked = maths.mask(source, display)
    if display:
        tokens = scanner.tokens(masked)
    inline = maths.inline_spans(masked, tokens, display)
    open_inline = maths.open_inline(masked, tokens, display)
    spans = sorted([*display, *inline])
    for attempt in range(_ATTEMPTS):
        masked = maths.mask(source, spans)
        if attempt or inline:
            tokens = scanner.tokens(masked)
        # What landed in a link's address or an attribute is no maths; without it the rest may read
        # differently.
        kept = maths.masked_in_text(spans, tokens)
        if len(kept) == len(spans):
            break
        spans = kept if attempt < _ATTEMPTS - 2 else []
    tokens = _emphasised(masked, tokens, scanner)
    return Reading(source, masked, tokens, tuple(spans), open_display, open_inline)


def _emphasised(source: bytes, tokens: list[Token], scanner: Scanner) -> list[Token]:
    """Scan again where emphasis stands in a text without spaces."""
    masked = spaceless.mask_neighbours(source, tokens)
    if masked is source:
        return tokens
    return spaceless.with_real_text(masked, source, scanner.tokens(masked))


def parse(text: str, scanner: Scanner | None = None) -> tuple[Block, ...]:
    """Parse a text into blocks; it must have no lone surrogates (`Intake` sees to that)."""
    scanner = scanner or Scanner()
    return build_blocks(read(text.encode(), scanner), scanner)


def build_blocks(
    reading: Reading, scanner: Scanner, *, above: int | None = None
) -> tuple[Block, ...]:
    """Build the blocks of a reading, or of what stands `above` a place where it may be cut."""
    tokens = reading.tokens
    if above is not None:
        tokens = tokens_above(reading.source, tokens, above)
    return build(reading.source, tokens, reading.maths, scanner)
