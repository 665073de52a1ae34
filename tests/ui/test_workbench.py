"""In a real window: the doctor puts a wrong address right, and the inspector shows the request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.connection import Api, Connection
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.providers.source import Providers
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.doctor import DoctorSheet
from desktop_chat.ui.inspector import InspectorSheet
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.workbench import Workbench
from tests.helpers.wire_server import WireServer
from tests.unit.providers.doctor.servers import SILENCE, server_with
from tests.unit.providers.talk import to

PATIENCE = 20.0


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            if what():
                return
            await asyncio.sleep(0.005)


def sheet_of(window: MainWindow) -> DoctorSheet:
    (sheet,) = window.findChildren(DoctorSheet)
    return sheet


def live(
    qapp: QApplication,
    themes: ThemeSource,
    connection: Connection,
    check: Callable[[Bridge, ChatSession], Awaitable[None]],
) -> None:
    """Live in a window on a session with that connection until `check` is done."""
    window = MainWindow(themes)
    bridge = Bridge(window, themes)
    bench = Workbench(bridge, themes)

    async def main() -> int:
        source = Providers()
        state = SessionState(connection, connection.model)
        session = ChatSession(source, state, bridge, clock=SystemClock())
        bridge.attach(session)
        bench.equip(source)
        window.show()
        try:
            await check(bridge, session)
        finally:
            await bench.close()
            await session.close()
            await source.aclose()
        return 0

    raised: list[BaseException] = []
    try:
        run_window(qapp, main, on_signal=lambda: None, on_error=raised.append)
        assert raised == []
    finally:
        bridge.detach()
        window.close_for_good()
        window.deleteLater()


def test_a_wrong_address_is_put_right_and_the_request_is_shown(
    qapp: QApplication, qtbot: QtBot, themes: ThemeSource
):
    del qtbot
    with WireServer(server_with()) as server:

        async def check(bridge: Bridge, session: ChatSession) -> None:
            window = bridge.window
            bridge.check_requested.emit()
            sheet = sheet_of(window)
            await until(sheet.fix_button.isVisible)
            sheet.fix_button.click()
            assert str(session.state.connection.address) == server.base_url
            await until(lambda: "works" in sheet.verdict.said)
            sheet.close_button.click()

            session.send("hello")
            await until(lambda: session.state.running is None)
            reply = session.state.conversation.last_reply()
            assert reply is not None
            bridge.turn_action.emit(reply.id, TurnAction.INSPECT)
            (shown,) = window.findChildren(InspectorSheet)
            assert '"hello"' in shown.text.edit.toPlainText()
            shown.close_button.click()

        address = f"http://127.0.0.1:{server.port}/elsewhere"
        live(qapp, themes, to(address, api=Api.CHAT), check)


def test_stop_closes_the_connection_that_a_step_has_open(
    qapp: QApplication, qtbot: QtBot, themes: ThemeSource
):
    del qtbot
    with WireServer([SILENCE]) as server:

        async def check(bridge: Bridge, session: ChatSession) -> None:
            bridge.check_requested.emit()
            sheet = sheet_of(bridge.window)
            await until(lambda: bool(server.exchanges))
            sheet.stop_button.click()
            assert "Stopped" in sheet.verdict.said
            await until(server.exchanges[0].closed.is_set)
            sheet.reject()

        live(qapp, themes, to(server.base_url, api=Api.CHAT), check)
