"""Keys that are pressed together, without Qt: read, written as Qt and as each system does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop_chat.commands import words


class Notation(Enum):
    """How a system writes keys."""

    MACOS = "macos"
    OTHERS = "others"


_NAMED: Final = (
    *("Esc", "Tab", "Backspace", "Return", "Enter", "Ins", "Del", "Pause", "Print", "Home", "End"),
    *("Left", "Up", "Right", "Down", "PgUp", "PgDown", "Space", "Menu", "Help", "Back", "Forward"),
)
_KNOWN: Final = {name.casefold(): name for name in (*_NAMED, *(f"F{n}" for n in range(1, 36)))}
_TYPED: Final = frozenset({"Space"})
"""Named keys that write something."""

_MOVING: Final = frozenset(
    {"Tab", "Backspace", "Return", "Enter", "Del", "Home", "End", "Left", "Right", "Up", "Down"}
    | {"PgUp", "PgDown", "Menu"}
)
"""Keys that every list and text field needs for itself."""

_MAC: Final = {
    "Esc": "⎋",
    "Tab": "⇥",
    "Backspace": "⌫",
    "Return": "↩",
    "Enter": "⌤",
    "Del": "⌦",
    "Home": "↖",
    "End": "↘",
    "Left": "←",
    "Up": "↑",
    "Right": "→",
    "Down": "↓",
    "PgUp": "⇞",
    "PgDown": "⇟",
    "Space": "␣",
}
_SPOKEN: Final = {
    "Return": words.KEY_ENTER,
    "Enter": words.KEY_KEYPAD_ENTER,
    "Backspace": words.KEY_BACKSPACE,
    "Del": words.KEY_DELETE,
    "Ins": words.KEY_INSERT,
    "Space": words.KEY_SPACE,
    "Left": words.KEY_LEFT,
    "Right": words.KEY_RIGHT,
    "Up": words.KEY_UP,
    "Down": words.KEY_DOWN,
    "PgUp": words.KEY_PAGE_UP,
    "PgDown": words.KEY_PAGE_DOWN,
    "Home": words.KEY_HOME,
    "End": words.KEY_END,
    "Esc": words.KEY_ESC,
    "Tab": words.KEY_TAB,
    "Menu": words.KEY_MENU,
}


class ChordError(ValueError):
    """A text that names no keys."""


@dataclass(frozen=True, slots=True, order=True)
class Chord:
    """One key and what is held with it, in Qt's portable words.

    On macOS `ctrl` is the Command key and `meta` the Control key, as Qt has it.
    """

    key: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False

    def __str__(self) -> str:
        return "+".join((*self._held(), self.key))

    def _held(self) -> list[str]:
        held = (("Meta", self.meta), ("Ctrl", self.ctrl), ("Alt", self.alt), ("Shift", self.shift))
        return [name for name, is_held in held if is_held]

    @property
    def is_typed(self) -> bool:
        """Whether it writes something into a text field, or may on some keyboard."""
        return not (self.ctrl or self.alt or self.meta) and (
            len(self.key) == 1 or self.key in _TYPED
        )

    @property
    def is_needed(self) -> bool:
        """Whether lists and text fields need it to be moved in."""
        return not (self.ctrl or self.alt or self.meta) and self.key in _MOVING

    @property
    def is_free_of_fields(self) -> bool:
        """Whether it can mean a command also while a text field or a list has the focus."""
        return not (self.is_typed or self.is_needed)

    def parts(self, notation: Notation) -> tuple[str, ...]:
        """Return what stands on the keys, as the system writes them, one text for each."""
        if notation is Notation.MACOS:
            held = (("⌃", self.meta), ("⌥", self.alt), ("⇧", self.shift), ("⌘", self.ctrl))
            signs = tuple(sign for sign, is_held in held if is_held)
            return (*signs, _MAC.get(self.key, self.key))
        named = {"Meta": words.KEY_META, "Ctrl": words.KEY_CTRL}
        named |= {"Alt": words.KEY_ALT, "Shift": words.KEY_SHIFT}
        return (*(named[name] for name in self._held()), _SPOKEN.get(self.key, self.key))

    def text(self, notation: Notation) -> str:
        """Return it on one line, as the system writes it."""
        return ("" if notation is Notation.MACOS else "+").join(self.parts(notation))


def chord(text: str) -> Chord:
    """Return the keys that `text` names, such as `Ctrl+Shift+N`; the order does not matter.

    Raises:
        ChordError: it names none.
    """
    stripped = text.strip()
    if stripped == "+":
        names, key = [], "+"
    elif stripped.endswith("++"):
        names, key = stripped[:-2].split("+"), "+"
    else:
        *names, key = stripped.split("+")
    held = {name.strip().casefold() for name in names if name.strip()}
    key = key.strip()
    if not held <= {"ctrl", "alt", "shift", "meta"} or len(held) != len(names):
        raise ChordError(text)
    if len(key) == 1:
        key = key.upper() if len(key.upper()) == 1 else key
        if not key.isprintable() or key.isspace():
            raise ChordError(text)
    elif key.casefold() in _KNOWN:
        key = _KNOWN[key.casefold()]
    else:
        raise ChordError(text)
    return Chord(key, "ctrl" in held, "alt" in held, "shift" in held, "meta" in held)


def chords(text: str) -> tuple[Chord, ...]:
    """Return the keys that are named in `text`, with spaces between."""
    return tuple(map(chord, text.split()))
