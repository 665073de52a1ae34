"""How a person likes to read: for what is shown, and for what comes."""

from __future__ import annotations

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.transcript.messages.state import ReplyState
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import COMPLETE, reply, user

CODE = "```\n" + "long line " * 60 + "\n```\n"


def thoughtful(number: int) -> ReplyTurn:
    draft = Draft(text=Rope("Yes."), thinking=Rope("One, two.\n\n" * 9), ending=COMPLETE)
    return ReplyTurn(TurnId(f"t{number}"), TurnId("u"), "a model", draft)


def state_of(view: TranscriptView, turn: str) -> ReplyState:
    row = view._column.row_of(TurnId(turn))
    assert row is not None
    state = view._column.states[row]
    assert isinstance(state, ReplyState)
    return state


def test_code_that_is_shown_wraps_when_it_is_wanted_and_code_that_comes_as_well(
    view: TranscriptView, qtbot
) -> None:
    turns: list[Turn] = [user("u", "Show me"), reply("a", "u", CODE)]
    view.set_conversation(turns, None)
    qtbot.waitUntil(lambda: not view.has_work)
    before = view._column.bound[1].height()
    view.wrap_code(True)
    qtbot.waitUntil(lambda: view._column.bound[1].height() > before)
    view.set_conversation([*turns, user("v", "More", "a"), reply("b", "v", CODE)], None)
    qtbot.waitUntil(lambda: not view.has_work and 3 in view._column.bound)
    assert all(shown.wraps for shown in state_of(view, "b").pieces.wide_states.values())
    view.wrap_code(False)
    qtbot.waitUntil(lambda: view._column.bound[1].height() == before)


def test_thinking_is_opened_where_it_is_shown_and_where_it_comes(
    view: TranscriptView, qtbot
) -> None:
    turns: list[Turn] = [user("u", "Think"), thoughtful(1)]
    view.set_conversation(turns, None)
    qtbot.waitUntil(lambda: not view.has_work)
    before = view._column.bound[1].height()
    view.open_thinking(True)
    qtbot.waitUntil(lambda: view._column.bound[1].height() > before + 50)
    view.set_conversation([user("w", "Another"), reply("x", "w", "Text.")], None)
    assert state_of(view, "x").thinking_open
    view.open_thinking(False)
    assert not state_of(view, "x").thinking_open
