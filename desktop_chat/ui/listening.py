"""Where the first window listens for second starts: a socket of Unix, or a pipe of Windows."""

from __future__ import annotations

import contextlib
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

MOST_VISITORS = 16
"""Connections at a time; any more are closed."""


class UnixServer(QObject):
    """A socket that Qt only watches: its network part is 3 MiB, and comes with a first visitor.

    Signals:
        visited(QLocalSocket): a second start is connected.
    """

    visited = Signal(object)

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self.address = address
        # Whoever left one there has ended: the lock is ours.
        Path(address).unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.setblocking(False)
            self._socket.bind(address)
            Path(address).chmod(0o600)  # before anyone can connect
            self._socket.listen(MOST_VISITORS)
        except OSError:
            self._socket.close()
            raise
        self._watch = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._knocked)

    def _knocked(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        try:
            come, _ = self._socket.accept()
        except OSError:  # it has gone away meanwhile
            return
        visitor = QLocalSocket(self)
        visitor.setSocketDescriptor(come.detach())
        self.visited.emit(visitor)

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._watch.setEnabled(False)
        self._socket.close()
        with contextlib.suppress(OSError):
            Path(self.address).unlink()


class PipeServer(QObject):
    """A named pipe, which is how Windows has such sockets.

    Signals:
        visited(QLocalSocket): a second start is connected.
    """

    visited = Signal(object)

    def __init__(self, address: str, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_VISITORS)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())
        self.address = self._server.fullServerName()
        self._server.newConnection.connect(self._knocked)

    def _knocked(self) -> None:
        while self._server.hasPendingConnections():
            self.visited.emit(self._server.nextPendingConnection())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


Server = UnixServer | PipeServer
"""What hears of second starts, at `address`."""


def listen(address: str, parent: QObject) -> Server:
    """Begin to listen.

    Raises:
        OSError: that cannot be done there.
    """
    return UnixServer(address, parent) if os.name == "posix" else PipeServer(address, parent)
