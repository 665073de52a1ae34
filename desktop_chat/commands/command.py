"""What a command is: a name for something that a person can do, apart from what does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from desktop_chat.commands import words
from desktop_chat.commands.chords import Chord, Notation
from desktop_chat.commands.ids import CommandId


class Category(StrEnum):
    """A group of commands; the order is that of all lists."""

    CONVERSATIONS = "conversations"
    MESSAGES = "messages"
    WRITING = "writing"
    MOVING = "moving"
    LOOK = "look"
    MODELS = "models"
    PROGRAM = "program"

    @property
    def heading(self) -> str:
        """Its words."""
        return _TITLES[self]


_TITLES = {
    Category.CONVERSATIONS: words.CATEGORY_CONVERSATIONS,
    Category.MESSAGES: words.CATEGORY_MESSAGES,
    Category.WRITING: words.CATEGORY_WRITING,
    Category.MOVING: words.CATEGORY_MOVING,
    Category.LOOK: words.CATEGORY_LOOK,
    Category.MODELS: words.CATEGORY_MODELS,
    Category.PROGRAM: words.CATEGORY_PROGRAM,
}


class Context(StrEnum):
    """Where a command's keys are heard; those of the window are heard everywhere in it."""

    WINDOW = "window"
    LIST = "list"
    TRANSCRIPT = "transcript"
    COMPOSER = "composer"
    FIND = "find"


def overlap(one: Context, other: Context) -> bool:
    """Return whether keys of both could be meant at once."""
    return one is other or Context.WINDOW in {one, other}


class Condition(Enum):
    """What has to be so for a command to do anything; the window says whether it is."""

    ALWAYS = auto()
    CONVERSATION = auto()
    """A conversation is shown in which something was written."""
    KEPT = auto()
    """The same, and it is not a temporary one."""
    REPLY = auto()
    """The conversation has a reply, and none comes."""
    RUNNING = auto()
    """A reply comes."""
    CONTINUABLE = auto()
    """The last reply ended before it was complete."""
    QUEUED = auto()
    """A message waits for the reply to end."""
    VERSIONS = auto()
    """The message at hand has several versions."""
    LISTED = auto()
    """Conversations are listed beside the one that is shown."""
    UNDOABLE = auto()
    """Something was deleted a moment ago."""
    NOTICE = auto()
    """A notice stands over the message box."""
    NOTICE_ACTION = auto()
    """A notice that offers something to do."""
    AT_HAND = auto()
    """Only what the menu was opened for: a link, a picture, a folder, a code block."""


_REASONS = {
    Condition.CONVERSATION: words.WHEN_CONVERSATION,
    Condition.KEPT: words.WHEN_KEPT,
    Condition.REPLY: words.WHEN_REPLY,
    Condition.RUNNING: words.WHEN_RUNNING,
    Condition.CONTINUABLE: words.WHEN_CONTINUABLE,
    Condition.QUEUED: words.WHEN_QUEUED,
    Condition.VERSIONS: words.WHEN_VERSIONS,
    Condition.LISTED: words.WHEN_LISTED,
    Condition.UNDOABLE: words.WHEN_UNDOABLE,
    Condition.NOTICE: words.WHEN_NOTICE,
    Condition.NOTICE_ACTION: words.WHEN_NOTICE_ACTION,
}


def why_not(condition: Condition) -> str:
    """Return in words why a command does nothing while its condition does not hold."""
    return _REASONS.get(condition, "")


class Shown(Enum):
    """Where a command is offered, beside menus and buttons."""

    EVERYWHERE = auto()
    """In the palette, in the list of shortcuts, and among the shortcuts that can be changed."""
    KEYS = auto()
    """Not in the palette: it means something only where its key is pressed."""
    MENUS = auto()
    """In menus alone: it means something only for what they were opened for."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do.

    `keys` are its default keys, and `mac_keys` those on macOS where they differ. A `fixed` one
    keeps its keys: another setting rules them, or text fields have them from the system.
    """

    id: CommandId
    title: str
    category: Category
    help: str
    keys: tuple[Chord, ...] = ()
    mac_keys: tuple[Chord, ...] | None = None
    icon: str = ""
    context: Context = Context.WINDOW
    when: Condition = Condition.ALWAYS
    shown: Shown = Shown.EVERYWHERE
    fixed: bool = False

    def defaults(self, notation: Notation) -> tuple[Chord, ...]:
        """Return its default keys on a system."""
        if notation is Notation.MACOS and self.mac_keys is not None:
            return self.mac_keys
        return self.keys
