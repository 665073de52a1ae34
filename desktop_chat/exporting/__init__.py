"""A conversation as a file: Markdown to read, JSON to keep, and what either may be called."""

from __future__ import annotations

from desktop_chat.exporting.as_json import ExportUnreadable, parse_export, to_json
from desktop_chat.exporting.as_markdown import to_markdown
from desktop_chat.exporting.files import file_name, unused
from desktop_chat.exporting.value import Exported

__all__ = [
    "ExportUnreadable",
    "Exported",
    "file_name",
    "parse_export",
    "to_json",
    "to_markdown",
    "unused",
]
