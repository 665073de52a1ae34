"""A conversation is a tree of turns; nothing in it is overwritten."""

from __future__ import annotations

import pytest

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.connection import PromptMessage, Role
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope


def user(name: str, parent: str | None, text: str = "") -> UserTurn:
    return UserTurn(TurnId(name), TurnId(parent) if parent else None, text or name)


def reply(name: str, parent: str, text: str = "", refusal: str = "") -> ReplyTurn:
    draft = Draft(text=Rope(text), refusal=Rope(refusal))
    return ReplyTurn(TurnId(name), TurnId(parent), "m", draft)


def grown(*turns: UserTurn | ReplyTurn) -> Conversation:
    conversation = Conversation()
    for turn in turns:
        conversation = conversation.add(turn)
    return conversation


def names(conversation: Conversation) -> list[str]:
    return [turn.id for turn in conversation.path()]


def test_an_empty_conversation_has_an_empty_path() -> None:
    assert Conversation().path() == ()
    assert Conversation().last_user_turn() is None
    assert Conversation().last_reply() is None


def test_a_turn_that_is_added_ends_the_path() -> None:
    conversation = grown(user("a", None), reply("b", "a"), user("c", "b"))
    assert names(conversation) == ["a", "b", "c"]
    assert conversation.leaf == "c"


def test_adding_leaves_the_older_value_as_it_was() -> None:
    before = grown(user("a", None))
    before.add(reply("b", "a"))
    assert names(before) == ["a"]
    assert "b" not in before.turns


def test_a_second_reply_stands_beside_the_first() -> None:
    conversation = grown(user("a", None), reply("b", "a", "old"), reply("c", "a", "new"))
    assert names(conversation) == ["a", "c"]
    assert names(conversation.at(TurnId("b"))) == ["a", "b"]


def test_an_edited_first_message_is_a_root_of_its_own() -> None:
    conversation = grown(user("a", None), reply("b", "a"), user("a2", None))
    assert names(conversation) == ["a2"]
    assert len(conversation.turns) == 3


def test_a_taken_id_a_missing_parent_and_an_unknown_leaf_are_refused() -> None:
    conversation = grown(user("a", None))
    with pytest.raises(ValueError, match="already"):
        conversation.add(user("a", None))
    with pytest.raises(ValueError, match="not here"):
        conversation.add(user("b", "missing"))
    with pytest.raises(ValueError, match="not in the conversation"):
        conversation.at(TurnId("missing"))


def test_only_a_reply_takes_a_draft() -> None:
    conversation = grown(user("a", None), reply("b", "a"))
    changed = conversation.with_draft(TurnId("b"), Draft(text=Rope("x")))
    assert changed.prompt(TurnId("b"))[-1].text == "x"
    assert conversation.prompt(TurnId("b"))[-1].role is Role.USER
    with pytest.raises(ValueError, match="not a reply"):
        conversation.with_draft(TurnId("a"), Draft())


def test_turns_cannot_be_changed_from_outside() -> None:
    conversation = grown(user("a", None))
    with pytest.raises(TypeError):
        conversation.turns["b"] = user("b", None)  # type: ignore[index]  # that is the point


def test_the_last_turns_are_those_of_the_path() -> None:
    conversation = grown(user("a", None), reply("b", "a"), user("c", "b"), reply("d", "c"))
    last = conversation.last_user_turn()
    assert last is not None
    assert last.id == "c"
    assert conversation.last_reply() == conversation.turns[TurnId("d")]
    assert conversation.at(TurnId("c")).last_reply() is None


def test_a_prompt_alternates() -> None:
    conversation = grown(user("a", None, "q1"), reply("b", "a", "a1"), user("c", "b", "q2"))
    assert conversation.prompt(TurnId("c")) == (
        PromptMessage(Role.USER, "q1"),
        PromptMessage(Role.ASSISTANT, "a1"),
        PromptMessage(Role.USER, "q2"),
    )


def test_a_reply_without_text_is_left_out_and_its_neighbours_are_joined() -> None:
    conversation = grown(user("a", None, "q1"), reply("b", "a"), user("c", "b", "q2"))
    assert conversation.prompt(TurnId("c")) == (PromptMessage(Role.USER, "q1\n\nq2"),)


def test_three_messages_that_no_reply_followed_become_one() -> None:
    conversation = grown(
        user("a", None, "1"), reply("b", "a"), user("c", "b", "2"), reply("d", "c"), user("e", "d")
    )
    assert [m.text for m in conversation.prompt(TurnId("e"))] == ["1\n\n2\n\ne"]


def test_a_refusal_is_part_of_the_prompt() -> None:
    conversation = grown(
        user("a", None), reply("b", "a", refusal="I can't"), user("c", "b", "then")
    )
    assert [m.text for m in conversation.prompt(TurnId("c"))] == ["a", "I can't", "then"]


def test_a_prompt_ends_where_it_is_asked_to() -> None:
    conversation = grown(user("a", None), reply("b", "a", "x"), user("c", "b"))
    assert len(conversation.prompt(TurnId("a"))) == 1


def branched() -> Conversation:
    """Two versions of the reply to a, the older of which the person wrote on below."""
    return (
        grown(
            user("a", None),
            reply("b", "a", "old"),
            user("c", "b"),
            reply("d", "c", "below the old one"),
        )
        .at(TurnId("a"))
        .add(reply("e", "a", "new"))
    )


def test_versions_are_the_siblings_in_the_order_in_which_they_came() -> None:
    conversation = branched()
    assert conversation.versions(TurnId("e")) == ("b", "e")
    assert conversation.versions(TurnId("d")) == ("d",)


def test_choosing_a_version_shows_what_followed_it() -> None:
    conversation = branched().choose(TurnId("b"))
    assert names(conversation) == ["a", "b", "c", "d"]


def test_walking_back_shows_what_was_shown_last_below() -> None:
    conversation = branched().choose(TurnId("b")).at(TurnId("c")).add(reply("f", "c", "third"))
    conversation = conversation.choose(TurnId("d")).choose(TurnId("e")).choose(TurnId("b"))
    assert names(conversation) == ["a", "b", "c", "d"]


def test_a_step_past_the_last_version_changes_nothing() -> None:
    conversation = branched()
    assert names(conversation.step_version(TurnId("e"), -1)) == ["a", "b", "c", "d"]
    assert conversation.step_version(TurnId("e"), 1) is conversation


def test_deleting_the_version_that_is_shown_shows_the_one_before_it() -> None:
    conversation = branched().without(TurnId("e"))
    assert names(conversation) == ["a", "b", "c", "d"]
    assert "e" not in conversation.turns


def test_deleting_a_version_takes_what_is_below_it_and_leaves_the_others() -> None:
    conversation = branched().without(TurnId("b"))
    assert names(conversation) == ["a", "e"]
    assert set(conversation.turns) == {"a", "e"}


def test_deleting_the_only_version_ends_the_path_above_it() -> None:
    assert names(branched().choose(TurnId("b")).without(TurnId("c"))) == ["a", "b"]
    assert branched().without(TurnId("a")).leaf is None


def test_earlier_turns_join_without_replacing_what_is_here() -> None:
    whole = branched()
    newest = Conversation({TurnId("e"): reply("e", "a", "newer here")}, TurnId("e"))
    joined = newest.with_earlier(whole.turns.values(), whole.chosen)
    assert names(joined) == ["a", "e"]
    last = joined.last_reply()
    assert last is not None
    assert str(last.draft.text) == "newer here"
    assert tuple(joined.turns) == ("a", "b", "c", "d", "e")


def test_a_turn_is_replaced_only_in_its_place() -> None:
    conversation = branched()
    with pytest.raises(ValueError, match="no place"):
        conversation.with_turn(reply("e", "c"))
