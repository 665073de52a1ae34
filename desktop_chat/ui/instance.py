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
from desktop_chat.ui.listening import MOST_VISITORS, Server, listen
from desktop_chat.ui.peers import is_same_user
from desktop_chat.ui.wayland import is_wayland

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

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
        self._server: Server | None = None
        self._visitors: set[_Visitor] = set()
        self._closed = False
        if held.lock.is_held:
            QTimer.singleShot(0, self, self.open)

    def open(self) -> None:
        """Begin to listen, and say so in the lock's file."""
        if self._closed or self._server is not None or not self._claim.lock.is_held:
            return
        address = socket_address(self._claim.data)
        try:
            if not address:
                raise OSError("no place")
            self._server = server = listen(address, self)
        except OSError as error:
            _log.info("no second start can be heard: %s", error)
            self._claim.lock.leave(str(Note(DEAF, os.getpid())))
            return
        server.visited.connect(self._visited)
        self._claim.lock.leave(str(Note(LISTENING, os.getpid(), server.address)))

    def close(self) -> None:
        """Listen no more; a second start then waits for the lock."""
        self._closed = True
        if self._claim.lock.is_held:
            self._claim.lock.leave(str(Note(STARTING, os.getpid())))
        if self._server is not None:
            self._server.close()
        for visitor in tuple(self._visitors):
            visitor.leave()

    def _visited(self, socket: QLocalSocket) -> None:
        is_full = len(self._visitors) >= MOST_VISITORS
        if self._closed or is_full or not is_same_user(descriptor_of(socket)):
            socket.abort()
            socket.deleteLater()
            return
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
