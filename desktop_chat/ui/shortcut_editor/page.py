"""The editor: all commands by category, whose keys are changed in their place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_chat.commands.chords import Chord
from desktop_chat.commands.command import Category, Shown
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.fuzzy import words_of
from desktop_chat.commands.keymap import Keymap
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.paint import RING, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.shortcut_editor import words
from desktop_chat.ui.shortcut_editor.recorder import Recorder
from desktop_chat.ui.shortcut_editor.row import CommandRow
from desktop_chat.ui.theme import ThemeSource

_SIDE, _NARROW = 32, 460


@guarded
class ShortcutsPage(QWidget):
    """Shows the keymap that holds, and changes it at once."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._before: Keymap | None = None
        """What held before everything was reset, while that can be taken back."""
        self.rows: list[CommandRow] = []
        self.recorder: Recorder | None = None
        self._blocks: dict[Category, QWidget] = {}
        self.field = TextField(themes, words.SEARCH, placeholder=words.SEARCH, icon="search")
        self.reset_all = Button(themes, words.RESET_ALL, icon="retry", tip=words.TIP_RESET_ALL)
        self.nothing = Label(themes, colour="text_secondary", wraps=True)
        set_edges(self.nothing, RING, 12, 0, 0)
        self.nothing.hide()
        self._area = QScrollArea()
        self._lay_out(themes)
        self.field.line.textChanged.connect(self._look_for)
        self.reset_all.clicked.connect(self._reset_all)
        key_source().changed.connect(self._keys_changed)
        self._show_reset()

    def _lay_out(self, themes: ThemeSource) -> None:
        title = Label(themes, words.TITLE, size="h2", weight="semibold")
        line = Label(themes, words.LINE, size="small", colour="text_secondary", wraps=True)
        for label in (title, line):
            label.setContentsMargins(RING, 0, RING, 4)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self.reset_all)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 24)
        inside.setSpacing(0)
        inside.addWidget(self.nothing)
        for category in Category:
            inside.addWidget(self._block(themes, category, body))
        inside.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(title)
        self._column.addWidget(line)
        self._column.addLayout(top)
        self._column.addWidget(self._area, 1)
        self._fit()

    def _block(self, themes: ThemeSource, category: Category, parent: QWidget) -> QWidget:
        block = self._blocks[category] = QWidget(parent)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 12, 0, 6)
        column.setSpacing(0)
        heading = Label(themes, category.heading, weight="semibold", parent=block)
        set_edges(heading, RING, 0, 0, 4)
        column.addWidget(heading)
        for each in COMMANDS:
            if each.category is category and each.shown is not Shown.MENUS:
                row = CommandRow(themes, each, block)
                row.change_wanted.connect(partial(self._record, row))
                row.reset_wanted.connect(partial(self._reset, row))
                self.rows.append(row)
                column.addWidget(row)
        return block

    def _fit(self) -> None:
        side = (_SIDE if self.width() > 420 else _SIDE // 2) - RING
        self._column.setContentsMargins(side, 8, side, 0)
        stacked = self.width() < self._themes.current.px(_NARROW)
        for row in self.rows:
            row.set_stacked(stacked)

    # What a person does.

    def _record(self, row: CommandRow, beside: QWidget, before: Chord | None) -> None:
        recorder = self.recorder = Recorder(self._themes, beside, row.command, before)
        recorder.given.connect(partial(self._given, row, before))
        recorder.removed.connect(partial(self._removed, row, before))
        recorder.finished.connect(recorder.deleteLater)
        recorder.open()

    def _given(self, row: CommandRow, before: Chord | None, chord: Chord) -> None:
        keymap = key_source().keymap
        keys = keymap.keys(row.command.id)
        if before is None:
            wanted: tuple[Chord, ...] = (*keys, chord)
        else:
            wanted = tuple(chord if each == before else each for each in keys)
        self._change(keymap.with_keys(row.command.id, dict.fromkeys(wanted)), row)
        said = words.TAKEN.format(keys=chord.text(keymap.notation), title=row.command.title)
        announce(row, said)

    def _removed(self, row: CommandRow, before: Chord | None) -> None:
        if before is not None:
            self._change(key_source().keymap.without(row.command.id, before), row)

    def _reset(self, row: CommandRow) -> None:
        self._change(key_source().keymap.with_default(row.command.id), row)

    def _change(self, keymap: Keymap, row: CommandRow) -> None:
        self._before = None
        key_source().set_keymap(keymap)
        # What was pressed may be gone with the keys that stood on it.
        if row.add_button is not None and isValid(row.add_button):
            row.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset_all(self) -> None:
        source = key_source()
        if self._before is not None:
            before, self._before = self._before, None
            source.set_keymap(before)
        else:
            before = source.keymap
            source.set_keymap(before.with_defaults())
            self._before = before
        self._show_reset()

    # What is shown.

    def _keys_changed(self) -> None:
        for row in self.rows:
            row.show_keys()
        self._show_reset()

    def _show_reset(self) -> None:
        changed = key_source().keymap.has_changes
        if changed:
            self._before = None
        self.reset_all.set_words(words.RESET_ALL if self._before is None else words.TAKE_BACK)
        self.reset_all.setAccessibleName(self.reset_all.words)
        self.reset_all.setEnabled(changed or self._before is not None)

    def _look_for(self, typed: str) -> None:
        sought = words_of(typed)
        count = 0
        seen: set[Category] = set()
        for row in self.rows:
            fits = row.fits(sought)
            row.setVisible(fits)
            count += fits
            if fits:
                seen.add(row.command.category)
        for category, block in self._blocks.items():
            block.setVisible(category in seen)
        self.nothing.setText(words.NOTHING.format(text=typed.strip()))
        self.nothing.setVisible(not count)
        self._area.verticalScrollBar().setValue(0)
        announce(self.field.line, words.count_words(count) if count else self.nothing.text())

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a distance from the edges that fits the width."""
        super().resizeEvent(event)
        self._fit()
