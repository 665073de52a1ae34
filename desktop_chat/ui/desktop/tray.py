"""The icon in the desktop's tray, and its menu of commands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_chat import APP_NAME
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.desktop import words

_REASONS = QSystemTrayIcon.ActivationReason

OFFERED = (
    CommandId.SHOW_WINDOW,
    CommandId.NEW_CONVERSATION,
    CommandId.QUICK_QUESTION,
    CommandId.QUIT,
)
"""What its menu offers, in order."""


class Tray(QObject):
    """Is in the tray while it is wanted, and where there is one.

    Signals:
        wanted(CommandId): that command was chosen.
    """

    wanted = Signal(object)

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._shown: QSystemTrayIcon | None = None
        self._has_said = False
        # Of the system's own look, which is the one that a tray has.
        self.menu = QMenu()
        for id_ in OFFERED:
            if id_ is CommandId.QUIT:
                self.menu.addSeparator()
            declared = command(id_)
            action = self.menu.addAction(declared.title)
            action.setToolTip(declared.help)
            action.triggered.connect(partial(self._choose, id_))

    @property
    def is_there(self) -> bool:
        """Whether the icon can be seen, so that the program can be reached without a window."""
        return self._shown is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, wanted: bool) -> None:
        """Put the icon into the tray, or take it out."""
        if wanted == (self._shown is not None):
            return
        if not wanted:
            icon, self._shown = self._shown, None
            assert icon is not None
            icon.hide()
            icon.deleteLater()
            return
        # Where there is no tray yet, Qt waits for one.
        self._shown = QSystemTrayIcon(self._icon, self)
        self._shown.setToolTip(APP_NAME)
        self._shown.setContextMenu(self.menu)
        self._shown.activated.connect(self._activated)
        self._shown.show()

    def say_still_here(self) -> None:
        """Say, once, that the program goes on without a window."""
        if self._shown is not None and not self._has_said:
            self._has_said = True
            self._shown.showMessage(APP_NAME, words.STILL_HERE, self._icon, 5_000)

    def _choose(self, id_: CommandId) -> None:
        self.wanted.emit(id_)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {_REASONS.Trigger, _REASONS.DoubleClick}:
            self.wanted.emit(CommandId.SHOW_WINDOW)
        elif reason is _REASONS.MiddleClick:
            self.wanted.emit(CommandId.QUICK_QUESTION)
