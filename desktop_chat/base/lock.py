"""A lock on a file, held by one process until it ends, however it ends.

The system lets go of it with the process: after a crash or `kill -9` nothing is stale, and no
process number has to be trusted (in a sandbox every start may have the same one).
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

_PLACE = 1 << 30
"""The byte that is locked on Windows, where what is locked cannot be read."""

_NOTE_BYTES = 4_096


class FileLock:
    """The lock of one file, which is made where it is missing and never removed.

    Whoever holds the lock may leave a note in the file, for those who do not get it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Return whether this object holds the lock now; never waits.

        Raises:
            OSError: the file cannot be made, is no plain file, or cannot be locked by anyone.
        """
        if self._descriptor is not None:
            return True
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(self._path, flags, 0o600)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(errno.EINVAL, "this is no plain file", str(self._path))
            taken = _lock(descriptor)
        except BaseException:  # whatever it was, the file is not left open
            os.close(descriptor)
            raise
        if not taken:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        self.leave("")
        return True

    def leave(self, note: str) -> None:
        """Have `note` stand in the file instead of what stood there; the lock must be held."""
        if self._descriptor is None:
            raise RuntimeError("the lock is not held")
        data = note.encode("utf-8", "surrogateescape")[:_NOTE_BYTES]
        # A full disk must not keep the program from starting.
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, data)

    def note(self) -> str:
        """Return the note that whoever holds the lock has left; "" where there is none."""
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            descriptor = os.open(self._path, flags)
        except OSError:
            return ""
        try:
            return os.read(descriptor, _NOTE_BYTES).decode("utf-8", "surrogateescape")
        except OSError:
            return ""
        finally:
            os.close(descriptor)

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _PLACE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EDEADLK}:
                return False
            raise
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
