"""At which side stands what is written into a box of many lines."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from desktop_chat.ui.kit.paint import begins_from_right

_FAR = 400
"""Characters after which no letter with a direction is looked for any more."""


class WrittenSide(QObject):
    """Lets a text begin at the side of its script; the cursor of an empty box, where one reads.

    NOTE(Qt 6.11): a QPlainTextEdit puts the lines of every script at the left, in its right order.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.document().contentsChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        document = self._edit.document()
        begins = self._edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
        from_right = _is_from_right(document.firstBlock(), otherwise=begins)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)


def _is_from_right(block: QTextBlock, *, otherwise: bool) -> bool:
    """Return whether a text begins from the right, as the first of its lines with a letter says."""
    seen = 0
    while block.isValid() and seen < _FAR:
        found = begins_from_right(block.text()[:_FAR])
        if found is not None:
            return found
        seen += block.length()
        block = block.next()
    return otherwise
