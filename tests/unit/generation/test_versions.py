"""A person walks through the versions of a turn, and takes one away."""

from __future__ import annotations

import asyncio

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.session_state import Sent
from tests.helpers.clock import settle
from tests.helpers.replies import COMPLETE, Wait, end, text
from tests.unit.generation.session_bench import Bench, check_with

OLD = (text("old"), end())
NEW = (text("new"), end())


async def regenerated(b: Bench) -> None:
    await b.send("one")
    b.session.regenerate()
    await settle()


def test_the_version_before_is_shown_with_what_followed_it() -> None:
    @check_with(Bench(OLD, NEW, (text("more"), end())))
    async def _(b: Bench) -> None:
        await regenerated(b)
        await b.send("two")
        b.session.versions.step(TurnId("t3"), -1)
        assert b.path == ["one", "old"]
        b.session.versions.step(TurnId("t2"), 1)
        assert b.path == ["one", "new", "two", "more"]
        b.session.versions.step(TurnId("t3"), 1)
        assert b.path == ["one", "new", "two", "more"]


def test_the_next_message_follows_the_version_that_is_shown() -> None:
    @check_with(Bench(OLD, NEW, COMPLETE))
    async def _(b: Bench) -> None:
        await regenerated(b)
        b.session.versions.step(TurnId("t3"), -1)
        await b.send("two")
        assert b.asked() == ["one", "old", "two"]


def test_a_reply_goes_on_while_another_version_is_looked_at() -> None:
    gate = asyncio.Event()

    @check_with(Bench(OLD, (text("ne"), Wait(gate), text("w"), end())))
    async def _(b: Bench) -> None:
        await regenerated(b)
        b.session.versions.step(TurnId("t3"), -1)
        gate.set()
        await settle()
        assert b.path == ["one", "old"]
        b.session.versions.step(TurnId("t2"), 1)
        assert b.path == ["one", "new"]


def test_any_reply_of_the_path_can_be_asked_for_again() -> None:
    @check_with(Bench(OLD, (text("more"), end()), NEW))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.regenerate(TurnId("t2"))
        await settle()
        assert b.path == ["one", "new"]
        assert b.asked() == ["one"]


def test_any_message_of_the_path_can_be_edited() -> None:
    @check_with(Bench(OLD, (text("more"), end()), NEW))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.edit(TurnId("t1"))
        assert b.watcher.returned == ["one"]
        await b.send("first")
        assert b.path == ["first", "new"]
        assert b.asked() == ["first"]


def test_a_version_that_was_taken_away_can_be_put_back() -> None:
    @check_with(Bench(OLD, NEW))
    async def _(b: Bench) -> None:
        await regenerated(b)
        removed = b.session.versions.remove(TurnId("t3"))
        assert removed is not None
        assert b.path == ["one", "old"]
        b.session.versions.put_back(removed)
        assert b.path == ["one", "new"]
        assert b.state.conversation.versions(TurnId("t2")) == ("t2", "t3")


def test_taking_away_the_reply_that_comes_stops_it() -> None:
    @check_with(Bench(OLD, (text("ne"), Wait())))
    async def _(b: Bench) -> None:
        await regenerated(b)
        b.session.versions.remove(TurnId("t3"))
        assert b.state.running is None
        assert b.path == ["one", "old"]


def test_what_a_person_does_waits_until_all_turns_are_there() -> None:
    asked = UserTurn(TurnId("a"), None, "one")
    old = ReplyTurn(TurnId("b"), asked.id, "m", Draft(Rope("old")))
    new = ReplyTurn(TurnId("c"), asked.id, "m", Draft(Rope("new")))
    newest = Conversation({new.id: new}, new.id)

    @check_with(Bench(COMPLETE, newest=newest))
    async def _(b: Bench) -> None:
        assert await b.send("two") is Sent.QUEUED
        b.session.versions.step(new.id, -1)
        assert b.path == ["new"]
        assert b.source.requests == []
        b.session.join_earlier((asked, old, new), {asked.id: new.id})
        await settle()
        assert b.asked() == ["one", "old", "two"]
        assert b.path == ["one", "old", "two", "Hi"]
