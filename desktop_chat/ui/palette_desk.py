"""The palette of one window: gathers what it offers, and finds conversations for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.library import Heading, HeadingKind, Section, Shelf
from desktop_chat.domain.store import ConversationStore, StoreFailed
from desktop_chat.domain.text import one_line
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.settings.settings import Settings
from desktop_chat.ui import palette_words as words
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.palette.entries import Entry, Kind, Offered
from desktop_chat.ui.palette_entries import (
    Joined,
    Models,
    command_entries,
    connection_entries,
    preset_entries,
    prompt_entries,
    setting_entries,
)

if TYPE_CHECKING:
    from desktop_chat.ui.palette.palette import Palette

_LIMIT = 20
"""Conversations that are asked for at a time."""
_REMEMBERED = 30
_MEMO = "palette"
_ALL_DAYS = Section(Shelf.DAYS, Heading(HeadingKind.OLDER))


class PaletteDesk(QObject):
    """Opens the palette over a bridge's window.

    Signals:
        setting_wanted(Setting): it is to be shown in the settings.
        conversation_wanted(ConversationId): it is to be shown.
        connection_wanted(str): the connection of that id is to be used.
        preset_wanted(ChatPreset | None): the conversation is to use that preset, or none.
    """

    setting_wanted = Signal(object)
    conversation_wanted = Signal(object)
    connection_wanted = Signal(str)
    preset_wanted = Signal(object)

    def __init__(self, bridge: Bridge, actions: WindowActions, settings: Settings) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._actions = actions
        self._settings = settings
        self._palette: Palette | None = None
        self._store: ConversationStore | None = None
        self._connections: Connections | None = None
        self._notebooks: Notebooks | None = None
        self._recent: list[str] = []
        self._tasks = TaskScope("palette")
        actions.palette_wanted.connect(self.start)

    def furnish(self, store: ConversationStore, on_error: ErrorHandler) -> None:
        """Find conversations in that store from now on."""
        self._store = store
        self._tasks = TaskScope("palette", on_error)
        self._tasks.spawn("recent", self._remember(store))

    def offer_connections(self, connections: Connections) -> None:
        """Offer these connections as well."""
        self._connections = connections

    def offer_notebooks(self, notebooks: Notebooks) -> None:
        """Offer these presets and saved prompts as well."""
        self._notebooks = notebooks

    @property
    def palette(self) -> Palette:
        """The palette, made when it is first needed."""
        if self._palette is None:
            from desktop_chat.ui.palette.palette import Palette

            palette = Palette(self._bridge.themes, self._bridge.window)
            palette.chosen.connect(self._chosen)
            palette.conversations_wanted.connect(self._look_for)
            palette.offer_wanted.connect(self._offer)
            self._palette = palette
        return self._palette

    def start(self) -> None:
        """Open the palette."""
        self.palette.start(self._offered())

    def _offer(self) -> None:
        self.palette.offer(self._offered())

    def _offered(self) -> Offered:
        parts: list[Sequence[Entry]] = [command_entries(self._actions)]
        session = self._bridge.session
        state = None if session is None else session.state
        if state is not None:
            parts.append(Models(state.models, state.model, self._bridge.choose_model))
        if self._connections is not None:
            place = "" if state is None else state.connection.place
            parts.append(connection_entries(self._connections, place, self.connection_wanted.emit))
        if self._notebooks is not None and state is not None:
            now, preset = self._notebooks.now, state.tuning.preset
            used = "" if preset is None else preset.id
            parts.append(preset_entries(now.presets, used, self.preset_wanted.emit))
            insertion = self._bridge.window.composer.insertion
            parts.append(prompt_entries(now.prompts, insertion.insert_here))
        parts.append(setting_entries(self._settings, self._show_setting))
        return Offered(Joined(*parts), tuple(self._recent))

    def _show_setting(self, setting: Any) -> None:
        self.setting_wanted.emit(setting)

    # What was used last.

    def _chosen(self, entry: Entry) -> None:
        if entry.kind is Kind.CONVERSATION:
            return
        if entry.key in self._recent:
            self._recent.remove(entry.key)
        self._recent.insert(0, entry.key)
        del self._recent[_REMEMBERED:]
        if self._store is not None:
            self._tasks.spawn("keep", self._keep(self._store, json.dumps(self._recent)))

    async def _keep(self, store: ConversationStore, memo: str) -> None:
        try:
            await store.put_memo(_MEMO, memo)
        except StoreFailed:
            return  # the window says so where something is lost by it

    async def _remember(self, store: ConversationStore) -> None:
        try:
            memo = await store.memo(_MEMO)
            kept = json.loads(memo) if memo else []
        except (StoreFailed, ValueError):
            return
        if isinstance(kept, list) and not self._recent:
            self._recent = [each for each in kept if isinstance(each, str)][:_REMEMBERED]

    # Conversations.

    def _look_for(self, text: str) -> None:
        # A search for what is not looked for any more would only keep the next one waiting.
        self._tasks.cancel()
        if self._store is None:
            self.palette.finder.conversations_came(text, ())
        else:
            self._tasks.spawn("find", self._find(self._store, text))

    async def _find(self, store: ConversationStore, text: str) -> None:
        try:
            if text:
                hits = await store.titles(text, _LIMIT)
                found = [(hit.conversation, hit.title, hit.updated_at) for hit in hits]
            else:
                rows = await store.rows(_ALL_DAYS, 0, _LIMIT)
                found = [(info.id, info.title, info.updated_at) for info in rows]
        except StoreFailed:
            found = []
        entries = [self._conversation(*each) for each in found]
        if text and self._bridge.window.has_conversations:
            entries.append(self._search(text))
        self.palette.finder.conversations_came(text, entries)

    def _conversation(self, id_: ConversationId, title: str, updated_at: float) -> Entry:
        day = datetime.fromtimestamp(updated_at, UTC).astimezone().date()
        return Entry(
            Kind.CONVERSATION,
            f"conversation:{id_}",
            one_line(title) or words.UNTITLED,
            partial(self.conversation_wanted.emit, id_),
            "chat",
            detail=words.day_words(day, datetime.now().astimezone().date()),
        )

    def _search(self, text: str) -> Entry:
        def act() -> None:
            self._bridge.window.search_conversations()
            self._bridge.window.sidebar.search.field.line.setText(text)

        title = words.SEARCH_MESSAGES.format(text=one_line(text, 60))
        return Entry(Kind.CONVERSATION, "search", title, act, "search")

    async def strip(self) -> None:
        """Find conversations no more, until there is another store."""
        self._store = None
        if self._palette is not None and self._palette.isVisible():
            self._palette.reject()
        await self._tasks.close()
        self._tasks = TaskScope("palette")

    async def close(self) -> None:
        """Ask for nothing more."""
        await self.strip()
