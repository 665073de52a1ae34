"""Reading a file that may not be written to, or that a newer version wrote; it stays as it is.

What can be read of it is copied into a temporary file, and nothing can be changed there.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.domain.conversation import Chosen, ReplyTurn, Turn
from desktop_chat.domain.journal import JournalEntry
from desktop_chat.domain.library import (
    Change,
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    Place,
)
from desktop_chat.domain.store import Trouble, reading_only
from desktop_chat.storage import files, migrations, opening, rescue, schema
from desktop_chat.storage.database import Database, connect
from desktop_chat.storage.faults import failed, failure_of, in_words
from desktop_chat.storage.store import SqliteStore
from desktop_chat.storage.thread import StorageThread

READABLE = frozenset({Trouble.READ_ONLY, Trouble.UNREACHABLE, Trouble.FULL, Trouble.NEWER})
"""Why a file cannot be opened that may still be read."""
IN_MEMORY = 256 << 20
"""Bytes of a file that is copied into memory where there is no room for a temporary one."""
_TEMPORARY = ""
"""The name of a file of SQLite's own, which only it sees, and which is gone when it is closed or
the program ends in any way (https://sqlite.org/inmemorydb.html)."""
_WITHOUT_ROOM = frozenset({Trouble.FULL, Trouble.UNREACHABLE, Trouble.READ_ONLY, Trouble.IO})


class ReadingStore(SqliteStore):
    """Conversations that can be read, searched and exported, and not changed.

    Where a reader is, what is seen and what stands in a box is not remembered; everything else that
    would have to be written is refused.
    """

    is_reading = True

    async def change(self, conversations: Collection[ConversationId], what: InfoChange) -> Change:
        """Refuse, unless it only says what was seen."""
        if what == InfoChange(is_unread=what.is_unread):
            return Change()
        raise reading_only()

    async def put_folder(self, folder: Folder) -> Change:
        """Refuse."""
        raise reading_only()

    async def remove_folder(self, folder: FolderId) -> Change:
        """Refuse."""
        raise reading_only()

    async def purge(self, wanted: Collection[ConversationId] | None = None) -> Change:
        """Leave what is deleted where it is."""
        return Change()

    async def put(
        self, info: ConversationInfo, turns: Sequence[Turn], leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Refuse."""
        raise reading_only()

    async def append(self, reply: TurnId, entries: Sequence[JournalEntry]) -> None:
        """Refuse."""
        raise reading_only()

    async def end(self, conversation: ConversationId, reply: ReplyTurn, *, unread: bool) -> Change:
        """Refuse."""
        raise reading_only()

    async def choose(
        self, conversation: ConversationId, leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Refuse."""
        raise reading_only()

    async def remove_turns(self, conversation: ConversationId, turns: Collection[TurnId]) -> Change:
        """Refuse."""
        raise reading_only()

    async def compose(self, conversation: ConversationId, composition: Composition) -> None:
        """Remember nothing."""

    async def remember_place(self, conversation: ConversationId, place: Place) -> None:
        """Remember nothing."""

    async def put_memo(self, key: str, value: str) -> None:
        """Remember nothing."""


async def open_reading(folder: Path) -> SqliteStore:
    """Return a store with what can be read of a folder's conversations, and touch nothing there.

    Raises:
        StoreFailed: they cannot be read either.
    """
    thread = StorageThread("reading")
    try:
        return await thread.begin(lambda: _open(folder / files.NAME, thread))
    except BaseException:  # the thread ends, and it is raised again
        thread.stop(timeout=0)
        raise


def _open(path: Path, thread: StorageThread) -> SqliteStore:
    with in_words(otherwise=Trouble.DAMAGED):
        if files.header_of(path).kind is not files.Kind.OURS:
            raise failed(Trouble.DAMAGED)
        try:
            database = _copy(path, _TEMPORARY)
        except (sqlite3.Error, OSError) as error:
            failure = failure_of(error)
            is_large = path.stat().st_size > IN_MEMORY
            if failure is None or failure.trouble not in _WITHOUT_ROOM or is_large:
                raise
            database = _copy(path, ":memory:")
        return ReadingStore(database, thread)


def _copy(path: Path, target: str) -> Database:
    database = Database(connect(target), None)
    try:
        _read(path, database)
    except BaseException:  # closed, and raised again
        database.close()
        raise
    return database


def _read(path: Path, database: Database) -> None:
    with _source(path) as source:
        (version,) = source.execute("PRAGMA user_version").fetchone()
        if version > schema.VERSION:
            # What this version does not know is left out; the rest is as far as it goes.
            database.rows("PRAGMA foreign_keys = OFF")
            schema.create(database)
            rescue.copy_known(source, database)
            if not database.value("SELECT count(*) FROM turn"):
                raise failed(Trouble.NEWER)
        else:
            source.backup(database.connection)
    if version < schema.VERSION:
        migrations.migrate(database, version, schema.VERSION, migrations.STEPS)
    opening.make_ready(database)


@contextlib.contextmanager
def _source(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file so that nothing is written, not even beside it."""
    with contextlib.ExitStack() as stack:
        log = files.side_file(path, "-wal")
        if log.exists() and log.stat().st_size:
            # SQLite reads a log only where it may write beside it.
            temporary = stack.enter_context(tempfile.TemporaryDirectory())
            copy = Path(temporary) / files.NAME
            rescue.copy_with_log(path, copy)
            yield stack.enter_context(contextlib.closing(connect(str(copy))))
        else:
            name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            source = sqlite3.connect(name, uri=True, isolation_level=None)
            yield stack.enter_context(contextlib.closing(source))
