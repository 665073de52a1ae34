"""What the toasts say."""

from __future__ import annotations

from typing import Final

NAME_TOAST: Final = "Done"
UNDO: Final = "Undo"
DISMISS: Final = "Dismiss"
DELETED: Final = "Conversation deleted"
DELETED_MANY: Final = "{count:,} conversations deleted"
ARCHIVED: Final = "Conversation archived"
ARCHIVED_MANY: Final = "{count:,} conversations archived"


def deleted_words(count: int) -> str:
    """Return the words for conversations that were deleted."""
    return DELETED if count == 1 else DELETED_MANY.format(count=count)


def archived_words(count: int) -> str:
    """Return the words for conversations that were archived."""
    return ARCHIVED if count == 1 else ARCHIVED_MANY.format(count=count)
