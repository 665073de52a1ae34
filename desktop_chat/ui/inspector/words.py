"""All sentences of the inspector that a person reads."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

TITLE: Final = tr("Request")
NONE: Final = tr("Only the last requests of this run can be looked at, and this is none of them.")
VIEW: Final = tr("What to show")
REQUEST: Final = tr("Request")
EVENTS: Final = tr("Events")
TIMING: Final = tr("Timing")
ERROR: Final = tr("Error")
VIEWS: Final = (REQUEST, EVENTS, TIMING, ERROR)
ATTEMPT: Final = tr("Which request")
CLOSE: Final = tr("Close")
COPY: Final = tr("Copy")
COPY_CURL: Final = tr("Copy as curl")
COPIED: Final = tr("Copied")

NO_ERROR: Final = tr("There was no error.")
NO_EVENTS: Final = tr("Nothing came.")
EVENT: Final = str(tr("{at} s  {name}{data}"))  # to be copied as it is
HEADERS_OF_ANSWER: Final = tr("Headers of the answer")
NOT_YET: Final = "—"

SENT: Final = tr("Sent")
API: Final = tr("API")
STATUS: Final = tr("Status", "of HTTP")
ANSWERED: Final = tr("Answer began")
FIRST_BYTE: Final = tr("First bytes")
FIRST_OUTPUT: Final = tr("First word")
ENDED: Final = tr("End", "of a reply")
SIZE: Final = tr("Size")
TOKENS: Final = tr("Tokens")
RATE: Final = tr("Rate")
ENDING: Final = tr("How it ended")
SECONDS: Final = tr("{seconds} s")
PER_SECOND: Final = tr("{rate} tokens/s")


def left_out_words(count: int) -> str:
    """Return how much of an answer was not kept."""
    said = trn(
        "… {count} byte in the middle was not kept …",
        "… {count} bytes in the middle were not kept …",
        count,
    )
    return said.format(count=whole(count))


def byte_words(count: int) -> str:
    """Return a size."""
    return trn("{count} byte", "{count} bytes", count).format(count=whole(count))
