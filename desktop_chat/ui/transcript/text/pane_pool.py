"""Text widgets that wait to be used: making one takes about as long as filling it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.bus import put_on_bus, take_off_bus
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.pieces import Piece

_READY = 4
"""Panes that are made before they are needed."""

_MOST = 12
"""Panes that are kept at most."""


class PanePool(QObject):
    """Hands panes out to the rows inside `host`, and takes them back; makes some beforehand."""

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, host: QWidget) -> None:
        super().__init__(host)
        self.events = events
        self._themes = themes
        self._host = host
        self._look: Look | None = None
        self._waiting: list[TextPane] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_one)

    def take(self, host: QWidget, piece: Piece) -> TextPane:
        """Return a pane inside `host` that suits a piece, hidden."""
        pane = fitting(self._waiting, piece)
        if pane is None:
            return TextPane(self._themes, self.events, host)
        pane.setParent(host)
        put_on_bus(pane)
        return pane

    def give(self, pane: TextPane) -> None:
        """Take a pane back that shows nothing any more."""
        if len(self._waiting) < _MOST:
            take_off_bus(pane)
            pane.setParent(self._host)
            self._waiting.append(pane)
        else:
            pane.deleteLater()

    def prepare(self, look: Look) -> None:
        """Make some in that look soon, one in an event, unless enough are waiting."""
        self._look = look
        if len(self._waiting) < _READY and not self._timer.isActive():
            self._timer.start(0)

    def stop(self) -> None:
        """Make no more until they are asked for again."""
        self._timer.stop()

    def refresh_insets(self) -> None:
        """Show what is ready by now in the panes that wait: they may show the same again."""
        for pane in self._waiting:
            pane.refresh_insets()

    def _make_one(self) -> None:
        if self._look is None or not isValid(self._host):
            return
        pane = TextPane(self._themes, self.events, self._host)
        take_off_bus(pane)
        pane.dress(self._look)
        # Below those that are taken first: what has been used may show the same again.
        self._waiting.insert(0, pane)
        self.prepare(self._look)


def fitting(waiting: list[TextPane], piece: Piece) -> TextPane | None:
    """Take the pane that has least to change to show a piece out of those that wait.

    That is one that shows it still, else one that breaks its lines alike: a document that holds
    anything lays all of it out again when that changes.
    """
    kind = None if piece.wide is None else piece.wide.kind
    found = None
    for at in reversed(range(len(waiting))):
        if waiting[at].piece is piece:
            return waiting.pop(at)
        if found is None and waiting[at].kind is kind:
            found = at
    if found is not None:
        return waiting.pop(found)
    return waiting.pop() if waiting else None
