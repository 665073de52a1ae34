"""The parts of a window that F6 walks through."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.ui.main_window import MainWindow


def move_pane(window: MainWindow, step: int) -> None:
    """Give the focus to the next part of the window (1), or to the one before (-1)."""
    entered: dict[QWidget, Callable[[], object]] = {
        window.composer: window.composer.focus_box,
        window.sidebar: window.sidebar.focus_list,
    }
    panes = [window.header, window.pages, window.composer]
    panes[2:2] = [each for each in (window.progress, window.toast) if each.isVisible()]
    if window.notice_bar.isVisible():
        panes.insert(2, window.notice_bar)
    if window.split.is_shown:
        panes.append(window.sidebar)
    focused = QApplication.focusWidget()
    held = [i for i, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
    at = held[-1] if held else -1
    for distance in range(1, len(panes) + 1):
        pane = panes[(at + step * distance) % len(panes)]
        if pane in entered:
            entered[pane]()
            return
        first = next((each for each in _takes_focus(pane)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _takes_focus(pane: QWidget) -> Iterator[QWidget]:
    # Not by the focus chain: see `Layer._focusable`.
    for each in (pane, *pane.findChildren(QWidget)):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            yield each
