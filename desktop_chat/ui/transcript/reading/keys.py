"""Selects by keys: the head of the selection moves as a text cursor does, from text to text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import BEGINNING, END, Mark, Marks
from desktop_chat.ui.transcript.column.places import Located, Places

_Move = QTextCursor.MoveOperation
_Key = QKeySequence.StandardKey
_MOVES: tuple[tuple[QKeySequence.StandardKey, QTextCursor.MoveOperation], ...] = (
    (_Key.SelectNextChar, _Move.NextCharacter),
    (_Key.SelectPreviousChar, _Move.PreviousCharacter),
    (_Key.SelectNextWord, _Move.NextWord),
    (_Key.SelectPreviousWord, _Move.PreviousWord),
    (_Key.SelectNextLine, _Move.Down),
    (_Key.SelectPreviousLine, _Move.Up),
    (_Key.SelectStartOfLine, _Move.StartOfLine),
    (_Key.SelectEndOfLine, _Move.EndOfLine),
    (_Key.SelectStartOfDocument, _Move.Start),
    (_Key.SelectEndOfDocument, _Move.End),
)
_BACK = frozenset({_Move.PreviousCharacter, _Move.PreviousWord, _Move.Up})
_WITHIN = frozenset({_Move.StartOfLine, _Move.EndOfLine})


class SelectingKeys:
    """Moves the marks of a column.

    `reveal` scrolls a mark into sight and has it built, `scroll` goes down by so many pixels.
    `focused` returns the text that has the focus, where a selection begins that is not there yet.
    """

    def __init__(
        self,
        column: Column,
        places: Places,
        marks: Marks,
        *,
        reveal: Callable[[Mark], None],
        scroll: Callable[[int], None],
        focused: Callable[[], Located | None],
    ) -> None:
        self._column = column
        self._places = places
        self._marks = marks
        self._reveal = reveal
        self._scroll = scroll
        self._focused = focused
        self._x: int | None = None
        """Where moving up and down stays, in the viewport."""

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key says; return whether it selects."""
        if not self._column.states:
            return False
        if event.matches(_Key.SelectAll):
            self.select_all()
            return True
        move = next((move for key, move in _MOVES if event.matches(key)), None)
        pages = self._pages(event)
        if move is None and not pages:
            return False
        if self._marks.head is None and not self._begin():
            return True
        head = self._marks.head
        assert head is not None
        if move in {_Move.Start, _Move.End}:
            to: Mark | None = self._edge(at_end=move is _Move.End)
        else:
            to = self._moved(head, move, pages)
        if to is not None:
            self._marks.extend(to)
            self._reveal(to)
        return True

    def _pages(self, event: QKeyEvent) -> int:
        if event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            return 0
        return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)

    def select_all(self) -> None:
        """Select the whole conversation."""
        self._marks.begin(self._edge(at_end=False))
        self._marks.extend(self._edge(at_end=True))

    def _edge(self, *, at_end: bool) -> Mark:
        states = self._column.states
        row = len(states) - 1 if at_end else 0
        return Mark(states.turn(row).id, END if at_end else BEGINNING)

    def _begin(self) -> bool:
        found = self._focused()
        if found is None:
            return False
        self._marks.begin(self._places.mark(found, found.pane.textCursor().position()))
        return True

    def _moved(self, head: Mark, move: QTextCursor.MoveOperation | None, pages: int) -> Mark | None:
        self._reveal(head)
        at = self._places.find(head)
        if at is None:
            return None
        if move is None:
            return self._by_pages(*at, pages)
        if move not in {_Move.Up, _Move.Down}:
            self._x = None
        return self._by_cursor(*at, move)

    def _by_cursor(
        self, found: Located, position: int, move: QTextCursor.MoveOperation
    ) -> Mark | None:
        cursor = found.pane.cursor_at(position)
        if self._x is None and move in {_Move.Up, _Move.Down}:
            self._x = found.pane.rect_at(position).left()
        if self._x is not None:
            cursor.setVerticalMovementX(self._x)
        if cursor.movePosition(move) and cursor.position() != position:
            return self._places.mark(found, cursor.position())
        if move in _WITHIN:
            return None
        back = move in _BACK
        beside = self._places.beside(found, -1 if back else 1)
        if beside is None:
            return self._places.mark(found, 0 if back else found.pane.end)
        to = beside.pane.end if back else 0
        if self._x is not None:
            y = beside.pane.height() - 2 if back else 1
            to = beside.pane.position_near(QPoint(self._x, y))
        return self._places.mark(beside, to)

    def _by_pages(self, found: Located, position: int, pages: int) -> Mark | None:
        before = self._places.rect(found, position).center()
        self._scroll(pages * max(40, self._column.view_height - 60))
        near = self._places.at(self._places.viewport.mapToGlobal(before))
        if near is None:
            return None
        mark = self._places.mark(*near)
        if mark == self._places.mark(found, position):
            return self._edge(at_end=pages > 0)
        return mark
