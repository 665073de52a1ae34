"""Qt's own dialogs, where a desktop has none: in the theme's colours, and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui.kit.stock import dress
from desktop_chat.ui.theme import ThemeSource


def seen(dialog: QFileDialog, control: QWidget) -> QImage:
    """Return a picture of a dialog, without the inside of a text, where the cursor is."""
    picture = dialog.grab().toImage()
    if isinstance(control, QLineEdit):
        painter = QPainter(picture)
        place = QRect(control.mapTo(dialog, QPoint()), control.size())
        painter.fillRect(place.adjusted(4, 4, -4, -4), QColor("black"))
        painter.end()
    return picture


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_dialog_of_files_shows_where_the_focus_is(
    qtbot: QtBot, themes: ThemeSource, choice: ThemeChoice
) -> None:
    themes.choose(choice)
    dialog = QFileDialog(None, "Files")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dress(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    reached = []
    for _ in range(9):
        control = dialog.focusWidget()
        assert control is not None
        with_focus = seen(dialog, control)
        control.clearFocus()
        assert seen(dialog, control) != with_focus, f"{control!r} shows no focus"
        control.setFocus(Qt.FocusReason.TabFocusReason)
        reached.append(type(control).__name__)
        qtbot.keyClick(control, Qt.Key.Key_Tab)
    assert {"QToolButton", "QPushButton"} < set(reached)
    ground = dialog.grab().toImage().pixelColor(3, 3)
    assert ground == themes.current.colour("window")


def test_its_buttons_have_drawings_of_ours(qtbot: QtBot, themes: ThemeSource) -> None:
    themes.choose(ThemeChoice.DARK)
    dialog = QFileDialog(None, "Files")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dress(dialog)
    up = dialog.findChild(QToolButton, "toParentButton")
    assert isinstance(up, QToolButton)
    drawn = up.icon().pixmap(18, 18).toImage()
    inks = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inks == {dialog.palette().color(QPalette.ColorRole.WindowText).name()}
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    assert all(button.icon().isNull() for button in box.buttons())
