"""The parts of the window, laid out; importing this imports all that the window shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop_chat.ui import strings
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.drop_sign import DropSign
from desktop_chat.ui.empty_state import EmptyState
from desktop_chat.ui.header import Header
from desktop_chat.ui.kit.elements import passes_focus_on
from desktop_chat.ui.kit.paint import RING
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.presets.button import PresetButton
from desktop_chat.ui.reading_place import ReadingPlace
from desktop_chat.ui.room import Room
from desktop_chat.ui.sidebar import Sidebar
from desktop_chat.ui.split_pane import SplitPane
from desktop_chat.ui.status_line import StatusLine
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.toasts import ProgressCard, Toast


class WindowParts:
    """Header, transcript, notice, message box, status line; and a sidebar: all within `split`."""

    def __init__(self, themes: ThemeSource) -> None:
        self.picker = ModelPicker(themes)
        self.preset_button = PresetButton(themes)
        self.header = Header(themes, self.picker, before_picker=self.preset_button)
        self.empty_state = EmptyState(themes)
        self.notice_bar = NoticeBar(themes)
        self.composer = Composer(themes)
        self.status_line = StatusLine(themes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty_state)
        self.reading = ReadingPlace(themes, self.pages)
        # NOTE(Qt 6.11): of a stack, assistive technology learns the pages alone.
        self._reading = QWidget()
        filled = QVBoxLayout(self._reading)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self.pages)
        self.toast = Toast(themes, self._reading)
        self.progress = ProgressCard(themes, self._reading, strings.CANCEL)
        self.sidebar = Sidebar(themes)
        self.column = QWidget()
        self.split = SplitPane(themes, self.sidebar, self._laid_out(themes))
        self.split.set_wanted(False)

    def _laid_out(self, themes: ThemeSource) -> QWidget:
        space = themes.current.space
        side = space[4] - RING
        below = QVBoxLayout(self.column)
        below.setContentsMargins(side, 0, side, space[2])
        below.setSpacing(max(0, space[2] - 2 * RING))  # -1 would mean the style's own
        below.addWidget(self.notice_bar)
        below.addWidget(self.composer)
        below.addWidget(self.status_line)

        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(self.column, 1_000)
        centred.addStretch(1)

        page = QWidget()
        passes_focus_on(page)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # What takes the focus when the sidebar that had it is hidden.
        page.setFocusProxy(self.composer.box)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self._reading, 1)
        rows.addLayout(centred)
        # What is read can be as low as it must.
        self.pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        Room(
            themes,
            page,
            notice_bar=self.notice_bar,
            composer=self.composer,
            others=(self.header, self.status_line),
        )
        self.drop_sign = DropSign(themes, page)
        return page
