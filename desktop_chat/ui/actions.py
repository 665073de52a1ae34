"""What each shortcut of the window does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.generation.session import ChatSession
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.shortcuts import Command, install_shortcuts


class WindowActions:
    """Joins the table of shortcuts to the window's bridge."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._window = bridge.window
        window = bridge.window
        does: dict[Command, Callable[[], object]] = {
            Command.STOP_OR_CLOSE: self._escape,
            Command.NEW_CONVERSATION: bridge.new_requested.emit,
            Command.NEW_WINDOW: bridge.window_requested.emit,
            Command.PRINT: bridge.print_requested.emit,
            Command.FOCUS_MESSAGE: window.composer.focus_box,
            Command.REGENERATE: lambda: bridge.do(ChatSession.regenerate),
            Command.CONTINUE: lambda: bridge.do(ChatSession.continue_reply),
            Command.EDIT_LAST: bridge.writing.edit,
            Command.COPY_REPLY: window.transcript.reading.copier.copy_last_reply,
            Command.COPY_CODE: window.transcript.reading.copier.copy_last_code,
            Command.FIND: self._find,
            Command.FIND_NEXT: lambda: self._find_next(1),
            Command.FIND_PREVIOUS: lambda: self._find_next(-1),
            Command.LARGER: lambda: window.size_wanted.emit(1),
            Command.SMALLER: lambda: window.size_wanted.emit(-1),
            Command.OWN_SIZE: lambda: window.size_wanted.emit(0),
            Command.CHOOSE_MODEL: bridge.open_picker,
            Command.NEXT_PANE: lambda: self._move_pane(1),
            Command.PREVIOUS_PANE: lambda: self._move_pane(-1),
            Command.PREVIOUS_MESSAGE: lambda: window.transcript.reading.walk(-1),
            Command.NEXT_MESSAGE: lambda: window.transcript.reading.walk(1),
            Command.PREVIOUS_VERSION: lambda: window.transcript.step_version(-1),
            Command.NEXT_VERSION: lambda: window.transcript.step_version(1),
            Command.TOGGLE_SIDEBAR: window.toggle_sidebar,
            Command.SEARCH_CONVERSATIONS: window.search_conversations,
            Command.NEXT_CONVERSATION: lambda: window.sidebar.step(1),
            Command.PREVIOUS_CONVERSATION: lambda: window.sidebar.step(-1),
            Command.UNDO: window.toast.undo,
            Command.SETTINGS: window.settings_requested.emit,
            Command.QUIT: bridge.quit_requested.emit,
        }
        self._entered: dict[QWidget, Callable[[], object]] = {
            window.composer: window.composer.focus_box,
            window.sidebar: window.sidebar.focus_list,
        }
        for command, shortcut in install_shortcuts(window).items():
            shortcut.activated.connect(does[command])

    def _escape(self) -> None:
        """Stop the reply; else close the find bar, and then whatever else is open."""
        finder = self._window.transcript.reading.finder
        if finder.is_open and not self._window.transcript.is_growing:
            finder.close()
        elif not self._window.split.put_away():
            self._bridge.escape()

    def _find(self) -> None:
        if self._window.transcript.isVisible():
            self._window.transcript.reading.find()

    def _find_next(self, step: int) -> None:
        reading = self._window.transcript.reading
        if reading.finder.is_open:
            reading.finder.move(step)
        else:
            self._find()

    def _move_pane(self, step: int) -> None:
        window = self._window
        panes = [window.header, window.pages, window.composer]
        if window.toast.isVisible():
            panes.insert(2, window.toast)
        if window.notice_bar.isVisible():
            panes.insert(2, window.notice_bar)
        if window.split.is_shown:
            panes.append(window.sidebar)
        focused = QApplication.focusWidget()
        # The innermost: the toast is within the pages.
        held = [i for i, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
        at = held[-1] if held else -1
        for distance in range(1, len(panes) + 1):
            pane = panes[(at + step * distance) % len(panes)]
            if pane in self._entered:
                self._entered[pane]()
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
