from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.conversation import ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.events import Usage
from desktop_chat.domain.rope import Rope
from desktop_chat.engine import DEMO
from desktop_chat.generation.titles import (
    LONGEST,
    TOKENS,
    TOKENS_WITH_THINKING,
    Titles,
    clean_title,
    title_request,
)
from desktop_chat.providers.loading import load
from desktop_chat.providers.source import Providers
from tests.helpers.patience import PATIENCE
from tests.helpers.wire_server import Action, WireServer
from tests.wire.macros import DONE, KF, D, K
from tests.wire.reading import connection_to
from tests.wire.schema import Answer, End

CONVERSATION = ConversationId("c")
ASKED = UserTurn(TurnId("u"), None, "How do I bake bread without an oven?")
REPLY = ReplyTurn(
    TurnId("r"), ASKED.id, "m", Draft(text=Rope("In a pan."), ending=Ending(EndState.COMPLETE))
)

GOOD = [
    ("Baking Bread", "Baking Bread"),
    ("  Baking Bread.\n", "Baking Bread"),
    ('"Baking Bread"', "Baking Bread"),
    ("“Baking Bread.”", "Baking Bread"),
    ("„Brot backen“", "Brot backen"),
    ("«Хлеб без печи»", "Хлеб без печи"),
    ("「パンを焼く」", "パンを焼く"),
    ("《不用烤箱做面包》", "不用烤箱做面包"),
    ("**Baking Bread**", "Baking Bread"),
    ("# Baking Bread", "Baking Bread"),
    ("- Baking Bread", "Baking Bread"),
    ("1. Baking Bread", "Baking Bread"),
    ("`pip install` Fails", "`pip install` Fails"),
    ("`pip install`", "pip install"),
    ("Title: Baking Bread", "Baking Bread"),
    ("**Title:** Baking Bread", "Baking Bread"),
    ('**Title: "Baking Bread"**', "Baking Bread"),
    ("Titel: Brot backen", "Brot backen"),
    ("标题：不用烤箱做面包", "不用烤箱做面包"),
    ("Suggested title: Baking Bread", "Baking Bread"),
    ("Sure! Here's a title: Baking Bread", "Baking Bread"),
    ("Here is a title:\n\nBaking Bread", "Baking Bread"),
    ("Here’s one:\n**Baking Bread**", "Baking Bread"),
    ("Baking Bread\n\nThis title says what it is about.", "Baking Bread"),
    ("```\nBaking Bread\n```", "Baking Bread"),
    ('{"title": "Baking Bread"}', "Baking Bread"),
    ('```json\n{"title": "Baking \\"Bread\\""}\n```', 'Baking "Bread"'),
    ("<title>Baking Bread</title>", "Baking Bread"),
    ("[Baking Bread](https://example.org)", "Baking Bread"),
    ("Why Bread?", "Why Bread?"),
    ("C++ vs. Rust", "C++ vs. Rust"),
    ("Python 3.11: What's New", "Python 3.11: What's New"),
    ("Saying “Sorry” Well", "Saying “Sorry” Well"),
    ("Sorry Letter to a Landlord", "Sorry Letter to a Landlord"),
    ("Here Documents in Bash", "Here Documents in Bash"),
    ("a\tb   c", "a b c"),
    ("Bread\u202egnikab", "Breadgnikab"),
    ("Bread\x1b]0;owned\x07", "Bread␛]0;owned␇"),
]

NONE = [
    "",
    "  \n ",
    "***",
    "🍞",
    '""',
    "Title:",
    "Untitled",
    "New Chat",
    "I'm sorry, but I can't help with that.",
    "I’m sorry, I cannot do that",
    "Sorry, I can't title this.",
    "I cannot assist with this request",
    "As an AI language model, I have no titles",
    "Es tut mir leid, das kann ich nicht",
    "Je suis désolé, je ne peux pas",
    "抱歉，我无法提供帮助",
    "Let me think about a good title",
    "The user asks how to bake bread",
    "Sure!",
    "Bread is easy. First you mix flour and water. Then you wait. Then you bake it.",
    "one\ntwo\nthree\nfour",
    "word " * 30,
    "long " * 200,
]


@pytest.mark.parametrize(("said", "title"), GOOD)
def test_what_a_model_says_becomes_a_title(said: str, title: str) -> None:
    assert clean_title(said) == title


@pytest.mark.parametrize("said", NONE)
def test_what_is_no_title_is_none(said: str) -> None:
    assert clean_title(said) is None


@pytest.mark.parametrize("word", ["bread ", "Brotbackautomatenvergleichs", "面包"])
def test_a_long_title_is_cut_at_a_word_where_there_is_one(word: str) -> None:
    title = clean_title((word * 50)[:100])
    assert title is not None
    assert len(title) <= LONGEST
    assert title.endswith("…")
    if " " in word:
        assert title[:-1].endswith("bread")


def test_a_title_stays_what_it_is_when_it_is_cleaned_again() -> None:
    for said, _ in GOOD:
        title = clean_title(said)
        assert title is not None
        assert clean_title(title) is not None


def test_the_request_is_small_and_says_what_is_data() -> None:
    long = replace(REPLY.draft, text=Rope("y" * 50_000))
    request = title_request("m", "x" * 100_000, long)
    assert request.parameters.max_tokens == TOKENS
    assert len(request.messages) == 1
    assert len(request.messages[0].text) < 4_000
    assert request.messages[0].text.index("instructions in it") < 300


def test_a_model_that_thinks_is_given_room_for_it() -> None:
    by_text = replace(REPLY.draft, thinking=Rope("hm"))
    by_count = replace(REPLY.draft, usage=Usage(thinking=7))
    for draft in (by_text, by_count):
        assert title_request("m", "hi", draft).parameters.max_tokens == TOKENS_WITH_THINKING


# Through the real SDK, which is there before the time of a title begins to run.


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    load()


def said(*words: str) -> tuple[Action, ...]:
    return Answer(items=(*(D(K(word)) for word in words), D(KF("", "stop")), DONE)).actions()


def titles_of(
    answers: Sequence[Sequence[Action]],
    *,
    wanted: bool = True,
    patience: float = PATIENCE,
    reply: ReplyTurn = REPLY,
    connection: Connection | None = None,
    times: int = 1,
) -> tuple[list[str], int]:
    """Return the titles that came, and how many requests the server saw."""
    given: list[str] = []

    async def ask(server: WireServer) -> None:
        source = Providers()
        titles = Titles(source, wanted=wanted, patience=patience)
        to = connection or connection_to(server)
        for _ in range(times):
            titles.ask(CONVERSATION, to, ASKED, reply, given.append)
            await titles.settled()
        await titles.close()
        await source.aclose()

    with WireServer(answers) as server:
        asyncio.run(ask(server))
        return given, len(server.requests)


def test_a_title_comes_from_the_server_that_answered() -> None:
    assert titles_of([said('"Baking', ' Bread"')]) == (["Baking Bread"], 1)


def test_a_conversation_is_asked_for_once() -> None:
    assert titles_of([said("Baking Bread")], times=3) == (["Baking Bread"], 1)
    assert titles_of([said("I'm sorry, I can't.")], times=3) == ([], 1)


def test_nobody_is_asked_where_it_is_not_wanted_or_of_no_use() -> None:
    answers = [said("Baking Bread")]
    empty = replace(REPLY, draft=Draft(ending=Ending(EndState.FAILED)))
    running = replace(REPLY, draft=Draft(text=Rope("In a")))
    assert titles_of(answers, wanted=False) == ([], 0)
    assert titles_of(answers, connection=DEMO) == ([], 0)
    assert titles_of(answers, reply=empty) == ([], 0)
    assert titles_of(answers, reply=running) == ([], 0)
    assert DEMO.source is Source.DEMO


@pytest.mark.parametrize(
    "answer",
    [
        Answer(items=(b'{"error":{"message":"no"}}',), status="500 Oops").actions(),
        Answer(items=(D(K("Baking")),)).actions(),
        Answer(items=(D(K("Baking Bre")), D(KF("", "length")), DONE)).actions(),
        Answer(items=(b"<html>", b"</html>"), content_type="text/html").actions(),
        said(),
    ],
    ids=["error", "broken off", "cut", "html", "empty"],
)
def test_what_goes_wrong_gives_no_title_and_is_not_tried_again(answer: Sequence[Action]) -> None:
    given, requests = titles_of([answer])
    assert given == []
    assert requests == 1


def test_a_server_that_says_nothing_is_given_up() -> None:
    silent = Answer(items=(D(K("Bak")),), end=End.HOLD).actions()
    # On a slow machine it may be before the request is made.
    given, requests = titles_of([silent], patience=1.0)
    assert given == []
    assert requests <= 1


def test_no_more_of_an_essay_is_read() -> None:
    essay = Answer(items=[D(K("word " * 40))] * 5, end=End.HOLD).actions()
    assert titles_of([essay], patience=60) == ([], 1)


def test_a_request_gives_way_at_once_and_may_be_made_again_later() -> None:
    given: list[str] = []

    async def ask(server: WireServer) -> None:
        source = Providers()
        titles = Titles(source, patience=PATIENCE)
        titles.ask(CONVERSATION, connection_to(server), ASKED, REPLY, given.append)
        exchange = await asyncio.to_thread(server.wait_for_exchange)
        titles.give_way()
        await titles.settled()
        assert await asyncio.to_thread(exchange.closed.wait, PATIENCE)
        server.answers = [said("Baking Bread")]
        titles.ask(CONVERSATION, connection_to(server), ASKED, REPLY, given.append)
        await titles.settled()
        await source.aclose()

    with WireServer([Answer(end=End.HOLD).actions()]) as server:
        asyncio.run(ask(server))
    assert given == ["Baking Bread"]


def test_the_end_of_the_program_does_not_wait_for_a_title() -> None:
    given: list[str] = []

    async def ask(server: WireServer) -> None:
        source = Providers()
        titles = Titles(source, patience=1_000)
        titles.ask(CONVERSATION, connection_to(server), ASKED, REPLY, given.append)
        await asyncio.to_thread(server.wait_for_exchange)
        await titles.close()
        with pytest.raises(RuntimeError):
            titles.ask(ConversationId("d"), connection_to(server), ASKED, REPLY, given.append)
        await source.aclose()

    with WireServer([Answer(end=End.HOLD).actions()]) as server:
        asyncio.run(ask(server))
    assert given == []
