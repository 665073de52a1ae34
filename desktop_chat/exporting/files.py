"""What a file may be called, and writing it whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import unicodedata
from pathlib import Path

from desktop_chat.domain.text import clean
from desktop_chat.exporting import words

LONGEST_NAME, LONGEST_BYTES = 80, 180
"""Of a name without its ending; systems allow 255 bytes with it, and with a number after it."""

# What Windows refuses, what separates folders, what turns the writing direction, what is invisible.
_UNSAFE = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]'
)
_PICTURES = re.compile("[\u2400-\u2426]")
_RESERVED = re.compile(
    r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\s*\.|\s*$)"
)


def file_name(title: str, ending: str) -> str:
    """Return a base name for a title (FAULTS.md S28): no folder, nothing hidden or reserved.

    `ending` is without its dot, such as `md`.
    """
    text = _PICTURES.sub(" ", clean(unicodedata.normalize("NFC", title)))
    text = " ".join(_UNSAFE.sub(" ", text).split())[:LONGEST_NAME]
    text = text.encode()[:LONGEST_BYTES].decode("utf-8", "ignore")
    # A leading dot hides a file, a leading dash is an option; Windows drops dots at the end.
    text = text.strip(" .").lstrip("-~ .")
    if _RESERVED.match(text):
        text = f"_{text}"
    return f"{text or words.UNTITLED}.{ending}"


def unused(path: Path) -> Path:
    """Return `path`, or the first of `name (2)`, `name (3)` … that does not exist."""
    found, number = path, 1
    while os.path.lexists(found):
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found


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
