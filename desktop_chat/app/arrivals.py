"""What the program is asked for from outside: at its start, by a second start, or by macOS."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_chat.options import WindowOptions
from desktop_chat.ui.instance import raise_window
from desktop_chat.ui.kit.guard import guarded

if TYPE_CHECKING:
    from desktop_chat.app.manners import Manners
    from desktop_chat.app.windows import Windows
    from desktop_chat.ui.handover import Handover
    from desktop_chat.ui.instance import InstanceDoor


@guarded
class Arrivals(QObject):
    """Keeps what comes before there is a library; asks a person about each file."""

    def __init__(
        self, windows: Windows, manners: Manners, options: WindowOptions, door: InstanceDoor
    ) -> None:
        super().__init__(windows)
        self._windows = windows
        self._manners = manners
        self._prompt = "" if options.quick else options.prompt
        self._files = [] if options.file is None else [options.file]
        self._is_let_in = False
        self.begins_anew = options.new or bool(self._prompt)
        """Whether the first conversation is a new one, and not the one that was open last."""
        door.asked.connect(self._asked)
        windows.new_requested.connect(self._new_wanted)
        application = QApplication.instance()
        # Nowhere else is there such an event, and a filter costs a call for each of all others.
        if application is not None and sys.platform == "darwin":
            application.installEventFilter(self)

    def let_in(self) -> None:
        """Send the message that waits, and ask about the files: there is a conversation now."""
        self._is_let_in, self.begins_anew = True, False
        prompt, self._prompt = self._prompt, ""
        if prompt:
            self._windows.active.submit_or_keep(prompt)
        self._ask()

    def _asked(self, handover: Handover) -> None:
        """Do what a second start of the program was asked for."""
        if handover.file:
            self._offer(Path(handover.file))
        if handover.quick:
            self._manners.ask(handover.prompt, handover.token)
            return
        bridge = self._windows.active
        raise_window(bridge.window, handover.token)
        if handover.new or handover.prompt:
            bridge.new_requested.emit()
        if handover.prompt:
            bridge.submit_or_keep(handover.prompt)

    def _new_wanted(self) -> None:
        # Nobody begins one before there is a library; then the start begins anew.
        self.begins_anew = not self._is_let_in

    def _offer(self, file: Path) -> None:
        self._files.append(file)
        if self._windows.desks:
            self._ask()

    def _ask(self) -> None:
        from desktop_chat.ui.opened_file import OpenedFileSheet

        waiting, self._files = self._files, []
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
            self._offer(Path(event.file()))
            return True
        return False
