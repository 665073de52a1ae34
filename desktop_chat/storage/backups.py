"""Copies of the file, made while it is in use, looked through, and thinned with age.

All of the last two days are kept, then one a day for twelve days, one a week for ten weeks and one
a month for nine months, within `budget` bytes; the newest two always. A copy's name holds a number
that only rises, so that a clock which jumps changes neither their order nor which is the newest.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr
from desktop_chat.domain.store import Trouble
from desktop_chat.storage import files
from desktop_chat.storage.database import Database
from desktop_chat.storage.faults import failed, in_words
from desktop_chat.storage.schema import APPLICATION_ID

INTERVAL = 30 * 60.0
"""Seconds between two copies of a small file."""
_LARGE = 64 << 20
"""Bytes from which the interval grows with the file."""
_LEAST_BUDGET = 512 << 20
_PAGES = 1_024
"""Pages that are copied before other work is looked after."""
_ALWAYS_KEPT = 2
_DAY = 86_400.0
_NAME = re.compile(r"conversations-(\d{6,})-(\d{8}T\d{6})Z\.db")

_log = logging.getLogger(Log.STORAGE)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: `made_at` is in seconds since the epoch, by the clock of then."""

    path: Path
    number: int
    made_at: float
    size: int


def backups_of(folder: Path) -> tuple[Backup, ...]:
    """Return the copies of the conversations in a folder, the newest first."""
    found: list[Backup] = []
    with contextlib.suppress(OSError):
        for path in (folder / files.BACKUPS).iterdir():
            if match := _NAME.fullmatch(path.name):
                made = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                with contextlib.suppress(OSError):
                    size = path.stat().st_size
                    found.append(Backup(path, int(match[1]), made.timestamp(), size))
    return tuple(sorted(found, key=lambda backup: -backup.number))


def is_due(folder: Path, now: float) -> bool:
    """Tell whether so much time has passed since the newest copy that another is wanted."""
    newest = next(iter(backups_of(folder)), None)
    if newest is None:
        return True
    # A clock that was set back makes a copy of the future; it counts as old.
    return abs(now - newest.made_at) >= INTERVAL * max(1.0, newest.size / _LARGE)


def is_behind(path: Path | None) -> bool:
    """Tell whether the file was changed after its newest copy was made, or has none."""
    if path is None:
        return False
    newest = next(iter(backups_of(path.parent)), None)
    return newest is None or newest.path.stat().st_mtime < path.stat().st_mtime


def copy_now(database: Database) -> Path:
    """Copy the file at once, on the storage thread, and look the copy through.

    Raises:
        StoreFailed: there is no good copy.
    """
    unfinished = begin(database, lambda: None)
    return finish(unfinished, time.time())


def begin(database: Database, between: Callable[[], None]) -> Path:
    """Copy the file as it is, calling `between` again and again so that other work goes on.

    What is changed in between is in the copy. What `between` raises ends it.

    Raises:
        StoreFailed: it cannot be written.
    """
    if database.path is None:
        raise ValueError("what is in memory only has no backups")
    folder = database.path.parent / files.BACKUPS
    with in_words():
        make_private_folder(folder)
        files.remove_leftovers(folder)
        size = database.path.stat().st_size + (database.log_bytes or 0)
        if shutil.disk_usage(folder).free < size * 2:
            raise failed(Trouble.FULL, tr("No backup was made."))
        target = folder / f"{files.NAME}.{os.getpid()}{files.UNFINISHED}"
        files.make_private(target)
        try:
            copy = sqlite3.connect(target, isolation_level=None)
            try:
                copy.execute("PRAGMA journal_mode = OFF")
                database.connection.backup(
                    copy, pages=_PAGES, progress=lambda *_: between(), sleep=0.01
                )
            finally:
                copy.close()
        except BaseException:  # removed, and raised again
            target.unlink(missing_ok=True)
            raise
        return target


def finish(unfinished: Path, now: float) -> Path:
    """Look a copy through, give it its name, and thin the others; on any thread.

    Raises:
        StoreFailed: the copy is not good, and gone; the others are as they were.
    """
    folder = unfinished.parent
    with in_words():
        try:
            if not is_good(unfinished):
                raise failed(Trouble.DAMAGED, tr("A backup that was just made cannot be read."))
            files.settle(unfinished)
            others = backups_of(folder.parent)
            number = others[0].number + 1 if others else 1
            stamp = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%S")
            named = folder / f"conversations-{number:06d}-{stamp}Z.db"
            unfinished.replace(named)
        except BaseException:  # removed, and raised again
            unfinished.unlink(missing_ok=True)
            raise
        files.settle(named)
    thin(folder.parent, now)
    return named


def is_good(path: Path) -> bool:
    """Tell whether a file is a sound copy of this program's conversations."""
    try:
        with contextlib.closing(open_read_only(path)) as copy:
            application = copy.execute("PRAGMA application_id").fetchone()[0]
            said = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
            copy.execute("SELECT count(*) FROM conversation").fetchone()
    except (sqlite3.Error, OSError):
        return False
    return bool(application == APPLICATION_ID and said == "ok")


def open_read_only(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes to, so that nothing is changed in it or beside it."""
    copy = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    copy.execute("PRAGMA trusted_schema = OFF")
    copy.execute("PRAGMA cell_size_check = ON")
    return copy


# Thinning.


def thin(folder: Path, now: float) -> None:
    """Remove the copies that are no longer wanted."""
    found = backups_of(folder)
    kept = wanted(found, now)
    gone = [backup for backup in found if backup not in kept]
    if gone and not any(is_good(backup.path) for backup in found[:_ALWAYS_KEPT]):
        _log.error("no backup is removed: the newest ones cannot be read")
        return
    for backup in gone:
        with contextlib.suppress(OSError):
            backup.path.unlink()


def wanted(found: Sequence[Backup], now: float) -> frozenset[Backup]:
    """Return which of the copies, the newest first, are kept."""
    kept = dict.fromkeys(found[:_ALWAYS_KEPT])
    kept |= dict.fromkeys(each for each in found if _age(each, now) < 2 * _DAY)
    older = [each for each in found if _age(each, now) >= 2 * _DAY]
    for period, most in (("%Y%j", 12), ("%G%V", 10), ("%Y%m", 9)):
        kept |= dict.fromkeys(_newest_of_each(older, period)[:most])
    budget = max(_LEAST_BUDGET, 10 * found[0].size) if found else 0
    within: list[Backup] = []
    for each in sorted(kept, key=lambda backup: -backup.number):
        budget -= each.size
        if budget >= 0 or len(within) < _ALWAYS_KEPT:
            within.append(each)
    return frozenset(within)


def _age(backup: Backup, now: float) -> float:
    # A copy of the future is as old as it is far away: a clock was wrong then, or is now.
    return abs(now - backup.made_at)


def _newest_of_each(found: Iterable[Backup], period: str) -> list[Backup]:
    newest: dict[str, Backup] = {}
    for backup in found:
        newest.setdefault(datetime.fromtimestamp(backup.made_at, UTC).strftime(period), backup)
    return list(newest.values())
