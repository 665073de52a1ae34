"""What joins one window's model picker to the models of all connections."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.models import ModelRef
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.domain.prices import ModelFacts
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.model_lists import ModelLists, Shelf
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.bridge import Bridge

if TYPE_CHECKING:
    from desktop_chat.ui.model_picker.facts_sheet import FactsSheet


class ModelsDesk(QObject):
    """Feeds a picker, and does what is chosen in it.

    A model of another connection takes the conversation over to that connection.

    Signals:
        test_wanted(Connection): a connection is to be tested; its key was fetched.
    """

    test_wanted = Signal(object)

    def __init__(
        self, bridge: Bridge, connections: Connections, lists: ModelLists, on_error: ErrorHandler
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._connections = connections
        self._lists = lists
        self._tasks = TaskScope("models desk", on_error)
        self._is_closed = False
        # Many servers answer at about the same time: shown once for all of them.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        picker = bridge.window.picker
        picker.feed(lambda: (lists.shelves(), lists.marks), lists.facts)
        picker.opened.connect(lists.look)
        picker.starred.connect(lists.star)
        picker.refresh_requested.connect(self._refresh)
        picker.chosen_elsewhere.connect(self._chosen)
        picker.facts_requested.connect(self._edit)
        picker.connection_shown.connect(self._connection_shown)
        picker.chosen.connect(self._model_chosen)
        lists.listen(self._soon.start)
        bridge.accountant.learn(lists.facts)
        if bridge.session is not None:
            self._connection_shown(bridge.session.state.connection)

    def _show(self) -> None:
        if not self._is_closed:
            self._bridge.window.picker.shelves_changed()
            self._bridge.accountant.learn(self._lists.facts)
            if self._bridge.session is not None:
                self._bridge.session_changed(self._bridge.session.state)

    def _connection_shown(self, connection: Connection) -> None:
        entry = self._connections.entry_of(connection)
        self._bridge.window.picker.set_here(entry.id if entry is not None else "")

    def _refresh(self, entry: str) -> None:
        if entry:
            self._lists.look(entry)
        else:
            self._lists.look_everywhere()

    # What a person chooses.

    def _model_chosen(self, model: str) -> None:
        """Begin with a model, where conversations begin with its connection."""
        session, current = self._bridge.session, self._connections.current
        if session is not None and session.state.connection.place == current.place:
            self._connections.current = replace(current, model=model)

    def _chosen(self, entry: str, model: str) -> None:
        self._tasks.cancel()
        self._tasks.spawn("choose", self._choose(entry, model))

    async def _choose(self, entry: str, model: str) -> None:
        connection = await self._connection(entry)
        if connection is not None:
            self._bridge.use_connection(replace(connection, model=model))
            self._bridge.window.composer.focus_box()

    async def _connection(self, entry: str) -> Connection | None:
        """Return a connection with its key; None where that cannot be had, which is said."""
        found = self._connections.find(entry)
        if found is None:
            return None
        try:
            return await self._connections.connection(entry)
        except KeyFailed as failed:
            self._bridge.notices.tell(_no_key(found.connection.name, str(failed)))
            return None

    def test(self, entry: str) -> None:
        """Have a connection tested."""
        self._tasks.spawn("test", self._test(entry))

    async def _test(self, entry: str) -> None:
        connection = await self._connection(entry)
        if connection is not None:
            self.test_wanted.emit(connection)

    # What a person says of a model.

    def _edit(self, shelf: Shelf, model: str) -> None:
        from desktop_chat.ui.model_picker.facts_sheet import FactsSheet

        sheet = FactsSheet(self._bridge.themes, self._bridge.window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.save_requested.connect(partial(self._say, sheet))
        reference = ModelRef(shelf.place, model)
        own = self._lists.own_facts(shelf.place, model)
        sheet.open_with(reference, shelf.name, own, self._lists.facts(shelf.place, model))

    def _say(self, sheet: FactsSheet, model: ModelRef, facts: ModelFacts) -> None:
        self._tasks.spawn("say", self._keep(sheet, model, facts))

    async def _keep(self, sheet: FactsSheet, model: ModelRef, facts: ModelFacts) -> None:
        try:
            await self._lists.say(model, facts)
        except OSError as error:
            if isValid(sheet):
                reason = error.strerror or str(error)
                sheet.say_trouble(strings.FACTS_NOT_KEPT.format(reason=reason))
            return
        if isValid(sheet):
            sheet.accept()

    async def close(self) -> None:
        """Do nothing more."""
        if not self._is_closed:
            self._is_closed = True
            self._lists.stop_listening(self._soon.start)
            await self._tasks.close()


def _no_key(name: str, trouble: str) -> Notice:
    return Notice(
        NoticeKind.SETUP,
        Severity.WARNING,
        strings.NO_KEY_TITLE.format(name=name),
        trouble,
        (NoticeAction.OPEN_CONNECTION,),
    )
