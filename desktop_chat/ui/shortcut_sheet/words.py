"""What the list of shortcuts says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr, trn

TITLE: Final = tr("Keyboard shortcuts")
SEARCH: Final = tr("Search shortcuts")
CHANGE: Final = tr("Change shortcuts…")
CLOSE: Final = tr("Close")
NOTHING: Final = tr("No shortcut is about “{text}”.")
SPOKEN: Final = tr("{title}: {keys}")
OR: Final = tr("or")


def count_words(count: int) -> str:
    """Return how many shortcuts there are."""
    return trn("{count} shortcut", "{count} shortcuts", count).format(count=count)
