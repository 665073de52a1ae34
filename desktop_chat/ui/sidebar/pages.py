"""The rows that were loaded: in pages, by section, and never more than a bounded number of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.library import ConversationInfo, Section

PAGE = 50
"""Rows of a page."""

MOST_PAGES = 64
"""Pages that are kept, besides those with selected rows."""

MOST_ASKED = 6
"""Pages that are asked for at the same time; a fast scroll skips what it passes."""

PageKey = tuple[Section, int]
Fetch = Callable[[Section, int, int], object]


def page_of(section: Section, index: int) -> PageKey:
    """Return the page on which a row of a section is."""
    return section, index // PAGE


class Pages:
    """Holds pages of one state of the list; `fetch` asks for the rows of one."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._held: OrderedDict[PageKey, tuple[ConversationInfo, ...]] = OrderedDict()
        self._asked: set[PageKey] = set()
        self._where: dict[ConversationId, tuple[Section, int]] = {}
        self.kept: frozenset[PageKey] = frozenset()
        """Pages that stay, however long ago they were looked at."""

    def __len__(self) -> int:
        return len(self._held)

    def get(self, section: Section, index: int) -> ConversationInfo | None:
        """Return a row, None while it is not loaded."""
        key = page_of(section, index)
        rows = self._held.get(key)
        if rows is None:
            return None
        self._held.move_to_end(key)
        at = index - key[1] * PAGE
        return rows[at] if at < len(rows) else None

    def where(self, conversation: ConversationId) -> tuple[Section, int] | None:
        """Return in which section and row a conversation is, if that is loaded."""
        return self._where.get(conversation)

    def lacks(self, keys: Iterable[PageKey]) -> bool:
        """Return whether any of these pages is not there."""
        return any(key not in self._held for key in keys)

    def want(self, keys: Collection[PageKey], *, most: int = MOST_ASKED) -> None:
        """Ask for those of these pages that are neither there nor on their way."""
        for section, number in keys:
            key = section, number
            if key in self._held or key in self._asked or len(self._asked) >= most:
                continue
            self._asked.add(key)
            self._fetch(section, number * PAGE, (number + 1) * PAGE)

    def put(self, section: Section, start: int, rows: Sequence[ConversationInfo]) -> None:
        """Take a page that was asked for."""
        key = page_of(section, start)
        self._asked.discard(key)
        self._forget(key)
        self._held[key] = tuple(rows)
        for at, info in enumerate(rows):
            self._where[info.id] = (section, start + at)
        spare = [key for key in self._held if key not in self.kept]
        for old in spare[: max(0, len(spare) - MOST_PAGES)]:
            self._forget(old)

    def lose(self) -> None:
        """Take note that what is on its way will not come."""
        self._asked.clear()

    def _forget(self, key: PageKey) -> None:
        section, number = key
        for at, info in enumerate(self._held.pop(key, ())):
            if self._where.get(info.id) == (section, number * PAGE + at):
                del self._where[info.id]
