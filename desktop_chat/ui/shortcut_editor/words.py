"""What the shortcut editor says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr, trn

TITLE: Final = tr("Shortcuts")
LINE: Final = tr(
    "Press keys to change or remove them, or add others. Changes hold at once in every window."
)
SEARCH: Final = tr("Search by command or keys")
RESET_ALL: Final = tr("Reset all")
TIP_RESET_ALL: Final = tr("Give every command its own keys again")
TAKE_BACK: Final = tr("Take the reset back")
ADD: Final = tr("Add keys to “{title}”")
TIP_ADD: Final = tr("Add keys")
CHANGE: Final = tr("{keys}: change or remove, of “{title}”")
TIP_CHANGE: Final = tr("Change or remove")
RESET: Final = tr("Reset “{title}”")
TIP_RESET: Final = tr("Back to: {keys}")
NO_KEYS: Final = tr("none")
FIXED: Final = tr("fixed")
TIP_FIXED: Final = tr("These keys cannot be changed here")
NOTHING: Final = tr("No command is about “{text}”.")

RECORDER: Final = tr("Keys for “{title}”")
RECORDER_FIELD: Final = tr("New keys")
PRESS: Final = tr("Press the new keys")
HINT: Final = tr("Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.")
TYPED: Final = tr("{keys} alone would be typed. Hold Ctrl or Alt with it.")
NEEDED: Final = tr("{keys} alone is needed to move and to write.")
UNKNOWN: Final = tr("These keys cannot be used.")
HELD: Final = tr("{keys} does {titles} now. It will no longer.")
HELD_FIXED: Final = tr("{keys} does “{title}”, which cannot be changed.")
SAME: Final = tr("“{title}” has these keys already.")
USE: Final = tr("Use these keys")
TAKE_OVER: Final = tr("Take them over")
REMOVE: Final = tr("Remove {keys}")
CANCEL: Final = tr("Cancel")
TAKEN: Final = tr("{keys} does “{title}” from now on.")


def count_words(count: int) -> str:
    """Return how many commands there are."""
    return trn("{count} command", "{count} commands", count).format(count=count)
