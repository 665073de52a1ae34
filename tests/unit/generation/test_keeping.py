"""What a session says gets to disk: at once, or a moment behind, and never lost to a bad moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import cast

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import STOPPED
from desktop_chat.domain.journal import Channel, JournalEntry, JournalText
from desktop_chat.domain.library import Composition, ConversationInfo, Place, TitleSource
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.store import ConversationStore, StoreFailed, Trouble
from desktop_chat.generation.keeping import BEHIND_CHARACTERS, StoreKeeper
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import Wait, end, text
from tests.helpers.stores import ScriptedStore
from tests.unit.generation.session_bench import Bench, check_with

ASKED = UserTurn(TurnId("a"), None, "hello")
REPLY = ReplyTurn(TurnId("b"), ASKED.id, "m")
HERE = Conversation().add(ASKED).add(REPLY)
INFO = ConversationInfo(ConversationId("c"), "hello", TitleSource.FIRST_WORDS, 0.0, 0.0)


class Desk:
    """A keeper on a store that does what the test says."""

    def __init__(self) -> None:
        self.store = ScriptedStore()
        self.clock = FakeClock()
        self.troubles: list[StoreFailed | None] = []
        self.is_seen = True
        self.keeper = StoreKeeper(
            cast(ConversationStore, self.store),
            lambda _conversation: INFO,
            clock=self.clock,
            on_change=lambda _change: None,
            on_trouble=self.troubles.append,
            is_seen=lambda: self.is_seen,
        )

    def appended(self) -> str:
        """The text that the journal holds."""
        entries = [
            entry
            for name, what in self.store.log
            if name == "append"
            for entry in cast(tuple[JournalEntry, ...], what)
        ]
        return "".join(e.text for e in entries if isinstance(e, JournalText))


def on_a_desk(check: Callable[[Desk], Awaitable[None]]) -> None:
    async def run() -> None:
        desk = Desk()
        await check(desk)
        desk.store.fails = None
        if desk.store.gate is not None:
            desk.store.gate.set()
        await desk.keeper.close()
        assert desk.keeper.is_idle
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def grown(words: str) -> Draft:
    return Draft(text=Rope(words))


def test_turns_are_written_at_once() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await desk.keeper.committed()
        assert desk.store.log == [("put", ("a", "b"))]


def test_a_growing_reply_is_written_a_quarter_of_a_second_later_once() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await settle()
        for words in ("H", "He", "Hel"):
            desk.keeper.grew(REPLY.id, grown(words))
        await desk.clock.advance(0.2)
        assert desk.appended() == ""
        await desk.clock.advance(0.06)
        assert desk.appended() == "Hel"
        desk.keeper.grew(REPLY.id, grown("Hello"))
        await desk.clock.advance(0.3)
        assert desk.store.names() == ["put", "append", "append"]
        assert desk.appended() == "Hello"


def test_much_text_does_not_wait_for_the_time() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await settle()
        desk.keeper.grew(REPLY.id, grown("x" * BEHIND_CHARACTERS))
        await settle()
        assert len(desk.appended()) == BEHIND_CHARACTERS


def test_the_end_is_written_without_what_was_still_to_be_appended() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await settle()
        draft = replace(grown("all of it"), ending=STOPPED)
        desk.keeper.grew(REPLY.id, grown("all of it"))
        desk.is_seen = False
        desk.keeper.ended(HERE, replace(REPLY, draft=draft))
        await settle()
        assert desk.store.log == [("put", ("a", "b")), ("end", ("all of it", True))]


def test_a_slow_disk_makes_a_backlog_and_ends_it() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await settle()
        desk.store.gate = asyncio.Event()
        desk.keeper.grew(REPLY.id, grown("x" * 300_000))
        assert desk.keeper.backlog == 300_000
        waiting = asyncio.ensure_future(desk.keeper.caught_up())
        await settle()
        assert not waiting.done()
        desk.store.gate.set()
        await waiting
        assert desk.keeper.backlog == 0


def test_a_disk_that_fails_keeps_nobody_waiting_and_is_tried_again() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.store.fails = Trouble.FULL
        desk.keeper.keep(HERE, (ASKED, REPLY))
        await desk.keeper.committed()
        assert [each.trouble for each in desk.troubles if each] == [Trouble.FULL]
        desk.keeper.grew(REPLY.id, grown("x" * 300_000))
        assert desk.keeper.backlog == 0
        await desk.keeper.caught_up()
        desk.store.fails = None
        await desk.clock.advance(2.0)
        assert desk.troubles[-1] is None
        assert desk.store.names() == ["put", "append"]
        assert len(desk.appended()) == 300_000


def test_a_failing_disk_is_not_tried_with_every_delta() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.store.fails = Trouble.FULL
        desk.keeper.keep(HERE, (ASKED, REPLY))
        for length in range(0, 100_000, 5_000):
            desk.keeper.grew(REPLY.id, grown("x" * length))
            await settle()
        assert desk.store.attempts == 1
        desk.keeper.try_now()
        await settle()
        assert desk.store.attempts == 2


def test_a_text_that_is_taken_back_is_replaced() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        desk.keeper.grew(REPLY.id, grown("first attempt"))
        await desk.clock.advance(0.3)
        desk.keeper.grew(REPLY.id, grown("2nd"))
        await desk.clock.advance(0.3)
        assert desk.store.log[-1] == ("append", (JournalText(Channel.TEXT, "2nd", replaces=True),))


def test_what_is_typed_is_written_once_per_moment() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        for words in ("h", "he", "hel"):
            desk.keeper.composing(Composition(words))
            await desk.clock.advance(0.05)
        desk.keeper.reading(Place(ASKED.id, 7))
        await desk.clock.advance(0.3)
        assert desk.store.log == [("compose", "hel"), ("place", Place(ASKED.id, 7))]


def test_closing_writes_what_is_left() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.keeper.keep(HERE, (ASKED, REPLY))
        desk.keeper.grew(REPLY.id, grown("left"))
        desk.keeper.composing(Composition("draft"))
        await desk.keeper.close()
        assert desk.store.names() == ["put", "append", "compose"]


def test_closing_gives_up_on_a_disk_that_fails() -> None:
    @on_a_desk
    async def _(desk: Desk) -> None:
        desk.store.fails = Trouble.FULL
        desk.keeper.keep(HERE, (ASKED,))
        await desk.keeper.close()
        assert desk.keeper.is_idle


# With a session


def test_the_question_is_on_disk_before_the_request_leaves() -> None:
    desk = Desk()
    bench = Bench((text("Hi"), Wait()), keeper=desk.keeper)

    @check_with(bench)
    async def _(b: Bench) -> None:
        desk.store.gate = asyncio.Event()
        await b.send("hello")
        assert b.source.requests == []
        desk.store.gate.set()
        await settle()
        assert desk.store.log[0] == ("put", ("t1", "t2"))
        assert len(b.source.requests) == 1


def test_stop_works_while_the_disk_is_waited_for() -> None:
    desk = Desk()

    @check_with(Bench((text("Hi"), end()), keeper=desk.keeper))
    async def _(b: Bench) -> None:
        desk.store.gate = asyncio.Event()
        await b.send("hello")
        b.session.stop()
        assert b.state.running is None
        desk.store.gate.set()
        await settle()
        assert b.source.requests == []
        assert desk.store.names() == ["put", "end"]


def test_a_message_is_sent_although_the_disk_fails() -> None:
    desk = Desk()
    desk.store.fails = Trouble.READ_ONLY

    @check_with(Bench((text("Hi"), end()), keeper=desk.keeper))
    async def _(b: Bench) -> None:
        await b.send("hello")
        assert b.path == ["hello", "Hi"]
        desk.store.fails = None
        await desk.clock.advance(2.0)
        assert desk.store.names() == ["put", "end"]
