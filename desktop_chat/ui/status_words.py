"""The words of the status line, from a session's state."""

from __future__ import annotations

from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import Contact, SessionState
from desktop_chat.ui import window_strings as strings

_CHARACTERS_PER_TOKEN = 4
"""A rule of thumb for English; a rate from it is marked as an estimate."""


def status_left(state: SessionState, now: float) -> str:
    """Return the connection and what it does; `now` is monotonic."""
    live = state.live
    name = state.connection.name
    if live is None or not live.phase.is_running:
        contact = Contact.MADE if state.connection.is_demo else state.contact
        said = strings.STATUS_CONTACTS[contact]
        return f"{name} · {said}" if said else name
    return f"{name} · {_running(live, now)}"


def _running(live: Snapshot, now: float) -> str:
    match live.phase:
        case Phase.RETRYING:
            return strings.STATUS_RETRYING
        case Phase.STREAMING:
            rate = tokens_per_second(live, now)
            if not rate:
                return strings.STATUS_STREAMING
            return f"{strings.STATUS_STREAMING}, {strings.STATUS_RATE.format(rate=rate)}"
        case _:
            seconds = int(now - live.started_at)
            if live.draft.activity is not None:
                return strings.ACTIVITIES[live.draft.activity]
            if seconds < 3:
                return strings.STATUS_WAITING
            return strings.STATUS_WAITING_SECONDS.format(seconds=seconds)


def tokens_per_second(live: Snapshot, now: float) -> int:
    """Return about how fast text comes, in tokens per second; 0 while too little is known."""
    if live.first_output_at is None:
        return 0
    seconds = (live.ended_at or now) - live.first_output_at
    draft = live.draft
    characters = draft.text.length - draft.continued + draft.thinking.length
    if seconds < 0.5 or not characters:
        return 0
    return round(characters / _CHARACTERS_PER_TOKEN / seconds)


def status_right(state: SessionState) -> str:
    """Return what is known of tokens, else a hint."""
    live = state.live
    if live is not None and live.draft.usage is not None:
        usage = live.draft.usage
        total = usage.total or (usage.prompt or 0) + (usage.completion or 0)
        if total:
            return strings.STATUS_TOKENS.format(count=f"{total:,}")
    if live is not None and live.phase.is_running:
        return strings.HINT_STOP
    return strings.HINT_NEW_LINE
