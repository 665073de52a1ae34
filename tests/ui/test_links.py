"""Opening links: never unasked, never anything but the web and mail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.theme import ThemeSource

HOST = "https://example.com/page?q=1"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was handed to the system, which is not asked."""
    seen: list[str] = []

    def spy(url: QUrl) -> bool:
        seen.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", spy)
    return seen


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(window: QWidget) -> dict[str, QPushButton]:
    return {b.accessibleName(): b for b in window.findChildren(QPushButton) if b.isVisible()}


def said(window: QWidget) -> str:
    return next(text for text in window.findChildren(QTextEdit) if text.isVisible()).toPlainText()


def test_the_first_visit_to_a_host_shows_the_whole_address(
    window: QWidget, themes: ThemeSource, opened: list[str]
) -> None:
    opener = LinkOpener(themes, window)
    opener.open(HOST)
    assert opened == []
    assert said(window).strip() == HOST
    sheet = window.findChild(Sheet)
    assert sheet is not None
    # An Enter that was on its way opens nothing.
    assert sheet.first_focus() is buttons(window)["Cancel"]
    buttons(window)["Open"].click()
    assert opened == [HOST]
    opener.open("https://example.com/other")
    assert opened == [HOST, "https://example.com/other"]


def test_an_address_can_be_copied_instead(
    window: QWidget, themes: ThemeSource, opened: list[str], qapp: QApplication
) -> None:
    LinkOpener(themes, window).open(HOST)
    buttons(window)["Copy address"].click()
    assert qapp.clipboard().text() == HOST
    assert opened == []
    assert not buttons(window)


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "file:///etc/passwd", "https://bank.com@evil.com/", "x" * 4_000],
)
def test_what_is_not_opened_is_said(
    window: QWidget, themes: ThemeSource, opened: list[str], target: str
) -> None:
    LinkOpener(themes, window).open(target)
    assert set(buttons(window)) == {"Copy address", "Close"}
    assert len(said(window)) <= 301
    buttons(window)["Close"].click()
    assert opened == []


def test_the_host_is_shown_in_punycode(
    window: QWidget, themes: ThemeSource, opened: list[str]
) -> None:
    LinkOpener(themes, window).open("https://\u0435xample.com/")
    assert "xn--xample-2of.com" in said(window)
