"""From the schema of an older version to the newest, one step after the other.

A step is never edited once a version with it is out. `tests/data` holds a file of every version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_chat.storage import schema
from desktop_chat.storage.database import Database

Step = Callable[[Database], None]
"""Changes the tables and what is in them, inside the caller's transaction."""


def _add_tuning_and_files(database: Database) -> None:
    database.run("ALTER TABLE composition ADD COLUMN tuning TEXT NOT NULL DEFAULT '{}'")
    database.run(
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
        """
    )


def _add_line(database: Database) -> None:
    database.run("ALTER TABLE place ADD COLUMN line TEXT NOT NULL DEFAULT ''")


STEPS: Mapping[int, Step] = MappingProxyType({1: _add_tuning_and_files, 2: _add_line})
"""For each version but the newest, the step to the next."""


def migrate(database: Database, version: int, newest: int, steps: Mapping[int, Step]) -> None:
    """Bring a file from `version` to `newest`, wholly or not at all."""
    # References may point nowhere in between; they are looked at before the end.
    database.run("PRAGMA foreign_keys = OFF")
    try:
        with database.transaction():
            for each in range(version, newest):
                steps[each](database)
            broken = database.rows("PRAGMA foreign_key_check")
            if broken:
                raise ValueError(f"a migration left {len(broken)} rows that refer to nothing")
            schema.mark(database, newest)
    finally:
        database.run("PRAGMA foreign_keys = ON")
