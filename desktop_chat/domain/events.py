"""Everything that can happen while a reply comes, as one closed union.

A provider turns its API's wire events into these and ends with exactly one `ReplyEnded`; `fold`
(`draft.py`) turns them into what the reply is. Texts in them are already cleaned (`text.py`).
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from enum import StrEnum

from desktop_chat.domain.endings import Ending
from desktop_chat.domain.parameters import Parameter


@dataclass(frozen=True, slots=True)
class HeadersReceived:
    """The server took the request and has begun to answer it."""


@dataclass(frozen=True, slots=True)
class ParametersRefused:
    """The server refused some parameters; the request was sent once more, without them."""

    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class TextDelta:
    """More of the reply's text."""

    text: str


@dataclass(frozen=True, slots=True)
class ThinkingDelta:
    """More of what the model thinks before it answers."""

    text: str


@dataclass(frozen=True, slots=True)
class RefusalDelta:
    """More of the text in which the model refuses."""

    text: str


@dataclass(frozen=True, slots=True)
class TextWasThinking:
    """All text of this reply so far was thinking.

    Sent where a server streams a closing `</think>` whose opening tag stood in its prompt
    template (FACTS.md 1.2).
    """


@dataclass(frozen=True, slots=True)
class TextReplaced:
    """The server's final object holds another text than its deltas did; it wins (WIRE.md Q113)."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A part of tool call number `index`; name and arguments are appended to what came before."""

    index: int
    call_id: str = ""
    name: str = ""
    arguments: str = ""


@dataclass(frozen=True, slots=True)
class CitationAdded:
    """A source that the reply names. Shown as text; nothing is fetched."""

    url: str
    title: str = ""


class MediaKind(StrEnum):
    """What a media part holds."""

    IMAGE = "image"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class MediaAdded:
    """An image or a sound in the reply; `data` is a data URI as the server sent it, unverified."""

    kind: MediaKind
    data: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts as the server reports them; None where it does not."""

    prompt: int | None = None
    completion: int | None = None
    total: int | None = None
    thinking: int | None = None
    cached: int | None = None

    def plus(self, other: Usage) -> Usage:
        """Return both together: what a reply used that came in several parts."""
        return Usage(*map(_sum, astuple(self), astuple(other)))

    def minus(self, other: Usage) -> Usage:
        """Return what is left without `other`, which is a part of it."""
        negative = Usage(*(None if count is None else -count for count in astuple(other)))
        return self.plus(negative)


def _sum(one: int | None, other: int | None) -> int | None:
    return (one or 0) + (other or 0) if one is not None or other is not None else None


@dataclass(frozen=True, slots=True)
class UsageReported:
    """The server's count of tokens for one request; a later report replaces an earlier one."""

    usage: Usage


@dataclass(frozen=True, slots=True)
class ModelNamed:
    """The model that answers, by the server's own name for it."""

    model: str


class Activity(StrEnum):
    """What a server does between two texts; shown in the status line."""

    QUEUED = "queued"
    SEARCHING_WEB = "searching_web"
    SEARCHING_FILES = "searching_files"
    RUNNING_CODE = "running_code"
    MAKING_IMAGE = "making_image"
    CALLING_TOOL = "calling_tool"


@dataclass(frozen=True, slots=True)
class ActivityNoted:
    """The server says what it is doing. `QUEUED` is also what a keep-alive comment means."""

    activity: Activity


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The last event of every stream, exactly once."""

    ending: Ending


StreamEvent = (
    HeadersReceived
    | ParametersRefused
    | TextDelta
    | ThinkingDelta
    | RefusalDelta
    | TextWasThinking
    | TextReplaced
    | ToolCallDelta
    | CitationAdded
    | MediaAdded
    | UsageReported
    | ModelNamed
    | ActivityNoted
    | ReplyEnded
)
