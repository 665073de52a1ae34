"""What the window says: every sentence of its own, in one place, ready to be translated.

Sentences about endings stand in `domain/notices.py`, those about addresses in `domain/address.py`,
because the command line says them too. Accessible names are fixed by UX.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.base.translation import tr

# Accessible names that scripts and tests rely on.
NAME_MESSAGE = tr("Message")
NAME_SEND = tr("Send")
NAME_STOP = tr("Stop")
NAME_NOTICE = tr("Notice")
NAME_DISMISS = tr("Dismiss")
NAME_NEW_CONVERSATION = tr("New conversation")
NAME_STATUS = tr("Status")
NAME_SIDEBAR = tr("Sidebar")
NAME_SIDEBAR_WIDTH = tr("Width of the sidebar")

# The message box.
EDITING = tr("Editing your last message. Enter sends it anew, Esc leaves it as it was.")
PLACEHOLDER = tr("Message")
PLACEHOLDER_RUNNING = tr("Write the next message while it answers")
PLACEHOLDER_WAITING = tr("Write the next message while it waits")
EMPTY_REFUSED = tr("There is nothing to send yet. Write a message first.")
TOO_LONG = tr("That text has {given} characters. The box takes {limit}; the rest was left out.")
REPLACED = tr("Some characters could not be read; they are shown as “\ufffd”.")
QUEUED = tr("Queued: {text}")
QUEUED_SEND_NOW = tr("Send now")
QUEUED_EDIT = tr("Edit")
QUEUED_REMOVE = tr("Remove")
TIP_QUEUED_SEND_NOW = tr("Stop the reply and send this message now")
TIP_QUEUED_EDIT = tr("Put this message back into the box")
TIP_QUEUED_REMOVE = tr("Do not send this message")
SEND_WITH_ENTER = tr("Send with Enter (Shift+Enter for a new line)")
SEND_WITH_CTRL_ENTER = tr("Send with Ctrl+Enter (Enter for a new line)")

# Notices.
TRYING_AGAIN_IN = tr("Trying again in {wait}.")
TRYING_AGAIN_NOW = tr("Trying again now.")

# The header.
TIP_SIDEBAR = tr("Show the sidebar")
TEMPORARY = tr("Temporary")
TIP_TEMPORARY = tr(
    "This conversation is kept in memory only. It is gone when you leave it or the program ends."
)
NAME_MORE = tr("More")
MENU_THEME = tr("Theme")
MENU_SYSTEM = tr("Like the system")
MENU_LIGHT = tr("Light")
MENU_DARK = tr("Dark")
MENU_ABOUT = tr("About Desktop Chat")


# An empty conversation.
@dataclass(frozen=True, slots=True)
class Suggestion:
    """A card of an empty conversation; `model` is "" where the current one is used."""

    title: str
    line: str
    prompt: str
    model: str = ""


EMPTY_TITLE = tr("What is on your mind?")
EMPTY_LINE = tr("Ask anything. Replies appear as they are written, and Esc stops one at any time.")
LOOK = tr("Look for model servers on this computer")
LOOKING = tr("Looking…")
FOUND_OFFER = tr("{name} found at {place}: use it")
FOUND_OFFER_MODEL = tr("{name} found at {place}: use {model}")
DEMO_SUGGESTIONS = (
    Suggestion(
        tr("Show me what you can draw"),
        tr("headings, lists, tables, code"),
        tr("Show me what you can draw."),
        "demo-tour",
    ),
    Suggestion(
        tr("Write me a long answer"),
        tr("see it come, stop it, go on"),
        tr("Tell me at length how streams and pipes keep from overflowing."),
        "demo-long",
    ),
    Suggestion(
        tr("Run into a rate limit"),
        tr("see how waiting looks"),
        tr("Run into a rate limit."),
        "demo-rate-limit",
    ),
    Suggestion(
        tr("Watch it think"),
        tr("the thinking folds away"),
        tr("Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?"),
        "demo-thinking",
    ),
)
SUGGESTIONS = (
    Suggestion(
        tr("Explain something"),
        tr("as to a curious friend"),
        tr("Explain how the internet finds the computer I want to reach, as to a curious friend."),
    ),
    Suggestion(
        tr("Plan a weekend"),
        tr("two days, no hurry"),
        tr(
            "Plan a calm weekend in a city that I have never seen: two days, good food, few queues."
        ),
    ),
    Suggestion(
        tr("Help me write"),
        tr("a letter that is kind and firm"),
        tr(
            "Help me write a short letter to my landlord about a heating that has failed for a "
            "week: kind, and firm."
        ),
    ),
    Suggestion(
        tr("Write some code"),
        tr("small, and with a test"),
        tr("Write a Python function that groups dates by ISO week, with a test."),
    ),
)

CANCEL = tr("Cancel")

# About.
ABOUT_TITLE = "Desktop Chat"
ABOUT_VERSION = tr("Version {version}")
ABOUT_LINE = tr("A native chat window for OpenAI and every server that speaks its API.")
ABOUT_LICENCE = tr("Free software under the MIT licence. Built with Qt, which is under the LGPL.")
ABOUT_LICENCES = tr("Licences")
CLOSE = tr("Close")

# Printing.
PRINT_SAVE_TITLE = tr("Save conversation as PDF")
PRINT_PDF_FILES = tr("PDF (*.pdf)")
PRINT_WRITING = tr("Writing the PDF…")
PRINT_PRINTING = tr("Preparing the pages…")
PRINT_SAVED = tr("PDF saved")
PRINT_SENT = tr("Sent to the printer")
PRINT_FAILED = tr("The conversation could not be printed or saved: {reason}.")
PRINT_BROKEN = tr("The conversation could not be drawn; the program made a mistake.")
PRINT_NOT_THERE = tr("This system has no printing.")
