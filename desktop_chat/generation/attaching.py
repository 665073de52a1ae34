"""Reading a file that is to go with a message: bounded, and never anything but a plain file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from desktop_chat.domain.attachments import (
    MOST_DOCUMENT,
    Attachment,
    AttachmentRefused,
    Refusal,
    attachment_of,
    file_name,
)
from desktop_chat.domain.pictures import MOST_BYTES

_MOST = max(MOST_BYTES, MOST_DOCUMENT)
_PRIVATE = (
    ".ssh",
    ".gnupg",
    ".aws",
    ".azure",
    ".kube",
    ".docker",
    ".netrc",
    ".pgpass",
    ".password-store",
    ".local/share/keyrings",
    ".config/gcloud",
    "Library/Keychains",
    "AppData/Roaming/Microsoft/Credentials",
    "AppData/Roaming/Microsoft/Protect",
)
"""Below a person's home: what holds keys, and is hardly meant to be sent to anyone."""


def read_attachment(path: Path) -> Attachment:
    """Read a file for a message; it blocks, so it is for a thread.

    A pipe or device is not opened: reading it may never end. What grows meanwhile is not read
    beyond the limit.

    Raises:
        AttachmentRefused: it cannot be read, or cannot be sent.
    """
    name = file_name(str(path))
    try:
        # By its name first: to open a pipe or a tape is an act.
        if not stat.S_ISREG(path.stat().st_mode):
            raise AttachmentRefused(name, Refusal.NO_FILE)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - of a descriptor
            # And by itself: another one may have taken the name.
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise AttachmentRefused(name, Refusal.NO_FILE)
            if status.st_size > _MOST:
                raise AttachmentRefused(name, Refusal.TOO_LARGE, _MOST)
            data = file.read(_MOST + 1)
    except FileNotFoundError:
        raise AttachmentRefused(name, Refusal.MISSING) from None
    except (OSError, ValueError):  # a name with NUL, a loop of links, no permission
        raise AttachmentRefused(name, Refusal.UNREADABLE) from None
    if len(data) > _MOST:
        raise AttachmentRefused(name, Refusal.TOO_LARGE, _MOST)
    return attachment_of(name, data)


def private_ones(paths: Iterable[Path], own: Iterable[Path], home: Path) -> list[Path]:
    """Return which of these files are hardly meant to be sent: where keys are, or in `own` folders.

    What a link leads to counts. It asks the disk, so it is for a thread.
    """
    places = [_real(home / each) for each in _PRIVATE] + [_real(each) for each in own]
    return [path for path in paths if any(_real(path).is_relative_to(each) for each in places)]


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()
