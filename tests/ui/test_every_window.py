"""Whatever opens: each control has a name, shows its focus, and Esc leads back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.notices import failure_notice
from desktop_chat.ui.guide import GuideWindow
from desktop_chat.ui.kit.layers import Layer, Sheet
from desktop_chat.ui.kit.menu import MenuPopup
from desktop_chat.ui.kit.message import MessageWindow
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette.palette import Palette
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.sidebar.folder_popup import FolderPopup
from desktop_chat.ui.theme import ThemeSource
from tests.ui.every_window import EVERY
from tests.ui.sidebar.shelves import Shelves, info
from tests.ui.transcript.sample import reply, user

_ROLE = QAccessible.Role
_OPERABLE = {
    _ROLE.Button,
    _ROLE.ButtonMenu,
    _ROLE.ButtonDropDown,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.EditableText,
    _ROLE.ComboBox,
    _ROLE.Slider,
    _ROLE.SpinBox,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.Tree,
    _ROLE.TreeItem,
    _ROLE.Table,
    _ROLE.MenuItem,
    _ROLE.PopupMenu,
    _ROLE.PageTab,
    _ROLE.Link,
    _ROLE.ProgressBar,
    _ROLE.Dialog,
}
_MOST_CHILDREN, _MOST_STOPS = 40, 12


def below(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what assistive technology finds that can be seen, from an element on."""
    if element.state().invisible:
        return
    yield element
    for at in range(min(element.childCount(), _MOST_CHILDREN)):
        child = element.child(at)
        if child.isValid():
            yield from below(child)


def unnamed(widget: QWidget) -> list[str]:
    """Return what can be operated and has no name."""
    element = QAccessible.queryAccessibleInterface(widget)
    assert element is not None
    found = []
    for each in below(element):
        if each.role() in _OPERABLE and not each.text(QAccessible.Text.Name).strip():
            shown = each.object()
            found.append(f"{each.role().name} {type(shown).__name__} {each.rect()}")
    return found


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what assistive technology takes a widget for."""
    element = QAccessible.queryAccessibleInterface(widget)
    assert element is not None
    return element.role()


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeSource) -> Iterator[MainWindow]:
    made = MainWindow(themes)
    qtbot.addWidget(made)
    made.resize(1_000, 740)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    made.close_for_good()


# A window takes longer to make than a layer to be looked at.
_NAMES = tuple(EVERY)
_SOME = pytest.mark.parametrize("names", [_NAMES[at : at + 4] for at in range(0, len(_NAMES), 4)])


@_SOME
def test_a_layer_can_be_used_without_eyes_and_without_a_mouse(
    qtbot: QtBot, themes: ThemeSource, window: MainWindow, names: tuple[str, ...]
) -> None:
    for name in names:
        window.composer.button.setFocus()
        layer = EVERY[name](themes, window)
        assert layer.isVisible(), name
        assert_names(layer)
        assert_nothing_is_said_twice(layer)
        assert_one_has_the_focus(window)
        assert_order(layer)
        assert_tab_scrolls(qtbot, layer)
        assert_focus_is_seen(layer)
        assert_enter_presses(qtbot, layer)
        focused = layer.focusWidget()
        assert focused is not None
        assert layer.isAncestorOf(focused), name
        qtbot.keyClick(focused, Qt.Key.Key_Escape)
        assert not layer.isVisible(), name
        assert window.focusWidget() is window.composer.button, name


def assert_names(layer: Layer) -> None:
    """Assert that each control has a name, and the layer the role of a dialog, or holds a menu."""
    assert unnamed(layer) == []
    if isinstance(layer, MenuPopup):
        inside = [role_of(each) for each in layer.findChildren(QWidget)]
        assert role_of(layer) is _ROLE.Client
        assert inside.count(_ROLE.PopupMenu) == 1
    else:
        assert role_of(layer) is _ROLE.Dialog


def assert_nothing_is_said_twice(layer: Layer) -> None:
    """Assert that no button's description repeats its name; an empty field's hint may."""
    for each in below(QAccessible.queryAccessibleInterface(layer)):
        name, more = (
            each.text(kind).casefold()
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
        )
        if name and more and each.role() is not _ROLE.EditableText:
            assert more not in name, f"{each.role().name} {name!r}: {more!r}"
            assert not more.startswith(f"{name} ("), f"{each.role().name} {name!r}: {more!r}"


def assert_one_has_the_focus(window: MainWindow) -> None:
    """Assert that it is said of one alone; Qt says it of a list and of its current item."""
    found = below(QAccessible.queryAccessibleInterface(window))
    focused = [each for each in found if each.state().focused]
    who = [each.object() for each in focused if each.role() is not _ROLE.ListItem]
    assert who == [QApplication.focusWidget()]


def assert_order(layer: Layer) -> None:
    """Assert that Tab goes down or along a line; a column at the side is a line of its own."""
    if not isinstance(layer, Sheet):
        return
    places = [QRect(each.mapTo(layer, QPoint()), each.size()) for each in layer._focusable()]
    for here, following in pairwise(places):
        assert following.top() >= here.top() - 4 or following.left() >= here.right() - 4


def assert_tab_scrolls(qtbot: QtBot, layer: Layer) -> None:
    """Assert that what Tab reaches is in sight; the first stops of a long list will do."""
    for _ in layer._focusable()[:_MOST_STOPS]:
        focused = layer.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        reached = layer.focusWidget()
        assert reached is not None
        assert not reached.visibleRegion().isEmpty()


def assert_focus_is_seen(layer: Layer) -> None:
    """Assert that one control of each kind looks different with the focus."""
    kinds: dict[object, QWidget] = {}
    for each in layer._focusable():
        kinds.setdefault((type(each), getattr(each, "kind", None)), each)
    for control in kinds.values():
        if isinstance(layer, Palette):
            continue  # its field has the focus all the time
        for area in layer.findChildren(QScrollArea):
            body = area.widget()
            if body is not None and body.isAncestorOf(control):
                area.ensureWidgetVisible(control)
        control.clearFocus()
        without = _seen(layer, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert _seen(layer, control) != without, f"{control!r} shows no focus"


def assert_enter_presses(qtbot: QtBot, layer: Layer) -> None:
    """Assert that one button of each kind is pressed with Enter; a menu does so itself."""
    if isinstance(layer, MenuPopup | FolderPopup):
        return
    pressed: list[type] = []
    kinds = {type(each): each for each in layer._focusable() if isinstance(each, QPushButton)}
    before = layer.focusWidget()
    for kind, button in kinds.items():
        vars(button)["click"] = partial(pressed.append, kind)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        del vars(button)["click"]
    assert pressed == list(kinds)
    assert before is not None
    before.setFocus(Qt.FocusReason.OtherFocusReason)


def _seen(layer: Layer, control: QWidget) -> QImage:
    """Return a picture of the layer, without the inside of a text, where the cursor is."""
    picture = layer.grab().toImage()
    if isinstance(control, QLineEdit | QPlainTextEdit | QTextEdit):
        painter = QPainter(picture)
        place = QRect(control.mapTo(layer, QPoint()), control.size())
        painter.fillRect(place, QColor("black"))
        painter.end()
    return picture


@_SOME
def test_no_control_of_a_layer_is_cut_in_a_narrow_window_with_large_text(
    qtbot: QtBot, themes: ThemeSource, window: MainWindow, names: tuple[str, ...]
) -> None:
    themes.set_text_size(200)
    window.resize(window.minimumSize())
    for name in names:
        layer = EVERY[name](themes, window)
        # Forms find their heights once Qt has laid them out.
        qtbot.waitUntil(partial(fits, layer))
        layer.reject()


def fits(layer: Layer) -> bool:
    """Return whether nothing of a layer is cut."""
    return not cut(layer)


def cut(layer: Layer) -> list[str]:
    """Return what reaches beyond the sides of a layer's card, or is too low for its words."""
    room = layer.card.rect()
    found = []
    for control in (*layer._focusable(), *layer.findChildren(QLabel)):
        if not control.isVisible():
            continue
        place = QRect(control.mapTo(layer.card, QPoint()), control.size())
        wraps = isinstance(control, QLabel) and control.wordWrap()
        if not room.left() <= place.left() <= place.right() <= room.right() or (
            wraps and control.height() < control.heightForWidth(control.width())
        ):
            found.append(f"{control!r} {place}")
    return found


def test_each_control_of_the_window_has_a_name(
    qtbot: QtBot, themes: ThemeSource, window: MainWindow
) -> None:
    assert unnamed(window) == []
    shelves = Shelves([info(number) for number in range(3)])
    shelves.answers(window.sidebar)
    window.offer_conversations(shelves)
    window.show_conversation(empty=False)
    turns: list[Turn] = [
        user("a", "Hello"),
        reply("b", "a", "A [link](https://a.example) and\n\n```py\nx\n```"),
    ]
    window.transcript.set_conversation(turns, None)
    failure = Failure(FailureKind.SERVER, "Overloaded.")
    window.notice_bar.show_notice(failure_notice(failure, has_text=True))
    window.toast.show_undo("Deleted", 10.0)
    window.composer.show_queued("One more")
    window.progress.begin("Writing", 10)
    window.progress.show()
    window.transcript.reading.find()
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.notice_bar.isVisible())
    assert unnamed(window) == []
    window.search_conversations()
    assert unnamed(window.sidebar) == []


def test_each_control_of_the_other_windows_has_a_name(qtbot: QtBot, themes: ThemeSource) -> None:
    message = MessageWindow(themes, window="W", title="T.", sentence="S.", close="Close")
    for other in (QuickWindow(themes), message):
        qtbot.addWidget(other)
        other.show()
        assert unnamed(other) == []
        assert role_of(other) is _ROLE.Dialog
    guide = GuideWindow(themes)
    guide.show()
    assert unnamed(guide) == []
    assert role_of(guide) is _ROLE.Dialog
    with qtbot.waitSignal(guide.destroyed):
        qtbot.keyClick(guide.list, Qt.Key.Key_Escape)


def test_what_has_no_name_is_found(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    button = QPushButton(host)
    host.show()
    assert len(unnamed(host)) == 1
    button.setAccessibleName("Named")
    assert unnamed(host) == []
