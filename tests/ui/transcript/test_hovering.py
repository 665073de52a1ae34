"""Hovering over a link says where it really leads, and asks nobody (FAULTS.md S08, S10)."""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user
from tests.ui.transcript.test_view import settled


@pytest.fixture
def canary() -> Iterator[socket.socket]:
    """A server that nobody may come to."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(QUrl(url).toString()))
    return seen


def hover(view: TranscriptView, text: str) -> str:
    """Rest the mouse on the link of a reply; return what the tool tip says."""
    turns: list[Turn] = [user("u", "Where?"), reply("r", "u", text)]
    view.set_conversation([], None)
    view.set_conversation(turns, None)
    settled(view)
    pane = next(pane for pane in view.panes() if pane.links())
    link = pane.links()[0]
    place = pane.rect_at((link.start + link.end) // 2).center()
    QTest.mouseMove(pane.viewport(), place)
    assert pane.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    _rest(pane, place)
    settled(view)
    return QToolTip.text()


def _rest(pane: TextPane, place: QPoint) -> None:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
    QCoreApplication.sendEvent(pane.viewport(), event)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("[https://bank.example](https://evil.example/login)", "evil.example"),
        ("[bank](https://\u0435xample.com/)", "xn--xample-2of.com"),
        ("https://\u0435xample.com/a", "xn--xample-2of.com"),
        ("[bank](http://xn--xample-2of.com)", "xn--xample-2of.com"),
        ("[mail](mailto:who@evil.example)", "evil.example"),
    ],
)
def test_the_tool_tip_says_the_real_host(
    view: TranscriptView, opened: list[str], text: str, host: str
) -> None:
    assert host in hover(view, text)
    assert opened == []


@pytest.mark.parametrize("shape", ["{0}", "[here]({0})", "<{0}>", "[here][b]\n\n[b]: {0}"])
def test_nobody_is_asked_before_a_click(
    view: TranscriptView, canary: socket.socket, opened: list[str], shape: str
) -> None:
    address = f"http://127.0.0.1:{canary.getsockname()[1]}/page"
    assert "127.0.0.1" in hover(view, shape.format(address))
    waiting, _, _ = select.select([canary], [], [], 0)
    assert (waiting, opened) == ([], [])
