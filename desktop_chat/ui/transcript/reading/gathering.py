"""Collects a stretch of the conversation as text and HTML, also of rows that are not built.

It is done in steps: the whole of a long message takes a second to work out and to write down.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.markdown import code_text
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import BEGINNING, END, Extent
from desktop_chat.ui.transcript.messages.state import RowState, turn_length
from desktop_chat.ui.transcript.text.copying import as_mime, cleaned_code, to_clipboard
from desktop_chat.ui.transcript.text.html_copy import HtmlText
from desktop_chat.ui.transcript.text.passages import PlainText, Snapshot, excerpts

_AT_ONCE = 12_000
"""Characters of messages from which on copying goes on between frames."""

_STEP = 0.006
_BLOCKS = 16
"""Blocks between two looks at the clock."""

_FEW_STEPS = 64
_LOOKED_THROUGH = 100
"""Turns, from the end, in which code to copy is looked for."""


class Gathering:
    """Collects rows of a column, and of them what lies in `extent`; `step` works for a while.

    Without an extent it is the messages themselves: neither thinking nor sources. Without `rich`
    there is no HTML.
    """

    def __init__(
        self, column: Column, rows: range, extent: Extent | None, *, rich: bool = True
    ) -> None:
        self._rich = rich
        self._plain: list[PlainText] = []
        self._html: list[str] = []
        self._steps = self._go(column, rows, extent)
        self.is_done = False

    def step(self, deadline: float) -> bool:
        """Work until `time.perf_counter()` passes `deadline`; return whether all is there."""
        while not self.is_done:
            self.is_done = next(self._steps, None) is None
            if time.perf_counter() > deadline:
                break
        return self.is_done

    def begin(self, most: int) -> None:
        """Take a few steps, until there are so many characters of plain text."""
        for _ in range(_FEW_STEPS):
            if self.is_done or sum(text.length for text in self._plain) >= most:
                return
            self.step(0.0)

    @property
    def plain(self) -> str:
        """What is there, as plain text."""
        return "\n\n".join(filter(None, (text.end() for text in self._plain)))

    @property
    def html(self) -> str:
        """What is there, as HTML."""
        return "".join(self._html)

    def _go(self, column: Column, rows: range, extent: Extent | None) -> Iterator[bool]:
        for row in rows:
            if row >= len(column.states):
                return
            state = column.states.peek(row)
            yield from _worked_out(state)
            ends = None if extent is None else extent.within(row) or (BEGINNING, END)
            shown = state.message if ends is None else state.parts
            parts = [Snapshot(pieces) for pieces in shown]
            plain, html = PlainText(), HtmlText()
            self._plain.append(plain)
            for number, excerpt in enumerate(excerpts(parts, *(ends or (None, None))), 1):
                plain.add(excerpt)
                if self._rich:
                    html.add(excerpt)
                if not number % _BLOCKS:
                    yield True
            if plain.length:
                self._html.append(html.end())
            yield True


def _worked_out(state: RowState) -> Iterator[bool]:
    """Have all blocks of a message there, in steps."""
    while state.needs_work:
        state.work(time.perf_counter() + _STEP)
        yield True


class Copier(QObject):
    """Puts stretches of a column on the clipboard, the long ones when they are collected.

    Signals:
        copied(): the clipboard has what was asked for.
        collected(QMimeData): what is to be carried out with the mouse.
    """

    copied = Signal()
    collected = Signal(object)

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._jobs: dict[QClipboard.Mode | None, Iterator[bool]] = {}
        """What is being collected: for a clipboard, and under None for the mouse to carry."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is still being collected."""
        return bool(self._jobs)

    def copy(self, extent: Extent) -> None:
        """Copy that, at once where it is short."""
        rows = range(extent.first, extent.last + 1)
        self._begin(self._copying(rows, extent), rows)

    def copy_message(self, row: int) -> None:
        """Copy the text of a message."""
        rows = range(row, row + 1)
        self._begin(self._copying(rows, None), rows)

    def collect(self, extent: Extent) -> None:
        """Collect that for the mouse to carry."""
        rows = range(extent.first, extent.last + 1)
        self._begin(self._collecting(rows, extent), rows, None)

    def offer(self, extent: Extent) -> None:
        """Have a middle click paste that, where the system knows such."""
        if QGuiApplication.clipboard().supportsSelection():
            rows = range(extent.first, extent.last + 1)
            self._begin(self._offering(rows, extent), rows, QClipboard.Mode.Selection)

    def beginning(self, extent: Extent, most: int = _AT_ONCE) -> str:
        """Return the plain text with which it begins, of so many characters or a little more."""
        rows = range(extent.first, extent.last + 1)
        gathering = Gathering(self._column, rows, extent, rich=False)
        gathering.begin(most)
        return gathering.plain

    def copy_last_reply(self) -> bool:
        """Copy the newest reply; return whether there is one."""
        states = self._column.states
        for row in reversed(range(len(states))):
            if isinstance(states.turn(row), ReplyTurn):
                self.copy_message(row)
                return True
        return False

    def copy_last_code(self) -> None:
        """Copy the last code block of the newest reply that has one."""
        count = len(self._column.states)
        rows = range(max(0, count - _LOOKED_THROUGH), count)
        self._begin(self._copying_code(rows), rows)

    def _copying(self, rows: range, extent: Extent | None) -> Iterator[bool]:
        gathering = Gathering(self._column, rows, extent)
        while not gathering.step(0.0):
            yield True
        if gathering.plain:
            to_clipboard(gathering.plain, gathering.html, is_clean=True)
            self.copied.emit()

    def _collecting(self, rows: range, extent: Extent) -> Iterator[bool]:
        gathering = Gathering(self._column, rows, extent)
        while not gathering.step(0.0):
            yield True
        if gathering.plain:
            self.collected.emit(as_mime(gathering.plain, gathering.html, is_clean=True))

    def _offering(self, rows: range, extent: Extent) -> Iterator[bool]:
        gathering = Gathering(self._column, rows, extent, rich=False)
        while not gathering.step(0.0):
            yield True
        if gathering.plain:
            QGuiApplication.clipboard().setText(gathering.plain, QClipboard.Mode.Selection)

    def _copying_code(self, rows: range) -> Iterator[bool]:
        states = self._column.states
        for row in reversed(rows):
            if row >= len(states) or not isinstance(states.turn(row), ReplyTurn):
                continue
            state = states.peek(row)
            yield from _worked_out(state)
            pieces = state.pieces
            codes = pieces.codes
            if codes and (head := pieces.head_of(codes[-1])) is not None:
                to_clipboard(cleaned_code(code_text(pieces.blocks_from(head), codes[-1])))
                self.copied.emit()
                return

    # -- in steps ---------------------------------------------------------------------------------

    def _begin(
        self,
        job: Iterator[bool],
        rows: range,
        target: QClipboard.Mode | None = QClipboard.Mode.Clipboard,
    ) -> None:
        """Do what is short; what was being collected for the same place is forgotten."""
        self._jobs.pop(target, None)
        if self._are_short(rows):
            for _ in job:
                pass
        else:
            self._jobs[target] = job
            self._timer.start()

    def _are_short(self, rows: range) -> bool:
        left = _AT_ONCE
        for row in rows:
            left -= turn_length(self._column.states.turn(row))
            if left < 0:
                return False
        return True

    def _go_on(self) -> None:
        deadline = time.perf_counter() + _STEP
        while self._jobs and time.perf_counter() < deadline:
            target, job = next(iter(self._jobs.items()))
            if next(job, None) is None:
                del self._jobs[target]
        if not self._jobs:
            self._timer.stop()
