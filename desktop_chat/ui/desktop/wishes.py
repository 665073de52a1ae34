"""What the desktop wants of every program: its portal knows, and Qt does not always ask it.

NOTE(Qt 6.11): it asks for colours on GNOME and KDE alone, and for motion nowhere.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.ui.motion import system_reduces_motion

if TYPE_CHECKING:
    from desktop_chat.ui.desktop.session_bus import SessionBus

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH, _SETTINGS = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
_REDUCED = ("org.freedesktop.appearance", "reduced-motion")
_SCHEME = ("org.freedesktop.appearance", "color-scheme")
_DARK, _LIGHT = 1, 2
_ANIMATED = ("org.gnome.desktop.interface", "enable-animations")
"""What GNOME says of motion; newer portals have the other one as well."""

_BUS = "DBUS_SESSION_BUS_ADDRESS"
"""Without it there is nobody to ask, and what asks is half a megabyte."""

_ASKED = (_SCHEME, _REDUCED, _ANIMATED)

_log = logging.getLogger(Log.UI)


class DesktopWishes:
    """Asks the portal once, hears of each change, and hands on what it says; on Linux alone.

    `hear_scheme` is told whether it wants dark colours, None where it does not care.
    """

    def __init__(self, app: QCoreApplication, hear_scheme: Callable[[bool | None], object]) -> None:
        self._app = app
        self._hear_scheme = hear_scheme
        self._bus: SessionBus | None = None
        self._said: dict[tuple[str, str], object] = {}
        self._tasks = TaskScope("desktop wishes")
        self._has_begun = False

    def begin(self) -> None:
        """Ask, when the window can be used: nothing waits for it."""
        if sys.platform == "linux" and _BUS in os.environ and not self._has_begun:
            self._has_begun = True
            self._tasks.spawn("ask", self._ask())

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return len(self._tasks) > 0

    async def close(self) -> None:
        """Hear nothing more."""
        await self._tasks.close()
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.close()

    async def _ask(self) -> None:
        from jeepney import DBusAddress

        from desktop_chat.ui.desktop.session_bus import BusError, SessionBus

        address = DBusAddress(_PATH, bus_name=_PORTAL, interface=_SETTINGS)
        names = DBusAddress(
            "/org/freedesktop/DBus",
            bus_name="org.freedesktop.DBus",
            interface="org.freedesktop.DBus",
        )
        try:
            bus = self._bus = await SessionBus.opened(self._heard)
            # A portal that does not run is not started for this: some take half a minute.
            if not (await bus.call(names, "NameHasOwner", "s", _PORTAL))[0]:
                return
            await bus.listen(address, "SettingChanged")
            spaces = [space for space, _ in (_SCHEME, _ANIMATED)]
            (found,) = await bus.call(address, "ReadAll", "as", spaces)
        except BusError as error:
            _log.info("the desktop does not say what it wants: %s", error)
            return
        for space, key in _ASKED:
            value = found.get(space, {}).get(key)
            if value is not None:
                self._said[space, key] = value[1]
        self._tell()

    def _heard(self, _member: str, body: tuple[Any, ...]) -> None:
        if len(body) == 3 and (body[0], body[1]) in _ASKED:
            self._said[body[0], body[1]] = body[2][1]
            self._tell()

    def _tell(self) -> None:
        still = self._said.get(_REDUCED) == 1 or self._said.get(_ANIMATED) is False
        system_reduces_motion(self._app, reduced=still)
        scheme = self._said.get(_SCHEME)
        self._hear_scheme(scheme == _DARK if scheme in {_DARK, _LIGHT} else None)
