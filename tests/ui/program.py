"""The whole program in a test's own process, on a folder of the test's, until a check is done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_chat.app.life import Life
from desktop_chat.app.manners import Manners
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
from desktop_chat.base.paths import app_paths
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.generation.session import ChatSession
from desktop_chat.options import WindowOptions, parse
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.errors import ErrorNet
from desktop_chat.ui.handover import Handover, claim
from desktop_chat.ui.instance import InstanceDoor
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.unit.generation.library_bench import ALL

PATIENCE = 50.0

W = TypeVar("W", bound=QWidget)


@dataclass
class Program:
    """The whole program, in this process."""

    windows: Windows
    settings: Settings
    door: InstanceDoor
    manners: Manners

    @property
    def window(self) -> MainWindow:
        return self.windows.active.window

    @property
    def session(self) -> ChatSession:
        session = self.windows.active.session
        assert session is not None
        return session

    @property
    def actions(self) -> tuple[NoticeAction, ...]:
        notice = self.window.notice_bar.notice
        return notice.actions if notice is not None else ()

    async def until(self, what: Callable[[], object]) -> None:
        """Return when something has come true."""
        # pytest's own time-out is not heard while Qt waits.
        async with asyncio.timeout(PATIENCE):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)

    async def begun(self) -> None:
        """Return when there is a conversation to write in."""
        await self.until(lambda: self.windows.active.session is not None)

    async def say(self, words: str) -> None:
        """Send a message, and wait for the end of its reply."""
        await self.begun()
        self.windows.active.submit(words)
        await self.answered()

    async def answered(self) -> None:
        """Return when no reply comes."""
        session = self.session
        await self.until(lambda: session.state.running is None)

    async def press(self, action: NoticeAction) -> None:
        """Press a button of the notice, as soon as there is one that says so."""
        await self.until(lambda: action in self.actions)
        bar = self.window.notice_bar
        button = next(each for each in bar.buttons if each.words == action.words)
        assert button.isVisible()
        button.click()

    async def opened(self, kind: type[W]) -> W:
        """Return what was opened over the window, as soon as it can be seen."""

        def found() -> list[W]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        await self.until(found)
        return found()[0]

    async def choose(self, path: Path) -> None:
        """Choose a file or a folder in the desktop's dialog."""
        dialog = await self.opened(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.reject()

    def listed(self) -> list[str]:
        rows = self.window.sidebar.list.rows
        infos = (rows.info(row) for row in range(rows.rowCount()))
        return [info.title for info in infos if info is not None]


Check = Callable[[Program], Awaitable[None]]


class Run(Protocol):
    """Lives in the program until a check is done."""

    def __call__(self, check: Check, *, connection: Sequence[str] = ("--demo",)) -> None: ...


def running(qapp: QApplication, themes: ThemeSource, folder: Path) -> Run:
    """Return what lives in a program on that folder."""

    def begin(check: Check, *, connection: Sequence[str] = ("--demo",)) -> None:
        options = parse(["--data-dir", str(folder), *connection])
        assert isinstance(options, WindowOptions)
        paths = app_paths(folder)
        claimed = claim(paths.data, Handover())
        settings = Settings()
        windows = Windows(themes, Preferences(settings, themes, qapp))
        net = ErrorNet(windows.tell, windows)
        raised: list[BaseException] = []
        try:
            windows.open()
            door = InstanceDoor(claimed, windows)
            manners = Manners(windows, settings, themes, qapp)
            life = Life(
                options,
                {},
                paths=paths,
                windows=windows,
                net=net,
                door=door,
                manners=manners,
                settings=settings,
                keeper=None,
            )

            async def checked() -> None:
                try:
                    await check(Program(windows, settings, door, manners))
                except BaseException as error:  # told where the test can see it
                    raised.append(error)
                finally:
                    life.end()

            async def live() -> int:
                checking = asyncio.ensure_future(checked())
                status = await life.run()
                await checking
                return status

            run_window(qapp, live, on_signal=life.end, on_error=raised.append)
        finally:
            windows.close_for_good()
            claimed.lock.release()
        if raised:
            raise raised[0]

    return begin


def kept(folder: Path) -> list[str]:
    """The titles in the file of a folder."""

    async def read() -> list[str]:
        store = (await open_store(folder)).store
        titles = [info.title for info in await store.rows(ALL, 0, 100)]
        await store.close()
        return titles

    return asyncio.run(read())
