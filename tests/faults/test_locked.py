"""A file that another program holds is waited for, then told; nothing in it is changed."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.storage import files
from desktop_chat.storage.database import Connect, connect
from desktop_chat.storage.faults import failure_of
from desktop_chat.storage.files import NAME
from desktop_chat.storage.opening import open_store
from tests.unit.storage.builders import info, put, user, with_store

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
connection.close()
"""


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with_store(tmp_path, lambda store: put(store, info(), user("a", text="kept")))
    return tmp_path


@contextlib.contextmanager
def held(path: Path) -> Iterator[threading.Event]:
    """Have another process hold a database until the event is set, or the block ends."""
    command = [sys.executable, "-c", _HOLD, str(path)]
    release = threading.Event()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdin is not None
        assert it.stdout is not None
        assert it.stdout.readline() == "held\n"

        def let_go() -> None:
            release.wait(50)
            it.communicate("\n")

        thread = threading.Thread(target=let_go)
        thread.start()
        try:
            yield release
        finally:
            release.set()
            thread.join()
    assert it.returncode == 0


async def there(folder: Path, connector: Connect = connect) -> bool:
    """Open the conversations; return whether the one that was kept is there."""
    store = (await open_store(folder, connector=connector)).store
    loaded = await store.load(ConversationId("c"), 5)
    assert await store.verify() == ()
    await store.close()
    return loaded is not None


def test_a_file_that_is_held_for_a_moment_is_opened(filled: Path) -> None:
    with held(filled / NAME) as release:

        def noted(name: str) -> sqlite3.Connection:
            connection = connect(name)
            # The other one lets go when it is first asked for.
            connection.set_trace_callback(lambda _: release.set())
            return connection

        assert asyncio.run(there(filled, noted))


def test_a_file_that_stays_held_is_told_and_not_changed(filled: Path) -> None:
    before = (filled / NAME).read_bytes()

    def impatient(name: str) -> sqlite3.Connection:
        return sqlite3.connect(name, timeout=0.05, isolation_level=None, check_same_thread=False)

    with held(filled / NAME):
        with pytest.raises(StoreFailed) as failure:
            asyncio.run(there(filled, impatient))
        assert failure.value.trouble is Trouble.BUSY
        assert (filled / NAME).read_bytes() == before
    assert asyncio.run(there(filled))


class _Held(PermissionError):
    """What Windows says while a virus scanner or a backup has a file."""

    winerror = 32


def test_a_file_that_windows_lets_nobody_at_is_tried_again(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0
    opened = Path.open

    def refused(self: Path, *args: Any, **named: Any) -> Any:
        nonlocal tries
        tries += self.name == NAME
        if tries in {1, 2}:
            raise _Held(13, "used by another process")
        return opened(self, *args, **named)

    monkeypatch.setattr(Path, "open", refused)
    assert asyncio.run(there(filled))
    assert tries >= 3


def test_a_file_that_windows_never_lets_us_at_is_in_use(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_self: Path, *_args: Any, **_named: Any) -> Any:
        raise _Held(13, "used by another process")

    monkeypatch.setattr(files, "PATIENCE", 0.0)
    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(StoreFailed) as failure:
        asyncio.run(open_store(filled))
    assert failure.value.trouble is Trouble.BUSY
    assert failure_of(PermissionError(13, "no right")) is not None
