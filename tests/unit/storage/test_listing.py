"""The list of conversations: sections, rows, and what a person does to them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.library import (
    ARCHIVE,
    PINNED,
    Change,
    Folder,
    InfoChange,
    TitleSource,
    day_sections,
    folder_section,
)
from desktop_chat.storage.store import SqliteStore
from tests.unit.storage.builders import info, put, user, with_store

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)
DAY = 86_400.0
C = [ConversationId(f"c{number}") for number in range(10)]
WORK = Folder(FolderId("f"), "work")


async def fill(store: SqliteStore) -> None:
    """Ten conversations, each a day older than the one before."""
    for number, name in enumerate(C):
        row = info(name, f"Title {number}", NOW.timestamp() - number * DAY)
        await put(store, row, user(f"u{number}"))


def test_the_rows_are_where_the_counts_say(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await fill(store)
        oldest = await store.oldest()
        assert oldest == NOW.timestamp() - 9 * DAY
        sections = day_sections(NOW, oldest)
        counts = await store.counts(sections)
        assert sum(counts) == 10
        assert counts[:3] == (1, 1, 7)
        found = [row.id for s in sections for row in await store.rows(s, 0, 100)]
        assert found == C
        assert [row.id for row in await store.rows(sections[2], 2, 4)] == C[4:6]
        places = await store.places(sections, [*C[:9], ConversationId("of nobody")])
        assert [places[name] for name in C[2:9]] == [(sections[2], row) for row in range(7)]
        assert places[C[0]] == (sections[0], 0)
        assert len(places) == 9
        assert await store.places(sections[:2], C[2:9]) == {}

    with_store(tmp_path, work)


def test_equal_times_have_an_order_that_index_and_rows_agree_on(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        for name in C:
            await put(store, info(name, updated_at=5.0), user(f"u{name}"))
        (section,) = [s for s in day_sections(NOW, 0.0) if (await store.counts([s]))[0]]
        found = [row.id for row in await store.rows(section, 0, 10)]
        places = await store.places([section], found)
        assert [places[name] for name in found] == [(section, row) for row in range(10)]

    with_store(tmp_path, work)


def test_a_conversation_stands_in_one_list(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await fill(store)
        await store.put_folder(WORK)
        days = day_sections(NOW, NOW.timestamp() - 100 * DAY)
        shelves = (PINNED, ARCHIVE, folder_section(WORK))

        async def standing() -> tuple[int, ...]:
            return (*await store.counts(shelves), sum(await store.counts(days)))

        await store.change(C[:2], InfoChange(is_pinned=True))
        await store.change(C[2:5], InfoChange(folder=WORK.id))
        await store.change(C[5:6], InfoChange(is_archived=True))
        await store.change(C[9:], InfoChange(is_deleted=True))
        assert await standing() == (2, 1, 3, 3)
        await store.change([C[2]], InfoChange(is_pinned=True))
        assert await standing() == (3, 1, 2, 3)
        await store.change([C[2]], InfoChange(is_pinned=False))
        assert await standing() == (2, 1, 3, 3)
        await store.change(C, InfoChange(is_archived=True))
        assert await standing() == (0, 9, 0, 0)
        await store.change(C, InfoChange(is_archived=False, leaves_folder=True, is_deleted=False))
        assert await standing() == (2, 0, 0, 8)

    with_store(tmp_path, work)


def test_a_change_says_what_it_touched(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await fill(store)
        change = await store.change([C[1], ConversationId("none")], InfoChange(is_unread=True))
        assert change == Change(frozenset({C[1]}), listing=True)
        nothing = await store.change([ConversationId("none")], InfoChange(is_unread=True))
        assert nothing == Change()
        row = await store.info(C[1])
        assert row is not None
        assert row.is_unread

    with_store(tmp_path, work)


def test_a_title_by_a_person_is_never_replaced_by_another(tmp_path: Path) -> None:
    async def rename(store: SqliteStore, title: str, source: TitleSource) -> str:
        await store.change([C[0]], InfoChange(title=title, title_source=source))
        row = await store.info(C[0])
        assert row is not None
        return row.title

    async def work(store: SqliteStore) -> None:
        await fill(store)
        assert await rename(store, "By the model", TitleSource.MODEL) == "By the model"
        assert await rename(store, "First words", TitleSource.FIRST_WORDS) == "By the model"
        assert await rename(store, "Mine", TitleSource.PERSON) == "Mine"
        assert await rename(store, "By the model", TitleSource.MODEL) == "Mine"
        assert [hit.title for hit in await store.search("mine")] == ["Mine"]
        assert await store.search("model") == ()

    with_store(tmp_path, work)


def test_a_folder_that_is_removed_leaves_what_was_in_it(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await fill(store)
        await store.put_folder(WORK)
        await store.put_folder(Folder(FolderId("g"), "Älter"))
        await store.put_folder(Folder(WORK.id, "Job"))
        assert [folder.name for folder in await store.folders()] == ["Job", "Älter"]
        await store.change(C[:3], InfoChange(folder=WORK.id))
        change = await store.remove_folder(WORK.id)
        assert change == Change(frozenset(C[:3]), listing=True, folders=True)
        assert await store.remove_folder(WORK.id) == Change()
        await store.change(C[:3], InfoChange(folder=WORK.id))
        row = await store.info(C[0])
        assert row is not None
        assert row.folder is None

    with_store(tmp_path, work)


def test_only_what_is_deleted_is_removed_for_good(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await fill(store)
        await store.change(C[:2], InfoChange(is_deleted=True))
        assert (await store.purge(C[1:4])).conversations == {C[1]}
        assert await store.info(C[0]) is not None
        assert (await store.purge()).conversations == {C[0]}
        assert await store.info(C[0]) is None
        assert await store.info(C[2]) is not None

    with_store(tmp_path, work)
