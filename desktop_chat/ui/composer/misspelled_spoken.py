"""What is said of misspelled words to those who do not see the waves under them.

Text attributes would be the way; PySide has none (docs/decisions/0021).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from desktop_chat.ui.composer import words
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.kit.announce import announce


class SpokenMarks(QObject):
    """Says a misspelled word when the cursor comes to it, once for each time."""

    def __init__(self, box: MessageBox, wrong_at: Callable[[int], QTextCursor | None]) -> None:
        super().__init__(box)
        self._box = box
        self._wrong_at = wrong_at
        self._within: tuple[int, str] | None = None
        box.cursorPositionChanged.connect(self._moved)

    def say(self, found: QTextCursor) -> None:
        """Say a word that the cursor is about to come to."""
        self._within = _place(found)
        announce(self._box, words.MISSPELLED.format(word=found.selectedText()))

    def _moved(self) -> None:
        cursor = self._box.textCursor()
        found = None if cursor.hasSelection() else self._wrong_at(cursor.position())
        if found is None:
            self._within = None
        elif _place(found) != self._within:
            self.say(found)


def _place(word: QTextCursor) -> tuple[int, str]:
    return word.selectionStart(), word.selectedText()
