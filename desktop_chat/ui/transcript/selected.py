"""The text of a selection within one document."""

from __future__ import annotations

from desktop_chat.markdown import CodeEnd, CodeHead, FlowBlock, RuleLine, TableRow
from desktop_chat.ui.transcript.copying import block_text, join_blocks
from desktop_chat.ui.transcript.writer import PaneWriter


def selected_text(writer: PaneWriter, start: int, end: int) -> str:
    """Return what lies between two positions: whole blocks from their source, others as shown."""
    if start >= end or not writer.blocks:
        return ""
    parts: list[tuple[FlowBlock, str | None]] = []
    for place in range(writer.block_at(start), writer.block_at(end) + 1):
        first, last = writer.range_of(place)
        block = writer.blocks[place]
        if start <= first and last <= end:
            parts.append((block, block_text(block)))
        else:
            parts.append((block, _shown(writer, block, max(first, start), min(last, end))))
    return join_blocks(parts)


def _shown(writer: PaneWriter, block: FlowBlock, start: int, end: int) -> str | None:
    if start >= end or isinstance(block.content, CodeHead | CodeEnd | RuleLine):
        return None
    text = writer.insets.text(start, end)
    between = "\t" if isinstance(block.content, TableRow) else "\n"
    return (
        text.replace("\u2029", between)
        .replace("\u2028", "\n")
        .replace("\u2002", " ")
        .replace("\u2003", " ")
    )
