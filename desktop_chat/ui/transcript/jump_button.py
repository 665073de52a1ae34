"""The round button that goes to the end, and says that more is coming."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.paint import RING
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words

_ICON = "arrow-down"
_SIZE = 36
_ABOVE_EDGE = 12


class JumpButton(Button):
    """Floats at the bottom of the transcript while its end is out of sight."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(
            themes,
            icon=_ICON,
            height=_SIZE,
            accessible_name=words.JUMP_TO_END,
            parent=parent,
        )
        self.is_covered = False
        """Whether something was put above it since it was last offered."""
        self.hide()

    def offer(self, *, wanted: bool, more_comes: bool, room: QSize) -> None:
        """Show it or not, in the middle of the lower edge of `room`."""
        self.set_look(ButtonKind.PRIMARY if more_comes else ButtonKind.SECONDARY, _ICON)
        size = self.sizeHint()
        self._radius = size.height() // 2 - RING
        self.resize(size)
        left = (room.width() - self.width()) // 2
        self.move(left, room.height() - self.height() - _ABOVE_EDGE)
        if self.is_covered:
            self.is_covered = False
            self.raise_()
        if self.isHidden() == wanted:
            self.setVisible(wanted)
