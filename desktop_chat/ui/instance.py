"""The first window hears what second starts hand over, and comes to the front."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.base.loggers import Log
from desktop_chat.ui.handover import (
    DEAF,
    DONE,
    GREETING,
    LIMIT,
    LISTENING,
    STARTING,
    Claim,
    Handover,
    Note,
    descriptor_of,
    socket_address,
)
from desktop_chat.ui.peers import is_same_user
from desktop_chat.ui.wayland import is_wayland

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_VISITORS = 16
"""Connections at a time; any more are closed."""

VISIT_MS = 5_000
"""Milliseconds that a connection may last."""

_log = logging.getLogger(Log.APP)


class InstanceDoor(QObject):
    """Listens for second starts, as soon as Qt's loop runs.

    Signals:
        asked(Handover): a second start wants this.
    """

    asked = Signal(object)

    def __init__(self, held: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = held
        self._server: QLocalServer | None = None
        self._visitors: set[_Visitor] = set()
        self._closed = False
        if held.lock.is_held:
            QTimer.singleShot(0, self, self.open)

    def open(self) -> None:
        """Begin to listen, and say so in the lock's file."""
        from PySide6.QtNetwork import QLocalServer

        if self._closed or self._server is not None or not self._claim.lock.is_held:
            return
        address = socket_address(self._claim.data)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_VISITORS)
        if address:
            # Whoever left it there has ended: the lock is ours.
            QLocalServer.removeServer(address)
        if not address or not server.listen(address):
            _log.info("no second start can be heard: %s", server.errorString() or "no place")
            self._claim.lock.leave(str(Note(DEAF, os.getpid())))
            return
        self._server = server
        server.newConnection.connect(self._visited)
        self._claim.lock.leave(str(Note(LISTENING, os.getpid(), server.fullServerName())))

    def close(self) -> None:
        """Listen no more; a second start then waits for the lock."""
        self._closed = True
        if self._claim.lock.is_held:
            self._claim.lock.leave(str(Note(STARTING, os.getpid())))
        if self._server is not None:
            self._server.close()
        for visitor in tuple(self._visitors):
            visitor.leave()

    def _visited(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._visitors) >= MOST_VISITORS or not is_same_user(descriptor_of(socket)):
                socket.abort()
                socket.deleteLater()
                continue
            visitor = _Visitor(socket, self)
            self._visitors.add(visitor)
            visitor.told.connect(self.asked)
            visitor.left.connect(self._left)
            visitor.greet()

    def _left(self, visitor: _Visitor) -> None:
        self._visitors.discard(visitor)


class _Visitor(QObject):
    """One connection: it is greeted, says one line, and is gone.

    Signals:
        told(Handover): it has said what it wants.
        left(_Visitor): the connection is closed.
    """

    told = Signal(object)
    left = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._line = b""
        self._gone = False
        socket.setReadBufferSize(LIMIT)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.leave)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.leave)
        self._until.start(VISIT_MS)

    def greet(self) -> None:
        """Say who is here."""
        self._socket.write(GREETING)
        self._read()

    def leave(self) -> None:
        """Close the connection."""
        if self._gone:
            return
        self._gone = True
        self._until.stop()
        self._socket.abort()
        self._socket.deleteLater()
        self.left.emit(self)
        self.deleteLater()

    def _read(self) -> None:
        if self._gone:
            return
        self._line += self._socket.read(LIMIT + 1 - len(self._line)).data()
        line, end, rest = self._line.partition(b"\n")
        if not end and len(line) <= LIMIT:
            return
        try:
            if rest or len(line) > LIMIT:
                raise ValueError("this is more than one line")
            handover = Handover.from_bytes(line)
        except ValueError as error:
            _log.warning("what a second start said is refused: %s", type(error).__name__)
            self.leave()
            return
        self._socket.write(DONE)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.told.emit(handover)


def raise_window(window: QWidget, token: str = "") -> None:
    """Show a window before all others, and give it the focus as far as the desktop lets us."""
    if token and is_wayland():
        # Where Qt looks for it, and takes it away.
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
