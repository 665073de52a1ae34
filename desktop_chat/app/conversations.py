"""The conversations: the store that keeps them, the library on it, and its exchange for another."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_chat.app.arrivals import Arrivals
from desktop_chat.app.connections import ConnectionsFeature
from desktop_chat.app.presets import PresetsFeature
from desktop_chat.app.said import FOLDER_TITLE
from desktop_chat.app.vault import HELP, Vault
from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.logs import Log
from desktop_chat.base.memory import settle
from desktop_chat.base.paths import AppPaths
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.store_notices import folder_notice, saving_notice
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.library import Library
from desktop_chat.generation.model_lists import ListedSource
from desktop_chat.generation.moving import move_all
from desktop_chat.generation.titles import Titles
from desktop_chat.providers.source import Providers
from desktop_chat.settings.declared import COST_LIMIT, MODEL_TITLES, Setting
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.store import SqliteStore
from desktop_chat.ui.kit.file_dialogs import ask_for_folder

if TYPE_CHECKING:
    from desktop_chat.app.window_set import WindowSet
    from desktop_chat.app.windows import Windows

_log = logging.getLogger(Log.APP)

Opening = Callable[[], Coroutine[Any, Any, tuple[SqliteStore, bool]]]
"""Opens a store, and says whether it was just begun."""

_BACKUP_LOOKS = 10 * 60.0
"""Seconds between two looks at whether a backup is due."""


class ConversationsFeature:
    """Gives the windows a library, and another one when the store is exchanged.

    What helps where conversations cannot be opened or saved can be done in every window.
    """

    def __init__(
        self,
        windows: Windows,
        paths: AppPaths,
        source: Providers,
        *,
        connecting: ConnectionsFeature,
        presets: PresetsFeature,
        arrivals: Arrivals,
        settings: Settings,
        clock: Clock,
        tasks: TaskScope,
    ) -> None:
        self._windows = windows
        self._vault = Vault(paths.data, paths.config / "conversations-folder")
        self._source = source
        self._connections = connecting.connections
        self._models = connecting.models
        self._notebooks = presets.notebooks
        self._arrivals = arrivals
        self._settings = settings
        self._clock = clock
        self._tasks = tasks
        self._titles: Titles | None = None
        self._library: Library | None = None
        self._is_reopening = False
        self.store: SqliteStore | None = None
        settings.listen(self._setting_changed)
        windows.join(self)

    def enter(self, made: WindowSet) -> None:
        """Do in a window what notices about the store offer."""
        helped = {each: partial(self._help, each) for each in HELP}
        made.bridge.notices.offer(
            {
                NoticeAction.SAVE_AGAIN: self._save_again,
                NoticeAction.OTHER_FOLDER: self._ask_for_folder,
                **helped,
            }
        )

    async def leave(self, made: WindowSet) -> None:
        """Hold nothing of a window."""

    async def open(self) -> None:
        """Open the store."""
        self.store = await self._vault.open()

    async def begin(self) -> None:
        """Give the windows a library on the store that is open, and make backups."""
        assert self.store is not None  # it was opened
        await self._furnish(self.store)
        self._tasks.spawn("backups", back_up_when_due(lambda: self.store, self._clock))

    def renew(self, connection: Connection) -> None:
        """Have conversations use a connection as it is now."""
        if self._library is not None:
            self._library.renew(connection)

    # The end, part by part.

    async def settle(self) -> None:
        """Return when what was said is kept."""
        if self._library is not None:
            await self._library.settle()

    async def close_store(self) -> None:
        """Close the file."""
        if self.store is not None:
            await self.store.close()

    async def close(self) -> None:
        """End the replies that come."""
        if self._library is not None:
            await self._library.close()

    def let_go(self) -> None:
        """Let others use the folder."""
        self._vault.close()

    # The library.

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
            tuned=self._notebooks.tuned,
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

    def _setting_changed(self, setting: Setting[Any]) -> None:
        if setting is MODEL_TITLES and self._titles is not None:
            self._titles.wanted = self._settings.value(MODEL_TITLES)

    # Another store.

    def _save_again(self) -> None:
        if self._library is not None:
            self._library.save_again()

    def _help(self, action: NoticeAction) -> None:
        opening = partial(self._helped, action)
        self._tasks.spawn("reopen", self._reopen(opening, self._vault.refused))

    def _ask_for_folder(self) -> None:
        ask_for_folder(self._windows.active.window, FOLDER_TITLE, self._folder_chosen)

    def _folder_chosen(self, folder: Path) -> None:
        self._tasks.spawn("reopen", self._reopen(lambda: self._vault.use(folder), folder_notice))

    async def _reopen(self, opening: Opening, refused: Callable[[StoreFailed], Notice]) -> None:
        """Exchange the store for another one, with what was written meanwhile."""
        before, library = self.store, self._library
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
        self.store = kept
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


async def back_up_when_due(store: Callable[[], SqliteStore | None], clock: Clock) -> None:
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
