"""The window's shortcuts as data: one table, read by tooltips, documents and the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Command(StrEnum):
    """What a shortcut does."""

    STOP_OR_CLOSE = "stop_or_close"
    NEW_CONVERSATION = "new_conversation"
    NEW_WINDOW = "new_window"
    PRINT = "print"
    FOCUS_MESSAGE = "focus_message"
    REGENERATE = "regenerate"
    CONTINUE = "continue"
    EDIT_LAST = "edit_last"
    COPY_REPLY = "copy_reply"
    COPY_CODE = "copy_code"
    FIND = "find"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    LARGER = "larger"
    SMALLER = "smaller"
    OWN_SIZE = "own_size"
    CHOOSE_MODEL = "choose_model"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    PREVIOUS_MESSAGE = "previous_message"
    NEXT_MESSAGE = "next_message"
    PREVIOUS_VERSION = "previous_version"
    NEXT_VERSION = "next_version"
    TOGGLE_SIDEBAR = "toggle_sidebar"
    SEARCH_CONVERSATIONS = "search_conversations"
    NEXT_CONVERSATION = "next_conversation"
    PREVIOUS_CONVERSATION = "previous_conversation"
    UNDO = "undo"
    SETTINGS = "settings"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A command, its keys in Qt's portable words (Ctrl is Cmd on macOS), and what it does.

    `also` are further keys: where a sign needs Shift on one keyboard and none on another.
    """

    command: Command
    keys: str
    title: str
    also: tuple[str, ...] = ()


SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut(Command.STOP_OR_CLOSE, "Esc", "Stop the reply; else close what is open"),
    Shortcut(Command.NEW_CONVERSATION, "Ctrl+N", "New conversation"),
    Shortcut(Command.NEW_WINDOW, "Ctrl+Shift+N", "New window"),
    Shortcut(Command.PRINT, "Ctrl+P", "Print the conversation"),
    Shortcut(Command.FOCUS_MESSAGE, "Ctrl+L", "To the message box"),
    Shortcut(Command.REGENERATE, "Ctrl+R", "Regenerate the last reply"),
    Shortcut(Command.CONTINUE, "Ctrl+Shift+Return", "Continue the reply"),
    Shortcut(Command.EDIT_LAST, "Ctrl+E", "Edit the last message"),
    Shortcut(Command.COPY_REPLY, "Ctrl+Shift+C", "Copy the last reply"),
    Shortcut(Command.COPY_CODE, "Ctrl+Alt+C", "Copy the last code block"),
    Shortcut(Command.FIND, "Ctrl+F", "Find in the conversation"),
    Shortcut(Command.FIND_NEXT, "F3", "To the next match"),
    Shortcut(Command.FIND_PREVIOUS, "Shift+F3", "To the previous match"),
    Shortcut(Command.LARGER, "Ctrl++", "Larger text", ("Ctrl+=", "Ctrl+Shift++")),
    Shortcut(Command.SMALLER, "Ctrl+-", "Smaller text", ("Ctrl+Shift+-",)),
    Shortcut(Command.OWN_SIZE, "Ctrl+0", "Text in its own size"),
    Shortcut(Command.CHOOSE_MODEL, "Ctrl+M", "Choose a model"),
    Shortcut(Command.NEXT_PANE, "F6", "To the next pane"),
    Shortcut(Command.PREVIOUS_PANE, "Shift+F6", "To the previous pane"),
    Shortcut(Command.PREVIOUS_MESSAGE, "Ctrl+Up", "To the previous message"),
    Shortcut(Command.NEXT_MESSAGE, "Ctrl+Down", "To the next message"),
    Shortcut(Command.PREVIOUS_VERSION, "Alt+Left", "Previous version of the message"),
    Shortcut(Command.NEXT_VERSION, "Alt+Right", "Next version of the message"),
    Shortcut(Command.TOGGLE_SIDEBAR, "Ctrl+B", "Show or hide the sidebar"),
    Shortcut(Command.SEARCH_CONVERSATIONS, "Ctrl+Shift+F", "Search all conversations"),
    Shortcut(Command.NEXT_CONVERSATION, "Ctrl+Tab", "To the conversation below in the list"),
    Shortcut(
        Command.PREVIOUS_CONVERSATION, "Ctrl+Shift+Tab", "To the conversation above in the list"
    ),
    Shortcut(Command.UNDO, "Ctrl+Z", "Take back what was deleted, while that is offered"),
    Shortcut(Command.SETTINGS, "Ctrl+,", "Settings"),
    Shortcut(Command.QUIT, "Ctrl+Q", "Quit"),
)


def install_shortcuts(window: QWidget) -> dict[Command, QShortcut]:
    """Create the shortcuts of `window`; the caller connects what each one does."""
    made: dict[Command, QShortcut] = {}
    for entry in SHORTCUTS:
        made[entry.command] = QShortcut(window)
        keys = [QKeySequence.fromString(each) for each in (entry.keys, *entry.also)]
        made[entry.command].setKeys(keys)
    return made
