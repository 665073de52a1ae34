"""Keys: read, written as Qt has them, and as each system shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.commands.chords import Chord, ChordError, Notation, chord, chords

KEYS = st.sampled_from(["A", "Z", "0", "+", "-", ",", "/", "F1", "Esc", "Del", "PgUp", "Space"])
CHORDS = st.builds(Chord, KEYS, st.booleans(), st.booleans(), st.booleans(), st.booleans())


@given(CHORDS)
def test_what_is_written_is_read_again(pressed: Chord) -> None:
    assert chord(str(pressed)) == pressed


def test_order_and_case_do_not_matter() -> None:
    assert chord("shift+CTRL+n") == Chord("N", ctrl=True, shift=True)
    assert chord("Ctrl++") == Chord("+", ctrl=True)
    assert chord("Ctrl+Shift++") == Chord("+", ctrl=True, shift=True)
    assert chord("+") == Chord("+")
    assert chord(" pgdown ") == Chord("PgDown")


@pytest.mark.parametrize("text", ["", "Ctrl", "Ctrl+", "Hyper+K", "Ctrl+Ctrl+K", "Ctrl+Nope", " "])
def test_what_names_no_keys_is_refused(text: str) -> None:
    with pytest.raises(ChordError):
        chord(text)


@given(st.text(max_size=20))
def test_any_text_is_keys_or_is_refused(text: str) -> None:
    try:
        pressed = chord(text)
    except ChordError:
        return
    assert chord(str(pressed)) == pressed


def test_each_system_has_its_own_signs() -> None:
    pressed = chord("Ctrl+Alt+Shift+K")
    assert pressed.text(Notation.OTHERS) == "Ctrl+Alt+Shift+K"
    assert pressed.text(Notation.MACOS) == "⌥⇧⌘K"
    assert chord("Ctrl+Return").text(Notation.OTHERS) == "Ctrl+Enter"
    assert chord("Ctrl+Return").text(Notation.MACOS) == "⌘↩"
    assert chord("Meta+Tab").text(Notation.MACOS) == "⌃⇥"
    assert chord("Ctrl++").parts(Notation.OTHERS) == ("Ctrl", "+")


def test_keys_that_are_typed_or_needed_are_known() -> None:
    assert chord("A").is_typed
    assert chord("Shift+A").is_typed
    assert chord("Space").is_typed
    assert not chord("Ctrl+A").is_typed
    assert not chord("F5").is_typed
    assert chord("Tab").is_needed
    assert chord("Shift+Tab").is_needed
    assert chord("Up").is_needed
    assert not chord("Ctrl+Up").is_needed
    assert not chord("F6").is_needed


def test_several_are_read_at_once() -> None:
    assert chords("Ctrl+K Ctrl+Shift+P") == (chord("Ctrl+K"), chord("Ctrl+Shift+P"))
