"""A toast offers to take something back, for a while."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.toasts import ProgressCard, Toast
from desktop_chat.ui.toasts.words import deleted_words


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 500)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def toast(themes: ThemeSource, host: QWidget) -> Toast:
    return Toast(themes, host)


def test_it_says_what_was_done_and_takes_it_back(qtbot: QtBot, toast: Toast) -> None:
    toast.show_undo(deleted_words(1), 10)
    assert toast.text == "Conversation deleted"
    assert toast.isVisible()
    with qtbot.assertNotEmitted(toast.gone), qtbot.waitSignal(toast.undone):
        toast.undo_button.click()
    assert toast.isHidden()
    assert not toast.is_counting


def test_it_goes_by_itself(qtbot: QtBot, toast: Toast) -> None:
    with qtbot.assertNotEmitted(toast.undone), qtbot.waitSignal(toast.gone):
        toast.show_undo(deleted_words(3), 0.01)
    assert toast.text == "3 conversations deleted"
    assert toast.isHidden()
    assert not toast.undo()


def test_another_one_takes_its_place_and_ends_it(qtbot: QtBot, toast: Toast) -> None:
    toast.show_undo("One", 10)
    with qtbot.waitSignal(toast.gone):
        toast.show_undo("Two", 10)
    assert toast.text == "Two"
    assert toast.isVisible()


def test_closing_it_means_that_it_is_done(qtbot: QtBot, toast: Toast) -> None:
    toast.show_undo("One", 10)
    with qtbot.assertNotEmitted(toast.undone), qtbot.waitSignal(toast.gone):
        toast.close_button.click()


def test_it_waits_while_the_focus_is_on_it(toast: Toast, host: QWidget) -> None:
    toast.show_undo("One", 10)
    toast.undo_button.setFocus()
    assert not toast.is_counting
    toast.undo_button.clearFocus()
    assert toast.is_counting


def test_it_stays_at_the_bottom_of_its_host(toast: Toast, host: QWidget) -> None:
    toast.show_undo("One", 10)
    host.resize(500, 300)
    assert toast.geometry().center().x() == pytest.approx(250, abs=1)
    assert 300 - 20 < toast.geometry().bottom() < 300 + 20


def test_its_buttons_and_words_have_names(toast: Toast) -> None:
    toast.show_undo("<b>One</b>", 10)
    assert toast.text == "<b>One</b>"
    assert toast.undo_button.accessibleName() == "Undo"
    assert toast.close_button.accessibleName() == "Dismiss"


@pytest.mark.parametrize("make", [Toast, lambda themes, host: ProgressCard(themes, host, "Stop")])
def test_one_that_is_being_collected_hears_its_host_in_peace(
    themes: ThemeSource, host: QWidget, make: Callable[[ThemeSource, QWidget], QWidget]
) -> None:
    # A host that is left to Python's collector still has events while its parts are taken apart.
    made = make(themes, host)
    vars(made).clear()
    QApplication.sendEvent(host, QEvent(QEvent.Type.DynamicPropertyChange))
