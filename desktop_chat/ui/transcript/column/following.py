"""Where a link in a text leads: to a page, a footnote, a picture to be loaded, or a sent file."""

from __future__ import annotations

from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.file_card import SCHEME as FILE_SCHEME
from desktop_chat.ui.transcript.text.links import BACK, NOTE, openable
from desktop_chat.ui.transcript.text.pictures import SCHEME


def follow(events: TranscriptEvents, href: str, start: Mark, *, by_key: bool) -> None:
    """Have a page opened, a picture fetched, a file shown, or a note shown that is used at `start`.

    An address that must not be opened is not.
    """
    scheme, _, number = href.partition(":")
    if scheme in {NOTE, BACK}:
        events.way_wanted.emit(start, href, by_key)
        return
    if scheme == SCHEME and number.isdecimal():
        events.picture_wanted.emit(int(number))
        return
    if scheme == FILE_SCHEME and number.isdecimal():
        events.file_wanted.emit(int(number))
        return
    address = openable(href)
    if address is not None:
        events.link_activated.emit(address)
