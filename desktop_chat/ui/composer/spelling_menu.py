"""What can be done about a misspelled word: by the box's menu, and by a command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QContextMenuEvent, QTextCursor

from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.composer import words
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.composer.misspelled import SpellingMarks
from desktop_chat.ui.composer.misspelled_spoken import SpokenMarks
from desktop_chat.ui.kit.edit_menu import edit_items
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuPopup, MenuTitle, entry_of
from desktop_chat.ui.spelling import Spelling
from desktop_chat.ui.theme import ThemeSource


class SpellingMenu(QObject):
    """Offers what may be meant by a marked word, and to let it be.

    `say` shows a sentence beside the box.
    """

    def __init__(
        self,
        themes: ThemeSource,
        box: MessageBox,
        spelling: Spelling,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(box)
        self._themes = themes
        self._box = box
        self._spelling = spelling
        self._say = say
        self.marks = SpellingMarks(themes, box, spelling)
        self._spoken = SpokenMarks(box, self.marks.wrong_at)
        box.menu_taker = self._take_menu

    def next(self) -> None:
        """Go to the next marked word, and offer what may be meant; say so if there is none."""
        cursor = self._box.textCursor()
        found = self.marks.wrong_after(cursor.selectionEnd())
        if found is not None:
            self._offer(found)
        elif not self._spelling.is_on:
            self._say(words.SPELLING_OFF)
        else:
            self._say(words.NONE_MISSPELLED)

    def _take_menu(self, event: QContextMenuEvent) -> bool:
        """Open the menu of a marked word; return whether there is one where it was asked for."""
        found = self._asked_for(event)
        if found is not None:
            event.accept()
            self._offer(found)
        return found is not None

    def _asked_for(self, event: QContextMenuEvent) -> QTextCursor | None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return self.marks.wrong_at(self._box.textCursor().position())
        point = self._box.viewport().mapFromGlobal(event.globalPos())
        cursor = self._box.cursorForPosition(point)
        beside = self._box.cursorRect(cursor)
        letter = self._box.fontMetrics().averageCharWidth() * 2
        if not beside.adjusted(-letter, 0, letter, 0).contains(point):
            return None  # beyond the end of a line
        found = self.marks.wrong_at(cursor.position())
        chosen = self._box.textCursor()
        if found is not None and chosen.selectedText() not in {"", found.selectedText()}:
            if chosen.selectionStart() <= cursor.position() <= chosen.selectionEnd():
                return None  # the menu is for what was selected
        return found

    def _offer(self, found: QTextCursor) -> None:
        word = found.selectedText()
        self._spoken.say(found)
        self._box.setTextCursor(found)
        self._box.ensureCursorVisible()
        self._spelling.suggest(word, partial(self._open, QTextCursor(found), word))

    def _open(self, found: QTextCursor, word: str, suggestions: tuple[str, ...]) -> None:
        if found.selectedText() != word or not self._box.isVisible():
            return  # it is another text by now
        menu = MenuPopup(self._themes, self._box, words.NAME_SPELLING)
        menu.beside = self._place(found)
        menu.finished.connect(menu.deleteLater)
        menu.open_with(self._items(found, word, suggestions))

    def _items(self, found: QTextCursor, word: str, suggestions: tuple[str, ...]) -> list[MenuItem]:
        items: list[MenuItem] = [
            MenuEntry(each, partial(self._replace, found, word, each), command=None)
            for each in suggestions
        ]
        return [
            *(items or [MenuTitle(words.NO_SUGGESTION)]),
            MenuLine(),
            MenuEntry(words.KEEP_WORD, partial(self._spelling.keep, word), command=None),
            MenuEntry(words.IGNORE_WORD, partial(self._spelling.ignore, word), command=None),
            replace(entry_of(CommandId.NEXT_MISSPELLED, self.next), icon=""),
            MenuLine(),
            *edit_items(self._box),
        ]

    def _replace(self, found: QTextCursor, word: str, by: str) -> None:
        if found.selectedText() == word:
            found.insertText(by)
            self._box.setTextCursor(found)

    def _place(self, found: QTextCursor) -> QRect:
        start = QTextCursor(found)
        start.setPosition(found.selectionStart())
        place = self._box.cursorRect(start)
        corner = self._box.viewport().mapTo(self._box, place.topLeft())
        return QRect(QPoint(corner), QSize(1, place.height()))
