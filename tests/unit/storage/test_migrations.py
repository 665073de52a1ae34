"""An older file is brought to the newest version wholly or not at all, after a backup."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.conversation import ReplyTurn, UserTurn
from desktop_chat.domain.endings import EndState, cut_by_end
from desktop_chat.domain.library import Composition, Folder, Place
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import backups, schema
from desktop_chat.storage.database import Database
from desktop_chat.storage.files import NAME, header_of
from desktop_chat.storage.migrations import STEPS
from desktop_chat.storage.opening import Opened, Versions, open_store
from desktop_chat.storage.store import SqliteStore
from tests.data.stores.make import FILE, PLACE, TUNING
from tests.faults.torture import Plan
from tests.helpers.sampling import share
from tests.unit.storage.builders import info, put, reply, run, user, with_store

TRIED = 12
"""Calls of an opening that fail, of some 60."""
DATA = Path(__file__).resolve().parents[2] / "data" / "stores"


def add_mood(database: Database) -> None:
    database.run("ALTER TABLE conversation ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")


def add_note(database: Database) -> None:
    database.run("ALTER TABLE turn ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    database.run("UPDATE turn SET note = 'old'")


NOW = schema.VERSION
LATER = Versions(NOW + 2, {NOW: add_mood, NOW + 1: add_note})


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with_store(tmp_path, lambda store: put(store, info(), user("a"), reply("b", "a")))
    return tmp_path


def opened(folder: Path, plan: Plan | None = None, versions: Versions = LATER) -> Path | None:
    """Open and close a store; return the backup that was made."""

    async def work() -> Path | None:
        connector = (plan or Plan()).connect
        found: Opened = await open_store(folder, connector=connector, versions=versions)
        try:
            assert await found.store.load(ConversationId("c"), 5) is not None
            assert await found.store.verify() == ()
        finally:
            await found.store.close()
        return found.opening.backup

    return run(work)


@pytest.mark.timeout(180)  # a busy disk
def test_an_older_file_is_backed_up_and_brought_up_to_date(filled: Path) -> None:
    backup = opened(filled)
    assert backup is not None
    assert backups.is_good(backup)
    assert header_of(backup).version == NOW
    assert header_of(filled / NAME).version == NOW + 2
    assert opened(filled) is None


@pytest.mark.timeout(180)
def test_a_migration_that_fails_anywhere_changes_nothing(filled: Path, tmp_path: Path) -> None:
    counted = Plan()
    shutil.copytree(filled, tmp_path / "counted")
    opened(tmp_path / "counted", counted)
    failures = 0
    for at in share(range(counted.calls), TRIED, "migration"):
        folder = tmp_path / f"at{at}"
        shutil.copytree(filled, folder, ignore=lambda *_: {p.name for p in tmp_path.glob("at*")})
        with contextlib.suppress(StoreFailed):
            opened(folder, Plan("FULL", at))
            continue
        failures += 1
        version = header_of(folder / NAME).version
        assert version in {NOW, NOW + 2}
        opened(folder, versions=Versions(version, LATER.steps))
    assert failures


def test_a_migration_that_breaks_references_is_taken_back(filled: Path) -> None:
    def forget(database: Database) -> None:
        database.run("DELETE FROM turn WHERE parent IS NULL")

    with pytest.raises(ValueError, match="refer to nothing"):
        opened(filled, versions=Versions(NOW + 1, {NOW: forget}))
    assert header_of(filled / NAME).version == NOW
    assert opened(filled, versions=Versions(NOW, {})) is None


def test_without_a_backup_there_is_no_migration(filled: Path) -> None:
    (filled / "backups").write_text("in the way", "utf-8")
    with pytest.raises(StoreFailed) as failure:
        opened(filled)
    assert failure.value.trouble in {Trouble.UNREACHABLE, Trouble.READ_ONLY}
    assert header_of(filled / NAME).version == NOW


def test_there_is_a_step_and_a_file_for_every_version() -> None:
    assert set(STEPS) == set(range(1, schema.VERSION))
    assert {path.stem for path in DATA.glob("*.db")} == {
        f"v{version}" for version in range(1, schema.VERSION + 1)
    }


@pytest.mark.parametrize("path", sorted(DATA.glob("*.db")), ids=lambda path: path.stem)
def test_a_file_of_every_version_holds_what_was_put_in(path: Path, tmp_path: Path) -> None:
    """Every file was made by `tests/data/stores/make.py` with the program of its time."""
    shutil.copyfile(path, tmp_path / NAME)

    async def work(store: SqliteStore) -> None:
        loaded = await store.load(ConversationId("kept"), 60)
        assert loaded is not None
        assert loaded.info.title == "Ein Gespräch über 日本"
        assert loaded.info.folder == "work"
        assert loaded.info.ending is EndState.INTERRUPTED
        asked, first, second, cut = loaded.conversation.turns.values()
        assert isinstance(asked, UserTurn)
        assert asked.text == "Was ist 日本?"
        written = Composition("half a", asked.id, "queued", "what stood there")
        later = replace(written, attached=(FILE,), aside_files=(FILE, FILE), tuning=TUNING)
        assert loaded.composition == (written if path.stem == "v1" else later)
        assert isinstance(first, ReplyTurn)
        assert str(first.draft.text) == "A country 🗾"
        assert str(first.draft.thinking) == "hm"
        assert first.draft.usage is not None
        assert first.draft.usage.total == 12
        assert first.facts.connection == "Work"
        assert isinstance(second, ReplyTurn)
        assert second.draft.ending is not None
        assert second.draft.ending.failure is not None
        assert second.draft.ending.failure.status == 429
        assert isinstance(cut, ReplyTurn)
        assert str(cut.draft.text) == "cut off"
        assert cut.draft.ending == cut_by_end()
        assert loaded.conversation.leaf == cut.id
        assert loaded.place == (Place() if path.stem in {"v1", "v2"} else PLACE)
        assert await store.folders() == (Folder(FolderId("work"), "Work"),)
        assert [hit.turn for hit in await store.search("country")] == [first.id]

    with_store(tmp_path, work)
