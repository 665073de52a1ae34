"""What a session shows, and to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from desktop_chat.base.ids import ConversationId, TurnId, new_conversation_id
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.connection import Connection, ModelInfo
from desktop_chat.domain.conversation import Conversation
from desktop_chat.domain.library import Composition
from desktop_chat.domain.notices import Notice, NoticeAction
from desktop_chat.domain.parameters import InForce
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase


class Sent(StrEnum):
    """What became of a message that was handed over."""

    SENT = "sent"
    QUEUED = "queued"
    EMPTY = "empty"
    """Nothing but white space: refused, and nothing else happens."""
    READING = "reading"
    """The conversation can only be read."""
    NO_MODEL = "no_model"
    """No model is chosen, and the server has not said which it has; one has to be named."""
    HELD = "held"
    """The conversation would cost more than its soft limit; a notice asks what to do."""


class Contact(StrEnum):
    """What came of the last request to the connection's server."""

    UNKNOWN = "unknown"
    MADE = "made"
    NO_ANSWER = "no_answer"
    KEY_REFUSED = "key_refused"


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that a view shows of a session; immutable.

    `running` is the reply that comes, whose newest draft is in `live` (the conversation holds it
    from its end on). `queued` is the message that is sent when the reply ends. `edited` is the
    user turn that the next message replaces.
    """

    connection: Connection
    model: str
    id: ConversationId = field(default_factory=new_conversation_id)
    is_temporary: bool = False
    """In memory only: nothing of it is kept."""
    is_reading: bool = False
    """It can only be read: nothing is sent, and nothing in it changes."""
    is_whole: bool = True
    """Whether all turns are here; until they are, only the newest ones of the path."""
    conversation: Conversation = field(default_factory=Conversation)
    live: Snapshot | None = None
    running: TurnId | None = None
    notice: Notice | None = None
    queued: str = ""
    queued_files: tuple[Attachment, ...] = ()
    edited: TurnId | None = None
    models: tuple[ModelInfo, ...] = ()
    contact: Contact = Contact.UNKNOWN
    tuning: Tuning = NO_TUNING
    skip: int = 0
    """How many of the oldest messages are left out of each request, because they did not fit."""
    written: str = ""
    """What stands in the message box; nobody is told when it changes."""
    aside: str = ""
    """What stood in the box before `edited` was put into it."""
    attached: tuple[Attachment, ...] = ()
    """The files that go with what is written."""
    aside_files: tuple[Attachment, ...] = ()
    """The files that went with `aside`."""

    @property
    def phase(self) -> Phase:
        """The phase of the newest reply."""
        return self.live.phase if self.live is not None else Phase.IDLE

    @property
    def has_queued(self) -> bool:
        """Whether a message waits for the end of the reply."""
        return bool(self.queued or self.queued_files)

    @property
    def in_force(self) -> InForce:
        """What the next request is asked with, and who says so."""
        return self.tuning.in_force(self.connection)


class SessionObserver(Protocol):
    """Whoever shows a session. Calls come on the loop's thread, after the state has changed."""

    def session_changed(self, state: SessionState) -> None:
        """Something other than the text of the running reply changed."""
        ...

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        """The running reply has more; called for every batch, so it must cost next to nothing."""
        ...

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        """A message comes back to the message box, because it was not sent or is edited.

        It stands before what is in the box, or in its place with `replaces`.
        """
        ...

    def window_action(self, action: NoticeAction) -> None:
        """A notice's action that only a window can do: a dialog, a picker, the clipboard."""
        ...


def composed(state: SessionState) -> Composition:
    """Return what is being written in a conversation, as it is kept."""
    return Composition(
        state.written,
        state.edited,
        state.queued,
        state.aside,
        state.attached,
        state.queued_files,
        state.aside_files,
        state.tuning,
    )
