"""Rows of turns and their parts: written, read, removed; inside the caller's transaction."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.journal import replay
from desktop_chat.storage import journal, search
from desktop_chat.storage.codec import (
    Part,
    PartKind,
    ReplyRow,
    attachments_of,
    draft_of,
    ending_of,
    facts_of,
    known,
    parts_of,
    reply_row,
    text_of,
)
from desktop_chat.storage.database import Database, Row

_REPLY = (
    "model, answered_by, connection, place, api, parameters, waited, lasted, usage, state, "
    "reason, details, failure"
)
_READ = (
    "SELECT t.number, t.id, p.id, t.role, t.created_at, r.model, r.answered_by, r.connection, "
    "r.place, r.api, r.parameters, r.waited, r.lasted, r.usage, r.state, r.reason, r.details, "
    "r.failure FROM turn t LEFT JOIN turn p ON p.number = t.parent "
    "LEFT JOIN reply r ON r.turn = t.number "
    "WHERE t.number IN (SELECT value FROM json_each(?)) ORDER BY t.number"
)
_FEW = 8


# Writing.


def number_of(database: Database, turn: TurnId | None) -> int | None:
    """Return the number of a turn, None where there is none."""
    if turn is None:
        return None
    number: int | None = database.value("SELECT number FROM turn WHERE id = ?", (turn,))
    return number


def add(database: Database, conversation: int, turn: Turn) -> None:
    """Write a turn that is not there yet."""
    number = database.insert(
        "INSERT INTO turn (id, conversation, parent, role, created_at) VALUES (?, ?, ?, ?, ?)",
        (
            turn.id,
            conversation,
            number_of(database, turn.parent),
            turn.role.value,
            turn.created_at,
        ),
    )
    parts = parts_of(turn)
    _write_parts(database, number, parts)
    search.add_message(database, number, parts)
    if isinstance(turn, ReplyTurn):
        _write_reply(database, number, turn)


def rewrite(database: Database, number: int, reply: ReplyTurn) -> None:
    """Write a reply that is there already as it is now, and forget its journal."""
    database.run("DELETE FROM journal WHERE turn = ?", (number,))
    before, after = read_parts(database, [number]).get(number, []), parts_of(reply)
    if before != after:
        search.forget_message(database, number, before)
        database.run("DELETE FROM part WHERE turn = ?", (number,))
        _write_parts(database, number, after)
        search.add_message(database, number, after)
    _write_reply(database, number, reply)


def _write_parts(database: Database, number: int, parts: Iterable[Part]) -> None:
    database.many(
        "INSERT INTO part (turn, position, kind, text, facts) VALUES (?, ?, ?, ?, ?)",
        [
            (number, position, part.kind.value, part.text, part.facts)
            for position, part in enumerate(parts)
        ],
    )


def _write_reply(database: Database, number: int, reply: ReplyTurn) -> None:
    database.run(
        # The names are this module's own.
        f"INSERT OR REPLACE INTO reply (turn, {_REPLY}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, *dataclasses.astuple(reply_row(reply))),
    )


def set_path(
    database: Database,
    conversation: int,
    leaf: TurnId | None,
    chosen: Mapping[TurnId | None, TurnId],
) -> None:
    """Write the end of the path, and the choices that are given; the others stay."""
    database.run(
        "UPDATE conversation SET leaf = (SELECT number FROM turn WHERE id = ?) WHERE number = ?",
        (leaf, conversation),
    )
    if (top := chosen.get(None)) is not None:
        database.run(
            "UPDATE conversation SET chosen = (SELECT number FROM turn WHERE id = ?) "
            "WHERE number = ?",
            (top, conversation),
        )
    before = database.remembered.pop(conversation, None)
    is_long = before is not None or len(chosen) > _FEW
    if before is None:
        before = dict(choices(database, conversation)) if is_long else {}
    new = [
        (child, parent)
        for parent, child in chosen.items()
        if parent is not None and before.get(parent) != child
    ]
    changed = database.many(
        "UPDATE turn SET chosen = (SELECT number FROM turn WHERE id = ?1) "
        "WHERE id = ?2 AND EXISTS (SELECT 1 FROM turn WHERE id = ?1)",
        new,
    )
    # Of a long conversation the same choices come again and again.
    if is_long and changed == len(new):
        if len(database.remembered) >= _FEW:
            database.remembered.clear()
        database.remembered[conversation] = {**before, **chosen}


def remove(database: Database, turns: Collection[int]) -> None:
    """Remove turns, which must hold everything below them; the caller mends leaf and choices."""
    for number, parts in read_parts(database, turns).items():
        search.forget_message(database, number, parts)
    wanted = json.dumps(list(turns))
    # In one statement: references between turns are looked at when it ends.
    database.run("DELETE FROM turn WHERE number IN (SELECT value FROM json_each(?))", (wanted,))


# Reading.


def read(database: Database, numbers: Sequence[int]) -> tuple[Turn, ...]:
    """Return turns by their numbers, the oldest first."""
    wanted = json.dumps(sorted(numbers))
    rows = database.rows(_READ, (wanted,))
    parts = read_parts(database, numbers)
    return tuple(_turn(database, row, parts.get(row[0], [])) for row in rows)


def read_parts(database: Database, numbers: Collection[int]) -> dict[int, list[Part]]:
    """Return the parts of each turn; one without any is missing."""
    parts: dict[int, list[Part]] = {}
    for turn, kind, text, facts in database.rows(
        "SELECT turn, kind, text, facts FROM part "
        "WHERE turn IN (SELECT value FROM json_each(?)) ORDER BY turn, position",
        (json.dumps(list(numbers)),),
    ):
        parts.setdefault(turn, []).append(Part(known(PartKind, kind, PartKind.TEXT), text, facts))
    return parts


def choices(database: Database, conversation: int) -> list[tuple[TurnId | None, TurnId]]:
    """Return which version below each turn was shown last; None is the top."""
    found = database.rows(
        "SELECT p.id, c.id FROM turn p JOIN turn c ON c.number = p.chosen "
        "WHERE p.conversation = :conversation "
        "UNION ALL SELECT NULL, t.id FROM conversation k JOIN turn t ON t.number = k.chosen "
        "WHERE k.number = :conversation",
        {"conversation": conversation},
    )
    return [
        (TurnId(parent) if parent is not None else None, TurnId(child)) for parent, child in found
    ]


def _turn(database: Database, row: Row, parts: Sequence[Part]) -> Turn:
    number, id_, parent, role, created_at = row[:5]
    above = TurnId(parent) if parent is not None else None
    # The last two are so in a damaged file alone.
    if role == "user" or above is None or row[5] is None:
        return UserTurn(TurnId(id_), above, text_of(parts), created_at, attachments_of(parts))
    reply = ReplyRow(*row[5:])
    draft = draft_of(parts, reply.usage, reply.answered_by, ending_of(reply))
    if reply.state is None:
        draft = replay(draft, journal.entries(database, number))
    return ReplyTurn(TurnId(id_), above, reply.model, draft, created_at, facts_of(reply))
