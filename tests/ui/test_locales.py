"""Dates, times and sizes are written as the language of the program writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from desktop_chat.base.dates import moment_said, use_dates
from desktop_chat.base.languages import LANGUAGES
from desktop_chat.ui.attachment_words import size_words
from desktop_chat.ui.locales import locale_of, use_locale

BY_CODE = {language.code: language for language in LANGUAGES}
MOMENT = datetime(2026, 11, 28, 21, 5)  # noqa: DTZ001 - a time on a clock
ELSEWHERE = QLocale("it_IT")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    use_dates(None)


@pytest.mark.parametrize(
    ("code", "moment", "size"),
    [
        ("en", "11/28/26 9:05 PM", "1.5 MB"),
        ("de", "28.11.26 21:05", "1,5 MB"),
        ("es", "28/11/26 21:05", "1,5 MB"),
        ("fr", "28/11/2026 21:05", "1,5 Mo"),
        ("pt_BR", "28/11/2026 21:05", "1,5 MB"),
        ("ru", "28.11.2026 21:05", "1,5 МБ"),
        ("zh_CN", "2026/11/28 21:05", "1.5 MB"),
        ("ja", "2026/11/28 21:05", "1.5 MB"),
        ("ko", "26. 11. 28. 오후 9:05", "1.5 MB"),
        ("ar", "28/11/2026 9:05 م", "1.5 م.ب"),
    ],
)
def test_each_language_has_its_own_forms(code: str, moment: str, size: str) -> None:
    use_locale(locale_of(BY_CODE[code], ELSEWHERE))
    plain = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u200f": None, "\u200e": None})
    assert moment_said(MOMENT).translate(plain) == moment
    assert size_words(1_572_864).translate(plain) == size


@pytest.mark.parametrize(
    ("code", "system", "used"),
    [
        ("en", "en_GB", "en_GB"),
        ("de", "de_AT", "de_AT"),
        ("de", "en_US", "de_DE"),
        ("zh_CN", "zh_TW", "zh_CN"),
        ("ar", "ar_MA", "ar_MA"),
        ("ar", "ar_EG", "ar_AE"),  # whose digits are not the program's
    ],
)
def test_the_persons_own_country_counts_where_the_language_is_theirs(
    code: str, system: str, used: str
) -> None:
    assert locale_of(BY_CODE[code], QLocale(system)).name() == used
