"""All sentences of the transcript that a person reads."""

from __future__ import annotations

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

CONVERSATION = tr("Conversation")
YOUR_FILES = tr("Your files")
YOUR_MESSAGE = tr("Your message")
REPLY = tr("Reply")
PART = tr("{name}, in part")
REPLY_STATUS = tr("Reply status")
THINKING = tr("Thinking")
SOURCES = tr("Sources and tool calls")
JUMP_TO_END = tr("Jump to end")
COPY_CODE = tr("Copy code")
COPY = tr("Copy")
HIDDEN_IN_CODE = tr("hidden characters are shown")
COPY_CODE_TIP = tr("Copies the code without its hidden characters")
WRAP_LINES = tr("Wrap lines")
SCROLL_SIDEWAYS = tr("Scroll sideways")
COPIED = tr("Copied")
REGENERATE = tr("Regenerate")
MORE_ACTIONS = tr("More actions")
PREVIOUS_VERSION = tr("Previous version")
NEXT_VERSION = tr("Next version")
VERSION = "{number}/{count}"
VERSION_SPOKEN = tr("Version {number} of {count}")
COPY_AS_MARKDOWN = tr("Copy as Markdown")
COPY_LINK = tr("Copy link address")
SELECT_ALL = tr("Select all")
FIND_MENU = tr("Find…")
MESSAGE_ACTIONS = tr("Message actions")

FIND = tr("Find in conversation")
FIND_NEXT = tr("Next match")
FIND_PREVIOUS = tr("Previous match")
FIND_CLOSE = tr("Close")
FIND_COUNT = tr("{number} of {count}")
FIND_COUNTING = tr("{count} so far")
FIND_NONE = tr("No matches")

THINKING_RUNS = tr("Thinking…")
THOUGHT_FOR = tr("Thought for {wait}")
THOUGHT = tr("Thought")
ENDED = tr("The reply is complete")
WAITING = tr("Waiting for the first word")
FIRST_WORD = tr("{seconds} s to first word")
RATE = tr("{rate}/s")

FOOTNOTE = tr("Go to the footnote")
BACK_TO_TEXT = tr("Back to the text")
LINK_INERT = tr("Not opened: {target}")
IMAGE = tr("Image")
IMAGE_INSIDE = tr("in the message")
IMAGE_COMES = tr("Loading…")
IMAGE_BROKEN = tr("This image cannot be shown.")
LOAD_IMAGE = tr("Load image from {host}")
COPY_IMAGE = tr("Copy image")
SAVE_IMAGE = tr("Save image…")
SAVE_IMAGE_TITLE = tr("Save image")
SAVE_FILE = tr("Save file…")
SAVE_FILE_TITLE = tr("Save file")
FILE_NOT_SAVED = tr("The file could not be saved.")
IMAGE_FILES = tr("Images (*.{ending})")
COPY_IMAGE_ADDRESS = tr("Copy image address")
IMAGE_NOT_LOADED = tr("not loaded")
SOUND = tr("Sound")
CODE = tr("code")
SOURCES_TITLE = tr("Sources")
NOT_EXECUTED = tr("{name} · tool call, not executed")
UNNAMED_TOOL = tr("unnamed tool")

YOU = tr("You")
UNFINISHED = tr("Not finished yet")
CANNOT_DRAW = tr("There is nothing to draw on.")
TIP_FIND_PREVIOUS = tr("Previous match (Shift+Enter)")
TIP_FIND_NEXT = tr("Next match (Enter)")
TIP_FIND_CLOSE = tr("Close (Esc)")


def token_words(count: int) -> str:
    """Return how many tokens a reply has."""
    return trn("{count} token", "{count} tokens", count).format(count=whole(count))


def cut_words(count: int) -> str:
    """Return how many characters of a tool's arguments are not shown."""
    said = trn("… {count} character more", "… {count} characters more", count)
    return said.format(count=whole(count))
