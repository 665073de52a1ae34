"""The list of connections, as a page that any window can hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.generation.connections import Entry
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.rows import EntryRow
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import paint_box, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_MARGIN = 32
"""Between a page that fills a place, and its edges."""


class ConnectionsPage(QWidget):
    """Lists connections; whoever listens does what is asked for, and shows what came of it.

    Signals:
        chosen(str): conversations are to begin with the entry of that id.
        add_requested(), look_requested(): one is to be added, or looked for on this computer.
        test_requested(str), edit_requested(str), remove_requested(str): of the entry of that id.
        put_back_requested(): what was removed last is to come back.
    """

    chosen = Signal(str)
    add_requested = Signal()
    look_requested = Signal()
    test_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)
    put_back_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._entries: tuple[Entry, ...] = ()
        self._current = ""
        self.rows: list[EntryRow] = []
        title = Label(themes, words.TITLE, size="h2", weight="semibold")
        line = Label(themes, words.LINE, size="small", colour="text_secondary", wraps=True)
        self._card = _Card(themes, self)
        self._card.setAccessibleName(words.NAME_LIST)
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        self.said = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.undo_button = Button(
            themes, words.UNDO, kind=ButtonKind.GHOST, ink="accent", height=28
        )
        self.add_button = Button(themes, words.ADD, kind=ButtonKind.PRIMARY, icon="plus")
        self.look_button = Button(themes, words.LOOK, icon="search")
        self._lay_out(title, line)
        self.add_button.clicked.connect(self.add_requested)
        self.look_button.clicked.connect(self.look_requested)
        self.undo_button.clicked.connect(self.put_back_requested)
        self.say("")

    def _lay_out(self, title: Label, line: Label) -> None:
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.said, 1)
        below.addWidget(self.undo_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.look_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label, above in ((title, 0), (line, 4)):
            label.setContentsMargins(3, above, 3, 0)
            column.addWidget(label)
        column.addSpacing(16)
        column.addWidget(self._card)
        column.addSpacing(8)
        column.addLayout(below)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.said.setContentsMargins(3, 4, 3, 4)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """List these; `current` is the id of the one that conversations begin with."""
        if (tuple(entries), current) == (self._entries, self._current):
            return
        self._entries, self._current = tuple(entries), current
        focused = next((row.id for row in self.rows if row.isAncestorOf(self.focusWidget())), "")
        for row in self.rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for entry in entries:
            row = EntryRow(self._themes, entry, is_last=entry is entries[-1], parent=self._card)
            row.choice.setChecked(entry.id == current)
            row.chosen.connect(self.chosen)
            row.test_requested.connect(self.test_requested)
            row.edit_requested.connect(self.edit_requested)
            row.remove_requested.connect(self.remove_requested)
            self._list.addWidget(row)
            self.rows.append(row)
            row.show()
            if row.id == focused:
                row.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str, *, is_error: bool = False, can_undo: bool = False) -> None:
        """Say what came of something, below the list."""
        self.said.setText(sentence)
        self.said.set_colour("error" if is_error else "text_secondary")
        self.said.setVisible(bool(sentence))
        self.undo_button.setVisible(can_undo)
        if sentence:
            announce(self.said, sentence, urgent=is_error)

    def set_looking(self, looking: bool) -> None:
        """Show that servers are being looked for."""
        self.look_button.setEnabled(not looking)
        self.look_button.set_words(words.LOOKING if looking else words.LOOK)

    def first_focus(self) -> QWidget:
        """Return what to begin at: the connection that is chosen."""
        chosen = next((row for row in self.rows if row.id == self._current), None)
        return chosen.choice if chosen is not None else self.add_button


class ConnectionsPlace(QScrollArea):
    """A page of connections that fills a window's place, and scrolls where the list is long."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = ConnectionsPage(themes)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.addWidget(self.page)
        column.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)


@guarded
class _Card(QWidget):
    """The frame around the list."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        themes.changed.connect(self.update)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and border."""
        theme = self._themes.current
        painter = painter_for(self)
        paint_box(
            painter,
            self.rect(),
            theme.radius.card,
            fill=theme.colour("surface"),
            border=theme.colour("border"),
        )
        painter.end()
