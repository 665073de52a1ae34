"""How the language of the program writes dates, sizes and numbers, as Qt knows it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from desktop_chat.base.dates import use_dates
from desktop_chat.base.languages import Language

_OTHERS = {"ar": "ar_AE"}
"""The locale of a language where Qt's first one does not write as the program does: digits."""


def locale_of(language: Language, system: QLocale | None = None) -> QLocale:
    """Return the person's own locale where it is of the language, else the language's.

    Who reads English in London writes dates as one does there. One that has other digits than the
    program writes is left aside.
    """
    own = system if system is not None else QLocale.system()
    usual = QLocale(_OTHERS.get(language.code, language.code))
    fits = own.language() == usual.language() and own.script() == usual.script()
    return own if fits and own.zeroDigit() == "0" else usual


def use_locale(locale: QLocale) -> None:
    """Write dates, sizes and numbers so from now on."""
    QLocale.setDefault(locale)
    use_dates(_QtForms(locale))


class _QtForms:
    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    def day(self, day: date) -> str:
        shown = QDate(day.year, day.month, day.day)
        return self._locale.toString(shown, QLocale.FormatType.ShortFormat)

    def time(self, moment: datetime) -> str:
        shown = QTime(moment.hour, moment.minute)
        return self._locale.toString(shown, QLocale.FormatType.ShortFormat)
