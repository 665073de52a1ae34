"""What a person does with the list of conversations: rename, move, delete and take that back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.library import (
    TITLE_LENGTH,
    Change,
    ConversationInfo,
    Folder,
    InfoChange,
    TitleSource,
)
from desktop_chat.domain.store import ConversationStore, StoreFailed, reading_only
from desktop_chat.domain.text import one_line

UNDO_SECONDS = 10.0
"""How long a deleted conversation can be taken back."""


class Listing:
    """Changes rows and folders of a store; each method but the asynchronous ones returns at once.

    `stop` ends the reply of a conversation, `drop` closes one that is gone for good; `on_change`
    and `on_trouble` hear what became of each change.
    """

    def __init__(
        self,
        store: ConversationStore,
        *,
        stop: Callable[[ConversationId], None],
        drop: Callable[[ConversationId], Awaitable[None]],
        on_change: Callable[[Change], None],
        on_trouble: Callable[[StoreFailed | None], None],
    ) -> None:
        self._store = store
        self._stop = stop
        self._drop = drop
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._tasks = TaskScope("listing")

    def refuses(self) -> bool:
        """Return whether nothing can be changed here, and say so."""
        if self._store.is_reading:
            self._on_trouble(reading_only())
        return self._store.is_reading

    def change(self, conversations: Collection[ConversationId], what: InfoChange) -> None:
        """Change rows of the list."""
        self._tasks.spawn("change", self._change(tuple(conversations), what))

    async def _change(self, conversations: Collection[ConversationId], what: InfoChange) -> bool:
        try:
            self._on_change(await self._store.change(conversations, what))
        except StoreFailed as failed:
            self._on_trouble(failed)
            return False
        return True

    def rename(self, conversation: ConversationId, title: str) -> None:
        """Give a conversation a title; none stays as it is."""
        line = one_line(title, TITLE_LENGTH)
        if line:
            what = InfoChange(title=line, title_source=TitleSource.PERSON)
            self.change([conversation], what)

    def delete(self, conversations: Collection[ConversationId]) -> None:
        """Take conversations off every list; `forget` is for good, as is the next start."""
        gone = tuple(conversations)
        for conversation in gone:
            self._stop(conversation)
        self.change(gone, InfoChange(is_deleted=True))

    def forget(self, conversations: Collection[ConversationId]) -> None:
        """Remove deleted conversations for good, but for those that were taken back."""
        self._tasks.spawn("forget", self._forget(tuple(conversations)))

    async def _forget(self, gone: tuple[ConversationId, ...]) -> None:
        deleted = [each for each in gone if await self._is_deleted(each)]
        for conversation in deleted:
            await self._drop(conversation)
        await self.purge(deleted)

    async def _is_deleted(self, conversation: ConversationId) -> bool:
        info = await self.info(conversation)
        return info is not None and info.is_deleted

    async def info(self, conversation: ConversationId) -> ConversationInfo | None:
        """Return the row of a conversation; None where there is none, or it cannot be read."""
        try:
            return await self._store.info(conversation)
        except StoreFailed as failed:
            self._on_trouble(failed)
            return None

    async def entitle(self, conversation: ConversationId, title: str) -> None:
        """Give a conversation the title that a model made, unless a person gave it one."""
        info = await self.info(conversation)
        if info is not None and info.title_source is TitleSource.FIRST_WORDS:
            await self._change(
                [conversation], InfoChange(title=title, title_source=TitleSource.MODEL)
            )

    async def purge(self, conversations: Collection[ConversationId] | None = None) -> None:
        """Remove deleted conversations for good; None for all that an earlier run left."""
        try:
            self._on_change(await self._store.purge(conversations))
        except StoreFailed as failed:
            self._on_trouble(failed)

    def take_back(self, conversations: Collection[ConversationId]) -> None:
        """Undo a deletion."""
        self.change(conversations, InfoChange(is_deleted=False))

    def put_folder(self, folder: Folder, holding: Collection[ConversationId] = ()) -> None:
        """Create or rename a folder, and put conversations into it."""
        self._tasks.spawn("folder", self._put_folder(folder, tuple(holding)))

    async def _put_folder(self, folder: Folder, holding: tuple[ConversationId, ...]) -> None:
        try:
            self._on_change(await self._store.put_folder(folder))
        except StoreFailed as failed:
            self._on_trouble(failed)
            return
        if holding:
            await self._change(holding, InfoChange(folder=folder.id))

    def remove_folder(self, folder: FolderId) -> None:
        """Remove a folder; what was in it stays."""
        self._tasks.spawn("folder", self._remove_folder(folder))

    async def _remove_folder(self, folder: FolderId) -> None:
        try:
            self._on_change(await self._store.remove_folder(folder))
        except StoreFailed as failed:
            self._on_trouble(failed)

    async def close(self) -> None:
        """Wait for nothing more; what is deleted is removed for good at the next start."""
        await self._tasks.close()
