"""The power goes: whatever of the last writes came to the disk, a prefix of the commits is there.

The log is cut or torn at any byte; while it is checked in, the file has any of its new pages.
Against a disk that says it has written what it has not, nothing helps.
"""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.storage.files import MARKER, NAME
from desktop_chat.storage.opening import open_store
from tests.helpers.sampling import seed
from tests.unit.storage.builders import info, put, user

COMMITS, CUTS = 12, 8
PAGE = 4096
LOG = f"{NAME}-wal"


class Recorded:
    """A file before and after its log was checked in, and how long that was at each commit."""

    def __init__(self, folder: Path) -> None:
        self.sizes: list[int] = []
        asyncio.run(self._record(folder))

    async def _record(self, folder: Path) -> None:
        store = (await open_store(folder)).store
        for number in range(COMMITS):
            above = f"u{number - 1}" if number else None
            await put(store, info(), user(f"u{number}", above, "words " * 300))
            self.sizes.append((folder / LOG).stat().st_size)
        self.before, self.log = (folder / NAME).read_bytes(), (folder / LOG).read_bytes()
        # Before the end, which writes a little more.
        await store._begin(store._database.check_in)
        self.after = (folder / NAME).read_bytes()
        await store.close()


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    return Recorded(tmp_path_factory.mktemp("recorded"))


def left(folder: Path, file: bytes, log: bytes) -> list[str]:
    """Start with what the disk has, and return the messages that are there."""

    async def look() -> list[str]:
        store = (await open_store(folder)).store
        turns, _ = await store.rest(ConversationId("c"))
        assert await store.verify() == ()
        await store.close()
        return [str(turn.id) for turn in turns]

    folder.mkdir()
    (folder / MARKER).touch()
    (folder / NAME).write_bytes(file)
    (folder / LOG).write_bytes(log)
    return asyncio.run(look())


def test_of_a_log_that_is_cut_or_torn_the_whole_commits_are_there(
    recorded: Recorded, tmp_path: Path
) -> None:
    chance = random.Random(seed())
    borders = chance.sample(recorded.sizes, 3)
    for number, cut in enumerate([*borders, *chance.sample(range(32, len(recorded.log)), CUTS)]):
        torn = chance.randbytes(chance.choice((0, 0, 17, 512, PAGE)))
        found = left(tmp_path / str(number), recorded.before, recorded.log[:cut] + torn)
        whole = sum(size <= cut for size in recorded.sizes)
        assert found == [f"u{each}" for each in range(whole)], (cut, len(torn))


def test_while_the_log_is_checked_in_any_pages_may_be_new(
    recorded: Recorded, tmp_path: Path
) -> None:
    chance = random.Random(seed())
    pages = len(recorded.after) // PAGE
    for number in range(CUTS):
        file = bytearray(recorded.before.ljust(len(recorded.after), b"\0"))
        for page in chance.sample(range(pages), chance.randrange(pages + 1)):
            start = page * PAGE
            file[start : start + PAGE] = recorded.after[start : start + PAGE]
        found = left(tmp_path / str(number), bytes(file), recorded.log)
        assert found == [f"u{each}" for each in range(COMMITS)]
