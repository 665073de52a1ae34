"""Markdown without Qt: source text → block model → flat flow, whole or while it is being written."""

from __future__ import annotations

from desktop_chat.markdown.flow import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    Content,
    FlowBlock,
    Gap,
    HtmlLine,
    MathLines,
    Prose,
    RuleLine,
    TableRow,
    Title,
    code_text,
    common_prefix,
)
from desktop_chat.markdown.model import (
    PENDING,
    AlertKind,
    Alignment,
    ImageRun,
    Inline,
    Inlines,
    InlineStyle,
    Run,
    RunKind,
)
from desktop_chat.markdown.streaming import MarkdownStream, Update, flow_of

__all__ = [
    "PENDING",
    "AlertHead",
    "AlertKind",
    "Alignment",
    "CodeEnd",
    "CodeHead",
    "CodeLine",
    "Content",
    "FlowBlock",
    "Gap",
    "HtmlLine",
    "ImageRun",
    "Inline",
    "InlineStyle",
    "Inlines",
    "MarkdownStream",
    "MathLines",
    "Prose",
    "RuleLine",
    "Run",
    "RunKind",
    "TableRow",
    "Title",
    "Update",
    "code_text",
    "common_prefix",
    "flow_of",
]
