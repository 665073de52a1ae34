"""Decide how a reply ended, from what came (WIRE.md A.1). Pure, and in that order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.base.translation import tr
from desktop_chat.domain.endings import STOPPED, Ending, EndState, Failure, FailureKind
from desktop_chat.providers import words

MOST_MALFORMED = 20

_REASONS = {
    "stop": EndState.COMPLETE,
    "eos": EndState.COMPLETE,
    "end_turn": EndState.COMPLETE,
    "stop_sequence": EndState.COMPLETE,
    "completed": EndState.COMPLETE,
    "length": EndState.LENGTH,
    "max_tokens": EndState.LENGTH,
    "max_output_tokens": EndState.LENGTH,
    "model_length": EndState.LENGTH,
    "incomplete": EndState.LENGTH,
    "content_filter": EndState.FILTERED,
    "safety": EndState.FILTERED,
    "recitation": EndState.FILTERED,
    "tool_calls": EndState.TOOL_CALLS,
    "function_call": EndState.TOOL_CALLS,
    "tool_use": EndState.TOOL_CALLS,
    "error": EndState.FAILED,
    "insufficient_system_resource": EndState.FAILED,
    "cancelled": EndState.INTERRUPTED,
}


@dataclass(slots=True)
class Evidence:
    """What was seen of a reply by the time it is over.

    `failure` is an error that came in the stream, `broken` one of the transport (an `Ending`,
    because some of those are the server's fault). `text_before`: a continued reply has text of
    its own already.
    """

    stopped: bool = False
    failure: Failure | None = None
    broken: Ending | None = None
    reason: str = ""
    done: bool = False
    has_text: bool = False
    has_refusal: bool = False
    has_calls: bool = False
    has_thinking: bool = False
    has_media: bool = False
    text_before: bool = False
    valid: int = 0
    understood: int = 0
    malformed: int = 0
    truncated: bool = False
    is_page: bool = False
    head: str = ""

    @property
    def has_answer(self) -> bool:
        """Whether there is anything that a reader would call a reply."""
        return self.has_text or self.has_refusal or self.has_calls or self.has_media


def judge(seen: Evidence) -> Ending:
    """Return the one ending."""
    if seen.stopped:
        return STOPPED
    details = _details(seen)
    if seen.failure is not None:
        filtered = seen.failure.kind is FailureKind.PROMPT_FILTERED
        state = EndState.FILTERED if filtered else EndState.FAILED
        return Ending(state, seen.failure, seen.reason, details)
    if seen.broken is not None:
        broken = seen.broken
        return Ending(broken.state, broken.failure, seen.reason, (*broken.details, *details))
    if seen.malformed > MOST_MALFORMED or (seen.malformed and not seen.valid):
        return Ending(EndState.FAILED, _not_understood(seen), seen.reason, details)
    if seen.reason:
        return _by_reason(seen, details)
    if seen.done:
        return Ending(_completed(seen), None, "", ("no finish reason", *details))
    if seen.has_answer or seen.has_thinking or seen.understood or seen.truncated:
        return Ending(EndState.INTERRUPTED, None, "", details)
    return _nothing(seen, details)


def _by_reason(seen: Evidence, details: tuple[str, ...]) -> Ending:
    reason = seen.reason
    state = _REASONS.get(reason.lower())
    if state is None:
        details = (f"finish reason: {reason}", *details)
        state = EndState.COMPLETE
    if state is EndState.FAILED:
        failure = Failure(
            FailureKind.SERVER,
            tr("The server ended the reply with an error and did not say which."),
            details=(f"finish reason: {reason}",),
        )
        return Ending(state, failure, reason, details)
    if state is EndState.COMPLETE:
        state = _completed(seen)
    return Ending(state, None, reason, details)


def _completed(seen: Evidence) -> EndState:
    if seen.has_refusal:
        return EndState.REFUSED
    if seen.has_calls:
        return EndState.TOOL_CALLS
    return EndState.COMPLETE if seen.has_answer or seen.text_before else EndState.EMPTY


def _nothing(seen: Evidence, details: tuple[str, ...]) -> Ending:
    """Judge a body without a single event by what it began with."""
    if seen.is_page:
        failure = Failure(
            FailureKind.WRONG_ADDRESS,
            words.PAGE_FOR_REPLY,
        )
        return Ending(EndState.FAILED, failure, "", details)
    if seen.valid or seen.head.strip():
        return Ending(EndState.FAILED, _not_understood(seen), "", details)
    return Ending(EndState.EMPTY, None, "", details)


def _not_understood(seen: Evidence) -> Failure:
    return Failure(
        FailureKind.SERVER,
        tr("The server's stream is not understood. Check the address; most end in /v1."),
        details=_details(seen),
    )


def _details(seen: Evidence) -> tuple[str, ...]:
    if not seen.malformed:
        return ()
    events = "1 damaged event" if seen.malformed == 1 else f"{seen.malformed} damaged events"
    return (f"{events} skipped",)
