"""What an entry of the list is called."""

from __future__ import annotations

from desktop_chat.generation.connections import Entry, EntryKind
from desktop_chat.ui.connections import words


def entry_name(entry: Entry) -> str:
    """Return the words by which the list calls an entry."""
    if entry.kind is EntryKind.ENVIRONMENT:
        return words.FROM_ENVIRONMENT
    if entry.kind is EntryKind.LOCAL:
        return words.ON_THIS_COMPUTER.format(name=entry.connection.name)
    return entry.connection.name
