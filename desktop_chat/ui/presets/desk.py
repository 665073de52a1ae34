"""Presets and parameters at one window: what is chosen there, and for which conversation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.ports import Dialects
from desktop_chat.generation.connections import Connections
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.generation.session import ChatSession
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuTitle, entry_of
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.button import PresetButton
from desktop_chat.ui.presets.marks import emoji_of, icon_of
from desktop_chat.ui.theme import ThemeSource


class PresetsDesk(QObject):
    """Joins the button at the top of a window to the session that is shown there.

    Signals:
        connection_wanted(Connection): the conversation is to use it, because its preset does.
        told(str): words for the status line.
    """

    connection_wanted = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        themes: ThemeSource,
        button: PresetButton,
        session: Callable[[], ChatSession | None],
        notebooks: Notebooks,
        *,
        dialects: Dialects | None,
        connections: Connections | None,
        on_error: ErrorHandler,
    ) -> None:
        super().__init__(button)
        self._themes = themes
        self._button = button
        self._session = session
        self._notebooks = notebooks
        self._dialects = dialects
        self._connections = connections
        self._tasks = TaskScope("presets", on_error)
        # What a person chose in one of them since is not taken back.
        self._begun: set[ConversationId] = set()
        button.clicked.connect(self.open_menu)
        button.parameters_wanted.connect(self.open_parameters)
        notebooks.listen(self._notebook_changed)

    def open_menu(self) -> None:
        """Let a preset be chosen for the conversation."""
        session = self._session()
        if session is None:
            return
        now = session.state.tuning.preset
        items: list[MenuItem] = [MenuTitle(words.PRESETS)]
        items.append(
            MenuEntry(
                words.NO_PRESET,
                partial(self.choose, None),
                icon="minus",
                checked=not now,
                command=None,
            )
        )
        for each in self._notebooks.now.presets:
            emoji = emoji_of(each.icon)
            items.append(
                MenuEntry(
                    f"{emoji}  {each.name}" if emoji else each.name,
                    partial(self.choose, each),
                    icon="" if emoji else icon_of(each.icon),
                    checked=now is not None and now.id == each.id,
                    command=None,
                )
            )
        items += [
            MenuLine(),
            entry_of(CommandId.PARAMETERS, self.open_parameters, words.PARAMETERS, icon="sliders"),
            entry_of(
                CommandId.PRESETS, self._button.library_wanted.emit, words.MANAGE, icon="settings"
            ),
        ]
        self._button.choice.open_with(items)

    def choose(self, preset: ChatPreset | None) -> None:
        """Ask with a preset from the next message on."""
        session = self._session()
        if session is None:
            return
        said = words.NO_PRESET_CHOSEN
        if preset is not None:
            said = words.PRESET_CHOSEN.format(name=preset.name)
        wanted = preset.connection if preset is not None else ""
        if wanted and wanted != session.state.connection.profile and self._connections is not None:
            use = partial(self._use, session)
            self._tasks.spawn("connect", self._connect(session, preset, self._connections, use))
        else:
            session.use_preset(preset)
        self.told.emit(said)

    def begin(self, _conversation: object = None) -> None:
        """Have a conversation that is new use the connection that its preset names."""
        session = self._session()
        if session is None or session.state.conversation.path():
            return
        preset, now = session.state.tuning.preset, session.state.connection.profile
        if preset is None or self._connections is None or session.state.id in self._begun:
            return
        self._begun.add(session.state.id)
        if preset.connection and preset.connection != now:
            use = session.use_connection
            self._tasks.spawn("begin", self._connect(session, preset, self._connections, use))

    async def _connect(
        self,
        session: ChatSession,
        preset: ChatPreset | None,
        connections: Connections,
        use: Callable[[Connection], None],
    ) -> None:
        assert preset is not None
        try:
            connection = await connections.connection(preset.connection)
        except KeyFailed as failed:
            self.told.emit(words.KEY_TROUBLE.format(why=failed))
        except LookupError:
            pass  # it was removed: the preset is used with the one that is there
        else:
            use(connection)
        session.use_preset(preset)

    def _use(self, session: ChatSession, connection: Connection) -> None:
        if session is self._session():
            self.connection_wanted.emit(connection)
        else:
            session.use_connection(connection)

    def open_parameters(self) -> None:
        """Show the conversation's own parameters."""
        session = self._session()
        if session is None:
            return
        state = session.state
        untaken = None
        if self._dialects is not None:
            untaken = self._dialects.untaken(state.connection, state.model)
        from desktop_chat.ui.parameters import ParameterSheet

        sheet = ParameterSheet(self._themes, self._button)
        sheet.show_tuning(state.tuning, state.connection, untaken)
        sheet.tuned.connect(session.tune)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _notebook_changed(self) -> None:
        """Have the conversation that is shown use its preset as it is now."""
        session = self._session()
        if session is None or session.state.tuning.preset is None:
            return
        fresh = self._notebooks.fresh(session.state.tuning).preset
        if fresh != session.state.tuning.preset:
            session.use_preset(fresh)

    async def close(self) -> None:
        """End what is under way."""
        self._notebooks.stop_listening(self._notebook_changed)
        await self._tasks.close()
