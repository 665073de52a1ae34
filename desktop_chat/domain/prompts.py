"""Saved prompts: texts with fields in them that are filled in when one is used.

A field is `{{name}}` or `{{name|what stands there at first}}`; `{{date}}` and `{{clipboard}}` fill
themselves in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_chat.domain.text import clean, one_line

LONGEST_PROMPT = 200_000
DATE = "date"
CLIPBOARD = "clipboard"
BUILT_IN = frozenset({DATE, CLIPBOARD})

_FIELD = re.compile(r"\{\{([^{}|\n]{1,60})(?:\|([^{}]{0,2000}))?\}\}")


@dataclass(frozen=True, slots=True)
class SavedPrompt:
    """A prompt that is inserted by its name; equal by content."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A field of a prompt that was inserted: what stands from `start` to `end` is to be filled in.

    `name` is said to whoever is there; fields of one name are filled in together.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A prompt as it is inserted: its text, and the fields that a person has to fill in."""

    text: str
    slots: tuple[Slot, ...]


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of the fields in a prompt, each once, in their order."""
    return tuple(dict.fromkeys(found.group(1).strip() for found in _FIELD.finditer(text)))


def fill(text: str, known: Mapping[str, str]) -> Filled:
    """Return a prompt with the built-in fields filled in, and the others as slots.

    A slot holds its default, else its name in guillemets, so that one that was passed over is seen.
    """
    parts: list[str] = []
    slots: list[Slot] = []
    length = at = 0
    for found in _FIELD.finditer(text):
        before = text[at : found.start()]
        at = found.end()
        name, default = found.group(1).strip(), found.group(2)
        key = name.casefold()
        parts.append(before)
        length += len(before)
        if key in known:
            shown = clean(known[key])
        else:
            shown = default if default is not None else placeholder(name)
            slots.append(Slot(name, length, length + len(shown)))
        parts.append(shown)
        length += len(shown)
    parts.append(text[at:])
    return Filled("".join(parts), tuple(slots))


def placeholder(name: str) -> str:
    """Return what stands in a field that nobody has filled in."""
    return f"‹{name}›"


def slash_query(text: str, cursor: int) -> str | None:
    """Return what is typed after the `/` with which a message begins, None where it is no query.

    A query is one line without a space at its beginning, and the cursor stands at its end.
    """
    if not text.startswith("/") or "\n" in text or cursor != len(text) or len(text) > 60:
        return None
    query = text[1:]
    return None if query[:1].isspace() or "/" in query else query


def matches(query: str, name: str) -> tuple[int, tuple[int, ...]] | None:
    """Return how well a name fits what is typed (less is better) and which characters do.

    Every character has to be there, in order; beginnings of words and runs are better.
    """
    wanted, there = query.casefold().replace(" ", ""), name.casefold()
    if len(there) != len(name):
        there = name.lower() if len(name.lower()) == len(name) else name
    found: list[int] = []
    at = cost = 0
    for character in wanted:
        place = _place(there, character, at)
        if place < 0:
            return None
        run = bool(found) and place == found[-1] + 1
        starts = place == 0 or not there[place - 1].isalnum()
        cost += 0 if run or starts else 2
        cost += min(place - at, 10)
        found.append(place)
        at = place + 1
    return cost * 4 + min(len(there), 40) // 10, tuple(found)


def _place(there: str, character: str, at: int) -> int:
    """Return where a character is next; the beginning of a word, where there is one soon."""
    first = there.find(character, at)
    if first <= at:
        return first
    for place in range(first, len(there)):
        if there[place] == character and not there[place - 1].isalnum():
            return place
    return first


def found(query: str, prompts: tuple[SavedPrompt, ...]) -> tuple[SavedPrompt, ...]:
    """Return the prompts whose names fit what is typed, the best first."""
    ranked = [
        (fit[0], at, each) for at, each in enumerate(prompts) if (fit := matches(query, each.name))
    ]
    return tuple(each for _, _, each in sorted(ranked, key=lambda one: one[:2]))


def check_prompt(id_: str, name: str, text: str) -> SavedPrompt:
    """Return a prompt of what was typed or read; its name is one line.

    Raises:
        ValueError: it has no id, no name or no text, or is too long.
    """
    shown = one_line(clean(name), 80)
    if not id_ or not shown or not text.strip() or len(text) > LONGEST_PROMPT:
        raise ValueError("no prompt")
    return SavedPrompt(id_, shown, clean(text))
