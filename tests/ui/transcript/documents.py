"""What a text document shows, as values that can be compared."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView

Look = tuple[int, bool, bool, str, str, str, float, float]


def _fragments(block: QTextBlock) -> list[tuple[str, Look]]:
    """Return the stretches of one format, however the document has them cut."""
    found: list[tuple[str, Look]] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        made = fragment.charFormat()
        look = (
            made.fontWeight(),
            made.fontItalic(),
            made.fontStrikeOut(),
            ",".join(made.fontFamilies() or []),
            # The number of a picture says when it was seen first.
            re.sub(r"^picture:\d+$", "picture", made.anchorHref()),
            made.foreground().color().name(),
            made.fontLetterSpacing(),
            float(made.property(QTextFormat.Property.FontPixelSize.value) or 0),
        )
        text = fragment.text()
        if found and found[-1][1] == look:
            text = found.pop()[0] + text
        found.append((text, look))
        place += 1
    return found


def shown(document: QTextDocument) -> list[object]:
    """Return all paragraphs: their place, shape and text."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        made = block.blockFormat()
        table = QTextCursor(block).currentTable()
        place: object = None
        if isinstance(table, QTextTable):
            cell = table.cellAt(block.position())
            widths = [width.rawValue() for width in table.format().columnWidthConstraints()]
            place = (cell.row(), cell.column(), table.rows(), widths, table.format().bottomMargin())
        shape = (
            made.topMargin(),
            made.leftMargin(),
            made.rightMargin(),
            made.textIndent(),
            made.lineHeight(),
            int(made.alignment()),
        )
        fragments = _fragments(block)
        # The paragraph that Qt keeps around tables has no height, and so no shape either.
        empty_by_table = not fragments and place is None and _touches_table(block)
        found.append((place, None if empty_by_table else shape, fragments))
        block = block.next()
    return found


def _touches_table(block: QTextBlock) -> bool:
    for other in (block.previous(), block.next()):
        if other.isValid() and QTextCursor(other).currentTable() is not None:
            return True
    return False


def copied_of(view: TranscriptView, pane: TextPane, start: int, end: int) -> str:
    """Return what is copied of what lies between two positions of a text."""
    reading = view.reading
    found = reading._places.of_pane(pane)
    assert found is not None
    places = reading._places
    reading.select(places.mark(found, start), places.mark(found, end))
    return reading.selected_text()


def click(view: TranscriptView, pane: TextPane, place: QPoint, qtbot: QtBot) -> None:
    """Press at a place of a text; the transcript hears where the button is let go."""
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    there = view.viewport().mapFromGlobal(pane.viewport().mapToGlobal(place))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=there)
