"""What is being written in each conversation, and the files that go with it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.library import Composition
from desktop_chat.domain.preset_values import recall_tuning, tuning_as_value
from desktop_chat.domain.text import clean
from desktop_chat.storage.codec import known
from desktop_chat.storage.database import Database

_Row = tuple[str, int, str, str, int, str]
_FILE = "place, position, kind, name, size, text"


def compose(database: Database, conversation: ConversationId, what: Composition) -> None:
    """Remember what is being written, or that nothing is."""
    with database.transaction():
        if what == Composition():
            forget(database, conversation)
            return
        database.run(
            "INSERT OR REPLACE INTO composition "
            "(conversation, text, edited, queued, aside, tuning) VALUES (?, ?, ?, ?, ?, ?)",
            (
                conversation,
                clean(what.text),
                what.edited,
                clean(what.queued),
                clean(what.aside),
                json.dumps(tuning_as_value(what.tuning), ensure_ascii=False),
            ),
        )
        _keep_files(database, conversation, list(_rows_of(what)))


def forget(database: Database, conversation: str) -> None:
    """Forget what was being written; inside the caller's transaction."""
    database.run("DELETE FROM composition WHERE conversation = ?", (conversation,))
    database.run("DELETE FROM composition_file WHERE conversation = ?", (conversation,))


def composition(database: Database, conversation: ConversationId) -> Composition:
    """Return what was being written."""
    found = database.row(
        "SELECT text, edited, queued, aside, tuning FROM composition WHERE conversation = ?",
        (conversation,),
    )
    if found is None:
        return Composition()
    text, edited, queued, aside, tuning = found
    turn = TurnId(edited) if edited is not None else None
    files = _files(database, conversation)
    return Composition(
        text, turn, queued, aside, files["box"], files["queue"], files["aside"], _tuning(tuning)
    )


def _keep_files(database: Database, conversation: ConversationId, files: list[_Row]) -> None:
    # The text is written with every pause in typing; the files beside it stay what they were.
    there = database.rows(
        "SELECT place, position, kind, name, size, length(text) FROM composition_file "
        "WHERE conversation = ? ORDER BY place, position",
        (conversation,),
    )
    if there == sorted((*file[:5], len(file[5])) for file in files):
        return
    database.run("DELETE FROM composition_file WHERE conversation = ?", (conversation,))
    database.many(
        # The names are this module's own.
        f"INSERT INTO composition_file (conversation, {_FILE}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(conversation, *file) for file in files],
    )


def _rows_of(what: Composition) -> Iterator[_Row]:
    places = {"box": what.attached, "queue": what.queued_files, "aside": what.aside_files}
    for place, files in places.items():
        for position, file in enumerate(files):
            kind, name = file.kind.value, clean(file.name)
            yield place, position, kind, name, file.size, clean(file.data)


def _files(database: Database, conversation: ConversationId) -> dict[str, tuple[Attachment, ...]]:
    found: dict[str, tuple[Attachment, ...]] = {"box": (), "queue": (), "aside": ()}
    rows = database.rows(
        "SELECT place, kind, name, size, text FROM composition_file "
        "WHERE conversation = ? ORDER BY place, position",
        (conversation,),
    )
    for place, kind, name, size, text in rows:
        file = Attachment(known(AttachmentKind, kind, AttachmentKind.TEXT), name, text, size)
        found[place] = (*found[place], file)
    return found


def _tuning(text: str) -> Tuning:
    try:
        return recall_tuning(json.loads(text))
    except (ValueError, RecursionError):
        return NO_TUNING
