"""The n-th call of the database fails, once or a few times; whoever called tries again.

What has come out in the end is what comes out without a fault. `python -m tests.faults.torture`
goes through every call with every fault; the suite takes a few of them, others in each run.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.journal import Channel, JournalText
from desktop_chat.domain.library import (
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    Place,
    TitleSource,
)
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.store import StoreFailed
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore

T = TypeVar("T")
FAULTS = {
    "BUSY": sqlite3.SQLITE_BUSY,
    "FULL": sqlite3.SQLITE_FULL,
    "IOERR": sqlite3.SQLITE_IOERR,
    "CORRUPT": sqlite3.SQLITE_CORRUPT,
    "READONLY": sqlite3.SQLITE_READONLY,
}
A, B = ConversationId("a"), ConversationId("b")


@dataclass
class Plan:
    """Which calls fail: `at` and the `times - 1` after it; `calls` counts all of them."""

    fault: str = ""
    at: int = -1
    times: int = 1
    calls: int = 0
    is_paused: bool = False
    failures: list[StoreFailed] = field(default_factory=list)

    def take(self) -> None:
        """Count a call, and fail it where the plan says so."""
        if self.is_paused:
            return
        self.calls += 1
        if self.at <= self.calls - 1 < self.at + self.times and self.fault:
            error = sqlite3.OperationalError(f"planned: {self.fault}")
            error.sqlite_errorcode = FAULTS[self.fault]
            error.sqlite_errorname = f"SQLITE_{self.fault}"
            raise error

    def connect(self, name: str) -> sqlite3.Connection:
        """Open a connection that follows the plan."""
        plan = self

        class Faulty(sqlite3.Connection):
            def execute(self, *args: Any) -> sqlite3.Cursor:
                plan.take()
                return super().execute(*args)

            def executemany(self, *args: Any) -> sqlite3.Cursor:
                plan.take()
                return super().executemany(*args)

        return sqlite3.connect(
            name, timeout=0.1, isolation_level=None, check_same_thread=False, factory=Faulty
        )


async def stubborn(plan: Plan, work: Callable[[], Awaitable[T]]) -> T:
    """Do something until it succeeds."""
    while True:
        try:
            return await work()
        except StoreFailed as failure:
            plan.failures.append(failure)
            if len(plan.failures) > plan.times:
                raise


def info(name: ConversationId) -> ConversationInfo:
    return ConversationInfo(name, f"Title {name}", TitleSource.FIRST_WORDS, 1.0, 2.0)


def texts(*pieces: str) -> list[JournalText]:
    return [JournalText(Channel.TEXT, piece) for piece in pieces]


def ended(name: str, parent: str, text: str) -> ReplyTurn:
    draft = Draft(text=Rope(text), ending=Ending(EndState.COMPLETE))
    return ReplyTurn(TurnId(name), TurnId(parent), "m", draft)


def life(store: SqliteStore) -> Iterable[Callable[[], Awaitable[object]]]:
    """Yield the steps of a person's day."""
    u1, r1, r2, u3 = TurnId("u1"), TurnId("r1"), TurnId("r2"), TurnId("u3")
    yield lambda: store.compose(A, Composition("half a mess"))
    turns: list[Turn] = [UserTurn(u1, None, "first question"), ReplyTurn(r1, u1, "m")]
    yield lambda: store.put(info(A), turns, r1, {None: u1, u1: r1})
    for piece in ("one ", "two ", "three "):
        yield lambda piece=piece: store.append(r1, texts(piece))  # type: ignore[misc]
    yield lambda: store.end(A, ended("r1", "u1", "one two three four"), unread=True)
    yield lambda: store.put(info(A), [ReplyTurn(r2, u1, "m")], r2, {u1: r2})
    yield lambda: store.append(r2, texts("another version"))
    yield lambda: store.end(A, ended("r2", "u1", "another version"), unread=False)
    yield lambda: store.choose(A, r1, {u1: r1})
    yield lambda: store.put_folder(Folder(FolderId("f"), "Work"))
    yield lambda: store.change([A], InfoChange(folder=FolderId("f"), title="Renamed"))
    yield lambda: store.put(info(B), [UserTurn(u3, None, "to be deleted")], u3, {None: u3})
    yield lambda: store.remove_turns(A, [r2])
    yield lambda: store.change([B], InfoChange(is_deleted=True))
    yield store.purge
    yield lambda: store.compose(A, Composition())
    yield lambda: store.remember_place(A, Place(u1, 5))
    yield lambda: store.put_memo("open", "a")
    yield lambda: store.put(
        info(A), [ReplyTurn(TurnId("r4"), u1, "m")], TurnId("r4"), {u1: TurnId("r4")}
    )
    yield lambda: store.append(TurnId("r4"), texts("what had come"))


async def state(store: SqliteStore) -> tuple[object, ...]:
    """Return everything that a person sees of the store."""
    return (
        await store.load(A, 50),
        await store.info(B),
        await store.folders(),
        await store.search("version question come"),
        await store.search("renamed"),
        await store.memo("open"),
    )


async def verified(store: SqliteStore, plan: Plan) -> tuple[str, ...]:
    """Look through the store without faults."""
    plan.is_paused = True
    try:
        return await store.verify()
    finally:
        plan.is_paused = False


async def live(folder: Path, plan: Plan) -> tuple[object, ...]:
    """Live through the day and the next morning, and return what is there then."""
    opened = await stubborn(plan, lambda: open_store(folder, connector=plan.connect))
    for step in life(opened.store):
        await stubborn(plan, step)
    found = await stubborn(plan, lambda: state(opened.store))
    problems = await verified(opened.store, plan)
    await opened.store.close()
    again = await stubborn(plan, lambda: open_store(folder, connector=plan.connect))
    after = await stubborn(plan, lambda: state(again.store))
    problems += await verified(again.store, plan)
    await again.store.close()
    return found, after, problems


def run(plan: Plan) -> tuple[object, ...]:
    """Live in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(live(Path(folder) / "data", plan))


def main() -> int:
    """Go through every call with every fault, once and four times in a row."""
    clean = Plan()
    wanted = run(clean)
    bad = 0
    for fault in FAULTS:
        for at in range(clean.calls):
            for times in (1, 4):
                plan = Plan(fault, at, times)
                if run(plan) != wanted:
                    bad += 1
                    print(f"{fault} at call {at}, {times} times: another state", flush=True)
        print(f"{fault}: {clean.calls} calls", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
