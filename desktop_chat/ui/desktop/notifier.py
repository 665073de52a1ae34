"""Telling a person something while no window of ours is in front, by whatever the system has."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_chat.base.tasks import TaskScope

if TYPE_CHECKING:
    from desktop_chat.ui.desktop.bus_notifications import BusNotifications

_SHOWN_MS = 10_000


class Notifier(QObject):
    """Shows notifications: over D-Bus on Linux, else as messages of an icon in the tray.

    The number at the program's icon goes the same way on Linux; elsewhere it is Qt's.

    Signals:
        clicked(str, str): the notification of that key was clicked; a token to come forward with.
    """

    clicked = Signal(str, str)

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._bus: BusNotifications | None = None
        self._balloon: QSystemTrayIcon | None = None
        self._balloon_key = ""
        self._tasks = TaskScope("notifier")

    def show(self, key: str, title: str, text: str) -> None:
        """Show a notification in place of an earlier one of that key."""
        if sys.platform == "linux" and self._bus is None:
            # Not before something is shown: it costs the start something.
            from desktop_chat.ui.desktop.bus_notifications import BusNotifications

            self._bus = BusNotifications(self.clicked.emit)
        self._tasks.spawn("show", self._show(key, title, text))

    def withdraw(self, key: str) -> None:
        """Take a notification away that is still shown."""
        if self._balloon is not None and self._balloon_key == key:
            self._drop_balloon()
        if self._bus is not None:
            self._tasks.spawn("withdraw", self._bus.withdraw(key))

    def count(self, number: int) -> None:
        """Show a number at the program's icon, 0 for none."""
        if sys.platform != "linux":
            QGuiApplication.instance().setBadgeNumber(number)
        elif self._bus is not None:
            self._tasks.spawn("count", self._bus.count(number))

    async def close(self) -> None:
        """Show nothing more."""
        await self._tasks.close()
        self._drop_balloon()
        if self._bus is not None:
            await self._bus.count(0)
            await self._bus.close()
        elif sys.platform != "linux":
            QGuiApplication.instance().setBadgeNumber(0)

    async def _show(self, key: str, title: str, text: str) -> None:
        if self._bus is not None and await self._bus.show(key, title, text):
            return
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._show_balloon(key, title, text)

    def _show_balloon(self, key: str, title: str, text: str) -> None:
        # An icon of its own: a message needs one that is shown, for as long as it is.
        self._drop_balloon()
        self._balloon_key = key
        balloon = self._balloon = QSystemTrayIcon(self._icon, self)
        balloon.messageClicked.connect(self._balloon_clicked)
        balloon.activated.connect(self._balloon_clicked)
        balloon.show()
        balloon.showMessage(title, text, self._icon, _SHOWN_MS)

    def _balloon_clicked(self) -> None:
        key = self._balloon_key
        self._drop_balloon()
        self.clicked.emit(key, "")

    def _drop_balloon(self) -> None:
        balloon, self._balloon = self._balloon, None
        self._balloon_key = ""
        if balloon is not None:
            balloon.hide()
            balloon.deleteLater()
