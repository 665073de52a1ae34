"""What a file may be called."""

from __future__ import annotations

import os
import re
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
