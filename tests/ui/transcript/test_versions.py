"""Versions of a message are walked through, and what else can be done stands behind one button."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.kit.menu import MenuPopup
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user

LONG = "A paragraph of some words, and of some more.\n\n" * 12


def path(middle: str) -> list[Turn]:
    """Return a conversation whose second message is in the version `middle`."""
    return [
        user("q1", "One", None),
        reply("a1", "q1", LONG),
        user(middle, f"Two, {middle}", "a1"),
        reply(f"{middle}-a", middle, LONG),
        user(f"{middle}-q", "Three", f"{middle}-a"),
        reply(f"{middle}-b", f"{middle}-q", LONG),
    ]


def shown(view: TranscriptView, name: str) -> list[QPushButton]:
    found = [b for b in view.findChildren(QPushButton) if b.accessibleName() == name]
    return [button for button in found if button.isVisible()]


def menu(view: TranscriptView) -> dict[str, QPushButton]:
    popups = [each for each in view.window().findChildren(MenuPopup) if each.isVisible()]
    rows = [row for popup in popups for row in popup.findChildren(QPushButton)]
    return {row.accessibleName(): row for row in rows}


def top_of(view: TranscriptView, turn: str) -> int:
    row = view._column.row_of(TurnId(turn))
    assert row is not None
    top = view._column.top_of(row)
    assert top is not None
    return top


def test_a_reply_with_versions_shows_the_way_through_them(
    qtbot: QtBot, view: TranscriptView
) -> None:
    turns: list[Turn] = [user("q", "Hi", None), reply("a", "q", "There.")]
    view.set_conversation(turns, None, {TurnId("a"): (2, 3)})
    (previous,), (following,) = shown(view, "Previous version"), shown(view, "Next version")
    with qtbot.waitSignal(view.version_requested) as told:
        previous.click()
    assert told.args == ["a", -1]
    with qtbot.waitSignal(view.version_requested) as told:
        following.click()
    assert told.args == ["a", 1]


def test_there_is_no_way_beyond_the_ends(view: TranscriptView) -> None:
    turns: list[Turn] = [user("q", "Hi", None), reply("a", "q", "There.")]
    view.set_conversation(turns, None, {TurnId("a"): (1, 2)})
    assert not shown(view, "Previous version")[0].isEnabled()
    assert shown(view, "Next version")[0].isEnabled()
    view.set_conversation(turns, None, {TurnId("a"): (2, 2)})
    assert shown(view, "Previous version")[0].isEnabled()
    assert not shown(view, "Next version")[0].isEnabled()


def test_the_only_version_shows_nothing(view: TranscriptView) -> None:
    turns: list[Turn] = [user("q", "Hi", None), reply("a", "q", "There.")]
    view.set_conversation(turns, None, {TurnId("a"): (2, 2)})
    view.set_conversation(turns, None)
    assert not shown(view, "Previous version")
    assert not shown(view, "Next version")


def test_a_message_in_the_middle_shows_its_versions_without_a_pointer(
    view: TranscriptView,
) -> None:
    view.set_conversation(path("v2"), None, {TurnId("v2"): (2, 2)})
    view.show_turn(TurnId("v2"))
    assert len(shown(view, "Previous version")) == 1


def test_another_version_begins_where_the_one_before_began(view: TranscriptView) -> None:
    view.set_conversation(path("v2"), None, {TurnId("v2"): (2, 2)})
    view.show_turn(TurnId("v2"))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 100)
    before = top_of(view, "v2")
    view.set_conversation(path("v1"), None, {TurnId("v1"): (1, 2)})
    assert top_of(view, "v1") == before
    assert not view.is_following


def test_a_version_that_is_being_written_is_followed(view: TranscriptView) -> None:
    view.set_conversation(path("v1"), None)
    view.show_turn(TurnId("q1"))
    turns: list[Turn] = [*path("v1")[:3], reply("new", "v1", ending=None)]
    view.set_conversation(turns, TurnId("new"), {TurnId("new"): (2, 2)})
    assert view.is_following


def test_keys_walk_the_newest_versions(qtbot: QtBot, view: TranscriptView) -> None:
    with qtbot.assertNotEmitted(view.version_requested):
        view.step_version(1)
    versions = {TurnId("v2"): (2, 2), TurnId("v2-b"): (1, 3)}
    view.set_conversation(path("v2"), None, versions)
    with qtbot.waitSignal(view.version_requested) as told:
        view.step_version(1)
    assert told.args == ["v2-b", 1]


@pytest.mark.parametrize(
    ("versions", "actions"),
    [
        ({}, [TurnAction.FORK]),
        ({TurnId("a"): (1, 2)}, [TurnAction.FORK, TurnAction.DELETE_VERSION]),
    ],
)
def test_the_rest_stands_behind_one_button(
    qtbot: QtBot,
    view: TranscriptView,
    versions: dict[TurnId, tuple[int, int]],
    actions: list[TurnAction],
) -> None:
    view.set_conversation([user("q", "Hi", None), reply("a", "q", "There.")], None, versions)
    for action in actions:
        shown(view, "More actions")[-1].click()
        assert list(menu(view)) == [str(each) for each in actions]
        with qtbot.waitSignal(view.action_requested) as told:
            menu(view)[str(action)].click()
        assert told.args == ["a", action]


def test_an_older_message_can_be_changed_too(qtbot: QtBot, view: TranscriptView) -> None:
    view.set_conversation(path("v2"), None, {TurnId("a1"): (1, 2)})
    view.show_turn(TurnId("a1"))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 200)
    shown(view, "More actions")[0].click()
    assert list(menu(view)) == ["Regenerate", "Fork from here", "Delete version"]
    with qtbot.waitSignal(view.action_requested) as told:
        menu(view)["Regenerate"].click()
    assert told.args == ["a1", TurnAction.RETRY]


def test_nothing_is_offered_of_a_reply_that_comes(view: TranscriptView) -> None:
    turns: list[Turn] = [user("q", "Hi", None), reply("a", "q", ending=None)]
    view.set_conversation(turns, TurnId("a"), {TurnId("a"): (2, 2)})
    assert not shown(view, "Previous version")
