"""Opening the file: everything that is looked at before anything is written (FACTS.md 3.3)."""

from __future__ import annotations

import contextlib
import logging
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_chat.base.clock import Clock
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import cut_by_end
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import backups, conversations, files, migrations, rescue, schema, turns
from desktop_chat.storage.database import Connect, Database, connect
from desktop_chat.storage.faults import failed, in_words
from desktop_chat.storage.files import Kind
from desktop_chat.storage.store import SqliteStore
from desktop_chat.storage.thread import StorageThread

_ALONE = ("PRAGMA locking_mode = EXCLUSIVE",)
"""Before all others: with it a second program is kept out, and the log needs no shared memory, for
which there may be no room."""
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA wal_autocheckpoint = 0",
)
_ALWAYS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    # What is sorted must not come into a file of its own.
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16384",
)
CHECKED_AT_ONCE, CHECKED_UNCLEAN = 8 << 20, 64 << 20
"""Bytes up to which all of the file is looked through at the start, after a clean end and after
another. Looking takes 3.5 ms a megabyte; every backup of a larger file is looked through."""

_log = logging.getLogger(Log.STORAGE)


@dataclass(frozen=True, slots=True)
class Versions:
    """The newest version of the file, and for each older one the step to the next."""

    newest: int
    steps: Mapping[int, migrations.Step]


NOW = Versions(schema.VERSION, migrations.STEPS)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a person may want to hear about the start.

    `interrupted` counts the replies that were found unfinished. `backup` is the file that was made
    before the tables were changed. `was_checked` is unset where the file is so large that only the
    next backup looks through it. `said` are sentences about what is not as it should be.
    """

    interrupted: int = 0
    backup: Path | None = None
    was_unclean: bool = False
    was_checked: bool = True
    said: tuple[tuple[Trouble, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what there is to say about it."""

    store: SqliteStore
    opening: Opening


async def open_store(
    folder: Path,
    *,
    connector: Connect = connect,
    clock: Clock | None = None,
    versions: Versions = NOW,
) -> Opened:
    """Open the conversations of a folder, on a thread of their own; make them where there are none.

    Raises:
        StoreFailed: they cannot be opened; nothing was changed.
    """
    thread = StorageThread("storage")
    try:
        return await thread.begin(lambda: _open(folder, thread, connector, clock, versions))
    except BaseException:  # the thread ends, and it is raised again
        thread.stop(timeout=0)
        raise


def make_ready(database: Database) -> None:
    """Look through a copy of this version's, and end what was unfinished in it.

    Raises:
        StoreFailed: it is not in order.
    """
    _set(database, _ALWAYS)
    if database.value("PRAGMA quick_check(1)") != "ok":
        raise failed(Trouble.DAMAGED)
    _compare(database)
    _end_interrupted(database)


async def open_in_memory() -> SqliteStore:
    """Return a store that is gone when it is closed."""
    thread = StorageThread("storage in memory")

    def make() -> SqliteStore:
        database = Database(connect(":memory:"), None)
        _set(database, _ALWAYS)
        schema.create(database)
        return SqliteStore(database, thread)

    return await thread.begin(make)


def _open(
    folder: Path, thread: StorageThread, connector: Connect, clock: Clock | None, to: Versions
) -> Opened:
    with in_words(otherwise=Trouble.DAMAGED):
        make_private_folder(folder)
        path = folder / files.NAME
        rescue.resume(folder)
        header = _looked_at(path, to.newest)
        opening = _before(path)
        files.make_private(path)
        database = Database(connector(str(path)), path)
        try:
            opening = _begin(database, header, opening, to)
            database.check_in()
            is_checked = opening.was_checked or not opening.was_unclean
            store = SqliteStore(database, thread, clock, is_checked=is_checked)
        except BaseException:  # closed, and raised again
            database.close()
            raise
        files.make_private(folder / files.MARKER)
        files.remove_leftovers(folder)
        return Opened(store, opening)


def _looked_at(path: Path, newest: int) -> files.Header:
    """Return the header of a file that may be opened.

    Raises:
        StoreFailed: it may not; SQLite has not seen it.
    """
    header = files.header_of(path)
    has_data = path.with_name(files.MARKER).exists()
    match header.kind:
        case Kind.MISSING | Kind.EMPTY | Kind.UNFINISHED:
            if has_data:
                raise failed(Trouble.LOST)
        case Kind.FOREIGN:
            raise failed(Trouble.FOREIGN)
        case Kind.UNKNOWN:
            raise failed(Trouble.DAMAGED if has_data else Trouble.FOREIGN)
        case Kind.OURS:
            if header.version > newest:
                raise _newer(header.version, newest)
            # While pages are being checked in, the log still has those that are missing.
            if header.is_short and not files.side_file(path, "-wal").exists():
                raise failed(Trouble.DAMAGED)
    return header


def _before(path: Path) -> Opening:
    """Look at what is beside the file, and keep what SQLite would pass over."""
    opening = Opening()
    log = files.side_file(path, "-wal")
    if log.exists():
        opening = replace(opening, was_unclean=True)
    if files.is_garbage(log):
        kept = log.with_name(f"{log.name}.damaged-{int(time.time())}")
        shutil.copy2(log, kept)
        said = tr(
            "What was written last before the program ended cannot be read. It is kept as {name}; "
            "what was written before it is here."
        ).format(name=kept.name)
        opening = replace(opening, said=((Trouble.DAMAGED, said),))
    if files.is_on_network(path.parent):
        said = failed(Trouble.NETWORK).sentence
        opening = replace(opening, said=(*opening.said, (Trouble.NETWORK, said)))
    return opening


def _begin(database: Database, header: files.Header, opening: Opening, to: Versions) -> Opening:
    _set(database, (*_ALONE, *_ALWAYS, *_PRAGMAS))
    # Takes the lock, and shows whether the file can be written to.
    with database.transaction():
        is_new = not database.value("SELECT count(*) FROM sqlite_schema")
    if is_new:
        if header.kind is Kind.OURS:
            raise failed(Trouble.DAMAGED)
        schema.create(database)
        return opening
    opening = replace(opening, was_checked=_check(database, opening))
    version = database.value("PRAGMA user_version")
    if database.value("PRAGMA application_id") != schema.APPLICATION_ID or version < 1:
        raise failed(Trouble.FOREIGN)
    if version > to.newest:
        raise _newer(version, to.newest)
    if version < to.newest:
        backup = backups.copy_now(database)
        migrations.migrate(database, version, to.newest, to.steps)
        opening = replace(opening, backup=backup)
    _compare(database)
    return replace(opening, interrupted=_end_interrupted(database))


def _newer(version: int, newest: int) -> StoreFailed:
    said = tr("Their file has version {found}, and this program knows versions up to {known}.")
    return failed(Trouble.NEWER, said.format(found=version, known=newest))


def _compare(database: Database) -> None:
    with contextlib.closing(connect(":memory:")) as connection:
        like = Database(connection, None)
        schema.create(like)
        if not schema.is_whole(database, like):
            raise failed(Trouble.DAMAGED)


def _set(database: Database, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        database.rows(pragma)


def _check(database: Database, opening: Opening) -> bool:
    """Look through a file that is not too large, and return whether it was done."""
    most = CHECKED_UNCLEAN if opening.was_unclean else CHECKED_AT_ONCE
    if database.path is None or database.path.stat().st_size > most:
        return False
    check = "integrity_check(1)" if opening.was_unclean else "quick_check(1)"
    said = database.value(f"PRAGMA {check}")
    if said != "ok":
        _log.error("the check of the file says: %s", said)
        raise failed(Trouble.DAMAGED)
    return True


def _end_interrupted(database: Database) -> int:
    """Give an ending to the replies that have none, with what their journals hold."""
    found = database.rows(
        "SELECT r.turn, t.conversation FROM reply r JOIN turn t ON t.number = r.turn "
        "WHERE r.state IS NULL ORDER BY r.turn"
    )
    for number, conversation in found:
        with database.transaction():
            (turn,) = turns.read(database, [number])
            if not isinstance(turn, ReplyTurn):
                raise failed(Trouble.DAMAGED)
            ended = replace(turn, draft=replace(turn.draft, ending=cut_by_end()))
            turns.rewrite(database, number, ended)
            conversations.note_ending(database, conversation)
    return len(found)
