"""One window on the library: which conversation it shows, and what becomes of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat import APP_NAME
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.library import Change, SearchHit
from desktop_chat.domain.notices import NoticeAction, NoticeKind
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.store_notices import saving_notice
from desktop_chat.domain.text import one_line
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui import intake_words, reading_place
from desktop_chat.ui.branches import Branches
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.intake import Intake
from desktop_chat.ui.shelves import Shelves
from desktop_chat.ui.undo import Undo

if TYPE_CHECKING:
    from desktop_chat.ui.sidebar import ExportKind
    from desktop_chat.ui.takeout import Takeout
    from desktop_chat.ui.transcript.view import TranscriptView

_PLACE_MS = 400


class Desk(QObject):
    """Shows conversations of a library in one window; it hears what changes in the library.

    A conversation is shown in one window at a time.

    Signals:
        taken_elsewhere(ConversationId): one was asked for that another window shows.
    """

    taken_elsewhere = Signal(object)

    def __init__(self, bridge: Bridge, library: Library, on_error: ErrorHandler) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._library = library
        self._tasks = TaskScope("desk", on_error)
        window = bridge.window
        self._undo = Undo(window.toast, self)
        self._shelves = Shelves(window, library, self._undo, on_error)
        self._branches = Branches(bridge, library, self._undo, on_error, self)
        self._on_error = on_error
        self._takeout: Takeout | None = None
        self.intake = Intake(window, library, on_error, self)
        self._wanted: ConversationId | None = None
        self._gone: ConversationId | None = None
        self._returning: tuple[ConversationId, ...] = ()
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(_PLACE_MS)
        self._place.timeout.connect(self._remember_place)
        self._acts = {
            NoticeAction.COPY_TO_TEMPORARY: self._copy_shown,
            NoticeAction.EXPORT_ALL: self._export_all,
        }
        library.listen(self)
        self._connect()

    def _connect(self) -> None:
        bridge, window = self._bridge, self._bridge.window
        bridge.new_requested.connect(self.begin)
        bridge.temporary_requested.connect(self._begin_temporary)
        bridge.delete_requested.connect(self.delete_shown)
        bridge.print_requested.connect(self._print_shown)
        bridge.notices.offer(self._acts)
        window.reading.when_made(self._transcript_made)
        sidebar = window.sidebar
        sidebar.new_requested.connect(self.begin)
        sidebar.opened.connect(self._chosen)
        sidebar.hit_opened.connect(self._hit_opened)
        sidebar.export_requested.connect(self._export)
        self._shelves.taken_back.connect(self._taken_back)
        self._branches.made.connect(self.open)
        self._branches.copy_wanted.connect(self._copy_shown)
        self._branches.troubled.connect(self.store_trouble)
        window.import_requested.connect(self.intake.ask)
        window.files_given.connect(self.intake.take)
        window.export_all_requested.connect(self._export_all)
        self.intake.said.connect(window.status_line.show_right)
        self.intake.failed.connect(bridge.notices.tell)
        self.intake.done.connect(self._imported)

    def _transcript_made(self, transcript: TranscriptView) -> None:
        transcript.verticalScrollBar().valueChanged.connect(self._place.start)

    @property
    def session(self) -> ChatSession | None:
        """The session that is shown."""
        return self._bridge.session

    @property
    def takeout(self) -> Takeout:
        """What takes conversations out of the library; made when that is first wanted."""
        if self._takeout is None:
            from desktop_chat.ui.takeout import Takeout

            window = self._bridge.window
            made = Takeout(window, window.progress, self._library, self._on_error, self)
            made.done.connect(window.status_line.show_right)
            made.failed.connect(window.status_line.show_right)
            self._takeout = made
        return self._takeout

    # What is shown.

    def begin(self, *, is_temporary: bool = False) -> None:
        """Show an empty conversation, ready to be written in."""
        self._bridge.window.sidebar.leave_archive()
        session = self.session
        if session is not None and not is_temporary and _is_untouched(session):
            self._bridge.window.composer.focus_box()
            return
        self._wanted = None
        self._show(self._library.begin(is_temporary=is_temporary))
        self._bridge.window.composer.focus_box()

    def go_on(self, state: SessionState) -> None:
        """Show a temporary conversation that goes on like another one."""
        self._show(self._library.begin(is_temporary=True, like=state))

    def open(self, conversation: ConversationId, hit: SearchHit | None = None) -> None:
        """Show a conversation, and in it what a search has found in a turn of any version."""
        session = self.session
        if session is not None and session.state.id == conversation:
            self._go_to(session, hit)
            return
        shown_by = self._library.shown_by(conversation)
        if shown_by is not None and shown_by is not self._bridge:
            self.taken_elsewhere.emit(conversation)
            return
        self._wanted = conversation
        self._tasks.spawn("open", self._open(conversation, hit))

    async def show_stored(self, conversation: ConversationId) -> None:
        """Show a conversation as it was left, an empty one where it cannot be read."""
        self._wanted = conversation
        await self._open(conversation, None)
        if self.session is None:
            self.begin()

    async def _open(self, conversation: ConversationId, hit: SearchHit | None) -> None:
        try:
            session = await self._library.open(conversation)
            await reading_place.imported()
        except StoreFailed as failed:
            self.store_trouble(failed)
            return
        # Whoever was asked for last is shown, however long the others took.
        if self._wanted == conversation:
            self._wanted = None
            self._show(session)
            self._go_to(session, hit)

    def _show(self, session: ChatSession) -> None:
        self._leave()
        self._library.show(session, self._bridge, self._bridge.window.reading)
        self._bridge.attach(session)
        window = self._bridge.window
        self._show_title(session.state.id)
        window.header.set_temporary(session.state.is_temporary)
        window.sidebar.set_opened(session.state.id)
        if window.reading.made is not None:
            window.reading.made.restore(self._library.place(session.state.id))
        if window.picker.is_open and not session.state.models:
            session.refresh_models()
        self._place.stop()
        if not session.state.is_temporary:
            self._tasks.spawn("memo", self._remember_open(session.state.id))

    def _go_to(self, session: ChatSession, hit: SearchHit | None) -> None:
        if hit is None or hit.turn is None or session is not self.session:
            return
        # Of a long conversation the turn, or the path to it, may not have been read yet.
        if session.waits_for_all(lambda: self._go_to(session, hit)):
            return
        session.versions.show(hit.turn)
        found = {hit.passage[start:end] for start, end in hit.marks}
        self._bridge.window.transcript.show_turn(hit.turn, found)

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
        transcript = self._bridge.window.reading.made
        if self.session is not None and transcript is not None:
            self._library.remember_place(self.session.state.id, transcript.place())

    # What a person does.

    def _chosen(self, conversation: str) -> None:
        self.open(ConversationId(conversation))

    def _hit_opened(self, hit: SearchHit) -> None:
        self.open(hit.conversation, hit)

    def _begin_temporary(self) -> None:
        self.begin(is_temporary=True)

    def _imported(self, added: tuple[ConversationId, ...]) -> None:
        """Show the only one of what was imported, and offer to take it back."""
        if not added:
            self._bridge.window.status_line.show_right(intake_words.ALL_HERE)
            return
        listing = self._library.listing

        def take_back() -> None:
            listing.delete(added)
            listing.forget(added)

        self._undo.offer(
            intake_words.imported(len(added)), take_back=take_back, finish=lambda: None
        )
        if len(added) == 1:
            self.open(added[0])

    def _copy_shown(self) -> None:
        """Go on in a temporary copy, with what stands in the box."""
        session = self.session
        if session is None or session.waits_for_all(self._copy_shown):
            return
        composer = self._bridge.window.composer
        written = composer.text()
        session.dismiss_notice()
        self.go_on(session.state)
        composer.set_text(written)
        composer.focus_box()

    def delete_shown(self) -> None:
        """Delete the conversation that is shown."""
        if self.session is not None and self.session.state.conversation.turns:
            self._shelves.delete((self.session.state.id,))

    def _taken_back(self, ids: tuple[ConversationId, ...]) -> None:
        # Until the store has them in the list again, the desk would leave what it shows of them.
        self._returning = ids

    def _come_back(self, change: Change) -> None:
        """Show again what was left as deleted, once it is in the list."""
        gone = self._gone
        told = gone in self._returning and gone in change.conversations
        info = self._library.info(gone) if gone is not None and told else None
        if gone is None or info is None or info.is_deleted:
            return
        self._gone, self._returning = None, ()
        # Unless the person has gone on to something else meanwhile.
        if self.session is not None and _is_untouched(self.session):
            self.open(gone)

    def _export(self, ids: tuple[ConversationId, ...], kind: ExportKind) -> None:
        self.takeout.export(ids, kind)

    def _export_all(self) -> None:
        self.takeout.export_all()

    def _print_shown(self) -> None:
        if self.session is not None:
            self.takeout.print_out(self.session.state.id)

    # What is heard of the library.

    def library_changed(self, change: Change) -> None:
        """Show the list and the title as they are now; leave a conversation that is gone."""
        if change.listing or change.folders:
            self._shelves.refresh()
        self._come_back(change)
        session = self.session
        if session is None or session.state.id not in change.conversations:
            return
        info = self._library.info(session.state.id)
        if info is not None and info.is_deleted:
            self._gone = session.state.id
            self.begin()
        else:
            self._show_title(session.state.id)

    def live_changed(self, conversation: ConversationId) -> None:
        """Mark where replies come, and show the title that a first message gives."""
        self._shelves.show_replying()
        if self.session is not None and self.session.state.id == conversation:
            self._show_title(conversation)

    def _show_title(self, conversation: ConversationId) -> None:
        window, title = self._bridge.window, self._library.title(conversation)
        window.header.set_title(title)
        window.header.offer.info = info = self._library.info(conversation)
        # What is in memory alone does not stand in the bar of the desktop either.
        window.setWindowTitle(window_title(title if info is not None else ""))

    def store_trouble(self, failed: StoreFailed | None) -> None:
        """Say that something cannot be kept, or no longer that."""
        if failed is None:
            self._bridge.notices.untell(NoticeKind.DISK)
        else:
            self._bridge.notices.tell(saving_notice(failed))

    async def close(self) -> None:
        """Leave the conversation that is shown; what was written stays."""
        self._undo.settle()
        self._leave()
        self._bridge.notices.withdraw(self._acts)
        self._library.stop_listening(self)
        if self._takeout is not None:
            await self._takeout.close()
        await self.intake.close()
        await self._shelves.close()
        await self._branches.close()
        await self._tasks.close()


def window_title(title: str) -> str:
    """Return what tells a window from others among those of the desktop."""
    line = one_line(title, 80)
    return f"{line} – {APP_NAME}" if line else APP_NAME


def _is_untouched(session: ChatSession) -> bool:
    state = session.state
    return not (state.conversation.turns or state.is_temporary)
