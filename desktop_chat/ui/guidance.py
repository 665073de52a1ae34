"""What explains the program, for one window: the list of shortcuts, and the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.instance import raise_window

if TYPE_CHECKING:
    from desktop_chat.ui.guide import GuideWindow
    from desktop_chat.ui.help import HelpSheet
    from desktop_chat.ui.shortcut_sheet import ShortcutSheet


class Guidance(QObject):
    """Opens them over a bridge's window.

    Signals:
        editor_wanted(): the shortcuts are to be changed.
    """

    editor_wanted = Signal()

    def __init__(self, bridge: Bridge, actions: WindowActions) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._actions = actions
        actions.shortcuts_wanted.connect(self.show_shortcuts)
        actions.help_wanted.connect(self.show_help)
        actions.edit_shortcuts_wanted.connect(self.editor_wanted)
        actions.guide_wanted.connect(self.show_guide)
        self._guide: GuideWindow | None = None

    def show_shortcuts(self) -> ShortcutSheet:
        """Show the list of shortcuts."""
        from desktop_chat.ui.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._bridge.themes, self._bridge.window)
        sheet.change_wanted.connect(self.editor_wanted)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def show_guide(self) -> GuideWindow:
        """Show the guide, which stays open beside the window."""
        from desktop_chat.ui.guide import GuideWindow

        if self._guide is None or not isValid(self._guide):
            self._guide = GuideWindow(self._bridge.themes)
        raise_window(self._guide)
        return self._guide

    def show_help(self) -> HelpSheet:
        """Show the help."""
        from desktop_chat.ui.help import HelpSheet

        sheet = HelpSheet(self._bridge.themes, self._bridge.window)
        sheet.command_wanted.connect(self._actions.run)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet
