"""One setting: its title, a sentence, its control, and the way back to the default."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_chat.settings.declared import Setting
from desktop_chat.settings.kinds import OneOf
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.marked import MarkedLabel, marks_of
from desktop_chat.ui.kit.paint import RING, painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.settings_window import words
from desktop_chat.ui.settings_window.controls import control_for
from desktop_chat.ui.theme import ThemeSource

_NARROW = 460
"""Pixels of width below which the control stands under the sentence."""


@guarded
class SettingRow(QWidget):
    """Shows what holds for a setting, and changes it at once.

    Signals:
        restart_wanted(): they want a change to show that waits for the next start.
    """

    restart_wanted = Signal()

    def __init__(
        self, themes: ThemeSource, settings: Settings, setting: Setting[Any], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self._themes = themes
        self._settings = settings
        self.title = MarkedLabel(themes, setting.title, weight="medium", parent=self)
        self.help = MarkedLabel(
            themes, setting.help, size="small", colour="text_secondary", parent=self
        )
        self.control = control_for(themes, setting, self)
        self.note = Label(themes, size="small", wraps=True, parent=self)
        self.reset_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="retry",
            height=30,
            icon_size=16,
            ink="text_secondary",
            accessible_name=words.RESET.format(title=setting.title),
            parent=self,
        )
        default = self.control.said(setting.default)
        plain_tool_tip(self.reset_button, words.TIP_RESET.format(default=default))
        self.restart_button = Button(
            themes, words.RESTART, tip=words.TIP_RESTART, height=30, parent=self
        )
        self.restart_button.clicked.connect(self.restart_wanted)
        kept = self.reset_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(kept)
        self._lay_out()
        self.show_value()
        self.control.changed.connect(self._change)
        self.control.noted.connect(self._show_note)
        self.reset_button.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.help)
        texts.addWidget(self.note)
        texts.addWidget(self.restart_button, 0, Qt.AlignmentFlag.AlignLeft)
        # In line with the shape of the control, which leaves room for its ring.
        set_edges(texts, RING, 0, 0, 0)
        self._ends = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ends.setSpacing(2)
        self._ends.addWidget(self.reset_button)
        self._ends.addWidget(self.control)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 14, 0, 14)
        self._row.setSpacing(12)
        self._row.addLayout(texts, 1)
        self._row.addLayout(self._ends)
        self._row.setAlignment(self._ends, Qt.AlignmentFlag.AlignVCenter)

    def show_value(self) -> None:
        """Show what holds now."""
        self.control.show_value(self._settings.value(self.setting))
        changed = self._settings.is_changed(self.setting)
        if not changed and self.reset_button.hasFocus():
            self.control.focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_button.setVisible(changed)
        self.restart_button.setVisible(self._settings.waits_for_start(self.setting))
        self._show_note()

    def _show_note(self) -> None:
        self.note.setText(self.control.note)
        self.note.setVisible(bool(self.control.note))

    def matches(self, sought: Sequence[str]) -> bool:
        """Return whether all words, in lower case, are in it, and light them; none match all."""
        for label in (self.title, self.help):
            label.set_marks(marks_of(label.text(), sought))
        said = [self.setting.title, self.setting.help]
        if self.setting.section is not None:
            said.append(self.setting.section.words)
        if isinstance(self.setting.kind, OneOf):
            said += self.setting.kind.labels.values()
        text = "\n".join(said).lower()
        return all(word in text for word in sought)

    def _change(self, value: object) -> None:
        self._settings.change(self.setting, value)

    def _reset(self) -> None:
        self._settings.reset(self.setting)

    def fit(self, width: int) -> None:
        """Put the control below the words where there is no room for both."""
        ways = QBoxLayout.Direction
        narrow = width < self._themes.current.px(_NARROW)
        way = ways.TopToBottom if narrow else ways.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
            self._row.setAlignment(self._ends, side)
        self.control.fit(width if narrow else width // 2)
        reset = self.reset_button.sizeHint().width() + self._ends.spacing()
        if not narrow:
            self._ends.setDirection(ways.LeftToRight)
        elif self.control.sizeHint().width() + reset <= width:
            self._ends.setDirection(ways.RightToLeft)
        else:
            self._ends.setDirection(ways.BottomToTop)
        # What it knew of the sizes within is of another width.
        self._ends.invalidate()
        self._row.invalidate()
        self.updateGeometry()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        painter = painter_for(self)
        line = self.rect().adjusted(RING, self.height() - 1, -RING, 0)
        painter.fillRect(line, self._themes.current.colour("border"))
        painter.end()
