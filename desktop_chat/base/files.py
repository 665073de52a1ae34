"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


def save(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all.

    A file that is there is replaced; whether it may be is for the caller to have asked. Where
    `path` is a link, the link is replaced, and what it names is left alone.

    Raises:
        OSError: it cannot be written; nothing has changed.
    """
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(draft, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:  # whatever it was, no half file stays
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
