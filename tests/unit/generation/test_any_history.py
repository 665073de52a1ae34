"""Whatever a person does, in any order: what is shown is what was done, also after a restart."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import UserTurn
from desktop_chat.generation.session import ChatSession
from desktop_chat.storage.opening import open_store
from tests.helpers.replies import Wait, end, text
from tests.unit.generation.library_bench import Hall, path_of

WORDS = st.text("ab ", min_size=1, max_size=3).map(lambda words: words.strip() or "c")


@dataclass(frozen=True)
class Do:
    """One thing that a person does; `at` says where, as far as there is a choice."""

    what: str
    words: str = ""
    at: int = 0


DOINGS = st.one_of(
    st.builds(Do, st.just("send"), WORDS),
    st.builds(Do, st.sampled_from(("new", "regenerate", "restart", "crash"))),
    st.builds(Do, st.sampled_from(("switch", "previous", "next")), at=st.integers(0, 5)),
    st.builds(Do, st.just("edit"), WORDS, st.integers(0, 5)),
    st.builds(Do, st.just("write"), WORDS),
    st.builds(Do, st.sampled_from(("remove", "remove and put back")), at=st.integers(0, 5)),
    st.builds(Do, st.sampled_from(("delete", "delete and take back")), at=st.integers(0, 5)),
)


@dataclass
class Node:
    """A turn as the model knows it: its words, and the versions below it."""

    words: str
    above: Node | None
    is_reply: bool
    below: list[Node] = field(default_factory=list)
    shown: Node | None = None

    def add(self, words: str, *, is_reply: bool) -> Node:
        node = Node(words, self, is_reply)
        self.below.append(node)
        self.shown = node
        return node

    def show(self) -> None:
        """Have every turn above show the way to this one."""
        node = self
        while node.above is not None:
            node.above.shown = node
            node = node.above

    def path(self) -> list[Node]:
        """Return what is shown below."""
        found: list[Node] = []
        node = self.shown
        while node is not None:
            found.append(node)
            # Below a version that was never walked through stands the newest one.
            node = node.shown or (node.below[-1] if node.below else None)
        return found

    def step(self, step: int) -> None:
        assert self.above is not None
        versions = self.above.below
        at = versions.index(self) + step
        if 0 <= at < len(versions):
            versions[at].show()

    def remove(self) -> None:
        assert self.above is not None
        versions = self.above.below
        at = versions.index(self)
        del versions[at]
        self.above.shown = versions[max(0, at - 1)] if versions else None


class History:
    """Does the same with the library and with a model of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = itertools.count(1)
        self.model: dict[ConversationId, Node] = {}
        self.drafts: dict[ConversationId, str] = {}

    async def begin(self) -> None:
        self.hall = Hall((await open_store(self.folder)).store, ())
        self.hall.source.scripts = []

    async def live(self, doings: Sequence[Do]) -> None:
        await self.begin()
        self.session = self.hall.shown(self.hall.library.begin())
        try:
            for doing in doings:
                self.root()
                await self.do(doing)
                self.check()
        finally:
            await self.close()

    async def close(self) -> None:
        await self.hall.library.close()
        assert await self.hall.store.verify() == ()
        await self.hall.store.close()

    @property
    def id(self) -> ConversationId:
        return self.session.state.id

    def root(self) -> Node:
        return self.model.setdefault(self.id, Node("", None, is_reply=False))

    def check(self) -> None:
        shown = [node.words for node in self.root().path()]
        assert path_of(self.session) == shown
        assert self.session.state.written == self.drafts.get(self.id, "")

    def turns(self) -> list[tuple[TurnId, Node]]:
        path = self.session.state.conversation.path()
        return [(turn.id, node) for turn, node in zip(path, self.root().path(), strict=True)]

    def show(self, session: ChatSession) -> None:
        self.hall.library.hide(self.session)
        self.session = self.hall.shown(session)

    async def whole(self) -> None:
        while not self.session.state.is_whole:
            await self.hall.rest()

    async def do(self, doing: Do) -> None:
        number = next(self.numbers)
        reply = f"reply {number}"
        self.hall.source.scripts = [(text(reply), end())]
        match doing.what:
            case "send":
                self.session.send(doing.words)
                node = (self.root().path() or [self.root()])[-1].add(doing.words, is_reply=False)
                node.add(reply, is_reply=True)
                await self.hall.ended(self.session)
            case "regenerate":
                asked = [node for _, node in self.turns() if not node.is_reply]
                self.session.regenerate()
                if asked:
                    asked[-1].add(reply, is_reply=True)
                await self.hall.ended(self.session)
            case "write":
                self.session.write(doing.words)
                self.drafts[self.id] = doing.words
                await self.hall.clock.advance(0.3)
            case "new":
                self.show(self.hall.library.begin())
            case "switch":
                await self.switch(doing.at)
            case "restart" | "crash":
                await self.restart(crashes=doing.what == "crash", reply=reply)
            case "delete" | "delete and take back":
                await self.delete(doing)
            case _:
                await self.do_with_turn(doing, reply)
        await self.hall.rest()

    async def do_with_turn(self, doing: Do, reply: str) -> None:
        turns = self.turns()
        if not turns:
            return
        turn, node = turns[doing.at % len(turns)]
        match doing.what:
            case "previous" | "next":
                step = -1 if doing.what == "previous" else 1
                self.session.versions.step(turn, step)
                node.step(step)
            case "edit":
                await self.edit(turn, node, doing.words, reply)
            case "remove" | "remove and put back":
                removed = self.session.versions.remove(turn)
                assert removed is not None
                if doing.what == "remove":
                    node.remove()
                    self.session.versions.forget(removed)
                else:
                    self.session.versions.put_back(removed)
                    node.show()

    async def edit(self, turn: TurnId, node: Node, words: str, reply: str) -> None:
        if not isinstance(self.session.state.conversation.turns[turn], UserTurn):
            return
        self.session.edit(turn)
        self.session.send(words)
        assert node.above is not None
        node.above.add(words, is_reply=False).add(reply, is_reply=True)
        await self.hall.ended(self.session)

    async def switch(self, at: int) -> None:
        ids = list(self.model)
        self.show(await self.hall.library.open(ids[at % len(ids)]))
        await self.whole()

    async def restart(self, *, crashes: bool, reply: str) -> None:
        here = self.id
        if crashes:
            self.hall.source.scripts = [(text(reply), Wait())]
            self.session.send("before the crash")
            await self.hall.rest()
            await self.hall.clock.advance(0.3)
            await self.hall.rest()
            last = (self.root().path() or [self.root()])[-1]
            last.add("before the crash", is_reply=False).add(reply, is_reply=True)
            # The store is gone before anything can hear of an end.
            await self.hall.store.close()
            await self.hall.library.close()
        else:
            await self.close()
        await self.begin()
        self.session = self.hall.shown(await self.hall.library.open(here))
        await self.whole()

    async def delete(self, doing: Do) -> None:
        ids = list(self.model)
        gone = ids[doing.at % len(ids)]
        kept = await self.hall.store.info(gone) is not None
        self.hall.library.listing.delete([gone])
        await self.hall.rest()
        if doing.what == "delete" and kept:
            if gone == self.id:
                self.show(self.hall.library.begin())
            self.hall.library.listing.forget([gone])
            await self.hall.rest()
            await self.hall.rest()
            del self.model[gone]
            self.drafts.pop(gone, None)
        else:
            self.hall.library.listing.take_back([gone])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DOINGS, max_size=20))
def test_what_is_shown_is_what_was_done(doings: Sequence[Do]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(History(Path(folder)).live(doings))
