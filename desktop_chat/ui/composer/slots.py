"""The fields of an inserted prompt: walked by Tab, lit in the box, filled in together by name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop_chat.domain.prompts import Filled
from desktop_chat.ui.composer import words
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.theme import ThemeSource


@dataclass(slots=True)
class _Slot:
    """A field: the cursors stay at its ends whatever is typed; `first` is what stood in it."""

    name: str
    start: QTextCursor
    end: QTextCursor
    first: str
    visited: bool = False

    def text(self) -> str:
        return self.selected().selectedText()

    def selected(self) -> QTextCursor:
        """Return a cursor that selects what stands in it."""
        cursor = QTextCursor(self.start)
        cursor.setKeepPositionOnInsert(False)
        # NOTE(Qt 6.11): only the position of a cursor is kept on insertion, not its anchor.
        cursor.setPosition(self.start.position())
        cursor.setPosition(self.end.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class SlotWalk(QObject):
    """Walks the fields of one inserted prompt in a box.

    Signals:
        ended(): there is nothing more to fill in.
    """

    ended = Signal()

    def __init__(self, themes: ThemeSource, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._themes = themes
        self._box = box
        self._slots: list[_Slot] = []
        self._at = 0
        box.textChanged.connect(self._text_changed)
        themes.changed.connect(self._light)

    @property
    def is_active(self) -> bool:
        """Whether fields wait to be filled in."""
        return bool(self._slots)

    def insert(self, filled: Filled) -> None:
        """Put a prompt over the selection, and go to its first field."""
        self._slots = []
        cursor = self._box.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(filled.text)
        cursor.endEditBlock()
        begin = cursor.position() - _units(filled.text)
        for slot in filled.slots:
            start, end = QTextCursor(cursor), QTextCursor(cursor)
            start.setPosition(begin + _units(filled.text[: slot.start]))
            end.setPosition(begin + _units(filled.text[: slot.end]))
            start.setKeepPositionOnInsert(True)
            self._slots.append(_Slot(slot.name, start, end, filled.text[slot.start : slot.end]))
        self._box.setTextCursor(cursor)
        if self._slots:
            self._go(0)
        self._light()

    def step(self, forward: bool) -> bool:
        """Go to the next or previous field; return False where there is none."""
        if not self._slots:
            return False
        self._share(self._slots[self._at])
        to = self._at + (1 if forward else -1)
        if forward:
            while to < len(self._slots) and self._is_shared(to):
                to += 1
        if to < 0:
            return False
        if to >= len(self._slots):
            self.end()
            return True
        self._go(to)
        return True

    def finish(self) -> bool:
        """Go to a field that was not visited yet; return False where everything is filled in."""
        if not self._slots:
            return False
        self._share(self._slots[self._at])
        for at, slot in enumerate(self._slots):
            if not slot.visited and not self._is_shared(at):
                self._go(at)
                return True
        self.end()
        return False

    def end(self) -> None:
        """Walk no more; what stands in the fields stays."""
        if not self._slots:
            return
        last = QTextCursor(self._slots[-1].end)
        self._slots = []
        self._light()
        cursor = self._box.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(last.position())
            self._box.setTextCursor(cursor)
        self.ended.emit()

    def _is_shared(self, at: int) -> bool:
        """Return whether a field was filled in together with an earlier one of its name."""
        name = self._slots[at].name.casefold()
        return any(each.name.casefold() == name and each.visited for each in self._slots[:at])

    def _share(self, slot: _Slot) -> None:
        """Put what stands in a field into the others of its name that nobody has touched."""
        typed = slot.text()
        for other in self._slots:
            same = other is not slot and other.name.casefold() == slot.name.casefold()
            if same and not other.visited and other.text() == other.first and typed != other.first:
                cursor = other.selected()
                cursor.joinPreviousEditBlock()  # undone with what was typed
                cursor.insertText(typed)
                cursor.endEditBlock()

    def _go(self, at: int) -> None:
        self._at = at
        slot = self._slots[at]
        slot.visited = True
        self._box.setTextCursor(slot.selected())
        self._box.ensureCursorVisible()
        self._light()
        count = len(self._slots)
        announce(self._box, words.FIELD_SAID.format(name=slot.name, at=at + 1, count=count))

    def _text_changed(self) -> None:
        if not self._slots:
            return
        if self._box.document().isEmpty() or all(
            slot.start.position() == slot.end.position() == 0 for slot in self._slots
        ):
            self._slots = []
        self._light()

    def _light(self) -> None:
        theme = self._themes.current
        lit: list[QTextEdit.ExtraSelection] = []
        for at, slot in enumerate(self._slots):
            extra = QTextEdit.ExtraSelection()
            extra.cursor = slot.selected()
            ground = "accent_soft" if at == self._at else "hover"
            extra.format.setBackground(theme.colour(ground))
            lit.append(extra)
        self._box.setExtraSelections(lit)


def _units(text: str) -> int:
    """Return how many positions of a document a text takes: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
