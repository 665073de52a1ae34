"""Wide code in a window that is laid out from the right: its lines begin where they are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.transcript.text.look import MARGIN
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.test_wide import CODE, code, most, offset, show


def test_a_long_line_begins_at_its_first_letter(view: TranscriptView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show(view, CODE)
        pane = code(view)
        assert most(pane) > 1_000
        begin = QTextCursor(pane.document().findBlock(pane.toPlainText().index("short")))
        assert offset(pane) == 0
        assert pane.cursorRect(begin).left() > MARGIN
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
