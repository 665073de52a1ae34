"""Takes what was written while the file could not be used over to where it is kept."""

from __future__ import annotations

from desktop_chat.domain.library import (
    ARCHIVE,
    PINNED,
    Composition,
    Heading,
    HeadingKind,
    Place,
    Section,
    Shelf,
    folder_section,
)
from desktop_chat.domain.store import ConversationStore

_PAGE = 100
_ALL_DAYS = Section(Shelf.DAYS, Heading(HeadingKind.OLDER))


async def move_all(source: ConversationStore, target: ConversationStore) -> int:
    """Copy every conversation of `source` to `target`; return how many there were.

    Raises:
        StoreFailed: one could not be read or written; those before it are copied.
    """
    folders = await source.folders()
    for folder in folders:
        await target.put_folder(folder)
    moved = 0
    for section in (PINNED, ARCHIVE, _ALL_DAYS, *map(folder_section, folders)):
        (count,) = await source.counts([section])
        for start in range(0, count, _PAGE):
            for info in await source.rows(section, start, start + _PAGE):
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
