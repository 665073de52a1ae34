"""What the toasts say."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

NAME_TOAST: Final = tr("Done")
UNDO: Final = tr("Undo")
DISMISS: Final = tr("Dismiss")
DELETED: Final = tr("Conversation deleted")
ARCHIVED: Final = tr("Conversation archived")


def deleted_words(count: int) -> str:
    """Return the words for conversations that were deleted."""
    if count == 1:
        return DELETED
    said = trn("{count} conversation deleted", "{count} conversations deleted", count)
    return said.format(count=whole(count))


def archived_words(count: int) -> str:
    """Return the words for conversations that were archived."""
    if count == 1:
        return ARCHIVED
    said = trn("{count} conversation archived", "{count} conversations archived", count)
    return said.format(count=whole(count))
