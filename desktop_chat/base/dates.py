"""Dates and times as the person writes them.

What knows the calendar's forms of every language is Qt, which most of the program does without:
the window passes its forms in (`ui/locales.py`). Until then, and in the terminal, they are those of
ISO 8601.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class DateForms(Protocol):
    """Writes dates and times in one language."""

    def day(self, day: date) -> str:
        """Return a date, short."""
        ...

    def time(self, moment: datetime) -> str:
        """Return a time of day, to the minute."""
        ...


class IsoForms:
    """Writes `2026-11-28` and `09:41`."""

    def day(self, day: date) -> str:
        """Return the date."""
        return f"{day:%Y-%m-%d}"

    def time(self, moment: datetime) -> str:
        """Return the time of day."""
        return f"{moment:%H:%M}"


_forms: DateForms = IsoForms()


def use_dates(forms: DateForms | None) -> None:
    """Write dates and times so from now on; None: as ISO 8601 does."""
    global _forms  # noqa: PLW0603 - the language is one for the process
    _forms = forms or IsoForms()


def day_said(day: date) -> str:
    """Return a date, short: `11/28/26`, `28.11.26`."""
    return _forms.day(day)


def time_said(moment: datetime) -> str:
    """Return a time of day, to the minute: `9:41 AM`, `09:41`."""
    return _forms.time(moment)


def moment_said(moment: datetime) -> str:
    """Return a date and a time of day."""
    return f"{day_said(moment.date())} {time_said(moment)}"
