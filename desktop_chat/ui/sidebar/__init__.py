"""The pane at the left: conversations by day, folders, the archive, and what a search found."""

from desktop_chat.ui.sidebar.sidebar import Sidebar
from desktop_chat.ui.sidebar.source import Contents, ExportKind, ListSource, Showing

__all__ = ["Contents", "ExportKind", "ListSource", "Showing", "Sidebar"]
