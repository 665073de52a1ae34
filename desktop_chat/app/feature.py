"""What a feature of the program is, as the windows see it."""

from __future__ import annotations

from typing import Protocol

from desktop_chat.app.window_set import WindowSet


class Feature(Protocol):
    """Something that every window has, and that is one thing for the whole program.

    It holds what it needs, and what each window has of it. What a window can have by itself is no
    feature, but a part of its `WindowSet`.
    """

    def enter(self, made: WindowSet) -> None:
        """Give a window what it does: to each that is open, and each that is opened later."""
        ...

    async def leave(self, made: WindowSet) -> None:
        """End what it does in a window, which is about to go."""
        ...
