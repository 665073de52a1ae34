"""What the sidebar says."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop_chat.domain.library import Heading, HeadingKind

NAME_SIDEBAR: Final = "Sidebar"
NAME_CONVERSATIONS: Final = "Conversations"
NAME_SEARCH: Final = "Search conversations"
NAME_CLEAR: Final = "Clear the search"
NAME_RESULTS: Final = "Search results"
NAME_NEW: Final = "New conversation"
NAME_SETTINGS: Final = "Settings"
NAME_TITLE: Final = "Title"
NAME_FOLDER: Final = "Name of the folder"
NAME_MENU: Final = "Conversation menu"

TIP_CLEAR: Final = "Clear the search (Esc)"
TIP_HIDE: Final = "Hide the sidebar"

ARCHIVE: Final = "Archive"
ARCHIVE_ROW: Final = "Archive, {count}"
BACK: Final = "Back to conversations"
UNTITLED: Final = "Untitled"
LOADING: Final = "Loading"

NOTHING_YET: Final = ("No conversations yet", "What you write is kept here, on this computer.")
ARCHIVE_EMPTY: Final = (
    "The archive is empty",
    "Conversations that you archive leave the list and stay here.",
)
NO_MATCH: Final = "No conversation matches"
NO_MATCH_LINE: Final = "Titles and messages of all versions were searched, but nothing has {words}."
SEARCHING: Final = "Searching…"
HITS: Final = "{count} results"
ONE_HIT: Final = "1 result"

# What a screen reader hears after a title.
REPLYING: Final = "replying"
UNREAD: Final = "unread"
FAILED: Final = "failed"
PINNED: Final = "pinned"
FOLDER: Final = "Folder {name}, {count}, {state}"
FOLDER_EMPTY: Final = "Folder {name}, empty"
CLOSED: Final = "closed"
OPEN: Final = "open"

# Menus.
RENAME: Final = "Rename"
PIN: Final = "Pin"
UNPIN: Final = "Unpin"
MOVE: Final = "Move to folder"
TO_ARCHIVE: Final = "Archive"
FROM_ARCHIVE: Final = "Unarchive"
EXPORT: Final = "Export"
EXPORT_MARKDOWN: Final = "Markdown"
EXPORT_JSON: Final = "JSON"
EXPORT_PDF: Final = "PDF"
DELETE: Final = "Delete"
DELETE_MANY: Final = "Delete {count} conversations"
CREATE: Final = "Create"
NEW_FOLDER_TITLE: Final = "New folder"

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HEADINGS: Final = {
    HeadingKind.PINNED: "Pinned",
    HeadingKind.TODAY: "Today",
    HeadingKind.YESTERDAY: "Yesterday",
    HeadingKind.WEEK: "Previous 7 days",
    HeadingKind.OLDER: "Older",
    HeadingKind.ARCHIVE: ARCHIVE,
}


def heading_words(heading: Heading, today: date) -> str:
    """Return the words of a heading; a month of another year is named with it."""
    if heading.kind is HeadingKind.FOLDER:
        return heading.name
    if heading.kind is HeadingKind.MONTH and heading.month is not None:
        name = _MONTHS[heading.month.month - 1]
        return name if heading.month.year == today.year else f"{name} {heading.month.year}"
    return _HEADINGS.get(heading.kind, "")
