"""Files that the program was given: at its start, by a second start, or by macOS."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.kit.guard import guarded

if TYPE_CHECKING:
    from desktop_chat.app.windows import Windows
    from desktop_chat.ui.handover import Handover
    from desktop_chat.ui.instance import InstanceDoor


@guarded
class OpenedFiles(QObject):
    """Keeps them until there is a library, and asks a person about each."""

    def __init__(self, windows: Windows, file: Path | None, door: InstanceDoor) -> None:
        super().__init__(windows)
        self._windows = windows
        self._waiting = [] if file is None else [file]
        door.asked.connect(self._asked)
        application = QApplication.instance()
        # Nowhere else is there such an event, and a filter costs a call for each of all others.
        if application is not None and sys.platform == "darwin":
            application.installEventFilter(self)

    def offer(self, file: Path) -> None:
        """Ask about a file, as soon as that can be done."""
        self._waiting.append(file)
        if self._windows.desks:
            self.ask()

    def _asked(self, handover: Handover) -> None:
        if handover.file:
            self.offer(Path(handover.file))

    def ask(self) -> None:
        """Ask about those that wait."""
        from desktop_chat.ui.opened_file import OpenedFileSheet

        waiting, self._waiting = self._waiting, []
        for file in waiting:
            bridge = self._windows.active
            sheet = OpenedFileSheet(bridge.themes, bridge.window, file)
            sheet.agreed.connect(bridge.window.files_given)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    # Qt's own names.

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what macOS hands over for a double click."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.offer(Path(event.file()))
            return True
        return False
