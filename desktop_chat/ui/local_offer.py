"""Offers in an empty conversation what was found on this computer: seen, said, one press away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_chat.domain.text import one_line
from desktop_chat.generation.connections import Connections, Entry, EntryKind
from desktop_chat.ui import strings
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk


class LocalOffer(QObject):
    """Shows model servers that answer and that the conversation does not use."""

    def __init__(self, bridge: Bridge, connections: Connections, desk: ConnectionsDesk) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._connections = connections
        empty = bridge.window.empty_state
        empty.offer_taken.connect(desk.choose)
        empty.look_requested.connect(desk.look)
        desk.looking.connect(empty.set_looking)
        desk.listed.connect(self._show)
        bridge.window.picker.connection_shown.connect(self._show)

    def _show(self) -> None:
        session = self._bridge.session
        used = session.state.connection.place if session is not None else ""
        found = [
            each
            for each in self._connections.entries()
            if each.kind is EntryKind.LOCAL and each.connection.place != used
        ]
        self._bridge.window.empty_state.set_offers([(each.id, _said(each)) for each in found])


def _said(entry: Entry) -> str:
    connection = entry.connection
    address = connection.address
    place = address.place if address is not None else connection.place
    if not connection.model:
        return strings.FOUND_OFFER.format(name=connection.name, place=place)
    model = one_line(connection.model, 60)
    return strings.FOUND_OFFER_MODEL.format(name=connection.name, place=place, model=model)
