"""Takes what was written while the file could not be used over to where it is kept."""

from __future__ import annotations

from desktop_chat.domain.library import (
    ARCHIVE,
    PINNED,
    Composition,
    ConversationInfo,
    Heading,
    HeadingKind,
    Place,
    Section,
    Shelf,
    folder_section,
)
from desktop_chat.domain.store import ConversationStore

_ALL_DAYS = Section(Shelf.DAYS, Heading(HeadingKind.OLDER))


async def all_listed(store: ConversationStore) -> list[tuple[ConversationInfo, str]]:
    """Return every row of the list, and the name of the folder that it is in ("" for none).

    Raises:
        StoreFailed: they cannot be read.
    """
    found: list[tuple[ConversationInfo, str]] = []
    folders = await store.folders()
    names = {folder.id: folder.name for folder in folders}
    for section in (PINNED, ARCHIVE, _ALL_DAYS, *map(folder_section, folders)):
        (count,) = await store.counts([section])
        for info in await store.rows(section, 0, count):
            found.append((info, names.get(info.folder, "") if info.folder is not None else ""))
    return found


async def move_all(source: ConversationStore, target: ConversationStore) -> int:
    """Copy every conversation of `source` to `target`; return how many there were.

    Raises:
        StoreFailed: one could not be read or written; those before it are copied.
    """
    for folder in await source.folders():
        await target.put_folder(folder)
    moved = 0
    for info, _ in await all_listed(source):
        loaded = await source.load(info.id, 1)
        if loaded is None:
            continue
        turns, chosen = await source.rest(info.id)
        await target.put(info, turns, loaded.conversation.leaf, chosen)
        if loaded.composition != Composition():
            await target.compose(info.id, loaded.composition)
        if loaded.place != Place():
            await target.remember_place(info.id, loaded.place)
        moved += 1
    if shown := await source.memo("open"):
        await target.put_memo("open", shown)
    return moved
