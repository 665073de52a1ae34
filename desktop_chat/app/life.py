"""From the first paint to the end: the store, the library, the connection, and their close."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_chat.app.arrivals import Arrivals
from desktop_chat.app.connections import ConnectionsFeature
from desktop_chat.app.ending import Part, end_in_order
from desktop_chat.app.presets import PresetsFeature
from desktop_chat.app.vault import HELP, Vault
from desktop_chat.base.clock import Clock, SystemClock
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.logs import Log
from desktop_chat.base.memory import settle
from desktop_chat.base.paths import AppPaths
from desktop_chat.base.tasks import TaskScope
from desktop_chat.demo.late import LateDemo
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.store_notices import folder_notice, saving_notice
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.library import Library
from desktop_chat.generation.model_lists import ListedSource
from desktop_chat.generation.moving import move_all
from desktop_chat.generation.titles import Titles
from desktop_chat.options import WindowOptions
from desktop_chat.providers.facts import NAME as FACTS
from desktop_chat.providers.loading import loaded
from desktop_chat.providers.source import Providers
from desktop_chat.settings.declared import COST_LIMIT, MODEL_TITLES, Setting
from desktop_chat.storage.store import SqliteStore
from desktop_chat.ui import reading_place

if TYPE_CHECKING:
    from desktop_chat.app.manners import Manners
    from desktop_chat.app.window_set import WindowSet
    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.keeper import Keeper
    from desktop_chat.settings.settings import Settings
    from desktop_chat.ui.errors import ErrorNet
    from desktop_chat.ui.instance import InstanceDoor

_log = logging.getLogger(Log.APP)

Opening = Callable[[], Coroutine[Any, Any, tuple[SqliteStore, bool]]]
"""Opens a store, and says whether it was just begun."""

_BACKUP_LOOKS = 10 * 60.0
"""Seconds between two looks at whether a backup is due."""


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
        self._windows = windows
        self._net = net
        self._door = door
        self._manners = manners
        self._settings = settings
        self._keeper = keeper
        self._titles: Titles | None = None
        self._clock = SystemClock()
        self._vault = Vault(paths.data, paths.config / "conversations-folder")
        self._source = Providers(in_process=LateDemo(), facts=paths.config / FACTS)
        self._is_reopening = False
        self._arrivals = Arrivals(windows, manners, options, door)
        self._store: SqliteStore | None = None
        self._library: Library | None = None
        self._ended = asyncio.Event()
        self._tasks = TaskScope("app", on_error=self._failed)
        windows.on_error = self._failed
        windows.end_requested.connect(self.end)
        windows.writing_begun.connect(self._load_soon)
        windows.join(self)
        windows.folder_chosen.connect(self._folder_chosen)
        settings.listen(self._setting_changed)
        self._connecting = ConnectionsFeature(
            windows,
            self._source,
            options.connection,
            environ,
            paths,
            clock=self._clock,
            tasks=self._tasks,
            changed=self._connection_changed,
            on_error=self._failed,
        )
        self._connections, self._models = self._connecting.connections, self._connecting.models
        self._presets = PresetsFeature(
            windows, paths.config, self._connections, self._source, self._failed
        )

    def end(self) -> None:
        """Have `run` close everything and return."""
        self._ended.set()

    def _load_soon(self) -> None:
        self._windows.writing_begun.disconnect(self._load_soon)
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
        yield Part("the windows", self._windows.end, 0.2)
        if self._library is not None:
            yield Part("what is kept", self._library.settle, 0.3)
        if self._store is not None:
            yield Part("the store", self._store.close, 0.4)
        if self._keeper is not None:
            yield Part("the settings", self._keeper.write, 0.1)
        yield Part("the presets", self._presets.close, 0.1)
        if self._library is not None:
            yield Part("the replies", self._library.close, 0.3)
        yield Part("the models", self._connecting.close, 0.1)
        yield Part("the desktop", self._manners.end, 0.1)
        yield Part("the connections", self._source.aclose, 0.1)
        self._vault.close()

    async def _begin(self) -> None:
        opening = self._tasks.spawn("open", self._vault.open())
        await self._connecting.choose()
        self._store = await opening
        await self._furnish(self._store)
        self._tasks.spawn("backups", _back_up(lambda: self._store, self._clock))
        self._connecting.look_around()

    async def _furnish(self, store: SqliteStore) -> None:
        titles = self._titles = Titles(self._source, wanted=self._settings.value(MODEL_TITLES))
        library = self._library = Library(
            ListedSource(self._source, self._models),
            store,
            lambda: self._connections.current,
            clock=self._clock,
            titles=titles,
            reconnect=self._connections.of_reply,
            budget=Budget(self._models.facts, lambda: self._settings.value(COST_LIMIT), store),
            tuned=self._presets.notebooks.tuned,
        )
        self._windows.furnish(library)
        self._windows.untell(NoticeKind.DISK)
        if self._vault.notice is not None:
            self._windows.tell(self._vault.notice)
        desk = self._windows.desks[0]
        last = "" if self._arrivals.begins_anew else await store.memo("open")
        if last and desk.session is None:
            await desk.show_stored(ConversationId(last))
        else:
            desk.begin()
        session = desk.session
        if session is not None and _is_asked(session.state.connection):
            session.refresh_models()
        for other in self._windows.desks:
            if other.session is None:
                other.begin()
        self._arrivals.let_in()
        settle()
        await library.listing.purge()

    def _connection_changed(self, connection: Connection) -> None:
        if self._library is not None:
            self._library.renew(connection)

    def _setting_changed(self, setting: Setting[Any]) -> None:
        if setting is MODEL_TITLES and self._titles is not None:
            self._titles.wanted = self._settings.value(MODEL_TITLES)

    def _failed(self, _name: str, error: BaseException) -> None:
        self._net.told(error)

    # The store.

    def enter(self, made: WindowSet) -> None:
        """Do in a window what notices about the store offer."""
        helped = {each: partial(self._help, each) for each in HELP}
        made.bridge.notices.offer(
            {
                NoticeAction.SAVE_AGAIN: self._save_again,
                NoticeAction.OTHER_FOLDER: self._windows.choose_folder,
                **helped,
            }
        )

    async def leave(self, made: WindowSet) -> None:
        """Hold nothing of a window."""

    def _save_again(self) -> None:
        if self._library is not None:
            self._library.save_again()

    def _help(self, action: NoticeAction) -> None:
        opening = partial(self._helped, action)
        self._tasks.spawn("reopen", self._reopen(opening, self._vault.refused))

    def _folder_chosen(self, folder: Path) -> None:
        self._tasks.spawn("reopen", self._reopen(lambda: self._vault.use(folder), folder_notice))

    async def _reopen(self, opening: Opening, refused: Callable[[StoreFailed], Notice]) -> None:
        """Exchange the store for another one, with what was written meanwhile."""
        before, library = self._store, self._library
        if before is None or library is None or self._is_reopening:
            return
        self._is_reopening = True
        try:
            store, is_new = await opening()
        except StoreFailed as failed:
            self._windows.tell(refused(failed))
        else:
            await self._exchange(before, store, library, is_new=is_new)
        finally:
            self._is_reopening = False

    async def _helped(self, action: NoticeAction) -> tuple[SqliteStore, bool]:
        await self._vault.help(action)
        return await self._vault.open(), False

    async def _exchange(
        self, before: SqliteStore, store: SqliteStore, library: Library, *, is_new: bool
    ) -> None:
        shown = [desk.session for desk in self._windows.desks]
        await self._windows.strip()
        await library.close()
        # What could only be read is where it was; a folder that is just begun takes it over.
        moves = is_new or not before.is_reading
        is_good = self._vault.is_open and (not moves or await self._moved(before, store))
        kept, other = (store, before) if is_good else (before, store)
        self._store = kept
        await other.close()
        await self._furnish(kept)
        for desk, session in zip(self._windows.desks, shown, strict=False):
            if session is not None and session.state.is_temporary:
                desk.go_on(session.state)

    async def _moved(self, before: SqliteStore, store: SqliteStore) -> bool:
        """Take over what was written meanwhile; return whether that was possible."""
        try:
            moved = await move_all(before, store)
        except StoreFailed as failed:
            # What is in memory only must not go with it.
            self._vault.notice = saving_notice(failed)
            return False
        _log.info("%d conversations were taken over", moved)
        return True


async def _back_up(store: Callable[[], SqliteStore | None], clock: Clock) -> None:
    """Make backups of what is kept, when they are due, for as long as there is a store."""
    while (kept := store()) is not None:
        await clock.sleep(_BACKUP_LOOKS)
        try:
            await kept.back_up_if_due()
        except StoreFailed as failed:
            _log.warning("no backup: %s", failed.trouble)


def _is_asked(connection: Connection) -> bool:
    # The demo names its model; its list comes when it is wanted, and the SDK with it.
    return connection.lists_unasked and not connection.is_demo


async def _load() -> None:
    # The SDK takes a third of a second and 30 MiB: it comes with the first letter, off this thread.
    await loaded()
    settle()
