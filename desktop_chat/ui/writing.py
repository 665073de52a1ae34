"""The message box and the session that is shown: what is sent, queued, edited and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import Sent, SessionState
from desktop_chat.ui import attachment_words, strings, window_strings
from desktop_chat.ui.composer import Composer

_REMEMBER_MS = 150


class Writing(QObject):
    """Joins a composer to one session at a time.

    What is sent before there is a session waits for it.

    Signals:
        remembered(): the session knows what stands in the box, which is something else.
    """

    remembered = Signal()

    def __init__(self, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._composer = composer
        self._session: ChatSession | None = None
        self._early = ""
        self._is_first = True
        self._remembering = QTimer(self)
        self._remembering.setSingleShot(True)
        self._remembering.setInterval(_REMEMBER_MS)
        self._remembering.timeout.connect(self._remember)
        composer.submitted.connect(self._submitted)
        composer.stop_requested.connect(self._stop)
        composer.edit_last_requested.connect(self.edit)
        composer.queued_send_now.connect(self._send_queued_now)
        composer.queued_edit.connect(self._queued_edit)
        composer.queued_remove.connect(self._queued_removed)
        composer.text_changed.connect(self._remembering.start)

    def attach(self, session: ChatSession) -> None:
        """Write to `session` from now on, and send what was written before there was one."""
        typed = self._composer.text() if self._is_first else ""
        self._is_first = False
        self._session = session
        if not typed.strip():
            self._composer.load_text(session.state.written)
        elif session.state.written:
            self._composer.load_text(f"{session.state.written}\n\n{typed}")
        self._remembering.stop()
        if self._early:
            text, self._early = self._early, ""
            if not self.submit(text):
                self.text_returned(text, replaces=False)

    def detach(self) -> None:
        """Leave the session, which keeps what stands in the box."""
        self._remember()
        self._session = None

    def show(self, shown: SessionState | None, state: SessionState) -> None:
        """Show what is different of the message that is queued and of the reply that runs."""
        if shown is None or _queued(shown) != _queued(state):
            words = state.queued or attachment_words.FILES_QUEUED
            self._composer.show_queued(words if state.has_queued else None)
        if shown is None or shown.attached != state.attached:
            self._composer.show_attached(state.attached)
        if shown is None or shown.edited != state.edited:
            self._composer.stand(strings.EDITING if state.edited is not None else "")
        running = state.running is not None
        if shown is None or (shown.running is not None) != running:
            self._composer.set_running(running)

    def submit(self, text: str) -> bool:
        """Give a message to the session; return whether it was taken."""
        if self._session is None:
            self._early = f"{self._early}\n\n{text}" if self._early else text
            self._composer.show_queued(self._early)
            return True
        match self._session.send(text):
            case Sent.SENT | Sent.QUEUED:
                return True
            case Sent.EMPTY:
                pass  # the composer refuses an empty message itself
            case Sent.READING:
                self._composer.say(window_strings.READING_ONLY)
            case Sent.NO_MODEL:
                # The list of models is not opened: it would take what is being typed.
                self._composer.say(window_strings.CHOOSE_MODEL_FIRST)
            case Sent.HELD:
                pass  # the text stays in the box while a notice asks
        return False

    def text_returned(self, text: str, *, replaces: bool) -> None:
        """Put a message into the box, before or in place of what stands there."""
        there = self._composer.text().strip()
        if replaces or there in {"", text.strip()}:
            self._composer.set_text(text)
        else:
            self._composer.set_text(f"{text}\n\n{there}")
        if replaces or not _is_typed_in(self._composer.window().focusWidget()):
            self._composer.focus_box()
        self._remember()

    def _submitted(self, text: str) -> None:
        self._remember()
        edits = self._session is not None and self._session.state.edited is not None
        if self.submit(text) and not edits:
            # After an edit the box holds again what was written before it.
            self._composer.clear()
            self._remember()

    def _remember(self) -> None:
        self._remembering.stop()
        text = self._composer.text()
        if self._session is not None and text != self._session.state.written:
            self._session.write(text)
            self.remembered.emit()

    def _stop(self) -> None:
        if self._session is not None:
            self._session.stop()

    def edit(self, message: TurnId | None = None) -> None:
        """Put a message into the box to be edited, the last one if none is named."""
        if self._session is not None:
            self._remember()
            self._session.edit(message)

    def _send_queued_now(self) -> None:
        if self._session is not None:
            self._session.send_queued_now()

    def _queued_edit(self) -> None:
        if self._session is None:
            text, self._early = self._early, ""
            self._composer.show_queued(None)
            self.text_returned(text, replaces=False)
        else:
            self._session.edit_queued()

    def _queued_removed(self) -> None:
        self._early = ""
        self._composer.show_queued(None)
        if self._session is not None:
            self._session.drop_queued()


def _is_typed_in(widget: QWidget | None) -> bool:
    """Return whether what a person types now goes there: it is not to go elsewhere of itself."""
    return isinstance(widget, QLineEdit)


def _queued(state: SessionState) -> object:
    return state.queued, state.has_queued
