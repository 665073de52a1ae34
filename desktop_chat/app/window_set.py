"""One window and what belongs to it, and how that ends."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.attaching import Attaching
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.models_desk import ModelsDesk
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.presets.desk import PresetsDesk
from desktop_chat.ui.workbench import Workbench


@dataclass(slots=True)
class WindowSet:
    """One window and what belongs to it; a desk once there is a library."""

    window: MainWindow
    bridge: Bridge
    actions: WindowActions
    workbench: Workbench
    palette: PaletteDesk
    attaching: Attaching
    desk: Desk | None = None
    connections: ConnectionsDesk | None = None
    models: ModelsDesk | None = None
    presets: PresetsDesk | None = None

    async def strip(self) -> None:
        """Take the desk away, so that the library can be closed or exchanged."""
        self.workbench.cancel()
        await self.palette.strip()
        if self.desk is not None:
            desk, self.desk = self.desk, None
            await desk.close()
            desk.deleteLater()

    async def end(self) -> None:
        """Take everything away that works by itself; the window stays."""
        await self.attaching.close()
        for desk in (self.models, self.connections, self.presets):
            if desk is not None:
                await desk.close()

    async def close(self) -> None:
        """Close the window, and end all that belongs to it."""
        await self.workbench.close()
        await self.palette.close()
        if self.desk is not None:
            await self.desk.close()
        await self.end()
        self.window.close_for_good()
        self.window.deleteLater()
