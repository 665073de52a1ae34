"""All settings below each other, of which one section is shown, or what a search found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.settings.declared import DECLARED, Section, Setting
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.settings_window import words
from desktop_chat.ui.settings_window.row import SettingRow
from desktop_chat.ui.theme import ThemeSource

SIDE = 32


@guarded
class SettingsPage(QScrollArea):
    """Rows by section, and the way back to all defaults.

    Signals:
        restart_wanted(): they want a change to show that waits for the next start.
    """

    restart_wanted = Signal()

    def __init__(self, themes: ThemeSource, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before: dict[str, Any] = {}
        """What held before everything was reset, while that can be taken back."""
        self.rows: list[SettingRow] = []
        self._blocks: dict[Section, QWidget] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setSpacing(0)
        self.nothing = Label(themes, colour="text_secondary", wraps=True, parent=body)
        set_edges(self.nothing, RING, 12, 0, 0)
        self._column.addWidget(self.nothing)
        for section in Section:
            self._add_section(themes, section, body)
        self.reset_all = Button(
            themes, words.RESET_ALL, tip=words.TIP_RESET_ALL, icon="retry", parent=body
        )
        self.reset_all.clicked.connect(self._reset_all)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 16, 0, 0)
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        self.setWidget(body)
        # Which `setWidget` has switched on; the corners of the card are round.
        body.setAutoFillBackground(False)
        self._show_reset()
        # After every control has taken its new size.
        themes.changed.connect(self._fit)

    def _add_section(self, themes: ThemeSource, section: Section, body: QWidget) -> None:
        block = self._blocks[section] = QWidget(body)
        inside = QVBoxLayout(block)
        inside.setContentsMargins(0, 0, 0, 12)
        inside.setSpacing(0)
        heading = Label(themes, section.words, size="h2", weight="semibold", parent=block)
        set_edges(heading, RING, 0, 0, 0)
        inside.addWidget(heading)
        inside.addSpacing(6)
        for setting in DECLARED:
            if setting.section is section:
                row = SettingRow(themes, self._settings, setting, block)
                row.restart_wanted.connect(self.restart_wanted)
                self.rows.append(row)
                inside.addWidget(row)
        self._column.addWidget(block)

    def _fit(self) -> None:
        side = (SIDE if self.width() > 420 else SIDE // 2) - RING
        self._column.setContentsMargins(side, 8, side, 24)
        for row in self.rows:
            row.fit(self.viewport().width() - 2 * side)

    def row(self, setting: Setting[Any]) -> SettingRow:
        """Return the row of a setting that is shown in the window."""
        return next(row for row in self.rows if row.setting is setting)

    def show_section(self, section: Section) -> None:
        """Show that section alone."""
        self._show({row for row in self.rows if row.matches(()) and row.setting.section is section})

    def show_matches(self, text: str) -> dict[Section, int]:
        """Show what `text` finds, its words lit; return how many there are in which sections."""
        sought = text.lower().split()
        found = {row for row in self.rows if row.matches(sought)}
        self.nothing.setText(words.NOTHING_FOUND.format(text=text.strip()))
        self._show(found)
        counts: dict[Section, int] = {}
        for row in found:
            if row.setting.section is not None:
                counts[row.setting.section] = counts.get(row.setting.section, 0) + 1
        return counts

    def _show(self, shown: set[SettingRow]) -> None:
        for row in self.rows:
            row.setVisible(row in shown)
        sections = {row.setting.section for row in shown}
        for section, block in self._blocks.items():
            block.setVisible(section in sections)
        self.nothing.setVisible(not shown)
        self.reset_all.setVisible(bool(shown))
        self.verticalScrollBar().setValue(0)

    def show_value(self, setting: Setting[Any]) -> None:
        """Show what holds now for a setting."""
        for row in self.rows:
            if row.setting is setting:
                row.show_value()
        self._show_reset()

    # Everything at once.

    def _reset_all(self) -> None:
        if self._before:
            before, self._before = self._before, {}
            for row in self.rows:
                if row.setting.key in before:
                    self._settings.change(row.setting, before[row.setting.key])
        else:
            changed = [row.setting for row in self.rows if self._settings.is_changed(row.setting)]
            before = {setting.key: self._settings.value(setting) for setting in changed}
            self._settings.reset_all()
            self._before = before
        self._show_reset()

    def _show_reset(self) -> None:
        any_changed = any(self._settings.is_changed(row.setting) for row in self.rows)
        if any_changed:
            self._before = {}
        self.reset_all.set_words(words.TAKE_BACK if self._before else words.RESET_ALL)
        self.reset_all.setAccessibleName(self.reset_all.words)
        self.reset_all.setEnabled(any_changed or bool(self._before))

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into the width."""
        super().resizeEvent(event)
        self._fit()
