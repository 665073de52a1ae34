"""The end of the program: a part that hangs, or fails, takes nothing from the others."""

from __future__ import annotations

import asyncio
import logging

import pytest

from desktop_chat.app.ending import Part, end_in_order


def test_a_part_that_hangs_takes_no_time_from_the_others() -> None:
    ended: list[str] = []

    async def stubborn() -> None:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if ended == ["disk", "connections"]:
                    raise

    async def note(name: str) -> None:
        await asyncio.sleep(0.001)
        ended.append(name)

    async def run() -> None:
        parts = (
            Part("server", stubborn, 0.0),
            Part("disk", lambda: note("disk"), 5.0),
            Part("connections", lambda: note("connections"), 5.0),
        )
        await end_in_order(parts)
        for left in asyncio.all_tasks() - {asyncio.current_task()}:
            left.cancel()
            await asyncio.wait({left})

    asyncio.run(run())
    assert ended == ["disk", "connections"]


@pytest.mark.filterwarnings("error")
def test_a_part_that_fails_is_logged_and_the_others_end(caplog: pytest.LogCaptureFixture) -> None:
    ended: list[str] = []

    async def fail() -> None:
        raise ValueError("broken")

    async def note() -> None:
        ended.append("disk")

    with caplog.at_level(logging.ERROR):
        asyncio.run(end_in_order((Part("server", fail, 5.0), Part("disk", note, 5.0))))
    assert ended == ["disk"]
    assert [record.exc_text or str(record.exc_info) for record in caplog.records] != []
    caplog.clear()
