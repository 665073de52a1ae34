"""What the palette offers: one entry for each thing that can be named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop_chat.ui.palette import words


class Kind(Enum):
    """What an entry is, in the order in which they are shown."""

    COMMAND = "command"
    CONVERSATION = "conversation"
    MODEL = "model"
    PRESET = "preset"
    PROMPT = "prompt"
    CONNECTION = "connection"
    SETTING = "setting"


TITLES = {
    Kind.COMMAND: words.COMMANDS,
    Kind.CONVERSATION: words.CONVERSATIONS,
    Kind.MODEL: words.MODELS,
    Kind.PRESET: words.PRESETS,
    Kind.PROMPT: words.PROMPTS,
    Kind.CONNECTION: words.CONNECTIONS,
    Kind.SETTING: words.SETTINGS,
}

PREFIXES = {">": Kind.COMMAND, "#": Kind.CONVERSATION, "@": Kind.MODEL}
"""A first letter that leaves one kind alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done.

    `key` names it among all entries, from one start to the next. `keys` are what its keys are
    called, `beside` further words by which it is found, `why_not` why it does nothing now.
    `is_on` is None for what is neither on nor off. With `stays`, the palette stays open after it.
    """

    kind: Kind
    key: str
    title: str
    act: Callable[[], object]
    icon: str = ""
    keys: tuple[str, ...] = ()
    detail: str = ""
    beside: str = ""
    why_not: str = ""
    is_on: bool | None = None
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """All that is there at once; conversations are asked for.

    `recent` are keys of entries, the one that was used last first.
    """

    entries: Sequence[Entry] = ()
    recent: Sequence[str] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above entries."""

    title: str


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is shown: which letters are lit, and under which heading it stands."""

    entry: Entry
    section: str
    marks: tuple[tuple[int, int], ...] = ()


Row = Heading | Line
