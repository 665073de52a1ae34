"""Where a link in a text leads: to a page, or to a picture that is to be loaded."""

from __future__ import annotations

from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.links import openable
from desktop_chat.ui.transcript.pictures import SCHEME


def follow(events: TranscriptEvents, href: str) -> None:
    """Have a page opened, or a picture fetched; an address that must not be opened is not."""
    scheme, _, number = href.partition(":")
    if scheme == SCHEME and number.isdecimal():
        events.picture_wanted.emit(int(number))
        return
    address = openable(href)
    if address is not None:
        events.link_activated.emit(address)
