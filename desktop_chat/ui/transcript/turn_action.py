"""What a person can ask of one message in the transcript."""

from __future__ import annotations

from enum import StrEnum


class TurnAction(StrEnum):
    """An action on a turn; the value is the words on its button."""

    COPY = "Copy"
    COPY_MARKDOWN = "Copy as Markdown"
    RETRY = "Retry"
    CONTINUE = "Continue"
    EDIT = "Edit"
    FORK = "Fork from here"
    DELETE_VERSION = "Delete version"
    INSPECT = "Inspect request"
