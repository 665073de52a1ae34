"""What the settings window says beside the declared titles and sentences."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

NAME_SETTINGS: Final = tr("Settings")
NAME_SECTIONS: Final = tr("Sections")
NAME_SEARCH: Final = tr("Search settings")
SEARCH: Final = tr("Search settings")
CLOSE: Final = tr("Close")
TIP_CLOSE: Final = tr("Close (Esc)")
RESET: Final = tr("Reset “{title}”")
TIP_RESET: Final = tr("Back to: {default}")
RESTART: Final = tr("Restart now")
TIP_RESTART: Final = tr("End the program and start it again; what you have begun to write stays")
RESET_ALL: Final = tr("Reset all")
TIP_RESET_ALL: Final = tr("Give every setting its default again")
TAKE_BACK: Final = tr("Take the reset back")
NOTHING_FOUND: Final = tr("No setting is about “{text}”.")
ON: Final = tr("on")
OFF: Final = tr("off")
AUTOMATIC: Final = tr("Automatic")
CHECKED_BY: Final = tr("Now: {names}.")
LESS: Final = tr("{title}: less")
MORE: Final = tr("{title}: more")


def found_words(count: int) -> str:
    """Return how many settings were found."""
    return trn("{count} setting", "{count} settings", count).format(count=whole(count))
