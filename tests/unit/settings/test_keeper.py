"""Settings reach the disk soon after they change, the last state last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.settings.declared import TEXT_SIZE, THEME, ThemeChoice
from desktop_chat.settings.file import load
from desktop_chat.settings.keeper import QUIET, Keeper
from desktop_chat.settings.settings import Settings
from tests.helpers.clock import FakeClock

Work = Callable[[Settings, Keeper, list[OSError]], Coroutine[Any, Any, None]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


CLOCK = FakeClock()


def live(path: Path, work: Work) -> None:
    async def main() -> None:
        settings, told = Settings(load(path).contents), list[OSError]()
        await work(settings, Keeper(settings, path, told.append, clock=CLOCK), told)

    asyncio.run(main())


def test_many_changes_in_a_row_are_written_together(path: Path) -> None:
    async def work(settings: Settings, keeper: Keeper, _told: list[OSError]) -> None:
        for size in range(50, 150):
            settings.change(TEXT_SIZE, size)
        await keeper.write()
        assert keeper._stored == 1

    live(path, work)
    assert Settings(load(path).contents).value(TEXT_SIZE) == 149


def test_nothing_is_written_while_nothing_is_different(path: Path) -> None:
    async def work(settings: Settings, keeper: Keeper, _told: list[OSError]) -> None:
        settings.change(TEXT_SIZE, 120)
        settings.reset(TEXT_SIZE)
        await keeper.write()

    live(path, work)
    assert not path.parent.exists()


def test_a_writing_that_is_overtaken_never_comes_last(path: Path) -> None:
    async def work(settings: Settings, keeper: Keeper, _told: list[OSError]) -> None:
        for _ in range(30):
            settings.change(TEXT_SIZE, 110)
            first = asyncio.ensure_future(keeper.write())
            await asyncio.sleep(0)
            first.cancel()
            settings.change(TEXT_SIZE, 120)
            await keeper.write()
            await asyncio.gather(first, return_exceptions=True)
            assert load(path).contents == settings.contents()

    live(path, work)


def block(path: Path) -> None:
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("in the way again")


def test_what_cannot_be_saved_is_told_once_until_that_is_over(path: Path) -> None:
    path.parent.write_text("in the way")

    async def work(settings: Settings, keeper: Keeper, told: list[OSError]) -> None:
        settings.change(TEXT_SIZE, 110)
        await keeper.write()
        settings.change(THEME, ThemeChoice.DARK)
        await keeper.write()
        assert [type(each) for each in told] == [FileExistsError]
        path.parent.unlink()
        await keeper.write()
        assert len(told) == 1
        block(path)
        settings.change(TEXT_SIZE, 120)
        await keeper.write()
        assert len(told) == 2
        path.parent.unlink()
        await keeper.write()

    live(path, work)
    assert load(path).contents.settings == {"text_size": 120, "theme": "dark"}


def test_a_change_is_written_without_being_asked_for(path: Path) -> None:
    async def work(settings: Settings, keeper: Keeper, _told: list[OSError]) -> None:
        running = asyncio.ensure_future(keeper.run())
        settings.change(TEXT_SIZE, 130)
        while not load(path).contents.settings:
            await CLOCK.advance(QUIET)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    live(path, work)
    assert Settings(load(path).contents).value(TEXT_SIZE) == 130
