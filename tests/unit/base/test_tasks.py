"""A task has an owner: it is kept alive, its error is seen, and it ends with its owner."""

from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope


def test_a_task_that_nobody_else_holds_is_kept_alive() -> None:
    async def check() -> None:
        scope, done = TaskScope("owner"), asyncio.Event()
        woken: list[asyncio.Future[None]] = []

        async def work() -> None:
            woken.append(asyncio.get_running_loop().create_future())
            await woken[0]
            done.set()

        scope.spawn("work", work())
        await asyncio.sleep(0)
        gc.collect()
        assert len(scope) == 1
        woken[0].set_result(None)
        await done.wait()
        await asyncio.sleep(0)
        assert len(scope) == 0

    asyncio.run(check())


def test_an_error_is_logged_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, BaseException]] = []

    async def check() -> None:
        scope = TaskScope("owner", lambda name, error: told.append((name, error)))

        async def fail() -> None:
            raise ValueError("it broke")

        scope.spawn("work", fail())
        await asyncio.wait(scope.running())

    asyncio.run(check())
    [(name, error)] = told
    assert name == "owner:work"
    assert isinstance(error, ValueError)
    [record] = [r for r in caplog.records if r.name == Log.TASKS]
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None


def test_an_error_without_a_handler_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def check() -> None:
        async def fail() -> None:
            raise ValueError("it broke")

        scope = TaskScope("owner")
        scope.spawn("work", fail())
        await asyncio.wait(scope.running())

    asyncio.run(check())
    assert [r.name for r in caplog.records] == [Log.TASKS]


def test_a_cancelled_task_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []

    async def check() -> None:
        scope = TaskScope("owner", lambda name, _error: told.append(name))
        task = scope.spawn("work", asyncio.Event().wait())
        await asyncio.sleep(0)
        scope.cancel()
        await asyncio.wait({task})
        assert task.cancelled()

    asyncio.run(check())
    assert told == []
    assert not caplog.records


def test_closing_waits_for_what_a_task_does_when_it_is_cancelled() -> None:
    ended: list[str] = []

    async def check() -> None:
        async def work(name: str) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                for _ in range(5):
                    await asyncio.sleep(0)
                ended.append(name)

        scope = TaskScope("owner")
        for name in "abc":
            scope.spawn(name, work(name))
        await asyncio.sleep(0)
        await scope.close()
        assert sorted(ended) == ["a", "b", "c"]
        assert len(scope) == 0

    asyncio.run(check())


def test_a_closed_scope_starts_nothing() -> None:
    started: list[int] = []

    async def work() -> None:
        started.append(1)

    async def check() -> None:
        scope = TaskScope("owner")
        await scope.close()
        with pytest.raises(RuntimeError, match="owner has ended and cannot start work"):
            scope.spawn("work", work())

    asyncio.run(check())
    gc.collect()  # a coroutine that is left waiting would warn, and warnings are errors
    assert started == []


def test_without_a_loop_nothing_is_left_waiting() -> None:
    async def work() -> None: ...

    with pytest.raises(RuntimeError, match="no running event loop"):
        TaskScope("owner").spawn("work", work())
    gc.collect()


def test_a_task_may_close_its_own_scope() -> None:
    async def check() -> None:
        scope = TaskScope("owner")
        closed = asyncio.Event()

        async def close() -> None:
            await scope.close()
            closed.set()

        other = scope.spawn("other", asyncio.Event().wait())
        own = scope.spawn("own", close())
        await closed.wait()
        await asyncio.wait({own})
        assert other.cancelled()
        assert len(scope) == 0

    asyncio.run(check())
