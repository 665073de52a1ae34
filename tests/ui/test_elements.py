"""What assistive technology takes the kit's controls for."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.kit import elements
from desktop_chat.ui.kit.buttons import Button, plain_tool_tip
from desktop_chat.ui.kit.fields import Choice, TextArea, TextField
from desktop_chat.ui.kit.stepper import Stepper
from desktop_chat.ui.kit.texts import SpokenText
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.chrome import ThinkingToggle
from desktop_chat.ui.transcript.text.page import Page

_ROLE = QAccessible.Role
Make = Callable[[ThemeSource, QWidget], QWidget]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


class Listener(QWidget):
    def heard(self) -> None:
        """Hear of it: the first connection of an object gives it a meta-object of its own."""


def element(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def with_focus(at: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return what is said to have the focus, from an element on."""
    found = [at] if at.state().focused else []
    for index in range(at.childCount()):
        found += with_focus(at.child(index))
    return found


def stepper(themes: ThemeSource, host: QWidget) -> QWidget:
    return Stepper(
        themes, "Size", (1, 9), step=1, unit="{number} %", less="Less", more="More", parent=host
    )


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda themes, host: TextField(themes, "Name", parent=host), id="field"),
        pytest.param(lambda themes, host: TextArea(themes, "Text", parent=host), id="area"),
        pytest.param(stepper, id="stepper"),
        pytest.param(lambda themes, host: MessageBox(themes, parent=host), id="message"),
        pytest.param(lambda themes, host: SpokenText(themes, "Notice", host), id="notice"),
        pytest.param(lambda _themes, host: Page(host), id="page"),
    ],
)
def test_one_alone_is_said_to_have_the_focus(
    qtbot: QtBot, themes: ThemeSource, host: QWidget, make: Make
) -> None:
    made = make(themes, host)
    QVBoxLayout(host).addWidget(made)
    host.show()
    host.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    (focused,) = with_focus(element(host))

    assert focused.object() is QApplication.focusWidget()


def test_a_choice_is_a_group_with_a_name(themes: ThemeSource, host: QWidget) -> None:
    group = element(Choice(themes, "Theme", ["Light", "Dark"], host))

    assert group.role() is _ROLE.Grouping
    assert group.text(QAccessible.Text.Name) == "Theme"
    assert [group.child(at).role() for at in range(2)] == [_ROLE.RadioButton] * 2


@pytest.mark.parametrize(
    ("name", "tip", "described"),
    [
        ("Close", "", ""),
        ("Close", "Close (Esc)", "Esc"),
        ("New conversation", "New conversation (Ctrl+N)", "Ctrl+N"),
        ("Add keys to “Quit”", "Add keys", ""),
        ("Sidebar", "Hide the sidebar (Ctrl+B)", "Hide the sidebar (Ctrl+B)"),
    ],
)
def test_a_tool_tip_describes_by_what_it_says_beyond_the_name(
    themes: ThemeSource, host: QWidget, name: str, tip: str, described: str
) -> None:
    button = Button(themes, icon="close", accessible_name=name, tip=tip, parent=host)

    assert button.toolTip() == (tip or name)
    assert element(button).role() is _ROLE.Button
    assert element(button).text(QAccessible.Text.Name) == name
    assert element(button).text(QAccessible.Text.Description) == described
    assert elements.beyond(name, tip) == described


def test_keys_that_a_button_with_words_gets_later_are_said_without_its_words(
    themes: ThemeSource, host: QWidget
) -> None:
    button = Button(themes, "Settings", parent=host)
    plain_tool_tip(button, "Settings (Ctrl+,)")

    assert element(button).text(QAccessible.Text.Description) == "Ctrl+,"


def test_the_line_above_a_thought_is_told_as_what_opens_and_closes_it(
    themes: ThemeSource, host: QWidget
) -> None:
    toggle = element(ThinkingToggle(themes, host))
    assert toggle.role() is _ROLE.Button
    assert toggle.state().expandable
    assert not toggle.state().expanded

    button = toggle.object()
    assert isinstance(button, ThinkingToggle)
    button.click()

    assert toggle.state().expanded


def test_an_element_is_found_after_its_widget_has_listened_to_a_signal(
    qtbot: QtBot, themes: ThemeSource, host: QWidget
) -> None:
    group = Listener(host)
    elements.is_group(group, "Group")
    themes.changed.connect(group.heard)

    qtbot.waitUntil(lambda: element(group).role() is _ROLE.Grouping)


def test_a_button_that_nobody_holds_goes_with_its_element(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    before = len(elements._kept)
    button = Button(themes, icon="close", accessible_name="Close")
    assert element(button).role() is _ROLE.Button
    gone: list[bool] = []
    button.destroyed.connect(lambda: gone.append(True))

    del button

    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone == [True])
    assert len(elements._kept) == before
