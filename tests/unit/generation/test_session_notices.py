"""What a person is told of a reply, what they can do about it, and which server they talk to."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import OPENAI, parse_base_url
from desktop_chat.domain.connection import Api, Connection, ModelInfo, Source
from desktop_chat.domain.endings import EndState, FailureKind, RetryRule
from desktop_chat.domain.events import TextDelta, ThinkingDelta, Usage, UsageReported
from desktop_chat.domain.notices import NoticeAction, NoticeKind
from desktop_chat.domain.parameters import Parameters
from desktop_chat.generation.controller import BACKLOG_LIMIT
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_rules import SILENCE
from desktop_chat.generation.session_state import Contact
from tests.helpers.clock import settle
from tests.helpers.replies import (
    COMPLETE,
    DEMO,
    Raise,
    Wait,
    batch,
    end,
    fails,
    failure,
    text,
)
from tests.unit.generation.session_bench import Bench, check_with

A = NoticeAction


# Notices


def test_a_retry_shows_a_countdown_and_a_way_out() -> None:
    limited = fails(FailureKind.RATE_LIMITED, RetryRule.AT, 30.0)

    @check_with(Bench((limited,), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        notice = b.state.notice
        assert notice is not None
        assert notice.kind is NoticeKind.RATE_LIMITED
        assert notice.actions == (A.RETRY_NOW, A.STOP)
        assert notice.retry_at == b.clock.time + 30.0
        await b.act(A.RETRY_NOW)
        assert b.state.notice is None
        assert b.path == ["one", "Hi"]


def test_stop_waiting_ends_the_reply() -> None:
    @check_with(Bench((fails(FailureKind.SERVER),)))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.state.phase.is_running
        await b.act(A.STOP)
        assert b.state.phase is Phase.ENDED
        assert b.state.notice is None
        assert len(b.source.requests) == 1


def test_retry_now_after_the_end_asks_anew() -> None:
    @check_with(Bench((fails(FailureKind.RATE_LIMITED, RetryRule.NEVER),), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.actions == (A.RETRY_NOW,)
        await b.act(A.RETRY_NOW)
        assert b.path == ["one", "Hi"]


def test_a_notice_goes_with_the_next_request_or_when_it_is_dismissed() -> None:
    @check_with(Bench((end(EndState.EMPTY),), (end(EndState.EMPTY),), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.state.notice is not None
        await b.act(A.DISMISS)
        assert b.state.notice is None
        await b.send("two")
        assert b.state.notice is not None
        b.session.send("three")
        assert b.state.notice is None


def test_silence_is_said_after_15_seconds_once_and_ends_with_the_next_sign_of_life() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), text("b"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.clock.advance(SILENCE - 0.5)
        assert b.state.notice is None
        await b.clock.advance(1.0)
        assert b.state.notice is not None
        assert b.state.notice.kind is NoticeKind.SILENCE
        assert b.actions == (A.STOP,)
        b.session.dismiss_notice()
        await b.clock.advance(60.0)
        assert b.state.notice is None
        gate.set()
        await settle()
        await b.clock.advance(SILENCE + 1.0)
        assert b.state.notice is not None
        b.session.stop()
        assert b.state.notice is None


def test_the_notice_of_silence_goes_when_data_comes() -> None:
    gate = asyncio.Event()

    @check_with(Bench((Wait(gate), batch(), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.clock.advance(SILENCE + 1.0)
        assert b.state.notice is not None
        assert b.state.notice.title == "Still waiting."
        gate.set()
        await settle()
        assert b.state.notice is None


def test_a_wait_for_the_next_attempt_is_no_silence() -> None:
    @check_with(Bench((fails(FailureKind.RATE_LIMITED, RetryRule.AT, 100.0),)))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.dismiss_notice()
        await b.clock.advance(60.0)
        assert b.state.notice is None


def test_a_view_that_is_behind_is_no_silence_of_the_server() -> None:
    class Behind:
        backlog = BACKLOG_LIMIT + 1

        async def caught_up(self) -> None:
            await asyncio.Event().wait()

    @check_with(Bench((text("a"), text("b"), end()), view=Behind()))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.clock.advance(60.0)
        assert b.state.notice is None


def test_nothing_wakes_up_after_the_end() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.clock.sleepers == 0


# What notices offer


def test_the_limit_is_raised_and_the_reply_continues() -> None:
    @check_with(
        Bench((text("a"), end(EndState.LENGTH)), COMPLETE, parameters=Parameters(max_tokens=3_000))
    )
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.source.requests[0].parameters.max_tokens == 3_000
        await b.act(A.RAISE_LIMIT)
        assert b.source.requests[1].parameters.max_tokens == 6_000
        assert b.source.requests[1].continue_text == "a"
        assert b.path == ["one", "aHi"]


@pytest.mark.parametrize(("used", "limit"), [(None, 4_096), (100, 4_096), (5_000, 10_000)])
def test_a_limit_that_thinking_used_up_is_raised_and_asked_anew(
    used: int | None, limit: int
) -> None:
    thought = batch(ThinkingDelta("hm"), UsageReported(Usage(completion=used)))

    @check_with(Bench((thought, end(EndState.LENGTH)), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.actions == (A.RAISE_LIMIT,)
        await b.act(A.RAISE_LIMIT)
        assert b.source.requests[1].parameters.max_tokens == limit
        assert b.source.requests[1].continue_text == ""


def test_the_oldest_messages_are_left_out_cumulatively() -> None:
    overflow = (fails(FailureKind.CONTEXT_OVERFLOW, RetryRule.NEVER),)

    @check_with(Bench(*[COMPLETE] * 4, *[overflow] * 9))
    async def _(b: Bench) -> None:
        for words in ("1", "2", "3", "4", "5"):
            await b.send(words)
        assert b.actions == (A.DROP_OLDEST, A.SWITCH_MODEL)
        assert b.asked() == ["1", "Hi", "2", "Hi", "3", "Hi", "4", "Hi", "5"]
        await b.act(A.DROP_OLDEST)
        assert b.asked() == ["3", "Hi", "4", "Hi", "5"]
        await b.act(A.DROP_OLDEST)
        assert b.asked() == ["4", "Hi", "5"]
        await b.act(A.DROP_OLDEST)
        assert b.asked() == ["5"]
        before = len(b.source.requests)
        await b.act(A.DROP_OLDEST)
        assert len(b.source.requests) == before
        assert b.actions == (A.EDIT_AND_RESEND, A.SWITCH_MODEL)
        # Nothing of it was lost from the conversation.
        assert b.path[0] == "1"


def test_another_model_gets_the_whole_conversation_again() -> None:
    overflow = (fails(FailureKind.CONTEXT_OVERFLOW, RetryRule.NEVER),)

    @check_with(Bench(COMPLETE, overflow, COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("1")
        await b.send("2")
        await b.act(A.DROP_OLDEST)
        assert b.asked() == ["2"]
        b.session.choose_model("larger")
        await b.send("3")
        assert b.asked() == ["1", "Hi", "2", "Hi", "3"]


def test_edit_and_resend_returns_the_text() -> None:
    @check_with(Bench((end(EndState.FILTERED),)))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.act(A.EDIT_AND_RESEND)
        assert b.watcher.returned == ["one"]


def test_chat_completions_are_used_at_a_click() -> None:
    missing = (fails(FailureKind.ENDPOINT_MISSING, RetryRule.NEVER),)

    @check_with(Bench(missing, COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.act(A.USE_CHAT)
        assert b.source.connections[-1].api is Api.CHAT
        assert b.state.connection.api is Api.CHAT
        assert b.path == ["one", "Hi"]


@pytest.mark.parametrize(
    "action",
    [A.OPEN_BILLING, A.SWITCH_MODEL, A.CHOOSE_MODEL, A.OPEN_CONNECTION, A.CHECK_CONNECTION,
     A.COPY_DETAILS, A.ADD_KEY],
)  # fmt: skip
def test_what_only_a_window_can_do_is_handed_to_it(action: NoticeAction) -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.act(action)
        assert b.watcher.window == [action]


@pytest.mark.parametrize("action", A)
def test_every_action_is_harmless_without_a_conversation(action: NoticeAction) -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.act(action)
        assert b.source.requests == []


@pytest.mark.parametrize("action", A)
def test_every_action_is_harmless_while_a_reply_comes(action: NoticeAction) -> None:
    @check_with(Bench((text("a"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.act(action)
        assert (b.state.running is not None) == b.state.phase.is_running
        await settle()


# Connections and models


def test_the_models_are_asked_for_and_one_is_chosen() -> None:
    @check_with(Bench(connection=Connection("x", Source.PERSON, OPENAI)))
    async def _(b: Bench) -> None:
        b.source.listed = (ModelInfo("nomic-embed"), ModelInfo("gpt-4o"), ModelInfo("gpt-5"))
        b.session.refresh_models()
        await settle()
        assert len(b.state.models) == 3
        assert b.state.model == "gpt-5"


def test_a_chosen_model_stays_when_the_list_comes() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.source.listed = (ModelInfo("other"),)
        b.session.refresh_models()
        await settle()
        assert b.state.model == "m"


def test_a_server_without_a_list_is_no_trouble() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.source.listed = failure(FailureKind.ENDPOINT_MISSING)
        b.session.refresh_models()
        await settle()
        assert b.state.models == ()
        assert b.state.notice is None


@pytest.mark.parametrize(
    ("kind", "contact"),
    [(FailureKind.WRONG_ADDRESS, Contact.UNKNOWN), (FailureKind.NETWORK, Contact.NO_ANSWER)],
)
def test_a_server_that_has_no_list_is_not_said_to_be_out_of_reach(
    kind: FailureKind, contact: Contact
) -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.source.listed = failure(kind)
        b.session.refresh_models()
        await settle()
        assert b.state.contact is contact


def test_another_connection_is_asked_for_its_models_and_used_from_then_on() -> None:
    other = Connection("x", Source.PERSON, OPENAI, key=Secret("sk-abcdefghijkl"))

    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        b.source.listed = (ModelInfo("gpt-5"),)
        b.session.use_connection(other)
        assert (b.state.model, b.state.models, b.state.connection) == ("", (), other)
        await settle()
        assert b.state.model == "gpt-5"
        await b.send("two")
        assert b.source.connections == [DEMO, other]
        assert b.source.requests[1].model == "gpt-5"


def test_the_models_of_a_connection_that_was_left_are_dropped() -> None:
    slow = Connection("a", Source.PERSON, parse_base_url("https://slow.example/v1"))
    other = Connection("b", Source.PERSON, parse_base_url("https://other.example/v1"), model="o")

    @check_with(Bench())
    async def _(b: Bench) -> None:
        b.source.listed, b.source.models_wait = (ModelInfo("slow"),), asyncio.Event()
        b.session.use_connection(slow)
        await settle()
        gate, b.source.models_wait = b.source.models_wait, None
        b.source.listed = (ModelInfo("other"),)
        b.session.use_connection(other)
        await settle()
        gate.set()
        await settle()
        assert [model.id for model in b.state.models] == ["other"]
        assert b.state.model == "o"


def test_the_models_that_come_after_another_api_was_chosen_are_still_those_of_the_server() -> None:
    server = Connection("a", Source.PERSON, OPENAI, model="m")

    @check_with(Bench(connection=server))
    async def _(b: Bench) -> None:
        b.source.listed, b.source.models_wait = (ModelInfo("m"),), asyncio.Event()
        b.session.refresh_models()
        await settle()
        await b.act(A.USE_CHAT)
        b.source.models_wait.set()
        await settle()
        assert b.state.models == (ModelInfo("m"),)


def test_a_reply_that_comes_keeps_its_notice_when_the_connection_changes() -> None:
    @check_with(Bench((fails(FailureKind.RATE_LIMITED, RetryRule.AT, 60.0),)))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.use_connection(Connection("x", Source.PERSON, OPENAI, model="m"))
        assert b.actions == (A.RETRY_NOW, A.STOP)


# The end


def test_close_stops_the_reply_and_returns_the_queued_message() -> None:
    @check_with(Bench((text("a"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.source.models_wait = asyncio.Event()
        b.session.refresh_models()
        await settle()
        await b.session.close()
        assert b.path == ["one", "a"]
        assert b.watcher.returned == ["two"]
        assert b.source.opened == 0


def test_a_bug_of_the_source_is_said_and_the_session_goes_on() -> None:
    @check_with(Bench((text("kept"), Raise(ValueError("a bug"))), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert b.state.notice is not None
        assert b.state.notice.kind is NoticeKind.PROGRAM
        assert b.path == ["one", "kept"]
        await b.send("two")
        assert b.path == ["one", "kept", "two", "Hi"]


def test_a_state_says_running_exactly_while_its_reply_runs() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), batch(TextDelta("b"), *end().events))))
    async def _(b: Bench) -> None:
        await b.send("one")
        gate.set()
        await settle()
        await b.send("two")
        b.session.regenerate()
        b.session.stop()
        for state in b.watcher.states:
            if state.live is not None:
                # The end is told by one change, with the conversation that holds the reply.
                assert (state.running is not None) == state.live.phase.is_running
