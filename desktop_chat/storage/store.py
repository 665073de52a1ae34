"""The store: each call as a job of the storage thread."""

from __future__ import annotations

import asyncio
import functools
import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from desktop_chat.base.clock import Clock, SystemClock
from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.base.logs import Log
from desktop_chat.domain.conversation import Chosen, ReplyTurn, Turn
from desktop_chat.domain.journal import JournalEntry
from desktop_chat.domain.library import (
    Change,
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    Place,
    SearchHit,
    Section,
)
from desktop_chat.domain.store import Loaded, StoreFailed, Trouble
from desktop_chat.storage import (
    backups,
    compositions,
    conversations,
    journal,
    listing,
    search,
    verify,
)
from desktop_chat.storage.database import Database
from desktop_chat.storage.faults import closed, failed, in_words
from desktop_chat.storage.thread import StorageThread, ThreadEnded

P = ParamSpec("P")
T = TypeVar("T")

IDLE_LOG = 4 << 20
"""Bytes of the write-ahead log from which it is checked in when there is nothing else to do."""
BUSY_LOG = 64 << 20
"""Bytes of the write-ahead log from which it is checked in at once."""
CLOSING = 2.0
"""Seconds that closing may take."""
BULK = 10
"""Conversations that are not removed for good without a backup before."""
SCRUB = "storage.scrub"
"""The memo that says that deleted words may still be in the index."""

_log = logging.getLogger(Log.STORAGE)


class _Batch:
    """Additions to journals that come right after one another, and are written together."""

    def __init__(self, done: asyncio.Future[None] | None = None) -> None:
        self.done = done
        self._lock = threading.Lock()
        self._entries: list[tuple[TurnId, Sequence[JournalEntry]]] = []
        self._is_open = True

    def add(self, reply: TurnId, entries: Sequence[JournalEntry]) -> bool:
        """Take an addition; return False where the batch is closed."""
        with self._lock:
            if self._is_open:
                self._entries.append((reply, entries))
            return self._is_open

    def close(self) -> journal.Batch:
        """Take nothing more, and return what is in it."""
        with self._lock:
            self._is_open = False
            return self._entries


class SqliteStore:
    """Conversations in one SQLite file, or in memory; fills `domain.store.ConversationStore`.

    With `is_checked` unset a backup is due at once: making one looks through the file.
    """

    is_reading: bool = False

    def __init__(
        self,
        database: Database,
        thread: StorageThread,
        clock: Clock | None = None,
        *,
        is_checked: bool = True,
    ) -> None:
        self._database = database
        self._thread = thread
        self._clock = clock or SystemClock()
        self._batch = _Batch()
        self._batch.close()
        self._is_backing_up = False
        self._is_checked = is_checked
        self._changes_backed_up = (
            -1 if backups.is_behind(database.path) else database.connection.total_changes
        )
        self._is_scrubbing = conversations.memo(database, SCRUB) != ""
        thread.idle = self._rest

    # The list.

    async def counts(self, sections: Sequence[Section]) -> tuple[int, ...]:
        """Return how many rows each section has."""
        return await self._ask(listing.counts, sections)

    async def rows(self, section: Section, start: int, stop: int) -> tuple[ConversationInfo, ...]:
        """Return the rows of a section from `start` up to `stop`, newest first."""
        return await self._ask(listing.rows, section, start, stop)

    async def info(self, conversation: ConversationId) -> ConversationInfo | None:
        """Return one row, also of a conversation that is deleted."""
        return await self._ask(listing.info, conversation)

    async def oldest(self) -> float | None:
        """Return the lowest `updated_at` of the list by days."""
        return await self._ask(listing.oldest)

    async def places(
        self, sections: Sequence[Section], conversations: Collection[ConversationId]
    ) -> dict[ConversationId, tuple[Section, int]]:
        """Return in which section and row these are; those that are in none are left out."""
        return await self._ask(listing.places, sections, tuple(conversations))

    async def change(self, conversations: Collection[ConversationId], what: InfoChange) -> Change:
        """Change rows."""
        return await self._ask(listing.change, tuple(conversations), what)

    async def folders(self) -> tuple[Folder, ...]:
        """Return the folders, by name."""
        return await self._ask(listing.folders)

    async def put_folder(self, folder: Folder) -> Change:
        """Create a folder, or rename the one of that id."""
        return await self._ask(listing.put_folder, folder)

    async def remove_folder(self, folder: FolderId) -> Change:
        """Remove a folder; what was in it stays, in no folder."""
        return await self._ask(listing.remove_folder, folder)

    async def search(self, words: str, limit: int = 100) -> tuple[SearchHit, ...]:
        """Return the best places for `words`, the last of which may be unfinished."""
        return await self._ask(search.search, words, limit)

    async def titles(self, words: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Return the newest titles that have all `words`, the last of which may be unfinished."""
        return await self._ask(search.titles, words, limit)

    async def purge(self, wanted: Collection[ConversationId] | None = None) -> Change:
        """Remove deleted conversations for good, in steps between which other calls come.

        Where a step fails, what is left stays marked as deleted.
        """
        gone: list[ConversationId] = []
        # Not what is deleted while this goes on: it can still be taken back.
        names = await self._ask(conversations.deleted, wanted)
        if len(names) >= BULK:
            try:
                await self.back_up()
            except StoreFailed as error:
                # What a person deletes goes also where no copy can be kept of it.
                _log.warning("no backup was made before much was deleted: %s", error.trouble)
        await self.put_memo(SCRUB, "1")
        is_more = True
        while is_more:
            found, is_more = await self._ask(conversations.purge_slice, names)
            gone += found
        await self._begin(self._begin_scrubbing)
        return Change(frozenset(gone))

    # One conversation.

    async def load(self, conversation: ConversationId, newest: int) -> Loaded | None:
        """Return a conversation: the `newest` turns of its path, or all if there are no more."""
        return await self._ask(conversations.load, conversation, newest)

    async def rest(self, conversation: ConversationId) -> tuple[tuple[Turn, ...], Chosen]:
        """Return all turns of a conversation, oldest first, and the versions shown last."""
        return await self._ask(conversations.rest, conversation)

    async def put(
        self, info: ConversationInfo, turns: Sequence[Turn], leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Add turns to a conversation, which is created where there is none yet."""
        return await self._ask(conversations.put, info, turns, leaf, chosen)

    async def known(self, turns: Collection[TurnId]) -> Mapping[TurnId, bool]:
        """Return which of these turns are here, and whether their conversation is deleted."""
        return await self._ask(conversations.known_turns, tuple(turns))

    async def append(self, reply: TurnId, entries: Sequence[JournalEntry]) -> None:
        """Write what is new of a reply that comes to its journal."""
        if not self._batch.add(reply, entries):
            self._batch = batch = _Batch()
            batch.add(reply, entries)
            batch.done = self._begin(lambda: journal.append(self._database, batch.close()))
        if self._batch.done is not None:
            # Others may wait for the same; who is cancelled takes nothing from them.
            await asyncio.shield(self._batch.done)

    async def end(self, conversation: ConversationId, reply: ReplyTurn, *, unread: bool) -> Change:
        """Write a reply that has ended, and forget its journal."""
        return await self._ask(conversations.end, conversation, reply, unread=unread)

    async def choose(
        self, conversation: ConversationId, leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Remember which path is shown."""
        return await self._ask(conversations.choose, conversation, leaf, chosen)

    async def remove_turns(self, conversation: ConversationId, turns: Collection[TurnId]) -> Change:
        """Remove turns for good, with every turn below one of them."""
        return await self._ask(conversations.remove_turns, conversation, tuple(turns))

    async def compose(self, conversation: ConversationId, composition: Composition) -> None:
        """Remember what is being written; also for a conversation that is not kept yet."""
        await self._ask(compositions.compose, conversation, composition)

    async def composition(self, conversation: ConversationId) -> Composition:
        """Return what was being written."""
        return await self._ask(compositions.composition, conversation)

    async def remember_place(self, conversation: ConversationId, place: Place) -> None:
        """Remember where the reader is."""
        await self._ask(conversations.remember_place, conversation, place)

    # The program's own.

    async def memo(self, key: str) -> str:
        """Return what was kept under `key`; "" where there is nothing."""
        return await self._ask(conversations.memo, key)

    async def put_memo(self, key: str, value: str) -> None:
        """Keep a short text."""
        await self._ask(conversations.put_memo, key, value)

    async def back_up(self) -> Path | None:
        """Copy the file while other calls go on, look the copy through, and thin the older ones.

        Returns the copy; None in memory, or while another is being made.
        """
        if self._database.path is None or self._is_backing_up:
            return None
        self._is_backing_up = True
        checker = StorageThread("backup check")
        try:
            unfinished, changes = await self._ask(self._copy)
            now = self._clock.now()
            made = await checker.begin(lambda: backups.finish(unfinished, now))
            self._is_checked, self._changes_backed_up = True, changes
        finally:
            checker.stop(timeout=0.0)
            self._is_backing_up = False
        return made

    async def back_up_if_due(self) -> Path | None:
        """Make a backup where something was changed and the last one is old enough."""
        return await self.back_up() if await self._ask(self._is_backup_due) else None

    async def verify(self) -> tuple[str, ...]:
        """Look through the whole file, and return what is not as it must be."""
        return await self._ask(verify.problems)

    async def close(self) -> None:
        """Carry out what was asked, check the file point in, and close it; in two seconds."""
        if self._thread.is_closing:
            return
        self._batch.close()
        done = self._thread.begin(self._finish)
        self._thread.take_no_more()
        ended, _ = await asyncio.wait({done}, timeout=CLOSING)
        self._thread.stop(timeout=0.2 if ended else 0.0)

    def close_now(self, timeout: float = CLOSING) -> bool:
        """Close as `close` does, where no loop runs any more; return whether it was in time."""
        self._thread.take_no_more(self._finish)
        return self._thread.stop(timeout)

    # On the storage thread.

    async def _ask(
        self, work: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        self._batch.close()
        return await self._begin(functools.partial(work, self._database, *args, **kwargs))

    def _begin(self, work: Callable[[], T]) -> asyncio.Future[T]:
        try:
            return self._thread.begin(lambda: self._do(work))
        except ThreadEnded as error:
            raise closed() from error

    def _do(self, work: Callable[[], T]) -> T:
        changes = self._database.connection.total_changes
        with in_words():
            done = work()
        if self._database.connection.total_changes != changes:
            log = self._database.log_bytes
            if log is None:
                # Somebody has moved or removed the file; what is written now goes nowhere.
                raise failed(Trouble.LOST)
            if log > BUSY_LOG:
                self._check_in()
        return done

    def _copy(self, database: Database) -> tuple[Path, int]:
        changes = database.connection.total_changes
        return backups.begin(database, self._between), changes

    def _between(self) -> None:
        """Let what waits come in between, while a copy is being made."""
        if self._thread.is_closing:
            raise closed()
        self._thread.run_waiting()

    def _is_backup_due(self, database: Database) -> bool:
        if database.path is None:
            return False
        if not self._is_checked:
            return True
        has_changed = database.connection.total_changes != self._changes_backed_up
        return has_changed and backups.is_due(database.path.parent, self._clock.now())

    def _begin_scrubbing(self) -> None:
        self._is_scrubbing = True
        self._check_in()

    def _rest(self) -> bool:
        """Do a little of what can wait; return whether there is more of it."""
        if self._is_scrubbing:
            return self._scrub()
        if (self._database.log_bytes or 0) > IDLE_LOG:
            self._check_in()
        return False

    def _scrub(self) -> bool:
        try:
            if not search.scrub(self._database):
                self._database.check_in()
                conversations.put_memo(self._database, SCRUB, "")
                self._is_scrubbing = False
        except sqlite3.Error as error:
            # It is tried again after the next call.
            _log.warning("deleted words could not be removed from the index: %s", error)
            return False
        return self._is_scrubbing

    def _check_in(self) -> None:
        try:
            self._database.check_in()
        except sqlite3.Error as error:
            # What was written is safe in the log; the next time does it.
            _log.warning("checking in failed: %s", error)

    def _finish(self) -> None:
        try:
            self._database.rows("PRAGMA optimize")
            self._database.check_in()
        except sqlite3.Error as error:
            # All that was written is in the log, from which the next start reads it.
            _log.warning("checking in at the end failed: %s", error)
        try:
            self._database.close()
        except sqlite3.Error as error:
            _log.warning("closing failed: %s", error)
