"""Works the rows out that would come into sight next, between frames."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.messages.state import RowState, turn_length

_REACH = 2
"""How many rows on both sides of those that are built."""

_LONGEST = 8 * 1024
"""Characters of a turn that is worked out in one go; a longer one comes into sight in parts."""

_SECONDS = 0.004
_MOST = 12
"""Rows that stay worked out without having come into sight."""


class Ahead(QObject):
    """Has one row worked out in an event of its own, as long as one near the view is not.

    What a person scrolls to is parsed by then; what they turn away from is forgotten again.
    """

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._worked: deque[RowState] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)

    def soon(self) -> None:
        """Begin after what is being done now."""
        if not self._timer.isActive():
            self._timer.start(0)

    def stop(self) -> None:
        """Work no more until it is asked for again."""
        self._timer.stop()

    def _work(self) -> None:
        for row in self._rows():
            if turn_length(self._column.states.turn(row)) > _LONGEST:
                continue
            state = self._column.states[row]
            if state.needs_work and not state.is_begun:
                state.work(time.perf_counter() + _SECONDS)
                self._worked.append(state)
                self._forget()
                self._timer.start(0)
                return

    def _rows(self) -> Iterator[int]:
        bound = self._column.bound
        if bound:
            first, last = min(bound), max(bound)
            for step in range(1, _REACH + 1):
                for row in (first - step, last + step):
                    if 0 <= row < len(self._column.states):
                        yield row

    def _forget(self) -> None:
        if len(self._worked) > _MOST:
            state = self._worked.popleft()
            shown = [self._column.states[row] for row in self._column.bound]
            if not state.is_worth_keeping and all(state is not each for each in shown):
                state.release()
