"""Presets and saved prompts: the file that keeps them, and what each window has of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_chat.app.said import connections_notice
from desktop_chat.base.tasks import ErrorHandler
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.ports import Dialects
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.storage.notebook import NotebookFile, built_in, read_file, write_file
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.presets.desk import PresetsDesk
from desktop_chat.ui.presets.words import TITLE

if TYPE_CHECKING:
    from desktop_chat.app.window_set import WindowSet
    from desktop_chat.app.windows import Windows


class PresetsFeature:
    """Lets presets and prompts be used and changed in every window, and in the settings."""

    def __init__(
        self,
        windows: Windows,
        folder: Path,
        connections: Connections,
        dialects: Dialects,
        on_error: ErrorHandler,
    ) -> None:
        self._windows = windows
        self._connections = connections
        self._dialects = dialects
        self._on_error = on_error
        self._desks: dict[MainWindow, PresetsDesk] = {}
        self.notebooks = Notebooks(NotebookFile(folder), built_in)
        self.notebooks.on_trouble = self._tell
        if self.notebooks.complaint:
            self._tell(self.notebooks.complaint)
        windows.preferences.add_page(TITLE, "list", self._page)
        windows.join(self)

    def enter(self, made: WindowSet) -> None:
        """Give a window its button of presets, its parameters, and its prompts."""
        window, bridge, palette = made.window, made.bridge, made.palette
        desk = self._desks[window] = PresetsDesk(
            made.themes,
            window.preset_button,
            lambda: bridge.session,
            self.notebooks,
            dialects=self._dialects,
            connections=self._connections,
            on_error=self._on_error,
        )
        desk.connection_wanted.connect(bridge.use_connection)
        desk.told.connect(window.status_line.show_right)
        bridge.attached.connect(desk.begin)
        bridge.notices.offer({NoticeAction.OPEN_PARAMETERS: desk.open_parameters})
        palette.offer_notebooks(self.notebooks)
        palette.preset_wanted.connect(desk.choose)
        window.composer.insertion.prompts = lambda: self.notebooks.now.prompts
        window.preset_button.library_wanted.connect(
            partial(self._windows.preferences.open_settings, window, TITLE)
        )

    async def leave(self, made: WindowSet) -> None:
        """End what is under way in a window."""
        await self._desks.pop(made.window).close()

    async def close(self) -> None:
        """Write what is not written yet."""
        await self.notebooks.close()

    def _tell(self, complaint: str) -> None:
        self._windows.tell(connections_notice(complaint))

    def _page(self) -> QWidget:
        from desktop_chat.ui.presets.page import Library, LibraryPlace

        themes = self._windows.active.themes
        return LibraryPlace(
            Library(
                themes, self.notebooks, read=read_file, write=write_file, connections=self._saved
            )
        )

    def _saved(self) -> list[Connection]:
        entries = self._connections.entries()
        return [each.connection for each in entries if each.profile is not None]
