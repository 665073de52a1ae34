"""What a person can ask of one message in the transcript."""

from __future__ import annotations

from enum import StrEnum

from desktop_chat.base.translation import mark, tr_marked


class TurnAction(StrEnum):
    """An action on a turn; the value is its words in English."""

    COPY = mark("Copy")
    COPY_MARKDOWN = mark("Copy as Markdown")
    RETRY = mark("Retry")
    CONTINUE = mark("Continue")
    EDIT = mark("Edit")
    FORK = mark("Fork from here")
    DELETE_VERSION = mark("Delete version")
    INSPECT = mark("Inspect request")

    @property
    def words(self) -> str:
        """What its button says."""
        return tr_marked(self.value)
