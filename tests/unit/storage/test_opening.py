"""Whatever stands in the place of the conversations, it is told in words and never overwritten."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import files, opening
from desktop_chat.storage.files import MARKER, NAME
from desktop_chat.storage.opening import Opening, open_in_memory, open_store
from desktop_chat.storage.schema import APPLICATION_ID
from tests.unit.storage.builders import info, put, reply, run, user, with_store


def contents(folder: Path) -> dict[str, str]:
    """Return what is in each file of a folder."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def opened(folder: Path) -> Opening:
    async def work() -> Opening:
        found = await open_store(folder)
        assert await found.store.verify() == ()
        await found.store.close()
        return found.opening

    return run(work)


def refused(folder: Path) -> StoreFailed:
    """Return why a folder cannot be opened; nothing in it may have changed."""
    before = contents(folder)
    with pytest.raises(StoreFailed) as failure:
        opened(folder)
    assert contents(folder) == before
    assert len(failure.value.sentence) > 40
    return failure.value


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    turns = (user("a"), reply("b", "a"))
    with_store(folder, lambda store: put(store, info(), *turns))
    return folder


def test_a_missing_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"
    assert opened(folder) == Opening()
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_every_file_is_its_owners_alone_while_it_is_open(tmp_path: Path) -> None:
    before = os.umask(0)
    try:

        async def work() -> None:
            store = (await open_store(tmp_path / "d")).store
            await put(store, info(), user("a"))
            await store.back_up()
            found = [path for path in (tmp_path / "d").rglob("*") if path.is_file()]
            assert {path.suffix for path in found} == {".db", ".db-wal", ".kept"}
            assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
            await store.close()

        run(work)
    finally:
        os.umask(before)


def test_a_file_open_to_others_is_closed_to_them(filled: Path) -> None:
    (filled / NAME).chmod(0o644)
    opened(filled)
    if os.name == "posix":
        assert stat.S_IMODE((filled / NAME).stat().st_mode) == 0o600


def test_a_clean_end_leaves_one_file_and_is_known(filled: Path) -> None:
    assert {path.name for path in filled.iterdir()} == {NAME, MARKER}
    assert not opened(filled).was_unclean


@pytest.mark.parametrize("left", [b"", None])
def test_an_empty_or_missing_file_where_data_was_is_a_loss(
    filled: Path, left: bytes | None
) -> None:
    if left is None:
        (filled / NAME).unlink()
    else:
        (filled / NAME).write_bytes(left)
    assert refused(filled).trouble is Trouble.LOST


def test_an_empty_file_where_nothing_was_is_filled(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    assert opened(tmp_path) == Opening()


def test_a_file_whose_making_was_cut_off_is_made_anew(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    assert (tmp_path / NAME).stat().st_size > 0
    assert opened(tmp_path).interrupted == 0


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("CREATE TABLE conversation (id TEXT)")
    connection.close()
    assert refused(tmp_path).trouble is Trouble.FOREIGN


def test_a_text_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("my own notes\n" * 50, "utf-8")
    assert refused(tmp_path).trouble is Trouble.FOREIGN


def test_a_damaged_header_is_damage_where_conversations_were(filled: Path) -> None:
    with (filled / NAME).open("rb+") as file:
        file.write(b"\0" * 64)
    assert refused(filled).trouble is Trouble.DAMAGED


def test_a_newer_file_is_left_byte_for_byte(filled: Path) -> None:
    connection = sqlite3.connect(filled / NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    failure = refused(filled)
    assert failure.trouble is Trouble.NEWER
    assert "version 99" in failure.sentence


def test_a_truncated_file_is_damaged(filled: Path) -> None:
    path = filled / NAME
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2)
    assert refused(filled).trouble is Trouble.DAMAGED


def test_a_damaged_middle_is_damaged(filled: Path) -> None:
    path = filled / NAME
    with path.open("rb+") as file:
        for page in range(1, path.stat().st_size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 64)
    with pytest.raises(StoreFailed) as failure:
        opened(filled)
    assert failure.value.trouble is Trouble.DAMAGED


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER planted AFTER INSERT ON turn BEGIN DELETE FROM part; END",
        "CREATE VIEW planted AS SELECT 1",
        "DROP TABLE place",
    ],
)
def test_tables_that_are_not_as_they_were_made_are_not_used(filled: Path, planted: str) -> None:
    connection = sqlite3.connect(filled / NAME)
    connection.execute(planted)
    connection.close()
    with pytest.raises(StoreFailed) as failure:
        opened(filled)
    assert failure.value.trouble is Trouble.DAMAGED


def test_a_second_program_is_kept_out(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def impatient(name: str) -> sqlite3.Connection:
        return sqlite3.connect(name, timeout=0.05, isolation_level=None, check_same_thread=False)

    async def work() -> None:
        first = (await open_store(filled)).store
        with pytest.raises(StoreFailed) as failure:
            await open_store(filled, connector=impatient)
        assert failure.value.trouble is Trouble.BUSY
        assert await first.load(ConversationId("c"), 5) is not None
        await first.close()

    run(work)
    assert opened(filled) == Opening()


def test_a_log_that_is_garbage_is_kept_and_told(filled: Path) -> None:
    (filled / f"{NAME}-wal").write_bytes(b"garbage" * 1_000)
    found = opened(filled)
    assert [trouble for trouble, _ in found.said] == [Trouble.DAMAGED]
    (kept,) = filled.glob("*.damaged-*")
    assert kept.read_bytes() == b"garbage" * 1_000


def test_an_unclean_end_is_noticed_and_what_was_written_is_there(
    filled: Path, tmp_path: Path
) -> None:
    async def work() -> None:
        store = (await open_store(filled)).store
        await put(store, info("d"), user("x", text="written last"))
        # As the disk is found after the power went.
        shutil.copytree(filled, tmp_path / "copy")
        await store.close()

    run(work)
    assert opened(tmp_path / "copy").was_unclean
    loaded = with_store(tmp_path / "copy", lambda store: store.load(ConversationId("d"), 5))
    assert loaded is not None


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder", "utf-8")
    with pytest.raises(StoreFailed) as failure:
        opened(tmp_path / "data")
    assert failure.value.trouble is Trouble.UNREACHABLE


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="the administrator may write everywhere"
)
def test_a_folder_that_cannot_be_written_to_is_told(filled: Path) -> None:
    filled.chmod(0o500)
    (filled / NAME).chmod(0o400)
    try:
        with pytest.raises(StoreFailed) as failure:
            opened(filled)
        assert failure.value.trouble in {Trouble.READ_ONLY, Trouble.UNREACHABLE}
    finally:
        filled.chmod(0o700)


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/me/local\\040disk ext4 rw 0 0
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists its mounts like this")
def test_the_kind_of_a_folders_file_system_is_that_of_the_nearest_mount() -> None:
    mounted = files._mounted_as
    assert mounted(Path("/var/data"), MOUNTS) == "ext4"
    assert mounted(Path("/home/me/data"), MOUNTS) == "nfs4"
    assert mounted(Path("/home/me/local disk/data"), MOUNTS) == "ext4"


def test_a_folder_on_a_network_is_opened_with_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not files.is_on_network(tmp_path)
    monkeypatch.setattr(files, "is_on_network", lambda folder: True)
    assert [trouble for trouble, _ in opened(tmp_path).said] == [Trouble.NETWORK]


def test_a_large_file_is_looked_through_by_the_next_backup(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_UNCLEAN", 0)

    async def work() -> None:
        store = (await open_store(filled)).store
        await put(store, info("d"), user("x"))
        await store.back_up()
        shutil.copytree(filled, tmp_path / "copy")
        await store.close()
        found = await open_store(tmp_path / "copy")
        assert not found.opening.was_checked
        assert await found.store.back_up_if_due() is not None
        assert await found.store.back_up_if_due() is None
        await found.store.close()

    run(work)


def test_what_is_in_memory_is_a_store_without_files() -> None:
    async def work() -> None:
        store = await open_in_memory()
        await put(store, info(), user("a"), reply("b", "a"))
        assert await store.verify() == ()
        assert await store.back_up() is None
        assert await store.back_up_if_due() is None
        assert await store.search("question")
        await store.close()

    run(work)


def test_the_file_is_known_by_its_mark(filled: Path) -> None:
    assert files.header_of(filled / NAME).kind is files.Kind.OURS
    assert APPLICATION_ID.to_bytes(4, "big") == b"DCHV"
