"""The tables, as the newest version of the program makes them.

Turns are numbered in the order in which they came: their order never depends on a clock. Ids are
the program's own; between tables the numbers are used, which are short.
"""

from __future__ import annotations

from desktop_chat.storage.database import Database

APPLICATION_ID = 0x44434856
"""`DCHV`: by it a file is known as this program's (https://sqlite.org/pragma.html)."""

VERSION = 3

_TABLES = (
    """
    CREATE TABLE folder (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE conversation (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        title_source TEXT NOT NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
        is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
        is_unread INTEGER NOT NULL DEFAULT 0 CHECK (is_unread IN (0, 1)),
        is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
        folder TEXT REFERENCES folder (id) ON DELETE SET NULL,
        ending TEXT,
        leaf INTEGER,
        chosen INTEGER,
        shelf TEXT NOT NULL GENERATED ALWAYS AS (
            CASE
                WHEN is_deleted THEN 'deleted'
                WHEN is_archived THEN 'archive'
                WHEN is_pinned THEN 'pinned'
                WHEN folder IS NOT NULL THEN 'folder ' || folder
                ELSE 'days'
            END
        ) VIRTUAL
    ) STRICT
    """,
    "CREATE INDEX conversation_by_shelf ON conversation (shelf, updated_at, number)",
    "CREATE INDEX conversation_by_folder ON conversation (folder)",
    """
    CREATE TABLE turn (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversation (number),
        parent INTEGER REFERENCES turn (number),
        role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
        created_at REAL NOT NULL,
        chosen INTEGER
    ) STRICT
    """,
    "CREATE INDEX turn_by_conversation ON turn (conversation)",
    "CREATE INDEX turn_by_parent ON turn (parent)",
    """
    CREATE TABLE reply (
        turn INTEGER PRIMARY KEY REFERENCES turn (number) ON DELETE CASCADE,
        model TEXT NOT NULL,
        answered_by TEXT NOT NULL,
        connection TEXT NOT NULL,
        place TEXT NOT NULL,
        api TEXT NOT NULL,
        parameters TEXT NOT NULL,
        waited REAL NOT NULL,
        lasted REAL NOT NULL,
        usage TEXT,
        state TEXT,
        reason TEXT NOT NULL DEFAULT '',
        details TEXT NOT NULL DEFAULT '[]',
        failure TEXT
    ) STRICT
    """,
    "CREATE INDEX reply_that_comes ON reply (turn) WHERE state IS NULL",
    """
    CREATE TABLE part (
        number INTEGER PRIMARY KEY,
        turn INTEGER NOT NULL REFERENCES turn (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN (
            'text', 'thinking', 'refusal', 'tool_call', 'tool_result',
            'image', 'audio', 'file', 'citation'
        )),
        text TEXT NOT NULL,
        facts TEXT NOT NULL DEFAULT '{}',
        data BLOB
    ) STRICT
    """,
    "CREATE UNIQUE INDEX part_by_turn ON part (turn, position)",
    """
    CREATE TABLE journal (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        turn INTEGER NOT NULL REFERENCES turn (number) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('more', 'anew', 'calls', 'extras')),
        channel TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX journal_by_turn ON journal (turn)",
    """
    CREATE TABLE composition (
        conversation TEXT NOT NULL PRIMARY KEY,
        text TEXT NOT NULL,
        edited TEXT,
        queued TEXT NOT NULL,
        aside TEXT NOT NULL,
        tuning TEXT NOT NULL DEFAULT '{}'
    ) STRICT
    """,
    """
    CREATE TABLE composition_file (
        conversation TEXT NOT NULL,
        place TEXT NOT NULL CHECK (place IN ('box', 'queue', 'aside')),
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (conversation, place, position)
    ) STRICT
    """,
    """
    CREATE TABLE place (
        conversation INTEGER PRIMARY KEY REFERENCES conversation (number) ON DELETE CASCADE,
        turn TEXT,
        pixels INTEGER NOT NULL,
        line TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE memo (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    # What stands in them is folded and cut into words by `words`: FTS5 only splits at spaces.
    """
    CREATE VIRTUAL TABLE title_words USING fts5 (
        words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
    )
    """,
    """
    CREATE VIRTUAL TABLE message_words USING fts5 (
        words, content='', columnsize=0, detail=none, prefix='2 3', tokenize='ascii'
    )
    """,
)


def create(database: Database) -> None:
    """Make all tables in an empty file, and mark it as this program's."""
    with database.transaction():
        for statement in _TABLES:
            database.run(statement)
        mark(database, VERSION)


def is_whole(database: Database, like: Database) -> bool:
    """Tell whether a file has the tables that `like` has, and nothing more (a trigger, a view)."""
    return _objects(database) == _objects(like)


def _objects(database: Database) -> set[tuple[str, str]]:
    # How FTS5 keeps an index is its own affair, and SQLite keeps statistics.
    found = database.rows(
        "SELECT type, name FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' "
        "AND name NOT GLOB '*_words_*'"
    )
    return {(kind, name) for kind, name in found}


def mark(database: Database, version: int) -> None:
    """Write the marks of a version into the file's header; inside a transaction."""
    # A pragma takes no parameters; both are numbers.
    database.run(f"PRAGMA application_id = {APPLICATION_ID:d}")
    database.run(f"PRAGMA user_version = {version:d}")
