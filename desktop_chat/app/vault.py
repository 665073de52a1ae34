"""Opens the conversations, and does what helps where they cannot be opened."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from desktop_chat.app.said import start_notice
from desktop_chat.base.logs import Log
from desktop_chat.domain.notices import Notice, NoticeAction
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.store_notices import opening_notice
from desktop_chat.storage.backups import backups_of
from desktop_chat.storage.opening import open_in_memory, open_store
from desktop_chat.storage.rescue import restore, salvage, set_aside
from desktop_chat.storage.store import SqliteStore

_log = logging.getLogger(Log.APP)


class Vault:
    """The conversations of one folder; in memory while the folder cannot be used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.notice: Notice | None = None
        """What a person should know of the last opening."""
        self.is_open = False
        """Whether what is written is kept."""

    async def open(self) -> SqliteStore:
        """Return the store of the folder, or one in memory, and say why in `notice`."""
        self.notice, self.is_open = None, False
        try:
            opened = await open_store(self._folder)
        except StoreFailed as failed:
            _log.error("the conversations cannot be opened: %s", failed.trouble)
            has_backup = bool(await asyncio.to_thread(backups_of, self._folder))
            self.notice = opening_notice(failed, has_backup=has_backup)
            return await open_in_memory()
        self.is_open = True
        _log.info("conversations opened; %d replies were unfinished", opened.opening.interrupted)
        if opened.opening.said:
            self.notice = start_notice(" ".join(said for _, said in opened.opening.said))
        return opened.store

    async def help(self, action: NoticeAction) -> None:
        """Do to the folder what an action says, so that it can be opened.

        Raises:
            StoreFailed: it cannot be done; nothing was lost.
        """
        match action:
            case NoticeAction.RESTORE_BACKUP:
                newest = (await asyncio.to_thread(backups_of, self._folder))[0]
                await asyncio.to_thread(restore, self._folder, newest.path)
            case NoticeAction.SALVAGE:
                await asyncio.to_thread(salvage, self._folder)
            case NoticeAction.NEW_FILE:
                await asyncio.to_thread(set_aside, self._folder)
            case _:
                pass  # it is only opened again
