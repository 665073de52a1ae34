"""What the window itself says, in one place; its parts have theirs in `strings.py`."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.events import Activity
from desktop_chat.generation.session_state import Contact

NEW_CONVERSATION: Final = tr("New conversation")

STATUS_CONTACTS: Final = {
    Contact.UNKNOWN: "",
    Contact.MADE: tr("ready"),
    Contact.NO_ANSWER: tr("cannot be reached"),
    Contact.KEY_REFUSED: tr("the key was refused"),
}
STATUS_LOOKING: Final = tr("Looking for a model server…")
STATUS_WAITING: Final = tr("waiting")
STATUS_STREAMING: Final = tr("streaming")
STATUS_STREAMING_RATE: Final = tr("streaming, ≈ {rate} tokens/s")
STATUS_RETRYING: Final = tr("waiting to try again")
STATUS_WINDOW: Final = tr("{count} of {window} tokens")
HINT_STOP: Final = tr("Esc stops the reply")
HINT_NEW_LINE: Final = tr("Shift+Enter for a new line")

ACTIVITIES: Final = {
    Activity.QUEUED: tr("queued by the server"),
    Activity.SEARCHING_WEB: tr("searching the web"),
    Activity.SEARCHING_FILES: tr("searching files"),
    Activity.RUNNING_CODE: tr("running code"),
    Activity.MAKING_IMAGE: tr("making an image"),
    Activity.CALLING_TOOL: tr("calling a tool"),
}

DEMO_TITLE: Final = tr("Demo.")
DEMO_SENTENCE: Final = tr("No model is connected; these replies are written in advance.")

LINK_TITLE: Final = tr("Open link")
LINK_QUESTION: Final = tr("Open this page of {host} in the browser?")
LINK_OPEN: Final = tr("Open", "the verb")
LINK_COPY: Final = tr("Copy address")
LINK_CANCEL: Final = tr("Cancel")
LINK_CLOSE: Final = tr("Close")
LINK_ADDRESS: Final = tr("Address")
LINK_REFUSED: Final = tr("This link is not opened: it is not a web or mail address.")

PROBLEM_TITLE: Final = tr("Something went wrong in the program.")
PROBLEM_SENTENCE: Final = tr("Your conversation is kept. The details can be copied for a report.")
READING_ONLY: Final = tr("This conversation can only be read.")
CHOOSE_MODEL_FIRST: Final = tr("Choose a model, or type its name.")
DETAILS_COPIED: Final = tr("Details copied")

VERSION_DELETED: Final = tr("Version deleted")
EXPORT_TITLE: Final = tr("Export")
EXPORT_ALL_NAME: Final = tr("Conversations {date}")
EXPORTING: Final = tr("Exporting: {number} of {count}")
EXPORTED: Final = tr("Saved as {name}")
EXPORT_FAILED: Final = tr("The export could not be written: {reason}.")

INSTANCE_TITLE: Final = tr("Desktop Chat does not start.")
# Each without the number of the process, and with it.
INSTANCE_SILENT: Final = (
    tr("It is open already and does not answer: end it, then start it again."),
    tr("It is open already (process {process}) and does not answer: end it, then start it again."),
)
INSTANCE_UNREACHABLE: Final = (
    tr("It is open already and cannot be reached from here: use its window."),
    tr("It is open already (process {process}) and cannot be reached from here: use its window."),
)
INSTANCE_TOO_LONG: Final = (
    tr("It is open already, and the message is too long to be handed over: paste it there."),
    tr(
        "It is open already (process {process}), and the message is too long to be handed over: "
        "paste it there."
    ),
)

FACTS_NOT_KEPT: Final = tr("It cannot be kept: {reason}.")
NO_KEY_TITLE: Final = tr("{name} cannot be used.")


def token_words(count: int) -> str:
    """Return the form for so many tokens; the field `count` is the caller's to fill."""
    return trn("{count} token", "{count} tokens", count)
