"""One window and what belongs to it: how its parts come to know each other, and how they end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from desktop_chat.base.languages import sentences
from desktop_chat.base.tasks import ErrorHandler
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.library import Library
from desktop_chat.generation.model_lists import ModelLists
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.attaching import Attaching
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.local_offer import LocalOffer
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.models_desk import ModelsDesk
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.presets.desk import PresetsDesk
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.workbench import Tools, Workbench


@dataclass(slots=True)
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
    connections: ConnectionsDesk | None = None
    models: ModelsDesk | None = None
    presets: PresetsDesk | None = None

    def offer_connections(
        self, connections: Connections, models: ModelLists, on_error: ErrorHandler
    ) -> ConnectionsDesk:
        """Let connections and models be chosen in it."""
        bridge, window = self.bridge, self.window
        self.connections = desk = ConnectionsDesk(window, self.themes, connections, on_error)
        desk.given.connect(bridge.use_connection)
        bridge.connections_requested.connect(desk.open_for)
        bridge.connection_given.connect(desk.taken)
        LocalOffer(bridge, connections, desk)
        self.models = ModelsDesk(bridge, connections, models, on_error)
        self.models.test_wanted.connect(self.workbench.check)
        desk.test_requested.connect(self.models.test)
        desk.checks.examine = self.workbench.examine
        desk.tested.connect(partial(_tell_tested, bridge))
        self.workbench.diagnosed.connect(desk.checks.diagnosed)
        self.palette.offer_connections(connections)
        self.palette.connection_wanted.connect(desk.choose)
        return desk

    def offer_notebooks(
        self,
        notebooks: Notebooks,
        tools: Tools | None,
        connections: Connections | None,
        on_error: ErrorHandler,
    ) -> None:
        """Let presets and prompts be used and changed in it."""
        window, bridge = self.window, self.bridge
        self.presets = desk = PresetsDesk(
            self.themes,
            window.preset_button,
            lambda: bridge.session,
            notebooks,
            dialects=tools,
            connections=connections,
            on_error=on_error,
        )
        desk.connection_wanted.connect(bridge.use_connection)
        bridge.notices.offer({NoticeAction.OPEN_PARAMETERS: desk.open_parameters})
        desk.told.connect(window.status_line.show_right)
        self.palette.offer_notebooks(notebooks)
        self.palette.preset_wanted.connect(desk.choose)
        window.composer.insertion.prompts = lambda: notebooks.now.prompts

    def furnish(self, library: Library, on_error: ErrorHandler) -> Desk:
        """Give it a desk on a library."""
        self.desk = desk = Desk(self.bridge, library, on_error)
        self.palette.furnish(library.store, on_error)
        self.palette.conversation_wanted.connect(desk.open)
        if self.presets is not None:
            desk.shown.connect(self.presets.begin)
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


def _tell_tested(bridge: Bridge, connection: Connection, diagnosis: Diagnosis) -> None:
    """Say in a window what the test of a connection found that was saved there."""
    if diagnosis.works:
        bridge.window.status_line.show_right(diagnosis.title)
        return
    said = sentences(diagnosis.title, diagnosis.sentence)
    actions = (NoticeAction.CHECK_CONNECTION, NoticeAction.OPEN_CONNECTION)
    bridge.notices.tell(Notice(NoticeKind.SETUP, Severity.WARNING, connection.name, said, actions))
