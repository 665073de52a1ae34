"""What a feature of the program is, as the windows see it."""

from __future__ import annotations

from typing import Protocol

from desktop_chat.app.window_set import WindowSet


class Feature(Protocol):
    """Something that every window has, with what it needs held in one place."""

    def enter(self, made: WindowSet) -> None:
        """Give a window what it does, once: each that is open, and each that is opened later."""
        ...
