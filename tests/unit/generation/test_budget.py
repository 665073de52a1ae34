"""The soft limit: it asks before more is sent, and a reply that runs is left alone."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.events import TextDelta, Usage, UsageReported
from desktop_chat.domain.notices import NoticeAction, NoticeKind
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.generation.budget import Budget, Overrun
from desktop_chat.generation.session_state import Sent, SessionState
from desktop_chat.storage.opening import open_in_memory
from tests.helpers.clock import settle
from tests.helpers.replies import COMPLETE, Step, Wait, batch, end
from tests.unit.generation.session_bench import Bench, check_with

HOSTED = Connection("x", Source.PERSON, BaseUrl("https://api.example.com/v1"), model="m")
PRICE = ModelFacts(1_000, Price(Rate(1_000_000.0, 1_000_000.0)))
"""A dollar for each token."""


def costly(tokens: int) -> tuple[Step, ...]:
    """A reply that costs so many dollars, and 1 for the question."""
    return (batch(TextDelta("an answer"), UsageReported(Usage(1, tokens, tokens + 1))), end())


def made(*scripts: tuple[Step, ...], limit: float = 100, facts: ModelFacts = PRICE) -> Bench:
    budget = Budget(lambda _place, _model: facts, lambda: limit)
    return Bench(*scripts, connection=HOSTED, budget=budget)


def is_asked(b: Bench) -> bool:
    return b.state.notice is not None and b.state.notice.kind is NoticeKind.COST


async def held(b: Bench) -> None:
    """Reach the limit by one reply, and try to send another message."""
    assert await b.send("one") is Sent.SENT
    assert not is_asked(b)
    b.session.write("two")
    assert await b.send("two") is Sent.HELD


def test_a_message_over_the_limit_is_not_sent_and_the_notice_asks():
    @check_with(made(costly(100), COMPLETE))
    async def _(b: Bench) -> None:
        await held(b)
        assert b.actions == (
            NoticeAction.SEND_ANYWAY,
            NoticeAction.RAISE_COST_LIMIT,
            NoticeAction.CANCEL,
        )
        assert b.state.notice is not None
        assert "$101.00" in b.state.notice.sentence
        assert "$100.00" in b.state.notice.sentence
        assert len(b.source.requests) == 1
        assert b.path == ["one", "an answer"]


def test_send_anyway_sends_what_stands_in_the_box_and_asks_again_next_time():
    @check_with(made(costly(100), COMPLETE))
    async def _(b: Bench) -> None:
        await held(b)
        b.session.write("two, changed")
        b.watcher.box = "two, changed"
        await b.act(NoticeAction.SEND_ANYWAY)
        assert b.path == ["one", "an answer", "two, changed", "Hi"]
        assert b.watcher.box == ""
        assert await b.send("three") is Sent.HELD


def test_a_raised_limit_holds_for_the_conversation():
    @check_with(made(costly(100), costly(20), COMPLETE))
    async def _(b: Bench) -> None:
        await held(b)
        await b.act(NoticeAction.RAISE_COST_LIMIT)
        assert b.path[2] == "two"
        assert await b.send("three") is Sent.SENT


def test_cancel_sends_nothing_and_holds_nothing():
    @check_with(made(costly(100)))
    async def _(b: Bench) -> None:
        await held(b)
        await b.act(NoticeAction.CANCEL)
        assert not is_asked(b)
        await b.act(NoticeAction.SEND_ANYWAY)
        assert len(b.source.requests) == 1


def test_a_first_message_that_is_too_dear_is_asked_about():
    @check_with(made(COMPLETE))
    async def _(b: Bench) -> None:
        assert await b.send("a" * 4_000) is Sent.HELD


def test_regenerate_is_asked_about_as_well():
    @check_with(made(costly(100), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.regenerate()
        assert is_asked(b)
        assert len(b.source.requests) == 1
        await b.act(NoticeAction.SEND_ANYWAY)
        assert len(b.source.requests) == 2


def test_continue_is_asked_about_as_well():
    @check_with(made((*costly(100)[:1], end(EndState.LENGTH)), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.continue_reply()
        assert is_asked(b)
        await b.act(NoticeAction.SEND_ANYWAY)
        assert b.path == ["one", "an answerHi"]


def test_a_reply_that_runs_is_never_stopped_and_what_waits_for_it_comes_back():
    goes_on = asyncio.Event()

    @check_with(made((Wait(goes_on), *costly(100))))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert await b.send("two") is Sent.QUEUED
        assert not is_asked(b)
        goes_on.set()
        await settle()
        assert b.path == ["one", "an answer"]
        assert b.watcher.returned == ["two"]
        assert is_asked(b)


def test_an_edited_message_is_replaced_by_what_was_held():
    @check_with(made(costly(100), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.edit()
        b.session.write("one, better")
        assert await b.send("one, better") is Sent.HELD
        assert b.state.edited is not None
        await b.act(NoticeAction.SEND_ANYWAY)
        assert b.path == ["one, better", "Hi"]
        assert b.state.edited is None


def test_every_version_was_paid_for():
    @check_with(made(costly(60), costly(60), limit=110))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.regenerate()
        await settle()
        assert len(b.path) == 2
        assert await b.send("two") is Sent.HELD


@pytest.mark.parametrize(("limit", "facts"), [(0, PRICE), (100, ModelFacts()), (1_000, PRICE)])
def test_without_a_limit_a_price_or_a_reason_nobody_is_asked(limit: float, facts: ModelFacts):
    @check_with(made(costly(100), COMPLETE, limit=limit, facts=facts))
    async def _(b: Bench) -> None:
        await b.send("one")
        assert await b.send("two") is Sent.SENT


def test_a_server_at_home_costs_nothing():
    budget = Budget(lambda _place, _model: PRICE, lambda: 1)
    home = replace(HOSTED, address=BaseUrl("http://192.168.1.2:11434/v1"))
    assert budget.overrun(SessionState(home, "m"), "a" * 10_000) is None


def test_the_next_limit_is_above_what_was_spent():
    assert Overrun(1.0, 0.1, 1.0).raised == 2.0
    assert Overrun(5.0, 0.1, 1.0).raised == 6.0


def test_a_raised_limit_outlives_the_program():
    async def main() -> None:
        store = await open_in_memory()
        id_ = ConversationId("c")
        budget = Budget(lambda _place, _model: PRICE, lambda: 1, store)
        budget.raise_limit(id_, 4.0)
        await budget.close()
        later = Budget(lambda _place, _model: PRICE, lambda: 1, store)
        await later.recall(id_)
        assert later.limit(id_) == 4.0
        assert later.limit(ConversationId("d")) == 1
        await store.close()

    asyncio.run(main())
