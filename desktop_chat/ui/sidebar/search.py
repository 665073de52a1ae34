"""The search over all conversations: a field, and what was found in the list's place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_chat.base.languages import quoted
from desktop_chat.domain.library import SearchHit
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.empty import EmptyWords
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.sidebar.hits import HitList

_PAUSE_MS = 90
"""How long typing has to rest before a search begins."""

_PAGE = 5
_LONGEST = 300


@guarded
class SearchPane(QWidget):
    """Shows what was found; the field stands elsewhere and keeps the focus.

    Signals:
        changed(str): what is looked for, one line without space around it; "" for nothing.
        hit_opened(SearchHit): a place is to be shown.
        left(): the search was given up; the focus is to go back to where it came from.
        list_wanted(): the focus is to go to the list below.
    """

    changed = Signal(str)
    hit_opened = Signal(object)
    left = Signal()
    list_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.field = TextField(
            themes, words.NAME_SEARCH, placeholder=words.NAME_SEARCH, icon="search", quiet=True
        )
        self.field.line.setMaxLength(_LONGEST)
        self.clear_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=24,
            icon_size=14,
            ink="text_secondary",
            accessible_name=words.NAME_CLEAR,
            tip=words.TIP_CLEAR,
        )
        self.clear_button.hide()
        self.field.put_at_end(self.clear_button)
        self.text = ""
        """What is looked for."""
        self._answered = ""
        self._opens_first = False
        self._note = Label(themes, size="caption", colour="text_secondary", parent=self)
        self._note.setContentsMargins(24, 6, 24, 6)
        self._empty = EmptyWords(themes, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self._pages, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self._tell)
        self.field.line.textChanged.connect(self._typed)
        self.field.line.installEventFilter(self)
        self.clear_button.clicked.connect(self._leave)

    @cached_property
    def hits(self) -> HitList:
        """The list of what was found, imported and made for the first answer."""
        from desktop_chat.ui.sidebar.hits import HitList

        made = HitList(self._themes, self)
        self._pages.addWidget(made)
        made.clicked.connect(self._clicked)
        return made

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self.text != self._answered

    @property
    def says(self) -> str:
        """The words above or in place of what was found."""
        shows_hits = self._pages.currentWidget() is self.hits
        return self._note.text() if shows_hits else self._empty.text

    def show_hits(self, text: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found for `text`, unless something else is looked for by now."""
        if not text or text != self.text:
            return
        self._answered = text
        self.hits.rows.show(hits)
        self.hits.light(0)
        count = len(hits)
        said = words.hit_words(count)
        self._note.setText(said)
        self._note.setVisible(bool(hits))
        if hits:
            self._pages.setCurrentWidget(self.hits)
        else:
            said = words.NO_MATCH
            self._empty.say(said, words.NO_MATCH_LINE.format(words=quoted(one_line(text, 60))))
            self._pages.setCurrentWidget(self._empty)
        announce(self.field.line, said)
        if self._opens_first:
            self._open()

    def clear(self) -> None:
        """End the search."""
        self.field.line.clear()

    def _typed(self, typed: str) -> None:
        self._opens_first = False
        self.clear_button.setVisible(bool(typed))
        if not typed.strip():
            self._tell()
        else:
            self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        text = one_line(self.field.line.text(), _LONGEST)
        if text == self.text:
            return
        before, self.text = self.text, text
        if not text:
            self._answered = ""
            self.hits.rows.show(())
        elif not before or not self.hits.rows.hits:
            # What was found before stays until there is something better.
            self._note.hide()
            self._empty.say(words.SEARCHING)
            self._pages.setCurrentWidget(self._empty)
        self.changed.emit(text)

    def _open(self) -> None:
        if self._rest.isActive() or self.is_busy:
            self._tell()
            self._opens_first = self.is_busy
            return
        self._opens_first = False
        hit = self.hits.current_hit()
        if hit is not None:
            self.hit_opened.emit(hit)

    def _clicked(self, index: QModelIndex) -> None:
        self.hits.setCurrentIndex(index)
        hit = self.hits.current_hit()
        if hit is not None:
            self.hit_opened.emit(hit)

    def _move(self, step: int) -> None:
        self.hits.light(self.hits.currentIndex().row() + step)
        hit = self.hits.current_hit()
        if hit is not None:
            announce(self.field.line, f"{one_line(hit.title)}. {one_line(hit.passage)}")

    def _leave(self) -> None:
        self.clear()
        self.left.emit()

    def _do_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif event.key() in steps and not event.modifiers():
            if self.text:
                self._move(steps[Qt.Key(event.key())])
            elif event.key() == Qt.Key.Key_Down:
                self.list_wanted.emit()
        else:
            return False
        return True

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Work the results from the field, and keep Esc from the window."""
        if isinstance(event, QKeyEvent) and watched is self.field.line:
            if event.type() == QEvent.Type.KeyPress:
                return self._do_key(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().eventFilter(watched, event)
