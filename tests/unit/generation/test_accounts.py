"""What a conversation fills of its window, and what it has cost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.conversation import Conversation, ReplyFacts, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft, continuation_of, fold_all
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.events import ReplyEnded, TextDelta, Usage, UsageReported
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.accounts import Accountant, cost_of, in_window, tokens_of
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import SessionState


def known(_place: str, model: str) -> ModelFacts:
    return ModelFacts(1000, Price(Rate(1, 10))) if model == "m" else NOTHING_KNOWN


HOSTED = ReplyFacts("x", "https://api.example.com/v1")
DONE = Ending(EndState.COMPLETE)


def user(name: str, parent: str | None, text: str = "a" * 40) -> UserTurn:
    return UserTurn(TurnId(name), TurnId(parent) if parent else None, text)


def reply(name: str, parent: str, usage: Usage | None, facts: ReplyFacts = HOSTED) -> ReplyTurn:
    draft = Draft(text=Rope("b" * 40), usage=usage, ending=DONE)
    return ReplyTurn(TurnId(name), TurnId(parent), "m", draft, facts=facts)


def talk(*usages: Usage | None, facts: ReplyFacts = HOSTED) -> Conversation:
    conversation, last = Conversation(), None
    for number, usage in enumerate(usages):
        asked = f"u{number}"
        conversation = conversation.add(user(asked, last))
        last = f"r{number}"
        conversation = conversation.add(reply(last, asked, usage, facts))
    return conversation


def state(conversation: Conversation, live: Snapshot | None = None) -> SessionState:
    running = TurnId("r") if live is not None else None
    connection = Connection("x", Source.PERSON)
    return SessionState(connection, "m", conversation=conversation, live=live, running=running)


def test_the_servers_count_of_the_newest_reply_includes_all_before_it():
    path = talk(Usage(10, 20), Usage(60, 40)).path()
    assert tokens_of(path) == (100, False)


def test_what_nobody_counted_is_estimated_after_what_was():
    path = talk(Usage(10, 20), None).path()
    tokens, is_estimate = tokens_of(path)
    assert is_estimate
    assert tokens == 30 + 2 * (10 + 4)


def test_old_messages_are_estimated_by_the_measure_of_new_ones():
    near, _ = tokens_of(talk(*[None] * 50).path())
    far, is_estimate = tokens_of(talk(*[None] * 500).path())
    assert is_estimate
    assert far == pytest.approx(near * 10, rel=0.02)


def test_costs_add_up_over_the_path():
    cost, is_partial = cost_of(talk(Usage(100, 10), Usage(200, 20)).path(), known)
    assert cost == pytest.approx((300 * 1 + 30 * 10) / 1e6)
    assert not is_partial


def test_a_reply_that_nobody_counted_makes_the_cost_a_part():
    cost, is_partial = cost_of(talk(Usage(100, 10), None).path(), known)
    assert cost is not None
    assert is_partial


@pytest.mark.parametrize("place", ["demo", "http://127.0.0.1:11434/v1", "http://192.168.1.5:1/v1"])
def test_what_runs_at_home_costs_nothing(place: str):
    path = talk(Usage(100, 10), facts=ReplyFacts("x", place)).path()
    assert cost_of(path, known) == (None, False)


def test_a_continued_reply_adds_up_and_its_last_part_fills_the_window():
    first = fold_all(Draft(), [TextDelta("one"), UsageReported(Usage(10, 5, 15))])
    first = fold_all(first, [ReplyEnded(Ending(EndState.LENGTH))])
    opened = continuation_of(first)
    assert opened.usage == Usage(10, 5, 15)
    assert opened.part_usage is None
    # A later report of the same part replaces the earlier one.
    reports = [UsageReported(Usage(17, 1, 18)), UsageReported(Usage(17, 4, 21))]
    second = fold_all(opened, [TextDelta(" two"), *reports])
    assert second.usage == Usage(27, 9, 36)
    assert second.part_usage == Usage(17, 4, 21)
    assert in_window(second) == 21


def test_the_running_reply_is_estimated_until_the_server_counts():
    conversation = talk(Usage(10, 20)).add(user("u", "r0"))
    conversation = conversation.add(ReplyTurn(TurnId("r"), TurnId("u"), "m"))
    accountant = Accountant(known)
    draft = Draft(text=Rope("c" * 400))
    live = Snapshot(Phase.STREAMING, draft, 0.0, 0.0)
    running = state(conversation, live)
    account = accountant.account(running)
    assert account.is_estimate
    assert account.tokens == 30 + (10 + 4) + 4 + 100
    assert account.window == 1000
    counted = replace(live, draft=replace(draft, usage=Usage(44, 90)))
    account = accountant.account(replace(running, live=counted))
    assert (account.tokens, account.is_estimate) == (134, False)


def test_what_is_written_and_what_waits_is_counted_with_its_files():
    accountant = Accountant(known)
    before = state(talk(Usage(10, 20)))
    text = Attachment(AttachmentKind.TEXT, "a.txt", "d" * 80, 80)
    written = replace(before, written="e" * 40, attached=(text,))
    account = accountant.account(written)
    assert (account.tokens, account.is_estimate) == (30 + 4 + 10 + 20, True)
    queued = replace(written, queued="f" * 40)
    assert accountant.account(queued).tokens == account.tokens + 4 + 10
    assert accountant.account(replace(before, written="  \n")) == accountant.account(before)


def test_a_message_that_is_written_anew_counts_in_place_of_what_it_replaces():
    conversation = talk(Usage(10, 20))
    anew = replace(state(conversation), edited=conversation.path()[0].id, written="e" * 40)
    assert Accountant(known).account(anew).tokens == 4 + 10


def test_an_unknown_model_has_no_window():
    account = Accountant(known).account(replace(state(talk(Usage(1, 1))), model="z"))
    assert account.window is None


def test_a_price_that_is_learned_later_counts_for_what_was_said_before():
    accountant = Accountant(lambda _place, _model: NOTHING_KNOWN)
    before = state(talk(Usage(100, 10)))
    assert accountant.account(before).cost is None
    accountant.learn(known)
    assert accountant.account(before).cost == pytest.approx((100 + 10 * 10) / 1e6)


def test_every_version_was_paid_for():
    conversation = talk(Usage(100, 10))
    conversation = conversation.at(TurnId("u0")).add(reply("again", "u0", Usage(100, 10)))
    account = Accountant(known).account(state(conversation))
    assert account.cost == pytest.approx(2 * (100 + 10 * 10) / 1e6)


def test_a_conversation_that_is_not_all_here_has_cost_at_least_that():
    account = Accountant(known).account(replace(state(talk(Usage(1, 1))), is_whole=False))
    assert account.cost_is_partial
