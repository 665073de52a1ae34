"""A damaged file is moved aside whole, replaced by a backup, or read as far as it can be."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.domain.library import Folder
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import rescue
from desktop_chat.storage.backups import backups_of
from desktop_chat.storage.files import MARKER, NAME
from desktop_chat.storage.store import SqliteStore
from tests.unit.storage.builders import coming, info, put, reply, user, with_store

PAGE = 4096


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with 30 conversations of 20 messages, one of them open, and one backup."""
    folder = tmp_path_factory.mktemp("original") / "data"

    async def fill(store: SqliteStore) -> None:
        await store.put_folder(Folder(FolderId("f"), "Work"))
        for number in range(30):
            turns: list[Turn] = []
            for each in range(10):
                parent = turns[-1].id if turns else None
                asked = user(f"u{number}.{each}", parent, f"question {number} {each} " + "x" * 400)
                turns += [asked, reply(f"r{number}.{each}", asked.id, "answer " * 80)]
            await put(store, info(f"c{number}", f"Title {number}"), *turns)
        await put(store, info("c0"), coming("open", "u0.9"))
        await store.back_up()

    with_store(folder, fill)
    return folder


@pytest.fixture
def filled(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "data"))


def texts(folder: Path) -> set[str]:
    """Return the messages of the person in a store that opens and is in order."""

    async def work(store: SqliteStore) -> set[str]:
        found: set[str] = set()
        for number in range(30):
            turns, _ = await store.rest(ConversationId(f"c{number}"))
            found |= {turn.text for turn in turns if isinstance(turn, UserTurn)}
        return found

    return with_store(folder, work)


def break_pages(path: Path, *pages: int) -> None:
    with path.open("rb+") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)


def test_what_is_set_aside_is_whole_and_the_program_begins_anew(filled: Path) -> None:
    before = (filled / NAME).read_bytes()
    (filled / f"{NAME}-wal").write_bytes(b"log")
    aside = rescue.set_aside(filled)
    assert (aside / NAME).read_bytes() == before
    assert (aside / f"{NAME}-wal").read_bytes() == b"log"
    assert not (filled / MARKER).exists()
    assert texts(filled) == set()
    assert rescue.set_aside(filled) != aside


def test_a_backup_takes_the_place_of_what_is_moved_aside(filled: Path) -> None:
    before = texts(filled)
    break_pages(filled / NAME, 0, 1, 2, 3)
    damaged = (filled / NAME).read_bytes()
    (backup,) = backups_of(filled)
    aside = rescue.restore(filled, backup.path)
    assert (aside / NAME).read_bytes() == damaged
    assert texts(filled) == before
    assert backups_of(filled) == (backup,)


def test_a_damaged_backup_is_not_put_in_place(filled: Path) -> None:
    (backup,) = backups_of(filled)
    break_pages(backup.path, 5)
    before = (filled / NAME).read_bytes()
    with pytest.raises(StoreFailed) as failure:
        rescue.restore(filled, backup.path)
    assert failure.value.trouble is Trouble.DAMAGED
    assert (filled / NAME).read_bytes() == before
    assert not list(filled.glob("*.partial"))


def test_a_sound_file_is_salvaged_whole(filled: Path) -> None:
    before = texts(filled)
    salvaged = rescue.salvage(filled)
    assert (salvaged.conversations, salvaged.messages) == (30, 601)
    assert texts(filled) == before
    titles = with_store(filled, lambda store: store.search("title 7"))
    assert [hit.title for hit in titles] == ["Title 7"]


@pytest.mark.parametrize("every", [7, 13])
def test_most_is_salvaged_of_a_file_with_broken_pages(filled: Path, every: int) -> None:
    before = texts(filled)
    pages = (filled / NAME).stat().st_size // PAGE
    break_pages(filled / NAME, *range(40, pages, every))
    damaged = (filled / NAME).read_bytes()
    salvaged = rescue.salvage(filled)
    assert (salvaged.aside / NAME).read_bytes() == damaged
    after = texts(filled)
    assert len(after & before) > 0.2 * len(before)


def test_a_file_without_its_header_is_salvaged(filled: Path) -> None:
    before = texts(filled)
    with (filled / NAME).open("rb+") as file:
        file.write(b"\0" * 100)
    rescue.salvage(filled)
    assert texts(filled) == before


@pytest.mark.parametrize("byte", [b"\0", b"\xff"])
def test_a_file_without_its_first_page_is_salvaged(filled: Path, byte: bytes) -> None:
    before = texts(filled)
    with (filled / NAME).open("rb+") as file:
        file.write(byte * PAGE)
    rescue.salvage(filled)
    assert texts(filled) == before


def test_what_was_in_the_log_only_is_salvaged_too(filled: Path, tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info("late"), user("late", text="in the log"))
        shutil.copytree(filled, tmp_path / "copy")

    with_store(filled, work)
    rescue.salvage(tmp_path / "copy")
    turns, _ = with_store(tmp_path / "copy", lambda store: store.rest(ConversationId("late")))
    assert [turn.id for turn in turns] == [TurnId("late")]


def test_where_nothing_can_be_read_all_stays_as_it_was(filled: Path) -> None:
    pages = (filled / NAME).stat().st_size // PAGE
    break_pages(filled / NAME, *range(pages))
    before = (filled / NAME).read_bytes()
    with pytest.raises(StoreFailed, match="Nothing"):
        rescue.salvage(filled)
    assert (filled / NAME).read_bytes() == before
    assert {path.name for path in filled.iterdir()} == {NAME, MARKER, "backups"}


@pytest.mark.parametrize(
    "loss",
    [
        "DELETE FROM turn WHERE number % 3 = 0",
        "DELETE FROM turn WHERE role = 'user'",
        "DELETE FROM conversation",
        "DELETE FROM reply WHERE turn % 2 = 0",
        "DELETE FROM part WHERE position = 0",
        "UPDATE turn SET parent = number + 1",
        "UPDATE turn SET chosen = 1",
        "UPDATE conversation SET leaf = 1, chosen = 2, folder = 'gone'",
        "UPDATE part SET facts = '{', text = x'ff'",
    ],
)
def test_whatever_rows_are_missing_the_rest_fits_together(filled: Path, loss: str) -> None:
    connection = sqlite3.connect(filled / NAME)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    with connection:
        try:
            connection.execute(loss)
        except sqlite3.IntegrityError:
            connection.execute("UPDATE part SET facts = '{'")
    connection.close()
    rescue.salvage(filled)
    texts(filled)  # which verifies the store


def test_a_trigger_in_the_damaged_file_is_not_carried_out(filled: Path) -> None:
    connection = sqlite3.connect(filled / NAME)
    connection.execute("CREATE VIEW evil AS SELECT load_extension('x')")
    connection.execute("CREATE TRIGGER t AFTER INSERT ON turn BEGIN DELETE FROM part; END")
    connection.close()
    before = with_store_refused(filled)
    rescue.salvage(filled)
    assert before is Trouble.DAMAGED
    assert len(texts(filled)) == 300


def with_store_refused(folder: Path) -> Trouble:
    with pytest.raises(StoreFailed) as failure:
        with_store(folder, lambda store: store.folders())
    return failure.value.trouble


def test_a_restoring_that_is_cut_off_is_told_and_can_be_done_again(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts(filled)
    (backup,) = backups_of(filled)
    rename = Path.rename

    def cut(self: Path, target: Path) -> Path:
        if self.name.endswith(".partial"):
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", cut)
        with pytest.raises(KeyboardInterrupt):
            rescue.restore(filled, backup.path)
    assert with_store_refused(filled) is Trouble.LOST
    rescue.restore(filled, backup.path)
    assert texts(filled) == before


def test_what_a_cut_off_rescue_left_is_removed_at_the_next_start(filled: Path) -> None:
    (filled / "salvage-x").mkdir()
    (filled / "salvage-x" / NAME).write_bytes(b"copy")
    (filled / "salvaged.db.partial").write_bytes(b"half")
    texts(filled)
    assert {path.name for path in filled.iterdir()} == {NAME, MARKER, "backups"}
