"""All sentences of the test of a connection that a person reads, but what the test itself says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

TITLE: Final = tr("Check the connection")
PLACE: Final = "{name} · {place}"
PLACE_ALONE: Final = "{place}"
STEPS: Final = tr("Steps")
DIAGNOSIS: Final = tr("Diagnosis")
TESTING: Final = tr("Testing…")
TESTING_STEP: Final = tr("Each step tries one thing and has a time limit.")
STOPPED: Final = tr("Stopped.")
STOPPED_SENTENCE: Final = tr("The test was ended before its diagnosis.")
FAILED: Final = tr("The test could not go on.")
FAILED_SENTENCE: Final = tr("Something went wrong in the program; the log says more.")
SECONDS: Final = tr("{state} · {seconds} s")
SAID_BY_SERVER: Final = tr("“{words}”")
STOP: Final = tr("Stop")
CLOSE: Final = tr("Close")
AGAIN: Final = tr("Test again")
COPY: Final = tr("Copy report")
COPIED: Final = tr("Copied")
HELPS: Final = tr("What helps: {words}")
NO_MODEL: Final = tr("no model chosen")
