"""The connections that there are: kept, found, or given; and which one conversations begin with."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from desktop_chat.base.ids import new_id
from desktop_chat.base.logs import Log
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import Connection, Habits, ModelInfo, Source, default_model
from desktop_chat.domain.conversation import ReplyFacts
from desktop_chat.domain.keys import Keychain, KeyFailed, KeyReader, KeyTrouble
from desktop_chat.domain.profiles import KeySource, Preset, Profile, Saved

DEMO_ID = "demo"
ENVIRONMENT_ID = "environment"
GIVEN_ID = "given"
_LOCAL_ID = "local:"

_log = logging.getLogger(Log.GENERATION)


class ProfileStore(Protocol):
    """Where profiles are kept: the port that `storage.profiles` fills."""

    def load(self) -> tuple[Saved, str]:
        """Return what is kept, and a sentence about what is wrong with it."""
        ...

    def save(self, saved: Saved) -> None:
        """Write all of it, or nothing.

        Raises:
            ProfilesFailed: it cannot be written.
        """
        ...


class Server(Protocol):
    """A model server on this computer, as `providers.discovery` finds it."""

    @property
    def name(self) -> str:
        """The program that it is."""
        ...

    @property
    def address(self) -> BaseUrl:
        """Where it listens."""
        ...

    @property
    def models(self) -> tuple[ModelInfo, ...]:
        """What it lists; at least one."""
        ...


Probe = Callable[[], Awaitable[Sequence[Server]]]
"""Looks for model servers on this computer; the best one first."""


class EntryKind(StrEnum):
    """Where an entry of the list comes from."""

    SAVED = "saved"
    GIVEN = "given"
    """By the command line."""
    ENVIRONMENT = "environment"
    LOCAL = "local"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One connection of the list; the key of a saved one is not in it."""

    id: str
    kind: EntryKind
    connection: Connection
    profile: Profile | None = None
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """A profile that was taken out of the list, and what brings it back."""

    profile: Profile
    at: int
    was_default: bool


@dataclass(frozen=True, slots=True)
class Around:
    """The connections that are there without anyone having saved them."""

    demo: Connection
    environment: Connection | None = None
    given: Connection | None = None


class Connections:
    """Lists connections, changes what is kept of them, and fetches their keys.

    `current` is what conversations begin with. Listeners are called after each change.
    """

    def __init__(
        self,
        store: ProfileStore,
        keychain: Keychain,
        reader: KeyReader,
        *,
        around: Around,
        presets: Sequence[Preset],
        probe: Probe,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._reader = reader
        self._around = around
        self._probe = probe
        self._saved, self.complaint = store.load()
        self._local: tuple[Connection, ...] = ()
        self._keys: dict[str, Secret] = {}
        self._writing = asyncio.Lock()
        self._listeners: list[Callable[[], None]] = []
        self.presets = tuple(presets)
        self.current = around.given or around.demo

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Callable[[], None]) -> None:
        """Call it no more."""
        self._listeners.remove(listener)

    # The list.

    @property
    def default(self) -> str:
        """The id of the entry that was chosen to begin with; "" where none was."""
        return self._saved.default

    def entries(self) -> tuple[Entry, ...]:
        """Return all connections: the kept ones in their order, what was found, the demo."""
        around = self._around
        found: list[Entry] = []
        if around.given is not None and not around.given.is_demo:
            found.append(Entry(GIVEN_ID, EntryKind.GIVEN, around.given))
        for profile in self._saved.profiles:
            found.append(Entry(profile.id, EntryKind.SAVED, self._keyless(profile), profile))
        if around.environment is not None:
            found.append(Entry(ENVIRONMENT_ID, EntryKind.ENVIRONMENT, around.environment))
        known = {entry.connection.place for entry in found}
        for server in self._local:
            if server.place not in known:
                found.append(Entry(_local_id(server), EntryKind.LOCAL, server))
        found.append(Entry(DEMO_ID, EntryKind.DEMO, around.demo))
        return tuple(replace(each, is_default=each.id == self.default) for each in found)

    def find(self, id_: str) -> Entry | None:
        """Return the entry of an id."""
        return next((each for each in self.entries() if each.id == id_), None)

    def entry_of(self, connection: Connection) -> Entry | None:
        """Return the entry that a connection was made from, if it is still there."""
        if connection.profile:
            return self.find(connection.profile)
        return next(
            (
                each
                for each in self.entries()
                if each.kind is not EntryKind.SAVED
                and each.connection.source is connection.source
                and each.connection.place == connection.place
            ),
            None,
        )

    def preset(self, id_: str) -> Preset | None:
        """Return the preset of an id."""
        return next((each for each in self.presets if each.id == id_), None)

    async def look(self) -> tuple[Connection, ...]:
        """Look for model servers on this computer; return what is there now."""
        servers = await self._probe()
        found = tuple(
            Connection(
                server.name,
                Source.LOCAL_SERVER,
                server.address,
                model=default_model(server.models),
            )
            for server in servers
        )
        if found != self._local:
            self._local = found
            self._tell()
        return found

    # Connecting.

    async def connection(self, id_: str) -> Connection:
        """Return the connection of an entry, with its key.

        Raises:
            KeyFailed: its key cannot be had.
            LookupError: there is no such entry.
        """
        entry = self.find(id_)
        if entry is None:
            raise LookupError(id_)
        if entry.profile is None:
            return entry.connection
        return replace(entry.connection, key=await self._key_of(entry.profile))

    async def of_reply(self, facts: ReplyFacts) -> Connection | None:
        """Return the connection that gave a reply, without its key where that cannot be had.

        None where it is gone, where the command line names another one, or where it was the demo.
        """
        if self._around.given is not None or facts.place in {"", self._around.demo.place}:
            return None
        there = [each for each in self.entries() if each.connection.place == facts.place]
        if not there:
            return None
        entry = next((e for e in there if e.connection.name == facts.connection), there[0])
        if self.entry_of(self.current) == entry:
            return self.current
        try:
            return await self.connection(entry.id)
        except KeyFailed as failed:
            _log.warning("no key for a connection: %s", failed.trouble)
            return entry.connection

    async def choose(self, id_: str) -> None:
        """Begin with an entry from now on, also after a restart.

        Raises:
            ProfilesFailed: it cannot be kept.
        """
        await self._keep(lambda saved: replace(saved, default=id_))

    # Changing.

    async def put(self, profile: Profile, key: Secret) -> Profile:
        """Add a profile, or change the one of its id; return it as it is kept.

        An empty `key` leaves the one that is known for its origin. The key is kept before the
        profile, so that no profile names a key that is nowhere.

        Raises:
            KeyFailed: the key cannot be kept.
            ProfilesFailed: the profile cannot be.
        """
        before = self._saved.find(profile.id)
        if key:
            REDACTOR.learn(key)
            if profile.key.source is KeySource.KEYCHAIN:
                await self._keychain.put(profile.account, key)
            self._keys[profile.account] = key
        elif before is not None and before.account == profile.account:
            await self._move_key(before, profile)
        await self._keep(lambda saved: saved.put(profile))
        if before is not None:
            await self._forget_unused(before, profile)
        return profile

    async def remove(self, id_: str) -> Removed | None:
        """Take a profile out of the list; its key stays until `forget`.

        Raises:
            ProfilesFailed: the list cannot be kept.
        """
        profile = self._saved.find(id_)
        if profile is None:
            return None
        removed = Removed(profile, self._saved.profiles.index(profile), self.default == id_)
        await self._keep(lambda saved: saved.without(id_))
        return removed

    async def put_back(self, removed: Removed) -> None:
        """Bring a profile back to where it was.

        Raises:
            ProfilesFailed: the list cannot be kept.
        """

        def back(saved: Saved) -> Saved:
            saved = saved.put(removed.profile, removed.at)
            return replace(saved, default=removed.profile.id) if removed.was_default else saved

        await self._keep(back)

    async def forget(self, removed: Removed) -> None:
        """Remove the key of a profile that does not come back."""
        await self._forget_unused(removed.profile, None)

    async def check_key(self, profile: Profile) -> None:
        """Read the key of a profile that others keep, to see whether it is there.

        Raises:
            KeyFailed: it is not.
        """
        if profile.key.source in {KeySource.VARIABLE, KeySource.COMMAND}:
            await self._key_of(profile)

    async def _keep(self, change: Callable[[Saved], Saved]) -> None:
        loop = asyncio.get_running_loop()
        async with self._writing:
            saved = change(self._saved)
            if saved == self._saved:
                return
            # It waits for the disk.
            await loop.run_in_executor(None, self._store.save, saved)
            self._saved = saved
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    # Keys.

    def _keyless(self, profile: Profile) -> Connection:
        preset = self.preset(profile.preset)
        habits = preset.habits if preset is not None else Habits()
        return profile.connection(Secret(""), habits)

    async def _key_of(self, profile: Profile) -> Secret:
        source = profile.key.source
        if source is KeySource.NONE:
            return Secret("")
        if not profile.may_have_key:
            raise KeyFailed(KeyTrouble.MISSING)
        if source in {KeySource.VARIABLE, KeySource.COMMAND}:
            return await self._reader.read(profile.key)
        known = self._keys.get(profile.account)
        if known is None and source is KeySource.KEYCHAIN:
            known = await self._keychain.get(profile.account)
            if known:
                self._keys[profile.account] = known
        if not known:
            raise KeyFailed(KeyTrouble.MISSING)
        return known

    async def _move_key(self, before: Profile, after: Profile) -> None:
        """Keep a key that was typed earlier where the changed profile wants it."""
        sources = before.key.source, after.key.source
        if sources == (KeySource.SESSION, KeySource.KEYCHAIN):
            await self._keychain.put(after.account, await self._key_of(before))
        elif sources == (KeySource.KEYCHAIN, KeySource.SESSION):
            self._keys[after.account] = await self._key_of(before)

    async def _forget_unused(self, before: Profile, after: Profile | None) -> None:
        typed = {KeySource.KEYCHAIN, KeySource.SESSION}
        same = after is not None and after.account == before.account
        if not same or (after is not None and after.key.source not in typed):
            self._keys.pop(before.account, None)
        if before.key.source is not KeySource.KEYCHAIN:
            return
        if same and after is not None and after.key.source is KeySource.KEYCHAIN:
            return
        # One that stays behind is bound to an id that nothing has any more.
        with contextlib.suppress(KeyFailed):
            await self._keychain.remove(before.account)


def new_profile_id() -> str:
    """Return an id that no other profile has."""
    return new_id()


def _local_id(connection: Connection) -> str:
    return _LOCAL_ID + connection.place
