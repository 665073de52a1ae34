"""What a session decides without asking anyone: limits, what is left out, its own notices."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop_chat.base.languages import dollars
from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.conversation import ReplyFacts
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import EndState, Failure, FailureKind
from desktop_chat.domain.notices import (
    Notice,
    NoticeAction,
    NoticeKind,
    Severity,
    failure_notice,
    wait_words,
)
from desktop_chat.domain.parameters import Parameter, Parameters, sent_values
from desktop_chat.generation.budget import Overrun
from desktop_chat.generation.controller import BACKLOG_LIMIT, Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.retry import RetryPlan
from desktop_chat.generation.session_state import Contact

SILENCE = 15.0
"""Seconds without a sign of life after which a person is told so."""

SENDS_QUEUE = frozenset({EndState.COMPLETE, EndState.LENGTH, EndState.TOOL_CALLS, EndState.REFUSED})
"""The endings after which a queued message is sent; after any other the person decides."""

_LEAST_RAISED_LIMIT = 4_096
_LONGEST_FACT = 2_000


COST_TITLE = tr("This conversation reaches its cost limit.")
COST_SENTENCE = tr(
    "It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. "
    "Raising it sets {raised} for this conversation."
)


def can_continue(draft: Draft) -> bool:
    """Return whether a reply may go on: after any ending but a complete one."""
    return draft.ending is not None and draft.ending.state is not EndState.COMPLETE


def raised_limit(limit: int | None, draft: Draft | None) -> int:
    """Return the limit to try after `limit` was too low for `draft`."""
    used = draft.usage.completion if draft is not None and draft.usage is not None else None
    return max(_LEAST_RAISED_LIMIT, 2 * (limit or used or 0))


def skip_more(left: int) -> int:
    """Return how many more of `left` messages to leave out, 0 where only the last one is left.

    About half of them, in whole exchanges, so that the first one left is a person's again.
    """
    return min(left - 1, (left // 2 + 1) // 2 * 2) if left > 1 else 0


def facts_of(connection: Connection, asked: Parameters) -> ReplyFacts:
    """Return how a reply is about to be asked for."""
    sent = sent_values(asked)
    for name in (Parameter.SYSTEM, Parameter.EXTRA):
        # It stands beside every reply; the whole of it is the preset's or the conversation's.
        if name in sent:
            sent[name] = sent[name][:_LONGEST_FACT]
    parameters = json.dumps(sent, ensure_ascii=False)
    api = str(connection.api) if connection.api is not None else ""
    return ReplyFacts(connection.name, connection.place, api, parameters)


def timed(facts: ReplyFacts, snapshot: Snapshot) -> ReplyFacts:
    """Return `facts` with the times of an ended reply."""
    first, ended = snapshot.first_output_at, snapshot.ended_at
    waited = first - snapshot.started_at if first is not None else 0.0
    lasted = ended - snapshot.started_at if ended is not None else 0.0
    return replace(facts, waited=waited, lasted=lasted)


def retry_notice(plan: RetryPlan, retry_at: float | None) -> Notice:
    """Return the notice with the countdown to the next attempt."""
    return replace(
        failure_notice(plan.failure, has_text=False, retrying=True),
        actions=(NoticeAction.RETRY_NOW, NoticeAction.STOP),
        retry_at=retry_at,
    )


def is_silent(live: Snapshot, now: float, backlog: int) -> bool:
    """Return whether the server has said nothing for `SILENCE`, though it is being read."""
    if live.phase is Phase.RETRYING or backlog > BACKLOG_LIMIT:
        return False
    return now - live.heard_at >= SILENCE


def silence_notice(phase: Phase) -> Notice:
    """Return the notice of a server that has said nothing for `SILENCE`."""
    waiting = phase is not Phase.STREAMING
    return Notice(
        NoticeKind.SILENCE,
        Severity.INFO,
        tr("Still waiting.") if waiting else tr("The server has gone quiet."),
        tr("No data for {wait}. A large model may need longer; Stop ends the request.").format(
            wait=wait_words(SILENCE)
        ),
        (NoticeAction.STOP,),
    )


def too_long_notice() -> Notice:
    """Return the notice of a message that does not fit even alone."""
    return Notice(
        NoticeKind.CONTEXT_OVERFLOW,
        Severity.WARNING,
        tr("This one message is too long."),
        tr(
            "There are no older messages to leave out. Shorten it, or use a model with a larger "
            "context window."
        ),
        (NoticeAction.EDIT_AND_RESEND, NoticeAction.SWITCH_MODEL),
    )


def cost_notice(overrun: Overrun) -> Notice:
    """Return the notice that asks before a conversation costs more than its soft limit."""
    return Notice(
        NoticeKind.COST,
        Severity.WARNING,
        COST_TITLE,
        COST_SENTENCE.format(
            spent=dollars(overrun.spent),
            coming=dollars(overrun.coming),
            limit=dollars(overrun.limit),
            raised=dollars(overrun.raised),
        ),
        (NoticeAction.SEND_ANYWAY, NoticeAction.RAISE_COST_LIMIT, NoticeAction.CANCEL),
    )


def no_model_notice(unlisted: Failure | None = None) -> Notice:
    """Return the notice of a request for which no model is chosen.

    `unlisted` is what kept the server from saying which it has; where nobody could answer, or the
    key was refused, that is what a person has to know, and not the name of a model.
    """
    if unlisted is not None and unlisted.kind in _NO_LIST:
        return replace(failure_notice(unlisted, has_text=False), actions=_NO_LIST[unlisted.kind])
    return Notice(
        NoticeKind.MODEL_UNKNOWN,
        Severity.WARNING,
        tr("No model is chosen."),
        tr("The server has not said which models it has. Name one."),
        (NoticeAction.CHOOSE_MODEL,),
    )


_NO_LIST = {
    FailureKind.NETWORK: (NoticeAction.CHECK_CONNECTION, NoticeAction.CHOOSE_MODEL),
    FailureKind.SETUP: (NoticeAction.CHECK_CONNECTION, NoticeAction.CHOOSE_MODEL),
    FailureKind.KEY_REFUSED: (NoticeAction.OPEN_CONNECTION,),
}
"""What helps where a server could not be asked; there is no reply that could be tried again."""

_NO_ANSWER = frozenset({FailureKind.NETWORK, FailureKind.SETUP, FailureKind.WRONG_ADDRESS})


def contact_after(failure: Failure | None) -> Contact:
    """Return what a request that ended with `failure` says of the server."""
    if failure is None:
        return Contact.MADE
    if failure.kind is FailureKind.KEY_REFUSED:
        return Contact.KEY_REFUSED
    return Contact.NO_ANSWER if failure.kind in _NO_ANSWER else Contact.MADE
