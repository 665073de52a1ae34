"""A store of any size, made fast, for the measures of the list and the search."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from desktop_chat.storage import files, schema, search
from desktop_chat.storage.codec import Part, PartKind
from desktop_chat.storage.database import Database, connect

_LETTERS = "etaoinshrdlucmfwygpbvk"
_CJK = 0.05
"""The part of the messages that is Chinese."""


def vocabulary(size: int = 50_000) -> list[str]:
    """Return made-up words, the same each time."""
    chance = random.Random(1)
    words = {"".join(chance.choices(_LETTERS, k=chance.randint(2, 11))) for _ in range(size)}
    return sorted(words, key=lambda word: (len(word), word))


def texts(words: list[str], count: int) -> Iterator[str]:
    """Yield messages of 5 to 200 words, which are as unevenly frequent as a language's."""
    chance = random.Random(2)
    weights = [1 / (rank + 3) for rank in range(len(words))]
    pool = chance.choices(words, weights, k=1 << 20)
    characters = [chr(0x4E00 + int(3_000 * chance.random() ** 3)) for _ in range(1 << 18)]
    for _ in range(count):
        length = chance.choice((5, 10, 20, 40, 80, 200))
        if chance.random() < _CJK:
            start = chance.randrange(len(characters) - 500)
            yield "".join(characters[start : start + length * 2])
        else:
            start = chance.randrange(len(pool) - 200)
            yield " ".join(pool[start : start + length])


def fill(folder: Path, *, conversations: int, turns: int) -> None:
    """Write a closed store with as many `turns` in each of as many `conversations`.

    In one that is there already, they come after those that it has.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / files.NAME
    database = Database(connect(str(path)), path)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144"):
        database.rows(f"PRAGMA {pragma}")
    if not database.value("PRAGMA user_version"):
        schema.create(database)
    first = database.value("SELECT count(*) FROM conversation")
    words = vocabulary()
    messages = texts(words, conversations * turns)
    for start in range(0, conversations, 500):
        with database.transaction():
            for number in range(start, min(start + 500, conversations)):
                _write(database, first + number, [next(messages) for _ in range(turns)])
    database.rows("PRAGMA journal_mode = WAL")
    database.close()
    files.make_private(folder / files.MARKER)


def _write(database: Database, number: int, messages: list[str]) -> None:
    title = messages[0][:50] if messages else f"Nothing in {number}"
    conversation = database.insert(
        "INSERT INTO conversation (id, title, title_source, created_at, updated_at, ending) "
        "VALUES (?, ?, 'model', ?, ?, 'complete')",
        (f"c{number}", title, number * 600.0, number * 600.0),
    )
    search.add_title(database, conversation, title)
    parent = None
    for position, message in enumerate(messages):
        is_user = position % 2 == 0
        turn = database.insert(
            "INSERT INTO turn (id, conversation, parent, role, created_at) VALUES (?, ?, ?, ?, ?)",
            (
                f"t{number}.{position}",
                conversation,
                parent,
                "user" if is_user else "assistant",
                number * 600.0,
            ),
        )
        database.run(
            "INSERT INTO part (turn, position, kind, text) VALUES (?, 0, 'text', ?)",
            (turn, message),
        )
        search.add_message(database, turn, [Part(PartKind.TEXT, message)])
        if not is_user:
            database.run(
                "INSERT INTO reply (turn, model, answered_by, connection, place, api, parameters, "
                "waited, lasted, state) VALUES (?, 'm', '', '', '', '', '{}', 0, 0, 'complete')",
                (turn,),
            )
        parent = turn
    database.run("UPDATE conversation SET leaf = ? WHERE number = ?", (parent, conversation))
