"""What stands beside the windows and uses the library as well."""

from __future__ import annotations

from typing import Protocol

from desktop_chat.base.ids import ConversationId
from desktop_chat.generation.library import Library


class Companion(Protocol):
    """Something beside the windows that uses the library."""

    def furnish(self, library: Library) -> None:
        """Use it from now on."""
        ...

    def strip(self) -> None:
        """Use it no more: it is about to be closed."""
        ...

    def release(self, conversation: ConversationId) -> None:
        """Let a window show a conversation."""
        ...


class Companions:
    """All of them, told of the library as the windows are."""

    def __init__(self) -> None:
        self._all: list[Companion] = []
        self._library: Library | None = None

    def join(self, companion: Companion) -> None:
        """Tell one more from now on."""
        self._all.append(companion)
        if self._library is not None:
            companion.furnish(self._library)

    def furnish(self, library: Library) -> None:
        """Give all of them the library."""
        self._library = library
        for each in self._all:
            each.furnish(library)

    def strip(self) -> None:
        """Take it away from all of them."""
        self._library = None
        for each in self._all:
            each.strip()

    def release(self, conversation: ConversationId) -> None:
        """Have whoever shows a conversation let it go."""
        for each in self._all:
            each.release(conversation)
