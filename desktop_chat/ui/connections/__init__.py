"""Choosing, adding and changing connections."""

from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPage, ConnectionsPlace
from desktop_chat.ui.connections.words import TITLE as CONNECTIONS_TITLE

__all__ = [
    "CONNECTIONS_TITLE",
    "ConnectionEditor",
    "ConnectionsDesk",
    "ConnectionsPage",
    "ConnectionsPlace",
]
