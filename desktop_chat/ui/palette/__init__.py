"""The command palette: whatever can be named is found by a few letters, and done."""

from desktop_chat.ui.palette.entries import Entry, Kind, Offered
from desktop_chat.ui.palette.palette import Palette

__all__ = ["Entry", "Kind", "Offered", "Palette"]
