"""The storage thread does things in order, tells of them, and ends when it is told to."""

from __future__ import annotations

import asyncio
import threading

import pytest

from desktop_chat.storage.thread import StorageThread, ThreadEnded


def test_work_is_done_in_order_on_another_thread() -> None:
    done: list[int] = []
    threads: set[int] = set()

    async def work() -> None:
        thread = StorageThread("test")

        def job(number: int) -> int:
            threads.add(threading.get_ident())
            done.append(number)
            return number

        futures = [thread.begin(lambda number=number: job(number)) for number in range(50)]  # type: ignore[misc]
        assert await asyncio.gather(*futures) == list(range(50))
        assert thread.stop(5)

    asyncio.run(work())
    assert done == list(range(50))
    assert threading.get_ident() not in threads


def test_what_work_raises_comes_to_its_caller_alone() -> None:
    async def work() -> None:
        thread = StorageThread("test")
        failing = thread.begin(lambda: 1 // 0)
        working = thread.begin(lambda: "fine")
        with pytest.raises(ZeroDivisionError):
            await failing
        assert await working == "fine"
        thread.stop(5)

    asyncio.run(work())


def test_a_caller_who_is_gone_does_not_stop_the_work() -> None:
    done = threading.Event()

    async def work() -> None:
        thread = StorageThread("test")
        thread.begin(done.set).cancel()
        assert await asyncio.to_thread(done.wait, 5)
        thread.stop(5)

    asyncio.run(work())


def test_work_ends_also_when_the_loop_has_ended() -> None:
    gate, done = threading.Event(), threading.Event()
    threads: list[StorageThread] = []

    async def work() -> None:
        threads.append(StorageThread("test"))
        threads[0].begin(gate.wait)
        threads[0].begin(done.set)
        await asyncio.sleep(0)

    asyncio.run(work())
    gate.set()
    assert threads[0].stop(5)
    assert done.is_set()


def test_a_thread_that_hangs_is_not_waited_for_for_ever() -> None:
    gate = threading.Event()
    thread = StorageThread("test")

    def hang() -> None:
        gate.wait()

    thread.post(hang)
    assert not thread.stop(0.01)
    with pytest.raises(ThreadEnded):
        thread.post(lambda: None)
    gate.set()
    assert thread.stop(5)


def test_idle_work_is_done_while_nothing_else_comes_and_then_rests() -> None:
    left = [3]
    rested = threading.Event()
    calls: list[str] = []

    def idle() -> bool:
        calls.append("idle")
        left[0] -= 1
        if left[0] <= 0:
            rested.set()
        return left[0] > 0

    thread = StorageThread("test")
    thread.idle = idle
    thread.post(lambda: calls.append("work"))
    assert rested.wait(5)
    assert calls == ["work", "idle", "idle", "idle"]
    assert thread.stop(5)


def test_idle_work_that_fails_is_logged_and_ends_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def idle() -> bool:
        raise ValueError("no")

    async def work() -> None:
        thread = StorageThread("test")
        thread.idle = idle
        assert await thread.begin(lambda: 1) == 1
        assert await thread.begin(lambda: 2) == 2
        thread.stop(5)

    asyncio.run(work())
    assert "failed" in caplog.text


def test_a_long_job_may_let_others_in_between() -> None:
    done: list[str] = []

    async def work() -> None:
        thread = StorageThread("test")
        gate = threading.Event()

        def long() -> None:
            gate.wait(5)
            done.append("begun")
            thread.run_waiting()
            done.append("ended")

        first = thread.begin(long)
        second = thread.begin(lambda: done.append("between"))
        gate.set()
        await asyncio.gather(first, second)
        thread.stop(5)

    asyncio.run(work())
    assert done == ["begun", "between", "ended"]
