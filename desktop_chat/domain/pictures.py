"""Pictures in a reply: which are looked at, and how large they are before anything is decoded."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

MOST_PIXELS: Final = 40_000_000
"""A larger picture is not decoded: its memory would be (FAULTS.md S35)."""

MOST_BYTES: Final = 20 * 1024 * 1024
TYPES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Not SVG: it is a program that refers to other files."""

_HEAD: Final = re.compile(r"data:(image/[a-z+.-]+)((?:;[^;,]*)*),", re.IGNORECASE)
_LOOKED_AT: Final = 256 * 1024
_START_OF_FRAME: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def is_shown_data(source: str) -> bool:
    """Return whether a source is a data URI of a kind of picture that is shown."""
    head = _HEAD.match(source[:200])
    return head is not None and head[1].lower() in TYPES and "base64" in head[2].lower()


def data_of(source: str, most: int = MOST_BYTES) -> bytes | None:
    """Return what a data URI holds; None for one that is not shown, wrong, or too large."""
    head = _HEAD.match(source[:200])
    if head is None or not is_shown_data(source):
        return None
    if len(source) - head.end() > most * 4 // 3 + 4:
        return None
    try:
        return base64.b64decode(source[head.end() :], validate=True)
    except (binascii.Error, ValueError):
        return None


def size_of_source(source: str) -> tuple[int, int] | None:
    """Return the width and height of a data URI's picture, as its beginning says; quick."""
    head = _HEAD.match(source[:200])
    if head is None:
        return None
    text = source[head.end() : head.end() + _LOOKED_AT]
    try:
        return picture_size(base64.b64decode(text[: len(text) // 4 * 4]))
    except (binascii.Error, ValueError):
        return None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return the width and height that a PNG, JPEG, GIF or WebP says it has; None for others."""
    found: tuple[int, int] | None = None
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        found = (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
    elif data[:6] in {b"GIF87a", b"GIF89a"} and len(data) >= 10:
        found = (int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little"))
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP" and len(data) >= 30:
        found = _webp_size(data)
    elif data[:2] == b"\xff\xd8":
        found = _jpeg_size(data)
    return found if found is not None and min(found) > 0 else None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return (
            int.from_bytes(data[24:27], "little") + 1,
            int.from_bytes(data[27:30], "little") + 1,
        )
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return (
            int.from_bytes(data[26:28], "little") & 0x3FFF,
            int.from_bytes(data[28:30], "little") & 0x3FFF,
        )
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _START_OF_FRAME:
            height = int.from_bytes(data[at + 5 : at + 7], "big")
            return int.from_bytes(data[at + 7 : at + 9], "big"), height
        at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return None


def is_too_large(size: tuple[int, int]) -> bool:
    """Return whether a picture of that width and height is not decoded."""
    return size[0] * size[1] > MOST_PIXELS
