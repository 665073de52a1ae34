"""What was found on this computer is offered in an empty conversation, one press away."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.engine import DEMO
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.providers.discovery import LocalServer
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.local_offer import LocalOffer
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.connections import connections_in
from tests.helpers.replies import ScriptedSource

OLLAMA = LocalServer("Ollama", BaseUrl("http://127.0.0.1:11434/v1"), (ModelInfo("qwen3"),))


def test_a_server_that_answers_is_offered_and_used_with_one_press(
    qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path
):
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.show()
    raised: list[BaseException] = []

    async def live() -> int:
        connections = connections_in(tmp_path, found=[OLLAMA])
        desk = ConnectionsDesk(window, themes, connections, lambda _n, error: raised.append(error))
        bridge = Bridge(window, themes)
        desk.given.connect(bridge.use_connection)
        offer = LocalOffer(bridge, connections, desk)
        session = ChatSession(
            ScriptedSource(), SessionState(DEMO, DEMO.model), bridge, clock=SystemClock()
        )
        bridge.attach(session)
        empty = window.empty_state
        try:
            assert empty.offers == ()
            assert empty.look_button.isVisible()
            empty.look_button.click()
            async with asyncio.timeout(10):
                while True:
                    if empty.offers:
                        break
                    await asyncio.sleep(0.002)
                [button] = empty.offers
                said = "Ollama found at 127.0.0.1:11434: use qwen3"
                assert button.accessibleName() == said
                assert session.state.connection.is_demo  # offered, not just used
                button.click()
                while True:
                    if not session.state.connection.is_demo:
                        break
                    await asyncio.sleep(0.002)
            assert session.state.model == "qwen3"
            assert empty.offers == ()
            assert not empty.look_button.isVisible()
        finally:
            bridge.detach()
            offer.deleteLater()
            await desk.close()
            await session.close()
        return 0

    run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
    assert raised == []
