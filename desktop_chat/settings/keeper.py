"""Keeps the file of settings as they are: soon after a change, off the loop's thread."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_chat.base.clock import Clock, SystemClock
from desktop_chat.base.logs import Log
from desktop_chat.settings.declared import Setting
from desktop_chat.settings.file import Contents, store
from desktop_chat.settings.settings import Settings

QUIET = 0.4
"""Seconds that are waited after a change, for the others that often follow it."""

_log = logging.getLogger(Log.SETTINGS)


class Keeper:
    """Writes `settings` to `path`, one writing at a time, the last state always.

    `told` is called with what kept them from being written, once until that is over.
    """

    def __init__(
        self,
        settings: Settings,
        path: Path,
        told: Callable[[OSError], object],
        *,
        clock: Clock | None = None,
    ) -> None:
        self._settings = settings
        self._path = path
        self._told = told
        self._clock = clock or SystemClock()
        self._changed = asyncio.Event()
        self._turn = threading.Lock()
        self._asked = 0
        self._stored = 0
        self._is_stuck = False
        self._written: Contents | None = settings.contents()
        settings.listen(self._note)

    async def run(self) -> None:
        """Write whenever something has changed, until it is cancelled."""
        while True:
            await self._changed.wait()
            await self._clock.sleep(QUIET)
            await self.write()

    async def write(self) -> None:
        """Write now what is not written yet; return when it is, or cannot be."""
        self._changed.clear()
        contents = self._settings.contents()
        if contents == self._written:
            return
        self._asked += 1
        # What the file holds is not known until this is done, also where it is cancelled.
        self._written = None
        try:
            await asyncio.to_thread(self._store, self._asked, contents)
        except OSError as error:
            _log.warning("the settings cannot be saved: %s", error.strerror)
            if not self._is_stuck:
                self._is_stuck = True
                self._told(error)
        else:
            self._written = contents
            self._is_stuck = False

    def _store(self, number: int, contents: Contents) -> None:
        # On a thread that outlives its task when that is cancelled: what is older never comes last.
        with self._turn:
            if number > self._stored:
                store(self._path, contents)
                self._stored = number

    def _note(self, _setting: Setting[Any]) -> None:
        self._changed.set()
