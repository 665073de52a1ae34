"""What happens in a conversation, each in one transaction; and reading one."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from types import MappingProxyType

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Chosen, Conversation, ReplyTurn, Turn
from desktop_chat.domain.library import Change, ConversationInfo, Line, Place
from desktop_chat.domain.store import Loaded
from desktop_chat.domain.text import clean
from desktop_chat.storage import compositions, listing, search, turns
from desktop_chat.storage.database import Database

_SLICE = 200
"""Turns that are removed in one transaction, so that a reply that comes waits for no more."""
NOTHING_CHOSEN: Chosen = MappingProxyType({})


def put(
    database: Database,
    info: ConversationInfo,
    added: Sequence[Turn],
    leaf: TurnId | None,
    chosen: Chosen,
) -> Change:
    """Add turns to a conversation, which is created where there is none."""
    with database.transaction():
        number = _number_of(database, info.id)
        if number is None:
            number = _create(database, info)
        for turn in added:
            there = turns.number_of(database, turn.id)
            if there is None:
                turns.add(database, number, turn)
            elif isinstance(turn, ReplyTurn):
                turns.rewrite(database, there, turn)
        turns.set_path(database, number, leaf, chosen)
        note_ending(database, number)
        database.run(
            "UPDATE conversation SET updated_at = ? WHERE number = ?", (info.updated_at, number)
        )
    return _changed(info.id)


def known_turns(database: Database, wanted: Collection[TurnId]) -> dict[TurnId, bool]:
    """Return which turns are here, and whether their conversation is deleted."""
    found = database.rows(
        "SELECT t.id, k.is_deleted FROM turn t JOIN conversation k ON k.number = t.conversation "
        "WHERE t.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    return {TurnId(id_): bool(is_deleted) for id_, is_deleted in found}


def _create(database: Database, info: ConversationInfo) -> int:
    title = clean(info.title)
    number = database.insert(
        "INSERT INTO conversation (id, title, title_source, created_at, updated_at, is_pinned, "
        "is_archived, is_unread, is_deleted, folder) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM folder WHERE id = ?))",
        (
            info.id,
            title,
            info.title_source.value,
            info.created_at,
            info.updated_at,
            info.is_pinned,
            info.is_archived,
            info.is_unread,
            info.is_deleted,
            info.folder,
        ),
    )
    search.add_title(database, number, title)
    return number


def end(
    database: Database, conversation: ConversationId, reply: ReplyTurn, *, unread: bool
) -> Change:
    """Write a reply that has ended, and forget its journal."""
    with database.transaction():
        number = _number_of(database, conversation)
        if number is None:
            return Change()
        there = turns.number_of(database, reply.id)
        if there is not None:
            turns.rewrite(database, there, reply)
        elif turns.number_of(database, reply.parent) is not None:
            turns.add(database, number, reply)
        else:
            return Change()
        note_ending(database, number)
        database.run(
            "UPDATE conversation SET is_unread = (is_unread OR ?) WHERE number = ?",
            (unread, number),
        )
    return _changed(conversation)


def choose(
    database: Database, conversation: ConversationId, leaf: TurnId | None, chosen: Chosen
) -> Change:
    """Remember which path is shown."""
    with database.transaction():
        number = _number_of(database, conversation)
        if number is None:
            return Change()
        turns.set_path(database, number, leaf, chosen)
    return Change(frozenset({conversation}))


def remove_turns(
    database: Database, conversation: ConversationId, removed: Collection[TurnId]
) -> Change:
    """Remove turns and everything below them; a path that ended in one ends above it."""
    with database.transaction():
        number = _number_of(database, conversation)
        if number is None:
            return Change()
        gone = [
            found
            for (found,) in database.rows(
                "WITH RECURSIVE below (number) AS ("
                "SELECT number FROM turn WHERE conversation = ? "
                "AND id IN (SELECT value FROM json_each(?)) "
                "UNION SELECT t.number FROM below JOIN turn t ON t.parent = below.number"
                ") SELECT number FROM below",
                (number, json.dumps(list(removed))),
            )
        ]
        _remove(database, number, gone)
        note_ending(database, number)
    return _changed(conversation)


def _remove(database: Database, conversation: int, gone: Collection[int]) -> None:
    database.remembered.pop(conversation, None)
    wanted = {"gone": json.dumps(list(gone)), "number": conversation}
    left = frozenset(gone)
    leaf = database.value("SELECT leaf FROM conversation WHERE number = ?", (conversation,))
    while leaf in left:
        leaf = database.value("SELECT parent FROM turn WHERE number = ?", (leaf,))
    database.run("UPDATE conversation SET leaf = ? WHERE number = ?", (leaf, conversation))
    database.run(
        "UPDATE conversation SET chosen = NULL "
        "WHERE number = :number AND chosen IN (SELECT value FROM json_each(:gone))",
        wanted,
    )
    database.run(
        "UPDATE turn SET chosen = NULL WHERE number IN ("
        "SELECT parent FROM turn WHERE number IN (SELECT value FROM json_each(:gone))"
        ") AND chosen IN (SELECT value FROM json_each(:gone))",
        {"gone": wanted["gone"]},
    )
    turns.remove(database, gone)


def deleted(
    database: Database, wanted: Collection[ConversationId] | None
) -> tuple[ConversationId, ...]:
    """Return which of these conversations, or of all, are marked as deleted."""
    found = database.rows(
        "SELECT id FROM conversation WHERE shelf = 'deleted' "
        "AND (?1 IS NULL OR id IN (SELECT value FROM json_each(?1)))",
        (json.dumps(list(wanted)) if wanted is not None else None,),
    )
    return tuple(ConversationId(id_) for (id_,) in found)


def purge_slice(
    database: Database, wanted: Collection[ConversationId]
) -> tuple[list[ConversationId], bool]:
    """Remove some of what is marked as deleted; return what is gone, and whether more is left."""
    gone: list[ConversationId] = []
    budget = _SLICE
    with database.transaction():
        while budget > 0:
            found = database.row(
                "SELECT number, id, title FROM conversation WHERE shelf = 'deleted' "
                "AND id IN (SELECT value FROM json_each(?)) LIMIT 1",
                (json.dumps(list(wanted)),),
            )
            if found is None:
                return gone, False
            number, id_, title = found
            # What hangs on a turn has a higher number than it has.
            last = database.rows(
                "SELECT number FROM turn WHERE conversation = ? ORDER BY number DESC LIMIT ?",
                (number, budget),
            )
            budget -= len(last) + 1
            _remove(database, number, [turn for (turn,) in last])
            if budget >= 0:
                compositions.forget(database, id_)
                search.forget_title(database, number, title)
                database.run("DELETE FROM conversation WHERE number = ?", (number,))
                gone.append(ConversationId(id_))
    return gone, True


def note_ending(database: Database, conversation: int) -> None:
    """Let the list say how the newest reply of a conversation ended."""
    database.run(
        "UPDATE conversation SET ending = ("
        "SELECT r.state FROM turn t CROSS JOIN reply r ON r.turn = t.number "
        "WHERE t.conversation = :number ORDER BY t.number DESC LIMIT 1"
        ") WHERE number = :number",
        {"number": conversation},
    )


# Reading.


def load(database: Database, conversation: ConversationId, newest: int) -> Loaded | None:
    """Return a conversation: all of it where it has no more than `newest` turns."""
    info = listing.info(database, conversation)
    found = database.row(
        "SELECT k.number, k.leaf, t.id FROM conversation k LEFT JOIN turn t ON t.number = k.leaf "
        "WHERE k.id = ?",
        (conversation,),
    )
    if info is None or found is None:
        return None
    number, leaf, leaf_id = found
    numbers = database.rows(
        "SELECT number FROM turn WHERE conversation = ? ORDER BY number LIMIT ?",
        (number, newest + 1),
    )
    is_whole = len(numbers) <= newest
    if not is_whole:
        numbers = _path(database, leaf, newest)
    read = {turn.id: turn for turn in turns.read(database, [found for (found,) in numbers])}
    choices = turns.choices(database, number) if is_whole else _along(read.values())
    shown = Conversation(
        MappingProxyType(read),
        TurnId(leaf_id) if leaf_id is not None else None,
        MappingProxyType(dict(choices)),
    )
    return Loaded(
        info,
        shown,
        compositions.composition(database, conversation),
        _place(database, number),
        is_whole,
    )


def _path(database: Database, leaf: int | None, newest: int) -> list[tuple[int]]:
    return database.rows(
        "WITH RECURSIVE path (number, parent, length) AS ("
        "SELECT number, parent, 1 FROM turn WHERE number = :leaf "
        "UNION ALL SELECT t.number, t.parent, length + 1 "
        "FROM path JOIN turn t ON t.number = path.parent WHERE length < :newest"
        ") SELECT number FROM path",
        {"leaf": leaf, "newest": newest},
    )


def _along(path: Collection[Turn]) -> list[tuple[TurnId | None, TurnId]]:
    """Return the choices that lead through a path."""
    return [(turn.parent, turn.id) for turn in path]


def rest(database: Database, conversation: ConversationId) -> tuple[tuple[Turn, ...], Chosen]:
    """Return all turns of a conversation, and the versions shown last."""
    number = _number_of(database, conversation)
    if number is None:
        return (), NOTHING_CHOSEN
    numbers = database.rows(
        "SELECT number FROM turn WHERE conversation = ? ORDER BY number", (number,)
    )
    read = turns.read(database, [found for (found,) in numbers])
    return read, MappingProxyType(dict(turns.choices(database, number)))


# Where the reader is.


def remember_place(database: Database, conversation: ConversationId, place: Place) -> None:
    """Remember where the reader is, in a conversation that is kept."""
    line = " ".join(map(str, place.line)) if place.line is not None else ""
    with database.transaction():
        database.run(
            "INSERT OR REPLACE INTO place (conversation, turn, pixels, line) "
            "SELECT number, ?, ?, ? FROM conversation WHERE id = ?",
            (place.turn, place.offset, line, conversation),
        )


def _place(database: Database, conversation: int) -> Place:
    found = database.row(
        "SELECT turn, pixels, line FROM place WHERE conversation = ?", (conversation,)
    )
    if found is None:
        return Place()
    turn, pixels, line = found
    return Place(TurnId(turn) if turn is not None else None, pixels, _line(line))


def _line(text: str) -> Line | None:
    try:
        return Line(*map(int, text.split())) if text else None
    except (ValueError, TypeError):
        return None


def memo(database: Database, key: str) -> str:
    """Return what was kept under a key."""
    return database.value("SELECT value FROM memo WHERE key = ?", (key,)) or ""


def put_memo(database: Database, key: str, value: str) -> None:
    """Keep a short text."""
    with database.transaction():
        database.run("INSERT OR REPLACE INTO memo (key, value) VALUES (?, ?)", (key, clean(value)))


def _number_of(database: Database, conversation: ConversationId) -> int | None:
    number: int | None = database.value(
        "SELECT number FROM conversation WHERE id = ?", (conversation,)
    )
    return number


def _changed(conversation: ConversationId) -> Change:
    return Change(frozenset({conversation}), listing=True)
