"""One command of the editor: its title, its keys, and what can be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.base.languages import enumerated
from desktop_chat.commands.chords import Chord
from desktop_chat.commands.command import Command
from desktop_chat.commands.fuzzy import fit
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.paint import RING, painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.shortcut_editor import words
from desktop_chat.ui.theme import ThemeSource


@guarded
class CommandRow(QWidget):
    """Shows the keys that a command has now.

    Signals:
        change_wanted(QWidget, Chord | None): these keys are to be changed, or None: others added;
            beside that button.
        reset_wanted(): it is to have its own keys again.
    """

    change_wanted = Signal(object, object)
    reset_wanted = Signal()

    def __init__(self, themes: ThemeSource, command: Command, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.command = command
        self.chips: list[Button] = []
        self.title = Label(themes, command.title, size="small", parent=self)
        set_edges(self.title, RING, 0, 0, 0)
        plain_tool_tip(self.title, command.help)
        self.add_button: Button | None = None
        self.reset_button: Button | None = None
        self._chips = QHBoxLayout()
        self._chips.setSpacing(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 3, 0, 4)
        self._row.setSpacing(0)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.addLayout(self._chips)
        if command.fixed:
            self._add_fixed(ends)
        else:
            self._add_buttons(ends)
        ends.addStretch(1)
        self._row.addWidget(self.title, 1)
        self._row.addLayout(ends)
        self.show_keys()

    def set_stacked(self, stacked: bool) -> None:
        """Put the keys below the name, where both have no room beside each other."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def _add_fixed(self, row: QHBoxLayout) -> None:
        note = Label(self._themes, words.FIXED, size="caption", colour="text_secondary")
        set_edges(note, 8, 0, RING + 6, 0)
        note.setMinimumHeight(self._themes.current.px(30))
        plain_tool_tip(note, words.TIP_FIXED)
        row.addWidget(note)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        title = self.command.title
        self.add_button = self._icon_button("plus", words.ADD.format(title=title), words.TIP_ADD)
        self.reset_button = self._icon_button("retry", words.RESET.format(title=title), "")
        kept = self.reset_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(kept)
        keymap = key_source().keymap
        keys = [key.text(keymap.notation) for key in self.command.defaults(keymap.notation)]
        default = enumerated(keys) or words.NO_KEYS
        plain_tool_tip(self.reset_button, words.TIP_RESET.format(keys=default))
        self.add_button.clicked.connect(self._add_wanted)
        self.reset_button.clicked.connect(self.reset_wanted)
        row.addWidget(self.add_button)
        row.addWidget(self.reset_button)

    def _icon_button(self, icon: str, name: str, tip: str) -> Button:
        return Button(
            self._themes,
            kind=ButtonKind.GHOST,
            icon=icon,
            height=28,
            icon_size=16,
            ink="text_secondary",
            accessible_name=name,
            tip=tip,
            parent=self,
        )

    def _add_wanted(self) -> None:
        self.change_wanted.emit(self.add_button, None)

    def show_keys(self) -> None:
        """Show what holds now."""
        for chip in self.chips:
            chip.hide()
            self._chips.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        keymap = key_source().keymap
        for chord in keymap.keys(self.command.id):
            self._add_chip(chord, chord.text(keymap.notation))
        if self.reset_button is not None:
            changed = keymap.is_changed(self.command.id)
            if not changed and self.reset_button.hasFocus() and self.add_button is not None:
                self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reset_button.setVisible(changed)

    def _add_chip(self, chord: Chord, keys: str) -> None:
        fixed = self.command.fixed
        name = words.CHANGE.format(keys=keys, title=self.command.title)
        chip = Button(
            self._themes,
            keys,
            height=28,
            accessible_name=keys if fixed else name,
            tip=words.TIP_FIXED if fixed else words.TIP_CHANGE,
            parent=self,
        )
        # Two long ones share a narrow line.
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.setEnabled(not fixed)
        chip.clicked.connect(partial(self._chip_pressed, chip, chord))
        self._chips.addWidget(chip)
        self.chips.append(chip)
        chip.show()

    def _chip_pressed(self, chip: Button, chord: Chord) -> None:
        self.change_wanted.emit(chip, chord)

    def fits(self, sought: tuple[str, ...]) -> bool:
        """Return whether it is what is looked for, by name or by keys."""
        keys = " ".join(chip.words for chip in self.chips)
        each = keys.replace("+", " ")
        beside = f"{keys} {each} {self.command.category.heading} {self.command.help}"
        return fit(sought, self.command.title, beside) is not None

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        painter = painter_for(self)
        line = self.rect().adjusted(RING, self.height() - 1, -RING, 0)
        painter.fillRect(line, self._themes.current.colour("border"))
        painter.end()
