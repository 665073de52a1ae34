"""From the first paint to the end: what is begun after what, and what is closed before what."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop_chat.app.arrivals import Arrivals
from desktop_chat.app.connections import ConnectionsFeature
from desktop_chat.app.conversations import ConversationsFeature
from desktop_chat.app.ending import Part, end_in_order
from desktop_chat.app.presets import PresetsFeature
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.memory import settle
from desktop_chat.base.paths import AppPaths
from desktop_chat.base.tasks import TaskScope
from desktop_chat.demo.late import LateDemo
from desktop_chat.domain.connection import Connection
from desktop_chat.options import WindowOptions
from desktop_chat.providers.facts import NAME as FACTS
from desktop_chat.providers.loading import loaded
from desktop_chat.providers.source import Providers
from desktop_chat.ui import reading_place

if TYPE_CHECKING:
    from desktop_chat.app.manners import Manners
    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.keeper import Keeper
    from desktop_chat.settings.settings import Settings
    from desktop_chat.ui.errors import ErrorNet
    from desktop_chat.ui.instance import InstanceDoor


class Life:
    """Runs the program; `end` may be called at any time, and more than once."""

    def __init__(
        self,
        options: WindowOptions,
        environ: Mapping[str, str],
        *,
        paths: AppPaths,
        windows: Windows,
        net: ErrorNet,
        door: InstanceDoor,
        manners: Manners,
        settings: Settings,
        keeper: Keeper | None,
    ) -> None:
        self.windows = windows
        self.net = net
        self._door = door
        self._manners = manners
        self._keeper = keeper
        self._ended = asyncio.Event()
        self._tasks = TaskScope("app", on_error=self._failed)
        windows.on_error = self._failed
        windows.end_requested.connect(self.end)
        windows.writing_begun.connect(self._load_soon)
        clock = SystemClock()
        self.source = Providers(in_process=LateDemo(), facts=paths.config / FACTS)
        self.connecting = ConnectionsFeature(
            windows,
            self.source,
            options.connection,
            environ,
            paths,
            clock=clock,
            tasks=self._tasks,
            changed=self._connection_changed,
            on_error=self._failed,
        )
        self.presets = PresetsFeature(
            windows, paths.config, self.connecting.connections, self.source, self._failed
        )
        self.conversations = ConversationsFeature(
            windows,
            paths,
            self.source,
            connecting=self.connecting,
            presets=self.presets,
            arrivals=Arrivals(windows, manners, options, door),
            settings=settings,
            clock=clock,
            tasks=self._tasks,
        )

    def end(self) -> None:
        """Have `run` close everything and return."""
        self._ended.set()

    def _load_soon(self) -> None:
        self.windows.writing_begun.disconnect(self._load_soon)
        self._tasks.spawn("load", _load())
        self._tasks.spawn("load the transcript", reading_place.imported())

    async def run(self) -> int:
        """Live until `end`; return the exit status."""
        if self._keeper is not None:
            self._tasks.spawn("settings", self._keeper.run())
        self._tasks.spawn("begin", self._begin())
        try:
            await self._ended.wait()
        finally:
            # Whoever starts from now on waits for the lock and opens a window of its own.
            self._door.close()
            await end_in_order(self._parts())
        return 0

    def _parts(self) -> Iterator[Part]:
        """Yield what has to end: first what goes to disk, then what waits for servers."""
        yield Part("what was begun", self._tasks.close, 0.1)
        # Where the reader is, and what stands in the box, is said by the windows.
        yield Part("the windows", self.windows.end, 0.2)
        yield Part("what is kept", self.conversations.settle, 0.3)
        yield Part("the store", self.conversations.close_store, 0.4)
        if self._keeper is not None:
            yield Part("the settings", self._keeper.write, 0.1)
        yield Part("the presets", self.presets.close, 0.1)
        yield Part("the replies", self.conversations.close, 0.3)
        yield Part("the models", self.connecting.close, 0.1)
        yield Part("the desktop", self._manners.end, 0.1)
        yield Part("the connections", self.source.aclose, 0.1)
        self.conversations.let_go()

    async def _begin(self) -> None:
        opening = self._tasks.spawn("open", self.conversations.open())
        await self.connecting.choose()
        await opening
        await self.conversations.begin()
        self.connecting.look_around()

    def _connection_changed(self, connection: Connection) -> None:
        # The conversations are made after the connections that they begin with.
        self.conversations.renew(connection)

    def _failed(self, _name: str, error: BaseException) -> None:
        self.net.told(error)


async def _load() -> None:
    # The SDK takes a third of a second and 30 MiB: it comes with the first letter, off this thread.
    await loaded()
    settle()
