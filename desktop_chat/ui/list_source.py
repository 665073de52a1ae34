"""Answers what the sidebar asks of the store; a question that comes too late is dropped by it."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime

from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.library import ARCHIVE, PINNED, Section, day_sections, folder_section
from desktop_chat.domain.store import ConversationStore, StoreFailed
from desktop_chat.ui.sidebar import Contents, Showing, Sidebar


class StoredList:
    """A `ListSource` on a store, for one sidebar."""

    def __init__(self, store: ConversationStore, sidebar: Sidebar, on_error: ErrorHandler) -> None:
        self._store = store
        self._sidebar = sidebar
        self._tasks = TaskScope("list", on_error)

    def request_contents(
        self, ask: int, showing: Showing, places: Collection[ConversationId]
    ) -> None:
        """Ask the store for the sections of a list."""
        self._tasks.spawn("contents", self._contents(ask, showing, tuple(places)))

    def request_rows(self, ask: int, section: Section, start: int, stop: int) -> None:
        """Ask the store for rows."""
        self._tasks.spawn("rows", self._rows(ask, section, start, stop))

    def request_hits(self, text: str) -> None:
        """Search the store; a search that is still made for less is given up."""
        self._tasks.spawn("search", self._search(text))

    async def _contents(
        self, ask: int, showing: Showing, places: tuple[ConversationId, ...]
    ) -> None:
        try:
            sections = await self._sections(showing)
            # Asked together: between two answers the store does what can wait.
            (*counts, archived), found = await asyncio.gather(
                self._store.counts((*sections, ARCHIVE)), self._store.places(sections, places)
            )
        except StoreFailed:
            self._sidebar.give_up(ask)
            return
        listed = tuple(zip(sections, counts, strict=True))
        self._sidebar.contents_came(ask, Contents(listed, archived, found))

    async def _sections(self, showing: Showing) -> tuple[Section, ...]:
        if showing is Showing.ARCHIVE:
            return (ARCHIVE,)
        folders, oldest = await asyncio.gather(self._store.folders(), self._store.oldest())
        now = datetime.now().astimezone()
        days = day_sections(now, oldest) if oldest is not None else ()
        return (PINNED, *map(folder_section, folders), *days)

    async def _rows(self, ask: int, section: Section, start: int, stop: int) -> None:
        try:
            rows = await self._store.rows(section, start, stop)
        except StoreFailed:
            self._sidebar.give_up(ask)
            return
        self._sidebar.rows_came(ask, section, start, rows)

    async def _search(self, text: str) -> None:
        try:
            hits = await self._store.search(text)
        except StoreFailed:
            hits = ()
        self._sidebar.show_hits(text, hits)

    async def close(self) -> None:
        """Answer nothing more."""
        await self._tasks.close()
