"""Disks that are really full, or take nothing: `python -m tests.faults.full_disk FOLDER`.

Each case has a small file system of its own, in a name space of this process, so that they are
gone with it. Run by `test_full_disk`, which says how such a space is made.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.base.logs import Log, set_up_logs
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.journal import Channel, JournalText
from desktop_chat.domain.library import Composition
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import backups, files, rescue
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.reading import READABLE, open_reading
from desktop_chat.storage.store import SqliteStore
from tests.unit.storage.builders import coming, info, put, reply, user

C = ConversationId("c")
PIECE = JournalText(Channel.TEXT, "word " * 2_000)
MIB = 1 << 20


def disk(place: Path, size: int) -> Path:
    """Give a folder a file system of its own."""
    place.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "none", str(place)]
    subprocess.run(command, check=True)
    return place


def remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)


@contextlib.contextmanager
def filled_up(place: Path, *, but: int = 0) -> Iterator[None]:
    """Leave so few bytes free."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while (free := shutil.disk_usage(place).free) > but:
            file.write(b"x" * min(65_536, free - but))
    try:
        yield
    finally:
        ballast.unlink()


async def full(work: Awaitable[object]) -> None:
    """Check that some work is told to have no room."""
    with pytest.raises(StoreFailed) as failure:
        await work
    assert failure.value.trouble is Trouble.FULL


async def begun(folder: Path) -> SqliteStore:
    store = (await open_store(folder)).store
    await put(store, info(), user("a"), coming("b", "a"))
    return store


async def length(store: SqliteStore) -> int:
    loaded = await store.load(C, 5)
    assert loaded is not None
    turn = loaded.conversation.turns[TurnId("b")]
    assert isinstance(turn, ReplyTurn)
    return turn.draft.text.length


async def until_full(store: SqliteStore) -> int:
    """Append to a journal until there is no room; return how many pieces were acknowledged."""
    count = 0

    async def append() -> None:
        nonlocal count
        while True:
            await store.append(TurnId("b"), [PIECE])
            count += 1

    await full(append())
    return count


async def log_and_journal(root: Path) -> None:
    """What is acknowledged is there, nothing else, and saving goes on when there is room."""
    folder = disk(root / "log", 4 * MIB)
    store = await begun(folder)
    with filled_up(folder, but=200_000):
        kept = await until_full(store)
        assert kept > 0
        assert await length(store) == kept * len(PIECE.text)
        await full(store.compose(C, Composition("x" * 300_000)))
        await store.search("word")
    await store.append(TurnId("b"), [PIECE])
    assert await length(store) == (kept + 1) * len(PIECE.text)
    assert await store.verify() == ()
    await store.close()


async def end_and_start(root: Path) -> None:
    """The log cannot be checked in: nothing is lost by it, and the next start can read."""
    folder = disk(root / "end", 4 * MIB)
    store = await begun(folder)
    await store.append(TurnId("b"), [PIECE] * 60)
    with filled_up(folder):
        await store.close()
        assert files.side_file(folder / files.NAME, "-wal").stat().st_size > 0
        await full(open_store(folder))
        reading = await open_reading(folder)
        assert await length(reading) == 60 * len(PIECE.text)
        await reading.close()
    store = (await open_store(folder)).store
    assert await length(store) == 60 * len(PIECE.text)
    assert await store.verify() == ()
    await store.close()


async def backup(root: Path) -> None:
    """No backup is made, the older one stays, and everything else goes on."""
    folder = root / "backup"
    place = disk(folder / files.BACKUPS, 4 * MIB)
    store = await begun(folder)
    good = await store.back_up()
    with filled_up(place):
        await full(store.back_up())
        await store.append(TurnId("b"), [PIECE])
    assert [each.path for each in backups.backups_of(folder)] == [good]
    assert not list(place.glob(f"*{files.UNFINISHED}*"))
    assert await store.back_up() is not None
    await store.close()


async def temporary(root: Path) -> None:
    """A file is read in memory where there is no room for a copy; the store needs none."""
    folder, place = root / "temporary", disk(root / "temp", MIB)
    store = (await open_store(folder)).store
    await put(store, info(), user("a"), reply("b", "a", "said " * 600_000))
    tempfile.tempdir = str(place)
    try:
        with filled_up(place):
            await put(store, info("d"), user("d"))
            assert await store.back_up() is not None
            await store.close()
            reading = await open_reading(folder)
            assert await length(reading) == 5 * 600_000
            await reading.close()
    finally:
        tempfile.tempdir = None


async def salvage(root: Path) -> None:
    """What is readable cannot be copied: the damaged file stays as it is."""
    folder = disk(root / "salvage", 8 * MIB)
    store = (await open_store(folder)).store
    await put(store, info(), user("a"), reply("b", "a", "said " * 400_000))
    await store.close()
    path = folder / files.NAME
    before = path.read_bytes()
    with filled_up(folder, but=len(before) + MIB):
        await full(asyncio.to_thread(rescue.salvage, folder))
        assert path.read_bytes() == before
        assert sorted(each.name for each in folder.iterdir()) == sorted(
            ("ballast", files.NAME, files.MARKER)
        )
    assert (await asyncio.to_thread(rescue.salvage, folder)).messages == 2


async def read_only(root: Path) -> None:
    """A disk that takes nothing, as the administrator finds it too: all of it can be read."""
    folder = disk(root / "read only", 4 * MIB)
    store = await begun(folder)
    await store.append(TurnId("b"), [PIECE])
    await store.close()
    remount(folder, "ro")
    with pytest.raises(StoreFailed) as failure:
        await open_store(folder)
    assert failure.value.trouble in READABLE
    reading = await open_reading(folder)
    assert await length(reading) == len(PIECE.text)
    await reading.close()
    remount(folder, "rw")
    store = (await open_store(folder)).store
    assert await length(store) == len(PIECE.text)
    await store.close()


async def own_log(root: Path) -> None:
    """The log of the program is full: it is in memory, nothing is raised or printed."""
    place = disk(root / "own log", MIB)
    printed = io.StringIO()
    with contextlib.redirect_stderr(printed):
        ring, said = set_up_logs(place, debug=True)
        assert not said
        log = logging.getLogger(Log.STORAGE)
        with filled_up(place):
            for number in range(300):
                log.warning("number %d %s", number, "x" * 100)
        assert "number 299" in ring.lines()[-1]
        log.warning("there is room")
        again, said = set_up_logs(place, debug=True)
        assert not said
        assert again is not ring
    assert printed.getvalue() == ""
    assert "there is room" in "".join(each.read_text("utf-8") for each in place.iterdir())


CASES: tuple[Callable[[Path], Awaitable[None]], ...] = (
    log_and_journal,
    end_and_start,
    backup,
    temporary,
    salvage,
    read_only,
    own_log,
)


def main(root: Path) -> None:
    """Go through all cases, and say each that was as it must be."""
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    for case in CASES:
        asyncio.run(case(root))  # type: ignore[arg-type]
        print(case.__name__, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
