"""All sentences of the test of a connection that a person reads, but what the test itself says."""

from __future__ import annotations

from typing import Final

from desktop_chat.domain.diagnosis import StepState

TITLE: Final = "Check the connection"
PLACE: Final = "{name} · {place}"
PLACE_ALONE: Final = "{place}"
STEPS: Final = "Steps"
DIAGNOSIS: Final = "Diagnosis"
TESTING: Final = "Testing…"
TESTING_STEP: Final = "Each step tries one thing and has a time limit."
STOPPED: Final = "Stopped."
STOPPED_SENTENCE: Final = "The test was ended before its diagnosis."
FAILED: Final = "The test could not go on."
FAILED_SENTENCE: Final = "Something went wrong in the program; the log says more."
SECONDS: Final = "{state} · {seconds:.1f} s"
SAID_BY_SERVER: Final = "“{words}”"
STATES: Final = {
    StepState.RUNNING: "running",
    StepState.WORKED: "works",
    StepState.NOTED: "noted",
    StepState.FAILED: "trouble",
}
STOP: Final = "Stop"
CLOSE: Final = "Close"
AGAIN: Final = "Test again"
COPY: Final = "Copy report"
COPIED: Final = "Copied"
HELPS: Final = "What helps: {words}"
