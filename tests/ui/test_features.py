"""A feature is in every window, for as long as that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.app.window_set import WindowSet
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.ui.program import Program, Run, running


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in the program until a check is done."""
    del qtbot
    return running(qapp, themes, tmp_path)


class Noting:
    """A feature that takes note of where it is."""

    def __init__(self) -> None:
        self.there: list[MainWindow] = []

    def enter(self, made: WindowSet) -> None:
        self.there.append(made.window)

    async def leave(self, made: WindowSet) -> None:
        self.there.remove(made.window)


def test_a_feature_enters_each_window_once_and_leaves_those_that_go(run: Run) -> None:
    noting = Noting()

    async def check(program: Program) -> None:
        await program.begun()
        first = program.window
        program.windows.join(noting)
        assert noting.there == [first]
        program.windows.active.window_requested.emit()
        assert noting.there[:1] == [first]
        _, second = noting.there
        second.close()
        await program.until(lambda: noting.there == [first])

    run(check)
    assert noting.there == []


def test_a_window_that_is_opened_later_has_the_features_of_the_first(run: Run) -> None:
    async def check(program: Program) -> None:
        await program.begun()
        first = program.window
        program.windows.active.window_requested.emit()
        await program.until(lambda: program.window is not first)
        await program.say("hello")
        assert program.window.picker.current == "demo-tour"
        assert program.window.composer.insertion.prompts()
        await program.press(NoticeAction.ADD_KEY)
        (await program.opened(ConnectionEditor)).reject()
        assert [each.session is not None for each in program.windows.desks] == [True, True]

    run(check)
