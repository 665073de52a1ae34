"""A person's keys: whatever is changed, no keys mean two things."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.base.files import Unusable
from desktop_chat.commands.chords import Chord, Notation, chord
from desktop_chat.commands.command import overlap
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.keyfile import load, parse, store, written
from desktop_chat.commands.keymap import Keymap, notation_of

ID = CommandId
PLAIN = Keymap(notation=Notation.OTHERS)
SOME = sorted({key for each in COMMANDS for key in each.keys})
IDS = st.sampled_from(CommandId)
WISHES = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "set", "reset"]), IDS, st.sampled_from(SOME)),
    max_size=8,
)


def wished(wishes: list[tuple[str, CommandId, Chord]]) -> Keymap:
    """Return the keymap after a person has changed it like that."""
    keymap = PLAIN
    for what, id_, key in wishes:
        match what:
            case "add":
                keymap = keymap.adding(id_, key)
            case "remove":
                keymap = keymap.without(id_, key)
            case "set":
                keymap = keymap.with_keys(id_, [key])
            case _:
                keymap = keymap.with_default(id_)
    return keymap


def shared(keymap: Keymap) -> list[tuple[CommandId, CommandId]]:
    """Return the commands that have keys in common where both are heard."""
    return [
        (one.id, other.id)
        for one, other in combinations(COMMANDS, 2)
        if overlap(one.context, other.context)
        and set(keymap.keys(one.id)) & set(keymap.keys(other.id))
    ]


@settings(max_examples=40)
@given(WISHES)
def test_no_keys_mean_two_things_whatever_is_changed(wishes) -> None:
    assert shared(wished(wishes)) == []


@settings(max_examples=40)
@given(WISHES)
def test_fixed_commands_keep_their_keys(wishes) -> None:
    keymap = wished(wishes)
    for each in COMMANDS:
        if each.fixed:
            assert keymap.keys(each.id) == each.keys


@settings(max_examples=30)
@given(WISHES)
def test_what_is_saved_is_loaded_again(wishes) -> None:
    keymap = wished(wishes)
    loaded = parse(written(keymap, {}))
    assert [loaded.keymap.keys(each) for each in ID] == [keymap.keys(each) for each in ID]
    assert loaded.said == ()


def test_a_command_that_is_given_keys_takes_them_from_whoever_has_them() -> None:
    keymap = PLAIN.adding(ID.PIN, chord("Ctrl+R"))
    assert keymap.keys(ID.PIN) == (chord("Ctrl+R"),)
    assert keymap.keys(ID.REGENERATE) == ()
    assert [each.id for each in keymap.holders(ID.REGENERATE, chord("Ctrl+R"))] == [ID.PIN]
    assert keymap.is_changed(ID.PIN)
    assert keymap.is_changed(ID.REGENERATE)
    assert keymap.has_changes


def test_its_default_comes_back_from_whoever_was_given_it() -> None:
    keymap = PLAIN.adding(ID.PIN, chord("Ctrl+R")).with_default(ID.REGENERATE)
    assert keymap.keys(ID.REGENERATE) == (chord("Ctrl+R"),)
    assert not keymap.has_changes


def test_all_defaults_come_back_at_once() -> None:
    assert PLAIN.adding(ID.PIN, chord("Ctrl+R")).with_defaults() == PLAIN


def test_keys_of_two_places_may_be_the_same() -> None:
    assert chord("Return") in PLAIN.keys(ID.SEND)
    assert chord("Return") in PLAIN.keys(ID.FIND_NEXT_HERE)


def test_the_first_of_several_is_shown() -> None:
    assert PLAIN.text(ID.PALETTE) == "Ctrl+K"
    assert PLAIN.text(ID.PIN) == ""
    assert Keymap(notation=Notation.MACOS).text(ID.PALETTE) == "⌘K"
    assert Keymap(notation=Notation.MACOS).text(ID.NEXT_CONVERSATION) == "⌃⇥"


def test_a_system_is_known_by_its_name() -> None:
    assert notation_of("darwin") is Notation.MACOS
    assert notation_of("win32") is notation_of("linux") is Notation.OTHERS


# The file.


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.toml"


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    loaded = load(path)
    assert not loaded.keymap.has_changes
    assert loaded.said == ()
    assert loaded.may_save


def test_the_file_is_one_that_a_person_can_read(path: Path) -> None:
    store(path, PLAIN.adding(ID.REGENERATE, chord("F5")).with_keys(ID.PRINT, []), {})
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert lines[-2:] == ["print = []", 'regenerate = ["Ctrl+R", "F5"]']


def test_what_another_version_knows_is_kept(path: Path) -> None:
    raw = b'version = 7\n[keys]\nfly = ["Ctrl+9"]\n"odd name" = []\nprint = ["f9"]\n'
    loaded = parse(raw)
    assert loaded.keymap.keys(ID.PRINT) == (chord("F9"),)
    again = parse(written(loaded.keymap, loaded.others))
    assert again.others == {"fly": ("Ctrl+9",), "odd name": ()}


def test_a_damaged_file_is_kept_aside_and_said(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff[keys")
    loaded = load(path)
    assert not loaded.keymap.has_changes
    assert "keys.toml.bad" in loaded.said[0]
    assert path.with_name("keys.toml.bad").read_bytes() == b"\xff[keys"
    assert not path.exists()


def test_a_folder_in_its_place_is_kept_aside(path: Path) -> None:
    path.mkdir(parents=True)
    assert "keys.toml.bad" in load(path).said[0]


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    try:
        parse(raw)
    except Unusable:
        return


def test_a_line_that_cannot_be_used_is_said_and_the_others_hold() -> None:
    raw = (
        'version = 1\n[keys]\nprint = ["Nope+Q"]\nquit = "F12"\n'
        'pin = ["Ctrl+I"]\nunpin = ["Ctrl+I"]\nsend = ["F9"]\n'
    )
    loaded = parse(raw.encode())
    assert loaded.keymap.keys(ID.PIN) == (chord("Ctrl+I"),)
    assert loaded.keymap.keys(ID.UNPIN) == ()
    assert loaded.keymap.keys(ID.SEND) == command(ID.SEND).keys
    assert len(loaded.said) == 3
    assert any("Nope+Q" in each for each in loaded.said)
    assert any(command(ID.UNPIN).title in each for each in loaded.said)
