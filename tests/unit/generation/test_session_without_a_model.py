"""A session without a model: it asks the server, keeps the message, and says what is missing."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import OPENAI
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.notices import NoticeAction, NoticeKind
from desktop_chat.generation.session_state import Sent
from tests.helpers.clock import settle
from tests.helpers.replies import COMPLETE, Wait, end, failure, text
from tests.unit.generation.session_bench import Bench, check_with

A = NoticeAction

NO_MODEL = Connection("x", Source.PERSON, OPENAI)


def test_a_message_without_a_model_waits_until_the_server_has_said_which_it_has() -> None:
    @check_with(Bench(connection=NO_MODEL))
    async def _(b: Bench) -> None:
        b.source.listed, b.source.models_wait = (ModelInfo("gpt-5"),), asyncio.Event()
        assert await b.send("hello") is Sent.QUEUED
        assert await b.send("you") is Sent.QUEUED
        assert (b.path, b.state.queued, b.state.notice) == ([], "hello\n\nyou", None)
        assert len(b.source.asked_for_models) == 1
        b.source.models_wait.set()
        await settle()
        assert b.path == ["hello\n\nyou", "Hi"]
        assert b.source.requests[0].model == "gpt-5"


@pytest.mark.parametrize(
    ("listed", "kind", "actions"),
    [
        ((), NoticeKind.MODEL_UNKNOWN, (A.CHOOSE_MODEL,)),
        (failure(FailureKind.WRONG_ADDRESS), NoticeKind.MODEL_UNKNOWN, (A.CHOOSE_MODEL,)),
        (failure(FailureKind.NETWORK), NoticeKind.NETWORK, (A.CHECK_CONNECTION, A.CHOOSE_MODEL)),
        (failure(FailureKind.KEY_REFUSED), NoticeKind.KEY_REFUSED, (A.OPEN_CONNECTION,)),
    ],
)
def test_a_message_without_a_model_comes_back_and_what_keeps_it_is_said(
    listed: tuple[ModelInfo, ...] | Failure, kind: NoticeKind, actions: tuple[A, ...]
) -> None:
    @check_with(Bench(connection=NO_MODEL))
    async def _(b: Bench) -> None:
        b.source.listed = listed
        assert await b.send("hello") is Sent.QUEUED
        assert b.watcher.returned == ["hello"]
        assert (b.path, b.state.queued, b.actions) == ([], "", actions)
        assert b.state.notice is not None
        assert b.state.notice.kind is kind
        assert b.watcher.window == []
        b.session.choose_model("m")
        assert await b.send("hello") is Sent.SENT
        assert b.source.requests[0].model == "m"


def test_what_kept_one_server_from_naming_its_models_is_not_said_of_another() -> None:
    @check_with(Bench(connection=NO_MODEL))
    async def _(b: Bench) -> None:
        b.source.listed = failure(FailureKind.NETWORK)
        await b.send("hello")
        b.source.listed = ()
        b.session.use_connection(replace(NO_MODEL, key=Secret("another")))
        await b.send("hello")
        assert b.actions == (A.CHOOSE_MODEL,)


@pytest.mark.parametrize("how", ["choose", "connect"])
def test_a_message_that_waits_for_a_model_is_sent_when_a_person_chooses_one(how: str) -> None:
    @check_with(Bench(connection=NO_MODEL))
    async def _(b: Bench) -> None:
        b.source.models_wait = asyncio.Event()
        await b.send("hello")
        if how == "choose":
            b.session.choose_model("m")
        else:
            b.session.use_connection(replace(NO_MODEL, model="m"))
        await settle()
        assert b.path == ["hello", "Hi"]
        assert b.source.requests[0].model == "m"


def test_a_queued_message_waits_for_the_models_of_a_server_that_was_chosen_meanwhile() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        await b.send("two")
        b.source.listed, b.source.models_wait = (ModelInfo("gpt-5"),), asyncio.Event()
        b.session.use_connection(NO_MODEL)
        gate.set()
        await settle()
        assert (b.path, b.state.queued) == (["one", "a"], "two")
        b.source.models_wait.set()
        await settle()
        assert b.path == ["one", "a", "two", "Hi"]


def test_an_edited_message_without_a_model_stays_in_the_box() -> None:
    @check_with(Bench())
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.use_connection(NO_MODEL)
        b.session.edit()
        assert await b.send("two") is Sent.NO_MODEL
        assert b.state.edited is not None
        assert b.path == ["one", "Hi"]
