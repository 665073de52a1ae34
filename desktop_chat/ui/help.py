"""What is good to know, on one card, with the ways to everything else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.base.languages import quoted
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui import help_words as words
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.flow import Flow
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_FURTHER = (CommandId.GUIDE, CommandId.PALETTE, CommandId.SHORTCUTS, CommandId.CHECK_CONNECTION)


class HelpSheet(Sheet):
    """A few paragraphs, and buttons; opened with `open()`.

    Signals:
        command_wanted(CommandId): one of the buttons was pressed.
    """

    command_wanted = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=words.TITLE, width=520)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(32, 26, 32, 20)
        column.setSpacing(4)
        column.addWidget(Label(themes, words.TITLE, size="h2", weight="semibold"))
        column.addWidget(
            Label(themes, words.LINE, size="small", colour="text_secondary", wraps=True)
        )
        keys = {str(id_): _named(id_) for id_ in CommandId}
        for title, text in words.PARAGRAPHS:
            column.addSpacing(12)
            column.addWidget(Label(themes, title, weight="semibold", wraps=True))
            column.addWidget(Label(themes, text.format_map(keys), size="small", wraps=True))
        column.addSpacing(16)
        further = QWidget()
        flow = Flow(further, gap=2)
        for id_ in _FURTHER:
            button = Button(themes, command(id_).title, icon=command(id_).icon)
            button.clicked.connect(lambda _=False, wanted=id_: self._go(wanted))
            flow.addWidget(button)
        column.addWidget(further)
        column.addSpacing(8)
        self._close = Button(themes, words.CLOSE, kind=ButtonKind.PRIMARY)
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)

    def _go(self, id_: CommandId) -> None:
        self.accept()
        self.command_wanted.emit(id_)

    def first_focus(self) -> QWidget:
        """Close at once with Enter."""
        return self._close


def _named(id_: CommandId) -> str:
    """Return the keys of a command, or its title where it has none."""
    return key_source().text(id_) or quoted(command(id_).title)
