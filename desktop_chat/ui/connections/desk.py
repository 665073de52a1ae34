"""What joins the list and the editor of connections to the connections themselves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_chat.base.languages import enumerated
from desktop_chat.base.secret import Secret
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.profiles import Profile, ProfilesFailed
from desktop_chat.generation.connections import Connections, Removed
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.checks import Checks
from desktop_chat.ui.connections.names import entry_name
from desktop_chat.ui.connections.pages import Pages
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.connections.editor import ConnectionEditor
    from desktop_chat.ui.connections.page import ConnectionsPage
    from desktop_chat.ui.connections.sheet import ConnectionsSheet


class ConnectionsDesk(QObject):
    """Lets one window's connections be chosen, added, changed and removed.

    `join` has a page that stands anywhere do so; `open_list` shows one over the window.

    Signals:
        given(Connection): the conversation of this window is to use it.
        changed(Connection): a saved connection is different; conversations of it are to follow.
        listed(): there are others than before, or another one is chosen.
        looking(bool): servers are being looked for, or no longer.
        test_requested(str): the connection of that entry is to be tested.
        tested(Connection, Diagnosis): one that was saved has been; no list was there to say so.
    """

    given = Signal(object)
    changed = Signal(object)
    listed = Signal()
    looking = Signal(bool)
    test_requested = Signal(str)
    tested = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        themes: ThemeSource,
        connections: Connections,
        on_error: ErrorHandler,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._themes = themes
        self._connections = connections
        self._tasks = TaskScope("connections", on_error)
        self.checks = Checks(self, connections, on_error)
        self.checks.ended.connect(self._checked)
        self._links = LinkOpener(themes, window)
        self._pages = Pages(self.checks, self._settle)
        self._say = self._pages.say
        self._removed: Removed | None = None
        self._is_closed = False
        connections.listen(self._refresh)

    # What is shown.

    def open_for(self, connection: Connection | None) -> None:
        """Let a saved connection be changed; for any other and for None, show the list."""
        entry = self._connections.entry_of(connection) if connection is not None else None
        if entry is not None and entry.profile is not None:
            self.edit(entry.id, at_key=True)
        else:
            self.open_list()

    def open_list(self) -> ConnectionsSheet:
        """Show the list over the window."""
        from desktop_chat.ui.connections.sheet import ConnectionsSheet

        sheet = ConnectionsSheet(self._themes, self._window)
        self.join(sheet.page)
        sheet.finished.connect(sheet.deleteLater)
        sheet.closed.connect(self._settle)
        sheet.open()
        return sheet

    def join(self, page: ConnectionsPage) -> None:
        """Do what is asked for on a page, for as long as it is there."""
        self._pages.add(page)
        page.chosen.connect(self.choose)
        page.add_requested.connect(self.add)
        page.test_requested.connect(self.test_requested)
        page.edit_requested.connect(self.edit)
        page.look_requested.connect(self.look)
        page.remove_requested.connect(self.remove)
        page.put_back_requested.connect(self.put_back)
        self._refresh()

    def add(self) -> ConnectionEditor:
        """Ask for a new connection."""
        editor = self._editor()
        editor.open_new()
        return editor

    def edit(self, id_: str, *, at_key: bool = False) -> ConnectionEditor | None:
        """Let a saved connection be changed; a notice that leads here is about its key mostly."""
        entry = self._connections.find(id_)
        if entry is None or entry.profile is None:
            return None
        editor = self._editor()
        editor.begins_at_key = at_key
        editor.open_with(entry.profile)
        return editor

    def _editor(self) -> ConnectionEditor:
        from desktop_chat.ui.connections.editor import ConnectionEditor

        editor = ConnectionEditor(self._themes, self._window, self._connections.presets)
        editor.save_requested.connect(partial(self._save, editor))
        editor.page_requested.connect(self._links.open)
        editor.finished.connect(editor.deleteLater)
        return editor

    def _refresh(self) -> None:
        entries = self._connections.entries()
        current = self._connections.entry_of(self._connections.current)
        self._pages.show(entries, current.id if current is not None else "")
        self.listed.emit()

    def _checked(self, _id: str, connection: Connection, diagnosis: Diagnosis) -> None:
        if not self._pages.are_seen:
            self.tested.emit(connection, diagnosis)

    # What a person does.

    def choose(self, id_: str) -> None:
        """Use a connection, here and for every conversation that begins from now on."""
        self._tasks.spawn("choose", self._choose(id_))

    def look(self) -> None:
        """Look for model servers on this computer."""
        self._tasks.spawn("look", self._look())

    def remove(self, id_: str) -> None:
        """Take a connection out of the list, until it is put back."""
        self._tasks.spawn("remove", self._remove(id_))

    def put_back(self) -> None:
        """Bring back what was removed last."""
        removed, self._removed = self._removed, None
        if removed is not None:
            self._tasks.spawn("put back", self._put_back(removed))

    def taken(self, connection: Connection) -> None:
        """Begin with a connection that this window uses, and keep what was mended in it."""
        self._connections.current = connection
        self._tasks.spawn("mend", self._mend(connection))

    def _save(self, editor: ConnectionEditor, profile: Profile, key: Secret) -> None:
        editor.set_busy(True)
        self._tasks.spawn("save", self._keep(editor, profile, key))

    async def _mend(self, connection: Connection) -> None:
        entry = self._connections.entry_of(connection)
        if entry is None or entry.profile is None or connection.address is None:
            return
        profile = entry.profile
        if connection.address.origin != profile.address.origin:
            return  # whose key is for another server: a person has to say so
        mended = replace(profile, address=connection.address, api=connection.api)
        if mended != profile:
            try:
                await self._connections.put(mended, Secret(""))
            except (KeyFailed, ProfilesFailed) as failed:
                self._say(str(failed), is_error=True)

    async def _choose(self, id_: str) -> None:
        entry = self._connections.find(id_)
        if entry is None:
            return
        try:
            connection = await self._connections.connection(id_)
            await self._use(id_, connection)
        except KeyFailed as failed:
            said = words.NO_KEY.format(name=entry_name(entry), trouble=failed)
            self._say(said, is_error=True)
        except ProfilesFailed as failed:
            self._say(str(failed), is_error=True)
        else:
            self._say("")

    async def _use(self, id_: str, connection: Connection) -> None:
        self._connections.current = connection
        self.given.emit(connection)
        try:
            await self._connections.choose(id_)
        finally:
            self._refresh()

    async def _look(self) -> None:
        self._show_looking(True)
        try:
            found = await self._connections.look()
        finally:
            self._show_looking(False)
        names = enumerated(f"{each.name} ({each.model})" for each in found)
        self._say(words.FOUND.format(names=names) if found else words.FOUND_NOTHING)

    def _show_looking(self, looking: bool) -> None:
        self._pages.set_looking(looking)
        self.looking.emit(looking)

    async def _keep(self, editor: ConnectionEditor, profile: Profile, key: Secret) -> None:
        is_new = self._connections.find(profile.id) is None
        try:
            if not await self._may_keep(editor, profile):
                return
            await self._connections.put(profile, key)
            if isValid(editor):
                editor.accept()
        except KeyFailed as failed:
            if isValid(editor):
                editor.set_busy(False)
                editor.say_key_trouble(str(failed), offer_session=True)
            return
        except ProfilesFailed as failed:
            if isValid(editor):
                editor.set_busy(False)
                editor.say_trouble(str(failed))
            return
        await self._connected(profile, is_new=is_new)

    async def _may_keep(self, editor: ConnectionEditor, profile: Profile) -> bool:
        """Look whether a key that others keep is there; say so once where it is not."""
        try:
            await self._connections.check_key(profile)
        except KeyFailed as failed:
            if not isValid(editor):
                return False
            if not editor.was_warned_of(str(failed)):
                editor.set_busy(False)
                editor.say_key_trouble(str(failed), offer_session=False)
                return False
        return True

    async def _connected(self, profile: Profile, *, is_new: bool) -> None:
        try:
            connection = await self._connections.connection(profile.id)
        except KeyFailed as failed:
            entry = self._connections.find(profile.id)
            assert entry is not None  # it was saved just now
            connection = entry.connection
            said = words.NO_KEY.format(name=connection.name, trouble=failed)
            self._say(said, is_error=True)
            self.checks.forget(profile.id)
        else:
            self.checks.begin(profile.id, connection)
        current = self._connections.current
        if is_new:
            await self._use(profile.id, connection)
            return
        if current.profile == profile.id:
            self._connections.current = connection
        self.changed.emit(connection)
        self._refresh()

    async def _remove(self, id_: str) -> None:
        self._settle()
        self.checks.forget(id_)
        try:
            removed = await self._connections.remove(id_)
        except ProfilesFailed as failed:
            self._say(str(failed), is_error=True)
            return
        if removed is None:
            return
        self._removed = removed
        if self._connections.current.profile == id_:
            await self._fall_back()
        self._say(words.REMOVED.format(name=removed.profile.name), can_undo=True)

    async def _fall_back(self) -> None:
        """Begin with the first connection that is left and has what it needs."""
        for entry in self._connections.entries():
            try:
                self._connections.current = await self._connections.connection(entry.id)
            except KeyFailed:
                continue
            break
        self.given.emit(self._connections.current)
        self._refresh()

    async def _put_back(self, removed: Removed) -> None:
        try:
            await self._connections.put_back(removed)
        except ProfilesFailed as failed:
            self._say(str(failed), is_error=True)
            return
        self._say("")
        if removed.was_default:
            await self._choose(removed.profile.id)

    def _settle(self) -> None:
        """Make the last removal final."""
        removed, self._removed = self._removed, None
        if removed is not None and not self._is_closed:
            self._say("")
            self._tasks.spawn("forget", self._connections.forget(removed))

    async def close(self) -> None:
        """Do nothing more; a key that was to be forgotten is."""
        if self._is_closed:
            return
        self._is_closed = True
        removed, self._removed = self._removed, None
        self._connections.stop_listening(self._refresh)
        await self.checks.close()
        await self._tasks.close()
        if removed is not None:
            await self._connections.forget(removed)
