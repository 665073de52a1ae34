"""What can be done about a file that cannot be opened; nothing of it is ever lost by trying.

None of these may run while a store is open on the folder. They block: call them on a thread.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr
from desktop_chat.domain.store import Trouble
from desktop_chat.domain.text import clean
from desktop_chat.storage import backups, files, mending, schema
from desktop_chat.storage.database import Database, connect
from desktop_chat.storage.faults import failed, in_words

ASIDE = "set-aside"
"""The folder into which files are moved that cannot be used."""
_TABLES = (
    "folder",
    "conversation",
    "turn",
    "reply",
    "part",
    "journal",
    "composition",
    "composition_file",
    "memo",
)
_MAGIC = b"SQLite format 3\x00"
_MOST_FAILURES, _LONGEST_STEP = 5_000, 64
"""How often a table is tried again behind a place that cannot be read, and how far behind it."""
_IN_A_ROW = 1_000
"""Failures without a row in between after which there is nothing more to be found."""
_RESTORED, _SALVAGED = f"{files.NAME}.restored{files.UNFINISHED}", f"salvaged.db{files.UNFINISHED}"
"""The names of new files that are to take the place of the conversations."""

_log = logging.getLogger(Log.STORAGE)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read: how many conversations and messages, and where the damaged file is."""

    conversations: int
    messages: int
    aside: Path


def set_aside(folder: Path) -> Path:
    """Move the conversations' files away together, so that the program can begin anew.

    Returns the folder in which they are.

    Raises:
        StoreFailed: they cannot be moved; those that were moved are back.
    """
    with in_words():
        return _move_aside(folder, files.MARKER)


def _move_aside(folder: Path, *more: str) -> Path:
    path = folder / files.NAME
    aside = _new_folder(folder / ASIDE)
    # The database first: without its log it would open as it was some time ago. As long as the
    # marker is there, a database that is missing is told.
    names = (path, *(files.side_file(path, ending) for ending in files.SIDE_FILES))
    moved: list[tuple[Path, Path]] = []
    try:
        for each in (*names, *(folder / name for name in more)):
            if each.exists():
                each.rename(aside / each.name)
                moved.append((each, aside / each.name))
    except OSError:
        for old, new in reversed(moved):
            new.rename(old)
        raise
    return aside


def restore(folder: Path, backup: Path) -> Path:
    """Put a backup in the place of the conversations, which are moved aside; return where they are.

    Raises:
        StoreFailed: the backup is not good, or cannot be copied; the file is where it was.
    """
    if not backups.is_good(backup):
        raise failed(Trouble.DAMAGED, tr("The backup cannot be read either; an older one may do."))
    with in_words():
        copy = folder / _RESTORED
        files.make_private(copy)
        try:
            shutil.copyfile(backup, copy)
            files.settle(copy)
            return _take_place(folder, copy)
        finally:
            copy.unlink(missing_ok=True)


def salvage(folder: Path) -> Salvaged:
    """Copy every row that can be read into a new file, which takes the place of the damaged one.

    Raises:
        StoreFailed: nothing can be read, or the new file cannot be written; all is as it was.
    """
    with in_words(), tempfile.TemporaryDirectory(dir=folder, prefix=files.SALVAGE) as temporary:
        damaged = Path(temporary) / files.NAME
        copy_with_log(folder / files.NAME, damaged)
        fresh = folder / _SALVAGED
        try:
            fresh.unlink(missing_ok=True)
            files.make_private(fresh)
            conversations, messages = _copy_rows(damaged, fresh)
            if not backups.is_good(fresh):
                raise failed(Trouble.IO)
            files.settle(fresh)
            return Salvaged(conversations, messages, _take_place(folder, fresh))
        finally:
            fresh.unlink(missing_ok=True)


def resume(folder: Path) -> None:
    """Put a new file in its place where the program ended after the old one was moved aside.

    Raises:
        OSError: it cannot be moved.
    """
    path = folder / files.NAME
    if path.exists() or not (folder / files.MARKER).exists():
        return
    for fresh in (folder / _RESTORED, folder / _SALVAGED):
        if fresh.exists() and backups.is_good(fresh):
            # A log that is still here is the old file's: SQLite would read it into the new one.
            _move_aside(folder)
            fresh.rename(path)
            files.settle(path)
            return


def _take_place(folder: Path, fresh: Path) -> Path:
    # A program that ends in between finds no file and the marker, and tells of a loss.
    files.make_private(folder / files.MARKER)
    aside = _move_aside(folder)
    try:
        fresh.rename(folder / files.NAME)
        files.settle(folder / files.NAME)
    except OSError:
        for each in aside.iterdir():
            each.replace(folder / each.name)
        raise
    return aside


def _new_folder(parent: Path) -> Path:
    make_private_folder(parent)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    for number in range(1_000):
        folder = parent / (f"{stamp}-{number}" if number else stamp)
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            return folder
    raise FileExistsError(str(parent))


# Reading a damaged file.


def copy_with_log(path: Path, target: Path) -> None:
    """Copy a database and its write-ahead log, so that only their owner can read them."""
    files.make_private(target)
    shutil.copyfile(path, target)
    log = files.side_file(path, "-wal")
    if log.exists():
        shutil.copyfile(log, files.side_file(target, "-wal"))


def _copy_rows(damaged: Path, fresh: Path) -> tuple[int, int]:
    _mend_header(damaged)
    target = Database(connect(str(fresh)), fresh)
    with contextlib.closing(target.connection):
        target.rows("PRAGMA foreign_keys = OFF")
        schema.create(target)
        if not _knows_tables(damaged):
            # A new file has its tables in the same places as one that this version has made.
            _replace_first_page(damaged, fresh)
        source = connect(str(damaged))
        with contextlib.closing(source):
            copy_known(source, target)
        found: tuple[int, int] = (
            target.value("SELECT count(*) FROM conversation"),
            target.value("SELECT count(*) FROM turn"),
        )
    if not any(found):
        raise failed(Trouble.DAMAGED, tr("Nothing in it can be read any more."))
    return found


def _knows_tables(damaged: Path) -> bool:
    with contextlib.closing(connect(str(damaged))) as source:
        return bool(_columns_of(source, "turn"))


def _replace_first_page(damaged: Path, fresh: Path) -> None:
    """Write the first page of a new file, which says where the tables are, over a damaged one."""
    with fresh.open("rb") as new, damaged.open("rb+") as file:
        file.write(new.read(4_096))
    _mend_header(damaged)


def copy_known(source: sqlite3.Connection, target: Database) -> None:
    """Copy what this version knows of a file of any, however damaged, into one with empty tables.

    Of what is not there, or cannot be read, the rest is made to fit together.
    """
    source.execute("PRAGMA trusted_schema = OFF")
    source.text_factory = lambda found: clean(found.decode("utf-8", "replace"))
    there = {table: _columns_of(source, table) for table in _TABLES}
    # Only the tables are read: an index, or a trigger that somebody added, is not.
    source.set_authorizer(_only_reading)
    with target.transaction():
        for table in _TABLES:
            _copy_table(source, target, table, there[table])
        mending.mend(target)
    source.set_authorizer(None)


def _only_reading(
    action: int, name: str | None, _column: str | None, _base: str | None, _trigger: str | None
) -> int:
    if action in {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_TRANSACTION}:
        return sqlite3.SQLITE_OK
    allowed = action == sqlite3.SQLITE_READ and name in {*_TABLES, "sqlite_master"}
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _mend_header(damaged: Path) -> None:
    """Write a header that SQLite can read where the first 100 bytes are not one."""
    with damaged.open("rb+") as file:
        found = bytearray(file.read(100).ljust(100, b"\0"))
        if not found.startswith(_MAGIC) or found[16:24] != b"\x10\x00\x02\x02\x00\x40\x20\x20":
            found[:24] = _MAGIC + b"\x10\x00\x02\x02\x00\x40\x20\x20"
        # The count of pages is only trusted where these two are equal; the list of free pages and
        # what makes the file shorter are not wanted for reading.
        found[24:28], found[92:96] = b"\0\0\0\1", b"\0\0\0\0"
        found[32:40] = bytes(8)
        found[44:48], found[56:60] = b"\0\0\0\4", b"\0\0\0\1"
        file.seek(0)
        file.write(found)


def _copy_table(
    source: sqlite3.Connection, target: Database, table: str, there: frozenset[str] | None
) -> None:
    # The names of tables and columns are this package's own.
    wanted = target.rows(f"PRAGMA table_xinfo({table})")
    columns = [name for _, name, *_, hidden in wanted if not hidden]
    if there is not None:
        columns = [name for name in columns if name in there]
    if not columns:
        return
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    seen: set[int] = set()
    insert = f"INSERT OR IGNORE INTO {table} (rowid, {names}) VALUES (?, {marks})"  # noqa: S608
    for row in _rows(source, table, names):
        if row[0] not in seen:
            seen.add(row[0])
            with contextlib.suppress(sqlite3.IntegrityError):
                target.run(insert, row)


def _columns_of(source: sqlite3.Connection, table: str) -> frozenset[str] | None:
    """Return the columns that a table has in a file of whatever version; None where none says."""
    try:
        # The names of tables are this package's own.
        found = source.execute(f"PRAGMA table_xinfo({table})").fetchall()
    except sqlite3.DatabaseError:
        return None
    return frozenset(name for _, name, *_ in found)


def _rows(source: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read, in their order."""
    # The names of tables and columns are this package's own.
    select = f"SELECT rowid, {names} FROM {table} NOT INDEXED"  # noqa: S608
    at, step, failures, last = 0, 1, 0, 0
    while failures < _MOST_FAILURES and failures - last < _IN_A_ROW:
        try:
            for row in source.execute(f"{select} WHERE rowid > ? ORDER BY rowid", (at,)):
                at, step, last = row[0], 1, failures
                yield row
            return
        except sqlite3.DatabaseError as error:
            # Behind the page that cannot be read there may be others that can.
            failures += 1
            at, step = at + step, min(step * 2, _LONGEST_STEP)
            if failures == 1:
                _log.warning("%s cannot be read whole: %s", table, error)
