"""Files that go with a message: pictures, documents, and texts."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from desktop_chat.domain.pictures import (
    MOST_BYTES,
    MOST_PIXELS,
    TYPES,
    is_shown_data,
    is_too_large,
    picture_size,
    size_of_source,
)
from desktop_chat.domain.text import clean, one_line

MOST_FILES: Final = 20
"""Files that go with one message."""

MOST_TOGETHER: Final = 40 * 1024 * 1024
"""Bytes of all files of one message; they are sent again with each further one."""

MOST_TEXT: Final = 1024 * 1024
"""Bytes of a file of text; more of it fills no window of today's models."""

MOST_DOCUMENT: Final = MOST_BYTES

_LONGEST_NAME = 120
_PICTURE_TOKENS, _TILE_TOKENS, _TILE = 85, 170, 512
_PAGE_BYTES, _PAGE_TOKENS = 50_000, 600
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


class AttachmentKind(StrEnum):
    """What a file is to a server."""

    IMAGE = "image"
    DOCUMENT = "document"
    """A PDF."""
    TEXT = "text"
    """Anything that is text; it is put into the message itself."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message, as it was when it was added.

    `data` is the text of a text, and a data URI of a picture or document. `size` is that of the
    file in bytes.
    """

    kind: AttachmentKind
    name: str
    data: str = field(repr=False)
    size: int = 0


class Refusal(StrEnum):
    """Why a file cannot go with a message."""

    EMPTY = "empty"
    UNKNOWN_KIND = "unknown_kind"
    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    DAMAGED = "damaged"
    NO_FILE = "no_file"
    """A folder, a device, a pipe."""
    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"
    TOO_LARGE_TOGETHER = "too_large_together"


class AttachmentRefused(Exception):
    """A file cannot go with a message: `name`d, and why; `limit` in bytes, pixels or files."""

    def __init__(self, name: str, why: Refusal, limit: int = 0) -> None:
        super().__init__(f"{why}: {limit}")
        self.name = name
        self.why = why
        self.limit = limit


def attachment_of(name: str, data: bytes) -> Attachment:
    """Return what a file's bytes are to a server; its name says nothing of that.

    Raises:
        AttachmentRefused: they are nothing that can be sent.
    """
    name = file_name(name)
    if not data:
        raise AttachmentRefused(name, Refusal.EMPTY)
    mime = _mime_of(data)
    if mime in TYPES:
        return _picture(name, mime, data)
    if mime:
        if len(data) > MOST_DOCUMENT:
            raise AttachmentRefused(name, Refusal.TOO_LARGE, MOST_DOCUMENT)
        return Attachment(AttachmentKind.DOCUMENT, name, data_uri(mime, data), len(data))
    return _text(name, data)


def file_name(path: str) -> str:
    """Return the last part of a path as one short line."""
    return one_line(PurePath(path).name, _LONGEST_NAME) or "file"


def data_uri(mime: str, data: bytes) -> str:
    """Return bytes as a data URI."""
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"


def check_together(attachments: tuple[Attachment, ...]) -> None:
    """Refuse files that are too many, or too large together, for one message.

    Raises:
        AttachmentRefused: they are; it names the last one.
    """
    if len(attachments) > MOST_FILES:
        raise AttachmentRefused(attachments[-1].name, Refusal.TOO_MANY, MOST_FILES)
    if sum(each.size for each in attachments) > MOST_TOGETHER:
        raise AttachmentRefused(attachments[-1].name, Refusal.TOO_LARGE_TOGETHER, MOST_TOGETHER)


def is_sound(attachment: Attachment) -> bool:
    """Return whether a stored or imported attachment is what its kind says."""
    match attachment.kind:
        case AttachmentKind.IMAGE:
            return is_shown_data(attachment.data)
        case AttachmentKind.DOCUMENT:
            return attachment.data.startswith("data:application/pdf;base64,")
        case AttachmentKind.TEXT:
            return True


def estimated_tokens(attachment: Attachment) -> int:
    """Return about how many tokens a picture or document takes; a text counts by its words."""
    if attachment.kind is AttachmentKind.DOCUMENT:
        return _PAGE_TOKENS * (1 + attachment.size // _PAGE_BYTES)
    width, height = size_of_source(attachment.data) or (_TILE, _TILE)
    tiles = -(-min(width, 2_048) // _TILE) * -(-min(height, 2_048) // _TILE)
    return _PICTURE_TOKENS + _TILE_TOKENS * min(tiles, 8)


def _mime_of(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((mime for magic, mime in _MAGIC if data.startswith(magic)), "")


def _picture(name: str, mime: str, data: bytes) -> Attachment:
    if len(data) > MOST_BYTES:
        raise AttachmentRefused(name, Refusal.TOO_LARGE, MOST_BYTES)
    size = picture_size(data)
    if size is None:
        raise AttachmentRefused(name, Refusal.DAMAGED)
    if is_too_large(size):
        raise AttachmentRefused(name, Refusal.TOO_MANY_PIXELS, MOST_PIXELS)
    return Attachment(AttachmentKind.IMAGE, name, data_uri(mime, data), len(data))


def _text(name: str, data: bytes) -> Attachment:
    encoding = next((found for bom, found in _BOMS if data.startswith(bom)), "utf-8")
    # Before it is read: what is no text is not worth the time.
    if encoding == "utf-8" and b"\0" in data[:65_536]:
        raise AttachmentRefused(name, Refusal.UNKNOWN_KIND)
    if len(data) > MOST_TEXT:
        raise AttachmentRefused(name, Refusal.TOO_LARGE, MOST_TEXT)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise AttachmentRefused(name, Refusal.UNKNOWN_KIND) from None
    if "\0" in text:
        raise AttachmentRefused(name, Refusal.UNKNOWN_KIND)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Attachment(AttachmentKind.TEXT, name, clean(text), len(data))
