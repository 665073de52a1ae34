"""Quick questions on the library: which conversation is asked in, and who shows it afterwards."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.base.languages import sentences
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.text import one_line
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import Sent, SessionState
from desktop_chat.ui import quick_words as words
from desktop_chat.ui import strings
from desktop_chat.ui.kit.guard import attempt
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.status_words import status_left
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.turn_action import TurnAction

_STATUS_MS = 500


class QuickDesk(QObject):
    """Asks in a conversation of its own, which the list has like any other.

    It observes the session while its window is open. What is asked before there is a library
    waits for it.

    Signals:
        handed_over(ConversationId, NoticeAction | None): the main window is to show that one, and
            to do what only it can; "" for no conversation.
        closed(): its window went away.
    """

    handed_over = Signal(str, object)
    closed = Signal()

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self.window = QuickWindow(themes)
        self._links = LinkOpener(themes, self.window)
        self._library: Library | None = None
        self._session: ChatSession | None = None
        self._shown: SessionState | None = None
        self._early = ""
        self._status = QTimer(self)
        self._status.setSingleShot(True)
        self._status.setInterval(_STATUS_MS)
        self._status.timeout.connect(self._tick)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.asked.connect(self.ask)
        window.stop_requested.connect(self._stop)
        window.main_requested.connect(self.hand_over)
        window.closed.connect(self._put_away)
        window.notice_bar.action_chosen.connect(self._notice_action)
        window.notice_bar.dismissed.connect(self._dismiss)
        window.transcript.action_requested.connect(self._turn_action)
        window.transcript.version_requested.connect(self._step_version)
        window.transcript.link_activated.connect(self._links.open)

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation that its window shows."""
        return self._session.state.id if self._session is not None else None

    def furnish(self, library: Library) -> None:
        """Ask in conversations of `library` from now on, at once if something waits."""
        self._library = library
        if self._early:
            text, self._early = self._early, ""
            self.ask(text)

    def strip(self) -> None:
        """Let go of the library, which is to be closed."""
        self._leave()
        self._library = None

    def open(self, question: str = "") -> None:
        """Come forward, for the question that is given or is going to be typed."""
        self.window.come_forward()
        if question:
            self.ask(question)

    def ask(self, question: str) -> None:
        """Ask, in the conversation that is shown or in a new one."""
        if self._library is None:
            self._early = question
            self.window.show_answer(shown=True)
            self.window.say(words.WAITS)
            return
        if self._session is None:
            self._take(self._library.begin())
        assert self._session is not None
        match self._session.send(question):
            case Sent.SENT:
                self.window.clear()
            case Sent.QUEUED:
                self.window.clear()
                if self._session.state.running is not None:
                    self.window.say(words.QUEUED)
                else:  # the server is asked for its models first
                    self.window.show_answer(shown=True)
                    self.window.say(strings.QUEUED.format(text=one_line(question)))
            case Sent.NO_MODEL:
                self.window.show_answer(shown=True)
                self.window.say(words.NO_MODEL)
            case Sent.EMPTY:
                pass  # the window refuses an empty question itself

    def hand_over(self, action: NoticeAction | None = None) -> None:
        """Have the main window show the conversation, and go away."""
        session = self._session
        question = self.window.field.text.strip()
        if session is not None and question:
            session.write(question)
            self.window.clear()
        self._leave()
        self.handed_over.emit(session.state.id if session is not None else "", action)
        self.window.close()

    def release(self, conversation: ConversationId) -> None:
        """Let another window show a conversation."""
        if self.conversation == conversation:
            self._leave()
            self.window.close()

    def end(self) -> None:
        """Go away for good."""
        self.strip()
        self.window.close()
        self.window.deleteLater()

    # SessionObserver

    def session_changed(self, state: SessionState) -> None:
        """Show what is different in `state` from what is shown."""
        shown, self._shown = self._shown, state
        steps: list[Callable[[], object]] = []
        if shown is None or shown.conversation is not state.conversation:
            steps.append(lambda: self._show_conversation(state))
        if shown is None or shown.notice is not state.notice:
            steps.append(lambda: self._show_notice(state))
        steps.append(lambda: self.window.set_running(state.running is not None))
        steps.append(self._tick)
        for step in steps:
            attempt("quick.session_changed", step)

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        """Hand a batch to the transcript; drawing is its own affair."""
        show = self.window.transcript.show_draft
        attempt("quick.reply_grew", lambda: show(turn, snapshot.draft, snapshot.phase))

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        """Put a question back into the field."""
        there = "" if replaces else self.window.field.text.strip()
        self.window.field.set_text(" ".join(part for part in (text, there) if part))

    def window_action(self, action: NoticeAction) -> None:
        """Leave to the main window what only that can do."""
        self.hand_over(action)

    # What happens.

    def _take(self, session: ChatSession) -> None:
        assert self._library is not None
        self._library.show(session, self, self.window.transcript)
        self._session = session
        self._shown = None
        self.session_changed(session.state)

    def _leave(self) -> None:
        session, self._session = self._session, None
        self._shown = None
        self._status.stop()
        if session is not None and self._library is not None:
            self._library.hide(session)

    def _put_away(self) -> None:
        self._leave()
        self.window.show_answer(shown=False)
        self.window.transcript.set_conversation((), None)
        self.window.notice_bar.show_notice(None)
        self.window.set_running(False)
        self.closed.emit()

    def _show_conversation(self, state: SessionState) -> None:
        path = state.conversation.path()
        if path:
            self.window.show_answer(shown=True)
        self.window.transcript.set_conversation(path, state.running)

    def _show_notice(self, state: SessionState) -> None:
        self.window.notice_bar.show_notice(state.notice)

    def _tick(self) -> None:
        state = self._shown if self._session is None else self._session.state
        if state is not None:
            said = (state.model, status_left(state, time.monotonic()))
            self.window.status.setText(" · ".join(filter(None, said)))
            if state.running is not None:
                self._status.start()

    def _stop(self) -> None:
        if self._session is not None:
            self._session.stop()

    def _dismiss(self) -> None:
        if self._session is not None:
            self._session.dismiss_notice()

    def _notice_action(self, action: NoticeAction) -> None:
        if self._session is not None and action is not NoticeAction.COPY_DETAILS:
            self._session.act(action)
        elif (notice := self.window.notice_bar.notice) is not None:
            lines = (sentences(notice.title, notice.sentence), *notice.details)
            QGuiApplication.clipboard().setText(unisolated("\n".join(lines)))

    def _step_version(self, turn: TurnId, step: int) -> None:
        if self._session is not None:
            self._session.versions.step(turn, step)

    def _turn_action(self, turn: TurnId, action: TurnAction) -> None:
        session = self._session
        if session is None:
            return
        match action:
            case TurnAction.RETRY:
                session.regenerate(turn)
            case TurnAction.CONTINUE:
                session.continue_reply()
            case _:
                # Editing, forking and looking behind a reply want more room.
                self.hand_over()
