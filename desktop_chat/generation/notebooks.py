"""The presets and prompts of a person: what there is now, and that it is kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop_chat.base.logs import Log
from desktop_chat.domain.chat_presets import NO_TUNING, ChatPreset, Tuning
from desktop_chat.domain.notebook import Notebook, NotebookFailed, new_item_id
from desktop_chat.domain.prompts import SavedPrompt

_log = logging.getLogger(Log.GENERATION)


class NotebookStore(Protocol):
    """Where a notebook is kept: the port that `storage.notebook` fills."""

    def load(self) -> tuple[Notebook, str]:
        """Return what is kept, and a sentence about what is wrong with it."""
        ...

    def save(self, notebook: Notebook) -> None:
        """Write all of it, or nothing.

        Raises:
            NotebookFailed: it cannot be written.
        """
        ...


class Notebooks:
    """Holds the notebook; a change counts at once, and is written after it.

    Listeners are called after each change, and `on_trouble` with a sentence where one cannot be
    kept; what was changed counts all the same until the program ends.
    """

    def __init__(self, store: NotebookStore, built_in: Callable[[], Notebook]) -> None:
        self._store = store
        self._built_in = built_in
        self.now, self.complaint = store.load()
        self.on_trouble: Callable[[str], object] = lambda sentence: None
        self._listeners: list[Callable[[], None]] = []
        self._writing: asyncio.Future[None] | None = None
        self._written = self.now

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Callable[[], None]) -> None:
        """Call it no more."""
        self._listeners.remove(listener)

    # What a person does.

    def put(self, item: ChatPreset | SavedPrompt) -> None:
        """Add a preset or a prompt, or change the one of its id."""
        self._change(self.now.put(item))

    def duplicate(self, id_: str, name: str) -> None:
        """Put a copy of an item under another name behind it."""
        for items in _lists(self.now):
            for at, each in enumerate(items):
                if each.id == id_:
                    copy = replace(each, id=new_item_id(), name=name)
                    if isinstance(copy, ChatPreset):
                        copy = replace(copy, builtin="")
                    self._change(self.now.put(copy, at + 1))
                    return

    def remove(self, id_: str) -> Callable[[], None]:
        """Remove an item; return what brings it back to where it was."""
        before = self.now
        self._change(before.without(id_))

        def back() -> None:
            for items in _lists(before):
                for at, each in enumerate(items):
                    if each.id == id_:
                        now = self.now.put(each, at)
                        default = before.default if before.default == id_ else now.default
                        self._change(replace(now, default=default))

        return back

    def move(self, id_: str, by: int) -> None:
        """Put an item further up or down."""
        self._change(self.now.moved(id_, by))

    def choose_default(self, id_: str) -> None:
        """Begin conversations with a preset from now on; "" for none."""
        self._change(replace(self.now, default=id_ if self.now.preset(id_) is not None else ""))

    def take_in(self, other: Notebook) -> int:
        """Add what another notebook holds; return how many items were new."""
        before = len(self.now.presets) + len(self.now.prompts)
        self._change(self.now.with_all(other))
        return len(self.now.presets) + len(self.now.prompts) - before

    @property
    def missing(self) -> Notebook:
        """What the program brings along, and was removed."""
        whole = self._built_in()
        kept = {each.builtin for each in self.now.presets}
        ids = {each.id for each in self.now.prompts}
        return Notebook(
            tuple(each for each in whole.presets if each.builtin not in kept),
            tuple(each for each in whole.prompts if each.id not in ids),
        )

    def restore(self) -> None:
        """Bring back what the program brought along and was removed."""
        self._change(self.now.with_all(self.missing))

    # What conversations ask.

    def tuned(self, kept: Tuning | None) -> Tuning:
        """Return what a conversation that was kept is asked with now; a new one for None."""
        return self._begun() if kept is None else self.fresh(kept)

    def _begun(self) -> Tuning:
        preset = self.now.preset(self.now.default)
        return Tuning(preset) if preset is not None else NO_TUNING

    def fresh(self, tuning: Tuning) -> Tuning:
        """Return what a conversation says, with its preset as it is now, where it is still here."""
        if tuning.preset is None:
            return tuning
        return replace(tuning, preset=self.now.preset(tuning.preset.id) or tuning.preset)

    # Keeping.

    def _change(self, notebook: Notebook) -> None:
        if notebook == self.now:
            return
        self.now = notebook
        for listener in tuple(self._listeners):
            listener()
        if self._writing is None:
            self._write()

    def _write(self) -> None:
        self._written = self.now
        loop = asyncio.get_running_loop()
        self._writing = loop.run_in_executor(None, self._store.save, self.now)
        self._writing.add_done_callback(self._done)

    def _done(self, done: asyncio.Future[None]) -> None:
        self._writing = None
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, NotebookFailed):
            _log.warning("presets cannot be kept")
            self.on_trouble(str(error))
        elif error is not None:
            raise error
        if self._written is not self.now:
            self._write()

    async def close(self) -> None:
        """Return when everything is written, or cannot be."""
        while self._writing is not None:
            await asyncio.wait({self._writing})


def _lists(notebook: Notebook) -> tuple[tuple[ChatPreset | SavedPrompt, ...], ...]:
    return notebook.presets, notebook.prompts
