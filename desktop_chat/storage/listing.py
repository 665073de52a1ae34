"""The list of conversations: its rows, and what a person does to them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.library import (
    Change,
    ConversationInfo,
    Folder,
    InfoChange,
    Section,
    Shelf,
    TitleSource,
)
from desktop_chat.domain.text import clean
from desktop_chat.storage import search
from desktop_chat.storage.codec import known
from desktop_chat.storage.database import Database, Row

_SOURCES = tuple(TitleSource)


def counts(database: Database, sections: Sequence[Section]) -> tuple[int, ...]:
    """Return how many rows each section has."""
    return tuple(
        database.value(
            "SELECT count(*) FROM conversation WHERE shelf = ? AND updated_at >= ? "
            "AND updated_at < ?",
            (_shelf(section), section.since, section.until),
        )
        for section in sections
    )


def rows(
    database: Database, section: Section, start: int, stop: int
) -> tuple[ConversationInfo, ...]:
    """Return some rows of a section, newest first."""
    found = database.rows(
        "SELECT id, title, title_source, created_at, updated_at, is_pinned, is_archived, "
        "is_unread, is_deleted, folder, ending FROM conversation "
        "WHERE shelf = ? AND updated_at >= ? AND updated_at < ? "
        "ORDER BY updated_at DESC, number DESC LIMIT ? OFFSET ?",
        (_shelf(section), section.since, section.until, max(0, stop - start), max(0, start)),
    )
    return tuple(map(_info, found))


def info(database: Database, conversation: ConversationId) -> ConversationInfo | None:
    """Return one row."""
    found = database.row(
        "SELECT id, title, title_source, created_at, updated_at, is_pinned, is_archived, "
        "is_unread, is_deleted, folder, ending FROM conversation WHERE id = ?",
        (conversation,),
    )
    return _info(found) if found is not None else None


def oldest(database: Database) -> float | None:
    """Return the lowest time of the list by days."""
    found: float | None = database.value(
        "SELECT min(updated_at) FROM conversation WHERE shelf = 'days'"
    )
    return found


def places(
    database: Database, sections: Sequence[Section], conversations: Collection[ConversationId]
) -> dict[ConversationId, tuple[Section, int]]:
    """Return in which section and row conversations are."""
    found: dict[ConversationId, tuple[Section, int]] = {}
    for conversation in conversations:
        place = database.row(
            "SELECT number, updated_at, shelf FROM conversation WHERE id = ?", (conversation,)
        )
        if place is None:
            continue
        number, updated_at, shelf = place
        for section in sections:
            if _shelf(section) == shelf and section.since <= updated_at < section.until:
                before = database.value(
                    "SELECT count(*) FROM conversation WHERE shelf = ? AND updated_at < ? "
                    "AND (updated_at, number) > (?, ?)",
                    (shelf, section.until, updated_at, number),
                )
                found[conversation] = (section, before)
                break
    return found


def change(
    database: Database, conversations: Collection[ConversationId], what: InfoChange
) -> Change:
    """Change rows."""
    wanted = json.dumps(list(conversations))
    with database.transaction():
        found = database.rows(
            "SELECT number, id, title, title_source FROM conversation "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
        if what.title is not None:
            for number, _, title, source in found:
                _rename(database, number, title, source, what)
        changed = database.run(
            """
            UPDATE conversation SET
                is_pinned = coalesce(:is_pinned, is_pinned),
                is_archived = coalesce(:is_archived, is_archived),
                is_unread = coalesce(:is_unread, is_unread),
                is_deleted = coalesce(:is_deleted, is_deleted),
                folder = CASE WHEN :leaves THEN NULL ELSE coalesce(
                    (SELECT id FROM folder WHERE id = :folder), folder
                ) END
            WHERE id IN (SELECT value FROM json_each(:wanted))
            """,
            {
                "is_pinned": what.is_pinned,
                "is_archived": what.is_archived,
                "is_unread": what.is_unread,
                "is_deleted": what.is_deleted,
                "leaves": what.leaves_folder,
                "folder": what.folder,
                "wanted": wanted,
            },
        )
    return Change(frozenset(ConversationId(id_) for _, id_, _, _ in found), listing=changed > 0)


def _rename(database: Database, number: int, title: str, source: str, what: InfoChange) -> None:
    before = known(TitleSource, source, TitleSource.FIRST_WORDS)
    after = what.title_source or before
    if _SOURCES.index(after) < _SOURCES.index(before):
        return
    renamed = clean(what.title or "")
    database.run(
        "UPDATE conversation SET title = ?, title_source = ? WHERE number = ?",
        (renamed, after.value, number),
    )
    search.forget_title(database, number, title)
    search.add_title(database, number, renamed)


def folders(database: Database) -> tuple[Folder, ...]:
    """Return the folders, by name."""
    found = [Folder(FolderId(id_), name) for id_, name in database.rows("SELECT * FROM folder")]
    return tuple(sorted(found, key=lambda folder: (folder.name.casefold(), folder.id)))


def put_folder(database: Database, folder: Folder) -> Change:
    """Create or rename a folder."""
    with database.transaction():
        database.run(
            "INSERT INTO folder (id, name) VALUES (?, ?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            (folder.id, clean(folder.name)),
        )
    return Change(folders=True)


def remove_folder(database: Database, folder: FolderId) -> Change:
    """Remove a folder, and keep what was in it."""
    with database.transaction():
        inside = database.rows("SELECT id FROM conversation WHERE folder = ?", (folder,))
        removed = database.run("DELETE FROM folder WHERE id = ?", (folder,))
    return Change(
        frozenset(ConversationId(id_) for (id_,) in inside),
        listing=bool(inside),
        folders=removed > 0,
    )


def _shelf(section: Section) -> str:
    # As the column `shelf` is made.
    if section.shelf is Shelf.FOLDER:
        return f"folder {section.folder}"
    return section.shelf.value


def _info(row: Row) -> ConversationInfo:
    id_, title, source, created, updated, pinned, archived, unread, deleted, folder, ending = row
    return ConversationInfo(
        ConversationId(id_),
        title,
        known(TitleSource, source, TitleSource.FIRST_WORDS),
        created,
        updated,
        is_pinned=bool(pinned),
        is_archived=bool(archived),
        is_unread=bool(unread),
        is_deleted=bool(deleted),
        folder=FolderId(folder) if folder is not None else None,
        ending=known(EndState, ending, EndState.INTERRUPTED) if ending is not None else None,
    )
