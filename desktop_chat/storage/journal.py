"""What comes of a reply, written as it comes; and what was found of one that never ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.journal import JournalEntry, JournalText
from desktop_chat.storage.codec import JournalRow, journal_entry, journal_row
from desktop_chat.storage.database import Database

Batch = Sequence[tuple[TurnId, Sequence[JournalEntry]]]


def append(database: Database, batch: Batch) -> None:
    """Write what is new of some replies; of one that has ended or is gone, nothing."""
    with database.transaction():
        for reply, entries in batch:
            number = database.value(
                "SELECT t.number FROM turn t JOIN reply r ON r.turn = t.number "
                "WHERE t.id = ? AND r.state IS NULL",
                (reply,),
            )
            if number is None:
                continue
            rows = map(journal_row, entries)
            database.many(
                "INSERT INTO journal (turn, kind, channel, text) VALUES (?, ?, ?, ?)",
                [(number, row.kind, row.channel, row.text) for row in rows],
            )


def entries(database: Database, turn: int) -> Iterable[JournalEntry]:
    """Return what was written of a reply, with the pieces of each text joined."""
    rows = database.rows(
        "SELECT kind, channel, text FROM journal WHERE turn = ? ORDER BY number", (turn,)
    )
    found = [entry for row in rows if (entry := journal_entry(JournalRow(*row))) is not None]

    def joins(entry: JournalEntry) -> object:
        is_more = isinstance(entry, JournalText) and not entry.replaces
        return entry.channel if is_more and isinstance(entry, JournalText) else id(entry)

    for _, group in groupby(found, joins):
        first, *more = group
        if isinstance(first, JournalText) and more:
            pieces = [first.text, *(each.text for each in more if isinstance(each, JournalText))]
            yield JournalText(first.channel, "".join(pieces))
        else:
            yield first
