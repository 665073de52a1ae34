"""What each command does in a window, and the keys that it is done by."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut

from desktop_chat.base.logs import Log
from desktop_chat.commands.command import Context, why_not
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId
from desktop_chat.generation.session import ChatSession
from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.conditions import holds
from desktop_chat.ui.instance import raise_window
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.list_actions import ListActions
from desktop_chat.ui.panes import move_pane
from desktop_chat.ui.placing import toggle_full_screen
from desktop_chat.ui.transcript.messages.turn_action import TurnAction

if TYPE_CHECKING:
    from desktop_chat.ui.transcript.view import TranscriptView

_log = logging.getLogger(Log.UI)


class WindowActions(QObject):
    """Joins the registry of commands to a window's bridge.

    Signals:
        palette_wanted(), shortcuts_wanted(), edit_shortcuts_wanted(), help_wanted(),
            guide_wanted(): that is to be shown.
        did(CommandId): a command was carried out.
    """

    palette_wanted = Signal()
    shortcuts_wanted = Signal()
    edit_shortcuts_wanted = Signal()
    help_wanted = Signal()
    guide_wanted = Signal()
    did = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._window = bridge.window
        self._does = {**self._of_program(), **self._of_messages(), **self._of_moving()}
        self._does |= ListActions(bridge).does()
        self._shortcuts: dict[CommandId, QShortcut] = {}
        for each in COMMANDS:
            if each.id in self._does and each.context in {Context.WINDOW, Context.LIST}:
                shortcut = self._shortcuts[each.id] = QShortcut(bridge.window)
                shortcut.activated.connect(partial(self.run, each.id))
        self._show_keys()
        key_source().changed.connect(self._show_keys)
        bridge.window.header.command_wanted.connect(self.run)
        bridge.window.header.offer.can = self.can

    @property
    def bridge(self) -> Bridge:
        """The bridge of the window."""
        return self._bridge

    def can(self, id_: CommandId) -> bool:
        """Return whether a command does anything now."""
        return id_ in self._does and holds(command(id_).when, self._bridge)

    def offers(self, id_: CommandId) -> bool:
        """Return whether the window knows how to do a command, now or at another time."""
        return id_ in self._does

    def run(self, id_: CommandId) -> None:
        """Do what a command does, or say why it does nothing."""
        does = self._does.get(id_)
        if does is None:
            _log.warning("nobody does %s", id_)
        elif self.can(id_) or id_ is CommandId.STOP:
            does()
            self.did.emit(id_)
        elif reason := why_not(command(id_).when):
            self._window.status_line.show_right(reason)

    def _show_keys(self) -> None:
        for id_, shortcut in self._shortcuts.items():
            shortcut.setKeys(key_source().sequences(id_))

    # What they do.

    def _of_program(self) -> dict[CommandId, Callable[[], object]]:
        bridge, window = self._bridge, self._window
        return {
            CommandId.NEW_CONVERSATION: bridge.new_requested.emit,
            CommandId.TEMPORARY_CONVERSATION: bridge.temporary_requested.emit,
            CommandId.NEW_WINDOW: bridge.window_requested.emit,
            CommandId.CLOSE_WINDOW: window.close,
            CommandId.PRINT: bridge.print_requested.emit,
            CommandId.IMPORT: window.import_requested.emit,
            CommandId.EXPORT_ALL: window.export_all_requested.emit,
            CommandId.UNDO: window.toast.undo,
            CommandId.LARGER: lambda: window.size_wanted.emit(1),
            CommandId.SMALLER: lambda: window.size_wanted.emit(-1),
            CommandId.OWN_SIZE: lambda: window.size_wanted.emit(0),
            CommandId.THEME_SYSTEM: lambda: bridge.themes.choose(ThemeChoice.SYSTEM),
            CommandId.THEME_LIGHT: lambda: bridge.themes.choose(ThemeChoice.LIGHT),
            CommandId.THEME_DARK: lambda: bridge.themes.choose(ThemeChoice.DARK),
            CommandId.CHOOSE_MODEL: bridge.open_picker,
            CommandId.CONNECTIONS: lambda: bridge.connections_requested.emit(None),
            CommandId.CHECK_CONNECTION: bridge.check_requested.emit,
            CommandId.CHOOSE_PRESET: window.preset_button.click,
            CommandId.PARAMETERS: window.preset_button.parameters_wanted.emit,
            CommandId.PRESETS: window.preset_button.library_wanted.emit,
            CommandId.SETTINGS: window.settings_requested.emit,
            CommandId.PALETTE: self.palette_wanted.emit,
            CommandId.SHORTCUTS: self.shortcuts_wanted.emit,
            CommandId.EDIT_SHORTCUTS: self.edit_shortcuts_wanted.emit,
            CommandId.GUIDE: self.guide_wanted.emit,
            CommandId.HELP: self.help_wanted.emit,
            CommandId.COPY_DETAILS: bridge.notices.copy_details,
            CommandId.ABOUT: bridge.dialogs.open_about,
            CommandId.QUICK_QUESTION: bridge.quick_requested.emit,
            CommandId.SHOW_WINDOW: lambda: raise_window(window),
            CommandId.QUIT: bridge.quit_requested.emit,
        }

    def _of_messages(self) -> dict[CommandId, Callable[[], object]]:
        bridge, window, read = self._bridge, self._window, self._in_transcript
        return {
            CommandId.STOP: self._escape,
            CommandId.REGENERATE: lambda: bridge.do(ChatSession.regenerate),
            CommandId.CONTINUE: lambda: bridge.do(ChatSession.continue_reply),
            CommandId.EDIT_LAST: bridge.writing.edit,
            CommandId.PREVIOUS_VERSION: read(lambda shown: shown.step_version(-1)),
            CommandId.NEXT_VERSION: read(lambda shown: shown.step_version(1)),
            CommandId.DELETE_VERSION: read(lambda shown: _act(shown, TurnAction.DELETE_VERSION)),
            CommandId.FORK: read(lambda shown: _act(shown, TurnAction.FORK)),
            CommandId.INSPECT: read(lambda shown: _act(shown, TurnAction.INSPECT)),
            CommandId.COPY_MARKDOWN: read(lambda shown: _act(shown, TurnAction.COPY_MARKDOWN)),
            CommandId.COPY_REPLY: read(lambda shown: shown.reading.copier.copy_last_reply()),
            CommandId.COPY_CODE: read(lambda shown: shown.reading.copier.copy_last_code()),
            CommandId.NOTICE_ACTION: self._do_notice_action,
            CommandId.DISMISS_NOTICE: bridge.notices.dismiss,
            CommandId.FOCUS_MESSAGE: window.composer.focus_box,
            CommandId.ATTACH: window.composer.attach_requested.emit,
            CommandId.NEXT_MISSPELLED: window.composer.spelling.next,
            CommandId.SEND_QUEUED_NOW: window.composer.queued_send_now.emit,
            CommandId.EDIT_QUEUED: window.composer.queued_edit.emit,
            CommandId.REMOVE_QUEUED: window.composer.queued_remove.emit,
        }

    def _of_moving(self) -> dict[CommandId, Callable[[], object]]:
        window, read = self._window, self._in_transcript
        return {
            CommandId.NEXT_PANE: lambda: move_pane(window, 1),
            CommandId.PREVIOUS_PANE: lambda: move_pane(window, -1),
            CommandId.NEXT_MESSAGE: read(lambda shown: shown.reading.walk(1)),
            CommandId.PREVIOUS_MESSAGE: read(lambda shown: shown.reading.walk(-1)),
            CommandId.JUMP_TO_END: read(lambda shown: shown.jump_to_end()),
            CommandId.FIND: read(_find),
            CommandId.FIND_NEXT: read(lambda shown: _find_next(shown, 1)),
            CommandId.FIND_PREVIOUS: read(lambda shown: _find_next(shown, -1)),
            CommandId.SIDEBAR: window.toggle_sidebar,
            CommandId.FULL_SCREEN: partial(toggle_full_screen, window),
            CommandId.SEARCH_CONVERSATIONS: window.search_conversations,
            CommandId.NEXT_CONVERSATION: lambda: window.sidebar.step(1),
            CommandId.PREVIOUS_CONVERSATION: lambda: window.sidebar.step(-1),
        }

    def _escape(self) -> None:
        """Stop the reply; else close the find bar, and then whatever else is open."""
        transcript = self._window.reading.made
        if transcript is not None and not transcript.is_growing:
            finder = transcript.reading.finder
            if finder.is_open:
                finder.close()
                return
            if finder.is_lit:
                finder.unlight()
                return
        if not self._window.split.put_away():
            self._bridge.escape()

    def _in_transcript(self, do: Callable[[TranscriptView], object]) -> Callable[[], None]:
        """Return what does something with the transcript, and nothing before there is one."""

        def done() -> None:
            if self._window.reading.made is not None:
                do(self._window.reading.made)

        return done

    def _do_notice_action(self) -> None:
        for button in self._window.notice_bar.buttons[:1]:
            button.click()


def _act(shown: TranscriptView, action: TurnAction) -> None:
    turn = shown.turn_at_hand()
    if turn is not None:
        shown.reading.act(turn, action)


def _find(shown: TranscriptView) -> None:
    if shown.isVisible():
        shown.reading.find()


def _find_next(shown: TranscriptView, step: int) -> None:
    if shown.reading.finder.is_open:
        shown.reading.finder.move(step)
    else:
        _find(shown)
