"""One window and what belongs to it: how its parts come to know each other, and how they end."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.base.tasks import ErrorHandler
from desktop_chat.generation.library import Library
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.attaching import Attaching
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.workbench import Workbench


@dataclass(slots=True, eq=False)
class WindowSet:
    """One window and what belongs to it; a desk once there is a library."""

    themes: ThemeSource
    window: MainWindow
    bridge: Bridge
    actions: WindowActions
    workbench: Workbench
    palette: PaletteDesk
    attaching: Attaching
    desk: Desk | None = None

    def furnish(self, library: Library, on_error: ErrorHandler) -> Desk:
        """Give it a desk on a library."""
        self.desk = desk = Desk(self.bridge, library, on_error)
        self.palette.furnish(library.store, on_error)
        self.palette.conversation_wanted.connect(desk.open)
        return desk

    async def strip(self) -> None:
        """Take the desk away, so that the library can be closed or exchanged."""
        self.workbench.cancel()
        await self.palette.strip()
        if self.desk is not None:
            desk, self.desk = self.desk, None
            await desk.close()
            desk.deleteLater()

    async def end(self) -> None:
        """Have nothing work by itself any more; the window stays."""
        await self.workbench.close()
        await self.palette.close()
        if self.desk is not None:
            await self.desk.close()
        await self.attaching.close()

    def close(self) -> None:
        """Close the window, for good."""
        self.window.close_for_good()
        self.window.deleteLater()
