"""What a person is told when a reply does not end well: one closed set of notices.

All sentences about endings stand here, because the window and the command line say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.base.languages import sentences
from desktop_chat.base.translation import mark, tr, tr_marked
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
    """What a notice offers to do; the value is its words in English."""

    RETRY_NOW = mark("Retry now")
    RETRY = mark("Retry")
    CONTINUE = mark("Continue")
    STOP = mark("Stop waiting")
    OPEN_BILLING = mark("Open billing page")
    SWITCH_MODEL = mark("Switch model")
    CHOOSE_MODEL = mark("Choose a model")
    RAISE_LIMIT = mark("Raise the limit")
    EDIT_AND_RESEND = mark("Edit and resend")
    DROP_OLDEST = mark("Send without the oldest messages")
    OPEN_CONNECTION = mark("Open connection settings")
    OPEN_PARAMETERS = mark("Open parameters")
    CHECK_CONNECTION = mark("Check the connection")
    USE_CHAT = mark("Use Chat Completions")
    COPY_DETAILS = mark("Copy details")
    ADD_KEY = mark("Add a key…")
    FETCH_KEY = mark("Try again")
    SAVE_AGAIN = mark("Save again")
    RESTORE_BACKUP = mark("Restore the backup")
    SALVAGE = mark("Save what is readable")
    NEW_FILE = mark("Begin a new file")
    OTHER_FOLDER = mark("Use another folder…")
    EXPORT_ALL = mark("Export all…")
    COPY_TO_TEMPORARY = mark("Go on in a temporary copy")
    DISMISS = mark("Dismiss")
    SEND_ANYWAY = mark("Send anyway")
    RAISE_COST_LIMIT = mark("Raise the cost limit")
    CANCEL = mark("Cancel")

    @property
    def words(self) -> str:
        """What its button says."""
        return tr_marked(self.value)


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
        tr("Rate limit reached."),
    ),
    FailureKind.QUOTA: (NoticeKind.QUOTA, Severity.ERROR, tr("No credit left.")),
    FailureKind.SERVER: (
        NoticeKind.SERVER,
        Severity.ERROR,
        tr("The server has a problem."),
    ),
    FailureKind.CONTEXT_OVERFLOW: (
        NoticeKind.CONTEXT_OVERFLOW,
        Severity.WARNING,
        tr("The conversation is too long."),
    ),
    FailureKind.KEY_REFUSED: (
        NoticeKind.KEY_REFUSED,
        Severity.ERROR,
        tr("The key was refused."),
    ),
    FailureKind.MODEL_UNKNOWN: (
        NoticeKind.MODEL_UNKNOWN,
        Severity.ERROR,
        tr("The server does not know this model."),
    ),
    FailureKind.ENDPOINT_MISSING: (
        NoticeKind.WRONG_ADDRESS,
        Severity.ERROR,
        tr("The server does not have this API."),
    ),
    FailureKind.WRONG_ADDRESS: (
        NoticeKind.WRONG_ADDRESS,
        Severity.ERROR,
        tr("The address seems to be wrong."),
    ),
    FailureKind.BAD_REQUEST: (
        NoticeKind.BAD_REQUEST,
        Severity.ERROR,
        tr("The server refused the request."),
    ),
    FailureKind.PROMPT_FILTERED: (
        NoticeKind.FILTERED,
        Severity.WARNING,
        tr("The message was filtered."),
    ),
    FailureKind.NETWORK: (NoticeKind.NETWORK, Severity.ERROR, tr("The connection failed.")),
    FailureKind.SETUP: (
        NoticeKind.SETUP,
        Severity.ERROR,
        tr("The request could not be sent."),
    ),
    FailureKind.PROGRAM: (
        NoticeKind.PROGRAM,
        Severity.ERROR,
        tr("Something went wrong in the program."),
    ),
    FailureKind.CLOSED: (NoticeKind.CLOSED, Severity.WARNING, tr("The program was closed.")),
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
            title = tr("The connection was lost.")
    said = [failure.sentence]
    if failure.kind not in _SAID_BETTER and failure.server_words not in failure.sentence:
        said.append(tr("The server says: {words}").format(words=failure.server_words))
    advice = failure.retry
    if advice.rule is RetryRule.AT and advice.after >= 1 and not retrying:
        said.append(tr("It asks to wait {wait}.").format(wait=wait_words(advice.after)))
    sentence = sentences(*said)
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
                tr("The limit was used up while thinking, before the answer began.")
                if thought_only
                else tr("The reply reached the length limit and was cut.")
            )
            actions = (_A.RAISE_LIMIT,) if thought_only else (_A.CONTINUE, _A.RAISE_LIMIT)
            return Notice(
                NoticeKind.LENGTH,
                Severity.WARNING,
                tr("Cut by the length limit."),
                said,
                actions,
            )
        case EndState.FILTERED:
            return Notice(
                NoticeKind.FILTERED,
                Severity.WARNING,
                tr("Stopped by the content filter."),
                tr("The service ended the reply. Another wording may help."),
                (_A.EDIT_AND_RESEND,),
            )
        case EndState.REFUSED:
            return Notice(
                NoticeKind.REFUSED,
                Severity.INFO,
                tr("The model declined."),
                tr("Another wording may help."),
                (_A.EDIT_AND_RESEND,),
            )
        case EndState.INTERRUPTED:
            return Notice(
                NoticeKind.NETWORK,
                Severity.WARNING,
                tr("The reply broke off."),
                tr(
                    "The connection ended before the server said that the reply is whole; "
                    "it may be incomplete."
                ),
                (_A.CONTINUE if has_text else _A.RETRY,),
            )
        case EndState.EMPTY if has_text:
            return Notice(
                NoticeKind.EMPTY,
                Severity.INFO,
                tr("Nothing was added."),
                tr("The server sent no more text."),
                (_A.CONTINUE,),
            )
        case EndState.EMPTY:
            return Notice(
                NoticeKind.EMPTY,
                Severity.WARNING,
                tr("The reply is empty."),
                tr("The server sent no text."),
                (_A.RETRY,),
            )
        case EndState.FAILED:
            return Notice(
                NoticeKind.SERVER,
                Severity.ERROR,
                tr("The server has a problem."),
                tr("The server ended the reply with an error and did not say which."),
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
    EndState.LENGTH: tr("Cut by the length limit"),
    EndState.FILTERED: tr("Stopped by the content filter"),
    EndState.REFUSED: tr("Declined by the model"),
    EndState.TOOL_CALLS: tr("Waiting for a tool"),
    EndState.STOPPED: tr("Stopped"),
    EndState.FAILED: tr("Failed"),
    EndState.INTERRUPTED: tr("Interrupted"),
    EndState.EMPTY: tr("No text came"),
}


_REASONS: dict[FailureKind, str] = {
    FailureKind.RATE_LIMITED: tr("rate limit reached"),
    FailureKind.QUOTA: tr("no credit left"),
    FailureKind.SERVER: tr("the server has a problem"),
    FailureKind.CONTEXT_OVERFLOW: tr("the conversation is too long"),
    FailureKind.KEY_REFUSED: tr("the key was refused"),
    FailureKind.MODEL_UNKNOWN: tr("the server does not know this model"),
    FailureKind.ENDPOINT_MISSING: tr("the server does not have this API"),
    FailureKind.WRONG_ADDRESS: tr("the address seems to be wrong"),
    FailureKind.BAD_REQUEST: tr("the server refused the request"),
    FailureKind.PROMPT_FILTERED: tr("the message was filtered"),
    FailureKind.NETWORK: tr("the connection failed"),
    FailureKind.SETUP: tr("the request could not be sent"),
    FailureKind.PROGRAM: tr("something went wrong in the program"),
    FailureKind.CLOSED: tr("the program was closed"),
}
"""Why a reply failed, as the end of a sentence."""


def status_words(ending: Ending) -> str:
    """Return the line that stays on a message for good, saying how it ended ("" for complete)."""
    words = _STATUS[ending.state]
    if ending.failure is None:
        return words
    reason = _REASONS[ending.failure.kind]
    if ending.state is EndState.FAILED:
        return tr("Failed: {reason}").format(reason=reason)
    if ending.state is EndState.INTERRUPTED:
        return tr("Interrupted: {reason}").format(reason=reason)
    return words


_LONGEST_SAID = 1e8


def wait_words(seconds: float) -> str:
    """Return a wait as a person says it: `12 s`, `3 min`, `1 h`, `1 h 30 min`."""
    rounded = round(max(0.0, min(seconds, _LONGEST_SAID)))
    if rounded < 100:
        return tr("{seconds} s").format(seconds=rounded)
    hours, minutes = divmod(round(rounded / 60), 60)
    if not hours:
        return tr("{minutes} min").format(minutes=minutes)
    if hours < 5 and minutes:
        return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return tr("{hours} h").format(hours=round(rounded / 3600))
