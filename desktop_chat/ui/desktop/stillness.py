"""Whether the desktop wants things to stand still: its portal knows, and Qt does not ask it.

NOTE(Qt 6.11): colours and contrast come from the portal through Qt, motion does not.
"""

from __future__ import annotations

import logging
import sys
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
_ANIMATED = ("org.gnome.desktop.interface", "enable-animations")
"""What GNOME says; newer portals have the other one as well."""

_log = logging.getLogger(Log.UI)


class Stillness:
    """Asks the portal once, hears of each change, and hands on what it says; on Linux alone."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._bus: SessionBus | None = None
        self._said: dict[tuple[str, str], object] = {}
        self._tasks = TaskScope("stillness")
        self._has_begun = False

    def begin(self) -> None:
        """Ask, when the window can be used: nothing waits for it."""
        if sys.platform == "linux" and not self._has_begun:
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
            spaces = [space for space, _ in (_REDUCED, _ANIMATED)]
            (found,) = await bus.call(address, "ReadAll", "as", spaces)
        except BusError as error:
            _log.info("the desktop does not say whether things may move: %s", error)
            return
        for space, key in (_REDUCED, _ANIMATED):
            value = found.get(space, {}).get(key)
            if value is not None:
                self._said[space, key] = value[1]
        self._tell()

    def _heard(self, _member: str, body: tuple[Any, ...]) -> None:
        if len(body) == 3 and (body[0], body[1]) in {_REDUCED, _ANIMATED}:
            self._said[body[0], body[1]] = body[2][1]
            self._tell()

    def _tell(self) -> None:
        still = self._said.get(_REDUCED) == 1 or self._said.get(_ANIMATED) is False
        system_reduces_motion(self._app, reduced=still)
