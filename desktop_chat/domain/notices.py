"""What a person is told when a reply does not end well: one closed set of notices.

All sentences about endings stand here, because the window and the command line say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind, RetryRule


class NoticeKind(StrEnum):
    """Each thing that a notice can be about."""

    RATE_LIMITED = "rate_limited"
    QUOTA = "quota"
    SERVER = "server"
    LENGTH = "length"
    FILTERED = "filtered"
    REFUSED = "refused"
    CONTEXT_OVERFLOW = "context_overflow"
    KEY_REFUSED = "key_refused"
    MODEL_UNKNOWN = "model_unknown"
    WRONG_ADDRESS = "wrong_address"
    BAD_REQUEST = "bad_request"
    NETWORK = "network"
    SETUP = "setup"
    EMPTY = "empty"
    SILENCE = "silence"
    DEMO = "demo"
    PROGRAM = "program"
    DISK = "disk"
    CLOSED = "closed"
    COST = "cost"


class Severity(StrEnum):
    """How loud a notice is; shown by words and an icon as well as by colour."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class NoticeAction(StrEnum):
    """What a notice offers to do; the value is the words on its button."""

    RETRY_NOW = "Retry now"
    RETRY = "Retry"
    CONTINUE = "Continue"
    STOP = "Stop waiting"
    OPEN_BILLING = "Open billing page"
    SWITCH_MODEL = "Switch model"
    CHOOSE_MODEL = "Choose a model"
    RAISE_LIMIT = "Raise the limit"
    EDIT_AND_RESEND = "Edit and resend"
    DROP_OLDEST = "Send without the oldest messages"
    OPEN_CONNECTION = "Open connection settings"
    OPEN_PARAMETERS = "Open parameters"
    CHECK_CONNECTION = "Check the connection"
    USE_CHAT = "Use Chat Completions"
    COPY_DETAILS = "Copy details"
    ADD_KEY = "Add a key…"
    FETCH_KEY = "Try again"
    SAVE_AGAIN = "Save again"
    RESTORE_BACKUP = "Restore the backup"
    SALVAGE = "Save what is readable"
    NEW_FILE = "Begin a new file"
    DISMISS = "Dismiss"
    SEND_ANYWAY = "Send anyway"
    RAISE_COST_LIMIT = "Raise the cost limit"
    CANCEL = "Cancel"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say: a bold title, a sentence, and the buttons that help.

    `retry_at` is the monotonic time at which the program tries again by itself; a view shows the
    seconds that are left and never stores them. `details` is what *Copy details* copies.
    """

    kind: NoticeKind
    severity: Severity
    title: str
    sentence: str
    actions: tuple[NoticeAction, ...] = ()
    retry_at: float | None = None
    details: tuple[str, ...] = ()


_A = NoticeAction

_TITLES: dict[FailureKind, tuple[NoticeKind, Severity, str]] = {
    FailureKind.RATE_LIMITED: (
        NoticeKind.RATE_LIMITED,
        Severity.WARNING,
        "Rate limit reached.",
    ),
    FailureKind.QUOTA: (NoticeKind.QUOTA, Severity.ERROR, "No credit left."),
    FailureKind.SERVER: (
        NoticeKind.SERVER,
        Severity.ERROR,
        "The server has a problem.",
    ),
    FailureKind.CONTEXT_OVERFLOW: (
        NoticeKind.CONTEXT_OVERFLOW,
        Severity.WARNING,
        "The conversation is too long.",
    ),
    FailureKind.KEY_REFUSED: (
        NoticeKind.KEY_REFUSED,
        Severity.ERROR,
        "The key was refused.",
    ),
    FailureKind.MODEL_UNKNOWN: (
        NoticeKind.MODEL_UNKNOWN,
        Severity.ERROR,
        "The server does not know this model.",
    ),
    FailureKind.ENDPOINT_MISSING: (
        NoticeKind.WRONG_ADDRESS,
        Severity.ERROR,
        "The server does not have this API.",
    ),
    FailureKind.WRONG_ADDRESS: (
        NoticeKind.WRONG_ADDRESS,
        Severity.ERROR,
        "The address seems to be wrong.",
    ),
    FailureKind.BAD_REQUEST: (
        NoticeKind.BAD_REQUEST,
        Severity.ERROR,
        "The server refused the request.",
    ),
    FailureKind.PROMPT_FILTERED: (
        NoticeKind.FILTERED,
        Severity.WARNING,
        "The message was filtered.",
    ),
    FailureKind.NETWORK: (NoticeKind.NETWORK, Severity.ERROR, "The connection failed."),
    FailureKind.SETUP: (
        NoticeKind.SETUP,
        Severity.ERROR,
        "The request could not be sent.",
    ),
    FailureKind.PROGRAM: (
        NoticeKind.PROGRAM,
        Severity.ERROR,
        "Something went wrong in the program.",
    ),
    FailureKind.CLOSED: (NoticeKind.CLOSED, Severity.WARNING, "The program was closed."),
}

_ACTIONS: dict[FailureKind, tuple[NoticeAction, ...]] = {
    FailureKind.RATE_LIMITED: (_A.RETRY_NOW,),
    FailureKind.QUOTA: (_A.OPEN_BILLING, _A.SWITCH_MODEL),
    FailureKind.SERVER: (_A.RETRY, _A.COPY_DETAILS),
    FailureKind.CONTEXT_OVERFLOW: (_A.DROP_OLDEST, _A.SWITCH_MODEL),
    FailureKind.KEY_REFUSED: (_A.OPEN_CONNECTION,),
    FailureKind.MODEL_UNKNOWN: (_A.CHOOSE_MODEL,),
    FailureKind.ENDPOINT_MISSING: (_A.USE_CHAT, _A.CHECK_CONNECTION),
    FailureKind.WRONG_ADDRESS: (_A.CHECK_CONNECTION,),
    FailureKind.BAD_REQUEST: (_A.COPY_DETAILS,),
    FailureKind.PROMPT_FILTERED: (_A.EDIT_AND_RESEND,),
    FailureKind.NETWORK: (_A.RETRY,),
    FailureKind.SETUP: (_A.CHECK_CONNECTION,),
    FailureKind.PROGRAM: (_A.RETRY, _A.COPY_DETAILS),
    FailureKind.CLOSED: (_A.RETRY,),
}


_SAID_BETTER = {
    FailureKind.RATE_LIMITED,
    FailureKind.QUOTA,
    FailureKind.KEY_REFUSED,
    FailureKind.NETWORK,
}
"""Where our sentence says all that the server's words do, and shorter; the details have both."""


def failure_notice(failure: Failure, *, has_text: bool, retrying: bool = False) -> Notice:
    """Return the notice of a failure; with text already shown, *Continue* stands for *Retry*.

    `retrying`: the program tries again by itself, and whoever shows the notice says when.
    """
    kind, severity, title = _TITLES[failure.kind]
    actions = _ACTIONS[failure.kind]
    if has_text:
        swap = {_A.RETRY: _A.CONTINUE, _A.RETRY_NOW: _A.CONTINUE}
        actions = tuple(swap.get(action, action) for action in actions)
        if failure.kind is FailureKind.NETWORK:
            title = "The connection was lost."
    sentence = failure.sentence
    if failure.kind not in _SAID_BETTER and failure.server_words not in sentence:
        sentence = f"{sentence} The server says: {failure.server_words}"
    advice = failure.retry
    if advice.rule is RetryRule.AT and advice.after >= 1 and not retrying:
        sentence = f"{sentence} It asks to wait {wait_words(advice.after)}."
    return Notice(kind, severity, title, sentence, actions, details=failure.details)


def ending_notice(ending: Ending, *, has_text: bool, thought_only: bool = False) -> Notice | None:
    """Return what to tell a person about an ending; None where there is nothing to do.

    `thought_only`: the model has thought, but has not written a word of its answer.
    """
    if ending.failure is not None:
        return failure_notice(ending.failure, has_text=has_text)
    match ending.state:
        case EndState.LENGTH:
            said = (
                "The limit was used up while thinking, before the answer began."
                if thought_only
                else "The reply reached the length limit and was cut."
            )
            actions = (_A.RAISE_LIMIT,) if thought_only else (_A.CONTINUE, _A.RAISE_LIMIT)
            return Notice(
                NoticeKind.LENGTH,
                Severity.WARNING,
                "Cut by the length limit.",
                said,
                actions,
            )
        case EndState.FILTERED:
            return Notice(
                NoticeKind.FILTERED,
                Severity.WARNING,
                "Stopped by the content filter.",
                "The service ended the reply. Another wording may help.",
                (_A.EDIT_AND_RESEND,),
            )
        case EndState.REFUSED:
            return Notice(
                NoticeKind.REFUSED,
                Severity.INFO,
                "The model declined.",
                "Another wording may help.",
                (_A.EDIT_AND_RESEND,),
            )
        case EndState.INTERRUPTED:
            return Notice(
                NoticeKind.NETWORK,
                Severity.WARNING,
                "The reply broke off.",
                "The connection ended before the server said that the reply is whole; "
                "it may be incomplete.",
                (_A.CONTINUE if has_text else _A.RETRY,),
            )
        case EndState.EMPTY if has_text:
            return Notice(
                NoticeKind.EMPTY,
                Severity.INFO,
                "Nothing was added.",
                "The server sent no more text.",
                (_A.CONTINUE,),
            )
        case EndState.EMPTY:
            return Notice(
                NoticeKind.EMPTY,
                Severity.WARNING,
                "The reply is empty.",
                "The server sent no text.",
                (_A.RETRY,),
            )
        case EndState.FAILED:
            return Notice(
                NoticeKind.SERVER,
                Severity.ERROR,
                "The server has a problem.",
                "The server ended the reply with an error and did not say which.",
                (_A.CONTINUE if has_text else _A.RETRY,),
            )
        case EndState.COMPLETE | EndState.TOOL_CALLS | EndState.STOPPED:
            return None


def reply_notice(draft: Draft) -> Notice | None:
    """Return what to tell a person about a reply that has ended; None as `ending_notice`."""
    if draft.ending is None:
        return None
    return ending_notice(
        draft.ending,
        has_text=bool(draft.text),
        thought_only=bool(draft.thinking) and not draft.text,
    )


_STATUS: dict[EndState, str] = {
    EndState.COMPLETE: "",
    EndState.LENGTH: "Cut by the length limit",
    EndState.FILTERED: "Stopped by the content filter",
    EndState.REFUSED: "Declined by the model",
    EndState.TOOL_CALLS: "Waiting for a tool",
    EndState.STOPPED: "Stopped",
    EndState.FAILED: "Failed",
    EndState.INTERRUPTED: "Interrupted",
    EndState.EMPTY: "No text came",
}


def status_words(ending: Ending) -> str:
    """Return the line that stays on a message for good, saying how it ended ("" for complete)."""
    words = _STATUS[ending.state]
    if ending.failure is not None and ending.state in {
        EndState.FAILED,
        EndState.INTERRUPTED,
    }:
        _, _, title = _TITLES[ending.failure.kind]
        words = f"{words}: {title[:1].lower()}{title[1:].rstrip('.')}"
    return words


_LONGEST_SAID = 1e8


def wait_words(seconds: float) -> str:
    """Return a wait as a person says it: `12 s`, `3 min`, `1 h`, `1 h 30 min`."""
    whole = round(max(0.0, min(seconds, _LONGEST_SAID)))
    if whole < 100:
        return f"{whole} s"
    hours, minutes = divmod(round(whole / 60), 60)
    if not hours:
        return f"{minutes} min"
    if hours < 5 and minutes:
        return f"{hours} h {minutes} min"
    return f"{round(whole / 3600)} h"
