"""One lot of files that is brought into a library: all of it, or nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_chat.base.ids import ConversationId, new_conversation_id
from desktop_chat.domain.library import ConversationInfo
from desktop_chat.domain.store import StoreFailed
from desktop_chat.exporting.as_json import ExportUnreadable
from desktop_chat.exporting.as_library import Shelved, read_file
from desktop_chat.generation.importing import Brought, Importing
from desktop_chat.generation.library import Library

_SAID_EVERY = 50


class BringingIn:
    """Reads files into a library; `said` hears now and then how many conversations came."""

    def __init__(self, library: Library, said: Callable[[int], object]) -> None:
        self._library = library
        self._importing = Importing(library.store, time.time())
        self._said = said
        self.path = Path()
        """The file that was read last."""

    @property
    def added(self) -> tuple[ConversationId, ...]:
        """The conversations that were added."""
        return self._importing.added

    async def run(self, paths: list[Path]) -> str | None:
        """Add what is in files; return why that cannot be done.

        Raises:
            OSError: a file cannot be read.
        """
        try:
            # All of it is looked at before any of it is added.
            for self.path in paths:
                async for _ in _Each(self.path):
                    pass
            await self._importing.begin()
            for self.path in paths:
                async for shelved in _Each(self.path):
                    await self._importing.add(_brought(shelved))
                    if len(self.added) % _SAID_EVERY == 0:
                        self._said(len(self.added))
            if self.added:
                self._library.changed(await self._importing.finish())
        except (ExportUnreadable, StoreFailed) as error:
            return error.sentence
        return None

    async def take_back(self) -> None:
        """Remove what was added."""
        await self._importing.take_back()


class _Each:
    """Reads a file's conversations on a thread, one at a time."""

    def __init__(self, path: Path) -> None:
        self._left: Iterator[Shelved] = read_file(path)

    def __aiter__(self) -> _Each:
        return self

    async def __anext__(self) -> Shelved:
        found = await asyncio.to_thread(next, self._left, None)
        if found is None:
            raise StopAsyncIteration
        return found


def _brought(shelved: Shelved) -> Brought:
    exported = shelved.exported
    info = ConversationInfo(
        new_conversation_id(),
        exported.title,
        exported.title_source,
        exported.created_at,
        exported.updated_at,
        is_pinned=shelved.is_pinned,
        is_archived=shelved.is_archived,
    )
    unsent = replace(shelved.unsent, tuning=exported.tuning)
    return Brought(info, exported.conversation, shelved.folder, unsent)
