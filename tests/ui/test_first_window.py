"""The first window takes what is typed before its parts are there, and nothing of it jumps."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.app.first_window import IN_ORDER, FirstWindow, imported
from desktop_chat.settings.declared import (
    SEND_KEY,
    SIDEBAR_SHOWN,
    SIDEBAR_WIDTH,
    ContrastChoice,
    DensityChoice,
    SendKey,
)
from desktop_chat.settings.settings import Settings
from desktop_chat.ui import reading_place
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette.palette import Palette
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.threshold import is_shortcut

Make = Callable[..., FirstWindow]
ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def make(qtbot: QtBot, themes: ThemeSource) -> Iterator[Make]:
    made: list[MainWindow] = []

    def first(settings: Settings | None = None, source: ThemeSource = themes) -> FirstWindow:
        window = FirstWindow(source, settings or Settings())
        made.append(window.window)
        return window

    yield first
    for each in made:
        each.close_for_good()
        each.deleteLater()


def card_of(window: MainWindow) -> QRect:
    card = window.composer.box.parentWidget()
    assert card is not None
    return QRect(card.mapTo(window, QPoint(0, 0)), card.size())


@pytest.mark.parametrize("width", [1_080, 1_900, 600])
@pytest.mark.parametrize("look", [(100, "comfortable"), (130, "comfortable"), (100, "compact")])
def test_the_message_box_stays_where_it_was(
    qapp: QApplication, make: Make, qtbot: QtBot, width: int, look: tuple[int, str]
) -> None:
    source = ThemeSource(
        qapp,
        ThemeChoice.LIGHT,
        text_size=look[0],
        contrast=ContrastChoice.NORMAL,
        density=DensityChoice(look[1]),
    )
    settings = Settings()
    first = make(settings, source)
    first.window.resize(width, 760)
    with qtbot.waitExposed(first.window):
        first.window.show()
    before = first.threshold.card(), first.threshold.box.geometry()
    first.fill()
    first.window.split.set_side_width(settings.value(SIDEBAR_WIDTH))
    first.window.split.set_wanted(settings.value(SIDEBAR_SHOWN))
    box = first.window.composer.box

    def it_stands_there() -> None:
        place = QRect(box.mapTo(first.window, QPoint(0, 0)), box.size())
        assert (card_of(first.window), place) == before

    qtbot.waitUntil(it_stands_there)


def test_what_is_typed_before_stands_in_the_message_box(make: Make, qtbot: QtBot) -> None:
    first = make()

    def steps() -> Iterator[None]:
        qtbot.keyClicks(first.threshold.box, "helo")
        yield
        qtbot.keyClick(first.threshold.box, Qt.Key.Key_Left)
        qtbot.keyClicks(first.threshold.box, "l")
        yield

    first.show_while(steps())
    first.fill()
    box = first.window.composer.box
    assert box.text() == "hello"
    qtbot.keyClicks(box, "-")
    assert box.text() == "hell-o"
    box.undo()
    assert not first.is_to_end


@pytest.mark.parametrize("key", [SendKey.ENTER, SendKey.CTRL_ENTER])
def test_a_message_that_is_sent_before_is_sent(
    make: Make, qtbot: QtBot, themes: ThemeSource, key: SendKey
) -> None:
    settings = Settings()
    settings.change(SEND_KEY, key)
    first = make(settings)
    box = first.threshold.box
    qtbot.keyClicks(box, "now")
    plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(box, Qt.Key.Key_Return, plain if key is SendKey.ENTER else ctrl)
    qtbot.keyClicks(box, "and then")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    first.fill()
    first.hand_over(WindowActions(Bridge(first.window, themes)))
    assert first.window.composer.queued.isVisibleTo(first.window)
    assert first.window.composer.text() == "and then\n"


def test_shortcuts_that_are_pressed_before_do_what_they_do(
    make: Make, qtbot: QtBot, themes: ThemeSource
) -> None:
    first = make()
    box = first.threshold.box
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(box, "draft")
    qtbot.keyClick(box, Qt.Key.Key_A, ctrl)
    qtbot.keyClick(box, Qt.Key.Key_K, ctrl)
    # Meant for what that opens, and no message.
    qtbot.keyClicks(box, "se")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    first.fill()
    bridge = Bridge(first.window, themes)
    actions = WindowActions(bridge)
    palette = Palette(themes, first.window)
    actions.palette_wanted.connect(palette.open)
    with qtbot.waitExposed(first.window):
        first.window.show()
    first.hand_over(actions)
    qtbot.waitUntil(lambda: palette.field.text == "se")
    assert first.window.composer.text() == "draft"
    assert not first.window.composer.queued.isVisibleTo(first.window)


@pytest.mark.parametrize(
    ("key", "held", "text", "is_one"),
    [
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, ",", True),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, "\x0e", True),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "", True),
        (Qt.Key.Key_Q, ALT_GR, "@", False),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "\x16", False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, "", False),
        (Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier, "", False),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier, "K", False),
    ],
)
def test_typing_and_editing_are_no_shortcuts(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, *, is_one: bool
) -> None:
    assert is_shortcut(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) is is_one


def test_a_close_before_there_is_anything_is_remembered(make: Make) -> None:
    first = make()
    first.show_while(first.window.close() for _ in range(2))
    assert first.is_to_end
    assert first.window.isVisible()


def test_an_error_in_a_step_is_raised_where_the_program_began(make: Make) -> None:
    def steps() -> Iterator[None]:
        yield
        raise ImportError("damaged")

    with pytest.raises(ImportError, match="damaged"):
        make().show_while(steps())


def test_all_that_is_imported_in_order_is_there() -> None:
    assert len(list(imported())) == len(set(IN_ORDER))
    transcript = {f"desktop_chat.{name}" for name in reading_place.IN_ORDER}
    assert len(transcript) == len(reading_place.IN_ORDER)
    assert all(importlib.util.find_spec(name) is not None for name in transcript)
