"""A store of any size, made fast, for the measures of the list and the search."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_chat.storage import files, schema, words
from desktop_chat.storage.database import Database, connect


class Part(NamedTuple):
    """How many conversations, how many turns each of them has, and the most words of a turn."""

    conversations: int
    turns: int
    words: int = 200


_LETTERS = "etaoinshrdlucmfwygpbvk"
_CJK = 0.05
"""The part of the messages that is Chinese."""
_AT_ONCE = 20_000
"""Messages, about, that are written together."""


def vocabulary(size: int = 50_000) -> list[str]:
    """Return made-up words, the same each time."""
    chance = random.Random(1)
    found = {"".join(chance.choices(_LETTERS, k=chance.randint(2, 11))) for _ in range(size)}
    return sorted(found, key=lambda word: (len(word), word))


def texts(vocabulary: list[str], count: int, longest: int) -> Iterator[str]:
    """Yield messages of 5 to `longest` words, which are as unevenly frequent as a language's."""
    chance = random.Random(2)
    weights = [1 / (rank + 3) for rank in range(len(vocabulary))]
    pool = chance.choices(vocabulary, weights, k=1 << 20)
    characters = [chr(0x4E00 + int(3_000 * chance.random() ** 3)) for _ in range(1 << 18)]
    for _ in range(count):
        length = min(longest, chance.choice((5, 10, 20, 40, 80, 200)))
        if chance.random() < _CJK:
            start = chance.randrange(len(characters) - 500)
            yield "".join(characters[start : start + length * 2])
        else:
            start = chance.randrange(len(pool) - 200)
            yield " ".join(pool[start : start + length])


def fill(folder: Path, *parts: Part) -> None:
    """Write a closed store with conversations of each part, one part after the other.

    What was made once is kept in the system's temporary folder, and copied from there.
    """
    kept = Path(tempfile.gettempdir()) / "desktop-chat-benchmarks" / _name(parts)
    if not kept.exists():
        kept.parent.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as temporary:
            made = Path(temporary) / files.NAME
            _make(made, parts)
            made.replace(kept)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(kept, folder / files.NAME)
    files.make_private(folder / files.MARKER)


def _name(parts: tuple[Part, ...]) -> str:
    """Return a name that is another one when anything is made otherwise."""
    source = b"".join(
        Path(file).read_bytes() for file in (__file__, schema.__file__, words.__file__)
    )
    said = "_".join("x".join(map(str, part)) for part in parts)
    return f"{said}-{hashlib.sha256(source).hexdigest()[:12]}"


def _make(path: Path, parts: tuple[Part, ...]) -> None:
    database = Database(connect(os.fspath(path)), path)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144"):
        database.rows(f"PRAGMA {pragma}")
    schema.create(database)
    first = 0
    for conversations, turns, longest in parts:
        messages = texts(vocabulary(), conversations * turns, longest)
        step = max(1, _AT_ONCE // max(1, turns))
        for start in range(first, first + conversations, step):
            stop = min(start + step, first + conversations)
            with database.transaction():
                _Rows(database).write(range(start, stop), turns, messages)
        first += conversations
    database.rows("PRAGMA journal_mode = WAL")
    database.close()


class _Rows:
    """The rows of some conversations, gathered and then written table by table."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn: int = database.value("SELECT coalesce(max(number), 0) FROM turn")
        self._conversations: list[tuple[int, str, str, float, float, int | None]] = []
        self._titles: list[tuple[int, str]] = []
        self._turns: list[tuple[int, str, int, int | None, str, float]] = []
        self._texts: list[tuple[int, str]] = []
        self._words: list[tuple[int, str]] = []
        self._replies: list[tuple[int]] = []

    def write(self, numbers: range, turns: int, messages: Iterator[str]) -> None:
        for number in numbers:
            self._gather(number, [next(messages) for _ in range(turns)])
        many = self._database.many
        many(
            "INSERT INTO conversation (number, id, title, title_source, created_at, updated_at, "
            "ending, leaf) VALUES (?, ?, ?, 'model', ?, ?, 'complete', ?)",
            self._conversations,
        )
        many("INSERT INTO title_words (rowid, words) VALUES (?, ?)", self._titles)
        many(
            "INSERT INTO turn (number, id, conversation, parent, role, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            self._turns,
        )
        many("INSERT INTO part (turn, position, kind, text) VALUES (?, 0, 'text', ?)", self._texts)
        many("INSERT INTO message_words (rowid, words) VALUES (?, ?)", self._words)
        many(
            "INSERT INTO reply (turn, model, answered_by, connection, place, api, parameters, "
            "waited, lasted, state) VALUES (?, 'm', '', '', '', '', '{}', 0, 0, 'complete')",
            self._replies,
        )

    def _gather(self, number: int, messages: list[str]) -> None:
        title = messages[0][:50] if messages else f"Nothing in {number}"
        conversation, at, parent = number + 1, number * 600.0, None
        self._titles.append((conversation, words.indexed(title)))
        for position, message in enumerate(messages):
            self._turn += 1
            is_user = position % 2 == 0
            role = "user" if is_user else "assistant"
            name = f"t{number}.{position}"
            self._turns.append((self._turn, name, conversation, parent, role, at))
            self._texts.append((self._turn, message))
            self._words.append((self._turn, words.indexed(message)))
            if not is_user:
                self._replies.append((self._turn,))
            parent = self._turn
        self._conversations.append((conversation, f"c{number}", title, at, at, parent))
