"""Small files of our own: read with a bound, written whole or not at all, put aside if damaged."""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

from desktop_chat.base.ids import new_id


def save(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all.

    A file that is there is replaced; whether it may be is for the caller to have asked. Where
    `path` is a link, the link is replaced, and what it names is left alone.

    Raises:
        OSError: it cannot be written; nothing has changed.
    """
    with being_saved(path) as file:
        file.write(data)


@contextlib.contextmanager
def being_saved(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which is `path` when all is written, and nothing if that fails.

    Raises:
        OSError: it cannot be written; nothing has changed.
    """
    draft = path.with_name(f".{new_id()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(draft, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(draft, path)
    except BaseException:  # whatever it was, no half file stays
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


_HELD = (5, 32, 33)
"""Windows' numbers for a file that another program has open: access denied, shared, locked."""
_TRIES, _PAUSE = 20, 0.025


def _put_in_place(draft: Path, path: Path) -> None:
    """Replace `path`; try for half a second where a virus scanner or an indexer looks into it."""
    for left in range(_TRIES - 1, -1, -1):
        try:
            draft.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD or not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


class Unusable(Exception):
    """A file that holds nothing of what it should; the message says why, for the log."""


def read_small(path: Path, largest: int) -> bytes:
    """Return what a plain file of at most `largest` bytes holds.

    Raises:
        OSError: it cannot be read, or is not there.
        Unusable: it is something else than a file, or larger.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unusable("no file")
    with path.open("rb") as file:
        raw = file.read(largest + 1)
    if len(raw) > largest:
        raise Unusable("too large")
    return raw


def put_aside(path: Path) -> Path:
    """Give a file the first name with `.bad` that is free, and return it; no other is touched.

    Raises:
        OSError: it cannot be moved.
    """
    for number in count(1):
        kept = path.with_name(f"{path.name}.bad{number if number > 1 else ''}")
        try:
            # Taken first, because a rename takes the place of what has the name already.
            os.close(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            continue
        try:
            if path.is_dir():
                kept.unlink()
            path.replace(kept)
        except OSError:
            with contextlib.suppress(OSError):
                kept.unlink()
            raise
        return kept
    raise AssertionError("numbers do not end")
