"""A desktop's portal that says what a test wants it to say."""

from __future__ import annotations

import socket
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.portal.Desktop"
_ADDRESS = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name=_NAME,
    interface="org.freedesktop.portal.Settings",
)

Value = tuple[str, object]
"""A D-Bus signature, and what is of it."""


class Portal:
    """Serves settings, by their namespaces and keys."""

    def __init__(self, address: str, settings: dict[tuple[str, str], Value]) -> None:
        self._settings = settings
        self._connection: DBusConnection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(_NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def change(self, space: str, key: str, value: Value) -> None:
        """Change a setting, and tell everybody."""
        self._settings[space, key] = value
        self._connection.send(new_signal(_ADDRESS, "SettingChanged", "ssv", (space, key, value)))

    def close(self) -> None:
        # A read that waits in the thread ends with this.
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))
            except (OSError, EOFError, ValueError):
                return

    def _answer(self, message: Message) -> Message:
        if message.header.fields[HeaderFields.member] != "ReadAll":
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        found: dict[str, dict[str, Value]] = {}
        for (space, key), value in self._settings.items():
            if space in message.body[0]:
                found.setdefault(space, {})[key] = value
        return new_method_return(message, "a{sa{sv}}", (found,))
