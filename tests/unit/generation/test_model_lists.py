"""The models of all connections: at once from the disk, refreshed behind, never asked twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.catalogue import catalogue
from desktop_chat.domain.connection import Connection, ModelInfo, ReplyRequest, Source
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.keys import KeyTrouble
from desktop_chat.domain.models import ModelRef
from desktop_chat.domain.ports import ReplySource, ReplyStream, RequestFailed
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.engine import DEMO
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.model_lists import FRESH, ListedSource, ModelLists, Shelf
from desktop_chat.storage.model_files import ModelFiles
from tests.helpers.clock import FakeClock
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.helpers.replies import REQUEST, ScriptedSource

ONE = Profile("aa", "One", BaseUrl("https://one.example/v1"))
TWO = Profile("bb", "Two", BaseUrl("https://two.example/v1"))
A, B = (ModelInfo("a"), ModelInfo("b"))


class Lister(ReplySource):
    """Lists what it is told to, by the server's address; counts, and waits where it has to."""

    def __init__(self) -> None:
        self.lists: dict[str, tuple[ModelInfo, ...] | Failure] = {}
        self.asked: list[Connection] = []
        self.gate: asyncio.Event | None = None
        self.at_once = 0
        self.most = 0

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        return ScriptedSource().open(connection, request)

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        self.asked.append(connection)
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            if self.gate is not None:
                await self.gate.wait()
        finally:
            self.at_once -= 1
        listed = self.lists.get(connection.place, (A,))
        if isinstance(listed, Failure):
            raise RequestFailed(listed)
        return listed

    async def aclose(self) -> None:
        pass

    @property
    def places(self) -> list[str]:
        return [each.place for each in self.asked]


class House:
    """Connections, a source, files, and the lists over them."""

    def __init__(self, folder: Path, source: Lister, clock: FakeClock) -> None:
        self.keychain = MemoryKeychain()
        self.connections: Connections = connections_in(folder / "config", self.keychain)
        self.files = ModelFiles(folder / "config", folder / "data")
        self.source = source
        self.clock = clock
        self.lists = ModelLists(
            source, self.connections, self.files, clock=clock, catalogue=catalogue
        )
        self._heard = asyncio.Event()
        self.lists.listen(self._heard.set)

    async def until(self, what: Callable[[], bool]) -> None:
        """Return when a change has made something true; the test's own time-out is the limit."""
        while not what():
            self._heard.clear()
            await self._heard.wait()

    async def looked(self) -> None:
        """Return when nothing is asked any more."""
        while running := self.lists._tasks.running():
            await asyncio.wait(running)

    def shelf(self, entry: str) -> Shelf:
        return next(each for each in self.lists.shelves() if each.entry == entry)


Check = Callable[[House], Awaitable[None]]


@pytest.fixture
def live(tmp_path: Path) -> Callable[..., None]:
    """Run a check; a second one finds what the first one left on the disk."""
    source, clock = Lister(), FakeClock()

    def begin(check: Check, *profiles: Profile) -> None:
        async def main() -> None:
            house = House(tmp_path, source, clock)
            for profile in profiles:
                await house.connections.put(profile, Secret(""))
            try:
                await check(house)
            finally:
                await house.lists.close()

        asyncio.run(main())

    return begin


def test_every_connection_is_asked_once_and_its_list_is_kept(live):
    async def first(house: House) -> None:
        house.source.lists = {ONE.address.text: (A, B)}
        house.lists.look()
        await house.looked()
        assert house.shelf("aa").models == (A, B)
        assert house.shelf("bb").models == (A,)
        assert house.shelf("demo").models == (A,)
        assert set(house.source.places) == {ONE.address.text, TWO.address.text, "demo"}
        assert len(house.source.asked) == 3
        house.lists.look()
        await house.looked()
        assert len(house.source.asked) == 3

    async def second(house: House) -> None:
        house.source.asked.clear()
        house.source.gate = asyncio.Event()
        house.lists.look()
        await house.until(lambda: house.shelf("aa").asked_at is not None)
        # From the disk, and too new to be asked for again; the demo is not kept there.
        assert house.shelf("aa").models == (A, B)
        house.source.gate.set()
        await house.looked()
        assert house.source.places == ["demo"]

    live(first, ONE, TWO)
    live(second)


def test_a_list_is_said_to_be_asked_for_from_the_moment_that_it_is_looked_for(live):
    async def check(house: House) -> None:
        house.source.gate = asyncio.Event()
        house.lists.look()
        assert house.shelf("aa").is_asking
        house.source.gate.set()
        await house.looked()
        assert not house.shelf("aa").is_asking
        house.lists.look()
        assert not house.shelf("aa").is_asking  # it is known, and new
        await house.looked()

    live(check, ONE)


def test_an_old_list_is_shown_and_refreshed_behind(live):
    async def check(house: House) -> None:
        house.lists.look()
        await house.looked()
        house.source.asked.clear()
        house.source.lists = {ONE.address.text: (B,)}
        house.clock.time += FRESH
        house.source.gate = asyncio.Event()
        house.lists.look()
        await house.until(lambda: house.shelf("aa").is_asking)
        assert house.shelf("aa").models == (A,)
        house.source.gate.set()
        await house.looked()
        assert house.shelf("aa").models == (B,)
        assert not house.shelf("aa").is_asking

    live(check, ONE)


def test_a_failed_list_says_why_keeps_what_was_known_and_is_not_hammered(live):
    async def check(house: House) -> None:
        house.lists.look()
        await house.looked()
        house.source.lists = {ONE.address.text: Failure(FailureKind.KEY_REFUSED, "Not this key.")}
        house.lists.look("aa")
        await house.looked()
        assert house.shelf("aa").models == (A,)
        assert house.shelf("aa").trouble == "Not this key."
        house.source.asked.clear()
        house.lists.look()
        await house.looked()
        assert house.source.asked == []
        house.source.lists = {}
        house.lists.look("aa")
        await house.looked()
        assert house.shelf("aa").trouble == ""

    live(check, ONE)


def test_a_key_that_cannot_be_had_is_the_trouble(live):
    profile = Profile("aa", "One", ONE.address, key=KeyRef(KeySource.KEYCHAIN, ONE.address.origin))

    async def check(house: House) -> None:
        house.keychain.trouble = KeyTrouble.LOCKED
        house.lists.look()
        await house.looked()
        assert "locked" in house.shelf("aa").trouble
        assert house.source.places == ["demo"]

    live(check, profile)


def test_a_command_that_prints_a_key_is_not_run_unasked(live):
    key = KeyRef(KeySource.COMMAND, ONE.address.origin, command=("no-such-program-at-all",))
    profile = Profile("aa", "One", ONE.address, key=key)

    async def check(house: House) -> None:
        house.lists.look()
        await house.looked()
        assert house.shelf("aa").trouble == ""
        house.lists.look("aa")
        await house.looked()
        assert house.shelf("aa").trouble != ""

    live(check, profile)


def test_few_servers_are_asked_at_the_same_time(live):
    profiles = [
        Profile(f"p{number}", f"P{number}", BaseUrl(f"https://p{number}.example/v1"))
        for number in range(12)
    ]

    async def check(house: House) -> None:
        house.lists.look_everywhere()
        await house.looked()
        assert len(house.source.asked) == 13
        assert house.source.most <= 4

    live(check, *profiles)


def test_marks_outlive_the_program(live):
    async def first(house: House) -> None:
        await house.lists.load()
        house.lists.star(ModelRef(ONE.address.text, "a"))
        ListedSource(house.source, house.lists).open(
            Connection("One", Source.PERSON, ONE.address), REQUEST
        )

    async def second(house: House) -> None:
        await house.lists.load()
        assert house.lists.marks.favourites == (ModelRef(ONE.address.text, "a"),)
        assert house.lists.marks.recent == (ModelRef(ONE.address.text, REQUEST.model),)
        bare = Connection("One", Source.PERSON, ONE.address)
        assert house.lists.last_used(bare).model == REQUEST.model
        assert house.lists.last_used(DEMO) == DEMO

    live(first, ONE)
    live(second)


def test_what_a_session_is_told_of_models_is_listed_as_well(live):
    async def check(house: House) -> None:
        connection = await house.connections.connection("aa")
        models = await ListedSource(house.source, house.lists).models(connection)
        assert models == house.shelf("aa").models == (A,)
        assert house.files.list_of(connection.place) is not None

    live(check, ONE)


def test_a_person_is_believed_before_a_server_and_that_before_the_catalogue(live):
    listed = ModelFacts(1_000, Price(Rate(1.0, 1.0)))
    model = ModelRef(ONE.address.text, "gpt-5.2")

    async def first(house: House) -> None:
        await house.lists.load()
        assert house.lists.facts(*_pair(model)) == ModelFacts(400_000)
        house.source.lists = {model.place: (ModelInfo("gpt-5.2", facts=listed),)}
        house.lists.look("aa")
        await house.looked()
        assert house.lists.facts(*_pair(model)) == listed
        before = house.lists.version
        await house.lists.say(model, ModelFacts(5))
        assert house.lists.version > before
        assert house.lists.facts(*_pair(model)) == ModelFacts(5, listed.price)

    async def second(house: House) -> None:
        await house.lists.load()
        assert house.lists.facts(*_pair(model)) == ModelFacts(5)
        await house.lists.say(model, NOTHING_KNOWN)
        assert house.lists.facts(*_pair(model)) == ModelFacts(400_000)
        assert house.lists.facts("https://other.example/v1", "nobody-knows") == NOTHING_KNOWN

    live(first, ONE)
    live(second)


def _pair(model: ModelRef) -> tuple[str, str]:
    return model.place, model.model


def test_a_file_of_facts_that_cannot_be_read_is_said(live, tmp_path: Path):
    async def check(house: House) -> None:
        (tmp_path / "config").mkdir(exist_ok=True)
        (tmp_path / "config" / "models.toml").write_text("[[model]]\nwindow = 1\n")
        await house.lists.load()
        assert "models.toml" in house.lists.complaint
        with pytest.raises(OSError, match="not understood"):
            await house.lists.say(ModelRef("x", "y"), ModelFacts(1))

    live(check)
