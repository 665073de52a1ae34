"""A sidebar on a window that is never on a screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import FolderId
from desktop_chat.domain.endings import EndState
from desktop_chat.ui.sidebar import Sidebar
from desktop_chat.ui.theme import ThemeSource
from tests.ui.sidebar.shelves import FOLDERS, Shelves, info


@pytest.fixture
def sidebar(qtbot: QtBot, themes: ThemeSource) -> Iterator[Sidebar]:
    made = Sidebar(themes, still=lambda: True)
    qtbot.addWidget(made)
    made.resize(264, 600)
    made.show()
    yield made
    made.hide()


@pytest.fixture
def few(sidebar: Sidebar) -> Shelves:
    shelves = Shelves(
        [
            info(0),
            info(1, is_unread=True),
            info(2, ending=EndState.FAILED),
            info(3, 1),
            info(4, 4),
            info(5, 40),
            info(6, 400),
            info(7, is_pinned=True),
            info(8, folder=FolderId("f1")),
            info(9, is_archived=True),
        ],
        FOLDERS,
    )
    shelves.join(sidebar)
    return shelves


@pytest.fixture
def many(sidebar: Sidebar) -> Shelves:
    shelves = Shelves([info(number, number * 0.01) for number in range(100_000)])
    shelves.join(sidebar)
    return shelves
