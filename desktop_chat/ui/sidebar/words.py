"""What the sidebar says."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.library import Heading, HeadingKind

NAME_SIDEBAR: Final = tr("Sidebar")
NAME_CONVERSATIONS: Final = tr("Conversations")
NAME_SEARCH: Final = tr("Search conversations")
NAME_CLEAR: Final = tr("Clear the search")
NAME_RESULTS: Final = tr("Search results")
NAME_NEW: Final = tr("New conversation")
NAME_SETTINGS: Final = tr("Settings")
NAME_TITLE: Final = tr("Title")
NAME_FOLDER: Final = tr("Name of the folder")
NAME_MENU: Final = tr("Conversation menu")

TIP_CLEAR: Final = tr("Clear the search (Esc)")
TIP_HIDE: Final = tr("Hide the sidebar")

ARCHIVE: Final = tr("Archive", "the place")
ARCHIVE_ROW: Final = tr("Archive, {count}")
BACK: Final = tr("Back to conversations")
UNTITLED: Final = tr("Untitled")
LOADING: Final = tr("Loading")

NOTHING_YET: Final = (
    tr("No conversations yet"),
    tr("What you write is kept here, on this computer."),
)
ARCHIVE_EMPTY: Final = (
    tr("The archive is empty"),
    tr("Conversations that you archive leave the list and stay here."),
)
NO_MATCH: Final = tr("No conversation matches")
NO_MATCH_LINE: Final = tr(
    "Titles and messages of all versions were searched, but nothing has {words}."
)
SEARCHING: Final = tr("Searching…")

# What a screen reader hears after a title.
REPLYING: Final = tr("replying")
UNREAD: Final = tr("unread")
FAILED: Final = tr("failed")
PINNED: Final = tr("pinned")
FOLDER: Final = tr("Folder {name}, {count}, {state}")
FOLDER_EMPTY: Final = tr("Folder {name}, empty")
CLOSED: Final = tr("closed")
OPEN: Final = tr("open")

# Menus.
RENAME: Final = tr("Rename")
PIN: Final = tr("Pin")
UNPIN: Final = tr("Unpin")
MOVE: Final = tr("Move to folder")
TO_ARCHIVE: Final = tr("Archive", "the verb")
FROM_ARCHIVE: Final = tr("Unarchive")
EXPORT: Final = tr("Export")
EXPORT_MARKDOWN: Final = "Markdown"
EXPORT_JSON: Final = "JSON"
EXPORT_PDF: Final = "PDF"
DELETE: Final = tr("Delete")
CREATE: Final = tr("Create")
NEW_FOLDER_TITLE: Final = tr("New folder")

_MONTHS: Final = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)
_MONTH_OF: Final = tr("{month} {year}")
_HEADINGS: Final = {
    HeadingKind.PINNED: tr("Pinned"),
    HeadingKind.TODAY: tr("Today"),
    HeadingKind.YESTERDAY: tr("Yesterday"),
    HeadingKind.WEEK: tr("Previous 7 days"),
    HeadingKind.OLDER: tr("Older"),
    HeadingKind.ARCHIVE: ARCHIVE,
}


def heading_words(heading: Heading, today: date) -> str:
    """Return the words of a heading; a month of another year is named with it."""
    if heading.kind is HeadingKind.FOLDER:
        return heading.name
    if heading.kind is HeadingKind.MONTH and heading.month is not None:
        name = _MONTHS[heading.month.month - 1]
        this_year = heading.month.year == today.year
        return name if this_year else _MONTH_OF.format(month=name, year=heading.month.year)
    return _HEADINGS.get(heading.kind, "")


def hit_words(count: int) -> str:
    """Return how much was found."""
    return trn("{count} result", "{count} results", count).format(count=whole(count))


def conversation_words(count: int) -> str:
    """Return how many conversations are somewhere."""
    said = trn("{count} conversation", "{count} conversations", count)
    return said.format(count=whole(count))


def delete_words(count: int) -> str:
    """Return the words of the menu that deletes what is chosen."""
    if count == 1:
        return DELETE
    said = trn("Delete {count} conversation", "Delete {count} conversations", count)
    return said.format(count=whole(count))
