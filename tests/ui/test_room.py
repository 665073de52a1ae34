"""A low window: nothing covers anything, and what is too high scrolls from its beginning."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.settings.declared import DensityChoice
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource

LONG = Notice(
    NoticeKind.RATE_LIMITED,
    Severity.WARNING,
    "Rate limited.",
    "The server takes three requests a minute; the fourth is tried again by itself. " * 3,
    (NoticeAction.RETRY_NOW, NoticeAction.STOP, NoticeAction.COPY_DETAILS),
)


@pytest.mark.parametrize("density", DensityChoice)
@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_smallest_window_holds_a_long_notice_and_a_long_message(
    qtbot: QtBot, themes: ThemeSource, size: int, density: DensityChoice
) -> None:
    themes.set_text_size(size)
    themes.set_density(density)
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.resize(window.minimumSize())
    window.show()
    window.notice_bar.show_notice(LONG)
    window.composer.set_text("\n".join("line" for _ in range(20)))

    def places() -> list[tuple[int, int]]:
        parts: list[QWidget] = [
            window.header,
            window.pages,
            window.notice_bar,
            window.composer,
            window.status_line,
        ]
        tops = [part.mapTo(window, QPointF(0, 0)).y() for part in parts]
        return [(int(top), int(top) + part.height()) for top, part in zip(tops, parts, strict=True)]

    def fits() -> None:
        found = places()
        assert all(end <= top for (_, end), (top, _) in itertools.pairwise(found)), found
        assert found[-1][1] <= window.height()
        assert window.composer.height() >= window.composer.sizeHint().height()

    qtbot.waitUntil(fits)
    buttons = window.notice_bar.buttons
    assert all(
        window.notice_bar.rect().contains(each.geometry()) for each in buttons if each.isVisible()
    )


def test_a_text_that_is_dropped_on_the_window_stands_in_the_message_box(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    window.show()
    data = QMimeData()
    data.setText("dragged here")
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.composer.text() == "dragged here"
