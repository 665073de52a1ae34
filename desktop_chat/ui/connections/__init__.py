"""Choosing, adding and changing connections."""

from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPage

__all__ = ["ConnectionEditor", "ConnectionsDesk", "ConnectionsPage"]
