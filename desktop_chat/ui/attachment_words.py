"""What is said of files that go with a message."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.attachments import AttachmentKind, AttachmentRefused, Refusal

ATTACH: Final = tr("Attach files…")
STRIP: Final = tr("Attached files")
REMOVE: Final = tr("Remove {name}")
PASTED: Final = tr("Pasted picture")
CHOOSE_TITLE: Final = tr("Attach files")
WAIT: Final = tr("A file can be attached in a moment, when the conversation is open.")
FILES_QUEUED: Final = tr("with files")

DROP: Final = tr("Drop to attach")

PRIVATE_TITLE: Final = tr("Attach private files?")
PRIVATE_QUESTION: Final = tr(
    "These files are where keys and passwords are kept, or belong to this program. What you attach "
    "is sent to the server."
)
PRIVATE_FILES: Final = tr("Files")
PRIVATE_CANCEL: Final = tr("Cancel")
PRIVATE_AGREE: Final = tr("Attach them")

_WHY: Final = {
    Refusal.EMPTY: tr("“{name}” is empty."),
    Refusal.UNKNOWN_KIND: tr(
        "“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can."
    ),
    Refusal.TOO_LARGE: tr("“{name}” is too large: {limit} at most."),
    Refusal.TOO_MANY_PIXELS: tr("“{name}” has too many pixels: {limit} at most."),
    Refusal.DAMAGED: tr("“{name}” is damaged: its size cannot be read."),
    Refusal.NO_FILE: tr("“{name}” is no file; only files can be attached."),
    Refusal.MISSING: tr("“{name}” is no longer there."),
    Refusal.UNREADABLE: tr("“{name}” cannot be read."),
    Refusal.TOO_LARGE_TOGETHER: tr(
        "“{name}” was not attached: the files of a message have {limit} together at most."
    ),
}


def refusal_words(refused: AttachmentRefused) -> str:
    """Return why a file was not attached, as a sentence."""
    if refused.why is Refusal.TOO_MANY:
        said = trn(
            "“{name}” was not attached: {limit} file at most goes with a message.",
            "“{name}” was not attached: {limit} files at most go with a message.",
            refused.limit,
        )
        return said.format(name=refused.name, limit=whole(refused.limit))
    counted = refused.why is Refusal.TOO_MANY_PIXELS
    limit = whole(refused.limit) if counted else size_words(refused.limit)
    return _WHY[refused.why].format(name=refused.name, limit=limit)


def sign_of(kind: AttachmentKind) -> str:
    """Return the icon of a kind of file, before and after it is sent."""
    match kind:
        case AttachmentKind.IMAGE:
            return "image"
        case AttachmentKind.DOCUMENT:
            return "book"
        case AttachmentKind.TEXT:
            return "file"


def size_words(size: int) -> str:
    """Return a size in bytes as a person reads it."""
    digits = 0 if size < 1_000_000 else 1
    return QLocale().formattedDataSize(
        size, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
