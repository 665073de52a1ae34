"""Processes that are killed at a step of a long task: `python -m tests.faults.mortal [SHARE]`.

Each task is carried out by a process of its own, which ends itself with SIGKILL before its n-th
step: a statement on any connection, or a file that is opened, moved or removed. A second kind of
death comes in the middle of a write: the kernel kills at the byte at which a file becomes too
long. What is left is opened by a further process, and must be the old state or the new one.

Prints a line for each death that left something else. Without SHARE it goes through all of them.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.library import Composition, InfoChange
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.generation.importing import Brought, Importing
from desktop_chat.generation.moving import all_listed
from desktop_chat.storage import backups, files, rescue
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from tests.data.stores import make
from tests.helpers.sampling import share
from tests.unit.storage.builders import grown, info, put, reply, user

BYTES = 24
"""In how many places, evenly spread, a write is cut in each task."""
_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"})


class Fate:
    """Counts the steps of this process in a folder, and kills it before one of them."""

    def __init__(self, folder: Path) -> None:
        self.steps = 0
        self._at: int | None = None
        self._folder = os.fspath(folder)
        self._is_counting = False
        sys.addaudithook(self._hear)
        connect = sqlite3.connect

        def traced(*args: Any, **named: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*args, **named)
            connection.set_trace_callback(lambda _: self._step())
            return connection

        # This process is here for nothing else.
        sqlite3.connect = traced  # type: ignore[assignment]

    def begin(self, at: int | None) -> None:
        """Count from now on, and die before step `at`."""
        self._at, self._is_counting = at, True

    def end(self) -> None:
        """Count no more."""
        self._is_counting = False

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event in _EVENTS and str(args[0]).startswith(self._folder):
            self._step()

    def _step(self) -> None:
        if self._is_counting:
            if self.steps == self._at:
                os.kill(os.getpid(), signal.SIGKILL)
            self.steps += 1


# What is done to the files of a folder. Each prepares, says `begin`, and carries its task out.

Begin = Callable[[], None]


async def _filled(folder: Path) -> None:
    store = (await open_store(folder)).store
    for number in range(3):
        name = f"c{number}"
        turns = user(f"u{number}", text="words " * 400), reply(f"r{number}", f"u{number}")
        await put(store, info(name, f"Title {number}"), *turns)
        await store.compose(ConversationId(name), Composition(f"draft {number}"))
    await store.back_up()
    await store.close()


async def _old(folder: Path) -> None:
    await asyncio.to_thread(os.mkdir, folder)
    await asyncio.to_thread(shutil.copyfile, make.HERE / "v1.db", folder / files.NAME)


async def _logged(folder: Path) -> None:
    """Leave what a process leaves that was killed: a log beside the file."""
    await _filled(folder)
    copy = folder.with_name("copy")
    store = (await open_store(folder)).store
    await put(store, info("late", "Late"), user("late", text="in the log"))
    shutil.copytree(folder, copy)
    await store.close()
    shutil.rmtree(folder)
    copy.rename(folder)


async def _migrate(folder: Path, begin: Begin) -> None:
    begin()
    await (await open_store(folder)).store.close()


async def _import(folder: Path, begin: Begin) -> None:
    store = (await open_store(folder)).store
    begin()
    importing = Importing(store, 9_000.0)
    await importing.begin()
    for number in range(3):
        turns = user(f"i{number}", text="imported " * 300), reply(f"j{number}", f"i{number}")
        brought = Brought(info("x", f"Import {number}"), grown(*turns), folder="Brought")
        await importing.add(brought)
    await importing.finish()
    await store.close()


async def _back_up(folder: Path, begin: Begin) -> None:
    store = (await open_store(folder)).store
    await store.put_memo("changed", "1")
    begin()
    await store.back_up()
    await store.close()


async def _delete_all(folder: Path, begin: Begin) -> None:
    store = (await open_store(folder)).store
    names = [row.id for row, _ in await all_listed(store)]
    begin()
    await store.change(names, InfoChange(is_deleted=True))
    await store.purge()
    while await store._ask(lambda database: bool(store._rest())):
        pass
    await store.close()


async def _restore(folder: Path, begin: Begin) -> None:
    begin()
    rescue.restore(folder, backups.backups_of(folder)[0].path)


async def _salvage(folder: Path, begin: Begin) -> None:
    begin()
    rescue.salvage(folder)


async def _set_aside(folder: Path, begin: Begin) -> None:
    begin()
    rescue.set_aside(folder)


@dataclass(frozen=True)
class Task:
    """A task, what it begins with, and whether a file that is gone may be told of after it."""

    name: str
    prepare: Callable[[Path], Awaitable[None]]
    work: Callable[[Path, Begin], Awaitable[None]]
    may_be_lost: bool = False


TASKS = (
    Task("migration", _old, _migrate),
    Task("import", _filled, _import),
    Task("backup", _filled, _back_up),
    Task("delete all", _filled, _delete_all),
    Task("restore", _logged, _restore),
    Task("salvage", _logged, _salvage),
    # The person has chosen to begin anew: what is aside stays there, and is told of.
    Task("set aside", _logged, _set_aside, may_be_lost=True),
)


# Looking at what is left.


async def look(folder: Path) -> dict[str, Any]:
    """Start as the program does; return all that a person has, and what is wrong with it."""
    try:
        store = (await open_store(folder)).store
    except StoreFailed as failed:
        if failed.trouble is not Trouble.LOST:
            raise
        return {"seen": "lost", "problems": []}
    await store.purge()
    seen = [await _seen(store, each.id, name) for each, name in await all_listed(store)]
    problems = list(await store.verify())
    await store.close()
    return {"seen": sorted(seen), "problems": problems + _beside(folder)}


def _beside(folder: Path) -> list[str]:
    """Return what is wrong beside the file: what is left over, a backup that is none."""
    left = (*folder.glob(f"*{files.UNFINISHED}*"), *folder.glob(f"{files.SALVAGE}*"))
    found = backups.backups_of(folder)
    bad = (f"a bad backup: {each.path.name}" for each in found if not backups.is_good(each.path))
    return [*(f"left over: {path.name}" for path in left), *bad]


async def _seen(store: SqliteStore, conversation: ConversationId, folder: str) -> list[str]:
    loaded = await store.load(conversation, 1_000)
    assert loaded is not None
    turns = loaded.conversation.turns.values()
    said = [str(turn.draft.text if isinstance(turn, ReplyTurn) else turn.text) for turn in turns]
    return [loaded.info.title, folder, loaded.composition.text, *said]


# Processes.


def forked(work: Callable[[], object]) -> tuple[int, Any]:
    """Carry out work in a copy of this process; return how it ended, and what it returned."""
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        with os.fdopen(reader) as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        return status, json.loads(said) if said else None
    try:
        os.close(reader)
        with os.fdopen(writer, "w") as pipe:
            pipe.write(json.dumps(work()))
        os._exit(0)
    except BaseException:  # the other process hears of it
        traceback.print_exc()
        os._exit(1)


class Trial:
    """One task, and the deaths that it may die."""

    def __init__(self, task: Task, folder: Path) -> None:
        self.deaths = 0
        """How many processes were really killed: one may have got through before its time."""
        self._task = task
        self._start = folder / "start"
        self._folder = folder / "data"
        _must(forked(lambda: asyncio.run(task.prepare(self._start))))  # type: ignore[arg-type]
        self._fresh()
        self._before = _must(forked(lambda: asyncio.run(look(self._folder))))
        self._fresh()
        self.steps: int = _must(forked(lambda: self._live(None)))
        self.longest = max(
            path.stat().st_size for path in self._folder.glob("**/*") if path.is_file()
        )
        self._after = _must(forked(lambda: asyncio.run(look(self._folder))))

    def die_at(self, step: int) -> str:
        """Die before a step; return what is wrong afterwards, "" for nothing."""
        self._fresh()
        status, _ = forked(lambda: self._live(step))
        return self._judged(status, signal.SIGKILL)

    def die_writing(self, byte: int) -> str:
        """Die when a file would become longer than that; return what is wrong afterwards."""
        self._fresh()
        status, _ = forked(lambda: self._live(None, byte))
        return self._judged(status, signal.SIGXFSZ)

    def _live(self, step: int | None, byte: int | None = None) -> int:
        fate = Fate(self._folder)

        def begin() -> None:
            if byte is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
                resource.setrlimit(resource.RLIMIT_FSIZE, (byte, byte))
            fate.begin(step)

        asyncio.run(self._task.work(self._folder, begin))  # type: ignore[arg-type]
        fate.end()
        return fate.steps

    def _fresh(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._start, self._folder)

    def _judged(self, status: int, wanted: signal.Signals) -> str:
        if status and not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == wanted):
            return f"it ended with {status}"
        self.deaths += status != 0
        ended, found = forked(lambda: asyncio.run(look(self._folder)))
        if ended:
            return "what was left cannot be opened"
        if found["problems"]:
            return str(found["problems"])
        allowed = [self._before["seen"], self._after["seen"]]
        if self._task.may_be_lost:
            allowed.append("lost")
        return "" if found["seen"] in allowed else f"neither old nor new: {found['seen']!r:.400}"


def _must(ended: tuple[int, Any]) -> Any:
    status, said = ended
    if status:
        raise RuntimeError(f"a process without any fault ended with {status}")
    return said


def main(most: int | None) -> int:
    """Die `most` deaths of each kind in each task, or all; return 1 where one left a ruin."""
    bad = 0
    for task in TASKS:
        with tempfile.TemporaryDirectory() as folder:
            trial = Trial(task, Path(folder))
            steps = list(range(trial.steps))
            places = [trial.longest * each // BYTES for each in range(BYTES)]
            if most is not None:
                steps, places = share(steps, most, task.name), share(places, most, f"{task.name}b")
            found = [(f"step {step}", trial.die_at(step)) for step in steps]
            found += [(f"byte {byte}", trial.die_writing(byte)) for byte in places]
        for death, wrong in found:
            if wrong:
                bad += 1
                print(f"{task.name}, {death} of {trial.steps}: {wrong}", flush=True)
        print(f"{task.name}: {trial.deaths} deaths in {len(found)} trials", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else None))
