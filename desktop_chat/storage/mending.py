"""Makes what was salvaged fit together: what is missing in between is left out or stood in for."""

from __future__ import annotations

from desktop_chat.base.translation import tr
from desktop_chat.storage import search
from desktop_chat.storage.database import Database
from desktop_chat.storage.turns import read_parts

LOST = tr("(This message could not be read from the damaged file.)")
TITLE = tr("Salvaged conversation")

_ROWS = (
    # Conversations whose own row is gone.
    """
    INSERT INTO conversation (number, id, title, title_source, created_at, updated_at)
    SELECT conversation, 'salvaged' || conversation, :title, 'first_words',
        min(created_at), max(created_at)
    FROM turn WHERE conversation NOT IN (SELECT number FROM conversation) GROUP BY conversation
    """,
    # A reply without its facts is a complete one, as far as anybody knows.
    """
    INSERT INTO reply (turn, model, answered_by, connection, place, api, parameters, waited,
        lasted, state)
    SELECT number, '', '', '', '', '', '{}', 0, 0, 'interrupted' FROM turn
    WHERE role = 'assistant' AND number NOT IN (SELECT turn FROM reply)
    """,
    "DELETE FROM reply WHERE turn NOT IN (SELECT number FROM turn WHERE role = 'assistant')",
    "DELETE FROM part WHERE turn NOT IN (SELECT number FROM turn)",
    "UPDATE part SET facts = '{}' WHERE NOT json_valid(facts)",
    "DELETE FROM journal WHERE turn NOT IN (SELECT turn FROM reply WHERE state IS NULL)",
    # A turn whose parent is gone, or cannot be its parent, hangs on a stand-in.
    """
    UPDATE turn SET parent = NULL WHERE parent IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM turn p WHERE p.number = turn.parent
        AND p.conversation = turn.conversation AND p.number < turn.number
    )
    """,
)
_REFERENCES = (
    # Whatever pointed at a turn that is gone points at nothing.
    """
    UPDATE conversation SET leaf = (
        SELECT max(number) FROM turn WHERE turn.conversation = conversation.number
    ) WHERE leaf IS NULL OR NOT EXISTS (
        SELECT 1 FROM turn t WHERE t.number = leaf AND t.conversation = conversation.number
    )
    """,
    """
    UPDATE conversation SET chosen = NULL WHERE chosen NOT IN (
        SELECT number FROM turn WHERE parent IS NULL AND turn.conversation = conversation.number
    )
    """,
    """
    UPDATE turn SET chosen = NULL WHERE chosen IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM turn c WHERE c.number = turn.chosen AND c.parent = turn.number
    )
    """,
    "UPDATE conversation SET folder = NULL WHERE folder NOT IN (SELECT id FROM folder)",
    """
    UPDATE conversation SET ending = (
        SELECT r.state FROM turn t CROSS JOIN reply r ON r.turn = t.number
        WHERE t.conversation = conversation.number ORDER BY t.number DESC LIMIT 1
    )
    """,
)


def mend(database: Database) -> None:
    """Mend all references, number the parts anew, and make the index of the search."""
    for step in _ROWS:
        database.run(step, {"title": TITLE} if ":title" in step else {})
    _stand_in(database)
    database.run(
        "INSERT INTO part (turn, position, kind, text) SELECT number, 0, 'text', ? FROM turn "
        "WHERE role = 'user' AND number NOT IN (SELECT turn FROM part)",
        (LOST,),
    )
    for step in _REFERENCES:
        database.run(step)
    _number_parts(database)
    for number, title in database.rows("SELECT number, title FROM conversation"):
        search.add_title(database, number, title)
    for (number,) in database.rows("SELECT number FROM turn"):
        search.add_message(database, number, read_parts(database, [number]).get(number, []))


def _stand_in(database: Database) -> None:
    """Give the replies that hang on nothing a message of the person's above them."""
    lost = database.rows(
        "SELECT number, conversation, created_at FROM turn "
        "WHERE role = 'assistant' AND parent IS NULL ORDER BY number"
    )
    taken = {number for (number,) in database.rows("SELECT number FROM turn")}
    for number, conversation, created_at in lost:
        place = next(
            (each for each in range(number - 1, max(0, number - 10_000), -1) if each not in taken),
            None,
        )
        if place is None:
            _become_persons(database, number)
            continue
        taken.add(place)
        database.run(
            "INSERT INTO turn (number, id, conversation, role, created_at) "
            "VALUES (?, ?, ?, 'user', ?)",
            (place, f"salvaged{place}", conversation, created_at),
        )
        database.run(
            "INSERT INTO part (turn, position, kind, text) VALUES (?, 0, 'text', ?)", (place, LOST)
        )
        database.run("UPDATE turn SET parent = ? WHERE number = ?", (place, number))


def _become_persons(database: Database, number: int) -> None:
    # Where no number is free above it, the text is kept as a message of the person's.
    database.run("DELETE FROM reply WHERE turn = ?", (number,))
    database.run("DELETE FROM journal WHERE turn = ?", (number,))
    database.run("UPDATE turn SET role = 'user' WHERE number = ?", (number,))
    database.run("DELETE FROM part WHERE turn = ? AND kind <> 'text'", (number,))


def _number_parts(database: Database) -> None:
    broken = database.rows(
        "SELECT turn FROM part GROUP BY turn HAVING max(position) <> count(*) - 1"
    )
    for (turn,) in broken:
        parts = database.rows("SELECT number FROM part WHERE turn = ? ORDER BY position", (turn,))
        database.many(
            "UPDATE part SET position = ? WHERE number = ?",
            [(position, number) for position, (number,) in enumerate(parts)],
        )
