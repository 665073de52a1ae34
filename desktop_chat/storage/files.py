"""The files of the store: their names, their header, and the folder that they are in."""

from __future__ import annotations

import os
import shutil
import struct
import sys
import time
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop_chat.storage.schema import APPLICATION_ID

NAME = "conversations.db"
MARKER = "conversations.kept"
"""A small file that says that there are conversations: an empty database looks like a new one."""
BACKUPS = "backups"
UNFINISHED = ".partial"
SALVAGE = "salvage-"
"""How a file ends, and a folder begins, that is nothing as long as it is being made."""
SIDE_FILES = ("-wal", "-shm", "-journal")
PATIENCE = 5.0
"""Seconds for which a file is tried again that another program holds; SQLite waits as long."""
_HELD = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which Python calls a lack of rights."""
_MAGIC = b"SQLite format 3\x00"
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "fuse.sshfs",
     "fuse.davfs", "davfs", "fuse.rclone", "ncpfs", "lustre", "gfs2", "ocfs2", "beegfs"}
)  # fmt: skip


class Kind(Enum):
    """What a file is, by its first bytes."""

    MISSING = "missing"
    EMPTY = "empty"
    UNFINISHED = "unfinished"
    """A database without anything in it: making it was cut off, or has just begun."""
    OURS = "ours"
    FOREIGN = "foreign"
    """A database of another program."""
    UNKNOWN = "unknown"
    """No database at all, or one with a damaged header."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a file say."""

    kind: Kind
    version: int = 0
    is_short: bool = False
    """Whether pages are missing at the end."""


def header_of(path: Path) -> Header:
    """Read a file's header, and change nothing (https://sqlite.org/fileformat.html).

    Raises:
        OSError: it cannot be read.
    """
    try:
        found, size = _beginning_of(path)
    except FileNotFoundError:
        return Header(Kind.MISSING)
    if not found:
        return Header(Kind.EMPTY)
    if len(found) < 100 or not found.startswith(_MAGIC):
        return Header(Kind.UNKNOWN)
    page, pages = struct.unpack_from(">H", found, 16)[0], struct.unpack_from(">I", found, 28)[0]
    page = 65_536 if page == 1 else page
    version, application = struct.unpack_from(">I4xI", found, 60)
    if application == APPLICATION_ID:
        return Header(Kind.OURS, version, is_short=size < pages * page)
    if application == 0 and version == 0 and size <= page:
        return Header(Kind.UNFINISHED)
    return Header(Kind.FOREIGN)


def _beginning_of(path: Path) -> tuple[bytes, int]:
    """Return the first bytes of a file, and its size; wait a while where another program has it."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with path.open("rb") as file:
                return file.read(100), file.seek(0, os.SEEK_END)
        except OSError as error:
            if not is_held(error) or time.monotonic() > end:
                raise
            time.sleep(0.1)


def is_held(error: OSError) -> bool:
    """Tell whether Windows lets nobody else at a file now: a virus scanner, a backup."""
    return getattr(error, "winerror", None) in _HELD


def side_file(path: Path, ending: str) -> Path:
    """Return the path of a file that SQLite keeps beside a database."""
    return path.with_name(path.name + ending)


def is_garbage(log: Path) -> bool:
    """Tell whether a write-ahead log is none: SQLite would pass over it and lose what was in it."""
    try:
        with log.open("rb") as file:
            found = file.read(4)
    except FileNotFoundError:
        return False
    return bool(found) and (len(found) < 4 or struct.unpack(">I", found)[0] not in _LOG_MAGIC)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may open, where there is none.

    Raises:
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def remove_leftovers(folder: Path) -> None:
    """Remove what was being made when the program ended."""
    for path in folder.glob(f"*{UNFINISHED}*"):
        path.unlink(missing_ok=True)
    for path in folder.glob(f"{SALVAGE}*"):
        shutil.rmtree(path, ignore_errors=True)


def settle(path: Path) -> None:
    """Wait until a file, and its name in the folder, are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def is_on_network(folder: Path) -> bool:
    """Tell whether a folder is on another computer; False where the system does not say."""
    try:
        if sys.platform == "win32":
            import ctypes  # not before it is needed: half a MiB

            anchor = folder.resolve().anchor
            remote = 4
            return anchor.startswith("\\\\") or bool(
                ctypes.windll.kernel32.GetDriveTypeW(anchor) == remote
            )
        if sys.platform == "darwin":
            return _is_remote_on_mac(folder)
        return _mounted_as(folder, Path("/proc/mounts").read_text("utf-8", "replace")) in _NETWORK
    except (OSError, AttributeError, ValueError):
        return False


def _mounted_as(folder: Path, mounts: str) -> str:
    """Return the kind of file system that `folder` is in, by a list of what is mounted where."""
    resolved = folder.resolve()
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # Spaces and the like are written as octal numbers.
        place = Path(fields[1].encode("latin-1", "replace").decode("unicode_escape"))
        if (resolved == place or place in resolved.parents) and len(place.parts) >= best:
            best, kind = len(place.parts), fields[2]
    return kind


def _is_remote_on_mac(folder: Path) -> bool:
    import ctypes

    # `struct statfs` of macOS with 64-bit inodes: f_flags stands at byte 64.
    library = ctypes.CDLL(None, use_errno=True)
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    found = ctypes.create_string_buffer(4_096)
    if call(os.fsencode(folder), found) != 0:
        return False
    is_local = 0x1000
    return not struct.unpack_from("=I", found.raw, 64)[0] & is_local
