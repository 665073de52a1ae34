"""The models of all connections: their lists, fetched and cached, and what is known of each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_chat.base.clock import Clock
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.catalogue import Catalogue, Entry, OwnFacts
from desktop_chat.domain.connection import Connection, ModelInfo, ReplyRequest
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.models import Marks, ModelList, ModelRef
from desktop_chat.domain.ports import ReplySource, ReplyStream, RequestFailed
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts
from desktop_chat.domain.profiles import KeySource
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.connections import Entry as ConnectionEntry

FRESH = 600.0
"""Seconds for which a list is not asked for again by itself."""

_AT_ONCE = 4
"""Servers that are asked for their lists at the same time."""

_log = logging.getLogger(Log.GENERATION)


class ModelStore(Protocol):
    """Where lists, marks and a person's facts are kept: the port that `storage` fills.

    Every call may wait for the disk.
    """

    def marks(self) -> Marks:
        """Return what was starred and used."""
        ...

    def save_marks(self, marks: Marks) -> None:
        """Write what was starred and used; raises OSError."""
        ...

    def list_of(self, place: str) -> ModelList | None:
        """Return what a server listed when it was asked last."""
        ...

    def save_list(self, place: str, listed: ModelList) -> None:
        """Keep what a server listed; raises OSError."""
        ...

    def own(self) -> tuple[OwnFacts, str]:
        """Return what a person says of models, and what is wrong with it."""
        ...

    def save_own(self, own: OwnFacts) -> None:
        """Write what a person says of models; raises OSError."""
        ...


@dataclass(frozen=True, slots=True)
class Shelf:
    """The models of one connection; `folded` are their names and what is said beside them.

    `asked_at` is None where no list is known. `trouble` says why the last one was not to be had.
    """

    entry: str
    name: str
    place: str
    models: tuple[ModelInfo, ...] = ()
    folded: tuple[tuple[str, str], ...] = ()
    asked_at: float | None = None
    is_asking: bool = False
    trouble: str = ""


@dataclass(slots=True)
class _Known:
    """What is known of one server's list."""

    models: tuple[ModelInfo, ...] = ()
    folded: tuple[tuple[str, str], ...] = ()
    facts: Mapping[str, ModelFacts] | None = None
    asked_at: float | None = None
    tried_at: float = 0.0
    trouble: str = ""
    is_asking: bool = False
    looks: int = 0
    """How many look now for what is kept of it, before they ask."""


class ModelLists:
    """Lists the models of every connection; listeners are called after each change.

    Nothing is asked of a server before `look`. `complaint` says what is wrong with the file of a
    person's own facts, once they were loaded.
    """

    def __init__(
        self,
        source: ReplySource,
        connections: Connections,
        store: ModelStore,
        *,
        clock: Clock,
        catalogue: Callable[[], Catalogue],
        on_error: ErrorHandler | None = None,
    ) -> None:
        self._source = source
        self._connections = connections
        self._store = store
        self._clock = clock
        self._catalogue = catalogue
        self._known: dict[str, _Known] = {}
        self._marks = self._saved = Marks()
        self._own = OwnFacts()
        self._loading: asyncio.Task[None] | None = None
        self._read: set[str] = set()
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._writing = asyncio.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._tasks = TaskScope("models", on_error)
        self.complaint = ""
        self.version = 0
        """Grows whenever what is known of any model may have changed."""
        connections.listen(self._tell)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Callable[[], None]) -> None:
        """Call it no more."""
        self._listeners.remove(listener)

    def _tell(self) -> None:
        self.version += 1
        for listener in tuple(self._listeners):
            listener()

    # What is known.

    @property
    def marks(self) -> Marks:
        """What was starred and used."""
        return self._marks

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the models of each connection, the demo's last."""
        return tuple(map(self._shelf, self._connections.entries()))

    def _shelf(self, entry: ConnectionEntry) -> Shelf:
        place = entry.connection.place
        known = self._known.get(place, _NOTHING)
        return Shelf(
            entry.id,
            entry.connection.name,
            place,
            known.models,
            known.folded,
            known.asked_at,
            known.is_asking or (known.looks > 0 and known.asked_at is None),
            known.trouble,
        )

    def facts(self, place: str, model: str) -> ModelFacts:
        """Return what is known of a model: what a person says, its server's list, the catalogue."""
        known = self._known.get(place)
        listed = (known.facts or {}).get(model) if known is not None else None
        return (
            self._own.find(place, model)
            .over(listed or NOTHING_KNOWN)
            .over(self._catalogue().find(place, model))
        )

    def own_facts(self, place: str, model: str) -> ModelFacts:
        """Return what a person says of a model."""
        return self._own.find(place, model)

    def last_used(self, connection: Connection) -> Connection:
        """Return a connection that names no model with the one that it was used with last."""
        if connection.model or connection.is_demo:
            return connection
        return replace(connection, model=self._marks.last_of(connection.place))

    # Loading.

    async def load(self) -> None:
        """Read what is kept, once; whoever comes while it is read waits for it."""
        if self._loading is None:
            self._loading = self._tasks.spawn("load", self._load())
        await asyncio.shield(self._loading)

    async def _load(self) -> None:
        loop = asyncio.get_running_loop()
        self._marks = self._saved = await loop.run_in_executor(None, self._store.marks)
        self._own, self.complaint = await loop.run_in_executor(None, self._store.own)
        self._tell()

    async def _read_list(self, place: str) -> None:
        if place in self._read:
            return
        self._read.add(place)
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(None, _read_in, self._store, place)
        known = self._known.setdefault(place, _Known())
        if found is not None and known.asked_at is None:
            self._fill(known, *found)
            self._tell()

    @staticmethod
    def _fill(known: _Known, listed: ModelList, made: _Made) -> None:
        known.models, known.asked_at = listed.models, listed.asked_at
        known.folded, known.facts = made

    # Asking.

    @property
    def is_asking(self) -> bool:
        """Whether servers are being asked, or are about to be."""
        return bool(self._tasks.running())

    def look(self, entry: str = "") -> None:
        """Show what is kept and ask servers for their lists: those whose lists are old.

        One that is named is asked in any case. A key that a command prints is not fetched
        unless its connection is named: the command may ask for a password.
        """
        named = self._connections.find(entry) if entry else None
        self._look_at((named,) if named is not None else self._connections.entries(), named)

    def look_everywhere(self) -> None:
        """Ask every server for its list, also those whose lists are new."""
        for each in self._connections.entries():
            self._look_at((each,), each)

    def _look_at(self, entries: Sequence[ConnectionEntry], named: ConnectionEntry | None) -> None:
        for entry in entries:
            known = self._known.setdefault(entry.connection.place, _Known())
            known.looks += 1
            self._tasks.spawn("look", self._looked(entry, known, is_named=named is not None))
        self._tell()

    async def _looked(self, entry: ConnectionEntry, known: _Known, *, is_named: bool) -> None:
        try:
            await self._look(entry, is_named=is_named)
        finally:
            known.looks -= 1
            self._tell()

    async def _look(self, entry: ConnectionEntry, *, is_named: bool) -> None:
        await self.load()
        place = entry.connection.place
        if not entry.connection.is_demo:
            await self._read_list(place)
        known = self._known.setdefault(place, _Known())
        now = self._clock.now()
        newest = max(known.asked_at or 0.0, known.tried_at)
        if known.is_asking or not (is_named or now - newest >= FRESH):
            return
        if not is_named and _is_by_command(entry):
            return
        known.is_asking, known.tried_at = True, now
        self._tell()
        try:
            async with self._places:
                await self._ask(entry, known)
        finally:
            known.is_asking = False
            self._tell()

    async def _ask(self, entry: ConnectionEntry, known: _Known) -> None:
        try:
            connection = await self._connections.connection(entry.id)
            models = await self._source.models(connection)
        except (KeyFailed, RequestFailed) as failed:
            known.trouble = str(failed)
            _log.info("no model list: %s", type(failed).__name__)
        except LookupError:  # it was removed meanwhile
            return
        else:
            await self.take(connection, models)

    async def take(self, connection: Connection, models: tuple[ModelInfo, ...]) -> None:
        """Hold what a server listed just now, and keep it for the next start."""
        place = connection.place
        listed = ModelList(models, self._clock.now())
        loop = asyncio.get_running_loop()
        made = await loop.run_in_executor(None, _made_of, models)
        known = self._known.setdefault(place, _Known())
        known.trouble = ""
        self._fill(known, listed, made)
        self._read.add(place)
        self._tell()
        if not connection.is_demo:
            await self._keep(lambda: self._store.save_list(place, listed))

    # What a person does.

    def star(self, model: ModelRef) -> None:
        """Make a model a favourite, or no longer."""
        self._mark(self._marks.starred(model))

    def used(self, model: ModelRef) -> None:
        """Remember that a model was asked for a reply."""
        if self._marks.recent[:1] != (model,):
            self._mark(self._marks.used(model))

    def _mark(self, marks: Marks) -> None:
        self._marks = marks
        self._tell()
        self._tasks.spawn("marks", self._keep_marks())

    async def _keep_marks(self) -> None:
        if self._marks != self._saved:
            self._saved = self._marks
            await self._keep(lambda: self._store.save_marks(self._marks))

    async def say(self, model: ModelRef, facts: ModelFacts) -> None:
        """Believe what a person says of a model, and keep it; nothing: forget it.

        Raises:
            OSError: it cannot be kept; nothing has changed.
        """
        own = self._own.put(Entry(model.model.strip().lower(), facts, server=model.place))
        loop = asyncio.get_running_loop()
        async with self._writing:
            await loop.run_in_executor(None, self._store.save_own, own)
        self._own = own
        self._tell()

    async def _keep(self, write: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        async with self._writing:
            try:
                await loop.run_in_executor(None, write)
            except OSError as error:
                # Known again next time it is asked or starred: nothing that is worth a notice.
                _log.warning("what is known of models cannot be kept: %s", type(error).__name__)

    async def close(self) -> None:
        """Ask nothing more; what was to be kept is."""
        self._connections.stop_listening(self._tell)
        await self._keep_marks()
        async with self._writing:
            pass
        await self._tasks.close()


_NOTHING = _Known()
_Made = tuple[tuple[tuple[str, str], ...], dict[str, ModelFacts]]


def _made_of(models: tuple[ModelInfo, ...]) -> _Made:
    folded = tuple((m.id.casefold(), f"{m.owner} {m.description}".casefold()) for m in models)
    return folded, {model.id: model.facts for model in models if model.facts}


def _read_in(store: ModelStore, place: str) -> tuple[ModelList, _Made] | None:
    listed = store.list_of(place)
    return (listed, _made_of(listed.models)) if listed is not None else None


def _is_by_command(entry: ConnectionEntry) -> bool:
    profile = entry.profile
    return profile is not None and profile.key.source is KeySource.COMMAND


class ListedSource(ReplySource):
    """A source that has `lists` know which models are used, and what servers list on the way."""

    def __init__(self, source: ReplySource, lists: ModelLists) -> None:
        self._source = source
        self._lists = lists

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        """Return the stream of one attempt at a reply; its model is one that is used."""
        self._lists.used(ModelRef(connection.place, request.model))
        return self._source.open(connection, request)

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        """Return the models that a server lists, in its order.

        Raises:
            RequestFailed: it has no list, or did not answer.
        """
        models = await self._source.models(connection)
        await self._lists.take(connection, models)
        return models

    async def aclose(self) -> None:
        """Close every connection."""
        await self._source.aclose()
