"""What the list asks of whoever knows the conversations; nothing here waits.

A question carries a number, `ask`. It is answered later, or at once from within the call, through
the methods of the `Sidebar`: `contents_came`, `rows_came`, or `give_up` where it could not be
answered. Answers to an older question are dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.library import Section


class Showing(StrEnum):
    """Which list is shown."""

    CONVERSATIONS = "conversations"
    ARCHIVE = "archive"


class ExportKind(StrEnum):
    """The forms in which conversations can be taken out."""

    MARKDOWN = "markdown"
    JSON = "json"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Contents:
    """The sections of a list in their order, each with its number of rows.

    Of `Showing.CONVERSATIONS`: pinned, every folder (also empty ones), the days. `archived` is how
    many conversations are in the archive. `places` says of the conversations that were asked
    about in which section and row they are; those that are in no section are left out.
    """

    sections: tuple[tuple[Section, int], ...] = ()
    archived: int = 0
    places: Mapping[ConversationId, tuple[Section, int]] = field(
        default_factory=lambda: MappingProxyType({})
    )


class ListSource(Protocol):
    """Where the list gets its rows."""

    def request_contents(
        self, ask: int, showing: Showing, places: Collection[ConversationId]
    ) -> None:
        """Ask for the sections of a list, and for where these conversations are."""
        ...

    def request_rows(self, ask: int, section: Section, start: int, stop: int) -> None:
        """Ask for the rows of a section from `start` up to `stop`."""
        ...
