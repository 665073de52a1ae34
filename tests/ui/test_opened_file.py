"""A file that came from outside is read when a person has agreed, and not before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.handover import Handover
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.opened_file import OpenedFileSheet
from desktop_chat.ui.theme import ThemeSource


def test_the_path_is_shown_and_one_press_agrees(qtbot: QtBot, themes: ThemeSource) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(800, 600)
    owner.show()
    file = Path("/no/such/A title.desktop-chat.json")
    sheet = OpenedFileSheet(themes, owner, file)
    sheet.open()
    assert str(file) in [label.text() for label in sheet.findChildren(Label)]
    with qtbot.waitSignal(sheet.agreed) as agreed:
        sheet.take_button.click()
    assert agreed.args == [[file]]


@pytest.mark.parametrize("path", ["relative.json", "/a\n/b.json", "/" + "a" * 5_000, ""])
def test_only_a_whole_and_plain_path_is_handed_over(path: str) -> None:
    line = f'{{"command": "open", "prompt": {_json(path)}, "token": ""}}\n'.encode()
    with pytest.raises(ValueError, match="path"):
        Handover.from_bytes(line)


def test_a_path_that_cannot_be_handed_over_raises_the_window_alone() -> None:
    assert b'"raise"' in Handover(file="/a\udcff.json").to_bytes()


def _json(text: str) -> str:
    import json

    return json.dumps(text)
