"""What the desktop asks for holds, and changes live."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui.desktop import DesktopWishes
from desktop_chat.ui.motion import reduced_motion, system_reduces_motion
from desktop_chat.ui.theme import ThemeSource

if sys.platform != "linux":
    pytest.skip("the portal is on Linux alone", allow_module_level=True)

from tests.helpers.notification_service import session_bus
from tests.helpers.portal import Portal, Value

PATIENCE = 20.0


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[str]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    system_reduces_motion(qapp, reduced=False)


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            if what():
                return
            await asyncio.sleep(0.005)


@pytest.mark.parametrize(
    ("name", "still", "moving"),
    [
        (("org.freedesktop.appearance", "reduced-motion"), ("u", 1), ("u", 0)),
        (("org.gnome.desktop.interface", "enable-animations"), ("b", False), ("b", True)),
    ],
)
def test_nothing_moves_where_the_desktop_asks_for_that(
    bus: str, qapp: QApplication, name: tuple[str, str], still: Value, moving: Value
) -> None:
    before = reduced_motion()
    portal = Portal(bus, {name: still})

    async def live() -> None:
        wishes = DesktopWishes(qapp, lambda _: None)
        wishes.begin()
        await until(lambda: qapp.property("motionIsReducedBySystem") is True)
        assert reduced_motion()
        portal.change(*name, moving)
        await until(lambda: reduced_motion() is before)
        portal.change(*name, still)
        await until(reduced_motion)
        await wishes.close()

    try:
        asyncio.run(live())
    finally:
        portal.close()


def test_colours_follow_the_desktop_where_qt_does_not_ask_it(
    bus: str, qapp: QApplication, themes: ThemeSource
) -> None:
    name = ("org.freedesktop.appearance", "color-scheme")
    themes.choose(ThemeChoice.SYSTEM)
    before = themes.current.is_dark
    portal = Portal(bus, {name: ("u", 1)})

    async def live() -> None:
        wishes = DesktopWishes(qapp, themes.hear_desktop)
        wishes.begin()
        await until(lambda: themes.current.is_dark)
        portal.change(*name, ("u", 2))
        await until(lambda: not themes.current.is_dark)
        portal.change(*name, ("u", 1))
        await until(lambda: themes.current.is_dark)
        themes.choose(ThemeChoice.LIGHT)
        assert not themes.current.is_dark
        themes.choose(ThemeChoice.SYSTEM)
        assert themes.current.is_dark
        portal.change(*name, ("u", 0))
        await until(lambda: themes.current.is_dark is before)
        await wishes.close()
        themes.hear_desktop(None)

    try:
        asyncio.run(live())
    finally:
        portal.close()


@pytest.mark.usefixtures("bus")
def test_a_desktop_without_a_portal_is_left_alone(qapp: QApplication) -> None:
    before = reduced_motion()

    async def live() -> None:
        wishes = DesktopWishes(qapp, lambda _: None)
        wishes.begin()
        await until(lambda: not wishes.is_asking)
        await wishes.close()

    asyncio.run(live())
    assert reduced_motion() is before
