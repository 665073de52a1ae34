"""The order of the list: titles from first words, sections by day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.library import HeadingKind, Section, day_sections, first_words

NOW = datetime(2026, 3, 15, 10, 30, tzinfo=UTC)
FIRST = datetime(1971, 1, 1, tzinfo=UTC).replace(tzinfo=None)
LAST = datetime(2090, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def holding(sections: tuple[Section, ...], moment: datetime) -> list[HeadingKind]:
    at = moment.timestamp()
    return [each.heading.kind for each in sections if each.since <= at < each.until]


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (0, HeadingKind.TODAY),
        (-400, HeadingKind.TODAY),
        (1, HeadingKind.YESTERDAY),
        (2, HeadingKind.WEEK),
        (8, HeadingKind.WEEK),
        (9, HeadingKind.MONTH),
        (300, HeadingKind.MONTH),
        (3_000, HeadingKind.OLDER),
    ],
)
def test_a_day_stands_under_its_heading(days: int, kind: HeadingKind) -> None:
    assert holding(day_sections(NOW, 0.0), NOW - timedelta(days=days)) == [kind]


@given(
    st.datetimes(min_value=FIRST, max_value=LAST, timezones=st.timezones()),
    st.floats(0, 4e9),
)
def test_every_moment_since_the_oldest_stands_under_one_heading(
    now: datetime, moment: float
) -> None:
    sections = day_sections(now, moment)
    assert sum(each.since <= moment < each.until for each in sections) == 1
    assert all(newer.since == older.until for newer, older in pairwise(sections))


def test_no_more_months_are_made_than_there_is_something_in() -> None:
    sections = day_sections(NOW, (NOW - timedelta(days=1)).timestamp())
    assert [each.heading.kind for each in sections] == [
        HeadingKind.TODAY,
        HeadingKind.YESTERDAY,
        HeadingKind.WEEK,
    ]


def test_a_day_on_which_clocks_change_begins_at_its_midnight() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    sections = day_sections(datetime(2026, 3, 30, 1, tzinfo=berlin), 0.0)
    yesterday = datetime.fromtimestamp(sections[1].since, berlin)
    assert (yesterday.day, yesterday.hour) == (29, 0)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Why is the sky blue?", "Why is the sky blue?"),
        ("# A heading\nand more", "A heading and more"),
        ("\n\n", ""),
        (
            "Please write a long story about a ship that sails to the end of the world, and back",
            "Please write a long story about a ship that sails to the…",
        ),
        ("x" * 100, "x" * 60 + "…"),
    ],
)
def test_the_first_words_are_a_title(text: str, title: str) -> None:
    assert first_words(text) == title
