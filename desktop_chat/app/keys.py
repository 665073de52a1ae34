"""The file of keys: read at the start, written after each change."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.commands.keyfile import Loaded, load, store
from desktop_chat.ui.kit.keys import key_source

_log = logging.getLogger(Log.APP)


class KeyKeeper:
    """Keeps the file at `path` as the keys are; `told` hears why it cannot be written."""

    def __init__(self, path: Path, told: Callable[[OSError], object]) -> None:
        self._path = path
        self._told = told
        self._loaded: Loaded = load(path)
        self._written = self._loaded.keymap.changes
        self._turn = asyncio.Lock()
        self._tasks = TaskScope("keys")
        source = key_source()
        source.set_keymap(replace(source.keymap, changes=self._written))
        if self._loaded.may_save:
            source.changed.connect(self._changed)

    @property
    def said(self) -> tuple[str, ...]:
        """What there is to say about the file that was read."""
        return self._loaded.said

    def _changed(self) -> None:
        self._tasks.spawn("write", self.write())

    async def write(self) -> None:
        """Write now what is not written yet; return when it is, or cannot be."""
        async with self._turn:
            keymap = key_source().keymap
            if keymap.changes == self._written or not self._loaded.may_save:
                return
            try:
                await asyncio.to_thread(store, self._path, keymap, self._loaded.others)
            except OSError as error:
                _log.warning("the keys cannot be saved: %s", error.strerror)
                self._told(error)
            else:
                self._written = keymap.changes

    async def close(self) -> None:
        """Write what is not written yet, and hear of no further change."""
        if self._loaded.may_save:
            key_source().changed.disconnect(self._changed)
        await self.write()
        await self._tasks.close()
