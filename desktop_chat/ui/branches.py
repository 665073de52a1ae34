"""The versions of a turn in the conversation that a window shows, and what branches off it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.base.ids import TurnId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.store import StoreFailed
from desktop_chat.generation.copies import fork
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.undo import Undo

if TYPE_CHECKING:
    from desktop_chat.ui.transcript.view import TranscriptView


class Branches(QObject):
    """Steps through versions, deletes one, and makes a conversation of its own of a turn.

    Signals:
        made(ConversationId): a conversation has branched off, and is to be shown.
        copy_wanted(): it can only be a temporary copy: nothing can be kept.
        troubled(StoreFailed): it could not be done.
    """

    made = Signal(object)
    copy_wanted = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        library: Library,
        undo: Undo,
        on_error: ErrorHandler,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._library = library
        self._undo = undo
        self._tasks = TaskScope("branches", on_error)
        bridge.turn_action.connect(self._turn_action)
        bridge.window.reading.when_made(self._transcript_made)

    async def close(self) -> None:
        """Branch nothing off any more."""
        await self._tasks.close()

    def _transcript_made(self, transcript: TranscriptView) -> None:
        transcript.version_requested.connect(self._step_version)

    def _step_version(self, turn: TurnId, step: int) -> None:
        if self._bridge.session is not None:
            self._bridge.session.versions.step(turn, step)

    def _turn_action(self, turn: TurnId, action: TurnAction) -> None:
        session = self._bridge.session
        if session is None:
            return
        if self._library.store.is_reading and action is TurnAction.FORK:
            self.copy_wanted.emit()
        elif action is TurnAction.FORK:
            self._tasks.spawn("fork", self._fork(session, turn))
        elif action is TurnAction.DELETE_VERSION:
            self._remove_version(session, turn)

    async def _fork(self, session: ChatSession, turn: TurnId) -> None:
        try:
            copy = await fork(self._library, session, turn, time.time())
        except StoreFailed as failed:
            self.troubled.emit(failed)
            return
        self.made.emit(copy)

    def _remove_version(self, session: ChatSession, turn: TurnId) -> None:
        removed = session.versions.remove(turn)
        if removed is not None:
            self._undo.offer(
                strings.VERSION_DELETED,
                take_back=lambda: session.versions.put_back(removed),
                finish=lambda: session.versions.forget(removed),
            )
