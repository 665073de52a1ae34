"""One window on the library: which conversation it shows, and what becomes of the others."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.library import Change
from desktop_chat.domain.notices import NoticeKind
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.store_notices import saving_notice
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.ui.bridge import Bridge

_PLACE_MS = 400


class Desk(QObject):
    """Shows conversations of a library in one window; it hears what changes in the library.

    A conversation is shown in one window at a time.

    Signals:
        shown(ConversationId): another conversation is shown.
        taken_elsewhere(ConversationId): one was asked for that another window shows.
    """

    shown = Signal(object)
    taken_elsewhere = Signal(object)

    def __init__(self, bridge: Bridge, library: Library, on_error: ErrorHandler) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._library = library
        self._tasks = TaskScope("desk", on_error)
        self._wanted: ConversationId | None = None
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(_PLACE_MS)
        self._place.timeout.connect(self._remember_place)
        library.listen(self)
        bridge.new_requested.connect(self.begin)
        transcript = bridge.window.transcript
        transcript.verticalScrollBar().valueChanged.connect(self._place.start)

    @property
    def session(self) -> ChatSession | None:
        """The session that is shown."""
        return self._bridge.session

    # What is shown.

    def begin(self, *, is_temporary: bool = False) -> None:
        """Show an empty conversation, ready to be written in."""
        session = self.session
        if session is not None and not is_temporary and _is_untouched(session):
            self._bridge.window.composer.focus_box()
            return
        self._wanted = None
        self._show(self._library.begin(is_temporary=is_temporary))
        self._bridge.window.composer.focus_box()

    def open(self, conversation: ConversationId, turn: TurnId | None = None) -> None:
        """Show a conversation, and in it a turn of any version."""
        session = self.session
        if session is not None and session.state.id == conversation:
            self._go_to(session, turn)
            return
        shown_by = self._library.shown_by(conversation)
        if shown_by is not None and shown_by is not self._bridge:
            self.taken_elsewhere.emit(conversation)
            return
        self._wanted = conversation
        self._tasks.spawn("open", self._open(conversation, turn))

    async def show_stored(self, conversation: ConversationId) -> None:
        """Show a conversation as it was left, an empty one where it cannot be read."""
        self._wanted = conversation
        await self._open(conversation, None)
        if self.session is None:
            self.begin()

    async def _open(self, conversation: ConversationId, turn: TurnId | None) -> None:
        try:
            session = await self._library.open(conversation)
        except StoreFailed as failed:
            self.store_trouble(failed)
            return
        # Whoever was asked for last is shown, however long the others took.
        if self._wanted == conversation:
            self._wanted = None
            self._show(session)
            self._go_to(session, turn)

    def _show(self, session: ChatSession) -> None:
        self._leave()
        self._library.show(session, self._bridge, self._bridge.window.transcript)
        self._bridge.attach(session)
        window = self._bridge.window
        window.header.set_title(self._library.title(session.state.id))
        window.transcript.restore(self._library.place(session.state.id))
        self._place.stop()
        self.shown.emit(session.state.id)
        if not session.state.is_temporary:
            self._tasks.spawn("memo", self._remember_open(session.state.id))

    def _go_to(self, session: ChatSession, turn: TurnId | None) -> None:
        if turn is not None:
            session.versions.show(turn)
            self._bridge.window.transcript.show_turn(turn)

    def _leave(self) -> None:
        session = self.session
        if session is not None:
            self._remember_place()
            self._bridge.detach()
            self._library.hide(session)

    async def _remember_open(self, conversation: ConversationId) -> None:
        try:
            await self._library.store.put_memo("open", conversation)
        except StoreFailed as failed:
            self.store_trouble(failed)

    def _remember_place(self) -> None:
        self._place.stop()
        if self.session is not None:
            place = self._bridge.window.transcript.place()
            self._library.remember_place(self.session.state.id, place)

    # What is heard of the library.

    def library_changed(self, change: Change) -> None:
        """Show the title as it is now; leave a conversation that is gone."""
        session = self.session
        if session is None or session.state.id not in change.conversations:
            return
        if self._library.is_deleted(session.state.id):
            self.begin()
        else:
            self._bridge.window.header.set_title(self._library.title(session.state.id))

    def live_changed(self, conversation: ConversationId) -> None:
        """Show the title that a first message gives."""
        if self.session is not None and self.session.state.id == conversation:
            self._bridge.window.header.set_title(self._library.title(conversation))

    def store_trouble(self, failed: StoreFailed | None) -> None:
        """Say that something cannot be kept, or no longer that."""
        if failed is None:
            self._bridge.untell(NoticeKind.DISK)
        else:
            self._bridge.tell(saving_notice(failed))

    async def close(self) -> None:
        """Leave the conversation that is shown; what was written stays."""
        self._leave()
        self._library.stop_listening(self)
        await self._tasks.close()


def _is_untouched(session: ChatSession) -> bool:
    state = session.state
    return not (state.conversation.turns or state.is_temporary)
