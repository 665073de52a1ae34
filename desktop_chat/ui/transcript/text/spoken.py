"""The whole text of a message for assistive technology, where its panes do not tell it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.transcript.text.bus import put_on_bus, take_off_bus
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.piece_text import piece_text
from desktop_chat.ui.transcript.text.pieces import Piece, Pieces
from desktop_chat.ui.transcript.text.shown import read_text

_AT_ONCE = 4
"""Pieces that are written in one step."""

_LONGEST_LINE = 10_000
"""Characters after which a line goes on in another one."""


def needs_telling(pieces: Pieces) -> bool:
    """Return whether what shows a message is not one text that can be read as it is."""
    return len(pieces.all) > 1 or any(piece.wide is not None for piece in pieces.all)


@guarded
class SpokenMessage(QPlainTextEdit):
    """Holds what a message shows, in one element; there is nothing of it to see.

    docs/decisions/0012: a text interface of our own ends the process in PySide6.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._pieces = Pieces()
        self._written: list[tuple[Piece, int, int]] = []
        """What of the message is here: the piece, its version, and where it begins."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.viewport().setAutoFillBackground(False)
        self.setGeometry(0, 0, 1, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        # Before the pieces, in the order in which they are read.
        self.lower()

    def follow(self, pieces: Pieces) -> None:
        """Hold what that message shows now; costs what has changed, a few pieces at a time."""
        self._pieces = pieces
        if self.isHidden():
            put_on_bus(self)
            self.show()
        if not self._timer.isActive():
            self._go_on()

    def stop(self) -> None:
        """Hold nothing."""
        self._timer.stop()
        self._pieces = Pieces()
        self._written.clear()
        self.clear()
        self.hide()
        take_off_bus(self)

    def _go_on(self) -> None:
        pieces = self._pieces.all
        kept = 0
        while kept < min(len(pieces), len(self._written)):
            piece, version, _ = self._written[kept]
            if piece is not pieces[kept] or version != piece.version:
                break
            kept += 1
        cursor = QTextCursor(self.document())
        if kept < len(self._written):
            cursor.setPosition(self._written[kept][2])
            del self._written[kept:]
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        last = min(len(pieces), kept + _AT_ONCE)
        for number in range(kept, last):
            piece = pieces[number]
            self._written.append((piece, piece.version, cursor.position()))
            found = piece_text(self._pieces, number, read_text)
            following = pieces[number + 1].blocks if number + 1 < len(pieces) else []
            goes_on = not following or following[0].continued
            text = found.text[: found.own].replace("\u2028", "\n").replace(STRUT, "")
            # Laying a line out takes longer than it is long, and each piece does it again.
            goes_on = goes_on and cursor.positionInBlock() + len(text) < _LONGEST_LINE
            cursor.insertText(text if goes_on else f"{text}\n")
        if last < len(pieces):
            self._timer.start()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""
