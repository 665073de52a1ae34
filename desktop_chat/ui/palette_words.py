"""What the entries of the palette say beside their names."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from desktop_chat.base.dates import day_said
from desktop_chat.base.translation import tr

ON: Final = tr("on")
OFF: Final = tr("off")
CURRENT_MODEL: Final = tr("current", "a model")
CURRENT_CONNECTION: Final = tr("current", "a connection")
CURRENT_PRESET: Final = tr("current", "a preset")
TODAY: Final = tr("Today")
YESTERDAY: Final = tr("Yesterday")
NO_PRESET: Final = tr("No preset")
UNTITLED: Final = tr("Untitled")
SEARCH_MESSAGES: Final = tr("Search all messages for “{text}”")


def day_words(day: date, today: date) -> str:
    """Return a day as it stands beside a conversation."""
    if day >= today:
        return TODAY
    if day == today - timedelta(days=1):
        return YESTERDAY
    return day_said(day)
