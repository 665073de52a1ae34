"""What rows need beside layout: colours for their code, a clock while they wait, spare texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QTimer

from desktop_chat.ui.transcript.column.ahead import Ahead
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.messages.reply_row import ReplyRow
from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.text.highlight import Highlighter
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pane_pool import PanePool
from desktop_chat.ui.transcript.text.pieces import Pieces

_CLOCK_MS = 500


class Care:
    """Looks after the rows of a column that are built, which come and go."""

    def __init__(self, column: Column, panes: PanePool, parent: QObject) -> None:
        self._bound: Mapping[int, MessageRow] = column.bound
        self._panes = panes
        self._ahead = Ahead(column, parent)
        self._highlighter = Highlighter(self._colours_found, parent)
        self._clock = QTimer(parent)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._tick)

    def _replies(self) -> Iterator[ReplyRow]:
        for row in self._bound.values():
            if isinstance(row, ReplyRow):
                yield row

    def after_frame(self, look: Look) -> None:
        """Look for what the frame has brought, and make ready for what the next ones bring."""
        if self._bound:
            self._panes.prepare(look)
            self._ahead.soon()
        for row in self._replies():
            feed = row.state.feed
            for code in row.uncoloured():
                self._highlighter.want(feed.pieces, code, ended=feed.is_done)
        self._wind_up()

    def stop(self) -> None:
        """Let time pass unseen."""
        self._clock.stop()
        self._panes.stop()
        self._ahead.stop()

    def _colours_found(self, pieces: Pieces) -> None:
        for row in self._replies():
            if row.state.pieces is pieces:
                row.colour_code()

    def _wind_up(self) -> None:
        if not self._clock.isActive() and any(row.state.is_waiting for row in self._replies()):
            self._clock.start()

    def _tick(self) -> None:
        for row in self._replies():
            row.refresh_waiting()
        self._wind_up()
