"""What the window says: every sentence of its own, in one place, ready to be translated.

Sentences about endings stand in `domain/notices.py`, those about addresses in `domain/address.py`,
because the command line says them too. Accessible names are fixed by UX.md.
"""

from __future__ import annotations

from dataclasses import dataclass

# Accessible names that scripts and tests rely on.
NAME_MESSAGE = "Message"
NAME_SEND = "Send"
NAME_STOP = "Stop"
NAME_NOTICE = "Notice"
NAME_DISMISS = "Dismiss"
NAME_NEW_CONVERSATION = "New conversation"
NAME_STATUS = "Status"
NAME_SIDEBAR = "Sidebar"
NAME_SIDEBAR_WIDTH = "Width of the sidebar"

# The message box.
EDITING = "Editing your last message. Enter sends it anew, Esc leaves it as it was."
PLACEHOLDER = "Message"
PLACEHOLDER_RUNNING = "Write the next message while it answers"
PLACEHOLDER_WAITING = "Write the next message while it waits"
TIP_SEND = "Send ({keys})"
TIP_STOP = "Stop (Esc)"
KEYS_ENTER = "Enter"
KEYS_CTRL_ENTER = "Ctrl+Enter"
EMPTY_REFUSED = "There is nothing to send yet. Write a message first."
TOO_LONG = "That text has {given} characters. The box takes {limit}; the rest was left out."
REPLACED = "Some characters could not be read; they are shown as “\ufffd”."
QUEUED = "Queued: {text}"
QUEUED_SEND_NOW = "Send now"
QUEUED_EDIT = "Edit"
QUEUED_REMOVE = "Remove"
TIP_QUEUED_SEND_NOW = "Stop the reply and send this message now"
TIP_QUEUED_EDIT = "Put this message back into the box"
TIP_QUEUED_REMOVE = "Do not send this message"
SEND_WITH_ENTER = "Send with Enter (Shift+Enter for a new line)"
SEND_WITH_CTRL_ENTER = "Send with Ctrl+Enter (Enter for a new line)"

# Notices.
TRYING_AGAIN_IN = "Trying again in {wait}."
TRYING_AGAIN_NOW = "Trying again now."

# The header.
TIP_SIDEBAR = "Show the sidebar"
TEMPORARY = "Temporary"
TIP_TEMPORARY = (
    "This conversation is kept in memory only. It is gone when you leave it or the program ends."
)
NAME_MORE = "More"
TIP_MORE = "Theme, connection, about"
MENU_THEME = "Theme"
MENU_SYSTEM = "Like the system"
MENU_LIGHT = "Light"
MENU_DARK = "Dark"
MENU_ABOUT = "About Desktop Chat"


# An empty conversation.
@dataclass(frozen=True, slots=True)
class Suggestion:
    """A card of an empty conversation; `model` is "" where the current one is used."""

    title: str
    line: str
    prompt: str
    model: str = ""


EMPTY_TITLE = "What is on your mind?"
EMPTY_LINE = "Ask anything. Replies appear as they are written, and Esc stops one at any time."
DEMO_SUGGESTIONS = (
    Suggestion(
        "Show me what you can draw",
        "headings, lists, tables, code",
        "Show me what you can draw.",
        "demo-tour",
    ),
    Suggestion(
        "Write me a long answer",
        "see it come, stop it, go on",
        "Tell me at length how streams and pipes keep from overflowing.",
        "demo-long",
    ),
    Suggestion(
        "Run into a rate limit",
        "see how waiting looks",
        "Run into a rate limit.",
        "demo-rate-limit",
    ),
    Suggestion(
        "Watch it think",
        "the thinking folds away",
        "Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?",
        "demo-thinking",
    ),
)
SUGGESTIONS = (
    Suggestion(
        "Explain something",
        "as to a curious friend",
        "Explain how the internet finds the computer I want to reach, as to a curious friend.",
    ),
    Suggestion(
        "Plan a weekend",
        "two days, no hurry",
        "Plan a calm weekend in a city that I have never seen: two days, good food, few queues.",
    ),
    Suggestion(
        "Help me write",
        "a letter that is kind and firm",
        "Help me write a short letter to my landlord about a heating that has failed for a week: "
        "kind, and firm.",
    ),
    Suggestion(
        "Write some code",
        "small, and with a test",
        "Write a Python function that groups dates by ISO week, with a test.",
    ),
)

CANCEL = "Cancel"

# About.
ABOUT_TITLE = "Desktop Chat"
ABOUT_VERSION = "Version {version}"
ABOUT_LINE = "A native chat window for OpenAI and every server that speaks its API."
ABOUT_LICENCE = "Free software under the MIT licence. Built with Qt, which is under the LGPL."
CLOSE = "Close"

# Printing.
PRINT_SAVE_TITLE = "Save conversation as PDF"
PRINT_PDF_FILES = "PDF (*.pdf)"
PRINT_WRITING = "Writing the PDF…"
PRINT_PRINTING = "Preparing the pages…"
PRINT_SAVED = "PDF saved"
PRINT_SENT = "Sent to the printer"
PRINT_FAILED = "The conversation could not be printed or saved: {reason}."
PRINT_BROKEN = "The conversation could not be drawn; the program made a mistake."
PRINT_NOT_THERE = "This system has no printing."
