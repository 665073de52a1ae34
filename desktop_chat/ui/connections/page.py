"""The list of connections, as a page that any window can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.generation.connections import Entry
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.checks import CheckState, Outcome
from desktop_chat.ui.connections.rows import EntryRow
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import is_group
from desktop_chat.ui.kit.flow import Flow
from desktop_chat.ui.kit.list_page import ListCard, ListPlace, Said, add_heading
from desktop_chat.ui.theme import ThemeSource


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
        self._outcomes: Mapping[str, Outcome] = {}
        self.rows: list[EntryRow] = []
        self._card = ListCard(themes)
        is_group(self._card, words.NAME_LIST)
        self._told = Said(themes, words.UNDO)
        self.said, self.undo_button = self._told.label, self._told.undo_button
        self.add_button = Button(themes, words.ADD, kind=ButtonKind.PRIMARY, icon="plus")
        self.look_button = Button(themes, words.LOOK, icon="search")
        self._lay_out()
        self.add_button.clicked.connect(self.add_requested)
        self.look_button.clicked.connect(self.look_requested)
        self.undo_button.clicked.connect(self.put_back_requested)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = Flow(buttons, gap=4)
        flow.addWidget(self.add_button)
        flow.addWidget(self.look_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        add_heading(column, self._themes, words.TITLE, words.LINE)
        column.addWidget(self._card)
        column.addSpacing(8)
        column.addWidget(self._told)
        column.addSpacing(8)
        column.addWidget(buttons)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """List these; `current` is the id of the one that conversations begin with."""
        if (tuple(entries), current) == (self._entries, self._current):
            return
        self._entries, self._current = tuple(entries), current
        focused = next((row.id for row in self.rows if row.isAncestorOf(self.focusWidget())), "")
        self.rows = [EntryRow(self._themes, entry) for entry in entries]
        self._card.show_rows(self.rows)
        for row in self.rows:
            row.choice.setChecked(row.id == current)
            row.chosen.connect(self.chosen)
            row.test_requested.connect(self.test_requested)
            row.edit_requested.connect(self.edit_requested)
            row.remove_requested.connect(self.remove_requested)
            if row.id == focused:
                row.choice.setFocus(Qt.FocusReason.OtherFocusReason)
            row.show_outcome(self._outcomes.get(row.id))

    def show_outcomes(self, outcomes: Mapping[str, Outcome]) -> None:
        """Say in the rows what came of tests; an end that is new is read out."""
        before, self._outcomes = self._outcomes, outcomes
        for row in self.rows:
            outcome = outcomes.get(row.id)
            row.show_outcome(outcome)
            if outcome in (None, before.get(row.id)) or not self.isVisible():
                continue
            urgent = outcome.state is CheckState.TROUBLE
            announce(row.choice, f"{row.choice.accessibleName()}: {outcome.said}", urgent=urgent)

    def say(self, sentence: str, *, is_error: bool = False, can_undo: bool = False) -> None:
        """Say what came of something, below the list."""
        self._told.say(sentence, is_error=is_error, can_undo=can_undo)

    def set_looking(self, looking: bool) -> None:
        """Show that servers are being looked for."""
        self.look_button.setEnabled(not looking)
        self.look_button.set_words(words.LOOKING if looking else words.LOOK)

    def first_focus(self) -> QWidget:
        """Return what to begin at: the connection that is chosen."""
        chosen = next((row for row in self.rows if row.id == self._current), None)
        return chosen.choice if chosen is not None else self.add_button


class ConnectionsPlace(ListPlace):
    """A page of connections that fills a window's place."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        page = ConnectionsPage(themes)
        super().__init__(page, parent)
        self.page = page
