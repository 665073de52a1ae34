"""What goes wrong with files and SQLite, as `StoreFailed` with a sentence for a person."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterator

from desktop_chat.base.languages import sentences
from desktop_chat.base.translation import tr
from desktop_chat.domain.store import StoreFailed, Trouble, reading_only
from desktop_chat.storage import files

_SENTENCES: dict[Trouble, str] = {
    Trouble.FULL: tr(
        "The disk is full, so this could not be saved. What was saved before is safe; "
        "free some space, and saving goes on."
    ),
    Trouble.READ_ONLY: tr(
        "The folder or file of your conversations cannot be written to, so this could not be "
        "saved. What was saved before is safe."
    ),
    Trouble.BUSY: tr(
        "Another program holds the file of your conversations. Close it, or wait until it is done."
    ),
    Trouble.DAMAGED: tr(
        "The file of your conversations is damaged. It is kept as it is; a backup can be "
        "restored, or what is readable can be saved from it."
    ),
    Trouble.LOST: tr(
        "The file of your conversations is empty or gone, though there were conversations in it. "
        "A backup can be restored."
    ),
    Trouble.FOREIGN: tr(
        "The file in the place of your conversations belongs to another program. "
        "It is left as it is."
    ),
    Trouble.NEWER: tr("A newer version of Desktop Chat has saved your conversations."),
    Trouble.READING: reading_only().sentence,
    Trouble.NETWORK: tr(
        "Your conversations are in a folder on a network, where the file can be damaged when the "
        "connection breaks. A folder on this computer is safer."
    ),
    Trouble.UNREACHABLE: tr("The folder of your conversations cannot be made or opened."),
    Trouble.IO: tr(
        "The disk reported an error, so this could not be carried out. What was saved before is "
        "not touched by it."
    ),
}

_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_FORMAT: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNREACHABLE,
    sqlite3.SQLITE_IOERR: Trouble.IO,
    sqlite3.SQLITE_NOMEM: Trouble.IO,
    sqlite3.SQLITE_TOOBIG: Trouble.IO,
    sqlite3.SQLITE_INTERRUPT: Trouble.IO,
    sqlite3.SQLITE_ABORT: Trouble.IO,
    sqlite3.SQLITE_PROTOCOL: Trouble.IO,
}

_BY_ERRNO = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EBUSY: Trouble.BUSY,
    errno.EIO: Trouble.IO,
}


def failed(trouble: Trouble, more: str = "") -> StoreFailed:
    """Return the error of a trouble, with a further sentence at its end."""
    sentence = _SENTENCES[trouble]
    return StoreFailed(trouble, sentences(sentence, more))


def closed() -> StoreFailed:
    """Return the error of a call that comes after the end."""
    return StoreFailed(
        Trouble.UNREACHABLE, tr("Your conversations are closed: the program is ending.")
    )


def failure_of(error: Exception) -> StoreFailed | None:
    """Return what an error means for a person; None where it is a mistake of this program's."""
    if isinstance(error, OSError):
        if files.is_held(error):
            return failed(Trouble.BUSY)
        return failed(_BY_ERRNO.get(error.errno or 0, Trouble.UNREACHABLE))
    if isinstance(error, sqlite3.DataError) or "decode" in str(error):
        return failed(Trouble.DAMAGED)  # bytes that are no text, or a size that none has
    trouble = _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return failed(trouble) if trouble is not None else None


@contextlib.contextmanager
def in_words(otherwise: Trouble | None = None) -> Iterator[None]:
    """Raise `StoreFailed` for what the disk or the file is at fault in; bugs pass as they are.

    Where a file is not known yet, `otherwise` is what any other error means.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        failure = failure_of(error)
        if failure is None and otherwise is not None:
            failure = failed(otherwise)
        if failure is None:
            raise
        raise failure from error
