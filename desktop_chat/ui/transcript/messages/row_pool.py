"""Rows that are in use, and rows that wait to be used again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.reply_row import ReplyRow
from desktop_chat.ui.transcript.messages.rows import MessageRow, UserRow
from desktop_chat.ui.transcript.messages.state import RowState, UserState
from desktop_chat.ui.transcript.text.bus import put_on_bus, take_off_bus
from desktop_chat.ui.transcript.text.pane_pool import PanePool

_SPARE = 4
"""Rows of each kind that are kept."""


class RowPool:
    """Makes rows inside `host`, and takes them back; `reply` is what shows replies."""

    def __init__(
        self,
        themes: ThemeSource,
        panes: PanePool,
        host: QWidget,
        reply: type[ReplyRow] = ReplyRow,
    ) -> None:
        self._themes = themes
        self._panes = panes
        self._host = host
        self._reply = reply
        self._users: list[UserRow] = []
        self._replies: list[ReplyRow] = []

    def take(self, state: RowState) -> MessageRow:
        """Return a hidden row that shows `state`."""
        row: UserRow | ReplyRow
        if isinstance(state, UserState):
            row = self._users.pop() if self._users else UserRow(*self._parts)
        else:
            row = self._replies.pop() if self._replies else self._reply(*self._parts)
        row.hide()
        row.bind(state)
        put_on_bus(row)
        return row

    @property
    def _parts(self) -> tuple[ThemeSource, PanePool, QWidget]:
        return self._themes, self._panes, self._host

    def refresh_insets(self, in_use: Iterable[MessageRow]) -> None:
        """Show what is ready to be painted, in the rows that are in use and those that wait."""
        for row in (*in_use, *self._users, *self._replies):
            row.refresh_insets()
        self._panes.refresh_insets()

    def give(self, row: MessageRow) -> None:
        """Take a row back that is no longer near."""
        row.release()
        take_off_bus(row)
        if isinstance(row, UserRow) and len(self._users) < _SPARE:
            self._users.append(row)
        elif isinstance(row, ReplyRow) and len(self._replies) < _SPARE:
            self._replies.append(row)
        else:
            row.deleteLater()
