"""One connection to one file, with transactions; used on the storage thread alone."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]
Parameters = Sequence[Any] | dict[str, Any]
Connect = Callable[[str], sqlite3.Connection]


def connect(name: str) -> sqlite3.Connection:
    """Open a connection that begins and ends no transaction by itself."""
    return sqlite3.connect(
        name, timeout=5.0, isolation_level=None, check_same_thread=False, cached_statements=256
    )


class Database:
    """Statements on one connection; `path` is None in memory.

    `remembered` is for what was written last and would be slow to read again; it is empty after a
    transaction that failed.

    Raises `sqlite3.Error` as SQLite does; `faults` turns that into words.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self.connection = connection
        self.path = path
        self.remembered: dict[int, Mapping[Any, Any]] = {}

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of a query."""
        return self.connection.execute(sql, parameters).fetchall()

    def each(self, sql: str, parameters: Parameters = ()) -> Generator[Row, None, None]:
        """Yield the rows of a query, which ends when the iterator is closed."""
        with contextlib.closing(self.connection.execute(sql, parameters)) as cursor:
            yield from cursor

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, None where there is none."""
        with contextlib.closing(self.connection.execute(sql, parameters)) as cursor:
            found: Row | None = cursor.fetchone()
            return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first value of the first row, None where there is none."""
        found = self.row(sql, parameters)
        return found[0] if found is not None else None

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Carry out a statement, and return how many rows it changed."""
        with contextlib.closing(self.connection.execute(sql, parameters)) as cursor:
            return cursor.rowcount

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Carry out an insertion, and return the number of the row."""
        with contextlib.closing(self.connection.execute(sql, parameters)) as cursor:
            return cursor.lastrowid or 0

    def many(self, sql: str, rows: Sequence[Parameters]) -> int:
        """Carry out a statement once for each of `rows`; return how many rows that changed."""
        with contextlib.closing(self.connection.executemany(sql, rows)) as cursor:
            return max(0, cursor.rowcount)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Carry out a block wholly or not at all."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:  # rolled back, and raised again
            self.remembered.clear()
            # SQLite itself has rolled back after some errors; a second error hides the first.
            if self.connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    self.connection.rollback()
            raise

    @property
    def log_bytes(self) -> int | None:
        """The size of the write-ahead log; None where it is not in its place any more."""
        if self.path is None:
            return 0
        try:
            return self.path.with_name(self.path.name + "-wal").stat().st_size
        except FileNotFoundError:
            return None

    def check_in(self) -> None:
        """Bring the write-ahead log into the file, and empty it."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection; nothing can be done with it any more."""
        self.connection.close()
