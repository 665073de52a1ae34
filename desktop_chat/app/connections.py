"""Connections and their models: which one is used, and what each window has of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_chat.app.said import (
    connections_notice,
    key_notice,
    models_notice,
    open_notice,
    variable_notice,
)
from desktop_chat.base.clock import Clock
from desktop_chat.base.languages import sentences
from desktop_chat.base.paths import AppPaths
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.address import AddressError, KeyFormatError
from desktop_chat.domain.catalogue import catalogue
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.diagnosis import Diagnosis
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.engine import (
    DEMO,
    choose_connection,
    given_connection,
    key_from,
    open_connections,
    with_options,
)
from desktop_chat.generation.model_lists import ModelLists
from desktop_chat.options import ConnectionOptions
from desktop_chat.providers.source import Providers
from desktop_chat.storage.model_files import ModelFiles
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.connections.desk import ConnectionsDesk
from desktop_chat.ui.connections.words import TITLE
from desktop_chat.ui.local_offer import LocalOffer
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.models_desk import ModelsDesk

if TYPE_CHECKING:
    from desktop_chat.app.window_set import WindowSet
    from desktop_chat.app.windows import Windows


class ConnectionsFeature:
    """Lets connections and models be chosen in every window, and in the settings.

    `changed` is called with a saved connection that is different, or whose key is there now.
    """

    def __init__(
        self,
        windows: Windows,
        source: Providers,
        options: ConnectionOptions,
        environ: Mapping[str, str],
        paths: AppPaths,
        *,
        clock: Clock,
        tasks: TaskScope,
        changed: Callable[[Connection], object],
        on_error: ErrorHandler,
    ) -> None:
        self._windows = windows
        self._source = source
        self._options = options
        self._environ = environ
        self._changed = changed
        self._on_error = on_error
        self._tasks = tasks
        self._looks = False
        self._desks: dict[MainWindow, tuple[ModelsDesk, ConnectionsDesk]] = {}
        self.connections = open_connections(options, environ, paths)
        self.models = ModelLists(
            source,
            self.connections,
            ModelFiles(paths.config, paths.data),
            clock=clock,
            catalogue=catalogue,
            on_error=on_error,
        )
        if self.connections.complaint:
            windows.tell(connections_notice(self.connections.complaint))
        windows.preferences.add_page(TITLE, "link", self._page)
        windows.join(self)

    def enter(self, made: WindowSet) -> None:
        """Give a window its lists of connections and of models, and what tests them."""
        window, bridge, workbench, palette = made.window, made.bridge, made.workbench, made.palette
        workbench.equip(self._source)
        desk = ConnectionsDesk(window, made.themes, self.connections, self._on_error)
        LocalOffer(bridge, self.connections, desk)
        models = ModelsDesk(bridge, self.connections, self.models, self._on_error)
        self._desks[window] = models, desk
        desk.given.connect(bridge.use_connection)
        desk.changed.connect(self._changed)
        desk.test_requested.connect(models.test)
        desk.checks.examine = workbench.examine
        desk.tested.connect(partial(_tell_tested, bridge))
        models.test_wanted.connect(workbench.check)
        workbench.diagnosed.connect(desk.checks.diagnosed)
        bridge.connections_requested.connect(desk.open_for)
        bridge.connection_given.connect(desk.taken)
        bridge.notices.offer(
            {NoticeAction.FETCH_KEY: self._fetch_key_soon, NoticeAction.ADD_KEY: desk.add}
        )
        palette.offer_connections(self.connections)
        palette.connection_wanted.connect(desk.choose)

    async def leave(self, made: WindowSet) -> None:
        """End what is under way in a window."""
        for desk in self._desks.pop(made.window):
            await desk.close()

    async def close(self) -> None:
        """Ask no server for its models any more."""
        await self.models.close()

    def _page(self) -> QWidget:
        from desktop_chat.ui.connections.page import ConnectionsPlace

        place = ConnectionsPlace(self._windows.active.themes)
        _, desk = self._desks[self._windows.active.window]
        desk.join(place.page)
        return place

    # Which one conversations begin with.

    async def choose(self) -> None:
        """Find the connection to begin with, and say what is wrong with it."""
        connection = self._given()
        if connection is None:
            self._windows.active.show_looking()
            connection = await self._chosen()
        await self.models.load()
        if complaint := self.models.complaint:
            self._windows.tell(models_notice(complaint))
        self.connections.current = self.models.last_used(connection)
        self._looks = connection.source in {Source.PERSON, Source.ENVIRONMENT}
        if connection.shows_key:
            self._windows.tell(open_notice(connection.place))

    def look_around(self) -> None:
        """Look for servers on this computer, if that was not done to choose one."""
        if self._looks:
            self._tasks.spawn("look", self.connections.look())

    def _given(self) -> Connection | None:
        try:
            given = given_connection(self._options, self._environ)
            key_from(self._environ)
        except (AddressError, KeyFormatError) as error:
            variable = "OPENAI_API_KEY" if isinstance(error, KeyFormatError) else "OPENAI_BASE_URL"
            self._windows.tell(variable_notice(variable, str(error)))
            return DEMO
        return given

    async def _chosen(self) -> Connection:
        try:
            return await choose_connection(self._options, self._environ, self.connections)
        except KeyFailed as failed:
            entry = self.connections.find(self.connections.default)
            assert entry is not None  # whose key it is
            self._windows.tell(key_notice(entry.connection.name, str(failed)))
            return with_options(entry.connection, self._options)

    def _fetch_key_soon(self) -> None:
        self._tasks.spawn("key", self._fetch_key())

    async def _fetch_key(self) -> None:
        """Try again to get the key of the connection that conversations begin with."""
        current = self.connections.current
        try:
            connection = await self.connections.connection(current.profile)
        except KeyFailed as failed:
            self._windows.tell(key_notice(current.name, str(failed)))
            return
        except LookupError:  # it was removed meanwhile
            return
        self.connections.current = with_options(connection, self._options)
        self._changed(connection)


def _tell_tested(bridge: Bridge, connection: Connection, diagnosis: Diagnosis) -> None:
    """Say in a window what the test of a connection found that was saved there."""
    if diagnosis.works:
        bridge.window.status_line.show_right(diagnosis.title)
        return
    said = sentences(diagnosis.title, diagnosis.sentence)
    actions = (NoticeAction.CHECK_CONNECTION, NoticeAction.OPEN_CONNECTION)
    bridge.notices.tell(Notice(NoticeKind.SETUP, Severity.WARNING, connection.name, said, actions))
