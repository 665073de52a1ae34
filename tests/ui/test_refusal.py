"""The small window that says why the program does not start: shown, closed, and ended."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_chat.app import start
from desktop_chat.base.lock import FileLock
from desktop_chat.ui import refusal
from desktop_chat.ui.handover import Claim, Claimed
from desktop_chat.ui.kit.message import MessageSheet, MessageWindow
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.theme import ThemeSource

BOUND = 50.0
HOSTILE = "It is open <b>already</b> & does not answer."

Main = Callable[[], Coroutine[Any, Any, int]]


def test_a_signal_before_the_window_is_shown_ends_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []

    def early(
        app: QApplication,
        main: Main,
        *,
        on_signal: Callable[[], None],
        on_error: Callable[[BaseException], None],
    ) -> int:
        heard = asyncio.Event()

        def hear() -> None:
            on_signal()
            heard.set()

        async def after_the_signal() -> int:
            signal.raise_signal(signal.SIGTERM)
            await heard.wait()
            return await asyncio.wait_for(main(), BOUND)

        ended.append(run_window(app, after_the_signal, on_signal=hear, on_error=on_error))
        return ended[0]

    monkeypatch.setattr(refusal, "run_window", early)
    refusal.tell_refusal(qapp, "Never seen.")
    assert ended == [0]


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeSource) -> MessageWindow:
    made = MessageWindow(themes, window="Program", title="No start.", sentence=HOSTILE, close="End")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_message_is_closed_with_a_key(qtbot: QtBot, window: MessageWindow, key: Qt.Key) -> None:
    focused = window.focusWidget()
    assert focused is window.close_button
    with qtbot.waitSignal(window.finished):
        qtbot.keyClick(focused, key)
    assert not window.isVisible()


def test_a_message_has_name_and_words_for_a_screen_reader(window: MessageWindow) -> None:
    element = QAccessible.queryAccessibleInterface(window)
    assert element is not None
    assert element.role() == QAccessible.Role.Dialog
    assert element.text(QAccessible.Text.Name) == "No start."
    assert element.text(QAccessible.Text.Description) == HOSTILE
    assert window.close_button.accessibleName() == "End"


def test_the_words_of_a_message_are_plain_and_all_to_be_seen(window: MessageWindow) -> None:
    labels = window.findChildren(QLabel)
    assert [label.text() for label in labels] == ["No start.", HOSTILE]
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.height() >= label.heightForWidth(label.width())


def test_a_message_over_a_window_gives_the_focus_back(
    qtbot: QtBot, themes: ThemeSource, window: MessageWindow
) -> None:
    sheet = MessageSheet(themes, window, title="Not saved.", sentence="No space.", close="Close")
    sheet.open()
    focused = sheet.focusWidget()
    assert focused is sheet.close_button
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.focusWidget() is window.close_button


def test_a_program_without_a_console_says_it_in_its_window_alone(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(start, "_application", lambda _widgets: qapp)
    monkeypatch.setattr(refusal, "tell_refusal", lambda _app, sentence: said.append(sentence))
    refused = Claim(Claimed.SILENT, FileLock(tmp_path / "lock"), tmp_path, 7)
    assert start._refuse(refused, ModuleType("widgets")) == start.NOT_STARTED
    assert len(said) == 1
