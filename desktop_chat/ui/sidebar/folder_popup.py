"""Asks for the name of a new folder."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.library import TITLE_LENGTH
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Popup
from desktop_chat.ui.kit.paint import set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 300


@guarded
class FolderPopup(Popup):
    """A field and a button.

    Signals:
        named(str): a name was given; it is not empty.
    """

    named = Signal(str)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner)
        self.setAccessibleName(words.NEW_FOLDER_TITLE)
        self._field = TextField(themes, words.NAME_FOLDER, placeholder=words.NAME_FOLDER)
        self._field.line.setMaxLength(TITLE_LENGTH)
        self._create = Button(themes, words.CREATE, kind=ButtonKind.PRIMARY)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(13, 13, 13, 11)
        layout.setSpacing(6)
        title = Label(themes, words.NEW_FOLDER_TITLE, weight="semibold")
        set_edges(title, 3, 0, 0, 2)
        layout.addWidget(title)
        layout.addWidget(self._field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._create)
        layout.addLayout(row)
        self._create.clicked.connect(self._give)

    def start(self, beside: QRect) -> None:
        """Ask, beside that part of the owner."""
        self._field.line.clear()
        self.beside = beside
        self.open()

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Be wide enough for a name."""
        width = self.themes.current.px(_WIDTH)
        return min(width, room.width()), min(self.card.sizeHint().height(), room.height())

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self._field.line

    def _give(self) -> None:
        name = one_line(self._field.line.text(), TITLE_LENGTH)
        if name:
            self.accept()
            self.named.emit(name)
        else:
            self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
            event.accept()
        else:
            super().keyPressEvent(event)
