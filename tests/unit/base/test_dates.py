"""Dates and times: as ISO 8601 has them, until somebody knows better."""

from __future__ import annotations

from datetime import date, datetime

from desktop_chat.base.dates import day_said, moment_said, time_said, use_dates

MOMENT = datetime(2026, 11, 28, 9, 5)  # noqa: DTZ001 - a time on a clock


class Forms:
    def day(self, day: date) -> str:
        return f"{day.day}.{day.month}."

    def time(self, moment: datetime) -> str:
        return f"{moment.hour} Uhr {moment.minute}"


def test_dates_without_a_language_are_those_of_the_standard() -> None:
    said = (day_said(MOMENT.date()), time_said(MOMENT), moment_said(MOMENT))
    assert said == ("2026-11-28", "09:05", "2026-11-28 09:05")


def test_dates_are_written_by_whoever_knows_the_language() -> None:
    use_dates(Forms())
    try:
        assert moment_said(MOMENT) == "28.11. 9 Uhr 5"
    finally:
        use_dates(None)
