"""Opens the conversations, and does what helps where they cannot be opened."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path

from desktop_chat import APP_NAME
from desktop_chat.app.said import start_notice
from desktop_chat.base.files import Unusable, read_small, save
from desktop_chat.base.languages import sentences
from desktop_chat.base.languages import whole as grouped
from desktop_chat.base.lock import FileLock
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.notices import Notice, NoticeAction
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.domain.store_notices import opening_notice, reading_notice
from desktop_chat.storage import files
from desktop_chat.storage.backups import backups_of
from desktop_chat.storage.faults import failed, in_words
from desktop_chat.storage.opening import open_in_memory, open_store
from desktop_chat.storage.reading import READABLE, open_reading
from desktop_chat.storage.rescue import restore, salvage, set_aside
from desktop_chat.storage.store import SqliteStore

_log = logging.getLogger(Log.APP)

_LONGEST_PATH = 32_768

HELP = (
    NoticeAction.RETRY,
    NoticeAction.RESTORE_BACKUP,
    NoticeAction.SALVAGE,
    NoticeAction.NEW_FILE,
)
"""What helps a folder that cannot be used; then it is opened again."""


class Vault:
    """The conversations of one folder.

    Another one that a person chooses is remembered in the file `memory`, for the next start.

    While it cannot be written to they can be read; while it cannot be used at all, what is written
    is kept in memory.
    """

    def __init__(self, folder: Path, memory: Path | None = None) -> None:
        self._folder = folder
        self._memory = memory
        self._lock: FileLock | None = None
        self._has_backup = False
        self._done = ""
        """What has helped, for the next opening to say."""
        self.notice: Notice | None = None
        """What a person should know of the last opening."""
        self.is_open = False
        """Whether what is written is kept."""

    async def open(self) -> SqliteStore:
        """Return the store of the folder, or another one, and say why in `notice`."""
        self.notice, self.is_open = None, False
        try:
            await asyncio.to_thread(self._recall)
            opened = await open_store(self._folder)
        except StoreFailed as failure:
            _log.error("the conversations cannot be opened: %s", failure.trouble)
            if failure.trouble in READABLE and (reading := await self._read()) is not None:
                self.notice = reading_notice(failure)
                return reading
            self._has_backup = bool(await asyncio.to_thread(backups_of, self._folder))
            self.notice = self.refused(failure)
            return await open_in_memory()
        self.is_open = True
        _log.info("conversations opened; %d replies were unfinished", opened.opening.interrupted)
        said, self._done = (self._done, *(each for _, each in opened.opening.said)), ""
        if any(said):
            self.notice = start_notice(sentences(*said))
        return opened.store

    async def use(self, folder: Path) -> tuple[SqliteStore, bool]:
        """Open another folder's conversations; return them, and whether they were just begun.

        Where there are none in `folder`, they are begun in a folder of their own inside it.

        Raises:
            StoreFailed: that cannot be done; this one is the folder as before.
        """
        is_new = not (folder / files.NAME).exists()
        target = folder / APP_NAME if is_new else folder
        is_new = is_new and not (target / files.NAME).exists()
        lock = FileLock(target / "lock")
        with in_words():
            make_private_folder(target)
            if not lock.take():
                raise failed(Trouble.BUSY)
        try:
            store = (await open_store(target)).store
        except BaseException:  # the lock goes, and it is raised again
            lock.release()
            raise
        self.close()
        self._folder, self._lock = target, lock
        self.notice, self.is_open = None, True
        await asyncio.to_thread(self._remember)
        return store, is_new

    def _remember(self) -> None:
        if self._memory is None:
            return
        try:
            make_private_folder(self._memory.parent)
            save(self._memory, os.fsencode(self._folder))
        except OSError as error:
            # It is used all the same, and can be chosen again.
            _log.warning("the folder of conversations is not remembered: %s", error.strerror)

    def _recall(self) -> None:
        """Go to the folder that was chosen, which is not begun anew where it is not there."""
        if self._memory is None or self._lock is not None:
            return
        try:
            chosen = Path(os.fsdecode(read_small(self._memory, _LONGEST_PATH)))
        except FileNotFoundError:
            return
        except (OSError, Unusable, ValueError):
            _log.warning("the folder of conversations that was chosen cannot be read")
            return
        self._folder = chosen
        with in_words():
            if not chosen.is_absolute() or not (chosen / files.NAME).exists():
                raise failed(Trouble.UNREACHABLE)
            lock = FileLock(chosen / "lock")
            if not lock.take():
                raise failed(Trouble.BUSY)
        self._lock = lock

    def close(self) -> None:
        """Let others use the folder that was chosen instead of the program's own."""
        if self._lock is not None:
            self._lock.release()

    async def _read(self) -> SqliteStore | None:
        try:
            return await open_reading(self._folder)
        except StoreFailed as failure:
            _log.warning("they cannot be read either: %s", failure.trouble)
            return None

    def refused(self, failure: StoreFailed) -> Notice:
        """Return what a person can do now that the folder cannot be opened, or helped."""
        return opening_notice(failure, has_backup=self._has_backup)

    async def help(self, action: NoticeAction) -> None:
        """Do to the folder what an action says, so that it can be opened.

        Raises:
            StoreFailed: it cannot be done; nothing was lost.
        """
        match action:
            case NoticeAction.RESTORE_BACKUP:
                newest = (await asyncio.to_thread(backups_of, self._folder))[0]
                aside = await asyncio.to_thread(restore, self._folder, newest.path)
                self._done = _kept(aside)
            case NoticeAction.SALVAGE:
                found = await asyncio.to_thread(salvage, self._folder)
                count = found.messages
                read = trn(
                    "{count} message could be read.", "{count} messages could be read.", count
                )
                self._done = sentences(read.format(count=grouped(count)), _kept(found.aside))
            case NoticeAction.NEW_FILE:
                self._done = _kept(await asyncio.to_thread(set_aside, self._folder))
            case _:
                pass  # it is only opened again


def _kept(aside: Path) -> str:
    return tr("The file as it was is kept in {folder}.").format(folder=aside)
