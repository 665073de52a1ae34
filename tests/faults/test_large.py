"""A file of a gigabyte is opened, read, searched and written to without being read through."""

from __future__ import annotations

import asyncio
import os
import struct
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.storage.files import NAME
from desktop_chat.storage.opening import open_store
from tests.unit.storage.builders import info, put, reply, user, with_store

SIZE, PAGE = 1 << 30, 4096
MOST_READ = 4 << 20


def _read_by_now() -> int:
    """Return how many bytes this process has read; 0 where the system does not count."""
    try:
        counted = Path("/proc/self/io").read_text("ascii")
    except OSError:
        return 0
    return int(counted.split("rchar:")[1].split()[0])


@pytest.mark.skipif(os.name != "posix", reason="a gap in a file takes no room there")
def test_a_gigabyte_is_not_read_through(tmp_path: Path) -> None:
    with_store(tmp_path, lambda store: put(store, info(), user("a"), reply("b", "a", "a needle")))
    with (tmp_path / NAME).open("rb+") as file:
        file.seek(28)
        file.write(struct.pack(">I", SIZE // PAGE))
        file.truncate(SIZE)

    async def use() -> None:
        before = _read_by_now()
        opened = await open_store(tmp_path)
        assert not opened.opening.was_checked
        store = opened.store
        assert await store.load(ConversationId("c"), 60) is not None
        assert [hit.turn for hit in await store.search("needl")] == ["b"]
        await put(store, info(), user("d", "b", "written last"))
        await store.close()
        assert _read_by_now() - before < MOST_READ

    asyncio.run(use())
    assert (tmp_path / NAME).stat().st_size >= SIZE
