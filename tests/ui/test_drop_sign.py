"""While files are dragged over the window, it says what a drop does."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDragLeaveEvent
from pytestqt.qtbot import QtBot

from desktop_chat.ui.drop_sign import DropSign
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.drops import dragged


def test_the_window_says_that_files_can_be_dropped_until_they_are_gone(
    qtbot: QtBot, themes: ThemeSource, tmp_path
) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.show()
    (sign,) = window.findChildren(DropSign)
    (tmp_path / "a.txt").write_text("a", "utf-8")
    for is_file in (True, False):
        data = QMimeData()
        if is_file:
            data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
        else:
            data.setText("words")
        window.dragEnterEvent(dragged(data, 9, 9))
        assert sign.isVisible() is is_file
        window.dragLeaveEvent(QDragLeaveEvent())
        assert not sign.isVisible()
    window.close_for_good()
