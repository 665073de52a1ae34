"""What a session begins with: the connection, the model, and what was kept of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.library import (
    Composition,
    ConversationInfo,
    TitleSource,
    first_words,
)
from desktop_chat.domain.store import Loaded
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import Contact, SessionState


def begun_state(
    id_: ConversationId,
    connection: Connection,
    newest: SessionState | None,
    *,
    tuning: Tuning = NO_TUNING,
    is_temporary: bool = False,
    is_reading: bool = False,
) -> SessionState:
    """Return the state of an empty conversation.

    `newest` is the one that was opened last: of the same connection, its model, its list of
    models and whether it answers are good here as well.
    """
    same = newest if newest is not None and newest.connection == connection else None
    return SessionState(
        connection,
        _preset_model(tuning, connection)
        or connection.model
        or (same.model if same is not None else ""),
        id=id_,
        is_temporary=is_temporary,
        tuning=tuning,
        is_reading=is_reading,
        models=same.models if same is not None else (),
        contact=same.contact if same is not None else Contact.UNKNOWN,
    )


def going_on(begun: SessionState, other: SessionState) -> SessionState:
    """Return the state of a conversation that begins with all that another one has."""
    return replace(
        begun,
        conversation=other.conversation,
        connection=other.connection,
        model=other.model,
        models=other.models,
        contact=other.contact,
        tuning=other.tuning,
    )


def opened_state(
    begun: SessionState,
    loaded: Loaded | None,
    composition: Composition,
    tuned: Callable[[Tuning | None], Tuning],
) -> SessionState:
    """Return the state of a conversation with what was kept of it."""
    parts = (composition.queued, composition.text)
    written = "\n\n".join(part for part in parts if part)
    attached = (*composition.queued_files, *composition.attached)
    # A new one that nothing was kept of has what new ones begin with.
    is_kept = loaded is not None or composition.tuning != NO_TUNING
    tuning = tuned(composition.tuning) if is_kept else begun.tuning
    state = replace(begun, written=written, attached=attached, tuning=tuning)
    if loaded is None:
        return state
    here = loaded.conversation
    return replace(
        state,
        conversation=here,
        edited=composition.edited if composition.edited in here.turns else None,
        aside=composition.aside,
        aside_files=composition.aside_files,
        is_whole=loaded.is_whole,
        model=_model_of(here, state),
    )


def untuned(tuning: Tuning | None) -> Tuning:
    """Return what was kept as it is; nothing for a new conversation."""
    return tuning or NO_TUNING


def _preset_model(tuning: Tuning, connection: Connection) -> str:
    """Return the model that a preset names, where it is one of this connection."""
    preset = tuning.preset
    if preset is None or preset.connection not in {"", connection.profile}:
        return ""
    return preset.model


def row_of(
    id_: ConversationId, conversation: Conversation, known: ConversationInfo | None, now: float
) -> ConversationInfo:
    """Return the row that a conversation has in the list; `known` is the one it had."""
    last = conversation.last_reply()
    ending = last.draft.ending.state if last is not None and last.draft.ending else None
    if known is not None:
        return replace(known, updated_at=now, ending=ending)
    return ConversationInfo(
        id_, beginning_of(conversation), TitleSource.FIRST_WORDS, now, now, ending=ending
    )


def beginning_of(conversation: Conversation) -> str:
    """Return a title made of the first message: its words, or the name of a file with it."""
    path = conversation.path()
    if not path or not isinstance(path[0], UserTurn):
        return ""
    files = path[0].attachments
    return first_words(path[0].text) or (files[0].name if files else "")


def renew(session: ChatSession, connection: Connection) -> None:
    """Have a session talk to a saved connection as it is now, if it is the one it talks to."""
    state = session.state
    if connection.profile and state.connection.profile == connection.profile:
        same = state.connection.address == connection.address
        model = state.model if same and state.model else connection.model
        session.use_connection(replace(connection, model=model))


def _model_of(conversation: Conversation, state: SessionState) -> str:
    """Return the model that answered last, where it is one of the same server."""
    for turn in reversed(conversation.path()):
        if isinstance(turn, ReplyTurn):
            same = turn.facts.place == state.connection.place
            return turn.model if same and turn.model else state.model
    return state.model
