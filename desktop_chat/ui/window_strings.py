"""What the window itself says, in one place; its parts have theirs in `strings.py`."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr
from desktop_chat.domain.events import Activity
from desktop_chat.generation.session_state import Contact

NEW_CONVERSATION: Final = "New conversation"

STATUS_CONTACTS: Final = {
    Contact.UNKNOWN: "",
    Contact.MADE: "ready",
    Contact.NO_ANSWER: "cannot be reached",
    Contact.KEY_REFUSED: "the key was refused",
}
STATUS_LOOKING: Final = "Looking for a model server…"
STATUS_WAITING: Final = "waiting"
STATUS_WAITING_SECONDS: Final = "waiting, {seconds} s"
STATUS_STREAMING: Final = "streaming"
STATUS_RATE: Final = "≈ {rate} tokens/s"
STATUS_RETRYING: Final = "waiting to try again"
STATUS_TOKENS: Final = "{count} tokens"
STATUS_WINDOW: Final = "{count} of {window} tokens"
HINT_STOP: Final = "Esc stops the reply"
HINT_NEW_LINE: Final = "Shift+Enter for a new line"

ACTIVITIES: Final = {
    Activity.QUEUED: "queued by the server",
    Activity.SEARCHING_WEB: "searching the web",
    Activity.SEARCHING_FILES: "searching files",
    Activity.RUNNING_CODE: "running code",
    Activity.MAKING_IMAGE: "making an image",
    Activity.CALLING_TOOL: "calling a tool",
}

DEMO_TITLE: Final = "Demo."
DEMO_SENTENCE: Final = "No model is connected; these replies are written in advance."

LINK_TITLE: Final = "Open link"
LINK_QUESTION: Final = "Open this page of {host} in the browser?"
LINK_OPEN: Final = "Open"
LINK_COPY: Final = "Copy address"
LINK_CANCEL: Final = "Cancel"
LINK_CLOSE: Final = "Close"
LINK_ADDRESS: Final = "Address"
LINK_REFUSED: Final = "This link is not opened: it is not a web or mail address."

PROBLEM_TITLE: Final = "Something went wrong in the program."
PROBLEM_SENTENCE: Final = "Your conversation is kept. The details can be copied for a report."
ENVIRONMENT_TITLE: Final = "The environment cannot be used."
LOG_TITLE: Final = "No log is written."
CHOOSE_MODEL_FIRST: Final = "Choose a model, or type its name."
DETAILS_COPIED: Final = "Details copied"
REPLY_STARTED: Final = "Waiting for the reply"
REPLY_ENDED: Final = "Reply complete"

VERSION_DELETED: Final = "Version deleted"
EXPORT_TITLE: Final = "Export"
EXPORTED: Final = "Saved as {name}"
EXPORT_FAILED: Final = "The export could not be written: {reason}."

INSTANCE_TITLE: Final = "Desktop Chat does not start."
INSTANCE_PROCESS: Final = " (process {process})"
INSTANCE_SILENT: Final = (
    "It is open already{process} and does not answer: end it, then start it again."
)
INSTANCE_UNREACHABLE: Final = (
    "It is open already{process} and cannot be reached from here: use its window."
)
INSTANCE_TOO_LONG: Final = (
    "It is open already{process}, and the message is too long to be handed over: paste it there."
)

FACTS_NOT_KEPT: Final = tr("It cannot be kept: {reason}.")
NO_KEY_TITLE: Final = tr("{name} cannot be used.")
