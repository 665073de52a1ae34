"""The formats of tables: their cells, the paragraphs in these, and the hairlines between rows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop_chat.markdown import Alignment

CELL_GAP: Final = 24

FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value
AT_LEAST: Final = QTextBlockFormat.LineHeightTypes.MinimumHeight.value

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SIDES = {
    Alignment.LEFT: _LEFT | _ABSOLUTE,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: _RIGHT | _ABSOLUTE,
}


class Grid:
    """The formats of tables in one look; `line` is the height of a line, `spare` room for a ground.

    Where a table runs from the right, its text stands there unless it is centred: `:---` is what is
    written by habit, and means no more than that.
    """

    def __init__(self, line: int, hairline: QColor, strong: QColor, *, spare: int) -> None:
        self._line = line
        self._inks = hairline, strong
        self._spare = spare
        self._edges: dict[tuple[bool, bool, bool], QTextTableCellFormat] = {}
        self._cells: dict[object, QTextBlockFormat] = {}

    def cell_format(
        self,
        alignment: Alignment | None,
        *,
        tall: bool = False,
        ground: bool = False,
        read: Qt.LayoutDirection | None = None,
    ) -> QTextBlockFormat:
        """Return the format of a paragraph in a table's cell, or of one that waits for a block.

        With `read`, it is read in that direction in a table from the right.
        """
        key = (alignment, tall, ground, read)
        made = self._cells.get(key)
        if made is None:
            made = self._cells[key] = QTextBlockFormat()
            if read is not None:
                made.setLayoutDirection(read)
                if alignment is not Alignment.CENTER:
                    alignment = Alignment.RIGHT
            if ground and alignment not in {Alignment.CENTER, Alignment.RIGHT}:
                made.setTextIndent(self._spare)
            made.setLineHeight(self._line, AT_LEAST if tall else FIXED)
            if alignment in _SIDES:
                made.setAlignment(_SIDES[alignment])
        return made

    def table_cell(
        self, header: bool, last: bool, *, from_right: bool = False
    ) -> QTextTableCellFormat:
        """Return the format of a cell: a hairline below it, and space to the next column."""
        known = self._edges.get((header, last, from_right))
        if known is not None:
            return known
        made = self._edges[header, last, from_right] = QTextTableCellFormat()
        made.setTopPadding(6)
        made.setBottomPadding(6)
        near, far = made.setLeftPadding, made.setRightPadding
        if from_right:
            near, far = far, near
        near(0)
        far(0 if last else CELL_GAP)
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(self._inks[header])
        return made

    @staticmethod
    def table_format(top: int, inset: int, *, from_right: bool) -> QTextTableFormat:
        """Return the format of a table; the lines between its rows are painted by its cells."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setCellPadding(0)
        made.setTopMargin(top)
        (made.setRightMargin if from_right else made.setLeftMargin)(inset)
        made.setWidth(QTextLength())
        return made
