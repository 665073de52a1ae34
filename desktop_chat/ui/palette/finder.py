"""Finds entries by what is typed: a bounded part of them at a time, the rest in later turns."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.commands.fuzzy import Fit, fit, words_of
from desktop_chat.ui.palette import words
from desktop_chat.ui.palette.entries import (
    PREFIXES,
    TITLES,
    Entry,
    Heading,
    Kind,
    Line,
    Offered,
    Row,
)

SLICE = 200
"""Entries that are looked at in one turn of the loop."""

_ASK_MS = 40
_EACH, _ALONE = 6, 60
"""Entries of one kind that are shown, and where it is the only one."""
_RECENT, _LATEST = 4, 5
_RECENCY = 60.0
_NOT_NOW = 400.0
"""What an entry that does nothing now loses against the others."""

_Found = tuple[float, int, Entry, Fit]


class Finder(QObject):
    """Looks through what is offered, and through conversations that somebody else finds.

    Signals:
        changed(): other rows are to be shown.
        conversations_wanted(str): conversations with these words in their titles are to be found,
            the newest ones where there are none; `conversations_came` is the answer.
    """

    changed = Signal()
    conversations_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered = Offered()
        self._recent: dict[str, int] = {}
        self._typed = ""
        self._only: Kind | None = None
        self._words: tuple[str, ...] = ()
        self._at = 0
        self._has_more = False
        self._best: dict[Kind, list[_Found]] = {}
        self._conversations: tuple[Entry, ...] = ()
        self._asked = ""
        self._going_on = QTimer(self)
        self._going_on.setSingleShot(True)
        self._going_on.setInterval(0)
        self._going_on.timeout.connect(self._go_on)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_MS)
        self._asking.timeout.connect(self._ask)
        self.rows: list[Row] = []

    @property
    def words(self) -> str:
        """What is looked for, without the letter that leaves one kind alone."""
        return self._typed

    def offer(self, offered: Offered) -> None:
        """Look through these from now on."""
        self._offered = offered
        self._recent = {key: at for at, key in enumerate(offered.recent)}
        self._begin()

    def start(self, offered: Offered) -> None:
        """Begin anew, with nothing typed."""
        self._conversations, self._asked = (), ""
        self._only, self._typed = None, ""
        self.offer(offered)
        self._ask()

    def look_for(self, typed: str) -> None:
        """Find what fits `typed`; what takes longer comes later."""
        only = PREFIXES.get(typed[:1])
        text = typed[1:].strip() if only is not None else typed.strip()
        if (only, text) == (self._only, self._typed):
            return
        self._only, self._typed = only, text
        self._begin()
        if only in {None, Kind.CONVERSATION}:
            self._asking.start()

    def conversations_came(self, text: str, entries: Sequence[Entry]) -> None:
        """Show conversations, unless something else is looked for by now."""
        if text == self._typed:
            self._asking.stop()
            self._conversations = tuple(entries)
            self._show()

    def stop(self) -> None:
        """Look for nothing more."""
        self._going_on.stop()
        self._asking.stop()

    @property
    def is_busy(self) -> bool:
        """Whether more is looked through in later turns."""
        return self._going_on.isActive() or self._asking.isActive()

    def _ask(self) -> None:
        self._asked = self._typed
        self.conversations_wanted.emit(self._typed)

    # Looking.

    def _begin(self) -> None:
        self._words = words_of(self._typed)
        self._best = {kind: [] for kind in Kind}
        self._at = 0
        self._going_on.stop()
        # Of the conversations that are there, those that still fit stay until others come.
        self._go_on()

    def _go_on(self) -> None:
        entries = self._offered.entries
        is_first, self._has_more = self._at == 0, False
        stop = min(len(entries), self._at + SLICE)
        for at in range(self._at, stop):
            self._take(at, entries[at])
        self._at = stop
        is_done = self._at >= len(entries)
        if not is_done:
            self._going_on.start()
        # To show rows costs more than to look at some entries that change nothing.
        if is_first or is_done or self._has_more:
            self._show()

    def _take(self, at: int, entry: Entry) -> None:
        if self._only is not None and entry.kind is not self._only:
            return
        if entry.why_not and not self._words:
            return
        found = fit(self._words, entry.title, entry.beside)
        if found is not None:
            best = self._best[entry.kind]
            # Of what fits equally well, what was declared first comes first.
            ranked = (self._ranked(entry, found), -at, entry, found)
            if len(best) < self._most():
                heapq.heappush(best, ranked)
                self._has_more = True
            elif ranked[:2] > best[0][:2]:
                heapq.heapreplace(best, ranked)
                self._has_more = True

    def _ranked(self, entry: Entry, found: Fit) -> float:
        score = found.score - (_NOT_NOW if entry.why_not else 0)
        used = self._recent.get(entry.key) if self._words else None
        return score if used is None else score + _RECENCY / (1 + used)

    def _most(self) -> int:
        if self._only is not None or not self._words:
            return _ALONE
        return _EACH

    # Showing.

    def _show(self) -> None:
        sections: list[tuple[str, list[Line]]] = []
        if not self._words and self._only is None:
            used = self._used_last()
            shown = {line.entry.key for line in used}
            commands = self._lines(Kind.COMMAND)
            sections.append((words.RECENT, used))
            sections.append((words.CONVERSATIONS, self._lines(Kind.CONVERSATION)[:_LATEST]))
            rest = [line for line in commands if line.entry.key not in shown]
            sections.append((words.COMMANDS, rest))
        else:
            sections += [(TITLES[kind], self._lines(kind)) for kind in Kind]
        rows: list[Row] = []
        for title, lines in sections:
            if lines:
                rows += [Heading(title), *lines]
        self.rows = rows
        self.changed.emit()

    def _lines(self, kind: Kind) -> list[Line]:
        title = TITLES[kind]
        if kind is Kind.CONVERSATION:
            return self._conversation_lines(title)
        best = sorted(self._best[kind], key=lambda each: each[:2], reverse=True)
        return [Line(entry, title, found.marks) for _, _, entry, found in best]

    def _conversation_lines(self, title: str) -> list[Line]:
        if self._only not in {None, Kind.CONVERSATION}:
            return []
        fits = ((entry, fit(self._words, entry.title)) for entry in self._conversations)
        if self._asked == self._typed:
            # The store knows words in other scripts and spellings, too.
            lines = [Line(entry, title, found.marks if found else ()) for entry, found in fits]
        else:
            lines = [Line(entry, title, found.marks) for entry, found in fits if found is not None]
        return lines[: self._most()]

    def _used_last(self) -> list[Line]:
        by_key = {entry.key: entry for best in self._best.values() for *_, entry, _ in best}
        used = (by_key.get(key) for key in self._recent)
        return [Line(entry, words.RECENT) for entry in used if entry is not None][:_RECENT]
