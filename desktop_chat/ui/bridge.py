"""The bridge between a session and the window: state to widgets, signals to methods."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.base.ids import TurnId
from desktop_chat.base.memory import tidy
from desktop_chat.domain.catalogue import catalogue
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.generation.accounts import Accountant
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.dialogs import Dialogs
from desktop_chat.ui.kit.guard import attempt
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.notices import Notices
from desktop_chat.ui.status_words import status_left, status_right
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.tidying import Tidier
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.writing import Writing

_STATUS_MS = 500


class Bridge(QObject):
    """Shows one session in one window; it is the session's observer.

    Signals:
        attached(): another session is shown.
        quit_requested(), new_requested(): they want to leave, or to begin another conversation.
        window_requested(), temporary_requested(), delete_requested(), print_requested(): they want
            another window, a conversation that is not kept, the one that is shown deleted, printed.
        check_requested(): they want the connection tested.
        quick_requested(): they want to ask something in the small window.
        turn_action(TurnId, TurnAction): something is to be done with a turn that is not said to
            the session.
        connection_given(Connection): the conversation uses it from now on.
        connections_requested(Connection | None): they want that one changed; None: to choose one.
    """

    attached = Signal()
    quit_requested = Signal()
    new_requested = Signal()
    window_requested = Signal()
    temporary_requested = Signal()
    delete_requested = Signal()
    print_requested = Signal()
    check_requested = Signal()
    quick_requested = Signal()
    turn_action = Signal(object, object)
    connection_given = Signal(object)
    connections_requested = Signal(object)

    def __init__(self, window: MainWindow, themes: ThemeSource) -> None:
        super().__init__(window)
        self._window = window
        self._themes = themes
        self._dialogs = Dialogs(window, themes)
        self._session: ChatSession | None = None
        self._shown: SessionState | None = None
        self._writing = Writing(window.composer, self)
        self.notices = Notices(window, lambda: self._session, self)
        self._status = QTimer(self)
        self._status.setSingleShot(True)
        self._status.setInterval(_STATUS_MS)
        self._status.timeout.connect(self._tick)
        self.accountant = Accountant(lambda place, model: catalogue().find(place, model))
        self._tidier = Tidier(self)
        self._connect()

    def attach(self, session: ChatSession) -> None:
        """Show `session` in place of the one that is shown, if there is one."""
        self.detach()
        self._session = session
        self._shown = None
        self.session_changed(session.state)
        self._writing.attach(session)
        self.attached.emit()

    def detach(self) -> None:
        """Leave the session alone; what it shows stays until another one is attached."""
        if self._session is not None:
            self._writing.detach()
            self._session = None

    @property
    def writing(self) -> Writing:
        """What joins the message box to the session."""
        return self._writing

    @property
    def session(self) -> ChatSession | None:
        """The session that is shown."""
        return self._session

    @property
    def themes(self) -> ThemeSource:
        """Where the window's colours come from."""
        return self._themes

    @property
    def dialogs(self) -> Dialogs:
        """The small dialogs of the window."""
        return self._dialogs

    @property
    def window(self) -> MainWindow:
        """The window that is bridged."""
        return self._window

    def show_looking(self) -> None:
        """Say that a server is being looked for; until one is found, messages wait."""
        self._window.status_line.show_left(strings.STATUS_LOOKING)
        self._window.status_line.show_right("")

    # SessionObserver

    def session_changed(self, state: SessionState) -> None:
        """Show what is different in `state` from what is shown."""
        shown, self._shown, window = self._shown, state, self._window
        tuned = window.preset_button.show_tuning
        steps: list[Callable[[], object]] = [lambda: tuned(state.tuning)]
        if shown is None or shown.connection is not state.connection:
            steps.append(lambda: self._connection_changed(state))
        if shown is None or shown.model != state.model:
            steps.append(lambda: window.picker.set_current(state.model))
        if shown is None or shown.models is not state.models:
            steps.append(lambda: window.picker.set_models(state.models))
        if shown is None or shown.conversation is not state.conversation:
            steps.append(lambda: self._conversation_changed(state))
        steps.append(lambda: self._writing.show(shown, state))
        if shown is None or shown.notice is not state.notice:
            steps.append(lambda: self.notices.show(state.notice))
        steps.append(self._tick)
        for step in steps:
            # What cannot be shown keeps neither the rest from being shown nor the session from
            # going on.
            attempt("session_changed", step)

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        """Hand a batch to the transcript; drawing is its own affair."""
        attempt("reply_grew", lambda: self._reply_grew(turn, snapshot))

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        """Put a message back into the box."""
        attempt("text_returned", lambda: self._writing.text_returned(text, replaces=replaces))

    def window_action(self, action: NoticeAction) -> None:
        """Do what only a window can."""
        self.notices.act(action)

    # What a person does.

    def change_connection(self) -> None:
        """Let the connection of this conversation be changed."""
        connection = self._shown.connection if self._shown is not None else None
        self.connections_requested.emit(connection)

    def use_connection(self, connection: Connection) -> None:
        """Talk to another server in this conversation from now on."""
        self.notices.forget()
        self.do(lambda session: session.use_connection(connection))
        self.connection_given.emit(connection)

    def escape(self) -> None:
        """Do as the message box says while it edits; else stop the reply, or close what is open."""
        if self._session is None:
            return
        edits = self._session.state.edited is not None
        if edits and self._window.composer.box.hasFocus():
            self._session.cancel_edit()
        elif self._session.state.running is not None:
            self._session.stop()
        elif edits:
            self._session.cancel_edit()
        elif self._window.notice_bar.notice is not None:
            self.notices.dismiss()
        else:
            self._window.composer.focus_box()

    def _open_billing(self) -> None:
        if self._shown is not None:
            self._dialogs.open_billing(self._shown.connection)

    def open_picker(self) -> None:
        """Let a model be chosen."""
        self._ask_for_models()
        self._window.picker.open_popup()

    def _ask_for_models(self) -> None:
        if self._session is not None and not self._session.state.models:
            self._session.refresh_models()

    def do(self, what: Callable[[ChatSession], None]) -> None:
        """Do something with the session, once there is one."""
        if self._session is not None:
            what(self._session)

    def submit(self, text: str) -> bool:
        """Give a message to the session, or to the first one that comes; return if it was taken."""
        return self._writing.submit(text)

    def submit_or_keep(self, text: str) -> None:
        """Give a message to the session; one that cannot be sent yet stands in the box."""
        if not self._writing.submit(text):
            self._writing.text_returned(text, replaces=False)

    def _suggested(self, prompt: str, model: str) -> None:
        if self._session is not None:
            self._session.choose_model(model or self._session.state.model)
        # What stands in the box is the person's, and stays.
        self.submit(prompt)
        self._window.composer.focus_box()

    def choose_model(self, model: str) -> None:
        """Use a model in this conversation from the next request on."""
        self.do(lambda session: session.choose_model(model))
        self._window.composer.focus_box()

    def _turn_action(self, turn: TurnId, action: TurnAction) -> None:
        match action:
            case TurnAction.RETRY:
                self.do(lambda session: session.regenerate(turn))
            case TurnAction.CONTINUE:
                self.do(ChatSession.continue_reply)
            case TurnAction.EDIT:
                self._writing.edit(turn)
            case _:
                self.turn_action.emit(turn, action)

    # What is shown.

    def _reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        self._window.transcript.show_draft(turn, snapshot.draft, snapshot.phase)
        if snapshot.phase.is_running and not self._status.isActive():
            self._window.composer.set_waiting(snapshot.phase is not Phase.STREAMING)
            self._tick()

    def _connection_changed(self, state: SessionState) -> None:
        self._window.empty_state.set_demo(state.connection.is_demo)
        self.notices.show_demo(answers=state.connection.is_demo)
        self._window.picker.connection_shown.emit(state.connection)

    def _conversation_changed(self, state: SessionState) -> None:
        self._tidier.soon()
        path = state.conversation.path()
        self._window.reading.show(path, state.running, _versions(state))
        self._window.show_conversation(empty=not path)

    def _tick(self) -> None:
        state = self._shown if self._session is None else self._session.state
        if state is None:
            return
        self._window.status_line.show_left(status_left(state, time.monotonic()))
        self._window.status_line.show_right(status_right(state, self.accountant.account(state)))
        if state.running is not None:
            self._window.composer.set_waiting(state.phase is not Phase.STREAMING)
            self._status.start()
            self._tidier.put_off()
            tidy()

    def _connect(self) -> None:
        window = self._window
        self.notices.offer(
            {
                NoticeAction.CHOOSE_MODEL: self.open_picker,
                NoticeAction.SWITCH_MODEL: self.open_picker,
                NoticeAction.OPEN_BILLING: self._open_billing,
                NoticeAction.OPEN_CONNECTION: self.change_connection,
            }
        )
        self._writing.remembered.connect(self._tick)
        window.empty_state.chosen.connect(self._suggested)
        when_made = window.reading.when_made
        when_made(lambda shown: shown.link_activated.connect(self._dialogs.links.open))
        when_made(lambda shown: shown.action_requested.connect(self._turn_action))
        window.picker.chosen.connect(self.choose_model)
        window.picker.clicked.connect(self._ask_for_models)


def _versions(state: SessionState) -> dict[TurnId, tuple[int, int]]:
    """Return, of each turn with several versions, which one is shown and how many there are."""
    found: dict[TurnId, tuple[int, int]] = {}
    for turn in state.conversation.path():
        versions = state.conversation.versions(turn.id)
        if len(versions) > 1:
            found[turn.id] = versions.index(turn.id) + 1, len(versions)
    return found
