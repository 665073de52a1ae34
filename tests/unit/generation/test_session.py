"""What a person can do in a conversation, and what they are told."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.address import OPENAI
from desktop_chat.domain.connection import Connection, Role, Source
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import EndState, FailureKind, RetryRule
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import Sent, SessionState
from tests.helpers.clock import settle
from tests.helpers.replies import (
    COMPLETE,
    Wait,
    end,
    fails,
    text,
)
from tests.unit.generation.session_bench import Bench, check_with

A = NoticeAction


# Send


def test_a_message_is_sent_and_its_reply_kept() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        assert await b.send("hello") is Sent.SENT
        assert b.path == ["hello", "Hi"]
        assert b.asked() == ["hello"]
        assert b.state.running is None
        assert b.state.notice is None
        assert b.state.phase is Phase.ENDED
        assert b.watcher.grown == [
            ("t2", Phase.CONNECTING, ""),
            ("t2", Phase.STREAMING, "Hi"),
            ("t2", Phase.STREAMING, "Hi"),
            ("t2", Phase.ENDED, "Hi"),
        ]


def test_the_question_is_in_the_conversation_before_the_request_leaves() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.session.send("hello")
        assert b.path == ["hello", ""]
        assert b.source.requests == []
        assert b.state.running == "t2"


def test_the_next_message_carries_what_was_said() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        assert b.asked() == ["one", "Hi", "two"]
        assert [m.role for m in b.source.requests[-1].messages] == [
            Role.USER, Role.ASSISTANT, Role.USER,
        ]  # fmt: skip


@pytest.mark.parametrize("words", ["", " \n\t", "\u00a0"])
def test_an_empty_message_is_refused_and_nothing_changes(words: str) -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        assert await b.send(words) is Sent.EMPTY
        assert b.watcher.states == []
        assert b.source.requests == []


def test_a_pasted_surrogate_is_cleaned() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("a\ud83d\x00b")
        assert b.asked() == ["a\ufffd\u2400b"]


# Queue


def test_a_message_is_queued_while_a_reply_comes_and_sent_when_it_ends() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert await b.send("two") is Sent.QUEUED
        assert await b.send("three") is Sent.QUEUED
        assert b.state.queued == "two\n\nthree"
        assert len(b.source.requests) == 1
        gate.set()
        await settle()
        assert b.state.queued == ""
        assert b.path == ["one", "a", "two\n\nthree", "Hi"]
        assert b.watcher.returned == []


@pytest.mark.parametrize("state", EndState)
def test_a_queued_message_is_sent_after_a_good_end_and_else_comes_back(state: EndState) -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end(state)), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        gate.set()
        await settle()
        good = state in {
            EndState.COMPLETE, EndState.LENGTH, EndState.TOOL_CALLS, EndState.REFUSED,
        }  # fmt: skip
        assert len(b.source.requests) == (2 if good else 1)
        assert b.watcher.returned == ([] if good else ["two"])
        assert b.state.queued == ""


def test_stop_returns_the_queued_message() -> None:
    @check_with(Bench((text("a"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.stop()
        assert b.watcher.returned == ["two"]
        assert b.state.queued == ""
        assert b.path == ["one", "a"]
        assert b.state.notice is None


def test_a_queued_message_can_be_taken_back_once() -> None:
    @check_with(Bench((Wait(),)))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.edit_queued()
        assert b.watcher.returned == ["two"]
        seen = len(b.watcher.states)
        b.session.edit_queued()
        b.session.drop_queued()
        assert b.watcher.returned == ["two"]
        assert len(b.watcher.states) == seen


def test_a_queued_message_sent_now_replaces_the_reply() -> None:
    @check_with(Bench((text("a"), Wait()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.send_queued_now()
        await settle()
        assert b.path == ["one", "a", "two", "Hi"]
        assert b.watcher.returned == []
        first = b.state.conversation.turns[TurnId("t2")]
        assert isinstance(first, ReplyTurn)
        assert first.draft.ending is not None
        assert first.draft.ending.state is EndState.STOPPED


def test_a_queued_message_that_no_model_can_take_comes_back() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.use_connection(Connection("x", Source.PERSON, OPENAI))
        gate.set()
        await settle()
        assert b.watcher.returned == ["two"]
        assert b.path == ["one", "a"]
        assert b.actions == (A.CHOOSE_MODEL,)


def test_whoever_sends_on_hearing_of_the_end_goes_before_the_queued_message() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end()), (text("b"), end())))
    async def _(b: Bench) -> None:
        def eager(state: SessionState) -> None:
            if state.running is None and len(b.source.requests) == 1 and state.queued:
                b.watcher.on_change = None
                b.session.send("eager")

        await b.send("one")
        await b.send("queued")
        b.watcher.on_change = eager
        gate.set()
        await settle()
        assert b.path == ["one", "a", "eager", "b", "queued", "b"]


# Stop, edit, regenerate


def test_stop_keeps_what_came() -> None:
    @check_with(Bench((text("half"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.stop()
        assert b.path == ["one", "half"]
        assert b.state.running is None
        b.session.stop()


def test_an_edited_message_stands_beside_the_old_one() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.edit()
        assert b.watcher.returned == ["two"]
        assert b.state.edited == "t3"
        await b.send("better")
        assert b.path == ["one", "Hi", "better", "Hi"]
        assert b.state.edited is None
        assert b.asked() == ["one", "Hi", "better"]
        assert {"t3", "t4"} <= set(b.state.conversation.turns)


def test_the_first_message_can_be_edited() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.edit()
        await b.send("better")
        assert b.path == ["better", "Hi"]
        assert len(b.state.conversation.turns) == 4


def test_an_edit_can_be_cancelled() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.edit()
        b.session.cancel_edit()
        await b.send("two")
        assert b.path == ["one", "Hi", "two", "Hi"]


def test_nothing_is_edited_where_nothing_was_said() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.session.edit()
        assert b.watcher.returned == []
        assert b.state.edited is None


def test_a_message_that_is_edited_while_its_reply_comes_replaces_that_reply() -> None:
    @check_with(Bench((text("a"), Wait()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.edit()
        assert b.watcher.returned == ["one"]
        assert await b.send("better") is Sent.SENT
        assert b.path == ["better", "Hi"]
        assert b.state.edited is None
        assert b.watcher.box == ""
        old = b.state.conversation.turns[TurnId("t2")]
        assert isinstance(old, ReplyTurn)
        assert old.draft.ending is not None


def test_what_was_being_written_comes_back_after_an_edit() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.write("my draft")
        b.session.edit()
        assert b.watcher.box == "one"
        b.session.write("on")
        b.session.edit()
        b.session.cancel_edit()
        assert b.watcher.box == "my draft"
        assert (b.state.edited, b.state.aside) == (None, "")


def test_a_queued_message_comes_back_when_an_edit_replaces_the_reply() -> None:
    @check_with(Bench((text("a"), Wait()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("queued")
        b.session.write("draft")
        b.session.edit()
        await b.send("better")
        assert b.watcher.box == "queued\n\ndraft"


def test_a_queued_message_does_not_replace_the_one_that_is_edited() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.session.edit()
        gate.set()
        await settle()
        assert b.path == ["one", "a", "two", "Hi"]
        assert b.state.edited == "t1"


def test_regenerate_keeps_the_old_reply_beside_the_new_one() -> None:
    @check_with(Bench((text("old"), end()), (text("new"), end())))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.regenerate()
        await settle()
        assert b.path == ["one", "new"]
        assert b.asked() == ["one"]
        old = b.state.conversation.turns[TurnId("t2")]
        assert isinstance(old, ReplyTurn)
        assert str(old.draft.text) == "old"


def test_regenerate_while_a_reply_comes_keeps_what_came_of_it() -> None:
    @check_with(Bench((text("half"), Wait()), (text("new"), end())))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.regenerate()
        await settle()
        assert b.path == ["one", "new"]
        old = b.state.conversation.turns[TurnId("t2")]
        assert isinstance(old, ReplyTurn)
        assert str(old.draft.text) == "half"
        assert b.state.running is None


def test_regenerate_without_a_message_or_a_model_sends_nothing() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.session.regenerate()
        await b.send("one")
        b.session.use_connection(Connection("x", Source.PERSON, OPENAI))
        b.session.regenerate()
        await settle()
        assert len(b.source.requests) == 1
        assert b.actions == (A.CHOOSE_MODEL,)


# Continue


@pytest.mark.parametrize("state", [s for s in EndState if s is not EndState.COMPLETE])
def test_a_reply_continues_in_the_same_message_without_a_seam(state: EndState) -> None:
    @check_with(Bench((text("one tw"), end(state)), (text("o three"), end())))
    async def _(b: Bench) -> None:
        await b.send("count")
        b.session.continue_reply()
        await settle()
        assert b.path == ["count", "one two three"]
        assert b.source.requests[1].continue_text == "one tw"
        assert b.asked() == ["count"]
        assert len(b.state.conversation.turns) == 2


def test_a_complete_reply_does_not_continue() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.session.continue_reply()
        await b.send("one")
        b.session.continue_reply()
        await settle()
        assert len(b.source.requests) == 1


def test_a_stopped_reply_continues_more_than_once() -> None:
    @check_with(Bench((text("a"), Wait()), (text("b"), Wait()), (text("c"), end())))
    async def _(b: Bench) -> None:
        await b.send("go")
        for _ in range(2):
            b.session.stop()
            b.session.continue_reply()
            b.session.continue_reply()  # while it runs: nothing
            await settle()
        assert b.path == ["go", "abc"]
        assert [request.continue_text for request in b.source.requests] == ["", "a", "ab"]
        assert b.clock.sleepers == 0


def test_a_reply_without_text_is_asked_for_anew() -> None:
    @check_with(Bench((end(EndState.EMPTY),), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.act(A.RETRY)
        assert b.path == ["one", "Hi"]
        assert b.source.requests[1].continue_text == ""


def test_continue_after_a_failure_keeps_the_text_even_if_it_fails_again() -> None:
    broken = fails(FailureKind.NETWORK, RetryRule.NEVER)

    @check_with(Bench((text("kept"), broken), (broken,)))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.actions == (A.CONTINUE,)
        await b.act(A.CONTINUE)
        assert b.path == ["one", "kept"]
        assert b.actions == (A.CONTINUE,)
