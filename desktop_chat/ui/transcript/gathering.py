"""Collects a stretch of the conversation as text and HTML, also of rows that are not built.

It is done in steps: the whole of a long conversation takes seconds to work out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.markdown import code_text
from desktop_chat.ui.transcript.column import Column
from desktop_chat.ui.transcript.copying import cleaned_code, to_clipboard
from desktop_chat.ui.transcript.html_copy import html_text
from desktop_chat.ui.transcript.marks import BEGINNING, END, Extent
from desktop_chat.ui.transcript.passages import excerpts, plain_text

_AT_ONCE = 0.08
"""Seconds that copying may take before it goes on between frames."""

_STEP = 0.006

_FEW_ROWS = 40
_LOOKED_THROUGH = 100
"""Turns, from the end, in which code to copy is looked for."""


class Gathering:
    """Collects rows of a column, and of them what lies in `extent`; `step` works for a while.

    Without an extent it is the messages themselves: neither thinking nor sources.
    """

    def __init__(self, column: Column, rows: range, extent: Extent | None) -> None:
        self._plain: list[str] = []
        self._html: list[str] = []
        self._steps = self._go(column, rows, extent)
        self.is_done = False

    def step(self, deadline: float) -> bool:
        """Work until `time.perf_counter()` passes `deadline`; return whether all is there."""
        while not self.is_done and time.perf_counter() < deadline:
            self.is_done = next(self._steps, None) is None
        return self.is_done

    @property
    def plain(self) -> str:
        """What is there, as plain text."""
        return "\n\n".join(self._plain)

    @property
    def html(self) -> str:
        """What is there, as HTML."""
        return "".join(self._html)

    def _go(self, column: Column, rows: range, extent: Extent | None) -> Iterator[bool]:
        for row in rows:
            if row >= len(column.states):
                return
            state = column.states.peek(row)
            while state.needs_work:
                state.work(time.perf_counter() + _STEP)
                yield True
            if extent is None:
                parts = list(excerpts(state.message))
            else:
                parts = list(excerpts(state.parts, *(extent.within(row) or (BEGINNING, END))))
            plain = plain_text(parts)
            if plain:
                self._plain.append(plain)
                self._html.append(html_text(parts))
            yield True


class Copier(QObject):
    """Puts stretches of a column on the clipboard, the long ones when they are collected.

    Signals:
        copied(): the clipboard has what was asked for.
    """

    copied = Signal()

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._gathering: Gathering | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is still being collected."""
        return self._gathering is not None

    def copy(self, extent: Extent) -> None:
        """Copy that, at once where it is short."""
        self._begin(range(extent.first, extent.last + 1), extent)

    def copy_message(self, row: int) -> None:
        """Copy the text of a message."""
        self._begin(range(row, row + 1), None)

    def beginning(self, extent: Extent) -> str:
        """Return the plain text of the first few messages of it."""
        last = min(extent.last, extent.first + _FEW_ROWS)
        gathering = Gathering(self._column, range(extent.first, last + 1), extent)
        gathering.step(time.perf_counter() + _AT_ONCE)
        return gathering.plain

    def copy_last_reply(self) -> bool:
        """Copy the newest reply; return whether there is one."""
        states = self._column.states
        for row in reversed(range(len(states))):
            if isinstance(states.turn(row), ReplyTurn):
                self.copy_message(row)
                return True
        return False

    def copy_last_code(self) -> bool:
        """Copy the last code block of the newest reply that has one; return whether one has."""
        states = self._column.states
        for row in reversed(range(max(0, len(states) - _LOOKED_THROUGH), len(states))):
            if not isinstance(states.turn(row), ReplyTurn):
                continue
            state = states.peek(row)
            state.work(math.inf)
            pieces = state.pieces
            codes = pieces.codes
            if codes and (head := pieces.head_of(codes[-1])) is not None:
                to_clipboard(cleaned_code(code_text(pieces.blocks_from(head), codes[-1])))
                self.copied.emit()
                return True
        return False

    def _begin(self, rows: range, extent: Extent | None) -> None:
        self._gathering = Gathering(self._column, rows, extent)
        if self._gathering.step(time.perf_counter() + _AT_ONCE):
            self._finish()
        else:
            self._timer.start()

    def _go_on(self) -> None:
        if self._gathering is None or self._gathering.step(time.perf_counter() + _STEP):
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        gathering, self._gathering = self._gathering, None
        if gathering is not None and gathering.plain:
            to_clipboard(gathering.plain, gathering.html)
            self.copied.emit()
