"""A file with a changed byte, or cut off, opens or says why not; what is left of it stays.

The suite damages a few files, others in each run; `python -m tests.faults.test_flips` does 300.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.library import PINNED, day_sections
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import rescue
from desktop_chat.storage.files import NAME
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from tests.helpers.sampling import share
from tests.unit.storage.builders import coming, info, put, reply, user, with_store

CASES, TRIED = 300, 8
REFUSALS = {Trouble.READ_ONLY, Trouble.DAMAGED, Trouble.FOREIGN, Trouble.NEWER, Trouble.LOST}
SECTIONS = (PINNED, *day_sections(datetime(2026, 1, 1, tzinfo=UTC), 0.0))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled_in(tmp_path_factory.mktemp("filled"))


def filled_in(folder: Path) -> Path:
    """Return a folder with a few conversations in it."""

    async def fill(store: SqliteStore) -> None:
        for number in range(8):
            turns: list[Turn] = []
            for each in range(6):
                parent = turns[-1].id if turns else None
                asked = user(f"u{number}.{each}", parent, "question " * 40)
                turns += [asked, reply(f"r{number}.{each}", asked.id, f"answer {number} " * 60)]
            await put(store, info(f"c{number}"), *turns)
        await put(store, info("c1"), coming("open", "u1.5"))

    with_store(folder, fill)
    return folder


def damage(path: Path, chance: random.Random) -> str:
    """Change a few bytes of a file, or cut it; return what was done."""
    size = path.stat().st_size
    at = chance.choice((chance.randrange(100), chance.randrange(4096), chance.randrange(size)))
    with path.open("rb+") as file:
        if chance.random() < 0.15:
            file.truncate(at)
            return f"cut at {at}"
        length = chance.choice((1, 1, 2, 16, 600))
        file.seek(at)
        file.write(chance.randbytes(length))
        return f"{length} bytes changed at {at}"


async def use(store: SqliteStore) -> None:
    """Read and write; what cannot be done is told as it must be, and in no other way."""
    work = [
        store.counts(SECTIONS),
        store.rest(ConversationId("c1")),
        store.load(ConversationId("c2"), 3),
        store.search("answer question"),
        put(store, info("new"), user("new")),
    ]
    for each in work:
        with contextlib.suppress(StoreFailed):
            await each


async def use_all(folder: Path) -> None:
    store = (await open_store(folder)).store
    await use(store)
    await store.close()


@pytest.mark.timeout(180)
def test_a_damaged_file_is_refused_in_words_or_used(filled: Path, tmp_path: Path) -> None:
    for case in share(range(CASES), TRIED, "flips"):
        check(filled, tmp_path / str(case), case)


def check(filled: Path, folder: Path, case: int) -> None:
    """Damage a copy of a folder, and look at what comes of it."""
    shutil.copytree(filled, folder)
    done = f"case {case}: {damage(folder / NAME, random.Random(case))}"
    before = (folder / NAME).read_bytes()
    try:
        asyncio.run(use_all(folder))
        return
    except StoreFailed as failure:
        trouble = failure.trouble
    assert trouble in REFUSALS, done
    assert (folder / NAME).read_bytes() == before, done
    with contextlib.suppress(StoreFailed):
        aside = rescue.salvage(folder).aside
        assert (aside / NAME).read_bytes() == before
        with_store(folder, use)
        return
    assert (folder / NAME).read_bytes() == before, done


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        whole = filled_in(Path(temporary) / "filled")
        for each in range(CASES):
            check(whole, Path(temporary) / str(each), each)
