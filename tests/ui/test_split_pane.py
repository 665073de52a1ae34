"""Two panes beside each other, or one over the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.split_pane import SplitPane
from desktop_chat.ui.theme import ThemeSource

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def split(qtbot: QtBot, themes: ThemeSource) -> SplitPane:
    made = SplitPane(themes, QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(1_000, 500)
    made.show()
    return made


def side(split: SplitPane) -> QWidget:
    return split._side


def main(split: SplitPane) -> QWidget:
    return split._main


def drag(grip: QWidget, x: int) -> None:
    """Drag the border to that place of its parent."""
    left = Qt.MouseButton.LeftButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseMove, left),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        at = grip.mapFromParent(QPoint(x, 200))
        place = QPointF(at if held else grip.rect().center())
        event = QMouseEvent(kind, place, QPointF(grip.mapToGlobal(place)), left, held, NONE)
        QApplication.sendEvent(grip, event)


def test_it_stands_beside_what_has_room(split: SplitPane, themes: ThemeSource) -> None:
    width = themes.current.column.sidebar
    assert side(split).width() == width
    assert main(split).geometry().left() == width + 1
    split.toggle()
    assert side(split).isHidden()
    assert main(split).width() == 1_000


def test_the_border_is_dragged_within_bounds(
    qtbot: QtBot, split: SplitPane, themes: ThemeSource
) -> None:
    grip = split._grip
    bounds = themes.current.column
    for x, expected in ((300, 300), (20, bounds.sidebar_min), (900, bounds.sidebar_max)):
        with qtbot.waitSignal(split.width_changed) as told:
            drag(grip, x)
        assert told.args == [expected]
        assert side(split).width() == expected


def test_in_a_narrow_window_it_lies_over(qtbot: QtBot, split: SplitPane) -> None:
    with qtbot.waitSignal(split.shown_changed) as told:
        split.resize(700, 500)
    assert told.args == [False]
    assert main(split).width() == 700
    split.toggle()
    assert side(split).isVisible()
    assert main(split).width() == 700
    QTest.mouseClick(split._scrim, Qt.MouseButton.LeftButton)
    assert side(split).isHidden()


def test_it_is_back_when_there_is_room_again(split: SplitPane) -> None:
    split.resize(500, 500)
    assert not split.is_shown
    split.resize(1_000, 500)
    assert split.is_shown


def test_what_was_hidden_stays_hidden(split: SplitPane) -> None:
    split.set_shown(False)
    split.resize(500, 500)
    split.resize(1_000, 500)
    assert not split.is_shown


def test_what_is_wanted_before_it_has_a_size_holds(qtbot: QtBot, themes: ThemeSource) -> None:
    made = SplitPane(themes, QWidget(), QWidget())
    qtbot.addWidget(made)
    made.set_wanted(False)
    made.resize(1_000, 500)
    made.show()
    assert side(made).isHidden()
