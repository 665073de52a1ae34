"""The model picker: a button that names the model, and the popup that it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import Marks
from desktop_chat.domain.prices import ModelFacts
from desktop_chat.domain.text import one_line
from desktop_chat.generation.model_lists import Shelf
from desktop_chat.ui.kit.buttons import Button, plain_tool_tip
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.model_picker.rows import ModelRows, shelf_of
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.model_picker.popup import ModelPopup

_WIDEST_BUTTON = 260


class ModelPicker(Button):
    """Shows the model in use; a press opens the list.

    Signals:
        chosen(str): a model of the conversation's own connection was chosen or typed. The button
            shows it after `set_current`.
        chosen_elsewhere(str, str): one of another connection, by its entry and the model's name.
        opened(): the list was opened.
        connection_shown(Connection): the conversation talks to it; told to whoever feeds it.
        starred(ModelRef), refresh_requested(str), facts_requested(Shelf, str): as those of the
            popup.
    """

    chosen = Signal(str)
    chosen_elsewhere = Signal(str, str)
    opened = Signal()
    connection_shown = Signal(object)
    starred = Signal(object)
    refresh_requested = Signal(str)
    facts_requested = Signal(object, str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(
            themes,
            words.NO_MODEL,
            icon_after="chevron-down",
            icon_size=16,
            accessible_name=words.NAME_MODEL,
            parent=parent,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows = ModelRows()
        self._popup: ModelPopup | None = None
        self._here = ""
        self._feed: Callable[[], tuple[Sequence[Shelf], Marks]] | None = None
        self._limit()
        themes.changed.connect(self._limit)
        self.clicked.connect(self.open_popup)
        key_source().changed.connect(self._show_tip)
        self._show_tip()

    def _limit(self) -> None:
        self.setMaximumWidth(self._themes.current.px(_WIDEST_BUTTON))

    @property
    def current(self) -> str:
        """The model that is shown; "" for none."""
        return self._rows.current

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    @property
    def popup(self) -> ModelPopup:
        """The popup, made when it is first needed."""
        if self._popup is None:
            from desktop_chat.ui.model_picker.popup import ModelPopup

            self._popup = ModelPopup(self._themes, self, self._rows)
            self._popup.chosen.connect(self._chosen)
            self._popup.starred.connect(self.starred)
            self._popup.refresh_requested.connect(self.refresh_requested)
            self._popup.facts_requested.connect(self.facts_requested)
        return self._popup

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        """List these models, unless `feed` gives those of all connections."""
        if self._feed is None:
            self._rows.set_shelves([shelf_of(models)], Marks())

    def feed(
        self,
        shelves: Callable[[], tuple[Sequence[Shelf], Marks]],
        facts: Callable[[str, str], ModelFacts],
    ) -> None:
        """List the models of all connections from now on, as `shelves` gives them."""
        self._feed = shelves
        self._rows.set_facts(facts)

    def shelves_changed(self) -> None:
        """Show what `feed` gives now, if anybody looks."""
        if self._popup is not None and self._popup.isVisible():
            self._take()

    def _take(self) -> None:
        if self._feed is not None:
            self._rows.set_shelves(*self._feed())

    def set_here(self, entry: str) -> None:
        """Say which connection the conversation uses."""
        self._here = entry
        self._rows.set_here(entry)

    def set_current(self, model: str) -> None:
        """Show that model as the one in use; "" for none."""
        self._rows.set_current(model)
        name = one_line(model)
        self.set_words(name or words.NO_MODEL)
        self.setAccessibleDescription(name)
        self._show_tip()

    def _show_tip(self) -> None:
        tip, name = key_source().tip(CommandId.CHOOSE_MODEL), one_line(self.current)
        plain_tool_tip(self, f"{name}\n{tip}" if name else tip)

    def open_popup(self) -> None:
        """Open the list, with the model in use marked."""
        popup = self.popup
        self.opened.emit()
        self._take()
        popup.start()

    def _chosen(self, shelf: Shelf, model: str) -> None:
        if shelf.entry == self._here:
            self.chosen.emit(model)
        else:
            self.chosen_elsewhere.emit(shelf.entry, model)
