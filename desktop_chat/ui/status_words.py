"""The words of the status line, from a session's state."""

from __future__ import annotations

from desktop_chat.base.languages import dollars, shortest, whole
from desktop_chat.domain.tokens import estimate_long
from desktop_chat.generation.accounts import Account
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import Contact, SessionState
from desktop_chat.ui import window_strings as strings

_SAMPLE = 4_096


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
            return strings.STATUS_STREAMING_RATE.format(rate=whole(rate))
        case _:
            if live.draft.activity is not None:
                return strings.ACTIVITIES[live.draft.activity]
            # The seconds are counted where the reply will stand, and one clock is enough.
            return strings.STATUS_WAITING


def tokens_per_second(live: Snapshot, now: float) -> int:
    """Return about how fast text comes, in tokens per second; 0 while too little is known."""
    if live.first_output_at is None:
        return 0
    seconds = (live.ended_at or now) - live.first_output_at
    draft = live.draft
    if seconds < 0.5:
        return 0
    text = draft.text.length - draft.continued
    tokens = estimate_long(
        text, draft.text.since(max(draft.continued, draft.text.length - _SAMPLE))
    )
    thinking = draft.thinking.length
    tokens += estimate_long(thinking, draft.thinking.since(max(0, thinking - _SAMPLE)))
    return round(tokens / seconds)


def status_right(state: SessionState, account: Account) -> str:
    """Return what the conversation fills of its window and what it has cost, else a hint."""
    said = [words for words in (tokens_words(account), cost_words(account)) if words]
    if said:
        return " · ".join(said)
    if state.live is not None and state.live.phase.is_running:
        return strings.HINT_STOP
    return strings.HINT_NEW_LINE


def tokens_words(account: Account) -> str:
    """Return `3,204 of 128k tokens`, with `≈` before an estimate; "" for an empty conversation."""
    if not account.tokens:
        return ""
    count = f"{'≈ ' if account.is_estimate else ''}{whole(account.tokens)}"
    if account.window is None:
        return strings.token_words(account.tokens).format(count=count)
    return strings.STATUS_WINDOW.format(count=count, window=short_count(account.window))


def short_count(tokens: int) -> str:
    """Return a size of a window as people say it: `8,192` as `8k`, `1,048,576` as `1M`."""
    if tokens < 1_000:
        return str(tokens)
    if tokens >= 1_000_000:
        return shortest(round(tokens / 1_000_000, 1)) + "M"
    # Windows are powers of two in some tables and of ten in others; both are said alike.
    by_two = tokens % 1_000 != 0 and tokens % 1_024 == 0
    return f"{tokens // 1_024 if by_two else round(tokens / 1_000)}k"


def cost_words(account: Account) -> str:
    """Return `$0.012`; `≥` before it where the price of some replies is not known."""
    if account.cost is None:
        return ""
    return f"{'≥ ' if account.cost_is_partial else ''}{dollars(account.cost)}"
