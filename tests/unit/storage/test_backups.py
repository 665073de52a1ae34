"""Copies are made beside other work, looked through, and thinned; a good one always stays."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.library import InfoChange
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import backups
from desktop_chat.storage.backups import INTERVAL, Backup, backups_of, is_good, wanted
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from tests.helpers.clock import FakeClock
from tests.unit.storage.builders import info, put, reply, run, user, with_store

DAY = 86_400.0


def test_a_backup_holds_what_is_written_while_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES", 1)

    async def work(store: SqliteStore) -> int:
        await put(store, info(), user("a", text="x" * 1_000_000))
        making = asyncio.ensure_future(store.back_up())
        written = 0
        while not making.done():
            await put(store, info(f"c{written}"), user(f"u{written}"))
            written += 1
        made = await making
        assert made is not None
        assert is_good(made)
        copied = backups.open_read_only(made)
        (found,) = copied.execute("SELECT count(*) FROM conversation").fetchone()
        copied.close()
        assert found > 1
        return written

    assert with_store(tmp_path, work) > 1


def test_a_backup_is_due_when_something_changed_and_time_has_passed(tmp_path: Path) -> None:
    clock = FakeClock()

    async def work() -> None:
        store = (await open_store(tmp_path, clock=clock)).store
        await put(store, info(), user("a"))
        assert await store.back_up_if_due() is not None
        await put(store, info(), user("b"))
        assert await store.back_up_if_due() is None
        clock.time += INTERVAL
        assert await store.back_up_if_due() is not None
        clock.time += INTERVAL
        assert await store.back_up_if_due() is None
        await store.put_memo("open", "a")
        assert await store.back_up_if_due() is not None
        clock.time -= 10 * INTERVAL
        await store.put_memo("open", "b")
        assert await store.back_up_if_due() is not None
        await store.close()

    run(work)
    assert [each.number for each in backups_of(tmp_path)] == [4, 3, 2, 1]


def test_much_is_not_removed_for_good_without_a_backup(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        names = [ConversationId(f"c{number}") for number in range(12)]
        for name in names:
            await put(store, info(name), user(f"u{name}"))
        await store.change(names, InfoChange(is_deleted=True))
        await store.purge(names[:1])
        assert backups_of(tmp_path) == ()
        gone = await store.purge()
        assert gone.conversations == set(names[1:])
        assert len(backups_of(tmp_path)) == 1

    with_store(tmp_path, work)


def test_what_cannot_be_copied_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file in the place of the folder", "utf-8")

    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"))
        with pytest.raises(StoreFailed):
            await store.back_up_if_due()
        with pytest.raises(StoreFailed):
            await store.back_up()
        (tmp_path / "backups").unlink()
        assert await store.back_up_if_due() is not None
        await put(store, info(), reply("b", "a"))

    with_store(tmp_path, work)


def test_without_space_for_two_no_backup_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(store: SqliteStore) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda path: type("Usage", (), {"free": 4_096})())
        with pytest.raises(StoreFailed, match="No backup was made") as failure:
            await store.back_up()
        assert failure.value.trouble is Trouble.FULL

    with_store(tmp_path, work)


def test_what_unfinished_copying_left_is_removed(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        (tmp_path / "backups").mkdir()
        (tmp_path / "backups" / "conversations.db.1.partial").write_bytes(b"half")
        (tmp_path / "backups" / "my own notes.txt").write_text("mine", "utf-8")
        await store.back_up()

    with_store(tmp_path, work)
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert len(names) == 2
    assert names[1] == "my own notes.txt"


def test_closing_ends_a_backup_that_is_being_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES", 1)

    async def work() -> None:
        store = (await open_store(tmp_path)).store
        await put(store, info(), user("a", text="x" * 3_000_000))
        making = asyncio.ensure_future(store.back_up())
        await asyncio.sleep(0)
        await store.close()
        with pytest.raises(StoreFailed):
            await asyncio.wait_for(making, 5)

    run(work)
    assert backups_of(tmp_path) == ()
    assert with_store(tmp_path, lambda store: store.load(ConversationId("c"), 1)) is not None


def named(folder: Path, ages: Sequence[float], now: float, size: int = 10) -> tuple[Backup, ...]:
    oldest_first = sorted(ages, reverse=True)
    made = [
        Backup(folder / f"{number}", number, now - age, size)
        for number, age in enumerate(oldest_first, 1)
    ]
    return tuple(reversed(made))


def test_thinning_keeps_days_weeks_and_months() -> None:
    now = 1_800_000_000.0
    found = named(Path(), [hours * 3_600.0 for hours in range(0, 24 * 700, 6)], now)
    ages = sorted((now - each.made_at) / DAY for each in wanted(found, now))
    assert sum(age < 2 for age in ages) == 8
    assert 12 <= sum(2 <= age < 16 for age in ages) <= 14
    assert 8 <= sum(16 <= age < 80 for age in ages) <= 11
    assert 5 <= sum(80 <= age < 300 for age in ages) <= 9
    assert sum(age >= 300 for age in ages) <= 1


def test_copies_of_a_large_file_take_no_more_than_their_share() -> None:
    now = 1_800_000_000.0
    found = named(Path(), [hours * 3_600.0 for hours in range(48)], now, size=1 << 30)
    kept = wanted(found, now)
    assert len(kept) == 10
    assert found[0] in kept


@given(
    st.lists(st.floats(-800 * DAY, 800 * DAY), min_size=1, max_size=60),
    st.integers(0, 1 << 34),
    st.floats(-400 * DAY, 400 * DAY),
)
def test_whatever_the_clock_does_the_newest_two_stay(
    ages: list[float], size: int, jump: float
) -> None:
    now = 1_800_000_000.0
    found = named(Path(), ages, now, size)
    assert set(found[:2]) <= wanted(found, now + jump)


def test_an_old_good_backup_stays_while_the_newest_cannot_be_read(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"))
        for _ in range(3):
            await store.back_up()

    with_store(tmp_path, work)
    newest, middle, oldest = backups_of(tmp_path)
    for each in (newest, middle):
        each.path.write_bytes(b"\0" * 9_000)
    backups.thin(tmp_path, newest.made_at + 3_000 * DAY)
    assert {each.path for each in backups_of(tmp_path)} == {newest.path, middle.path, oldest.path}
    assert is_good(oldest.path)
