"""What the entries of the palette say beside their names."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale

from desktop_chat.base.translation import tr

ON: Final = tr("on")
OFF: Final = tr("off")
CURRENT: Final = tr("current")
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
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
