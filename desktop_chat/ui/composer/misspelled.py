"""The waves under misspelled words: laid over paragraphs, which are not changed by them.

Formats of a layout are no part of the document: they cannot be undone, and the fields of a prompt
keep theirs. What changed is marked at once; of more than a few paragraphs, some at a time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextLayout

from desktop_chat.spelling.text import LONGEST_LINE, Word, word_at, words_of
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.spelling import Spelling
from desktop_chat.ui.theme import ThemeSource

_SLICE = 0.004
"""Seconds of work between two frames."""

_AT_ONCE = 3
"""Paragraphs that are marked with the change itself."""

_STYLE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class SpellingMarks(QObject):
    """Marks the misspelled words of a box, but for the one that is being typed."""

    def __init__(self, themes: ThemeSource, box: MessageBox, spelling: Spelling) -> None:
        super().__init__(box)
        self._themes = themes
        self._box = box
        self._spelling = spelling
        document = box.document()
        self._changed = _Span(document)
        self._waiting = _Span(document)
        """What holds words that were asked for."""
        self._answered = _Span(document)
        self._typed: int | None = None
        """Where something was typed last, while the cursor has not left that word."""
        self._format = QTextCharFormat()
        self._timer = QTimer(self)
        self._timer.setInterval(8)
        self._timer.timeout.connect(self._work)
        self._retheme()
        document.contentsChange.connect(self._take_change)
        box.cursorPositionChanged.connect(self._cursor_moved)
        box.focus_changed.connect(self._cursor_moved)
        box.composed.connect(self._composed)
        spelling.answered.connect(self._take_answers)
        spelling.changed.connect(self.mark_all)
        themes.changed.connect(self._retheme)

    @property
    def is_idle(self) -> bool:
        """Whether everything is marked that can be."""
        return not any((self._changed.is_open, self._waiting.is_open, self._answered.is_open))

    def mark_all(self) -> None:
        """Look at everything again."""
        document = self._box.document()
        if not document.isEmpty():
            self._changed.include(0, document.characterCount() - 1)
            self._timer.start()

    def wrong_at(self, position: int) -> QTextCursor | None:
        """Return a cursor that selects the marked word at a position."""
        block = self._box.document().findBlock(position)
        for start, length in _marked(block):
            if start <= position - block.position() <= start + length:
                return _selected(block, start, length)
        return None

    def wrong_after(self, position: int) -> QTextCursor | None:
        """Return a cursor that selects the next marked word, from the end on to the first."""
        for block in self._blocks_from(position):
            for start, length in _marked(block):
                if block.position() + start >= position:
                    return _selected(block, start, length)
        for block in self._blocks_from(0):
            for start, length in _marked(block):
                return _selected(block, start, length)
        return None

    def _blocks_from(self, position: int) -> Iterator[QTextBlock]:
        block = self._box.document().findBlock(position)
        while block.isValid():
            yield block
            block = block.next()

    # What happens.

    def _retheme(self) -> None:
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(_STYLE)
        self._format.setUnderlineColor(self._themes.current.colour("error"))
        self.mark_all()

    def _take_change(self, position: int, removed: int, added: int) -> None:
        document = self._box.document()
        end = min(position + added, document.characterCount() - 1)
        for span in (self._changed, self._waiting, self._answered):
            span.follow(position, removed, added)
        self._typed = end if self._box.hasFocus() else None
        if not self._spelling.is_on:
            return
        block, last = document.findBlock(position), document.findBlock(end).blockNumber()
        if last - block.blockNumber() >= _AT_ONCE:
            self._changed.include(position, end)
            self._timer.start()
            return
        goes_on = False
        while block.isValid() and block.blockNumber() <= last:
            goes_on = self._mark(block, asks=True)
            block = block.next()
        if block.isValid() and goes_on:
            self._changed.include(block.position(), block.position())
            self._timer.start()

    def _cursor_moved(self) -> None:
        if self._typed is None:
            return
        block = self._box.document().findBlock(self._typed)
        now = self._box.textCursor().position()
        if self._box.hasFocus() and block.contains(now):
            line = _line(block)
            at, now = (each - block.position() for each in (self._typed, now))
            if word_at(line, at) == word_at(line, now):
                return
        self._typed = None
        self._mark(block, asks=True)

    def _composed(self) -> None:
        # NOTE(Qt 6.11): an input method takes the formats away for its own.
        block = self._box.textCursor().block()
        self._changed.include(block.position(), block.position())
        self._timer.start()

    def _take_answers(self) -> None:
        if self._waiting.is_open:
            self._answered.take(self._waiting)
            self._timer.start()

    def _work(self) -> None:
        begin = time.perf_counter()
        for span, asks in ((self._changed, True), (self._answered, False)):
            block = span.first()
            while block is not None:
                block = span.after(block, goes_on=self._mark(block, asks=asks))
                if time.perf_counter() - begin > _SLICE:
                    span.begin_at(block)
                    return
            span.begin_at(None)
        self._timer.stop()

    # One paragraph.

    def _mark(self, block: QTextBlock, *, asks: bool) -> bool:
        """Mark a paragraph; return whether the next one is no longer what it was: prose or code.

        `asks`: words that are not known are asked for.
        """
        line = _line(block)
        words, state = words_of(line, max(0, block.previous().userState()))
        wrong: list[Word] = []
        unknown: list[str] = []
        for word in words if self._spelling.is_on else ():
            verdict = self._spelling.verdict(word.text)
            if verdict is None:
                unknown.append(word.text)
            elif not verdict:
                wrong.append(word)
        if unknown and asks:
            self._waiting.include(block.position(), block.position())
            self._spelling.ask(unknown)
        if wrong and self._typed is not None and block.contains(self._typed):
            typed = word_at(line, self._typed - block.position())
            wrong = [each for each in wrong if not typed[0] <= each.start < typed[1]]
        self._lay(block, wrong)
        changed = max(0, block.userState()) != state
        block.setUserState(state)
        return changed

    def _lay(self, block: QTextBlock, wrong: list[Word]) -> None:
        layout = block.layout()
        before = layout.formats()
        if layout.preeditAreaText() or (not wrong and not before):
            return
        ranges = []
        for word in wrong:
            each = QTextLayout.FormatRange()
            each.start, each.length = word.start, word.end - word.start
            each.format = self._format
            ranges.append(each)
        if ranges != before:
            layout.setFormats(ranges)
            self._box.document().markContentsDirty(block.position(), block.length())


class _Span:
    """A part of a document, from paragraph to paragraph, that keeps its place through changes.

    NOTE(Qt 6.11): a document that is cleared puts its cursors aside, tells of a change, and takes
    them back, also those that are gone by then. A slot of that signal must not make, move or drop
    a cursor that lasts: the places are numbers.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._start = self._end = 0
        self.is_open = False
        """Whether there is anything in it."""

    def include(self, start: int, end: int) -> None:
        """Reach from one position to the other, or as far as before."""
        self._start = min(start, self._start) if self.is_open else start
        self._end = max(end, self._end) if self.is_open else end
        self.is_open = True

    def follow(self, position: int, removed: int, added: int) -> None:
        """Go along with a change of the document."""
        self._start, self._end = (
            place + added - removed if place >= position + removed else min(place, position)
            for place in (self._start, self._end)
        )

    def take(self, other: _Span) -> None:
        """Reach over another one as well, which is empty then."""
        if other.is_open:
            self.include(other._start, other._end)
            other.is_open = False

    def first(self) -> QTextBlock | None:
        """Return its first paragraph."""
        last = self._document.characterCount() - 1
        return self._document.findBlock(min(self._start, last)) if self.is_open else None

    def after(self, block: QTextBlock, *, goes_on: bool) -> QTextBlock | None:
        """Return the paragraph after one, None at the end; where it `goes_on`, there is another."""
        following = block.next()
        if following.isValid() and (goes_on or following.position() <= self._end):
            return following
        return None

    def begin_at(self, block: QTextBlock | None) -> None:
        """Leave out what is before a paragraph, everything for None."""
        if block is None:
            self.is_open = False
        else:
            self._start = block.position()
            self.include(self._start, self._start)


def _line(block: QTextBlock) -> str:
    """Return a paragraph, with a character for each of its positions; "" for a very long one."""
    if block.length() > LONGEST_LINE:
        return ""  # not even copied with each key
    text = block.text()
    if len(text) == block.length() - 1:
        return text
    # Letters beyond the first plane take two positions; none of our words has any.
    return "".join(each if each <= "\uffff" else "\ufffd\ufffd" for each in text)


def _marked(block: QTextBlock) -> list[tuple[int, int]]:
    """Return the ranges of a paragraph that are marked, in its order."""
    return [
        (each.start, each.length)
        for each in block.layout().formats()
        if each.format.underlineStyle() is _STYLE
    ]


def _selected(block: QTextBlock, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
