"""All sentences of the inspector that a person reads."""

from __future__ import annotations

from typing import Final

TITLE: Final = "Request"
NONE: Final = "Only the last requests of this run can be looked at, and this is none of them."
VIEW: Final = "What to show"
REQUEST: Final = "Request"
EVENTS: Final = "Events"
TIMING: Final = "Timing"
ERROR: Final = "Error"
VIEWS: Final = (REQUEST, EVENTS, TIMING, ERROR)
ATTEMPT: Final = "Which request"
CLOSE: Final = "Close"
COPY: Final = "Copy"
COPY_CURL: Final = "Copy as curl"
COPIED: Final = "Copied"

NO_ERROR: Final = "There was no error."
NO_EVENTS: Final = "Nothing came."
EVENT: Final = "{at:9.3f} s  {name}{data}"
LEFT_OUT: Final = "… {count:,} bytes in the middle were not kept …"
HEADERS_OF_ANSWER: Final = "Headers of the answer"
NOT_YET: Final = "—"

SENT: Final = "Sent"
API: Final = "API"
STATUS: Final = "Status"
ANSWERED: Final = "Answer began"
FIRST_BYTE: Final = "First bytes"
FIRST_OUTPUT: Final = "First word"
ENDED: Final = "End"
SIZE: Final = "Size"
TOKENS: Final = "Tokens"
RATE: Final = "Rate"
ENDING: Final = "How it ended"
SECONDS: Final = "{seconds:.3f} s"
BYTES: Final = "{count:,} bytes"
PER_SECOND: Final = "{rate:.0f} tokens/s"
