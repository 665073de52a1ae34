"""Finding titles and messages by their words."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.library import SearchHit
from desktop_chat.domain.text import one_line
from desktop_chat.storage.codec import Part, PartKind, known, searched_text
from desktop_chat.storage.database import Database, Row
from desktop_chat.storage.words import Place, Query, folded, indexed, query_of

PASSAGE = 160
"""Characters of a passage, about."""
_BEFORE = 50
_EACH = 5
"""Messages of one conversation that come before those of others have come."""
_TITLES = 20
_LOOKED_AT, _READ = 2_000, 16 << 20
"""Messages, and characters of them, that are looked at for one search at most."""
_SLICE = 65_536

_NEWEST_TITLES = """
    SELECT * FROM (
        SELECT c.updated_at, c.id, c.title FROM title_words w
        CROSS JOIN conversation c ON c.number = w.rowid
        WHERE title_words MATCH :match AND c.is_deleted = 0 ORDER BY w.rowid DESC LIMIT :limit
    ) UNION ALL SELECT * FROM (
        SELECT updated_at, id, title FROM conversation WHERE shelf = 'days'
        ORDER BY updated_at DESC, number DESC LIMIT :recent
    ) UNION ALL SELECT * FROM (
        SELECT updated_at, id, title FROM conversation WHERE shelf = 'pinned'
        ORDER BY updated_at DESC, number DESC LIMIT :recent
    )
"""
"""Titles that were found, the newest, and those that were written to last, found or not."""

# The index.


def add_title(database: Database, conversation: int, title: str) -> None:
    """Let a title be found."""
    database.run(
        "INSERT INTO title_words (rowid, words) VALUES (?, ?)", (conversation, indexed(title))
    )


def forget_title(database: Database, conversation: int, title: str) -> None:
    """Let a title, which must be the one that was added, be found no more."""
    database.run(
        "INSERT INTO title_words (title_words, rowid, words) VALUES ('delete', ?, ?)",
        (conversation, indexed(title)),
    )


def add_message(database: Database, turn: int, parts: Sequence[Part]) -> None:
    """Let a message be found."""
    database.run(
        "INSERT INTO message_words (rowid, words) VALUES (?, ?)",
        (turn, indexed(searched_text(parts))),
    )


def forget_message(database: Database, turn: int, parts: Sequence[Part]) -> None:
    """Let a message, which must have the parts that were added, be found no more."""
    database.run(
        "INSERT INTO message_words (message_words, rowid, words) VALUES ('delete', ?, ?)",
        (turn, indexed(searched_text(parts))),
    )


# Finding.


def search(database: Database, words: str, limit: int) -> tuple[SearchHit, ...]:
    """Return titles, then messages, each newest first."""
    titles = _titles(database, query_of(words, shortest=1), min(limit, _TITLES))
    query = query_of(words, shortest=2)
    return (*titles, *_messages(database, query, limit - len(titles)))


def titles(database: Database, words: str, limit: int) -> tuple[SearchHit, ...]:
    """Return the newest titles in which all words begin a word."""
    return tuple(_titles(database, query_of(words, shortest=1), min(limit, _TITLES)))


def _titles(database: Database, query: Query, limit: int) -> list[SearchHit]:
    if query.match is None:
        return []
    # What was written last has the highest time, not the highest number.
    numbers = {"match": query.match, "limit": limit * 5, "recent": limit * 3}
    found = set(database.rows(_NEWEST_TITLES, numbers))
    hits: list[SearchHit] = []
    for updated_at, id_, title in sorted(found, reverse=True):
        if len(hits) >= limit:
            break
        if (passage := passage_of(title, query)) is not None:
            hits.append(SearchHit(ConversationId(id_), title, None, *passage, updated_at))
    return hits


def _messages(database: Database, query: Query, limit: int) -> list[SearchHit]:
    if query.match is None or limit <= 0:
        return []
    taken: dict[str, int] = {}
    first: list[SearchHit] = []
    spare: list[SearchHit] = []
    read = 0
    with contextlib.closing(_candidates(database, query.match)) as candidates:
        for looked_at, (number, turn, conversation, title, updated_at) in enumerate(candidates):
            if len(first) >= limit or looked_at >= _LOOKED_AT or read > _READ:
                break
            many = taken.get(conversation, 0) >= _EACH
            if many and len(spare) >= limit:
                continue
            text = _text(database, number)
            read += len(text)
            passage = passage_of(text, query)
            if passage is None:
                continue
            taken[conversation] = taken.get(conversation, 0) + 1
            hit = SearchHit(ConversationId(conversation), title, TurnId(turn), *passage, updated_at)
            (spare if many else first).append(hit)
    return (first + spare)[:limit]


def _candidates(database: Database, match: str) -> Generator[Row, None, None]:
    # FTS5 gives them by falling number without sorting them, as long as it is the outer loop.
    return database.each(
        "SELECT t.number, t.id, c.id, c.title, c.updated_at FROM message_words w "
        "CROSS JOIN turn t ON t.number = w.rowid "
        "CROSS JOIN conversation c ON c.number = t.conversation "
        "WHERE message_words MATCH ? AND c.is_deleted = 0 ORDER BY w.rowid DESC",
        (match,),
    )


def _text(database: Database, turn: int) -> str:
    found = database.rows(
        "SELECT kind, text FROM part WHERE turn = ? AND kind IN ('text', 'refusal') "
        "ORDER BY position",
        (turn,),
    )
    return searched_text(Part(known(PartKind, kind, PartKind.TEXT), text) for kind, text in found)


def passage_of(text: str, query: Query) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Return the text around the first match, on one line, and where in it matches are.

    None where a word is not in the text after all: the index knows no order of characters.
    """
    first: int | None = None
    for place in query.places:
        at = _first(place, text)
        if at is None:
            return None
        first = at if first is None else first
    if first is None:
        return None
    start, stop = max(0, first - _BEFORE), min(len(text), first + PASSAGE - _BEFORE)
    if start and (space := text.find(" ", start, first)) >= 0:
        start = space + 1
    passage = one_line(text[start:stop], PASSAGE * 2)
    passage = ("…" if start else "") + passage + ("…" if stop < len(text) else "")
    plain = folded(passage)
    marks = {span for place in query.places for span in place.spans(plain)}
    return passage, _merged(sorted(marks))


def _first(place: Place, text: str) -> int | None:
    for start in range(0, len(text), _SLICE):
        # A little more, for a word on the border.
        for found, _ in place.spans(folded(text[start : start + _SLICE + 128])):
            return start + found
    return None


def _merged(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return tuple(merged)


# Forgetting what was deleted.


def scrub(database: Database) -> bool:
    """Merge a bounded part of the index, so that deleted words leave the file.

    A deleted word stays in the file until the piece of the index that holds it is merged with the
    newer piece that says so (https://sqlite.org/fts5.html#the_merge_command). Returns whether
    there is more to do.
    """
    before = database.connection.total_changes
    for table in ("title_words", "message_words"):
        # The names are this module's own.
        database.run(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', -500)")  # noqa: S608
    # Where there is nothing to merge, a command changes no more than its own row.
    return database.connection.total_changes - before > 3
