"""Notifications as `org.freedesktop.Notifications` shows them; on Linux alone.

NOTE(PySide6 6.11): its QtDBus cannot send an unsigned number, which `Notify` takes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from jeepney import DBusAddress

from desktop_chat import APP_ID, APP_NAME
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import resources_dir
from desktop_chat.ui.desktop import words
from desktop_chat.ui.desktop.session_bus import BusError, SessionBus

_log = logging.getLogger(Log.UI)

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_LAUNCHER = DBusAddress(
    "/com/canonical/unity/launcherentry/desktop_chat",
    interface="com.canonical.Unity.LauncherEntry",
)
"""NOTE(Qt 6.11): its own badge makes this path of the program's name, in which “-” is refused."""

_SIGNALS = ("ActivationToken", "ActionInvoked", "NotificationClosed")
_NORMAL = 1


@dataclass(slots=True)
class _Shown:
    key: str
    token: str = ""


class BusNotifications:
    """Shows notifications; `clicked` is told the key of one, and a token to come forward with.

    The bus is looked for when something is shown first, and not again once it was not there.
    """

    def __init__(self, clicked: Callable[[str, str], None]) -> None:
        self._clicked = clicked
        self._bus: SessionBus | None = None
        self._abilities: frozenset[str] = frozenset()
        self._shown: dict[int, _Shown] = {}
        self._lock = asyncio.Lock()
        self._is_missing = False

    async def show(self, key: str, title: str, text: str) -> bool:
        """Show a notification in place of an earlier one of that key; return whether it is."""
        async with self._lock:
            if self._is_missing:
                return False
            try:
                self._bus = self._bus or await self._opened()
                await self._notify(self._bus, key, title, text)
            except BusError as error:
                self._is_missing = True
                _log.info("no notifications over D-Bus: %s", error)
                return False
            return True

    async def withdraw(self, key: str) -> None:
        """Take a notification away that is still shown."""
        async with self._lock:
            for id_ in [id_ for id_, each in self._shown.items() if each.key == key]:
                del self._shown[id_]
                if self._bus is not None and not self._is_missing:
                    try:
                        await self._bus.call(_SERVICE, "CloseNotification", "u", id_)
                    except BusError as error:
                        # Most answer so when it has gone by itself.
                        _log.debug("a notification cannot be taken away: %s", error)

    async def count(self, number: int) -> None:
        """Show a number at the program's icon in docks and task bars, 0 for none."""
        async with self._lock:
            if self._bus is None or self._is_missing:
                return
            entry = {"count": ("x", number), "count-visible": ("b", number > 0)}
            about = f"application://{APP_ID}.desktop"
            try:
                await self._bus.emit(_LAUNCHER, "Update", "sa{sv}", about, entry)
            except BusError as error:
                _log.debug("no number at the icon: %s", error)

    async def close(self) -> None:
        """Leave the bus; what is shown stays with the desktop."""
        bus, self._bus = self._bus, None
        self._is_missing = True
        if bus is not None:
            await bus.close()

    async def _opened(self) -> SessionBus:
        bus = await SessionBus.opened(self._heard)
        try:
            (abilities,) = await bus.call(_SERVICE, "GetCapabilities")
            self._abilities = frozenset(abilities)
            for member in _SIGNALS:
                await bus.listen(_SERVICE, member)
        except (BusError, asyncio.CancelledError):
            await bus.close()
            raise
        return bus

    async def _notify(self, bus: SessionBus, key: str, title: str, text: str) -> None:
        before = next((id_ for id_, each in self._shown.items() if each.key == key), 0)
        body = escape(text, quote=False) if "body-markup" in self._abilities else text
        actions = ["default", words.OPEN] if "actions" in self._abilities else []
        hints = {
            "urgency": ("y", _NORMAL),
            "desktop-entry": ("s", APP_ID),
            "category": ("s", "im.received"),
        }
        icon = str(resources_dir() / "icons" / "app.svg")
        (shown,) = await bus.call(
            _SERVICE,
            "Notify",
            "susssasa{sv}i",
            APP_NAME,
            before,
            icon,
            title,
            body,
            actions,
            hints,
            -1,
        )
        self._shown.pop(before, None)
        self._shown[shown] = _Shown(key)

    def _heard(self, member: str, arguments: tuple[Any, ...]) -> None:
        shown = self._shown.get(arguments[0])
        if shown is None:
            return
        if member == "ActivationToken":
            shown.token = str(arguments[1])
        elif member == "ActionInvoked":
            self._clicked(shown.key, shown.token)
        else:
            del self._shown[arguments[0]]
