"""Where a reply goes while it comes: to whoever looks at it, and to disk."""

from __future__ import annotations

from desktop_chat.domain.ports import ReplyView
from desktop_chat.generation.keeping import Keeper


class Sinks:
    """The view and the keeper of a session as one; it fills `domain.ports.ReplyView`.

    The slower of the two decides how fast a server is read. `view` is None while nobody looks.
    """

    def __init__(self, keeper: Keeper, view: ReplyView | None = None) -> None:
        self.keeper = keeper
        self.view = view

    @property
    def backlog(self) -> int:
        """Characters that the slower one has not taken."""
        shown = self.view.backlog if self.view is not None else 0
        return max(shown, self.keeper.backlog)

    async def caught_up(self) -> None:
        """Return when both have taken most of what they were given."""
        if self.view is not None:
            await self.view.caught_up()
        await self.keeper.caught_up()
