"""The list of conversations: what is known of each without opening it, and its order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.text import one_line

TITLE_LENGTH = 120
"""Characters of a title at most."""


class TitleSource(StrEnum):
    """Who gave a conversation its title; a later one of these is never replaced by an earlier."""

    FIRST_WORDS = "first_words"
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ConversationInfo:
    """One row of the list; times are seconds since the epoch.

    `updated_at` is when a message came last. `ending` is how the newest reply ended, None while
    it comes or where there is none. `is_deleted` conversations are in no list and no search, and
    are gone for good when the time for *Undo* is over.
    """

    id: ConversationId
    title: str
    title_source: TitleSource
    created_at: float
    updated_at: float
    is_pinned: bool = False
    is_archived: bool = False
    is_unread: bool = False
    is_deleted: bool = False
    folder: FolderId | None = None
    ending: EndState | None = None


@dataclass(frozen=True, slots=True)
class InfoChange:
    """What to change in a row; None leaves it as it is, and `leaves_folder` takes it out of one."""

    title: str | None = None
    title_source: TitleSource | None = None
    is_pinned: bool | None = None
    is_archived: bool | None = None
    is_unread: bool | None = None
    is_deleted: bool | None = None
    folder: FolderId | None = None
    leaves_folder: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder; a conversation is in one at most."""

    id: FolderId
    name: str


class Shelf(StrEnum):
    """The lists that a conversation may stand in; it stands in one."""

    PINNED = "pinned"
    FOLDER = "folder"
    DAYS = "days"
    """What is neither pinned, nor in a folder, nor archived."""
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Section:
    """A run of rows under one heading, newest first.

    `since` (included) and `until` (not included) bound `updated_at`; `folder` is the folder's with
    `FOLDER`. `heading` says what the heading is about: a day, a month, a folder.
    """

    shelf: Shelf
    heading: Heading
    folder: FolderId | None = None
    since: float = float("-inf")
    until: float = float("inf")


class HeadingKind(StrEnum):
    """What a heading says."""

    PINNED = "pinned"
    FOLDER = "folder"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    """The seven days before yesterday's."""
    MONTH = "month"
    OLDER = "older"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: `name` is a folder's name, `month` the first day of a month."""

    kind: HeadingKind
    name: str = ""
    month: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of the store touched; views refresh by it.

    `listing` is set when a row came, went, moved or looks different. `conversations` are those
    whose turns or rows changed.
    """

    conversations: frozenset[ConversationId] = frozenset()
    listing: bool = False
    folders: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place that a search found: a title (`turn` is None) or a message of any version.

    `passage` is the text around it, one line; `marks` are the ranges (start, end) in `passage`
    that match.
    """

    conversation: ConversationId
    title: str
    turn: TurnId | None
    passage: str
    marks: tuple[tuple[int, int], ...]
    updated_at: float


@dataclass(frozen=True, slots=True)
class Composition:
    """What is being written: the text of the box, the turn it replaces, and what is queued.

    `aside` is what stood in the box before an edit began. Files go with each of the three.
    `tuning` is how what is written is sent.
    """

    text: str = ""
    edited: TurnId | None = None
    queued: str = ""
    aside: str = ""
    attached: tuple[Attachment, ...] = ()
    queued_files: tuple[Attachment, ...] = ()
    aside_files: tuple[Attachment, ...] = ()
    tuning: Tuning = NO_TUNING


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader was: `offset` is how many pixels of `turn`'s row are above the view's top.

    `turn` is None at the end, which is followed. With `line` the pixels are those from a line of
    the row on: how high what is above it will be is only guessed before it is shown.
    """

    turn: TurnId | None = None
    offset: int = 0
    line: Line | None = None


class Line(NamedTuple):
    """A line of a row: a part of it, a piece of that, a block, and a character of the block.

    `position` counts from the beginning of `block`, which counts from that of the piece.
    """

    part: int
    piece: int = 0
    position: int = 0
    block: int = 0


def first_words(text: str) -> str:
    """Return a title made of the beginning of a message; "" where there is nothing to read."""
    line = one_line(text, 400)
    for mark in ("```", "#", ">", "*", "-"):
        line = line.removeprefix(mark).lstrip()
    if len(line) <= 60:
        return line
    cut = line[:60]
    words = cut.rsplit(" ", 1)[0]
    return (words if len(words) >= 30 else cut).rstrip(" ,;:.-") + "…"


def day_sections(now: datetime, oldest: float, months: int = 24) -> tuple[Section, ...]:
    """Return the sections of the list by day, newest first, that reach back to `oldest`.

    `now` is a time with its zone; days and months are that zone's. What lies in the future (a
    clock that was set back) counts as today. After `months` months one section holds the rest.
    """
    today = datetime.combine(now.date(), datetime.min.time(), now.tzinfo)
    starts: list[tuple[Heading, datetime]] = [
        (Heading(HeadingKind.TODAY), today),
        (Heading(HeadingKind.YESTERDAY), _days_before(today, 1)),
        (Heading(HeadingKind.WEEK), _days_before(today, 8)),
    ]
    first = today.replace(day=1)
    while len(starts) < months + 3 and starts[-1][1].timestamp() > oldest:
        if first < starts[-1][1]:
            starts.append((Heading(HeadingKind.MONTH, month=first.date()), first))
        first = (first - timedelta(days=1)).replace(day=1)
    if starts[-1][1].timestamp() > oldest:
        starts.append((Heading(HeadingKind.OLDER), datetime.min.replace(tzinfo=now.tzinfo)))
    sections: list[Section] = []
    until = float("inf")
    for heading, start in starts:
        since = float("-inf") if heading.kind is HeadingKind.OLDER else start.timestamp()
        sections.append(Section(Shelf.DAYS, heading, since=since, until=until))
        until = since
    return tuple(sections)


def _days_before(day: datetime, days: int) -> datetime:
    # By the calendar: a day on which the clocks change has 23 or 25 hours.
    earlier = day.date() - timedelta(days=days)
    return datetime.combine(earlier, datetime.min.time(), day.tzinfo)


def folder_section(folder: Folder) -> Section:
    """Return the section of a folder."""
    return Section(Shelf.FOLDER, Heading(HeadingKind.FOLDER, name=folder.name), folder.id)


PINNED = Section(Shelf.PINNED, Heading(HeadingKind.PINNED))
ARCHIVE = Section(Shelf.ARCHIVE, Heading(HeadingKind.ARCHIVE))
