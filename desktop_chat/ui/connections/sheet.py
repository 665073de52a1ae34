"""The list of connections over a window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.page import ConnectionsPage
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 660


class ConnectionsSheet(Sheet):
    """The list over a window."""

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=words.TITLE, width=_WIDTH)
        self.page = ConnectionsPage(themes)
        self.close_button = Button(themes, words.CLOSE)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.addWidget(self.page)
        column.addLayout(buttons)

    def first_focus(self) -> QWidget:
        """Begin at the connection that is chosen."""
        return self.page.first_focus()
