"""The registry of commands: whole, and no keys that mean two things."""

from __future__ import annotations

from itertools import combinations

import pytest

from desktop_chat.base.paths import resources_dir
from desktop_chat.commands.chords import Notation, chord
from desktop_chat.commands.command import Category, Condition, Context, Shown, overlap, why_not
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.keymap import Keymap

UX = """
| Enter · Shift+Enter | send · new_line |
| Esc | stop |
| Ctrl+N · Ctrl+Shift+N | new_conversation · new_window |
| Ctrl+K · Ctrl+Shift+P | palette · palette |
| Ctrl+F · Ctrl+Shift+F | find · search_conversations |
| Ctrl+L | focus_message |
| Ctrl+B | sidebar |
| Ctrl+Tab · Alt+Down | next_conversation · next_conversation |
| Ctrl+Shift+Tab · Alt+Up | previous_conversation · previous_conversation |
| Ctrl+R | regenerate |
| Ctrl+Shift+Enter | continue |
| Up · Ctrl+E | edit_last_in_empty_box · edit_last |
| Alt+Left · Alt+Right | previous_version · next_version |
| Ctrl+Shift+C · Ctrl+Alt+C | copy_reply · copy_code |
| Ctrl+M | choose_model |
| Ctrl+, | settings |
| Ctrl++ · Ctrl+- · Ctrl+0 | larger · smaller · own_size |
| Ctrl+P | print |
| F2 · Del | rename · delete |
| Ctrl+/ | shortcuts |
| F6 · Shift+F6 | next_pane · previous_pane |
| Ctrl+Up · Ctrl+Down | previous_message · next_message |
| F1 | guide |
"""
"""The keys of UX.md, in the words of the registry."""


def ux() -> list[tuple[str, str]]:
    """Return each key and the command that it has to do."""
    found: list[tuple[str, str]] = []
    for line in UX.strip().splitlines():
        keys, ids = (cell.strip().split(" · ") for cell in line.strip("| ").split(" | "))
        found += zip(keys, ids, strict=True)
    return found


@pytest.mark.parametrize(("keys", "id_"), ux())
def test_every_key_of_the_design_does_what_it_says(keys: str, id_: str) -> None:
    wanted = chord(keys.replace("Enter", "Return"))
    assert wanted in Keymap(notation=Notation.OTHERS).keys(CommandId(id_))


def test_every_name_is_declared_once_and_in_its_category() -> None:
    assert sorted(each.id for each in COMMANDS) == sorted(CommandId)
    order = list(Category)
    places = [order.index(each.category) for each in COMMANDS]
    assert places == sorted(places)


@pytest.mark.parametrize("notation", Notation)
def test_no_keys_mean_two_things_in_one_place(notation: Notation) -> None:
    for one, other in combinations(COMMANDS, 2):
        if overlap(one.context, other.context):
            shared = set(one.defaults(notation)) & set(other.defaults(notation))
            assert not shared, (one.id, other.id)


@pytest.mark.parametrize("each", COMMANDS, ids=lambda each: str(each.id))
def test_a_command_says_what_it_is(each) -> None:
    assert each.title
    assert each.title == each.title.strip()
    assert each.help.endswith(".")
    assert not each.icon or (resources_dir() / "icons" / f"{each.icon}.svg").is_file()
    if each.context is Context.WINDOW:
        assert not any(key.is_typed or key.is_needed for key in each.keys)
    if each.when is Condition.AT_HAND:
        assert each.shown is Shown.MENUS


def test_titles_in_the_palette_differ() -> None:
    titles = [each.title for each in COMMANDS if each.shown is Shown.EVERYWHERE]
    assert len(titles) == len(set(titles))


def test_every_condition_says_why() -> None:
    silent = {Condition.ALWAYS, Condition.AT_HAND}
    assert {each for each in Condition if not why_not(each)} == silent


def test_a_command_is_found_by_its_name() -> None:
    assert command(CommandId.QUIT).id is CommandId.QUIT


def test_keys_that_can_be_changed_are_heard_in_the_window_or_by_the_list() -> None:
    heard = {CommandId.RENAME, CommandId.DELETE}
    for each in COMMANDS:
        if not each.fixed and each.shown is not Shown.MENUS and each.id not in heard:
            assert each.context is Context.WINDOW, each.id
