"""Whether everything in the file fits together; what a test asks after all else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from desktop_chat.storage.codec import parts_of, searched_text
from desktop_chat.storage.database import Database
from desktop_chat.storage.turns import read, read_parts
from desktop_chat.storage.words import words_of

_LINKS: dict[str, str] = {
    "a turn hangs on one of another conversation": (
        "SELECT t.id FROM turn t JOIN turn p ON p.number = t.parent "
        "WHERE p.conversation <> t.conversation"
    ),
    "a turn came before the one that it hangs on": "SELECT id FROM turn WHERE parent >= number",
    "a reply hangs on nothing": ("SELECT id FROM turn WHERE role = 'assistant' AND parent IS NULL"),
    "a reply has no facts": (
        "SELECT id FROM turn WHERE role = 'assistant' AND number NOT IN (SELECT turn FROM reply)"
    ),
    "a person's turn has the facts of a reply": (
        "SELECT t.id FROM turn t JOIN reply r ON r.turn = t.number WHERE t.role = 'user'"
    ),
    "a path ends outside its conversation": (
        "SELECT k.id FROM conversation k LEFT JOIN turn t ON t.number = k.leaf "
        "WHERE k.leaf IS NOT NULL AND t.conversation IS NOT k.number"
    ),
    "a version is chosen that is not below its turn": (
        "SELECT t.id FROM turn t LEFT JOIN turn c ON c.number = t.chosen "
        "WHERE t.chosen IS NOT NULL AND c.parent IS NOT t.number"
    ),
    "a version is chosen that is not at the top": (
        "SELECT k.id FROM conversation k LEFT JOIN turn c ON c.number = k.chosen "
        "WHERE k.chosen IS NOT NULL AND (c.conversation IS NOT k.number OR c.parent IS NOT NULL)"
    ),
    "a reply that ended has a journal": (
        "SELECT DISTINCT j.turn FROM journal j JOIN reply r ON r.turn = j.turn "
        "WHERE r.state IS NOT NULL"
    ),
    "a journal is of no reply": (
        "SELECT DISTINCT turn FROM journal WHERE turn NOT IN (SELECT turn FROM reply)"
    ),
    "the ending in the list is not that of the newest reply": (
        "SELECT k.id FROM conversation k WHERE k.ending IS NOT ("
        "SELECT r.state FROM reply r JOIN turn t ON t.number = r.turn "
        "WHERE t.conversation = k.number ORDER BY t.number DESC LIMIT 1)"
    ),
    "parts are not numbered from 0": (
        "SELECT turn FROM part GROUP BY turn HAVING max(position) <> count(*) - 1"
    ),
}


def problems(database: Database) -> tuple[str, ...]:
    """Return what is not as it must be; nothing where all is well."""
    return tuple(_problems(database))


def _problems(database: Database) -> Iterator[str]:
    for (said,) in database.rows("PRAGMA integrity_check"):
        if said != "ok":
            yield f"SQLite: {said}"
    for row in database.rows("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} refers to nothing in {row[2]}"
    for problem, query in _LINKS.items():
        for (where,) in database.rows(query):
            yield f"{problem}: {where}"
    yield from _unread(database)
    yield from _index(database, "title_words", _titles(database))
    yield from _index(database, "message_words", _messages(database))


def _unread(database: Database) -> Iterator[str]:
    """Yield the turns that do not come back as they were written."""
    for (number,) in database.rows("SELECT number FROM turn"):
        (turn,) = read(database, [number])
        is_open = database.value("SELECT state IS NULL FROM reply WHERE turn = ?", (number,))
        if not is_open and parts_of(turn) != read_parts(database, [number]).get(number, []):
            yield f"turn {turn.id} is not read as it was written"


def _titles(database: Database) -> Iterator[tuple[int, str]]:
    yield from database.rows("SELECT number, title FROM conversation")


def _messages(database: Database) -> Iterator[tuple[int, str]]:
    for (number,) in database.rows("SELECT number FROM turn"):
        parts = read_parts(database, [number]).get(number, [])
        yield number, searched_text(parts)


def _index(database: Database, table: str, texts: Iterator[tuple[int, str]]) -> Iterator[str]:
    # The names are this package's own.
    try:
        database.run(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        yield f"{table}: {error}"
    database.run(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {table}, 'instance')")
    try:
        there = {(word, row) for word, row in database.rows("SELECT term, doc FROM temp.seen")}
    finally:
        database.run("DROP TABLE temp.seen")
    wanted = {(word, number) for number, text in texts for word in words_of(text)}
    for word, row in sorted(there ^ wanted)[:20]:
        state = "is found, but not there" if (word, row) in there else "is there, but not found"
        yield f"{table}: a word of {row} {state} ({word!r})"
