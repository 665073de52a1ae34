"""A session bus of one's own, and a service on it that shows notifications to nobody."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)


@contextmanager
def session_bus() -> Iterator[str]:
    """Run a bus; give its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@dataclass(frozen=True)
class Note:
    """One notification as it came over the bus."""

    id: int
    replaces: int
    title: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, Any]


class NotificationService:
    """Takes notifications, and does with them what a test says a person does."""

    def __init__(self, address: str) -> None:
        self.shown: list[Note] = []
        self.signatures: set[str] = set()
        self.withdrawn: list[int] = []
        self.counts: list[int] = []
        """The numbers at the program's icon, as a dock would show them."""
        self._connection: DBusConnection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(_NAME))
        dock = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
        self._connection.send_and_get_reply(message_bus.AddMatch(dock))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def click(self, note: Note, token: str = "") -> None:
        """Click it as a person does."""
        if token:
            self._emit("ActivationToken", "us", note.id, token)
        self._emit("ActionInvoked", "us", note.id, "default")
        self._emit("NotificationClosed", "uu", note.id, 2)

    def close(self) -> None:
        # A read that waits in the thread ends with this.
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def _emit(self, member: str, signature: str, *body: object) -> None:
        self._connection.send(new_signal(_ADDRESS, member, signature, body))

    def _serve(self) -> None:
        # Closing the connection ends a read in whatever way the system has for it.
        while True:
            try:
                self._answer(self._connection.receive())
            except (OSError, EOFError, ValueError):
                return

    def _answer(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == "Update":
            self.counts.append(message.body[1]["count"][1])
        if message.header.message_type is not MessageType.method_call:
            return
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                answer = new_method_return(message, "as", (["actions", "body", "body-markup"],))
            case "Notify":
                self.signatures.add(message.header.fields[HeaderFields.signature])
                _, replaces, _, title, body, actions, hints, _ = message.body
                number = replaces or len(self.shown) + 1
                note = Note(number, replaces, title, body, tuple(actions), hints)
                self.shown.append(note)
                answer = new_method_return(message, "u", (number,))
            case "CloseNotification":
                self.withdrawn.append(message.body[0])
                answer = new_method_return(message)
            case _:
                answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._connection.send(answer)
